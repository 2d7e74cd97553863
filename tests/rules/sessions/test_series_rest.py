"""Which session takes the place of which when the rest of a series goes on by another rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from companion.rules.reasons import WallClock
from companion.rules.sessions.recurrence import SeriesRule, SessionKind
from companion.rules.sessions.series_rest import places_taken

ZONE = ZoneInfo("America/Chicago")
OLD = SeriesRule(
    series_id=1,
    lineage_id=1,
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


def at(month: int, day: int, hour: int) -> WallClock:
    return WallClock.at(date(2026, month, day), time(hour))


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


def test_a_session_before_the_rest_keeps_its_place() -> None:
    later = [at(3, 2, 18), at(3, 4, 18)]
    new = replace(OLD, starts_on=date(2026, 3, 4), starts_at=time(9))
    assert places_taken(OLD, new, at(3, 4, 18), later) == {at(3, 4, 18): at(3, 4, 9)}


def test_a_session_that_both_rules_have_stays_the_same_one() -> None:
    new = replace(OLD, starts_on=date(2026, 3, 2), rrule="FREQ=WEEKLY;BYDAY=SU,MO,WE")
    later = [at(3, 9, 18), at(3, 11, 18), at(3, 13, 18)]
    assert places_taken(OLD, new, at(3, 2, 18), later) == {
        at(3, 9, 18): at(3, 9, 18),
        at(3, 11, 18): at(3, 11, 18),
        at(3, 13, 18): at(3, 15, 18),
    }


def test_nothing_takes_the_place_of_a_session_whose_week_now_has_fewer() -> None:
    new = replace(OLD, starts_on=date(2026, 3, 2), rrule="FREQ=WEEKLY;BYDAY=MO")
    assert places_taken(OLD, new, at(3, 2, 18), [at(3, 9, 18), at(3, 11, 18)]) == {at(3, 9, 18): at(3, 9, 18)}


def test_a_time_the_old_rule_never_had_has_no_successor() -> None:
    assert places_taken(OLD, replace(OLD, starts_at=time(9)), at(3, 2, 18), [at(3, 10, 18)]) == {}
