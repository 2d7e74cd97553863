"""A change of the level of care: steps up and down, and what becomes of it for somebody who was discharged."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from companion.care.errors import Conflict, Invalid
from companion.care.levels import latest_enrollment
from companion.care.patients.places import end_places, places_from
from companion.care.patients.readmission import readmit
from companion.care.patients.steps import start_enrollment
from companion.care.scope import find
from companion.care.telling.planning import plan_texts
from companion.database import transaction
from companion.models import Enrollment, Patient, Staff
from companion.rules.patients.states import PatientStatus
from companion.rules.refusals import FieldProblem, Refusal


def change_level(
    patient_id: int,
    level: str,
    starts_on: date,
    reason: str,
    by: Staff,
    now: datetime,
    *,
    taper: bool = True,
    leaves: Collection[int] = (),
    readmits: bool = True,
) -> Enrollment:
    """Steps a patient up or down from a day on (in their zone); their texts follow at once.

    `taper`: after a step down check-ins thin out over months instead of taking the new level's rhythm. `leaves`: series
    whose roster the patient leaves on that day.
    Of somebody who was discharged, a change dated before that is of the episode that ended and is refused; a later one
    is a re-admission, by the rules of `readmit`, or refused where the caller has that as an act of its own
    (`readmits`). Raises `NotFound`, `Invalid`, `Conflict`.
    """
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        if patient.status == PatientStatus.discharged:
            last = latest_enrollment(patient.id)
            if not readmits or (last is not None and last.ends_on is not None and starts_on < last.ends_on):
                raise Conflict(Refusal.discharged_readmit())
            return readmit(patient_id, level, starts_on, reason, by, now)
        held = {each.series.id for each in places_from(patient, starts_on, now)} if leaves else set()
        if set(leaves) - held:
            raise Invalid({"leaves": [FieldProblem.not_on_roster()]})
        enrollment = start_enrollment(patient, level, starts_on, by, now, reason=reason, taper=taper)
        if leaves:
            end_places(patient, starts_on, by, now, series_ids=leaves, enrollment=enrollment)
        plan_texts([patient], now)
    return enrollment
