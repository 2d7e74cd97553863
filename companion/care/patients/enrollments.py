"""Levels of care over time: a change ends one enrollment and starts the next; the history stays."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid
from companion.care.patients.holders import come_back_to_number
from companion.care.scope import find
from companion.database import db, transaction
from companion.models import Enrollment, Patient, Staff
from companion.outbox.plan_ahead import replan
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.clinic.levels_of_care import LevelOfCare, step
from companion.rules.patients.states import PatientStatus
from companion.rules.refusals import FieldProblem, Refusal


def change_level(
    patient_id: int, level: str, starts_on: date, reason: str, by: Staff, now: datetime, *, taper: bool = True
) -> Enrollment:
    """Steps a patient up or down from a day on (in their zone); their texts follow at once.

    `taper`: after a step down check-ins thin out over months instead of taking the new level's rhythm.
    Raises `NotFound`, `Invalid`, `Conflict`.
    """
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        enrollment = start_enrollment(patient, level, starts_on, by, now, reason=reason, taper=taper)
        replan([patient], now)
    return enrollment


def start_enrollment(
    patient: Patient,
    level: str,
    starts_on: date,
    by: Staff | None,
    now: datetime,
    *,
    reason: str = "",
    taper: bool = True,
) -> Enrollment:
    """Inside the caller's transaction, with the patient locked."""
    if level not in set(LevelOfCare):
        raise Invalid({"level": [FieldProblem.one_of(allowed=tuple(LevelOfCare))]})
    last = latest_enrollment(patient.id)
    if last is not None and last.ends_on is None:
        _refuse_change(last, level, starts_on)
        last.ends_on = starts_on
        db.session.flush()
    if patient.status == PatientStatus.discharged:
        come_back_to_number(patient, now, by)
    stepped_down = last is not None and taper and step(LevelOfCare(last.level), LevelOfCare(level)) == "down"
    enrollment = Enrollment(
        clinic_id=patient.clinic_id,
        patient_id=patient.id,
        level=level,
        starts_on=starts_on,
        ends_on=None,
        stepped_down=stepped_down,
        reason=reason,
        created_by=by.id if by else None,
        created_at=now,
    )
    patient.status = PatientStatus.active
    db.session.add(enrollment)
    db.session.flush()
    audit(AuditAction.level_of_care_changed if last else AuditAction.enrolled, now, enrollment, by=by, level=level)
    return enrollment


def _refuse_change(last: Enrollment, level: str, starts_on: date) -> None:
    if level == last.level:
        raise Conflict(Refusal.same_level())
    if starts_on < last.starts_on:
        raise Invalid({"starts_on": [FieldProblem.before_current_level(since=last.starts_on)]})


def end_enrollment(patient: Patient, ends_on: date, now: datetime) -> None:
    """Ends the enrollment on that day. A later change is deleted: it never took effect (the audit trail has it), and
    if kept it would run beside the next enrollment, each with its own texts.
    """
    rows = db.session.scalars(
        select(Enrollment).where(Enrollment.patient_id == patient.id).order_by(Enrollment.starts_on, Enrollment.id)
    ).all()
    for place, enrollment in enumerate(rows):
        if place and enrollment.starts_on > ends_on:
            db.session.delete(enrollment)
        elif enrollment.ends_on is None or enrollment.ends_on > ends_on:
            enrollment.ends_on = max(ends_on, enrollment.starts_on)
    db.session.flush()


def latest_enrollment(patient_id: int) -> Enrollment | None:
    """The enrollment without an end, or the last one that ended."""
    return db.session.scalar(
        select(Enrollment)
        .where(Enrollment.patient_id == patient_id)
        .order_by(Enrollment.starts_on.desc(), Enrollment.id.desc())
        .limit(1)
    )
