"""Opening a patient's record: found within the clinic, and on the audit trail."""

from __future__ import annotations

from datetime import datetime

from companion.care.audit import audit
from companion.care.scope import find
from companion.database import transaction
from companion.models import Patient, Staff
from companion.rules.clinic.audit_trail import AuditAction, RecordPart


def open_record(patient_id: int, part: RecordPart, by: Staff, now: datetime) -> Patient:
    """A patient whose `part` is about to be shown. Who read what is kept. Raises `NotFound`."""
    with transaction():
        patient = find(Patient, patient_id, by)
        audit(AuditAction.read, now, patient, by=by, part=part)
    return patient


def list_opened(part: RecordPart, count: int, by: Staff, now: datetime) -> None:
    """A list over several patients was shown: which one, and how many entries it had."""
    with transaction():
        audit(AuditAction.read, now, by=by, part=part, count=count)
