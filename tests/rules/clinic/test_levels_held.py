"""A change of level goes in among the others so that on every day at most one holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from companion.rules.clinic.levels_held import holds, in_force, place, planned, present
from companion.rules.clinic.levels_of_care import LevelOfCare

MONDAY = date(2026, 3, 2)
OUTPATIENT, IOP = LevelOfCare.outpatient, LevelOfCare.intensive_outpatient
PARTIAL = LevelOfCare.partial_hospitalization


@dataclass(frozen=True)
class Row:
    level: LevelOfCare
    starts_on: date
    ends_on: date | None = None


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def test_a_planned_level_is_not_the_present_one_until_its_day() -> None:
    rows = [Row(IOP, day(-30), day(18)), Row(OUTPATIENT, day(18))]
    assert present(rows, day(17)) == rows[0] and planned(rows, day(17)) == [rows[1]]
    assert present(rows, day(18)) == rows[1] and planned(rows, day(18)) == []


def test_a_later_change_to_another_level_stays_behind_one_that_is_needed_today() -> None:
    rows = [Row(OUTPATIENT, day(0), day(18)), Row(IOP, day(18))]
    found = place(rows, PARTIAL, day(0), day(0))
    assert (found.before, found.next, found.ends_on, found.withdrawn) == (rows[0], rows[1], day(18), ())


def test_a_later_change_to_the_level_that_comes_now_is_withdrawn() -> None:
    rows = [Row(OUTPATIENT, day(0), day(18)), Row(IOP, day(18), day(40)), Row(PARTIAL, day(40))]
    found = place(rows, IOP, day(2), day(1))
    assert (found.before, found.next, found.withdrawn) == (rows[0], rows[2], (rows[1],))


def test_a_change_on_the_day_of_a_planned_one_takes_its_place() -> None:
    rows = [Row(OUTPATIENT, day(0), day(18)), Row(IOP, day(18))]
    found = place(rows, PARTIAL, day(18), day(1))
    assert (found.before, found.next, found.withdrawn) == (rows[0], None, (rows[1],))


def test_before_the_first_day_the_level_to_come_is_meant_and_after_a_discharge_the_last_one() -> None:
    assert in_force([Row(IOP, day(3))], day(0)) == Row(IOP, day(3))
    gone = [Row(IOP, day(-30), day(-9)), Row(OUTPATIENT, day(-9), day(-2)), Row(PARTIAL, day(-2), day(-2))]
    assert in_force(gone, day(0)) == gone[1]
    assert present(gone, day(0)) is None and planned(gone, day(-30)) == [gone[1]]


CHANGES = st.lists(st.tuples(st.sampled_from(list(LevelOfCare)), st.integers(0, 60)), max_size=6)


@given(CHANGES)
def test_whatever_is_changed_in_whatever_order_one_level_holds_on_each_day_and_the_last_goes_on(
    changes: list[tuple[LevelOfCare, int]],
) -> None:
    rows = [Row(IOP, day(0))]
    for level, number in changes:
        found = place(rows, level, day(number), day(0))
        assert found.before is not None
        if level == found.before.level or day(number) < found.before.starts_on:
            continue
        kept = [row for row in rows if row not in found.withdrawn]
        kept = [replace(row, ends_on=day(number)) if row == found.before else row for row in kept]
        rows = sorted([*kept, Row(level, day(number), found.ends_on)], key=lambda row: row.starts_on)
        assert present(rows, day(number)) == Row(level, day(number), found.ends_on)
    for number in range(70):
        assert sum(holds(row, day(number)) for row in rows) == 1
    levels = [row.level for row in rows if row.ends_on is None or row.ends_on > row.starts_on]
    assert all(one != other for one, other in pairwise(levels))
