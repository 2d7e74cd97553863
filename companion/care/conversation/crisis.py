"""A cry for help, at any moment, in any state: it overrides everything."""

from __future__ import annotations

from datetime import datetime, timedelta

from companion.care.alerts.lifecycle import raise_alert
from companion.care.audit import audit
from companion.care.check_ins.check_ins import set_risk
from companion.care.conversation.exercises import stop_exercise
from companion.care.conversation.turn import Turn
from companion.care.patients.consent import opt_out
from companion.database import phone_hash
from companion.models import Message
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason, TextReason
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.clinic.audit_trail import AuditAction, Subject, SubjectKind
from companion.rules.danger.crisis import CrisisKind
from companion.rules.danger.hearing import Hearing, Urgency, hear
from companion.rules.danger.learned_ear import Danger
from companion.rules.patients.consent import ConsentMethod
from companion.rules.patients.states import Texting
from companion.rules.reading.arrived import Arrived, look_at
from companion.rules.reading.commands import CommandName, read_command
from companion.rules.reading.consent import OptKind, read_opt_word
from companion.rules.reading.handled import HandledAs, noted_as
from companion.rules.reasons import Reason
from companion.rules.texts.kinds import MessageKind

TOLD = {
    CrisisKind.self_harm: TextReason.self_harm,
    CrisisKind.overdose: TextReason.overdose,
    CrisisKind.about_to_use: TextReason.about_to_use,
}
ANSWERED_AS = {
    Danger.self_harm: CrisisKind.self_harm,
    Danger.overdose_self: CrisisKind.overdose,
    Danger.overdose_other: CrisisKind.overdose,
    Danger.about_to_use: CrisisKind.about_to_use,
    Danger.unsure: CrisisKind.self_harm,
}
# Late help is better than none: worth sending for a day if the carrier is down.
WORTH_SENDING = timedelta(hours=24)


def answer_crisis(turn: Turn) -> HandledAs | None:
    """SOS is a cry for help before it is a command: in the middle of an exercise any other word means 'next'."""
    heard = cry_for_help(turn.hearing, turn.text, turn.patient.language)
    if heard is None:
        return None
    stop_exercise(turn)
    turn.expect_nothing()
    word = read_opt_word(turn.text)
    last_words = word is not None and word.kind == OptKind.opt_out
    _tell(turn, *heard, kind=MessageKind.opt_out_confirmation if last_words else MessageKind.crisis)
    if last_words:
        # 'Stop texting me, I want to die': helped once more, then the wish holds, and staff know of both.
        opt_out(turn.patient, ConsentMethod.text, turn.now, message_id=turn.message.id)
    return HandledAs.crisis


def cry_for_help(hearing: Hearing, said: str, language: str) -> tuple[CrisisKind, Reason] | None:
    """Which answer it calls for, and what staff are told."""
    if hearing.danger is not None:
        kind = ANSWERED_AS[hearing.danger]
        return kind, TOLD[kind]()
    command = read_command(said, language)
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
        clinic_id=turn.clinic.id,
        patient_id=turn.patient.id,
        subject=Subject(SubjectKind.message, turn.message.id),
        kind=str(answer),
    )


def answer_stranger_in_crisis(message: Message, now: datetime) -> HandledAs:
    """Nobody to text back by consent: staff get the number to call, and a cry for help is an alert."""
    arrived = look_at(message.body)
    kind, reason = _of_a_stranger(arrived)
    noted = noted_as(arrived)
    if noted is not None and kind == AlertKind.message:
        return noted
    message.to_read = True
    assert message.phone is not None  # stored with every text that arrives
    raise_alert(
        message.clinic_id,
        kind,
        AlertReason.unknown_number(what=reason),
        # One task a day for small talk from one number; danger is always a new one.
        f"stranger:{message.id}"
        if kind != AlertKind.message
        else f"stranger:{phone_hash(message.phone)[:16]}:{now:%Y%m%d}",
        now,
        message_id=message.id,
    )
    return HandledAs.crisis if kind == AlertKind.crisis else HandledAs.stranger


def _of_a_stranger(arrived: Arrived) -> tuple[AlertKind, Reason]:
    hearing = hear(arrived.heard)
    crisis = cry_for_help(hearing, arrived.said, "en")
    if crisis is not None:
        return AlertKind.crisis, crisis[1]
    if hearing.urgency >= Urgency.hour:
        return AlertKind.worrying_message, TextReason.may_mean_danger()
    return AlertKind.message, TextReason.wrote()
