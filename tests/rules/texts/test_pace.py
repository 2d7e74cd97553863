"""A sender goes at its own pace, whoever hands over and however irregularly."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.texts.pace import AHEAD, LONG_CODE, SERVICE, SHORT_CODE, TOLL_FREE, Pace, default_rate

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
RATES = st.sampled_from([0.1, 0.2, 1.0, 3.0, 10.0, 30.0])
# Seconds that pass, and how many segments then wait to be handed over.
STEPS = st.lists(st.tuples(st.floats(0, 30), st.integers(0, 200)), max_size=60)


def idle(rate: float = 1.0) -> Pace:
    return Pace(rate, NOON - timedelta(days=1))


@pytest.mark.parametrize(
    ("sender", "rate"),
    [
        ("+13125550100", LONG_CODE),
        ("+18005550100", TOLL_FREE),
        ("+18885550100", TOLL_FREE),
        ("+18335550100", TOLL_FREE),
        ("+18105550100", LONG_CODE),
        ("12345", SHORT_CODE),
        ("123456", SHORT_CODE),
        ("MG" + "0" * 32, SERVICE),
    ],
)
def test_each_kind_of_sender_has_its_rate(sender: str, rate: float) -> None:
    assert default_rate(sender) == rate


@given(RATES, STEPS)
def test_over_any_time_no_more_is_handed_over_than_the_rate_allows(rate: float, steps: list[tuple[float, int]]) -> None:
    pace, now, spent = idle(rate), NOON, 0
    for seconds, waiting in steps:
        now += timedelta(seconds=seconds)
        segments = min(waiting, pace.budget(now))
        pace, spent = pace.spend(segments, now), spent + segments
        assert spent <= rate * ((now - NOON) + AHEAD).total_seconds() + 1


@given(RATES, STEPS)
def test_whoever_waits_gets_a_turn_in_time(rate: float, steps: list[tuple[float, int]]) -> None:
    """However much was handed over: when that is through, there is room for the next."""
    pace, now = idle(rate), NOON
    for seconds, segments in steps:
        now += timedelta(seconds=seconds)
        pace = pace.spend(segments, now)
    assert pace.budget(max(now, pace.busy_until)) >= 1


@given(RATES, st.floats(0, 1e6))
def test_a_rest_is_not_saved_up(rate: float, seconds: float) -> None:
    later = NOON + timedelta(seconds=seconds)
    assert idle(rate).budget(later) == idle(rate).budget(NOON) <= max(1, rate * AHEAD.total_seconds())


@given(RATES, st.integers(0, 300), st.integers(0, 300))
def test_two_hand_overs_cost_as_much_as_one_of_both(rate: float, first: int, second: int) -> None:
    apart = idle(rate).spend(first, NOON).spend(second, NOON).busy_until
    assert abs(apart - idle(rate).spend(first + second, NOON).busy_until) < timedelta(milliseconds=1)


def test_more_than_the_budget_is_a_debt_that_later_texts_wait_for() -> None:
    owing = idle().spend(10, NOON)
    assert owing.budget(NOON + timedelta(seconds=5)) == 0
    assert owing.budget(NOON + timedelta(seconds=7)) == 1
    assert owing.budget(NOON + timedelta(seconds=10)) == 4


@given(RATES, st.floats(1, 600), st.floats(0, 1))
def test_after_a_429_nobody_sends_before_the_time_it_named(rate: float, seconds: float, part: float) -> None:
    until = NOON + timedelta(seconds=seconds)
    paused = idle(rate).pause(until)
    assert paused.budget(NOON + (until - NOON) * part) == 0
    assert paused.budget(until + AHEAD) >= 1


def test_a_pause_never_shortens_a_debt() -> None:
    owing = idle().spend(100, NOON)
    assert owing.pause(NOON + timedelta(seconds=1)) == owing
