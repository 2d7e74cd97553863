"""No ceiling is passed in any stretch of its window, and a quiet time grants anew."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.texts.budgets import CEILINGS, Budget, Uses, Verdict, repeated_words, spend, strictest

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
budgets = pytest.mark.parametrize("budget", list(Budget))


def asked(budget: Budget, moments: list[datetime], amount: int = 1) -> list[Verdict]:
    uses: Uses = {}
    verdicts = []
    for moment in moments:
        spent = spend(uses, budget, moment, amount)
        uses = spent.uses
        verdicts.append(spent.verdict)
    return verdicts


@budgets
def test_what_is_asked_at_once_is_granted_up_to_the_ceiling_and_no_further(budget: Budget) -> None:
    most = CEILINGS[budget].most
    verdicts = asked(budget, [NOON] * (most + 3))
    assert verdicts == [Verdict.within] * (most - 1) + [Verdict.last] + [Verdict.beyond] * 3


@given(
    st.sampled_from(list(Budget)),
    st.lists(st.tuples(st.integers(0, 40_000_000), st.integers(1, 4)), min_size=1, max_size=150),
)
def test_no_stretch_of_the_window_holds_more_than_the_ceiling(budget: Budget, gaps: list[tuple[int, int]]) -> None:
    ceiling, at = CEILINGS[budget], NOON
    uses: dict[str, Any] = {}
    scale = ceiling.window / timedelta(hours=1) / 10
    granted: list[tuple[datetime, int]] = []
    for milliseconds, amount in gaps:
        at += timedelta(milliseconds=milliseconds) * scale / 10
        spent = spend(uses, budget, at, amount)
        uses = spent.uses
        if spent.verdict != Verdict.beyond:
            granted.append((at, amount))
        assert sum(each for when, each in granted if when > at - ceiling.window) <= ceiling.most
        assert len(uses.get(str(budget), [])) <= min(ceiling.most, ceiling.window // ceiling.grain + 2)


@budgets
def test_a_window_later_everything_is_granted_again(budget: Budget) -> None:
    ceiling = CEILINGS[budget]
    full = [NOON] * (ceiling.most + 5)
    assert asked(budget, [*full, NOON + ceiling.window + ceiling.grain])[-1] != Verdict.beyond


def test_a_crisis_is_answered_again_every_quarter_of_an_hour() -> None:
    every_minute = [NOON + timedelta(minutes=minute) for minute in range(61)]
    answered = [moment for moment, verdict in zip(every_minute, asked(Budget.crisis, every_minute), strict=True)
                if verdict != Verdict.beyond]  # fmt: skip
    assert answered == every_minute[::15]


def test_a_machine_that_goes_on_is_not_answered_again_until_it_is_quiet() -> None:
    each_minute = [NOON + timedelta(minutes=minute) for minute in range(300)]
    verdicts = asked(Budget.texts, each_minute)
    assert set(verdicts[CEILINGS[Budget.texts].most :]) == {Verdict.beyond}


def test_two_workers_whose_clocks_differ_by_a_moment_count_each_others_texts() -> None:
    verdicts = asked(Budget.crisis, [NOON, NOON - timedelta(seconds=2)])
    assert verdicts == [Verdict.last, Verdict.beyond]


def test_a_clock_that_was_days_ahead_for_a_while_silences_nobody() -> None:
    assert asked(Budget.crisis, [NOON + timedelta(days=3), NOON]) == [Verdict.last, Verdict.last]


def test_what_an_earlier_version_counted_is_let_go() -> None:
    assert spend({"no longer a budget": [[int(NOON.timestamp()), 1]]}, Budget.help, NOON).uses.keys() == {"help"}


@pytest.mark.parametrize("short", ["1", "ok", "next", "3 7 0", "👍", "thanks"])
def test_short_answers_may_repeat_because_any_reply_means_next(short: str) -> None:
    assert repeated_words(short) is None


def test_case_and_spaces_do_not_make_another_sentence() -> None:
    assert repeated_words("I'm  driving NOW ") == repeated_words("i'm driving now")


def test_an_exercise_and_two_check_ins_within_an_hour_stay_far_below() -> None:
    hour = ["CHECK", "3", "7", "0", "COPE", "8", *["ok"] * 12, "4", "CHECK", "2 8 0", "thank you so much"]
    assert len(hour) < CEILINGS[Budget.texts].most


@given(st.lists(st.sampled_from(list(Verdict)), min_size=1))
def test_the_strictest_verdict_is_the_one_that_holds(verdicts: list[Verdict]) -> None:
    worst = strictest(*verdicts)
    assert worst in verdicts
    assert (Verdict.beyond in verdicts) == (worst == Verdict.beyond)
