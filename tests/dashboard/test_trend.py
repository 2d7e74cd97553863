"""The picture of closeness and confidence: what it shows, and that its words have room."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from companion.dashboard.patients.trend import APART, Answered, draw

START = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)


def drawn(*days: float):
    return draw([Answered(START + timedelta(days=day), 3, 7, False, "green") for day in days], 8)


@pytest.mark.parametrize(
    "days", [(0, 3, 6, 9, 12, 13), (0, 0.1, 0.2, 12), tuple(range(60)), (0, 11.9, 12), (0, 1), (0, 0)]
)
def test_days_on_the_axis_have_room_and_the_first_and_last_are_named(days) -> None:
    trend = drawn(*days)
    places = [x for x, _at in trend.days]
    assert trend.days[0][1] == START and trend.days[-1][1] == START + timedelta(days=days[-1])
    if days[-1] > 0:
        assert all(after - before >= APART for before, after in pairwise(places))
    assert len(trend.closeness) == len(days)


def test_days_that_lie_far_enough_apart_are_all_named() -> None:
    assert len(drawn(0, 3, 6, 9, 12).days) == 5


def test_one_answer_makes_no_line() -> None:
    assert drawn(0) is None
