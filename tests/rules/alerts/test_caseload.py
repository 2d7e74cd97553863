"""Who needs a counselor first."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.alerts.caseload import Need, OpenAlert, Standing, in_order, need
from companion.rules.alerts.kinds import AlertKind
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.clinic.office_hours import OfficeHours, cannot_wait, is_open, next_opening

NOW = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)
CHICAGO = ZoneInfo("America/Chicago")
OFFICE = OfficeHours(time(8), time(18), CHICAGO, frozenset({date(2026, 3, 4)}))


def standing(patient_id: int = 1, risk: str = "green", **changes) -> Standing:
    return Standing(patient_id, f"Person {patient_id}", RiskLevel(risk), **changes)


def alert(kind: str, level: str = "amber", due_in: float = 4, taken: bool = False) -> OpenAlert:
    return OpenAlert(kind, level, NOW - timedelta(hours=1), NOW + timedelta(hours=due_in), taken)


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (standing(risk="red"), Need.red),
        (standing(alerts=(alert("crisis", "red"),)), Need.red),
        (standing(silent_since=NOW - timedelta(days=2)), Need.silent),
        (standing(risk="amber", silent_since=NOW), Need.silent),
        (standing(alerts=(alert("second_miss", "red"),)), Need.missed),
        (standing(missed_at=NOW - timedelta(days=1)), Need.missed),
        (standing(missed_at=NOW - timedelta(days=8)), Need.steady),
        (standing(missed_at=NOW - timedelta(days=1), spoken_at=NOW - timedelta(hours=2)), Need.steady),
        (standing(risk="amber"), Need.amber),
        (standing(alerts=(alert("cannot_come"),)), Need.amber),
        (standing(alerts=(alert("message", "info"),)), Need.steady),
        (standing(), Need.steady),
    ],
)
def test_the_most_pressing_thing_decides_the_group(person, expected) -> None:
    assert need(person, NOW) is expected


def test_red_comes_before_silent_before_missed_before_amber_before_steady() -> None:
    people = [
        standing(5),
        standing(4, "amber"),
        standing(3, missed_at=NOW - timedelta(days=1)),
        standing(2, silent_since=NOW - timedelta(days=1)),
        standing(1, "red"),
    ]
    assert [each.patient_id for _, each in in_order(people, NOW)] == [1, 2, 3, 4, 5]


def test_a_crisis_nobody_has_taken_is_first_even_when_another_red_is_due_earlier() -> None:
    people = [
        standing(1, "red", alerts=(alert("red_risk", "red", due_in=-2),)),
        standing(2, "red", alerts=(alert("crisis", "red", due_in=1),)),
    ]
    assert [each.patient_id for _, each in in_order(people, NOW)] == [2, 1]


def test_what_somebody_has_taken_on_makes_room_for_what_nobody_has() -> None:
    people = [
        standing(1, "red", alerts=(alert("red_risk", "red", due_in=-2, taken=True),)),
        standing(2, "red", alerts=(alert("red_risk", "red", due_in=3),)),
    ]
    assert [each.patient_id for _, each in in_order(people, NOW)] == [2, 1]


def test_somebody_spoken_with_since_they_turned_red_stays_red_but_comes_after_the_others() -> None:
    began = NOW - timedelta(hours=5)
    people = [
        standing(1, "red", risk_since=began, spoken_at=NOW),
        standing(2, "red", risk_since=began + timedelta(hours=1)),
    ]
    ordered = in_order(people, NOW)
    assert [each.patient_id for _, each in ordered] == [2, 1]
    assert ordered[1][0] is Need.red


def test_among_the_silent_whoever_is_silent_longest_comes_first() -> None:
    people = [standing(n, silent_since=NOW - timedelta(days=n)) for n in (1, 3, 2)]
    assert [each.patient_id for _, each in in_order(people, NOW)] == [3, 2, 1]


def test_steady_people_with_something_to_read_come_before_the_others_then_by_name() -> None:
    people = [standing(2), standing(1), standing(3, unread=1)]
    assert [each.patient_id for _, each in in_order(people, NOW)] == [3, 1, 2]


ALERTS = st.lists(
    st.builds(alert, st.sampled_from(list(AlertKind)), st.sampled_from(["red", "amber", "info"]), st.floats(-9, 9)),
    max_size=3,
).map(tuple)
INSTANTS = st.none() | st.integers(0, 40_000).map(lambda minutes: NOW - timedelta(minutes=minutes))
PEOPLE = st.lists(
    st.builds(
        Standing,
        st.integers(1, 10**6),
        st.text(max_size=3),
        st.sampled_from(RiskLevel),
        INSTANTS,
        INSTANTS,
        INSTANTS,
        INSTANTS,
        st.integers(0, 2),
        ALERTS,
    ),
    max_size=12,
    unique_by=lambda each: each.patient_id,
)


@given(PEOPLE)
def test_nobody_is_lost_and_the_order_does_not_depend_on_how_they_came(people) -> None:
    ordered = in_order(people, NOW)
    assert sorted(each.patient_id for _, each in ordered) == sorted(each.patient_id for each in people)
    assert ordered == in_order(reversed(people), NOW)
    places = [list(Need).index(group) for group, _ in ordered]
    assert places == sorted(places)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=CHICAGO)


def test_the_office_is_open_on_working_days_from_opening_to_before_closing() -> None:
    assert is_open(OFFICE, at(2, 8)) and is_open(OFFICE, at(2, 17, 59))
    assert not is_open(OFFICE, at(2, 7, 59)) and not is_open(OFFICE, at(2, 18))
    assert not is_open(OFFICE, at(7, 12)) and not is_open(OFFICE, at(8, 12))


def test_a_holiday_is_closed_and_the_next_opening_is_the_day_after() -> None:
    assert not is_open(OFFICE, at(4, 12))
    assert next_opening(OFFICE, at(3, 19)) == at(5, 8)


def test_opening_is_by_the_wall_clock_when_clocks_change_over_the_weekend() -> None:
    assert next_opening(OFFICE, at(6, 20)) == datetime(2026, 3, 9, 13, 0, tzinfo=UTC)


def test_a_crisis_at_night_cannot_wait_and_a_day_long_task_can() -> None:
    assert cannot_wait(OFFICE, at(2, 23), at(2, 23, 15))
    assert not cannot_wait(OFFICE, at(2, 23), at(3, 23))
    assert not cannot_wait(OFFICE, at(2, 12), at(2, 12, 15))


def test_a_clinic_that_never_opens_has_nobody_to_wait_for() -> None:
    shut = OfficeHours(time(8), time(18), CHICAGO, frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(400)))
    assert next_opening(shut, at(2, 12)) is None
    assert cannot_wait(shut, at(2, 12), at(9, 12))
