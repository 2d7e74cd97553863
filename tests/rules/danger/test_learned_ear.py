"""The learned ear: its weights belong to the lines beside it, and its parts do what they say."""

from __future__ import annotations

import json
from importlib.resources import files

from hypothesis import given
from hypothesis import strategies as st

from companion.rules.danger.crisis_text import plain
from companion.rules.danger.learned_ear import THRESHOLDS, breaths, listen
from tests.rules.danger.lines import held_out, learned_from, samples
from tests.rules.lines import digest


def test_the_weights_were_learned_from_the_lines_beside_the_tests() -> None:
    about = json.loads((files("companion.rules.danger") / "data" / "learned_ear.json").read_text(encoding="utf-8"))
    assert about["learned_from"] == digest(learned_from()), "lines changed: run make train"
    assert about["date"] and about["seed"]
    assert about["scores_on_writers_never_met"]["all"]["lines"] >= 3000


def test_thresholds_stand_in_their_order() -> None:
    assert THRESHOLDS["doubt"] < THRESHOLDS["task"] < THRESHOLDS["answer"]


def test_no_line_that_is_measured_was_learned_from() -> None:
    learned = {" ".join(plain(line.text).split()) for line in samples()}
    both = [line.text for line in held_out() if " ".join(plain(line.text).split()) in learned]
    assert len(both) <= 0.02 * len(held_out()), both  # what everybody writes: 'i want to kill myself', 'ok thanks'


def test_there_are_many_writers() -> None:
    assert len({line.writer for line in samples() if line.writer}) >= 60
    assert len({line.writer for line in held_out()}) >= 10


def test_a_cry_in_the_middle_of_a_long_story_is_heard() -> None:
    story = "hi sorry its been a while. work was busy and the kids had school. we went to the lake. " * 2
    assert not listen(story).within_the_hour
    assert listen(f"{story} i stood in the kitchen holding the knife for an hour. {story}").within_the_hour
    assert len(list(breaths(plain(story)))) > 1


@given(st.text(max_size=400))
def test_any_text_is_fine(text: str) -> None:
    assert isinstance(listen(text).cry, float)
