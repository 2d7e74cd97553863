"""Weights belong to the lines that they were learned from: whoever changes a line learns anew."""

from __future__ import annotations

import pytest

from companion.rules import learned
from tests.rules.lines import digest
from tests.rules.reading.lines import coming_lines, no_wishes, opting_lines, wish_examples

READING = "companion.rules.reading"


@pytest.mark.parametrize("name", ["opting", "coming", "wishes"])
def test_the_weights_were_learned_from_the_lines_beside_the_tests(name: str) -> None:
    lines = {
        "opting": lambda: digest(opting_lines()),
        "coming": lambda: digest(coming_lines()),
        "wishes": lambda: digest([*wish_examples(), *no_wishes()]),
    }[name]
    assert learned.load(READING, name).about["learned_from"] == lines(), "lines changed: run make train"


def test_features_are_words_pairs_and_pieces_with_how_often_they_occur() -> None:
    by_word, by_letter = learned.pieces(" no no ")
    assert sorted(by_word.values()) == [1, 2]  # 'no' twice, and the pair
    assert by_letter.most_common(1)[0][1] == 2


def test_likelihoods_add_up_to_one() -> None:
    assert sum(learned.likelihood({"stop": 900.0, "no": -900.0, "ask": 1.0}).values()) == pytest.approx(1)
