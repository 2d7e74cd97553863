"""A cry for help, at any moment, in any state: it overrides everything."""

from __future__ import annotations

from datetime import datetime, timedelta

from companion.care.alerts import raise_alert
from companion.care.audit import audit
from companion.care.check_ins import set_risk
from companion.care.conversation.exercises import stop_exercise
from companion.care.conversation.turn import Turn
from companion.models import Message
from companion.models.patient import OPTED_OUT
from companion.rules.alerts import AlertKind
from companion.rules.crisis import find_crisis
from companion.rules.messages import MessageKind
from companion.rules.risk import RiskLevel

IN_WORDS = {
    "self_harm": "wrote words that sound like self-harm",
    "overdose": "wrote words that sound like an overdose",
    "about_to_use": "wrote 'about to use'",
}
# Late help is better than none: worth sending for a day if the carrier is down.
WORTH_SENDING = timedelta(hours=24)


def answer_crisis(turn: Turn) -> str | None:
    crisis = find_crisis(turn.text)
    if crisis is None:
        return None
    stop_exercise(turn)
    turn.expect_nothing()
    tell_crisis(turn, str(crisis.kind), IN_WORDS[crisis.kind])
    return "crisis"


def tell_crisis(turn: Turn, kind: str, reason: str) -> None:
    """The reply with 988, 911 and the clinic's number, a red alert, and both in the audit trail."""
    turn.message.to_read = True
    silent = turn.patient.texting == OPTED_OUT
    turn.alert(AlertKind.crisis, reason + (" (opted out of texts: no reply was sent, call)" if silent else ""))
    set_risk(turn.patient, RiskLevel.red, turn.now)
    turn.say(f"crisis.{kind}", kind=MessageKind.crisis, useful_for=WORTH_SENDING)
    audit(
        "crisis: no reply, opted out" if silent else "crisis: reply queued",
        turn.now,
        clinic_id=turn.clinic.id,
        patient_id=turn.patient.id,
        subject=f"message {turn.message.id}",
        kind=kind,
    )


def answer_stranger_in_crisis(message: Message, now: datetime) -> str:
    """Nobody to text back by consent: staff get the number to call, and a cry for help is an alert."""
    message.to_read = True
    crisis = find_crisis(message.body)
    kind = AlertKind.crisis if crisis else AlertKind.message
    reason = IN_WORDS[crisis.kind] if crisis else "wrote to us"
    raise_alert(
        message.clinic_id,
        kind,
        f"an unknown number {reason}",
        # One task a day for small talk from one number; a crisis is always a new one.
        f"stranger:{message.id}" if crisis else f"stranger:{message.sender}:{now:%Y%m%d}",
        now,
        message_id=message.id,
    )
    return "crisis" if crisis else "stranger"
