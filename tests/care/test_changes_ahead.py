"""What was arranged for a later day still holds, or goes, when something else changes before it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from flask import Flask
from sqlalchemy import select

from companion.care.patients.enrollments import change_level
from companion.care.patients.patients import discharge
from companion.care.sessions.changes import rest_moved
from companion.care.sessions.closings import close_day
from companion.care.sessions.occurrences import cancel_occurrence, move_occurrence
from companion.care.sessions.rosters import add_to_roster, remove_from_roster
from companion.care.sessions.schedule import patient_schedule
from companion.care.sessions.series import move_rest
from companion.database import db
from companion.models import Enrollment, Patient
from companion.rules.windows import local_instant
from tests.builders import a_clinic, a_counselor, a_group, a_patient
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


def test_a_session_called_off_or_put_elsewhere_stays_so_when_the_rest_is_moved(app: Flask, clock: SetClock) -> None:
    clinic = a_clinic()
    counselor = a_counselor(clinic)
    patient = a_patient(counselor, clock())
    group = a_group(counselor, [patient], clock())
    first, second, _, fourth = patient_schedule(patient, clock(), clock() + timedelta(days=8))
    cancel_occurrence(second.occurrence_id, counselor, clock(), reason="room flooded")
    elsewhere = local_instant(date(2026, 3, 10), time(8), patient.zone)
    move_occurrence(fourth.occurrence_id, elsewhere, counselor, clock(), minutes=60)
    close_day(date(2026, 3, 13), "Founders' day", a_counselor(clinic, role="supervisor"), clock())
    new = {"starts_on": TODAY, "starts_at": time(19), "rrule": "FREQ=WEEKLY;BYDAY=MO,WE,FR", "minutes": 120}
    foretold = rest_moved(group, first, now=clock(), **new)
    move_rest(first.occurrence_id, counselor, clock(), **new)
    everything = patient_schedule(patient, clock(), clock() + timedelta(days=14))
    coming = [session for session in everything if not session.cancelled]
    assert [(session.start.astimezone(patient.zone), session.minutes) for session in coming] == [
        (datetime(2026, 3, day, hour, tzinfo=patient.zone), minutes)
        for day, hour, minutes in [(2, 19, 120), (6, 19, 120), (10, 8, 60), (11, 19, 120)]
    ]
    assert [change.new_start for change in foretold] == [session.start for session in coming]


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
