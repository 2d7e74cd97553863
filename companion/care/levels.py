"""A patient's levels of care: which one holds now, which are planned. What everything that shows a level asks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, false, or_, select
from sqlalchemy.orm import load_only

from companion.database import among, db
from companion.models import Enrollment, Patient
from companion.rules.clinic.levels_held import in_force, planned, present
from companion.rules.clinic.levels_of_care import LevelOfCare


@dataclass(frozen=True)
class Levels:
    """`present`: holds today where the patient is. `planned`: begin later, the next one first."""

    present: Enrollment | None
    planned: tuple[Enrollment, ...]


NO_LEVELS = Levels(None, ())


def levels_of(patients: Sequence[Patient], now: datetime) -> dict[int, Levels]:
    """By patient id, in one query whatever their number; of each enrollment only what is shown of many."""
    rows: dict[int, list[Enrollment]] = defaultdict(list)
    for row in db.session.scalars(
        select(Enrollment)
        .where(among(Enrollment.patient_id, [patient.id for patient in patients]))
        .order_by(Enrollment.starts_on, Enrollment.id)
        .options(load_only(Enrollment.patient_id, Enrollment.level, Enrollment.starts_on, Enrollment.ends_on))
    ):
        rows[row.patient_id].append(row)
    found = {}
    for patient in patients:
        own, today = rows.get(patient.id, []), patient.today(now)
        found[patient.id] = Levels(present(own, today), tuple(planned(own, today)))
    return found


def enrollments_of(patient_id: int) -> list[Enrollment]:
    """All of them, in the order of their first days."""
    return list(
        db.session.scalars(
            select(Enrollment).where(Enrollment.patient_id == patient_id).order_by(Enrollment.starts_on, Enrollment.id)
        )
    )


def enrollment_in_force(patient: Patient, now: datetime) -> Enrollment | None:
    """The present one; before the first day the one to come; after a discharge the last one."""
    return in_force(enrollments_of(patient.id), patient.today(now))


def latest_enrollment(patient_id: int) -> Enrollment | None:
    """The enrollment without an end, which may be planned, or the last one that ended."""
    return next(reversed(enrollments_of(patient_id)), None)


def holds_now(level: LevelOfCare | str, clinic_id: int, now: datetime) -> ColumnElement[bool]:
    """Of a join of patient and enrollment: this level holds today where the patient is."""
    zones = db.session.scalars(select(Patient.time_zone).where(Patient.clinic_id == clinic_id).distinct()).all()
    days = {zone: now.astimezone(ZoneInfo(zone)).date() for zone in zones}
    return and_(
        Patient.clinic_id == clinic_id,
        Enrollment.level == level,
        or_(
            false(),
            *(
                and_(
                    Patient.time_zone == zone,
                    Enrollment.starts_on <= day,
                    or_(Enrollment.ends_on.is_(None), Enrollment.ends_on > day),
                )
                for zone, day in days.items()
            ),
        ),
    )
