"""A cry for help, at any time and in any state: it has priority over everything else."""

from __future__ import annotations

from datetime import datetime, timedelta

from companion.care.alerts.lifecycle import raise_alert
from companion.care.audit import audit
from companion.care.check_ins.check_ins import set_risk
from companion.care.conversation.exercises import stop_exercise
from companion.care.conversation.turn import Turn
from companion.care.patients.consent import opt_out
from companion.keyring import phone_hash
from companion.models import Message
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason, TextReason
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.danger.crisis import CrisisKind, find_crisis
from companion.rules.danger.grave_words import sounds_grave
from companion.rules.patients.consent import ConsentMethod
from companion.rules.patients.states import Texting
from companion.rules.reading.commands import CommandName, read_command
from companion.rules.reading.consent import OptKind, read_opt_word
from companion.rules.reading.handled import HandledAs
from companion.rules.reasons import Reason
from companion.rules.texts.kinds import MessageKind

TOLD = {
    CrisisKind.self_harm: TextReason.self_harm,
    CrisisKind.overdose: TextReason.overdose,
    CrisisKind.about_to_use: TextReason.about_to_use,
}
# Late help is better than none: worth sending for a day if the carrier is down.
WORTH_SENDING = timedelta(hours=24)


def answer_crisis(turn: Turn) -> HandledAs | None:
    """SOS is a cry for help before it is a command: in the middle of an exercise any other word means 'next'."""
    heard = cry_for_help(turn.text, turn.patient.language)
    if heard is None:
        return None
    stop_exercise(turn)
    turn.expect_nothing()
    word = read_opt_word(turn.text)
    last_words = word is not None and word.kind == OptKind.opt_out
    _tell(turn, *heard, kind=MessageKind.opt_out_confirmation if last_words else MessageKind.crisis)
    if last_words:
        # 'Stop texting me, I want to die': one more reply with help, then the opt-out applies; staff are told of both.
        opt_out(turn.patient, ConsentMethod.text, turn.now, message_id=turn.message.id)
    return HandledAs.crisis


def cry_for_help(text: str, language: str) -> tuple[CrisisKind, Reason] | None:
    """Which answer it calls for, and what staff are told."""
    crisis = find_crisis(text)
    if crisis is not None:
        return crisis.kind, TOLD[crisis.kind]()
    command = read_command(text, language)
    if command is not None and command.name == CommandName.sos:
        return CrisisKind.self_harm, TextReason.sos()
    return None


def _tell(turn: Turn, answer: CrisisKind, reason: Reason, kind: MessageKind) -> None:
    """The reply with 988, 911 and the clinic's number, a red alert, and both in the audit trail."""
    turn.message.to_read = True
    silent = turn.patient.texting == Texting.opted_out
    turn.alert(AlertKind.crisis, [reason, AlertReason.no_reply_sent()] if silent else reason)
    set_risk(turn.patient, RiskLevel.red, turn.now)
    if not silent:
        turn.say(f"crisis.{answer}", kind=kind, useful_for=WORTH_SENDING)
    audit(
        AuditAction.crisis_without_reply if silent else AuditAction.crisis_reply_queued,
        turn.now,
        turn.message,
        kind=str(answer),
    )


def answer_stranger_in_crisis(message: Message, now: datetime) -> HandledAs:
    """No reply, as there is no consent: staff get the number to call, and a cry for help opens a crisis alert."""
    message.to_read = True
    kind, reason = _of_a_stranger(message.body)
    assert message.phone is not None  # stored with every text that arrives
    raise_alert(
        message.clinic_id,
        kind,
        AlertReason.unknown_number(what=reason),
        # One task a day for ordinary texts from one number; danger always opens a new one.
        f"stranger:{message.id}"
        if kind != AlertKind.message
        else f"stranger:{phone_hash(message.phone)[:16]}:{now:%Y%m%d}",
        now,
        message_id=message.id,
    )
    return HandledAs.crisis if kind == AlertKind.crisis else HandledAs.stranger


def _of_a_stranger(text: str) -> tuple[AlertKind, Reason]:
    crisis = cry_for_help(text, "en")
    if crisis is not None:
        return AlertKind.crisis, crisis[1]
    if sounds_grave(text):
        return AlertKind.worrying_message, TextReason.may_mean_danger()
    return AlertKind.message, TextReason.wrote()
