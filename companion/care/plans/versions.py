"""Reminder plans: the plan in force for a patient, saving a new version, restoring an old one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, or_, select

from companion import clock
from companion.care.audit import audit
from companion.care.check_ins.question_sets import own_names
from companion.care.errors import Conflict, Invalid, NotFound
from companion.care.levels import enrollment_in_force
from companion.care.scope import find, lock_clinic
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import Enrollment, Patient, ReminderPlanVersion, Staff
from companion.outbox.plan_ahead import LOOK_BACK
from companion.outbox.plan_inputs import level_document
from companion.rules.check_ins.built_in import BUILT_IN
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.plans.document import PlanError, load_plan, merge
from companion.rules.plans.plan import asked_sets
from companion.rules.refusals import FieldProblem, Refusal

LONGEST_REASON = 300  # characters


@dataclass(frozen=True)
class PatientPlan:
    """A patient's plan: the level's document, the patient's changes to it (merge patch), and both together."""

    level: str
    default: dict[str, Any]
    override: dict[str, Any]
    effective: dict[str, Any]
    version: int  # of the override; 0: nothing changed yet


def patient_plan(patient: Patient, now: datetime | None = None) -> PatientPlan:
    """By the level that holds `now` (default: as the application's clock has it), not by one that is planned.

    Raises `Conflict` for a patient who was never enrolled.
    """
    enrollment = enrollment_in_force(patient, now or clock.now())
    if enrollment is None:
        raise Conflict(Refusal.not_enrolled())
    last = _latest(ReminderPlanVersion.patient_id == patient.id)
    default = level_document(patient.clinic_id, enrollment.level)
    override = last.document if last else {}
    return PatientPlan(enrollment.level, default, override, merge(default, override), last.number if last else 0)


def save_patient_plan(
    patient_id: int,
    override: dict[str, Any],
    reason: str,
    expected_version: int,
    by: Staff,
    now: datetime,
    *,
    restored_from: int | None = None,
) -> ReminderPlanVersion:
    """Saves what this patient changes as a new version; their pending texts follow in the same transaction.

    Raises `Invalid` (fields of the plan), `Conflict` when somebody saved since `expected_version` was read.
    """
    need_reason(reason)
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        plan = patient_plan(patient, now)
        if plan.version != expected_version:
            raise Conflict(Refusal.plan_changed())
        validate(merge(plan.default, override), patient.clinic_id)
        version = ReminderPlanVersion(
            clinic_id=patient.clinic_id,
            patient_id=patient.id,
            number=plan.version + 1,
            document=override,
            reason=reason.strip(),
            restored_from=restored_from,
            author_id=by.id,
            created_at=now,
        )
        _store(version, by, now)
        plan_texts([patient], now)
    return version


def restore_patient_plan(
    patient_id: int, number: int, reason: str, expected_version: int, by: Staff, now: datetime
) -> ReminderPlanVersion:
    """Makes an old version the newest. Number 0 is the level's plan without changes."""
    patient = find(Patient, patient_id, by)
    document: dict[str, Any] = {} if number == 0 else patient_plan_version(patient, number).document
    return save_patient_plan(patient_id, document, reason, expected_version, by, now, restored_from=number)


def clear_patient_plan(patient: Patient, reason: str, by: Staff, now: datetime) -> None:
    """What the patient changed acts no more; its versions stay. Inside the caller's transaction, patient locked."""
    last = _latest(ReminderPlanVersion.patient_id == patient.id)
    if last is None or not last.document:
        return
    version = ReminderPlanVersion(
        clinic_id=patient.clinic_id,
        patient_id=patient.id,
        number=last.number + 1,
        document={},
        reason=reason.strip(),
        restored_from=0,
        author_id=by.id,
        created_at=now,
    )
    _store(version, by, now)


def save_clinic_plan(
    level: str, document: dict[str, Any], reason: str, expected_version: int, by: Staff, now: datetime
) -> ReminderPlanVersion:
    """A clinic's default plan for a level. Patients at that level are planned again at once."""
    need_reason(reason)
    if level not in set(LevelOfCare):
        raise NotFound(Refusal.no_such_level())
    validate(document, by.clinic_id)
    with transaction():
        lock_clinic(by)
        last = _latest(ReminderPlanVersion.clinic_id == by.clinic_id, ReminderPlanVersion.level == level)
        if (last.number if last else 0) != expected_version:
            raise Conflict(Refusal.plan_changed())
        version = ReminderPlanVersion(
            clinic_id=by.clinic_id,
            level=level,
            number=expected_version + 1,
            document=document,
            reason=reason.strip(),
            author_id=by.id,
            created_at=now,
        )
        _store(version, by, now)
        _replan_level(by.clinic_id, level, now)
    return version


def clinic_plan_version(clinic_id: int, level: str) -> int:
    """Number of the newest version of a clinic's default plan; 0 while it is the product's."""
    last = _latest(ReminderPlanVersion.clinic_id == clinic_id, ReminderPlanVersion.level == level)
    return last.number if last else 0


def patient_plan_versions(patient: Patient) -> list[ReminderPlanVersion]:
    """Newest first."""
    return list(
        db.session.scalars(
            select(ReminderPlanVersion)
            .where(ReminderPlanVersion.patient_id == patient.id)
            .order_by(ReminderPlanVersion.number.desc())
        )
    )


def patient_plan_version(patient: Patient, number: int) -> ReminderPlanVersion:
    found = _latest(ReminderPlanVersion.patient_id == patient.id, ReminderPlanVersion.number == number)
    if found is None:
        raise NotFound(Refusal.no_such_version())
    return found


def validate(document: Mapping[str, Any], clinic_id: int) -> None:
    """Raises `Invalid` with the plan's own field errors."""
    try:
        plan = load_plan(document)
    except PlanError as error:
        raise Invalid(error.errors) from None
    unknown = asked_sets(plan) - set(BUILT_IN)
    if unknown and (missing := unknown - set(own_names(clinic_id))):
        raise Invalid({"pulse": [FieldProblem.plan_sets_missing(names=tuple(sorted(missing)))]})


def need_reason(reason: str) -> None:
    """Raises `Invalid` without a reason, which the history needs."""
    if not reason.strip():
        raise Invalid({"reason": [FieldProblem.plan_reason_needed()]})


def _latest(*where: ColumnElement[bool]) -> ReminderPlanVersion | None:
    return db.session.scalar(
        select(ReminderPlanVersion).where(*where).order_by(ReminderPlanVersion.number.desc()).limit(1)
    )


def _store(version: ReminderPlanVersion, by: Staff, now: datetime) -> None:
    db.session.add(version)
    db.session.flush()
    audit(AuditAction.reminder_plan_saved, now, version, by=by, number=version.number)


def _replan_level(clinic_id: int, level: str, now: datetime) -> None:
    """Runs in the same transaction, so that no text of the old plan is sent after it was replaced."""
    # Also those for whom the level is planned: their texts of those days may be waiting.
    not_over = or_(Enrollment.ends_on.is_(None), Enrollment.ends_on >= (now - LOOK_BACK).date())
    at_level = select(Enrollment.patient_id).where(
        Enrollment.clinic_id == clinic_id, Enrollment.level == level, not_over
    )
    affected = db.session.scalars(select(Patient).where(Patient.id.in_(at_level)).order_by(Patient.id)).all()
    for start in range(0, len(affected), 200):
        plan_texts(affected[start : start + 200], now)
