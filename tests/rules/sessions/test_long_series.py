"""A series costs the same whenever it began, and a rule is checked at its hour and in its zone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.rules.refusals import FieldProblem
from companion.rules.sessions.recurrence import SeriesRule, SessionKind, sessions_between
from companion.rules.sessions.recurrence_rule import (
    RecurrenceError,
    _last_counted,
    check_rrule,
    first_looked_at,
    local_starts,
    parse,
)
from companion.rules.windows import Window, local_instant
from tests.rules.cadence.test_cadence_properties import steps_of

CHICAGO = ZoneInfo("America/Chicago")
AUCKLAND = ZoneInfo("Pacific/Auckland")
RULES = [
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=3;BYDAY=MO,WE",
    "FREQ=WEEKLY;BYDAY=MO,WE,FR",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;BYSETPOS=-1",
    "FREQ=MONTHLY;BYDAY=2TU",
    "FREQ=MONTHLY;INTERVAL=5",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2000",
    "FREQ=YEARLY;BYMONTH=3,9;BYDAY=1SU",
    "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
    "FREQ=YEARLY",
]


def of(rule: str, starts_on: date) -> SeriesRule:
    return SeriesRule(
        1, 1, SessionKind.group, starts_on, time(9), CHICAGO, 60, rule, "", "", datetime(2026, 1, 1, tzinfo=UTC)
    )


def steps_of_a_month(rule: str, starts_on: date) -> int:
    month = Window(local_instant(date(2026, 3, 1), time(0), CHICAGO), local_instant(date(2026, 4, 1), time(0), CHICAGO))
    expand: Callable[[], object] = lambda: sessions_between([of(rule, starts_on)], [], month)  # noqa: E731
    expand()  # what is cached is there
    return steps_of(expand)


@pytest.mark.parametrize("rule", RULES)
def test_a_series_of_1900_costs_what_one_of_today_costs(rule: str) -> None:
    today = max(steps_of_a_month(rule, date(2026, 1, day)) for day in (1, 2, 4, 5))
    assert steps_of_a_month(rule, date(1900, 1, 1)) < today + 400


@pytest.mark.parametrize("freq", ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
def test_days_are_counted_out_from_at_most_one_interval_before_the_first_one_asked_for(freq: str) -> None:
    longest = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}[freq]
    for interval in (1, 2, 7):
        rule, first = parse(f"FREQ={freq};INTERVAL={interval};BYMONTHDAY=1"), date(2026, 3, 19)
        assert (
            timedelta(0)
            <= first - first_looked_at(rule, date(1900, 5, 31), first)
            <= timedelta(days=longest * interval)
        )


def test_the_end_of_a_counted_rule_is_worked_out_once() -> None:
    rule = parse("FREQ=MONTHLY;BYDAY=2TU;COUNT=1200")
    _last_counted.cache_clear()
    for month in range(1, 13):
        list(local_starts(rule, date(1950, 1, 1), time(9), CHICAGO, date(2026, month, 1), date(2026, month, 28)))
    assert _last_counted.cache_info().misses == 1


def some(name: str, values: st.SearchStrategy[list[int]] | st.SearchStrategy[list[str]]) -> st.SearchStrategy[str]:
    return values.map(lambda found: f"{name}={','.join(map(str, found))}" if found else "")


WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@st.composite
def rules(draw: st.DrawFn) -> str:
    freq = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    counted = freq in ("MONTHLY", "YEARLY")
    day = st.sampled_from([*WEEKDAYS, *(["1MO", "-1FR", "3WE"] if counted else [])])
    parts = [
        f"FREQ={freq}",
        f"INTERVAL={draw(st.integers(1, 13))}",
        draw(some("BYDAY", st.lists(day, max_size=3, unique=True))),
        # Weeks have no days of the month in RFC 5545.
        "" if freq == "WEEKLY" else draw(some("BYMONTHDAY", st.lists(st.sampled_from([1, 13, 31, -1]), max_size=2))),
        draw(some("BYMONTH", st.lists(st.integers(1, 12), max_size=3, unique=True))),
        f"WKST={draw(st.sampled_from(['MO', 'SU', 'TH']))}",
    ]
    if any(part.startswith("BY") for part in parts):
        parts.append(draw(st.sampled_from(["", "", "BYSETPOS=1", "BYSETPOS=-1", "BYSETPOS=2,-1"])))
    parts.append(draw(st.sampled_from(["", "", "COUNT=1", "COUNT=30", "COUNT=900"])))
    return ";".join(part for part in parts if part)


@settings(max_examples=300)
@given(rules(), st.dates(date(1900, 1, 1), date(2035, 12, 31)), st.dates(date(1990, 1, 1), date(2035, 12, 31)))
def test_a_part_looked_at_alone_is_the_part_of_the_whole(rule: str, starts_on: date, first: date) -> None:
    last = first + timedelta(days=500)
    whole = rrulestr(rule, dtstart=datetime.combine(starts_on, time(9)))
    with pytest.MonkeyPatch.context() as patch:
        # Where no day fits (31 February), dateutil would count every day until the year 9999.
        patch.setattr("datetime.MAXYEAR", last.year + 1)
        expected = whole.between(datetime.combine(first, time(0)), datetime.combine(last, time(23)), inc=True)
    assert list(local_starts(parse(rule), starts_on, time(9), CHICAGO, first, last)) == expected


@pytest.mark.parametrize(
    ("rule", "zone", "at", "problem"),
    [
        # UNTIL is the moment of the first session, or a minute before it.
        ("FREQ=WEEKLY;UNTIL=20261116T150000Z", CHICAGO, time(9), None),
        ("FREQ=WEEKLY;UNTIL=20261116T145900Z", CHICAGO, time(9), FieldProblem.rule_until_too_early()),
        # That day in UTC is not that day there.
        ("FREQ=WEEKLY;UNTIL=20261117T030000Z", CHICAGO, time(22), FieldProblem.rule_until_too_early()),
        ("FREQ=WEEKLY;UNTIL=20261115T200000Z", AUCKLAND, time(9), None),
        ("FREQ=WEEKLY;UNTIL=20261115T195900Z", AUCKLAND, time(9), FieldProblem.rule_until_too_early()),
        ("FREQ=WEEKLY;BYDAY=WE;UNTIL=20261118T143000Z", CHICAGO, time(9), FieldProblem.rule_without_sessions()),
        ("FREQ=WEEKLY;BYDAY=WE;COUNT=1;UNTIL=20261118T090000", CHICAGO, time(9), None),
        ("FREQ=WEEKLY;BYDAY=WE;COUNT=1;UNTIL=20261118T085900", CHICAGO, time(9), FieldProblem.rule_without_sessions()),
        ("FREQ=DAILY;UNTIL=99991231", AUCKLAND, time(9), None),
        ("FREQ=DAILY;UNTIL=99991231T235959Z", AUCKLAND, time(9), None),
        ("FREQ=DAILY;UNTIL=00010101T000000Z", CHICAGO, time(9), FieldProblem.rule_until_too_early()),
    ],
)
def test_a_rule_is_checked_at_its_hour_and_in_its_zone(rule: str, zone: ZoneInfo, at: time, problem: object) -> None:
    found = None
    try:
        check_rrule(rule, date(2026, 11, 16), at, zone)
    except RecurrenceError as error:
        found = error.reason
    assert found == problem


def test_the_only_session_of_a_rule_may_fall_into_the_hour_that_clocks_skip() -> None:
    """2:30 on 8 March 2026 is 3:30 in Chicago, 8:30 in UTC: UNTIL counts that moment."""
    day = date(2026, 3, 8)
    check_rrule("FREQ=DAILY;COUNT=1", day, time(2, 30), CHICAGO)
    check_rrule("FREQ=DAILY;UNTIL=20260308T083000Z", day, time(2, 30), CHICAGO)
    with pytest.raises(RecurrenceError):
        check_rrule("FREQ=DAILY;UNTIL=20260308T082900Z", day, time(2, 30), CHICAGO)


def test_until_after_the_first_of_two_equal_hours_keeps_the_session_in_it() -> None:
    """1:30 on 1 November 2026 is 6:30 in UTC; UNTIL is 7:15, when the wall shows 1:15 for the second time."""
    check_rrule("FREQ=DAILY;UNTIL=20261101T071500Z", date(2026, 11, 1), time(1, 30), CHICAGO)


@settings(max_examples=200)
@given(
    st.sampled_from(sorted(available_timezones() - {"localtime"})).map(ZoneInfo),
    st.dates(date(2020, 1, 1), date(2031, 12, 31)),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.timedeltas(timedelta(hours=-30), timedelta(days=3)),
)
def test_a_rule_in_utc_ends_with_the_last_session_that_begins_by_then(
    zone: ZoneInfo, day: date, at: time, after: timedelta
) -> None:
    until = (local_instant(day, at, zone) + after).replace(microsecond=0)
    starts = local_starts(
        parse(f"FREQ=DAILY;UNTIL={until:%Y%m%dT%H%M%SZ}"), day, at, zone, day, day + timedelta(days=9)
    )
    days = [day + timedelta(days=number) for number in range(10)]
    assert [start.date() for start in starts] == [each for each in days if local_instant(each, at, zone) <= until]
