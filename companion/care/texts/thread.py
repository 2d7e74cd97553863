"""A patient's thread: texts a counselor writes by hand, and marking the patient's texts as read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid
from companion.care.scope import find
from companion.database import transaction
from companion.models import Message, Patient, Staff
from companion.models.message import INBOUND
from companion.outbox.enqueue import enqueue_text
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.patients.states import PatientStatus, PhoneStatus, Texting
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.texts import keys
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.privacy import Finding, carrier_words_asked, lint
from companion.rules.texts.sent_reason import SentReason

# A counselor's text is about now; half a day later it may be wrong.
USEFUL_FOR = timedelta(hours=12)
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

    Raises `NotFound`, `Invalid`, `Conflict` for a person whom texts may not or cannot reach, `GivesAway`.
    """
    words = body.strip()
    if not words or len(words) > LONGEST:
        raise Invalid({"body": [FieldProblem.length_from_to(low=1, high=LONGEST)]})
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        _refuse_unreachable(patient)
        findings = lint(words, patient.language) + carrier_words_asked(words)
        if findings and not send_anyway:
            raise GivesAway(findings)
        message = enqueue_text(
            patient,
            MessageKind.personal,
            words,
            now,
            useful_until=now + USEFUL_FOR,
            key=keys.personal(key or uuid4().hex),
            reasons=[SentReason.written_by_counselor()],
            author_id=by.id,
        )
        audit(AuditAction.text_written, now, message, by=by, findings=len(findings))
    return Written(message, findings)


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
    if patient.texting == Texting.opted_out:
        raise Conflict(Refusal.unreachable_opted_out())
    if patient.texting != Texting.consented:
        raise Conflict(Refusal.unreachable_no_consent())
    if patient.phone_status == PhoneStatus.suspended:
        raise Conflict(Refusal.unreachable_number())
