"""How well a cry for help is heard, measured on lines people could text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.danger.crisis import Crisis, CrisisKind, find_crisis
from companion.rules.danger.crisis_text import plain, slips
from tests.rules.danger.crisis_corpus import NEGATIVE, POSITIVE, SETS, Line

TELLING_WORDS = "im gonna use took all my pills i think about k me voy a no quiero . 2".split()
# Measured, then held: a change of rules that hears less than this is not a change for the better.
RECALL_FLOOR = {"tuned": 1.0, "held_out": 0.99, "fresh": 0.95}
PRECISION_FLOOR = {"tuned": 0.99, "held_out": 0.96, "fresh": 0.98}


@dataclass(frozen=True)
class Measured:
    part: str
    heard: int
    positive: int
    false_alarms: int
    negative: int
    right_kind: int

    @property
    def recall(self) -> float:
        return self.heard / self.positive

    @property
    def precision(self) -> float:
        return self.heard / (self.heard + self.false_alarms)

    def __str__(self) -> str:
        return (
            f"crisis, {self.part:>8}: recall {self.recall:.3f} ({self.heard} of {self.positive}), precision "
            f"{self.precision:.3f} ({self.false_alarms} false alarms in {self.negative}), right kind "
            f"{self.right_kind / self.heard:.3f}"
        )


def _of(lines: Sequence[Line], part: str) -> list[Line]:
    return [line for line in lines if line.part == part]


def _measure(part: str) -> Measured:
    positive, negative = _of(POSITIVE, part), _of(NEGATIVE, part)
    heard = [(line, found) for line in positive if (found := find_crisis(line.text))]
    return Measured(
        part,
        len(heard),
        len(positive),
        sum(find_crisis(line.text) is not None for line in negative),
        len(negative),
        sum(found.kind == line.kind for line, found in heard),
    )


@pytest.mark.parametrize("part", SETS)
def test_recall_and_precision_are_measured_and_hold(part: str, capsys: pytest.CaptureFixture[str]) -> None:
    measured = _measure(part)
    with capsys.disabled():
        print(f"\n{measured}")  # noqa: T201 - the figures belong into the test's output
    assert measured.recall >= RECALL_FLOOR[part]
    assert measured.precision >= PRECISION_FLOOR[part]
    assert measured.right_kind / measured.heard >= 0.98


def test_the_corpus_is_large_enough_and_no_line_stands_twice() -> None:
    assert len({line.text for line in POSITIVE}) >= 200
    assert len({line.text for line in NEGATIVE}) >= 300
    every = [" ".join(line.text.lower().split()) for line in POSITIVE + NEGATIVE]
    assert len(every) == len(set(every))
    for lines in (POSITIVE, NEGATIVE):
        assert sum(line.held_out for line in lines) >= 0.2 * len(lines)


def test_each_known_cry_for_help_is_heard() -> None:
    assert [line.text for line in POSITIVE if not line.held_out and find_crisis(line.text) is None] == []


@pytest.mark.parametrize(
    "before", ["", "3 7 0 ", "C ", "ok thanks. ", "Hi its me, sorry for the late reply!! ", "jaja "]
)
@pytest.mark.parametrize("after", ["", " lol", "!!!", "\n\nsent from my phone", " 😭😭", " C"])
def test_a_crisis_inside_a_longer_text_is_heard(before: str, after: str) -> None:
    for said in ("i want to kill myself", "I think I overdosed", "me quiero matar"):
        assert find_crisis(f"{before}{said}{after}") is not None


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("i took all my pills, i want to die", CrisisKind.overdose),
        ("he's overdosing and im gonna use too", CrisisKind.overdose),
        ("im going to use and then kill myself", CrisisKind.self_harm),
    ],
)
def test_what_is_happening_now_comes_before_what_is_wished_for(said: str, kind: CrisisKind) -> None:
    found = find_crisis(said)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize("said", ["I would never hurt myself", "im not going to kill myself", "no me voy a suicidar"])
def test_a_denied_mention_of_self_harm_still_counts_because_recall_comes_first(said: str) -> None:
    assert find_crisis(said) == Crisis(CrisisKind.self_harm, find_crisis(said).rule)


@pytest.mark.parametrize(
    "said", ["im not going to use today", "I won't drink tonight", "no voy a usar", "didnt use, day 30"]
)
def test_not_going_to_use_is_good_news_and_no_crisis(said: str) -> None:
    assert find_crisis(said) is None


@pytest.mark.parametrize(
    "typed",
    ["I WANT TO KILL MYSELF", "i want to k i l l myself", "k1ll myself", "kill my self", "killl myselfff",
     "kiling mysef", "kíll mysélf", "i want to kill\nmyself", "K!ll myself", "su!cide", "I’m going to kill myself"],
)  # fmt: skip
def test_odd_spelling_does_not_hide_a_crisis(typed: str) -> None:
    assert find_crisis(typed) is not None


@pytest.mark.parametrize("text", ["", " ", "3 7 0", "C", "R", "yes", "👍", "\x00", "....", "7/10", "next", "MENU"])
def test_everyday_answers_are_no_crisis(text: str) -> None:
    assert find_crisis(text) is None


@given(st.text(max_size=400))
def test_no_text_whatever_makes_it_fail(text: str) -> None:
    found = find_crisis(text)
    assert found is None or found.kind in CrisisKind


@given(st.lists(st.sampled_from(TELLING_WORDS), max_size=300))
def test_long_strings_of_telling_words_do_not_make_it_fail(words: list[str]) -> None:
    find_crisis(" ".join(words))


@given(st.sampled_from([line.text for line in POSITIVE if line.part == "tuned"]))
def test_case_never_matters(text: str) -> None:
    assert find_crisis(text.upper()) is not None


@given(st.text(alphabet="abcde", max_size=7), st.text(alphabet="abcde", max_size=7))
def test_slips_count_the_same_both_ways_and_none_for_the_same_word(one: str, other: str) -> None:
    assert slips(one, other) == slips(other, one)
    assert (slips(one, other) == 0) == (one == other)


def test_the_rule_named_in_the_audit_trail_holds_none_of_the_text() -> None:
    found = find_crisis("my name is Robin and i want to kill myself")
    assert found == Crisis(CrisisKind.self_harm, "kill_myself")


def test_every_way_to_say_i_will_becomes_one() -> None:
    for said in ("i'm going to use", "im gonna use", "im about 2 use", "i wanna use", "i want to use", "imma use"):
        assert "gonna use" in plain(said)
