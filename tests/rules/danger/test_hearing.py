"""How urgent a text is, on lines by writers who tuned nothing; and the few that must never be mistaken."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.danger.hearing import Hearing, Urgency, hear
from companion.rules.danger.kinds import Danger
from tests.rules.danger.crisis_corpus import NEGATIVE, POSITIVE
from tests.rules.danger.lines import Sample, held_out


@cache
def heard(text: str) -> Hearing:
    return hear(text)


def share(lines: list[Sample], urgency: Urgency) -> float:
    return sum(heard(line.text).urgency >= urgency for line in lines) / len(lines)


def test_recall_and_false_alarms_on_lines_that_tuned_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    cries = [line for line in held_out() if line.cry]
    alike = [line for line in held_out() if line.ordinary]
    serious = [line for line in held_out() if line.serious]
    named = [(line, heard(line.text)) for line in cries if heard(line.text).danger is not None]
    with capsys.disabled():
        for language in ("all", "en", "es", "mix"):
            mine = [[each for each in kind if language in ("all", each.language)] for kind in (cries, alike, serious)]
            print(  # noqa: T201 - the figures belong into the test's output
                f"\nhearing, held out, {language:>3}: of {len(mine[0])} cries answered"
                f" {share(mine[0], Urgency.cry):.3f}, within the hour {share(mine[0], Urgency.hour):.3f};"
                f" of {len(mine[1])} look-alikes"
                f" {share(mine[1], Urgency.cry):.3f} and {share(mine[1], Urgency.hour):.3f}; of {len(mine[2])} serious"
                f" ones within four hours {share(mine[2], Urgency.same_day):.3f}",
                end="",
            )
        for danger in Danger:
            found = [of.danger for line, of in named if line.danger == danger]
            counted = {str(each): found.count(each) for each in Danger if each in found}
            print(f"\nhearing, held out, {danger}: answered as {counted}", end="")  # noqa: T201
    assert share(cries, Urgency.cry) >= 0.88
    assert share(alike, Urgency.cry) <= 0.08
    assert share(cries, Urgency.hour) >= 0.96
    assert share(alike, Urgency.hour) <= 0.15
    assert share(serious, Urgency.same_day) >= 0.9
    assert sum(line.danger == of.danger for line, of in named) >= 0.85 * len(named)


# Of the older sets some are said without saying that it is now ('think about dying every single day').
ANSWERED_FLOOR = {"tuned": 0.93, "held_out": 0.93, "fresh": 0.9}


@pytest.mark.parametrize("sort", ["tuned", "held_out", "fresh"])
def test_what_the_rules_hear_is_read_within_the_hour_at_least(sort: str) -> None:
    cries = [line.text for line in POSITIVE if line.part == sort]
    assert sum(heard(text).urgency >= Urgency.hour for text in cries) >= 0.97 * len(cries)
    assert sum(heard(text).urgency is Urgency.cry for text in cries) >= ANSWERED_FLOOR[sort] * len(cries)
    alike = [line.text for line in NEGATIVE if line.part == sort]
    assert sum(hear(text).urgency is Urgency.cry for text in alike) <= 0.08 * len(alike)


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("i want to kill myself", Danger.self_harm),
        ("me quiero matar", Danger.self_harm),
        ("i took all my pills", Danger.overdose_self),
        ("my roommate wont wake up hes blue and gurgling", Danger.overdose_other),
        ("im about to relapse", Danger.about_to_use),
        ("estoy a punto de consumir", Danger.about_to_use),
    ],
)
def test_plain_cries_are_answered_as_what_they_are(text: str, danger: Danger) -> None:
    assert hear(text).urgency is Urgency.cry
    assert hear(text).danger is danger


@pytest.mark.parametrize(
    "text",
    ["where do i get free narcan", "my phone was dead all day", "this traffic is killing me", "90 days sober today",
     "me muero de hambre", "I can make it", "do I need to bring anything", "nobody is here", "I'll try to make it",
     "running 10 minutes behind", "thanks, see you monday", "gracias por la ayuda", "3 7 0", "C", "ok"],
)  # fmt: skip
def test_everyday_texts_are_no_alarm(text: str) -> None:
    assert hear(text).urgency < Urgency.hour


@given(st.text(max_size=300))
def test_any_text_is_fine(text: str) -> None:
    assert hear(text).urgency in Urgency
