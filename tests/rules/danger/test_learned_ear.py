"""The learned ear: what it hears of lines it never met, and that its weights belong to the lines beside it."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.danger.crisis import find_crisis
from companion.rules.danger.grave_words import sounds_grave
from companion.rules.danger.learned_ear import WEIGHTS_FILE, hears_danger
from tests.rules.danger.crisis_corpus import NEGATIVE, danger_lines
from tests.rules.danger.train_ear import digest


def test_the_weights_were_learned_from_the_lines_beside_the_tests() -> None:
    known = json.loads((files("companion.rules.danger") / WEIGHTS_FILE).read_text())["learned_from"]
    assert known == digest(), "lines changed: run .venv/bin/python -m tests.rules.danger.train_ear"


def test_danger_without_any_plain_word_is_heard_far_more_often_than_by_rules_alone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    cries, ordinary = danger_lines("fresh_indirect"), danger_lines("fresh_everyday")
    by_rules = sum(find_crisis(text) is not None for text in cries)
    by_either = sum(find_crisis(text) is not None or sounds_grave(text) for text in cries)
    needless = sum(sounds_grave(text) for text in ordinary)
    with capsys.disabled():
        print(  # noqa: T201 - the figures belong into the test's output
            f"\ndanger, indirect, fresh: crisis rules {by_rules} of {len(cries)}, with the second ear {by_either}; "
            f"needless on ordinary days {needless} of {len(ordinary)}"
        )
    assert by_either >= 0.75 * len(cries) > by_rules
    assert needless <= 0.1 * len(ordinary)


def test_look_alikes_are_taken_for_danger_only_so_often() -> None:
    """They are made to mislead. Each costs a counselor a minute, and the patient reads 988 once too often."""
    fresh = [line.text for line in NEGATIVE if line.part == "fresh"]
    assert sum(map(sounds_grave, fresh)) <= 0.22 * len(fresh)


def test_a_cry_in_the_middle_of_a_long_story_is_heard() -> None:
    story = "hi sorry its been a while, work was busy and the kids had school, " * 2
    assert not hears_danger(story)
    assert hears_danger(f"{story}. i stood in the kitchen holding the knife for an hour. {story}")


@given(st.text(max_size=400))
def test_any_text_is_fine(text: str) -> None:
    assert hears_danger(text) in (True, False)
