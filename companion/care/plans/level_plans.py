"""The clinic's default plan of each level: its versions, which patients follow it, restoring an old version."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from companion.care.errors import NotFound
from companion.care.levels import holds_now
from companion.care.scope import within
from companion.database import db
from companion.models import Enrollment, Patient, ReminderPlanVersion, Staff
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.patients.states import PatientStatus
from companion.rules.plans.document import default_document
from companion.rules.refusals import Refusal

MOST_SHOWN = 50


def level_versions(level: str, by: Staff) -> Sequence[ReminderPlanVersion]:
    """Newest first."""
    return db.session.scalars(
        within(ReminderPlanVersion, by)
        .where(ReminderPlanVersion.level == level)
        .order_by(ReminderPlanVersion.number.desc())
    ).all()


def patients_at(level: str, by: Staff, now: datetime) -> int:
    """How many patients' texts follow this plan now."""
    statement = (
        select(func.count())
        .select_from(Patient)
        .join(Enrollment, Enrollment.patient_id == Patient.id)
        .where(
            Patient.status == PatientStatus.active,
            holds_now(level, by.clinic_id, now),
        )
    )
    return db.session.scalar(statement) or 0


def patients_to_show(level: str, by: Staff, now: datetime) -> list[Patient]:
    """Some patients whose texts follow this plan, by name: one of them is shown beside it as an example."""
    statement = (
        within(Patient, by)
        .join(Enrollment, Enrollment.patient_id == Patient.id)
        .where(holds_now(level, by.clinic_id, now), Patient.status == PatientStatus.active)
        .order_by(Patient.id)
        .limit(MOST_SHOWN)
    )
    found = db.session.scalars(statement).all()
    return sorted(found, key=lambda each: (each.family_name, each.given_name, each.id))


def level_document_of(level: str, number: int, by: Staff) -> dict[str, Any]:
    """A version's document; 0 is the product's own plan. Raises `NotFound`."""
    if level not in set(LevelOfCare):
        raise NotFound(Refusal.no_such_level())
    if number == 0:
        return default_document(LevelOfCare(level))
    for version in level_versions(level, by):
        if version.number == number:
            return version.document
    raise NotFound(Refusal.no_such_version())
