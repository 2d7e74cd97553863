"""Hours with counselors in a week, as attended, against what the patient's level of care asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from sqlalchemy import select

from companion.database import db
from companion.models import Attendance, Clinic, Enrollment, Patient
from companion.outbox.plan_inputs import enrollments_by_patient, patient_sessions
from companion.rules.clinic.levels_held import ever_held, planned
from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare, LevelSettings
from companion.rules.reasons import WallClock
from companion.rules.sessions.attendance import Came
from companion.rules.sessions.recurrence import Session
from companion.rules.windows import Window, local_instant

WERE_THERE = (Came.attended, Came.late)
Verdict = Literal["below", "within", "above", "no_bounds"]


@dataclass(frozen=True)
class WeekHours:
    """Minutes of one patient's week. `open`: of sessions that began and are not marked yet; `ahead`: still to come."""

    patient: Patient
    level: LevelSettings
    attended: int
    missed: int
    open: int
    ahead: int

    @property
    def reachable(self) -> int:
        """Minutes if everything unmarked and to come is attended."""
        return self.attended + self.open + self.ahead

    @property
    def verdict(self) -> Verdict:
        """'below' only when what is open and ahead cannot reach the level's hours any more."""
        low, high = self.level.hours_per_week_min, self.level.hours_per_week_max
        if low is None and high is None:
            return "no_bounds"
        if low is not None and self.reachable < low * 60:
            return "below"
        return "above" if high is not None and self.attended > high * 60 else "within"


def week_hours(clinic: Clinic, monday: date, now: datetime, counselor_id: int | None = None) -> list[WeekHours]:
    """Everyone enrolled in that week (Monday to Sunday in the clinic's zone), by name."""
    zone = ZoneInfo(clinic.time_zone)
    window = Window(local_instant(monday, time(0), zone), local_instant(monday + timedelta(days=7), time(0), zone))
    statement = select(Patient).where(Patient.clinic_id == clinic.id)
    if counselor_id is not None:
        statement = statement.where(Patient.counselor_id == counselor_id)
    patients = db.session.scalars(statement).all()
    ids, today = [patient.id for patient in patients], now.astimezone(zone).date()
    levels = {patient_id: _level(rows, monday, today) for patient_id, rows in enrollments_by_patient(ids).items()}
    sessions = patient_sessions(patients, window)
    marks = _marks(clinic.id, window)
    found = []
    for patient in sorted(patients, key=lambda each: (each.family_name, each.given_name, each.id)):
        level = levels.get(patient.id)
        if level is not None:
            found.append(_hours(patient, level, sessions.get(patient.id, []), marks, now))
    return found


def _level(enrollments: Sequence[Enrollment], monday: date, today: date) -> LevelSettings | None:
    """The level that holds today, in the present week; of a week that is over, the one that held last."""
    sunday = monday + timedelta(days=6)
    last = min(sunday, today) if today >= monday else sunday
    held = [
        each
        for each in enrollments
        if ever_held(each) and each.starts_on <= last and (each.ends_on is None or each.ends_on > monday)
    ]
    # Somebody whose treatment begins later in the week is enrolled in it too.
    began = held or [each for each in planned(enrollments, last) if each.starts_on <= sunday][:1]
    return LEVELS[LevelOfCare(began[-1].level)] if began else None


def _marks(clinic_id: int, window: Window) -> dict[tuple[int, int, WallClock], Attendance]:
    rows = db.session.scalars(
        select(Attendance).where(
            Attendance.clinic_id == clinic_id,
            Attendance.came.is_not(None),
            # A session moved after it was marked is still found.
            Attendance.held_at >= window.start - timedelta(days=60),
            Attendance.held_at < window.end + timedelta(days=60),
        )
    )
    return {(row.patient_id, *row.session_name): row for row in rows}


def _hours(
    patient: Patient,
    level: LevelSettings,
    sessions: Sequence[Session],
    marks: dict[tuple[int, int, WallClock], Attendance],
    now: datetime,
) -> WeekHours:
    minutes = {"attended": 0, "missed": 0, "open": 0, "ahead": 0}
    for session in sessions:
        if session.cancelled:
            continue
        mark = marks.get((patient.id, *session.name))
        if mark is None:
            minutes["ahead" if session.start > now else "open"] += session.minutes
        elif mark.came in WERE_THERE:
            minutes["attended"] += session.minutes if mark.minutes_attended is None else mark.minutes_attended
        else:
            minutes["missed"] += session.minutes
    return WeekHours(patient, level, **minutes)
