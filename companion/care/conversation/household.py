"""A text from a phone that several patients share: nobody can tell whose words they are.

It is filed to none of them and answers nothing that was asked: each one's counselor gets a task. A cry for help is
answered at once, STOP ends the texts of all, and whatever else would be said could be read by the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from companion.care.alerts.lifecycle import raise_alert
from companion.care.audit import audit
from companion.care.budgets import purse_of_phone
from companion.care.conversation.crisis import WORDINGS, WORTH_SENDING, cry_for_help, told_before
from companion.care.conversation.sent import sent_lately
from companion.care.conversation.unread import task_for
from companion.care.patients.consent import opt_out
from companion.models import Message, Patient
from companion.outbox.enqueue import enqueue
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.danger.hearing import hear
from companion.rules.danger.kinds import Danger
from companion.rules.patients.consent import ConsentMethod
from companion.rules.patients.states import Texting
from companion.rules.reading.arrived import Arrived, look_at
from companion.rules.reading.consent import OptKind, read_opt_word
from companion.rules.reading.handled import HandledAs, noted_as
from companion.rules.reasons import Reason
from companion.rules.texts import keys
from companion.rules.texts.budgets import Budget, Verdict
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.sent_reason import SentReason

# One confirmation of an opt-out, within five minutes: 47 CFR 64.1200(a)(12).
CONFIRM_WITHIN = timedelta(minutes=5)
_EMERGENCIES = (Danger.overdose_self, Danger.overdose_other)


def handle_household(message: Message, household: Sequence[Patient], now: datetime) -> HandledAs:
    """Handles one text inside the caller's transaction, with everybody who may have written it locked."""
    arrived = look_at_shared(message, household, now)
    word = read_opt_word(arrived.said)
    stop = word is not None and word.kind == OptKind.opt_out
    cry = cry_of_any(arrived, household)
    noted = noted_as(arrived)
    if cry is None and noted is not None:
        return noted
    message.to_read = True
    purse = purse_of_phone(message.clinic_id, message.phone or "", now)
    # Who opted out before gets no answer; of the others it goes to the first: it is one phone.
    first = next((patient for patient in household if patient.texting != Texting.opted_out), None)
    if cry is not None:
        tell_of_cry(message, household, cry[1], now, replied=first is not None)
        budget = purse.spend(Budget.overdose, of=cry[0]) if cry[0] in _EMERGENCIES else purse.spend(Budget.crisis)
        if first is not None and budget != Verdict.beyond:
            kind = MessageKind.opt_out_confirmation if stop else MessageKind.crisis
            _say(message, first, WORDINGS[cry[0]], kind, now, WORTH_SENDING)
        audit(AuditAction.crisis_reply_queued if first else AuditAction.crisis_without_reply, now, message)
    if stop:
        for patient in household:
            opt_out(patient, ConsentMethod.text, now, message_id=message.id)
        confirm = first is not None and cry is None and word is not None and not word.carrier
        if first is not None and confirm and purse.spend(Budget.opting) != Verdict.beyond:
            _say(message, first, "stop.confirmed", MessageKind.opt_out_confirmation, now, CONFIRM_WITHIN)
    if cry is not None:
        return HandledAs.crisis
    if stop:
        return HandledAs.opt_out
    if word is not None and word.kind == OptKind.opt_in:
        # It opens the carrier again, but who of them agrees nobody can tell.
        _tell(message, household, AlertKind.message, AlertReason.start_from_shared_phone(), now)
    else:
        task, reason = task_for(hear(arrived.heard), arrived.said)
        _tell(message, household, task, AlertReason.from_shared_phone(what=reason), now)
    return HandledAs.message


def look_at_shared(message: Message, household: Sequence[Patient], now: datetime) -> Arrived:
    """What was written, without what quotes a text of ours to any of them."""
    return look_at(message.body, [text.body for patient in household for text in sent_lately(patient.id, now)])


def cry_of_any(arrived: Arrived, household: Sequence[Patient]) -> tuple[Danger, Reason] | None:
    """As `cry_for_help`, in whichever of their languages it was written."""
    hearing = hear(arrived.heard)
    cries = (cry_for_help(hearing, arrived.said, language) for language in {each.language for each in household})
    return next((cry for cry in cries if cry is not None), None)


def tell_of_cry(
    message: Message, household: Sequence[Patient], reason: Reason, now: datetime, *, replied: bool
) -> None:
    """A crisis alert for each of them, once a text."""
    if told_before(message):
        return
    said = AlertReason.from_shared_phone(what=reason)
    _tell(message, household, AlertKind.crisis, [said] if replied else [said, AlertReason.no_reply_sent()], now)


def _tell(
    message: Message, household: Sequence[Patient], kind: AlertKind, reasons: Reason | Sequence[Reason], now: datetime
) -> None:
    """For each of them: of whom the words are, only a person can find out."""
    for patient in household:
        raise_alert(
            message.clinic_id,
            kind,
            reasons,
            f"{kind}:{message.id}:{patient.id}",
            now,
            patient=patient,
            message_id=message.id,
            joins=f"patient:{patient.id}",
        )


def _say(
    message: Message, patient: Patient, wording: str, kind: MessageKind, now: datetime, useful_for: timedelta
) -> None:
    enqueue(
        patient,
        kind,
        wording,
        now,
        useful_until=now + useful_for,
        key=keys.reply(message.id, 1),
        reasons=[SentReason.answer()],
    )
