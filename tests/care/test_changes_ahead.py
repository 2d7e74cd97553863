"""What was arranged for a later day still holds, or goes, when something else changes before it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from flask import Flask
from sqlalchemy import select

from companion.care.enrollments import change_level
from companion.care.patients import discharge
from companion.care.rosters import add_to_roster, remove_from_roster
from companion.care.schedule import patient_schedule
from companion.care.sessions import move_rest
from companion.database import db
from companion.models import Enrollment, Patient
from tests.builders import a_counselor, a_group, a_patient
from tests.conftest import SetClock

TODAY = date(2026, 3, 2)


def days(patient: Patient, now: datetime) -> list[date]:
    coming = patient_schedule(patient, now, now + timedelta(days=60))
    return [session.start.astimezone(patient.zone).date() for session in coming]


def test_who_joins_or_leaves_a_group_on_a_later_day_still_does_after_its_rest_is_moved(
    app: Flask, clock: SetClock
) -> None:
    counselor = a_counselor()
    leaves, joins, returns = (a_patient(counselor, clock()) for _ in range(3))
    group = a_group(counselor, [leaves, returns], clock())
    remove_from_roster(group.id, leaves.id, date(2026, 3, 11), counselor, clock())
    add_to_roster(group.id, joins.id, date(2026, 4, 1), counselor, clock())
    remove_from_roster(group.id, returns.id, date(2026, 3, 3), counselor, clock())
    add_to_roster(group.id, returns.id, date(2026, 3, 4), counselor, clock())
    first = patient_schedule(leaves, clock(), clock() + timedelta(days=5))[0]
    move_rest(
        first.occurrence_id,
        counselor,
        clock(),
        starts_on=date(2026, 3, 9),
        starts_at=time(19),
        rrule="FREQ=WEEKLY;BYDAY=MO,WE,FR",
        minutes=120,
    )
    assert days(leaves, clock()) == [date(2026, 3, 9)]
    assert days(joins, clock())[0] == date(2026, 4, 1)
    assert days(returns, clock())[:2] == [date(2026, 3, 9), date(2026, 3, 11)]


def test_a_change_of_level_that_lay_ahead_goes_with_the_discharge(app: Flask, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    change_level(patient.id, "outpatient", TODAY + timedelta(days=18), "steps down", counselor, clock())
    discharge(patient.id, counselor, clock())
    change_level(patient.id, "outpatient", TODAY + timedelta(days=1), "came back", counselor, clock())
    rows = db.session.scalars(select(Enrollment).order_by(Enrollment.id))
    assert [(row.level, row.starts_on, row.ends_on) for row in rows] == [
        ("intensive_outpatient", TODAY, TODAY),
        ("outpatient", TODAY + timedelta(days=1), None),
    ]
