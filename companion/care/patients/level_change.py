"""Stepping a patient up or down: all added and removed texts are shown first, and at risk a person must confirm."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid, NotAllowed
from companion.care.patients.enrollments import change_level, latest_enrollment
from companion.care.plans.preview import PREVIEW, Preview, compare
from companion.care.scope import find
from companion.care.telling.planning import plan_texts
from companion.database import copy_of, db, transaction
from companion.models import Enrollment, Patient, Staff
from companion.outbox.plan_inputs import Draft, enrollments_by_patient
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare, LevelSettings, step
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.windows import Window, local_instant

FURTHEST = timedelta(days=60)  # how far ahead a change may be planned
EARLIEST = timedelta(days=30)  # how far back a late entry may lie
UNDO_WITHIN = timedelta(minutes=15)


@dataclass(frozen=True)
class LevelPreview:
    """`concerns`: why a person must confirm this change. `seen`: identifies exactly these differences."""

    before: LevelSettings
    after: LevelSettings
    direction: Literal["up", "down", "same"]
    preview: Preview
    concerns: tuple[Literal["red", "silent"], ...]
    seen: str


def preview_level(patient: Patient, level: str, starts_on: date, taper: bool, now: datetime) -> LevelPreview:
    """Texts from now to 14 days after the change, under the level as it is and as it would be. Changes nothing.

    Raises `Conflict`, `Invalid` by field.
    """
    last = _current(patient)
    _check(patient, last, level, starts_on, now)
    direction = step(LevelOfCare(last.level), LevelOfCare(level))
    first_day = max(patient.today(now), starts_on)
    preview = compare(
        patient,
        # Whole days, so that looking at it a minute later shows the same.
        Window(now, local_instant(first_day + PREVIEW, time(0), patient.zone)),
        Draft(enrollments=_with_change(patient, last, level, starts_on, taper and direction == "down", now)),
    )
    return LevelPreview(
        LEVELS[LevelOfCare(last.level)],
        LEVELS[LevelOfCare(level)],
        direction,
        preview,
        concerns(patient),
        _fingerprint(last, preview, level, starts_on, taper),
    )


def apply_level_change(
    patient_id: int,
    level: str,
    starts_on: date,
    taper: bool,
    reason: str,
    by: Staff,
    now: datetime,
    *,
    seen: str,
    confirmed: bool = False,
) -> Enrollment:
    """Makes the change that was previewed. Raises `Invalid` by field.

    Raises `Conflict` when the texts it would change are not those that were shown (`seen`).
    """
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        shown = preview_level(patient, level, starts_on, taper, now)
        _check_reason(reason, bool(shown.concerns), confirmed)
        if shown.seen != seen:
            raise Conflict(Refusal.texts_changed())
        enrollment = change_level(patient_id, level, starts_on, reason.strip(), by, now, taper=taper)
        if shown.concerns:
            audit(
                AuditAction.level_change_confirmed_in_spite_of_concerns,
                now,
                enrollment,
                by=by,
                concerns=list(shown.concerns),
            )
    return enrollment


def take_back_level_change(enrollment_id: int, by: Staff, now: datetime) -> int:
    """Undoes a mistake: the earlier level is in force as before, and its texts come back. Returns the patient's id.

    Only by the person who made the change, soon after, while nothing depends on it. Raises `NotFound`, `NotAllowed`,
    `Conflict`.
    """
    with transaction():
        patient = find(Patient, find(Enrollment, enrollment_id, by).patient_id, by, lock=True)
        made = find(Enrollment, enrollment_id, by, lock=True)
        if made.created_by != by.id:
            raise NotAllowed(Refusal.not_your_level_change())
        before = db.session.scalar(
            select(Enrollment)
            .where(Enrollment.patient_id == patient.id, Enrollment.ends_on == made.starts_on, Enrollment.id < made.id)
            .order_by(Enrollment.id.desc())
            .limit(1)
        )
        if before is None or made.ends_on is not None or now - made.created_at > UNDO_WITHIN:
            raise Conflict(Refusal.level_change_stays())
        db.session.delete(made)
        db.session.flush()
        before.ends_on = None
        plan_texts([patient], now)
        audit(AuditAction.level_change_taken_back, now, made, by=by, level=before.level)
    return patient.id


def concerns(patient: Patient) -> tuple[Literal["red", "silent"], ...]:
    """Reasons to call this person before the frequency of their texts changes."""
    found: list[Literal["red", "silent"]] = []
    if patient.risk == RiskLevel.red:
        found.append("red")
    if patient.silent_since is not None:
        found.append("silent")
    return tuple(found)


def _current(patient: Patient) -> Enrollment:
    last = latest_enrollment(patient.id)
    if last is None or last.ends_on is not None:
        raise Conflict(Refusal.no_current_enrollment())
    return last


def _check(patient: Patient, last: Enrollment, level: str, starts_on: date, now: datetime) -> None:
    today = patient.today(now)
    errors: dict[str, list[Reason]] = {}
    if level not in set(LevelOfCare):
        errors["level"] = [FieldProblem.level_needed()]
    elif level == last.level:
        errors["level"] = [FieldProblem.same_level()]
    if not today - EARLIEST <= starts_on <= today + FURTHEST:
        errors["starts_on"] = [FieldProblem.day_too_far(past=30, ahead=60)]
    elif starts_on < last.starts_on:
        errors["starts_on"] = [FieldProblem.before_present_level()]
    if errors:
        raise Invalid(errors)


def _check_reason(reason: str, concerned: bool, confirmed: bool) -> None:
    errors: dict[str, list[Reason]] = {}
    if not reason.strip():
        errors["reason"] = [FieldProblem.level_reason_needed()]
    elif len(reason.strip()) > 200:
        errors["reason"] = [FieldProblem.too_long(most=200, has=len(reason))]
    if concerned and not confirmed:
        errors["confirmed"] = [FieldProblem.confirm()]
    if errors:
        raise Invalid(errors)


def _with_change(
    patient: Patient, last: Enrollment, level: str, starts_on: date, stepped_down: bool, now: datetime
) -> tuple[Enrollment, ...]:
    """The enrollments as they would be: copies that are in no session."""
    before = [copy_of(each, ends_on=starts_on if each.id == last.id else each.ends_on) for each in _all(patient)]
    after = copy_of(last, level=level, starts_on=starts_on, ends_on=None, stepped_down=stepped_down, created_at=now)
    return (*before, after)


def _all(patient: Patient) -> list[Enrollment]:
    return enrollments_by_patient([patient.id]).get(patient.id, [])


def _fingerprint(last: Enrollment, preview: Preview, level: str, starts_on: date, taper: bool) -> str:
    parts = [f"{last.id} {level} {starts_on} {taper}"]
    parts += [f"{text.mark} {text.message.key} {text.message.due_at:%Y%m%dT%H%M}" for text in preview.changes]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
