"""Sessions from series and exceptions: dates, clocks, moves, closings, and rules that are refused with a sentence."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil.rrule import rrulestr
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from companion.rules.reasons import WallClock
from companion.rules.refusals import FieldProblem
from companion.rules.sessions.recurrence import (
    OldOccurrenceId,
    SeriesRule,
    SessionException,
    SessionKind,
    parse_occurrence_id,
    sessions_between,
)
from companion.rules.sessions.recurrence_rule import (
    PARTS,
    WEEKDAYS,
    RecurrenceError,
    check_rrule,
    local_starts,
    parse,
    until_before,
)
from companion.rules.windows import Window, local_instant

CHICAGO = ZoneInfo("America/Chicago")
BOOKED = datetime(2026, 1, 1, tzinfo=UTC)
MONDAY = date(2026, 11, 16)
MWF = "FREQ=WEEKLY;BYDAY=MO,WE,FR"


def series(
    rrule: str | None = MWF, starts_on: date = MONDAY, at: str = "09:00", zone: ZoneInfo = CHICAGO
) -> SeriesRule:
    return SeriesRule(3, 3, SessionKind.group, starts_on, time.fromisoformat(at), zone, 60, rrule, "Room 1", "", BOOKED)


def exception(original: datetime, **changes) -> SessionException:
    known = {"cancelled": False, "moved_to": None, "minutes": None, "place": None, "link": None}
    if changes.get("moved_to"):
        changes["moved_to"] = WallClock.of(changes["moved_to"], CHICAGO)
    return SessionException(
        3, WallClock.of(original, CHICAGO), changed_at=datetime(2026, 11, 10, tzinfo=UTC), **(known | changes)
    )


def window(first: date, days: int, zone: ZoneInfo = CHICAGO) -> Window:
    return Window(local_instant(first, time(0), zone), local_instant(first + timedelta(days=days), time(0), zone))


def on_the_wall(sessions, zone: ZoneInfo = CHICAGO) -> list[str]:
    return [f"{session.start.astimezone(zone):%a %d %H:%M}" for session in sessions]


def test_a_series_brings_its_weekdays_from_its_first_day_on() -> None:
    assert on_the_wall(sessions_between([series()], [], window(MONDAY - timedelta(days=7), 14))) == [
        "Mon 16 09:00",
        "Wed 18 09:00",
        "Fri 20 09:00",
    ]


def test_a_single_session_has_no_rule() -> None:
    assert on_the_wall(sessions_between([series(rrule=None)], [], window(MONDAY, 30))) == ["Mon 16 09:00"]
    assert sessions_between([series(rrule=None)], [], window(MONDAY + timedelta(days=1), 30)) == []


def test_a_session_carries_its_series_and_an_id_that_can_be_read_back() -> None:
    (session,) = sessions_between([series()], [], window(MONDAY, 1))
    assert (session.kind, session.minutes, session.place, session.booked_at) == (
        SessionKind.group,
        60,
        "Room 1",
        BOOKED,
    )
    assert session.occurrence_id == "3-20261116T0900"
    assert parse_occurrence_id(session.occurrence_id) == session.name


def test_an_id_of_once_is_read_as_what_it_was() -> None:
    instant = datetime(2026, 11, 16, 15, tzinfo=UTC)
    assert parse_occurrence_id("3-20261116T1500Z") == OldOccurrenceId(3, instant)


@pytest.mark.parametrize("text", ["", "3", "3-20261116", "x-20261116T1500Z", "3-20261316T1500Z", "٣-20261116T1500Z"])
def test_what_is_no_session_id_is_refused(text) -> None:
    with pytest.raises(ValueError):
        parse_occurrence_id(text)


def test_the_window_is_half_open() -> None:
    start = local_instant(MONDAY, time(9), CHICAGO)
    assert len(sessions_between([series()], [], Window(start, start + timedelta(minutes=1)))) == 1
    assert sessions_between([series()], [], Window(start - timedelta(hours=1), start)) == []


@pytest.mark.parametrize(
    ("zone", "change"),
    [
        ("America/Chicago", date(2026, 3, 8)),
        ("America/Chicago", date(2026, 11, 1)),
        ("Australia/Sydney", date(2026, 4, 5)),
        ("Australia/Sydney", date(2026, 10, 4)),
        ("America/Santiago", date(2026, 4, 5)),
        ("America/Santiago", date(2026, 9, 6)),
    ],
)
def test_9am_stays_9am_when_clocks_change(zone, change) -> None:
    there = ZoneInfo(zone)
    daily = series("FREQ=DAILY", starts_on=change - timedelta(days=10), zone=there)
    sessions = sessions_between([daily], [], window(change - timedelta(days=3), 7, there))
    assert [session.start.astimezone(there).time() for session in sessions] == [time(9)] * 7
    gaps = {later.start - earlier.start for earlier, later in pairwise(sessions)}
    assert gaps != {timedelta(days=1)}  # a day of 23 or 25 hours lies between


def test_a_session_in_the_skipped_hour_is_as_much_later_and_there_once() -> None:
    night = series("FREQ=DAILY", starts_on=date(2026, 3, 1), at="02:30")
    assert on_the_wall(sessions_between([night], [], window(date(2026, 3, 7), 3))) == [
        "Sat 07 02:30",
        "Sun 08 03:30",
        "Mon 09 02:30",
    ]


def test_a_session_in_the_doubled_hour_takes_place_once_at_its_first() -> None:
    night = series("FREQ=DAILY", starts_on=date(2026, 10, 1), at="01:30")
    (session,) = sessions_between([night], [], window(date(2026, 11, 1), 1))
    assert session.start == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)


def test_a_cancelled_occurrence_is_there_and_says_so() -> None:
    start = local_instant(MONDAY, time(9), CHICAGO)
    sessions = sessions_between([series()], [exception(start, cancelled=True)], window(MONDAY, 7))
    assert [session.cancelled for session in sessions] == [True, False, False]


def test_a_moved_occurrence_counts_by_its_new_start_and_keeps_its_id() -> None:
    start, new = local_instant(MONDAY, time(9), CHICAGO), local_instant(date(2026, 11, 17), time(13), CHICAGO)
    moved = exception(start, moved_to=new, minutes=90, place="Room 9")
    sessions = sessions_between([series()], [moved], window(MONDAY, 3))
    assert on_the_wall(sessions) == ["Tue 17 13:00", "Wed 18 09:00"]
    assert (sessions[0].original_start, sessions[0].minutes, sessions[0].place) == (start, 90, "Room 9")
    assert sessions_between([series()], [moved], window(MONDAY, 1)) == []
    assert on_the_wall(sessions_between([series()], [moved], window(date(2026, 11, 17), 1))) == ["Tue 17 13:00"]


def test_a_moved_occurrence_was_booked_when_it_was_moved() -> None:
    start = local_instant(MONDAY, time(9), CHICAGO)
    (moved,) = sessions_between([series()], [exception(start, moved_to=start + timedelta(hours=2))], window(MONDAY, 1))
    assert moved.booked_at == datetime(2026, 11, 10, tzinfo=UTC)
    (longer,) = sessions_between([series()], [exception(start, minutes=90)], window(MONDAY, 1))
    assert (longer.booked_at, longer.minutes) == (BOOKED, 90)


def test_an_exception_of_a_time_the_rule_no_longer_has_is_ignored() -> None:
    orphan = exception(
        local_instant(date(2026, 11, 17), time(9), CHICAGO), moved_to=local_instant(MONDAY, time(12), CHICAGO)
    )
    assert on_the_wall(sessions_between([series()], [orphan], window(MONDAY, 2))) == ["Mon 16 09:00"]


def test_exceptions_belong_to_their_own_series() -> None:
    start = local_instant(MONDAY, time(9), CHICAGO)
    other = SessionException(4, WallClock.of(start, CHICAGO), True, None, None, None, None, BOOKED)
    assert [session.cancelled for session in sessions_between([series()], [other], window(MONDAY, 1))] == [False]


def test_holidays_cancel_sessions_in_the_series_zone_but_not_one_moved_off_them() -> None:
    start = local_instant(MONDAY, time(19, 30), CHICAGO)  # Tuesday in UTC
    closed = frozenset({MONDAY})
    evening = series(at="19:30")
    assert [s.cancelled for s in sessions_between([evening], [], window(MONDAY, 7), closed)] == [True, False, False]
    moved = exception(start, moved_to=start + timedelta(days=1))
    assert not sessions_between([evening], [moved], window(MONDAY, 2), closed)[0].cancelled


def test_sessions_of_several_series_are_in_order_of_start() -> None:
    early = SeriesRule(9, 9, SessionKind.class_, MONDAY, time(8), CHICAGO, 60, MWF, "", "", BOOKED)
    sessions = sessions_between([series(), early], [], window(MONDAY, 5))
    assert [session.series_id for session in sessions] == [9, 3, 9, 3, 9, 3]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=WEEKLY;COUNT=2;BYDAY=MO,WE", ["Mon 16", "Wed 18"]),
        ("FREQ=WEEKLY;UNTIL=20261118;BYDAY=MO,WE", ["Mon 16", "Wed 18"]),  # the whole last day
        ("FREQ=WEEKLY;UNTIL=20261118T145959Z;BYDAY=MO,WE", ["Mon 16"]),  # 9:00 there is 15:00Z
        ("FREQ=WEEKLY;UNTIL=20261118T150000Z;BYDAY=MO,WE", ["Mon 16", "Wed 18"]),
        ("FREQ=WEEKLY;INTERVAL=2", ["Mon 16", "Mon 30"]),
        ("FREQ=DAILY;INTERVAL=5", ["Mon 16", "Sat 21", "Thu 26"]),
        ("FREQ=DAILY;BYDAY=MO,TU;COUNT=3", ["Mon 16", "Tue 17", "Mon 23"]),
        ("FREQ=MONTHLY;BYDAY=3WE,-1MO", ["Wed 18", "Mon 30"]),
        ("FREQ=MONTHLY;BYMONTHDAY=17,-1", ["Tue 17", "Mon 30"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["Mon 30"]),
        ("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20", ["Fri 20"]),
        ("rrule:freq=weekly;byday=we;", ["Wed 18", "Wed 25"]),
    ],
)
def test_rules_as_counselors_write_them(rule, expected) -> None:
    check_rrule(rule, MONDAY, time(9), CHICAGO)
    sessions = sessions_between([series(rule)], [], window(MONDAY, 15))
    assert [text[:6] for text in on_the_wall(sessions)] == expected


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        ("", FieldProblem.rule_parts()),
        ("every Monday", FieldProblem.rule_parts()),
        ("FREQ=HOURLY", FieldProblem.rule_freq()),
        ("BYDAY=MO", FieldProblem.rule_freq()),
        ("FREQ=WEEKLY;BYDAY=XX", FieldProblem.rule_byday(value="'XX'")),
        ("FREQ=WEEKLY;BYDAY=1MO", FieldProblem.rule_counted_days()),
        ("FREQ=WEEKLY;BYHOUR=9", FieldProblem.rule_part_unknown(name="'BYHOUR'", allowed=PARTS)),
        ("FREQ=WEEKLY;COUNT=0", FieldProblem.rule_number(name="COUNT", low=1, high=10_000)),
        ("FREQ=WEEKLY;INTERVAL=x", FieldProblem.rule_number(name="INTERVAL", low=1, high=366)),
        ("FREQ=WEEKLY;UNTIL=tomorrow", FieldProblem.rule_until()),
        ("FREQ=WEEKLY;UNTIL=20261399", FieldProblem.rule_until()),
        ("FREQ=WEEKLY;UNTIL=20261101", FieldProblem.rule_until_too_early()),
        ("FREQ=WEEKLY;FREQ=DAILY", FieldProblem.rule_part_twice(name="FREQ")),
        ("FREQ=WEEKLY\nEXDATE:20261118T090000", FieldProblem.rule_freq()),
        ("FREQ=MONTHLY;BYMONTHDAY=0", FieldProblem.rule_zero(name="BYMONTHDAY")),
        ("FREQ=MONTHLY;BYMONTHDAY=32", FieldProblem.rule_number(name="BYMONTHDAY", low=-31, high=31)),
        ("FREQ=MONTHLY;BYSETPOS=1", FieldProblem.rule_bysetpos()),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", FieldProblem.rule_without_sessions()),
        ("FREQ=WEEKLY;WKST=XX", FieldProblem.rule_wkst(allowed=WEEKDAYS)),
        ("FREQ=WEEKLY;BYDAY=" + ",".join(["MO"] * 100), FieldProblem.too_long(most=300, has=317)),
    ],
)
def test_a_rule_that_cannot_be_followed_is_refused_with_what_is_wrong(rule, problem) -> None:
    with pytest.raises(RecurrenceError) as refused:
        check_rrule(rule, MONDAY, time(9), CHICAGO)
    assert refused.value.reason == problem


rule_parts = st.lists(
    st.builds(
        "{}={}".format,
        st.sampled_from(["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "X"]),
        st.sampled_from(["WEEKLY", "DAILY", "MONTHLY", "YEARLY", "20270101", "MO,WE", "1MO", "MO"])
        | st.integers(-40, 400).map(str)
        | st.text("0123456789MOTUZ,+-=;: \n", max_size=8),
    ),
    max_size=5,
).map(";".join)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(rule_parts | st.text(max_size=40))
def test_no_text_whatever_makes_the_rule_reader_fail_otherwise(text) -> None:
    problem = None
    try:
        check_rrule(text, MONDAY, time(9), CHICAGO)
    except RecurrenceError as error:
        problem = error.reason.code
    assert problem is None or isinstance(problem, FieldProblem)


def test_a_series_can_be_ended_before_a_day() -> None:
    ended = until_before(MWF, date(2026, 11, 20), time(9), CHICAGO)
    assert on_the_wall(sessions_between([series(ended)], [], window(MONDAY, 30))) == ["Mon 16 09:00", "Wed 18 09:00"]
    check_rrule(ended, MONDAY, time(9), CHICAGO)


def test_ending_a_series_never_prolongs_it() -> None:
    for rule in (f"{MWF};COUNT=2", f"{MWF};UNTIL=20261118", f"{MWF};UNTIL=20261118T150000Z"):
        ended = until_before(rule, date(2027, 6, 1), time(9), CHICAGO)
        assert len(sessions_between([series(ended)], [], window(MONDAY, 300))) == 2


weekdays = st.sets(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), max_size=7)
plain_rules = st.builds(
    lambda freq, days, interval, count, wkst: ";".join(
        part
        for part in (
            f"FREQ={freq}",
            f"INTERVAL={interval}",
            f"BYDAY={','.join(sorted(days))}" if days else "",
            f"COUNT={count}" if count else "",
            f"WKST={wkst}",
        )
        if part
    ),
    st.sampled_from(["WEEKLY", "DAILY"]),
    weekdays,
    st.integers(1, 5),
    st.none() | st.integers(1, 40),
    st.sampled_from(["MO", "SU", "WE"]),
)
starting_days = st.dates(date(2024, 1, 1), date(2030, 12, 31))


@settings(max_examples=300)
@given(plain_rules, starting_days, st.integers(-30, 400), st.integers(0, 60))
def test_plain_arithmetic_and_dateutil_agree(rule, starts_on, offset, length) -> None:
    first = starts_on + timedelta(days=offset)
    last = first + timedelta(days=length)
    parsed = parse(rule)
    assume(parsed.plain)
    reference = rrulestr(rule, dtstart=datetime.combine(starts_on, time(9)))
    expected = reference.between(datetime.combine(first, time(0)), datetime.combine(last, time(23)), inc=True)
    assert list(local_starts(parsed, starts_on, time(9), CHICAGO, first, last)) == expected


@settings(max_examples=50)
@given(
    st.sampled_from(
        ["FREQ=MONTHLY;BYDAY=2TU;COUNT=7", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=YEARLY;BYMONTH=3,9;BYDAY=1SU", MWF]
    ),
    starting_days,
    st.integers(-30, 400),
    st.integers(0, 90),
)
def test_the_other_rules_are_dateutils_whatever_part_is_looked_at(rule, starts_on, offset, length) -> None:
    first = starts_on + timedelta(days=offset)
    last = first + timedelta(days=length)
    reference = rrulestr(rule, dtstart=datetime.combine(starts_on, time(9)))
    expected = reference.between(datetime.combine(first, time(0)), datetime.combine(last, time(23)), inc=True)
    assert list(local_starts(parse(rule), starts_on, time(9), CHICAGO, first, last)) == expected


@given(
    st.sampled_from(sorted(available_timezones() - {"localtime"})).map(ZoneInfo),
    plain_rules,
    starting_days,
    st.times(time(6), time(22)).map(lambda at: at.replace(second=0, microsecond=0)),
    st.integers(0, 400),
)
def test_in_every_zone_sessions_keep_their_wall_clock_time(zone, rule, starts_on, at, offset) -> None:
    there = SeriesRule(1, 1, SessionKind.group, starts_on, at, zone, 60, rule, "", "", BOOKED)
    sessions = sessions_between([there], [], window(starts_on + timedelta(days=offset), 14, zone))
    assert all(session.start.astimezone(zone).time() == at for session in sessions)
    assert len({session.occurrence_id for session in sessions}) == len(sessions)


@given(plain_rules, starting_days, st.integers(0, 300), st.integers(0, 10))
def test_a_part_of_a_window_shows_a_part_of_the_sessions(rule, starts_on, offset, cut) -> None:
    whole = window(starts_on + timedelta(days=offset), 14)
    part = Window(whole.start + timedelta(hours=7 * cut), whole.end - timedelta(hours=5 * cut))
    everything = sessions_between([series(rule, starts_on)], [], whole)
    assert sessions_between([series(rule, starts_on)], [], part) == [s for s in everything if s.start in part]
