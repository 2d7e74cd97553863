from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.texts.quiet_hours import (
    HAND_OVER,
    QuietHours,
    allowed,
    last_allowed_at_or_before,
    next_allowed_at_or_after,
    within_day,
)
from companion.rules.windows import Window, day_window, local_day, local_instant

CHICAGO = ZoneInfo("America/Chicago")
DEFAULT = QuietHours()
zones = st.sampled_from(sorted(available_timezones() - {"localtime"})).map(ZoneInfo)
seconds = st.integers(0, 13 * 366 * 86_400)
instants = seconds.map(lambda passed: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(seconds=passed))
quiet_hours = st.builds(
    QuietHours,
    st.times(time(0), time(12)).map(lambda at: at.replace(second=0, microsecond=0)),
    st.times(time(13), time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0)),
)


def local(clock: str, day: int = 16) -> datetime:
    return datetime.combine(date(2026, 11, day), time.fromisoformat(clock), CHICAGO)


@pytest.mark.parametrize(
    ("clock", "is_allowed"), [("08:59", False), ("09:00", True), ("19:59", True), ("20:00", False), ("03:00", False)]
)
def test_texts_are_allowed_from_nine_to_eight_where_the_patient_is(clock, is_allowed) -> None:
    assert allowed(local(clock), DEFAULT, CHICAGO) is is_allowed


def test_what_falls_into_the_night_moves_to_the_evening_before_with_time_to_hand_it_over() -> None:
    assert last_allowed_at_or_before(local("06:00", 17), DEFAULT, CHICAGO) == local("19:55", 16)
    assert last_allowed_at_or_before(local("22:00", 16), DEFAULT, CHICAGO) == local("19:55", 16)
    assert last_allowed_at_or_before(local("12:00"), DEFAULT, CHICAGO) == local("12:00")


def test_what_must_wait_waits_for_the_opening() -> None:
    assert next_allowed_at_or_after(local("22:00", 16), DEFAULT, CHICAGO) == local("09:00", 17)
    assert next_allowed_at_or_after(local("06:00", 16), DEFAULT, CHICAGO) == local("09:00", 16)
    assert next_allowed_at_or_after(local("12:00"), DEFAULT, CHICAGO) == local("12:00")


def test_a_day_without_half_an_hour_for_texts_is_refused() -> None:
    for opens, closes in ((time(20), time(9)), (time(9), time(9)), (time(9), time(9, 29))):
        with pytest.raises(ValueError, match="30 minutes"):
            QuietHours(opens, closes)


@given(instants, quiet_hours, zones)
def test_the_last_allowed_moment_is_allowed_not_later_and_at_most_a_day_and_a_bit_earlier(instant, quiet, zone) -> None:
    moment = last_allowed_at_or_before(instant, quiet, zone)
    assert moment <= instant
    assert allowed(moment, quiet, zone)
    assert allowed(moment + HAND_OVER - timedelta(seconds=1), quiet, zone)
    assert instant - moment < timedelta(days=1, hours=3)


@given(instants, quiet_hours, zones)
def test_the_next_allowed_moment_is_allowed_not_earlier_and_less_than_a_day_later(instant, quiet, zone) -> None:
    moment = next_allowed_at_or_after(instant, quiet, zone)
    assert moment >= instant
    assert allowed(moment, quiet, zone)
    assert moment - instant < timedelta(days=1, hours=3)


@given(st.lists(instants, min_size=2, max_size=2).map(sorted), quiet_hours, zones)
def test_moving_never_changes_the_order(pair, quiet, zone) -> None:
    first, second = pair
    assert last_allowed_at_or_before(first, quiet, zone) <= last_allowed_at_or_before(second, quiet, zone)
    assert next_allowed_at_or_after(first, quiet, zone) <= next_allowed_at_or_after(second, quiet, zone)


@given(st.dates(date(2024, 1, 1), date(2037, 1, 1)), st.times(), zones)
def test_a_text_of_a_day_stays_on_its_day(day, at, zone) -> None:
    moment = within_day(day, at, DEFAULT, zone)
    assert local_day(moment, zone) == day
    assert allowed(moment, DEFAULT, zone)


def test_a_skipped_time_is_as_much_later_and_a_doubled_one_its_first() -> None:
    spring, autumn = date(2026, 3, 8), date(2026, 11, 1)
    first = datetime(2026, 11, 1, 6, 30, tzinfo=UTC)  # 1:30 in summer time
    assert local_instant(spring, time(2, 30), CHICAGO) == datetime(2026, 3, 8, 8, 30, tzinfo=UTC)  # 3:30
    assert local_instant(autumn, time(1, 30), CHICAGO) == first
    assert local_instant(autumn, time(1, 30, fold=1), CHICAGO) == first


def test_a_local_day_has_23_or_25_hours_where_clocks_change() -> None:
    days = [day_window(date(2026, month, day), CHICAGO) for month, day in ((3, 8), (11, 1), (6, 1))]
    assert [(day.end - day.start) / timedelta(hours=1) for day in days] == [23, 25, 24]


def test_a_window_is_half_open_aware_and_kept_in_utc() -> None:
    window = Window(local("09:00"), local("10:00"))
    assert window.start.tzinfo is UTC
    assert local("09:00") in window
    assert local("10:00") not in window
    with pytest.raises(ValueError, match="aware"):
        Window(datetime(2026, 1, 1), datetime(2026, 1, 2))  # noqa: DTZ001
    with pytest.raises(ValueError, match="before it starts"):
        Window(local("10:00"), local("09:00"))
