"""Closed days: spans of them, which are refused, and what they take off a series, in the series' own zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.reasons import WallClock
from companion.rules.refusals import FieldProblem
from companion.rules.sessions.closed_days import (
    FURTHEST_AHEAD,
    LONGEST_SPAN,
    ClosedDay,
    days_between,
    days_off,
    never_open,
    span_problems,
    spans,
    starts_by_rule,
    stays_lifted,
    with_first_lifted,
)
from companion.rules.sessions.recurrence import SeriesRule, SessionException, SessionKind, sessions_between
from companion.rules.windows import Window, local_day, local_instant

CHICAGO, HONOLULU, AUCKLAND = map(ZoneInfo, ("America/Chicago", "Pacific/Honolulu", "Pacific/Auckland"))
TODAY = date(2026, 11, 25)
THURSDAY = date(2026, 11, 26)
BOOKED = datetime(2026, 1, 1, tzinfo=UTC)
THURSDAYS = "FREQ=WEEKLY;BYDAY=TH"
ZONES = st.sampled_from([CHICAGO, HONOLULU, AUCKLAND, ZoneInfo("America/New_York"), ZoneInfo("Asia/Kolkata")])


def series(zone: ZoneInfo = CHICAGO, at: time = time(9), rrule: str | None = THURSDAYS) -> SeriesRule:
    return SeriesRule(1, 1, SessionKind.group, THURSDAY, at, zone, 60, rrule, "", "", BOOKED)


def exception(local_start: WallClock, **changes: object) -> SessionException:
    values = {"cancelled": False, "moved_to": None, "minutes": None, "place": None, "link": None}
    return SessionException(1, local_start, changed_at=BOOKED, **values | changes)


def week_of(day: date) -> Window:
    start = local_instant(day, time(0), ZoneInfo("UTC"))
    return Window(start - timedelta(days=2), start + timedelta(days=3))


@given(
    closed=st.sets(st.integers(0, 40), min_size=1).map(sorted),
    taken_back=st.sets(st.integers(0, 40)),
)
def test_spans_tell_every_closed_day_once_and_never_join_across_an_open_one(
    closed: list[int], taken_back: set[int]
) -> None:
    days = [ClosedDay(number, TODAY + timedelta(days=number), "Break", 7) for number in closed]
    left = [day for day in days if day.id not in taken_back]
    found = spans(left)
    assert [day for span in found for day in days_between(span.day, span.last_day)] == [day.day for day in left]
    assert all(one.last_day + timedelta(days=1) < other.day for one, other in pairwise(found))


def test_days_closed_one_by_one_stay_apart_though_they_follow_each_other() -> None:
    days = [
        ClosedDay(number, TODAY + timedelta(days=number), "Break", span) for number, span in enumerate((None, None, 5))
    ]
    assert [(span.id, span.day, span.last_day) for span in spans(days)] == [(day.id, day.day, day.day) for day in days]


@pytest.mark.parametrize(
    ("first", "last", "field", "problem"),
    [
        (TODAY - timedelta(days=1), TODAY + timedelta(days=1), "day", FieldProblem.day_over()),
        (TODAY, TODAY - timedelta(days=1), "last_day", FieldProblem.last_before_first()),
        (THURSDAY, THURSDAY.replace(year=2027), "last_day", FieldProblem.closing_too_long(days=LONGEST_SPAN)),
        (THURSDAY.replace(year=2062), THURSDAY, "day", FieldProblem.closing_too_far(days=FURTHEST_AHEAD)),
    ],
)
def test_a_span_that_cannot_be_meant_is_refused(first: date, last: date, field: str, problem: object) -> None:
    assert span_problems(first, last, TODAY) == {field: [problem]}


def test_today_and_a_month_at_once_may_be_closed() -> None:
    assert span_problems(TODAY, TODAY, TODAY) == {}
    assert span_problems(TODAY, TODAY + timedelta(days=LONGEST_SPAN - 1), TODAY) == {}
    assert span_problems(TODAY, TODAY + timedelta(days=LONGEST_SPAN), TODAY) != {}


@given(zone=ZONES, hour=st.integers(0, 23), minute=st.sampled_from([0, 30, 59]))
def test_a_session_is_off_exactly_on_the_day_its_own_zone_has(zone: ZoneInfo, hour: int, minute: int) -> None:
    rule = series(zone, time(hour, minute))
    for closed in days_between(THURSDAY - timedelta(days=1), THURSDAY + timedelta(days=1)):
        (session,) = sessions_between([rule], [], week_of(THURSDAY), frozenset({closed}))
        assert session.cancelled == session.off_by_closing == (closed == THURSDAY)


def test_one_session_takes_place_in_spite_of_a_closing_and_no_other_does() -> None:
    start = local_instant(THURSDAY, time(9), CHICAGO)
    closed = frozenset({THURSDAY, THURSDAY + timedelta(days=7)})
    sessions = sessions_between(
        [series()],
        [exception(WallClock.at(THURSDAY, time(9)), in_spite_of_closing=True)],
        Window(start, start + timedelta(days=15)),
        closed,
    )
    assert [(each.cancelled, each.off_by_closing) for each in sessions] == [
        (False, False), (True, True), (False, False),
    ]  # fmt: skip


def test_a_cancelled_session_stays_cancelled_and_a_closing_is_not_why() -> None:
    lifted = exception(WallClock.at(THURSDAY, time(9)), cancelled=True, in_spite_of_closing=True)
    (session,) = sessions_between([series()], [lifted], week_of(THURSDAY), frozenset({THURSDAY}))
    assert session.cancelled and not session.off_by_closing


def test_days_off_of_a_series_are_named_once_each_in_order() -> None:
    christmas, new_year = date(2026, 12, 24), date(2026, 12, 31)
    starts = starts_by_rule("FREQ=WEEKLY;BYDAY=MO,TH", TODAY, time(23, 30), CHICAGO)
    assert days_off(starts, CHICAGO, {new_year, christmas, date(2026, 12, 25)}) == [christmas, new_year]
    assert days_off(starts_by_rule(THURSDAYS, TODAY, time(9), CHICAGO), CHICAGO, ()) == []


def test_a_series_of_which_nothing_would_take_place_is_told_from_one_that_misses_a_day() -> None:
    closed = {THURSDAY, THURSDAY + timedelta(days=7)}

    def of(rrule: str | None) -> date | None:
        return never_open(starts_by_rule(rrule, THURSDAY, time(9), CHICAGO), CHICAGO, closed)

    assert of(None) == of(f"{THURSDAYS};COUNT=2") == of(f"{THURSDAYS};UNTIL=20261205") == THURSDAY
    assert of(THURSDAYS) is None and of(f"{THURSDAYS};COUNT=3") is None


def test_a_lift_goes_with_its_day_and_not_with_the_session() -> None:
    start, later = WallClock.at(THURSDAY, time(9)), WallClock.at(THURSDAY, time(17))
    next_day = WallClock.at(THURSDAY + timedelta(days=1), time(9))
    lifted = exception(start, in_spite_of_closing=True)
    assert stays_lifted(lifted, later)
    assert not stays_lifted(lifted, next_day)
    moved = exception(start, moved_to=WallClock.at(THURSDAY + timedelta(days=2), time(9)), in_spite_of_closing=True)
    assert stays_lifted(moved, next_day)
    assert not stays_lifted(exception(start), start)


@given(zone=ZONES, hour=st.integers(0, 23))
def test_the_first_session_of_a_rule_is_lifted_whatever_else_differs_of_it(zone: ZoneInfo, hour: int) -> None:
    rule = series(zone, time(hour))
    first = next(starts_by_rule(rule.rrule, rule.starts_on, rule.starts_at, zone))
    start, week_later = (WallClock.at(day, time(hour)) for day in (THURSDAY, THURSDAY + timedelta(days=7)))
    longer, later = exception(start, minutes=90), exception(week_later, minutes=30)
    for known in ([], [longer], [later, longer]):
        closed = frozenset({local_day(first, zone)})
        lifted = with_first_lifted(rule, known)
        (session,) = sessions_between([rule], lifted, week_of(THURSDAY), closed)
        assert not session.cancelled
        assert session.minutes == (90 if longer in known else 60)
        assert len(lifted) == len({each.local_start for each in [*known, longer]})
