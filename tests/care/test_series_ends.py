"""The end of a series: never in the past, and any can be taken back."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import select

from companion.care.errors import Conflict, Invalid
from companion.care.sessions.endings import take_back_end
from companion.care.sessions.occurrences import cancel_occurrence, move_occurrence
from companion.care.sessions.schedule import patient_schedule
from companion.care.sessions.series import end_series, move_rest
from companion.care.telling.planning import plan_ahead
from companion.database import db, transaction
from companion.models import Message, Patient, SessionSeries
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.windows import local_instant
from tests.builders import a_counselor, a_group, a_patient, a_session
from tests.conftest import SetClock

MONDAY = date(2026, 3, 2)  # the clock stands at 10:00 in Chicago
MWF = "FREQ=WEEKLY;BYDAY=MO,WE,FR"


@pytest.fixture
def counselor(app):
    return a_counselor()


@pytest.fixture
def patient(counselor) -> Patient:
    return a_patient(counselor)


@pytest.fixture
def group(counselor, patient, clock) -> SessionSeries:
    """Monday, Wednesday, Friday at 18:00 since 5 January."""
    return a_group(counselor, [patient], clock() - timedelta(days=50))


def on(patient: Patient, first: date, days: int, *, cancelled: bool = False) -> list[date]:
    start = local_instant(first, time(0), patient.zone)
    found = patient_schedule(patient, start, start + timedelta(days=days))
    return [each.start.astimezone(patient.zone).date() for each in found if each.cancelled is cancelled]


@pytest.mark.parametrize("last_day", [date(2026, 3, 1), date(2026, 2, 1), date(2020, 3, 31), date(1900, 1, 1)])
def test_an_end_in_the_past_is_refused(group, counselor, clock, last_day) -> None:
    with pytest.raises(Invalid) as refused:
        end_series(group.id, last_day, counselor, clock())
    assert refused.value.errors == {"last_day": [FieldProblem.last_day_in_past()]}


def test_today_is_a_day_where_the_series_is(counselor, patient, clock: SetClock) -> None:
    """10:00 on Monday in Chicago is Tuesday in Auckland."""
    there = a_group(counselor, [patient], time_zone="Pacific/Auckland")
    with pytest.raises(Invalid):
        end_series(there.id, MONDAY, counselor, clock())
    end_series(there.id, MONDAY + timedelta(days=1), counselor, clock())


def test_an_end_today_leaves_the_session_that_has_begun(group, patient, counselor, clock: SetClock) -> None:
    clock.set(local_instant(MONDAY, time(19), patient.zone))
    end_series(group.id, MONDAY, counselor, clock())
    assert on(patient, MONDAY, 14) == [MONDAY]


def test_a_session_that_took_place_before_its_day_is_not_erased(group, patient, counselor, clock: SetClock) -> None:
    friday = next(each for each in schedule_of(patient, clock()) if each.start.astimezone(patient.zone).weekday() == 4)
    move_occurrence(friday.occurrence_id, local_instant(MONDAY, time(12), patient.zone), counselor, clock())
    clock.set(local_instant(MONDAY, time(14), patient.zone))
    with pytest.raises(Invalid) as refused:
        end_series(group.id, MONDAY, counselor, clock())
    assert refused.value.errors == {"last_day": [FieldProblem.last_day_before_held(day=MONDAY + timedelta(days=4))]}
    end_series(group.id, MONDAY + timedelta(days=4), counselor, clock())
    assert on(patient, MONDAY, 14) == [MONDAY, MONDAY, MONDAY + timedelta(days=2)]


def schedule_of(patient: Patient, now: datetime):
    return patient_schedule(patient, now, now + timedelta(days=14))


def test_the_rest_does_not_move_from_a_session_that_has_begun(group, patient, counselor, clock: SetClock) -> None:
    monday = schedule_of(patient, clock())[0].occurrence_id
    clock.set(local_instant(MONDAY, time(18, 1), patient.zone))
    with pytest.raises(Conflict) as refused:
        move_rest(
            monday, counselor, clock(), starts_on=date(2026, 3, 10), starts_at=time(9), rrule="FREQ=DAILY", minutes=60
        )
    assert refused.value.reason == Refusal.session_begun()
    assert on(patient, MONDAY, 3) == [MONDAY, MONDAY + timedelta(days=2)]


@pytest.mark.parametrize("rule", [MWF, f"{MWF};COUNT=60", f"{MWF};UNTIL=20260601T045959Z", "FREQ=MONTHLY;BYDAY=1WE"])
def test_an_end_taken_back_leaves_the_rule_as_it_was(counselor, patient, clock, rule) -> None:
    series = a_group(counselor, [patient], clock(), rrule=rule)
    before = on(patient, MONDAY, 120)
    end_series(series.id, MONDAY + timedelta(days=3), counselor, clock())
    assert on(patient, MONDAY, 120) != before
    assert take_back_end(series.id, counselor, clock()).rrule == rule
    assert on(patient, MONDAY, 120) == before


def test_each_of_several_ends_is_taken_back_the_last_one_first(group, counselor, clock) -> None:
    rules = [group.rrule]
    for days in (30, 20, 10):
        end_series(group.id, MONDAY + timedelta(days=days), counselor, clock())
        rules.append(group.rrule)
    end_series(group.id, MONDAY + timedelta(days=15), counselor, clock())  # later than the end that holds
    assert group.rrule == rules[-1]
    for rule in reversed(rules[:-1]):
        assert take_back_end(group.id, counselor, clock()).rrule == rule
    with pytest.raises(Conflict) as refused:
        take_back_end(group.id, counselor, clock())
    assert refused.value.reason == Refusal.no_end_to_take_back()


def test_what_was_left_out_meanwhile_comes_back_as_cancelled(group, patient, counselor, clock: SetClock) -> None:
    end_series(group.id, MONDAY, counselor, clock())
    clock.set(local_instant(date(2026, 3, 12), time(12), patient.zone))
    take_back_end(group.id, counselor, clock())
    assert on(patient, MONDAY, 16) == [MONDAY, date(2026, 3, 13), date(2026, 3, 16)]
    assert on(patient, MONDAY, 16, cancelled=True) == [date(2026, 3, number) for number in (4, 6, 9, 11)]


def test_what_was_cancelled_before_the_end_stays_cancelled(group, patient, counselor, clock) -> None:
    cancel_occurrence(schedule_of(patient, clock())[1].occurrence_id, counselor, clock())
    end_series(group.id, MONDAY, counselor, clock())
    take_back_end(group.id, counselor, clock())
    assert on(patient, MONDAY, 5) == [MONDAY, MONDAY + timedelta(days=4)]


def test_who_was_told_that_it_is_off_is_told_that_it_takes_place(group, patient, counselor, clock: SetClock) -> None:
    wednesday = schedule_of(patient, clock())[1]
    plan_ahead(clock())
    with transaction():
        reminder = next(
            row
            for row in db.session.scalars(select(Message).where(Message.status == "pending"))
            if wednesday.occurrence_id in (row.about or ())
        )
        reminder.status, reminder.handed_over_at, reminder.due_at = "delivered", clock(), clock()
    end_series(group.id, MONDAY, counselor, clock())
    with transaction():
        (told,) = corrections()
        assert "These are off" in told.body
        told.status, told.handed_over_at = "delivered", clock()
    clock.pass_time(minutes=5)
    take_back_end(group.id, counselor, clock())
    assert ["Wed Mar 4: 6:00 PM\nFri Mar 6: 6:00 PM" in row.body for row in corrections()] == [True]


def corrections() -> list[Message]:
    waiting = select(Message).where(Message.kind == "session_change", Message.status == "pending")
    return list(db.session.scalars(waiting))


def test_where_another_series_goes_on_the_end_is_not_taken_back(group, patient, counselor, clock) -> None:
    end_series(group.id, MONDAY + timedelta(days=30), counselor, clock())
    wednesday = schedule_of(patient, clock())[1].occurrence_id
    rest = move_rest(
        wednesday, counselor, clock(), starts_on=date(2026, 3, 4), starts_at=time(17), rrule=MWF, minutes=60
    )
    for series in (group, rest):
        with pytest.raises(Conflict):
            take_back_end(series.id, counselor, clock())


def test_a_single_session_has_no_end(patient, counselor, clock) -> None:
    single = a_session(counselor, patient, MONDAY + timedelta(days=1), time(9), clock())
    with pytest.raises(Conflict):
        end_series(single.id, MONDAY + timedelta(days=3), counselor, clock())
    with pytest.raises(Conflict):
        take_back_end(single.id, counselor, clock())
