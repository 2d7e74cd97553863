"""Learns the weights of companion/rules/reading/wishes.py from its examples.

What is no wish is learned from `[none]` in the examples and from ordinary and serious lines of the writers beside the
ear's tests. Some of those are wishes after all: a line that looks like one to a model that never saw it is left out of
learning, and so is what would answer a reminder. The lines of `wish_lines/` are only measured, in test_wishes.py.
"""

from __future__ import annotations

from collections import Counter

import numpy as np

from companion.rules.danger.crisis_text import plain
from companion.rules.learned import pieces
from companion.rules.reading import wishes
from companion.rules.reading.wishes import NONE, Wish
from tests.rules.learning import Counted, Features, Learned, regression, unmet
from tests.rules.reading.lines import no_wishes, wish_examples

C, FOLDS = 10.0, 3
IN_EXAMPLES = 2  # that a feature must occur in to be kept
LOOKS_LIKE_ONE = 0.1  # likelihood of a wish from which an unmarked line may be one
FALSE_WISHES = 0.02  # of lines that were left in as no wish, so many may be taken for one


def learned(counted: Counted, labels: list[str]) -> Learned:
    """Of features that examples of wishes hold."""
    in_wishes = Counter(
        each for pair, label in zip(counted, labels, strict=True) if label != NONE for part in pair for each in part
    )
    kept = Features.of(counted, (each for each, lines in in_wishes.items() if lines >= IN_EXAMPLES))
    return regression(kept, counted, labels, C)


def of_wishes(counted: Counted, labels: list[str]) -> np.ndarray:
    """Likelihood of each wish (a column each, in the order of `Wish`) by models that never saw the text."""
    found = unmet(learned, counted, labels, FOLDS)
    return np.column_stack([found[str(wish)] for wish in Wish])


def main() -> None:
    marked, unmarked = wish_examples(), no_wishes()
    lines = marked + unmarked
    counted, labels = [pieces(plain(text)) for text, _ in lines], [label for _, label in lines]
    highest = of_wishes(counted, labels).max(axis=1)
    kept = [row for row in range(len(lines)) if row < len(marked) or highest[row] < LOOKS_LIKE_ONE]
    counted, labels = [counted[row] for row in kept], [labels[row] for row in kept]
    likely = of_wishes(counted, labels)
    wanted = np.array([label != NONE for label in labels])
    sure = float(np.quantile(likely.max(axis=1)[~wanted], 1 - FALSE_WISHES))
    right = np.array([list(Wish)[best] == label for best, label in zip(likely.argmax(axis=1), labels, strict=True)])
    heard = likely.max(axis=1) >= sure

    learned(counted, labels).write(
        wishes.__file__,
        "wishes",
        lines,
        examples=int(wanted.sum()),
        others=int((~wanted).sum()),
        left_out=len(lines) - len(kept),
        on_examples_left_out={
            "right": round(float((right & heard)[wanted].mean()), 3),
            "wrong": round(float((~right & heard)[wanted].mean()), 3),
            "to_a_person": round(float((~heard)[wanted].mean()), 3),
        },
        sure=round(sure, 4),
    )
