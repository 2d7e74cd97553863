"""A patient's thread: texts a counselor writes by hand, and marking the patient's texts as read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import select

from companion.care.alerts.lifecycle import raise_alert
from companion.care.audit import audit
from companion.care.budgets import purse_of_author, purse_of_clinic
from companion.care.errors import Conflict, Invalid
from companion.care.scope import find
from companion.database import db, transaction
from companion.models import Message, Patient, Staff
from companion.models.message import INBOUND
from companion.outbox.enqueue import enqueue_text
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.patients.states import NoTexts, PatientStatus, Texting
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.texts import keys
from companion.rules.texts.budgets import Budget, Verdict
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.privacy import Finding, carrier_words_asked, lint
from companion.rules.texts.sent_reason import SentReason
from companion.wording import segments

# A counselor's text is about now; half a day later it may be wrong.
USEFUL_FOR = timedelta(hours=12)
WHY_NOT = {
    NoTexts.no_number: Refusal.unreachable_no_number,
    NoTexts.landline: Refusal.unreachable_landline,
    NoTexts.suspended: Refusal.unreachable_number,
    NoTexts.shared: Refusal.unreachable_shared,
}
LONGEST = 1600  # characters; Twilio takes no more


class GivesAway(Exception):
    """The text may tell a stranger that somebody is in care, or asks for a word that carriers reserve."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(f"{len(findings)} findings")
        self.findings = findings


@dataclass(frozen=True)
class Written:
    """A queued text, and the findings in it that its author chose to ignore."""

    message: Message
    findings: list[Finding]


def write_to_patient(
    patient_id: int, body: str, by: Staff, now: datetime, *, send_anyway: bool = False, key: str | None = None
) -> Written:
    """Queues a text that a counselor wrote. The same `key` (of one click) is queued once.

    Raises `NotFound`, `Invalid`, `Conflict` for a person whom texts may not or cannot reach or beyond what an author or
    a clinic may write in a day, `GivesAway`.
    """
    words = body.strip()
    if not words or len(words) > LONGEST:
        raise Invalid({"body": [FieldProblem.length_from_to(low=1, high=LONGEST)]})
    try:
        return _write(patient_id, words, by, now, send_anyway=send_anyway, key=keys.personal(key or uuid4().hex))
    except _BeyondBudget as beyond:
        # In a transaction of its own: what was refused is rolled back, and that staff hear of it is not.
        _tell_of_limit(beyond.budget, by, now)
        raise Conflict(Refusal.too_many_written()) from None


class _BeyondBudget(Exception):
    def __init__(self, budget: Budget) -> None:
        super().__init__(str(budget))
        self.budget = budget


def _write(patient_id: int, words: str, by: Staff, now: datetime, *, send_anyway: bool, key: str) -> Written:
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        _refuse_unreachable(patient)
        findings = lint(words, patient.language) + carrier_words_asked(words)
        if findings and not send_anyway:
            raise GivesAway(findings)
        _pay(patient, words, by, now, key)
        message = enqueue_text(
            patient,
            MessageKind.personal,
            words,
            now,
            useful_until=now + USEFUL_FOR,
            key=key,
            reasons=[SentReason.written_by_counselor()],
            author_id=by.id,
        )
        audit(AuditAction.text_written, now, message, by=by, findings=len(findings))
    return Written(message, findings)


def _pay(patient: Patient, words: str, by: Staff, now: datetime, key: str) -> None:
    """Counts the text's segments, once a text. Raises `_BeyondBudget`."""
    if db.session.scalar(select(Message.id).where(Message.patient_id == patient.id, Message.key == key)) is not None:
        return
    cost = segments(words).count
    if purse_of_author(by.clinic_id, by.id, now).spend(Budget.author, cost) == Verdict.beyond:
        raise _BeyondBudget(Budget.author)
    if purse_of_clinic(by.clinic_id, now).spend(Budget.clinic, cost) == Verdict.beyond:
        raise _BeyondBudget(Budget.clinic)


def _tell_of_limit(budget: Budget, by: Staff, now: datetime) -> None:
    """One task, however often it is tried again."""
    author = budget == Budget.author
    joins = f"author:{by.id}" if author else "clinic"
    with transaction():
        raise_alert(
            by.clinic_id,
            AlertKind.too_many_texts,
            AlertReason.author_limit(name=by.name) if author else AlertReason.clinic_limit(),
            f"{AlertKind.too_many_texts}:{joins}:{uuid4().hex}",
            now,
            joins=joins,
        )


def mark_read(message_id: int, by: Staff, now: datetime) -> Message:
    """Somebody has read what the patient wrote; the first reader stays on record. Raises `NotFound`, `Conflict`."""
    with transaction():
        message = find(Message, message_id, by, lock=True)
        if message.direction != INBOUND:
            raise Conflict(Refusal.not_from_patient())
        if message.read_at is None:
            message.read_at = now
            message.read_by = by.id
            audit(AuditAction.text_read, now, message, by=by)
        message.to_read = False
    return message


def _refuse_unreachable(patient: Patient) -> None:
    if patient.status != PatientStatus.active:
        raise Conflict(Refusal.unreachable_discharged())
    if patient.no_texts == NoTexts.no_number:
        raise Conflict(Refusal.unreachable_no_number())
    if patient.texting == Texting.opted_out:
        raise Conflict(Refusal.unreachable_opted_out())
    if patient.texting != Texting.consented:
        raise Conflict(Refusal.unreachable_no_consent())
    if patient.no_texts is not None:
        raise Conflict(WHY_NOT[patient.no_texts]())
