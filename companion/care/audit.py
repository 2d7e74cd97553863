"""Writes the audit trail."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from companion.database import db
from companion.models import AuditEvent, Staff
from companion.models.audit import LONGEST_KEY
from companion.rules.clinic.audit_trail import AuditAction, RecordPart, Subject


def audit(
    action: AuditAction,
    now: datetime,
    *,
    clinic_id: int,
    by: Staff | None = None,
    patient_id: int | None = None,
    part: RecordPart | None = None,
    subject: Subject | None = None,
    **details: Any,
) -> None:
    """Adds one event. `part`: what was read, of `AuditAction.read`.

    `details` name rows, numbers and field names, never what they hold.
    """
    db.session.add(
        AuditEvent(
            clinic_id=clinic_id,
            patient_id=patient_id,
            staff_id=by.id if by else None,
            action=action,
            part=part,
            subject_kind=subject.kind if subject else None,
            subject_key=str(subject.key)[:LONGEST_KEY] if subject else "",
            details=details,
            at=now,
        )
    )
