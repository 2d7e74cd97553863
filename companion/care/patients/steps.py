"""Enrollments one after another: a change of level goes in among them, a planned one comes out. Used by use cases only,
inside their transaction and with the patient locked.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid
from companion.care.levels import enrollments_of
from companion.care.patients.places import end_places, give_back_places
from companion.database import db
from companion.models import Enrollment, Patient, Staff
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.clinic.levels_held import place
from companion.rules.clinic.levels_of_care import LevelOfCare, step
from companion.rules.patients.states import PatientStatus
from companion.rules.refusals import FieldProblem, Refusal


def start_enrollment(
    patient: Patient,
    level: str,
    starts_on: date,
    by: Staff | None,
    now: datetime,
    *,
    reason: str = "",
    taper: bool = True,
    action: AuditAction | None = None,
) -> Enrollment:
    """The level before ends on that day. A planned change stays when it is later and to another level, else it is
    withdrawn. Raises `Invalid`, `Conflict`.
    """
    if level not in set(LevelOfCare):
        raise Invalid({"level": [FieldProblem.one_of(allowed=tuple(LevelOfCare))]})
    rows = enrollments_of(patient.id)
    found = place(rows, LevelOfCare(level), starts_on, patient.today(now))
    before = found.before if patient.status == PatientStatus.active else None
    if before is not None:
        _refuse(before, level, starts_on)
    replaced: dict[str, Any] = {"withdrawn": [withdraw(row, patient, by, now) for row in found.withdrawn]}
    if before is not None:
        before.ends_on = starts_on
        db.session.flush()
    stepped_down = before is not None and taper and step(LevelOfCare(before.level), LevelOfCare(level)) == "down"
    if found.next is not None and found.next.stepped_down:
        found.next.stepped_down = step(LevelOfCare(level), LevelOfCare(found.next.level)) == "down"
        replaced["untapered"] = not found.next.stepped_down
    enrollment = Enrollment(
        clinic_id=patient.clinic_id,
        patient_id=patient.id,
        level=level,
        starts_on=starts_on,
        ends_on=found.ends_on,
        stepped_down=stepped_down,
        reason=reason,
        created_by=by.id if by else None,
        created_at=now,
        replaced=replaced if any(replaced.values()) else None,
    )
    patient.status = PatientStatus.active
    db.session.add(enrollment)
    db.session.flush()
    usual = AuditAction.level_of_care_changed if rows else AuditAction.enrolled
    audit(action or usual, now, enrollment, by=by, level=level)
    return enrollment


def _refuse(before: Enrollment, level: str, starts_on: date) -> None:
    if level == before.level:
        raise Conflict(Refusal.same_level())
    if starts_on < before.starts_on:
        raise Invalid({"starts_on": [FieldProblem.before_current_level(since=before.starts_on)]})


def level_before(enrollment: Enrollment) -> Enrollment | None:
    """The enrollment that this one took over from: of several that end on its first day, the one made last before."""
    ending = [row for row in enrollments_of(enrollment.patient_id) if row.ends_on == enrollment.starts_on]
    others = sorted((row for row in ending if row.id != enrollment.id), key=lambda row: row.id)
    older = [row for row in others if row.id < enrollment.id]
    return next(reversed(older or others), None)


def withdraw(row: Enrollment, patient: Patient, by: Staff | None, now: datetime) -> dict[str, Any]:
    """Takes a planned change out: the level before goes on, with its places. Returns what `put_back` needs."""
    before = level_before(row)
    kept = {
        "level": str(row.level),
        "starts_on": row.starts_on.isoformat(),
        "stepped_down": row.stepped_down,
        "reason": row.reason,
        "created_by": row.created_by,
        "created_at": row.created_at.isoformat(),
        "series": give_back_places(row),
    }
    audit(AuditAction.level_change_withdrawn, now, row, by=by, level=str(row.level))
    ends_on = row.ends_on
    db.session.delete(row)
    db.session.flush()
    if before is not None:
        before.ends_on = ends_on
        db.session.flush()
    return kept


def put_back(kept: Mapping[str, Any], patient: Patient, by: Staff | None, now: datetime) -> None:
    """A planned change as it was before `withdraw`. When its day has come meanwhile, it holds."""
    starts_on, level = date.fromisoformat(kept["starts_on"]), LevelOfCare(kept["level"])
    found = place(enrollments_of(patient.id), level, starts_on, patient.today(now))
    if found.before is not None:
        found.before.ends_on = starts_on
        db.session.flush()
    row = Enrollment(
        clinic_id=patient.clinic_id,
        patient_id=patient.id,
        level=level,
        starts_on=starts_on,
        ends_on=found.ends_on,
        stepped_down=kept["stepped_down"],
        reason=kept["reason"],
        created_by=kept["created_by"],
        created_at=datetime.fromisoformat(kept["created_at"]),
    )
    db.session.add(row)
    db.session.flush()
    end_places(patient, starts_on, by, now, series_ids=kept["series"], enrollment=row)
