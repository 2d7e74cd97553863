"""What somebody believes of a session against what is true: what is said, and when."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.reasons import WallClock
from companion.rules.texts.belief import (
    TOLD_AHEAD,
    Belief,
    ChangeKind,
    KnownBy,
    Truth,
    by_the_clock,
    call_by,
    newly_booked,
    strongest,
    to_tell,
)
from companion.rules.texts.quiet_hours import LEAD, QuietHours, allowed
from companion.rules.windows import local_instant

ZONE = ZoneInfo("America/Chicago")
QUIET = QuietHours()
TUESDAY = WallClock("2026-03-03T14:00")
WEDNESDAY = WallClock("2026-03-04T16:00")
EARLY = WallClock("2026-03-03T08:00")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return local_instant(date(2026, 3, day), time(hour, minute), ZONE)


MONDAY_NOON = at(2, 12)


def belief(start: WallClock | None, known_by: KnownBy = KnownBy.text, since: datetime = at(1, 12)) -> Belief:
    return Belief(start, known_by, since)


def tell(known: Belief, truth: Truth, now: datetime = MONDAY_NOON):
    return to_tell("1-20260303T1400", known, truth, now, ZONE, QUIET)


@pytest.mark.parametrize(
    ("knew", "true", "change"),
    [
        (TUESDAY, None, ChangeKind.off),
        (TUESDAY, WEDNESDAY, ChangeKind.moved),
        (None, TUESDAY, ChangeKind.added),
    ],
)
def test_what_differs_is_said_at_once(knew, true, change) -> None:
    told = tell(belief(knew), Truth(true))
    assert (told.change, told.was, told.start, told.due_at) == (change, knew, true, MONDAY_NOON)


@pytest.mark.parametrize("same", [TUESDAY, None])
def test_nothing_is_said_of_what_is_as_it_was_told(same) -> None:
    assert tell(belief(same), Truth(same)) is None


def test_nothing_is_said_of_a_session_that_is_over_either_way() -> None:
    assert tell(belief(TUESDAY), Truth(None), at(3, 14)) is None
    assert tell(belief(TUESDAY), Truth(WEDNESDAY), at(3, 15)).change is ChangeKind.moved


def test_a_session_that_was_put_back_to_a_time_that_is_over_is_off() -> None:
    told = tell(belief(WEDNESDAY), Truth(TUESDAY), at(4, 12))
    assert (told.change, told.was, told.start) == (ChangeKind.off, WEDNESDAY, None)


def test_in_quiet_hours_it_waits_for_the_morning_where_there_is_time() -> None:
    told = tell(belief(TUESDAY), Truth(None), at(2, 21))
    assert (told.due_at, told.at_night) == (at(3, 9), False)


@pytest.mark.parametrize("now", [at(2, 21), at(3, 5, 30), at(3, 7, 30)])
def test_of_an_early_session_people_hear_at_night_rather_than_too_late(now) -> None:
    told = tell(belief(EARLY), Truth(None), now)
    assert (told.due_at, told.at_night) == (now, True)


def test_it_is_of_use_until_the_earlier_of_both_starts() -> None:
    assert tell(belief(WEDNESDAY), Truth(TUESDAY)).useful_until == TUESDAY.instant(ZONE)
    assert tell(belief(TUESDAY), Truth(WEDNESDAY), at(3, 13, 50)).useful_until == at(3, 14, 20)


def test_of_a_holiday_people_who_know_the_session_by_heart_hear_the_day_before() -> None:
    off = Truth(None, closed=True)
    thursday = WallClock("2026-03-12T14:00")
    assert tell(belief(thursday, KnownBy.habit), off).due_at == at(11, 12)
    assert tell(belief(thursday, KnownBy.habit), off, at(11, 18)).due_at == at(11, 18)
    assert tell(belief(thursday), off).due_at == MONDAY_NOON  # who was told hears at once


def test_of_what_is_far_ahead_people_hear_when_it_is_nearer() -> None:
    far = WallClock("2026-06-02T14:00")
    told = tell(belief(far, KnownBy.habit), Truth(None))
    assert told.due_at == far.instant(ZONE) - TOLD_AHEAD
    assert tell(belief(far), Truth(None)).due_at == MONDAY_NOON  # who was told hears at once


def test_who_was_told_believes_what_was_said_last_whatever_they_knew_by_heart() -> None:
    by_heart = belief(TUESDAY, KnownBy.habit, at(2, 11))
    first, last = belief(WEDNESDAY, since=at(1, 9)), belief(None, since=at(2, 9))
    assert strongest([by_heart]) is by_heart
    assert strongest([first, by_heart, last]) is last
    called = belief(TUESDAY, KnownBy.call, at(2, 10))
    assert strongest([called, last, by_heart]) is called


def test_a_time_that_was_said_to_be_off_is_off_whichever_session_it_was_said_of() -> None:
    known = belief(TUESDAY, KnownBy.habit)
    assert by_the_clock(known, Truth(None), {TUESDAY: False}, ()).start is None
    assert by_the_clock(known, Truth(None), {TUESDAY: True}, ()).start == TUESDAY


def test_a_time_at_which_something_else_takes_place_is_not_said_to_be_off() -> None:
    assert by_the_clock(belief(TUESDAY), Truth(WEDNESDAY), {}, {TUESDAY, WEDNESDAY}).start is None
    assert by_the_clock(belief(TUESDAY), Truth(TUESDAY), {}, {TUESDAY}).start == TUESDAY


def test_a_session_booked_too_late_for_a_reminder_is_news() -> None:
    told = newly_booked("1-20260302T1230", at(2, 12, 30), MONDAY_NOON, ZONE, QUIET)
    assert (told.change, told.news, told.due_at) == (ChangeKind.added, True, MONDAY_NOON)
    at_night = newly_booked("1-20260303T0800", at(3, 8), at(2, 22), ZONE, QUIET)
    assert (at_night.due_at, at_night.at_night) == (at(2, 22), True)


def test_whoever_has_to_call_calls_before_the_session() -> None:
    assert call_by(at(3, 8), at(2, 21)) == at(3, 1)
    assert call_by(at(2, 15), MONDAY_NOON) == at(2, 13)
    assert call_by(at(2, 12, 30), MONDAY_NOON) == at(2, 12, 15)


starts = st.none() | st.builds(
    lambda day, minutes: WallClock.at(date(2026, 3, 1) + timedelta(days=day), time(minutes // 60, minutes % 60)),
    st.integers(0, 20),
    st.integers(0, 24 * 60 - 1),
)


@given(starts, starts, st.integers(0, 20 * 24 * 60), st.booleans(), st.sampled_from(list(KnownBy)))
def test_whatever_is_said_is_said_in_time_and_at_night_only_when_it_must(knew, true, minutes, closed, known_by) -> None:
    now = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    told = tell(belief(knew, known_by), Truth(true, closed and true is None), now)
    true = true if true is None or true.instant(ZONE) > now else None
    ahead = [start.instant(ZONE) for start in (knew, true) if start is not None and start.instant(ZONE) > now]
    if knew == true or not ahead:
        assert told is None
        return
    assert now <= told.due_at < told.useful_until
    if not allowed(told.due_at, QUIET, ZONE):
        assert told.at_night and told.due_at == now
        assert min(ahead) - LEAD < local_instant(now.astimezone(ZONE).date() + timedelta(days=1), QUIET.opens, ZONE)
