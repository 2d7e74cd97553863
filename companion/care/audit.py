"""Writes the audit trail."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from companion.database import Base, db
from companion.models import (
    Alert,
    AuditEvent,
    ClinicClosing,
    Contact,
    Cover,
    Enrollment,
    Goal,
    Meeting,
    Message,
    Patient,
    ReminderPlanVersion,
    SessionSeries,
    Staff,
)
from companion.models.audit import LONGEST_KEY
from companion.rules.clinic.audit_trail import AuditAction, RecordPart, Subject, SubjectKind

_KINDS: Mapping[type[Base], SubjectKind] = {
    Alert: SubjectKind.alert,
    ClinicClosing: SubjectKind.closing,
    Contact: SubjectKind.contact,
    Cover: SubjectKind.cover,
    Enrollment: SubjectKind.enrollment,
    Goal: SubjectKind.goal,
    Meeting: SubjectKind.meeting,
    Message: SubjectKind.message,
    ReminderPlanVersion: SubjectKind.plan_version,
    SessionSeries: SubjectKind.series,
    Staff: SubjectKind.staff,
}


def audit(
    action: AuditAction,
    now: datetime,
    about: Any = None,
    *,
    by: Staff | None = None,
    part: RecordPart | None = None,
    subject: Subject | None = None,
    **details: Any,
) -> None:
    """Adds one event. `part`: what was read, of `AuditAction.read`.

    `about`: the patient or the row that it happened to, with its clinic and its patient; without one it happened at the
    clinic of `by`. `subject`: what has a key of its own instead of a row.
    `details` name rows, numbers and field names, never what they hold.
    """
    at_clinic = by if about is None else about
    assert at_clinic is not None  # who calls names a row or a person
    if subject is None and type(about) in _KINDS:
        subject = Subject(_KINDS[type(about)], about.id)
    db.session.add(
        AuditEvent(
            clinic_id=at_clinic.clinic_id,
            patient_id=about.id if isinstance(about, Patient) else getattr(about, "patient_id", None),
            staff_id=by.id if by else None,
            action=action,
            part=part,
            subject_kind=subject.kind if subject else None,
            subject_key=str(subject.key)[:LONGEST_KEY] if subject else "",
            details=details,
            at=now,
        )
    )
