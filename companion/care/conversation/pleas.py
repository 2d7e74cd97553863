"""Somebody asks for a person, or tells of a slip, in words that no question asked for."""

from __future__ import annotations

from companion.care.conversation.turn import Turn
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import TextReason
from companion.rules.check_ins.risk import RiskReason
from companion.rules.patients.states import Texting
from companion.rules.reading.handled import HandledAs
from companion.rules.reading.pleas import Plea, find_plea

_PLEAS = {
    Plea.call: (AlertKind.wants_call, RiskReason.asked_for_call(), "call_back"),
    Plea.slip: (AlertKind.red_risk, TextReason.told_of_slip(), "check_in.red"),
}


def answer_plea(turn: Turn, *, aloud: bool = True) -> HandledAs | None:
    """Not left until the thread is read: the same task, and who to call until then. Not `aloud`: the task alone."""
    plea = find_plea(turn.text)
    if plea is None:
        return None
    kind, reason, wording = _PLEAS[plea]
    turn.message.to_read = True
    turn.alert(kind, reason, joins=True)
    if aloud and turn.patient.texting != Texting.not_asked:
        turn.say(wording)
    return HandledAs.message
