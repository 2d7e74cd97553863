"""Words for a person: kept to be read, with one task for whoever answers for the patient."""

from __future__ import annotations

from companion.care.conversation.turn import Turn
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import TextReason
from companion.rules.danger.hearing import Hearing, Urgency
from companion.rules.danger.serious import SeriousTopic, find_serious
from companion.rules.reasons import Reason


def ask_to_read(turn: Turn) -> str:
    """Marks the text as unread and opens its task. Returns the key of the sentence that answers it.

    One task of each kind covers what is written until somebody closes it; an urgent one until somebody has it: what is
    written after that is new.
    """
    turn.message.to_read = True
    kind, reason = task_for(turn.hearing, turn.text)
    turn.alert(kind, reason, joins=True)
    return _sentence(kind, turn.text)


def task_for(hearing: Hearing, said: str) -> tuple[AlertKind, Reason]:
    """How soon a person must read a text that is no clear cry for help: within the hour, within four, or in time."""
    if hearing.urgency >= Urgency.hour:
        return AlertKind.worrying_message, TextReason.may_mean_danger()
    topic = find_serious(said)
    if topic is None and hearing.urgency is Urgency.same_day:
        topic = SeriousTopic.other
    if topic is not None:
        return AlertKind.serious_message, TextReason.serious(what=topic)
    return AlertKind.message, TextReason.needs_reading()


def alert_to_grave_words(turn: Turn) -> bool:
    """A task for what should not wait a day, in a text that is also something else. Returns whether there is one."""
    if task_for(turn.hearing, turn.text)[0] is AlertKind.message:
        return False
    ask_to_read(turn)
    return True


def _sentence(kind: AlertKind, text: str) -> str:
    if kind is AlertKind.worrying_message:
        return "kept_for_counselor.worrying"
    if kind is AlertKind.serious_message:
        topic = find_serious(text)
        return f"serious.{topic}" if topic is not None else "serious"
    return "kept_for_counselor"
