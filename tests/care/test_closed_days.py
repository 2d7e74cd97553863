"""A closed day is looked at by everything that gives a session a day: refused with a sentence, or lifted on purpose."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from sqlalchemy import select

from companion.care.clinic.settings import change_clinic
from companion.care.errors import Conflict, Invalid, NotAllowed, NotFound
from companion.care.sessions.changes import rest_moved
from companion.care.sessions.closings import (
    close_day,
    closed_spans,
    closings,
    look_at_closing,
    reopen_day,
    suggestions,
)
from companion.care.sessions.occurrences import (
    cancel_occurrence,
    find_occurrence,
    move_occurrence,
    reinstate_occurrence,
)
from companion.care.sessions.series import move_rest, schedule
from companion.care.telling.planning import plan_ahead
from companion.database import db
from companion.models import AuditEvent, ClinicClosing, Message, SessionException, Staff
from companion.outbox.plan_inputs import series_sessions
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.sessions.recurrence import Session
from companion.rules.windows import Window, local_instant
from tests.builders import a_clinic, a_counselor, a_group, a_patient, a_session
from tests.conftest import SetClock
from tests.serving import Stack

CHICAGO = ZoneInfo("America/Chicago")
# The clock stands on Monday 2 March, 9:00 in Chicago.
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (date(2026, 3, day) for day in (3, 4, 5, 6))
WHY = "Staff training"


def at(day: date, hour: int, minute: int = 0, zone: ZoneInfo = CHICAGO) -> datetime:
    return local_instant(day, time(hour, minute), zone)


@pytest.fixture
def sam(app: Flask) -> Staff:
    return a_counselor(a_clinic(), role="supervisor")


def weekly(by: Staff, weekday: str = "TU", hour: int = 13, **changes: Any) -> Any:
    values = {"rrule": f"FREQ=WEEKLY;BYDAY={weekday}", "starts_at": time(hour), "minutes": 60, "roster": ()}
    return a_group(by, **values | changes)


def on(series: Any, day: date, zone: ZoneInfo = CHICAGO) -> Session:
    """The session of a series that its rule or a move puts on a day."""
    start = at(day, 0, zone=zone)
    (session,) = series_sessions([series.id], Window(start, start + timedelta(days=1)))[series.id][1]
    return session


def refused(act: Callable[[], Any], field: str, day: date, why: str = WHY) -> None:
    with pytest.raises(Invalid) as error:
        act()
    assert error.value.errors == {field: [FieldProblem.clinic_closed(day=day, why=why)]}
    db.session.expire_all()


def lifted_noted() -> int:
    return db.session.query(AuditEvent).filter_by(action=AuditAction.session_in_spite_of_closing).count()


# --- putting a session on a day


def test_a_single_session_is_booked_on_a_closed_day_only_on_purpose(sam: Staff, clock: SetClock) -> None:
    patient = a_patient(sam, clock())
    close_day(THURSDAY, WHY, sam, clock())
    refused(lambda: a_session(sam, patient, THURSDAY, time(10), clock()), "starts_on", THURSDAY)
    booked = a_session(sam, patient, THURSDAY, time(10), clock(), in_spite_of_closing=True)
    assert not on(booked, THURSDAY).cancelled
    assert lifted_noted() == 1


def test_a_series_over_a_holiday_is_off_on_that_day_alone(sam: Staff, clock: SetClock) -> None:
    close_day(THURSDAY, WHY, sam, clock())
    group = weekly(sam, "TH", starts_on=THURSDAY)
    assert on(group, THURSDAY).off_by_closing
    assert not on(group, THURSDAY + timedelta(days=7)).cancelled


@pytest.mark.parametrize("end", ["COUNT=1", "UNTIL=20260308"])
def test_a_series_that_would_never_take_place_is_refused_like_a_single_session(
    sam: Staff, clock: SetClock, end: str
) -> None:
    close_day(THURSDAY, WHY, sam, clock())
    rrule = f"FREQ=WEEKLY;BYDAY=TH;{end}"
    refused(lambda: weekly(sam, rrule=rrule, starts_on=THURSDAY), "starts_on", THURSDAY)
    group = weekly(sam, rrule=rrule, starts_on=THURSDAY, in_spite_of_closing=True)
    assert not on(group, THURSDAY).cancelled


def test_a_session_is_moved_onto_a_closed_day_only_on_purpose(sam: Staff, clock: SetClock) -> None:
    group = weekly(sam)
    session = on(group, TUESDAY)
    close_day(THURSDAY, WHY, sam, clock())
    refused(lambda: move_occurrence(session.occurrence_id, at(THURSDAY, 13), sam, clock()), "start", THURSDAY)
    assert on(group, TUESDAY).start == at(TUESDAY, 13)
    moved = move_occurrence(session.occurrence_id, at(THURSDAY, 13), sam, clock(), in_spite_of_closing=True)
    assert moved.start == at(THURSDAY, 13) and not moved.cancelled
    assert lifted_noted() == 1


def test_what_takes_place_in_spite_of_a_closing_moves_within_its_day_without_asking_again_and_not_beyond(
    sam: Staff, clock: SetClock
) -> None:
    group = weekly(sam)
    session = on(group, TUESDAY).occurrence_id
    close_day(THURSDAY, WHY, sam, clock(), last_day=FRIDAY)
    move_occurrence(session, at(THURSDAY, 13), sam, clock(), in_spite_of_closing=True)
    assert not move_occurrence(session, at(THURSDAY, 23, 59), sam, clock(), minutes=30).cancelled
    refused(lambda: move_occurrence(session, at(FRIDAY, 0), sam, clock()), "start", FRIDAY)
    assert not move_occurrence(session, at(WEDNESDAY, 9), sam, clock()).in_spite_of_closing
    refused(lambda: move_occurrence(session, at(THURSDAY, 9), sam, clock()), "start", THURSDAY)


def test_a_session_that_a_closing_took_off_can_be_moved_to_an_open_day(sam: Staff, clock: SetClock) -> None:
    group = weekly(sam, "TH")
    close_day(THURSDAY, WHY, sam, clock())
    session = on(group, THURSDAY)
    refused(lambda: move_occurrence(session.occurrence_id, at(THURSDAY, 15), sam, clock()), "start", THURSDAY)
    assert not move_occurrence(session.occurrence_id, at(WEDNESDAY, 13), sam, clock()).cancelled


def test_a_session_that_somebody_cancelled_is_not_moved_whether_the_day_is_closed_or_not(
    sam: Staff, clock: SetClock
) -> None:
    group = weekly(sam, "TH")
    session = cancel_occurrence(on(group, THURSDAY).occurrence_id, sam, clock())
    close_day(THURSDAY, WHY, sam, clock())
    with pytest.raises(Conflict):
        move_occurrence(session.occurrence_id, at(WEDNESDAY, 13), sam, clock())


@pytest.mark.parametrize("off", ["by the closing", "by hand", "moved away"])
def test_a_session_is_put_back_on_a_closed_day_only_on_purpose(sam: Staff, clock: SetClock, off: str) -> None:
    group = weekly(sam)
    session = on(group, TUESDAY).occurrence_id
    if off == "by hand":
        cancel_occurrence(session, sam, clock())
    if off == "moved away":
        move_occurrence(session, at(WEDNESDAY, 13), sam, clock())
    close_day(TUESDAY, WHY, sam, clock())
    refused(lambda: reinstate_occurrence(session, sam, clock()), "cancelled", TUESDAY)
    back = reinstate_occurrence(session, sam, clock(), in_spite_of_closing=True)
    assert (back.start, back.cancelled, back.in_spite_of_closing) == (at(TUESDAY, 13), False, True)


def test_cancelling_what_was_lifted_ends_the_lift(sam: Staff, clock: SetClock) -> None:
    group = weekly(sam)
    session = on(group, TUESDAY).occurrence_id
    close_day(TUESDAY, WHY, sam, clock())
    reinstate_occurrence(session, sam, clock(), in_spite_of_closing=True)
    cancel_occurrence(session, sam, clock())
    refused(lambda: reinstate_occurrence(session, sam, clock()), "cancelled", TUESDAY)


def test_a_moved_session_goes_back_to_its_open_day_when_the_new_one_is_closed(sam: Staff, clock: SetClock) -> None:
    group = weekly(sam)
    session = move_occurrence(on(group, TUESDAY).occurrence_id, at(THURSDAY, 13), sam, clock())
    close_day(THURSDAY, WHY, sam, clock())
    assert on(group, THURSDAY).off_by_closing
    assert reinstate_occurrence(session.occurrence_id, sam, clock()).start == at(TUESDAY, 13)


# --- this and all later ones


def rest(day: date, weekday: str = "TH", hour: int = 10, **more: Any) -> dict[str, Any]:
    rule = {"starts_on": day, "starts_at": time(hour), "rrule": f"FREQ=WEEKLY;BYDAY={weekday}", "minutes": 60}
    return rule | more


def test_the_rest_of_a_series_begins_on_a_closed_day_only_on_purpose(sam: Staff, clock: SetClock) -> None:
    group = weekly(sam)
    session = on(group, TUESDAY)
    close_day(THURSDAY, WHY, sam, clock())
    refused(lambda: move_rest(session.occurrence_id, sam, clock(), **rest(THURSDAY)), "starts_on", THURSDAY)
    # Also where its first session is on a later day than the one it begins on.
    refused(lambda: move_rest(session.occurrence_id, sam, clock(), **rest(TUESDAY)), "starts_on", THURSDAY)
    assert not on(group, TUESDAY).cancelled
    goes_on = move_rest(session.occurrence_id, sam, clock(), **rest(THURSDAY, in_spite_of_closing=True))
    assert not on(goes_on, THURSDAY).cancelled
    assert lifted_noted() == 1


def test_the_rest_can_begin_with_a_session_that_a_closing_took_off(sam: Staff, clock: SetClock) -> None:
    group = weekly(sam)
    close_day(TUESDAY, WHY, sam, clock())
    session = on(group, TUESDAY).occurrence_id
    refused(lambda: move_rest(session, sam, clock(), **rest(TUESDAY, "TU", 15)), "starts_on", TUESDAY)
    assert not on(move_rest(session, sam, clock(), **rest(WEDNESDAY, "WE")), WEDNESDAY).cancelled


def test_the_rest_that_begins_with_a_lifted_session_keeps_it_on_its_day_without_asking_again(
    sam: Staff, clock: SetClock
) -> None:
    group = weekly(sam)
    close_day(TUESDAY, WHY, sam, clock())
    session = reinstate_occurrence(on(group, TUESDAY).occurrence_id, sam, clock(), in_spite_of_closing=True)
    goes_on = move_rest(session.occurrence_id, sam, clock(), **rest(TUESDAY, "TU", 15))
    assert (on(goes_on, TUESDAY).start, on(goes_on, TUESDAY).cancelled) == (at(TUESDAY, 15), False)


def test_a_later_session_of_the_rest_on_a_closed_day_is_simply_off(sam: Staff, clock: SetClock) -> None:
    group = weekly(sam)
    next_thursday = THURSDAY + timedelta(days=7)
    close_day(next_thursday, WHY, sam, clock())
    goes_on = move_rest(on(group, TUESDAY).occurrence_id, sam, clock(), **rest(THURSDAY))
    assert on(goes_on, next_thursday).off_by_closing


@pytest.mark.parametrize(("weekday", "still"), [("WE", True), ("TH", False)])
def test_a_lift_is_of_its_day_also_when_the_rest_is_moved(
    sam: Staff, clock: SetClock, weekday: str, still: bool
) -> None:
    """The second Wednesday takes place in spite of its closing; Thursday is closed as well, and nobody lifted that."""
    group = weekly(sam, "WE")
    first, second = WEDNESDAY, WEDNESDAY + timedelta(days=7)
    close_day(second, WHY, sam, clock(), last_day=second + timedelta(days=1))
    reinstate_occurrence(on(group, second).occurrence_id, sam, clock(), in_spite_of_closing=True)
    begins = first if weekday == "WE" else THURSDAY
    foretold = rest_moved(group, on(group, first), now=clock(), **rest(begins, weekday))
    goes_on = move_rest(on(group, first).occurrence_id, sam, clock(), **rest(begins, weekday))
    later = on(goes_on, second if still else second + timedelta(days=1))
    assert later.cancelled is not still
    assert [change.new_start for change in foretold][1:] == [later.start if still else None]


def test_what_is_shown_before_the_rest_is_moved_in_spite_of_a_closing_is_what_comes(
    sam: Staff, clock: SetClock
) -> None:
    group = weekly(sam)
    close_day(THURSDAY, WHY, sam, clock())
    session = on(group, TUESDAY)
    new = rest(THURSDAY, in_spite_of_closing=True)
    foretold = rest_moved(group, session, now=clock(), **new)
    goes_on = move_rest(session.occurrence_id, sam, clock(), **new)
    assert (foretold[0].session, foretold[0].new_start) == (session, on(goes_on, THURSDAY).start)


# --- which day it is


@pytest.mark.parametrize(("hour", "day"), [(0, THURSDAY), (23, THURSDAY), (12, THURSDAY)])
@pytest.mark.parametrize("zone", ["America/Chicago", "Pacific/Honolulu", "Pacific/Auckland"])
def test_the_series_own_zone_says_which_day_it_is(sam: Staff, clock: SetClock, zone: str, hour: int, day: date) -> None:
    """The clinic is in Chicago; a group may meet elsewhere, and its Thursday is the one that is closed."""
    there = ZoneInfo(zone)
    single = {"kind": "individual", "minutes": 60, "time_zone": zone, "starts_at": time(hour, 30)}
    close_day(day, WHY, sam, clock())
    refused(lambda: schedule(sam, clock(), starts_on=day, **single), "starts_on", day)
    for other in (day - timedelta(days=1), day + timedelta(days=1)):
        session = on(schedule(sam, clock(), starts_on=other, **single), other, there)
        assert not session.cancelled
        onto = at(day, hour, 30, there)
        refused(partial(move_occurrence, session.occurrence_id, onto, sam, clock()), "start", day)


# --- closing and opening again


def test_closing_a_day_takes_a_moved_session_off_but_not_one_that_was_lifted(sam: Staff, clock: SetClock) -> None:
    moved, lifted = weekly(sam), weekly(sam, hour=15)
    closing = close_day(THURSDAY, WHY, sam, clock())
    move_occurrence(on(lifted, TUESDAY).occurrence_id, at(THURSDAY, 15), sam, clock(), in_spite_of_closing=True)
    reopen_day(closing.id, sam, clock())
    move_occurrence(on(moved, TUESDAY).occurrence_id, at(THURSDAY, 13), sam, clock())
    shown = look_at_closing(THURSDAY, THURSDAY, "Snow", sam, clock())
    assert [series.id for series, _ in shown.falling_out] == [moved.id]
    assert [series.id for series, _ in shown.in_spite] == [lifted.id]
    close_day(THURSDAY, "Snow", sam, clock())
    assert on(moved, THURSDAY).off_by_closing and not on(lifted, THURSDAY).cancelled


def test_whoever_closes_the_day_may_take_what_was_lifted_off_as_well(sam: Staff, clock: SetClock) -> None:
    group = weekly(sam, "TH")
    session = on(group, THURSDAY).occurrence_id
    move_occurrence(session, at(THURSDAY, 14), sam, clock(), in_spite_of_closing=True)
    with pytest.raises(Invalid) as error:
        close_day(THURSDAY, WHY, sam, clock(), also_off=[session, "999-20260305T1900Z"])
    assert error.value.errors == {"also_off": [FieldProblem.stays_off()]}
    close_day(THURSDAY, WHY, sam, clock(), also_off=[session])
    assert on(group, THURSDAY).off_by_closing


def test_what_has_begun_on_a_day_closed_at_noon_took_place(sam: Staff, clock: SetClock) -> None:
    monday = date(2026, 3, 2)
    morning, afternoon = weekly(sam, "MO", 8), weekly(sam, "MO", 15)
    clock.set(at(monday, 12))
    close_day(monday, "Snow", sam, clock())
    assert not on(morning, monday).cancelled
    assert on(afternoon, monday).off_by_closing


def test_a_span_is_closed_in_one_go_without_the_days_that_are_closed_already(sam: Staff, clock: SetClock) -> None:
    christmas = date(2026, 12, 25)
    close_day(christmas, "Christmas", sam, clock())
    close_day(date(2026, 12, 24), "Winter break", sam, clock(), last_day=date(2027, 1, 1))
    found = [(span.day.isoformat(), span.last_day.isoformat(), span.reason) for span in closed_spans(sam, christmas)]
    assert found == [("2026-12-25", "2026-12-25", "Christmas"), ("2026-12-26", "2027-01-01", "Winter break")]
    assert len(closings(sam, date(2026, 3, 2))) == 9
    with pytest.raises(Conflict) as error:
        close_day(date(2026, 12, 25), "Again", sam, clock(), last_day=date(2026, 12, 31))
    assert error.value.reason == Refusal.closed_already()


def test_a_span_is_taken_back_in_part_and_as_a_whole(sam: Staff, clock: SetClock) -> None:
    group = weekly(sam, "MO,TU,WE,TH,FR", starts_on=date(2026, 12, 1))
    first = date(2026, 12, 28)
    closing = close_day(first, "Break", sam, clock(), last_day=date(2026, 12, 31))
    inner = (date(2026, 12, 29), date(2026, 12, 30))
    assert reopen_day(closing.id, sam, clock(), first_day=inner[0], last_day=inner[1]) == list(inner)
    off = [day for day in range(28, 32) if on(group, date(2026, 12, day)).cancelled]
    assert off == [28, 31]
    assert [(span.day.day, span.last_day.day) for span in closed_spans(sam, first)] == [(28, 28), (31, 31)]
    with pytest.raises(Invalid) as error:
        reopen_day(closing.id, sam, clock(), first_day=inner[0], last_day=inner[1])
    assert error.value.errors == {"first_day": [FieldProblem.not_of_closing(first=first, last=date(2026, 12, 31))]}
    reopen_day(closing.id, sam, clock())
    assert closed_spans(sam, first) == [] and not on(group, date(2026, 12, 31)).cancelled


def test_taking_back_one_closing_leaves_others_alone(sam: Staff, clock: SetClock) -> None:
    one = close_day(TUESDAY, "Snow", sam, clock())
    close_day(THURSDAY, WHY, sam, clock(), last_day=FRIDAY)
    reopen_day(one.id, sam, clock())
    assert [row.day for row in closings(sam, TUESDAY)] == [THURSDAY, FRIDAY]


@pytest.mark.parametrize(
    ("first", "last", "field"),
    [
        (date(2026, 3, 1), None, "day"),
        (date(2026, 2, 27), THURSDAY, "day"),
        (THURSDAY, TUESDAY, "last_day"),
        (date(2026, 12, 24), date(2028, 1, 1), "last_day"),
        (date(2062, 3, 5), None, "day"),
    ],
)
def test_days_that_cannot_be_meant_are_refused_and_nothing_is_closed(
    sam: Staff, clock: SetClock, first: date, last: date | None, field: str
) -> None:
    with pytest.raises(Invalid) as error:
        close_day(first, WHY, sam, clock(), last_day=last)
    assert list(error.value.errors) == [field]
    assert db.session.query(ClinicClosing).count() == 0


def test_today_is_the_clinics_own_day(sam: Staff, clock: SetClock) -> None:
    clock.set(at(TUESDAY, 23))  # Wednesday in UTC
    close_day(TUESDAY, "Snow", sam, clock())
    with pytest.raises(Invalid):
        close_day(TUESDAY - timedelta(days=1), "Snow", sam, clock())


def test_a_reason_fits_its_column(sam: Staff, clock: SetClock) -> None:
    close_day(TUESDAY, "x" * 120, sam, clock())
    with pytest.raises(Invalid) as error:
        close_day(WEDNESDAY, "x" * 121, sam, clock())
    assert error.value.errors == {"reason": [FieldProblem.too_long(most=120, has=121)]}


def test_another_clinics_closing_is_not_looked_at_and_cannot_be_taken_back(sam: Staff, clock: SetClock) -> None:
    other = a_counselor(a_clinic("Other"), role="supervisor")
    closing = close_day(THURSDAY, WHY, other, clock())
    assert not on(weekly(sam, "TH"), THURSDAY).cancelled
    move_occurrence(on(weekly(sam), TUESDAY).occurrence_id, at(THURSDAY, 13), sam, clock())
    with pytest.raises(NotFound):
        reopen_day(closing.id, sam, clock())


# --- texts follow


def test_a_session_that_takes_place_in_spite_of_the_closing_is_texted_about(stack: Stack, clock: SetClock) -> None:
    sam = a_counselor(a_clinic(), role="supervisor")
    patient = a_patient(sam, clock())
    group = weekly(sam, "TH", roster=[patient])
    close_day(THURSDAY, WHY, sam, clock())
    session = on(group, THURSDAY).occurrence_id

    def waiting() -> list[Message]:
        plan_ahead(clock())
        db.session.expire_all()
        rows = db.session.scalars(select(Message).where(Message.status == "pending", Message.planned))
        return [row for row in rows if session in (row.about or ())]

    assert waiting() == []
    reinstate_occurrence(session, sam, clock(), in_spite_of_closing=True)
    assert waiting() != []


# --- suggestions


def test_holidays_are_suggested_for_the_clinics_own_place_and_nothing_is_closed_by_itself(
    sam: Staff, clock: SetClock
) -> None:
    labor_day, texas = date(2026, 9, 7), date(2027, 3, 2)
    close_day(labor_day, "Labor Day", sam, clock())
    found = {holiday.day: closed for holiday, closed in suggestions(sam, clock(), "en")}
    assert found[labor_day] and not found[date(2026, 11, 26)] and texas not in found
    assert min(found) >= date(2026, 3, 2) and max(found) <= date(2027, 3, 2)
    change_clinic({"country": "US", "subdivision": "TX"}, sam, clock())
    assert texas in {holiday.day for holiday, _ in suggestions(sam, clock(), "en")}
    change_clinic({"country": "MX", "subdivision": ""}, sam, clock())
    assert date(2026, 9, 16) in {holiday.day for holiday, _ in suggestions(sam, clock(), "es")}
    assert db.session.query(ClinicClosing).count() == 1


@pytest.mark.parametrize(
    ("place", "field"),
    [
        ({"country": "XX"}, "country"),
        ({"country": "US", "subdivision": "XX"}, "subdivision"),
        ({"country": "MX", "subdivision": "TX"}, "subdivision"),
    ],
)
def test_a_place_without_holidays_cannot_be_chosen(
    sam: Staff, clock: SetClock, place: dict[str, str], field: str
) -> None:
    with pytest.raises(Invalid) as error:
        change_clinic(place, sam, clock())
    assert error.value.errors == {field: [FieldProblem.choose()]}


def test_only_supervisors_close_and_open(app: Flask, clock: SetClock) -> None:
    clinic = a_clinic()
    sam, casey = a_counselor(clinic, role="supervisor"), a_counselor(clinic)
    closing = close_day(THURSDAY, WHY, sam, clock())
    for act in (lambda: close_day(FRIDAY, WHY, casey, clock()), lambda: reopen_day(closing.id, casey, clock())):
        with pytest.raises(NotAllowed):
            act()


def test_an_exception_says_in_its_row_that_it_was_lifted(sam: Staff, clock: SetClock) -> None:
    group = weekly(sam)
    close_day(TUESDAY, WHY, sam, clock())
    reinstate_occurrence(on(group, TUESDAY).occurrence_id, sam, clock(), in_spite_of_closing=True)
    row = db.session.scalars(select(SessionException)).one()
    assert (row.in_spite_of_closing, row.local_start) == (True, "2026-03-03T13:00")
    assert not find_occurrence(on(group, TUESDAY).occurrence_id, sam)[1].cancelled
