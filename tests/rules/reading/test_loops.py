"""Two machines do not talk for ever; a person in need of words never reaches the limit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.reading.loops import MOST_REPEATS, MOST_TEXTS, Loop, looks_like_a_loop

AUTO_REPLY = "I'm driving and can't text right now."


def judged(texts: list[str]) -> list[Loop]:
    """What each text of an hour is taken for, as they come."""
    return [looks_like_a_loop(text, texts[:place]) for place, text in enumerate(texts)]


def test_the_same_sentence_over_and_over_is_a_machine_from_the_fifth_on() -> None:
    assert judged([AUTO_REPLY] * 8) == [Loop.no] * (MOST_REPEATS - 1) + [Loop.begins] + [Loop.goes_on] * 3


def test_case_and_spaces_do_not_make_another_sentence() -> None:
    texts = [AUTO_REPLY, AUTO_REPLY.upper(), f" {AUTO_REPLY}", AUTO_REPLY.replace(" ", "  "), AUTO_REPLY]
    assert judged(texts)[-1] == Loop.begins


@pytest.mark.parametrize("short", ["1", "ok", "next", "3 7 0", "👍", "thanks"])
def test_short_answers_may_repeat_because_any_reply_means_next(short: str) -> None:
    assert set(judged([short] * (MOST_TEXTS - 1))) == {Loop.no}


def test_the_thirtieth_text_of_an_hour_is_the_last_that_is_answered() -> None:
    texts = [f"message number {number} of a long evening" for number in range(MOST_TEXTS + 3)]
    assert judged(texts) == [Loop.no] * (MOST_TEXTS - 1) + [Loop.begins] + [Loop.goes_on] * 3


def test_an_exercise_and_two_check_ins_within_an_hour_stay_far_below() -> None:
    hour = ["CHECK", "3", "7", "0", "COPE", "8", *["ok"] * 12, "4", "CHECK", "2 8 0", "thank you so much"]
    assert set(judged(hour)) == {Loop.no}


@given(st.lists(st.sampled_from([AUTO_REPLY, "auto reply: out of office", "ok", "x"]), max_size=70))
def test_once_a_limit_is_passed_the_same_text_is_never_answered_again(texts: list[str]) -> None:
    seen = judged(texts)
    for text in (AUTO_REPLY, "auto reply: out of office"):
        of_text = [loop for said, loop in zip(texts, seen, strict=True) if said == text]
        first = next((place for place, loop in enumerate(of_text) if loop != Loop.no), len(of_text))
        assert Loop.no not in of_text[first:]


@given(st.text(max_size=50), st.lists(st.text(max_size=50), max_size=80))
def test_no_text_whatever_makes_it_fail(text: str, earlier: list[str]) -> None:
    loop = looks_like_a_loop(text, earlier)
    assert (loop != Loop.no) or len(earlier) < MOST_TEXTS - 1


@given(st.lists(st.just(AUTO_REPLY), min_size=1, max_size=80))
def test_a_machine_is_told_and_reported_once(texts: list[str]) -> None:
    assert judged(texts).count(Loop.begins) <= 1
