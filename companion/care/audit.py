"""Writes the audit trail."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from companion.database import db
from companion.models import AuditEvent, Staff


def audit(
    action: str,
    now: datetime,
    *,
    clinic_id: int,
    by: Staff | None = None,
    patient_id: int | None = None,
    subject: str = "",
    **details: Any,
) -> None:
    """Adds one event. `details` name rows, numbers and field names, never what they hold."""
    db.session.add(
        AuditEvent(
            clinic_id=clinic_id,
            patient_id=patient_id,
            staff_id=by.id if by else None,
            action=action,
            subject=subject,
            details=details,
            at=now,
        )
    )
