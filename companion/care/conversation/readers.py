"""Who reads what a patient writes, and when: said wherever a text waits for a person."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from companion.care.alerts.cover import office_hours, who_answers_for
from companion.care.conversation.turn import Turn
from companion.rules.clinic.office_hours import closes_at, is_open, next_opening
from companion.rules.staff.given_name import given_name
from companion.wording import keys, segments, to_gsm
from companion.wording.formats import OUR


def say_kept(turn: Turn, answer: str) -> None:
    """The text `answer`, or one of those that take turns with it (`answer.2`, ...): the next after as many as this
    patient was told lately. As soon as a clinic has worded some of them itself, only those take turns.
    """
    same = [key for key in keys() if key == answer or key.removeprefix(f"{answer}.").isdigit()]
    own = turn.clinic.wording.get(turn.patient.language, {})
    choice = [key for key in same if key in own] or same
    told = sum(text.wording in choice for text in turn.sent)
    turn.say(choice[told % len(choice)], who_reads_when(turn))


def who_reads_when(turn: Turn) -> dict[str, Any]:
    """Values `team` and `reads` of a text: from the clinic's hours, and whoever answers for the patient today."""
    person = who_answers_for(turn.patient, turn.now)
    name = given_name(person.name) if person is not None else None
    if name is None or segments(to_gsm(name)).encoding != "GSM-7":
        name = OUR
    return {"team": name, "reads": _hours(turn)}


def _hours(turn: Turn) -> dict[str, Any]:
    hours = office_hours(turn.clinic)
    if is_open(hours, turn.now):
        return {"until": _local(closes_at(hours, turn.now), turn)}
    opening = next_opening(hours, turn.now)
    if opening is None:
        return {}
    same_day = opening.astimezone(turn.patient.zone).date() == turn.patient.today(turn.now)
    return {"start": _local(opening, turn), "today": same_day}


def _local(instant: datetime, turn: Turn) -> str:
    return instant.astimezone(turn.patient.zone).strftime("%Y-%m-%dT%H:%M")
