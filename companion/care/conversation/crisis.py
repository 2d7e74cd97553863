"""A cry for help, at any moment, in any state: it overrides everything."""

from __future__ import annotations

from datetime import datetime, timedelta

from companion.care.alerts.lifecycle import raise_alert
from companion.care.audit import audit
from companion.care.check_ins.check_ins import set_risk
from companion.care.conversation.exercises import has_exercise, stop_exercise
from companion.care.conversation.limits import of_number, stranger_is_within_budget
from companion.care.conversation.turn import Turn
from companion.care.conversation.unread import task_for
from companion.care.patients.consent import opt_out
from companion.models import Message
from companion.outbox.enqueue import enqueue
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason, TextReason
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.danger.hearing import Hearing, hear
from companion.rules.danger.kinds import Danger
from companion.rules.exercises.runs import RunOccasion
from companion.rules.patients.consent import ConsentMethod
from companion.rules.patients.states import Texting
from companion.rules.reading.arrived import Arrived, look_at
from companion.rules.reading.commands import CommandName, read_command
from companion.rules.reading.consent import OptKind, read_opt_word
from companion.rules.reading.expecting import Expecting
from companion.rules.reading.handled import HandledAs, noted_as
from companion.rules.reasons import Reason
from companion.rules.texts import keys
from companion.rules.texts.budgets import Budget, Verdict
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.sent_reason import SentReason

TOLD = {
    Danger.self_harm: TextReason.self_harm,
    Danger.overdose_self: TextReason.overdose,
    Danger.overdose_other: TextReason.overdose_other,
    Danger.about_to_use: TextReason.about_to_use,
    Danger.unsure: TextReason.unsure_danger,
}
WORDINGS = {
    Danger.self_harm: "crisis.self_harm",
    Danger.overdose_self: "crisis.overdose",
    Danger.overdose_other: "crisis.overdose_other",
    Danger.about_to_use: "crisis.about_to_use",
    Danger.unsure: "crisis.unsure",
}
# Late help is better than none: worth sending for a day if the carrier is down.
WORTH_SENDING = timedelta(hours=24)
# An urge is strongest for a quarter of an hour: then somebody asks how it is.
CHECK_BACK_AFTER, CHECK_BACK_WORTH = timedelta(minutes=20), timedelta(hours=2)


# Of a cry that could not be handled at once: staff heard of it then, and its alert may be closed by now.
TOLD_BEFORE = {"staff_told": True}


def told_before(message: Message) -> bool:
    return message.details == TOLD_BEFORE


def answer_crisis(turn: Turn) -> HandledAs | None:
    """SOS is a cry for help before it is a command: in the middle of an exercise any other word means 'next'."""
    heard = cry_for_help(turn.hearing, turn.text, turn.patient.language)
    if heard is None:
        return None
    stop_exercise(turn)
    turn.expect_nothing()
    word = read_opt_word(turn.text)
    last_words = word is not None and word.kind == OptKind.opt_out
    answered = _tell(turn, *heard, kind=MessageKind.opt_out_confirmation if last_words else MessageKind.crisis)
    if last_words:
        # 'Stop texting me, I want to die': helped once more, then the wish holds, and staff know of both.
        opt_out(turn.patient, ConsentMethod.text, turn.now, message_id=turn.message.id, number=turn.number)
    elif answered and heard[0] is Danger.about_to_use and turn.patient.texting == Texting.consented:
        _stay_with(turn)
    return HandledAs.crisis


def _stay_with(turn: Turn) -> None:
    """Somebody about to use: something to do at once, and asked how it is in a while."""
    if has_exercise(turn):
        turn.say("after_cry.try", kind=MessageKind.crisis)
        turn.expect(Expecting.offer, why=RunOccasion.about_to_use)
    enqueue(
        turn.patient,
        MessageKind.reply,
        "after_cry.check_back",
        turn.now,
        due_at=turn.now + CHECK_BACK_AFTER,
        useful_until=turn.now + CHECK_BACK_AFTER + CHECK_BACK_WORTH,
        key=keys.check_back(turn.message.id),
        reasons=[SentReason.check_back()],
    )


def cry_for_help(hearing: Hearing, said: str, language: str) -> tuple[Danger, Reason] | None:
    """Which danger it tells of, and what staff are told."""
    if hearing.danger is not None and not (hearing.rule is None and _is_carriers_word(said)):
        return hearing.danger, TOLD[hearing.danger]()
    command = read_command(said, language)
    if command is not None and command.name == CommandName.sos:
        return Danger.self_harm, TextReason.sos()
    return None


def _is_carriers_word(text: str) -> bool:
    """STOP, START, HELP alone: words that carriers own. Whoever writes HELP gets the answer that names 988 and 911."""
    word = read_opt_word(text)
    return word is not None and word.carrier


def _tell(turn: Turn, danger: Danger, reason: Reason, kind: MessageKind) -> bool:
    """The reply with 988, 911 and the clinic's number, a red alert, and both in the audit trail. Returns whether the
    person was answered.
    """
    turn.message.to_read = True
    silent = turn.silent
    if not told_before(turn.message):
        turn.alert(AlertKind.crisis, [reason, AlertReason.no_reply_sent()] if silent else reason, joins=True)
    set_risk(turn.patient, RiskLevel.red, turn.now)
    # Heard every time; answered once in a while, or two machines would talk about this for ever.
    emergency = danger in (Danger.overdose_self, Danger.overdose_other)
    spent = turn.purse.spend(Budget.overdose, of=danger) if emergency else turn.purse.spend(Budget.crisis)
    answered = not silent and spent != Verdict.beyond
    if answered:
        turn.say(WORDINGS[danger], kind=kind, useful_for=WORTH_SENDING)
    audit(
        AuditAction.crisis_without_reply
        if silent
        else AuditAction.crisis_reply_queued
        if answered
        else AuditAction.crisis_again,
        turn.now,
        turn.message,
        kind=str(danger),
    )
    return answered


def answer_stranger_in_crisis(message: Message, now: datetime) -> HandledAs:
    """Nobody to text back by consent: staff get the number to call, and a cry for help is an alert."""
    arrived = look_at(message.body)
    kind, reason = _of_a_stranger(arrived)
    noted = noted_as(arrived)
    if noted is not None and kind == AlertKind.message:
        return noted
    message.to_read = True
    assert message.phone is not None  # stored with every text that arrives
    heard = kind != AlertKind.message  # danger is told of beyond every ceiling
    if (stranger_is_within_budget(message, now) or heard) and not told_before(message):
        raise_alert(
            message.clinic_id,
            kind,
            AlertReason.unknown_number(what=reason),
            f"stranger:{message.id}",
            now,
            message_id=message.id,
            joins=of_number(message.phone),
        )
    return HandledAs.crisis if kind == AlertKind.crisis else HandledAs.stranger


def _of_a_stranger(arrived: Arrived) -> tuple[AlertKind, Reason]:
    hearing = hear(arrived.heard)
    crisis = cry_for_help(hearing, arrived.said, "en")
    if crisis is not None:
        return AlertKind.crisis, crisis[1]
    kind, task = task_for(hearing, arrived.said)
    if kind is not AlertKind.message:
        return kind, task
    return AlertKind.message, TextReason.wrote()
