"""Which session takes the place of which when the rest of a series goes on by another rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from companion.rules.sessions.recurrence import SeriesRule, SessionKind
from companion.rules.sessions.series_rest import places_taken
from companion.rules.windows import local_instant

ZONE = ZoneInfo("America/Chicago")
OLD = SeriesRule(
    series_id=1,
    kind=SessionKind.group,
    starts_on=date(2026, 1, 5),
    starts_at=time(18),
    zone=ZONE,
    minutes=180,
    rrule="FREQ=WEEKLY;BYDAY=MO,WE,FR",
    place="",
    link="",
    booked_at=datetime(2026, 1, 1, tzinfo=UTC),
)


def at(month: int, day: int, hour: int) -> datetime:
    return local_instant(date(2026, month, day), time(hour), ZONE)


def test_a_later_session_is_followed_by_the_one_of_the_same_week_in_order() -> None:
    new = replace(OLD, starts_on=date(2026, 3, 3), starts_at=time(9), rrule="FREQ=WEEKLY;BYDAY=TU,TH,SA")
    later = [at(3, 9, 18), at(3, 11, 18), at(3, 13, 18)]
    assert places_taken(OLD, new, at(3, 2, 18), later) == {
        at(3, 9, 18): at(3, 10, 9),
        at(3, 11, 18): at(3, 12, 9),
        at(3, 13, 18): at(3, 14, 9),
    }


def test_in_the_week_of_the_change_only_what_is_left_of_it_counts() -> None:
    new = replace(OLD, starts_on=date(2026, 3, 4), starts_at=time(9))
    assert places_taken(OLD, new, at(3, 4, 18), [at(3, 6, 18)]) == {at(3, 6, 18): at(3, 6, 9)}


def test_what_was_decided_for_the_session_that_is_moved_itself_or_earlier_does_not_go_on() -> None:
    assert places_taken(OLD, replace(OLD, starts_at=time(9)), at(3, 4, 18), [at(3, 2, 18), at(3, 4, 18)]) == {}


def test_nothing_takes_the_place_of_a_session_whose_week_now_has_fewer() -> None:
    new = replace(OLD, starts_on=date(2026, 3, 2), rrule="FREQ=WEEKLY;BYDAY=MO")
    assert places_taken(OLD, new, at(3, 2, 18), [at(3, 9, 18), at(3, 11, 18)]) == {at(3, 9, 18): at(3, 9, 18)}


def test_a_time_the_old_rule_never_had_has_no_successor() -> None:
    assert places_taken(OLD, replace(OLD, starts_at=time(9)), at(3, 2, 18), [at(3, 10, 18)]) == {}
