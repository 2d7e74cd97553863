"""make train-wishes: learns the weights of companion/rules/reading/wishes.py from its examples.

Needs numpy and scikit-learn, which nothing else does. What is no wish is learned from `[none]` in the examples and from
ordinary and serious lines of the writers beside the ear's tests. Some of those are wishes after all: a line that looks
like one to a model that never saw it is left out of learning, and so is what would answer a reminder. The same files
and the same seed give the same weights. The lines of `wish_lines/` are only measured, in test_wishes.py.
"""

from __future__ import annotations

import json
import struct
import tomllib
from collections import Counter
from datetime import UTC, datetime
from math import log
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from companion.rules.danger.crisis_text import plain
from companion.rules.danger.learned_ear import pieces
from companion.rules.reading import wishes
from companion.rules.reading.coming import read_coming
from companion.rules.reading.wishes import NONE, Wish
from tests.rules.danger.lines import written
from tests.rules.danger.train_ear import Counted, matrix

SEED, C, FOLDS = 20261125, 10.0, 3
IN_EXAMPLES = 2  # that a feature must occur in to be kept
LOOKS_LIKE_ONE = 0.1  # likelihood of a wish from which an unmarked line may be one
FALSE_WISHES = 0.03  # of lines that were left in as no wish, so many may be taken for one


def learned(counted: Counted, labels: list[str]) -> tuple[dict[int, int], np.ndarray, LogisticRegression]:
    places, rarity = vocabulary(counted, labels)
    return places, rarity, LogisticRegression(C=C, max_iter=300).fit(matrix(counted, places, rarity), labels)


def vocabulary(counted: Counted, labels: list[str]) -> tuple[dict[int, int], np.ndarray]:
    """Features of wishes, and their rarity among all lines: log((1 + lines) / (1 + lines with it)) + 1."""
    everywhere = Counter(each for pair in counted for part in pair for each in part)
    in_wishes = Counter(
        each for pair, label in zip(counted, labels, strict=True) if label != NONE for part in pair for each in part
    )
    kept = sorted(each for each, lines in in_wishes.items() if lines >= IN_EXAMPLES)
    rarity = [log((1 + len(counted)) / (1 + everywhere[each])) + 1 for each in kept]
    return {each: row for row, each in enumerate(kept)}, np.array(rarity)


def unmet(counted: Counted, labels: list[str]) -> np.ndarray:
    """Likelihood of each wish (a column each, in the order of `Wish`) by models that never saw the text."""
    found = np.zeros((len(counted), len(Wish)))
    for met, others in StratifiedKFold(FOLDS, shuffle=True, random_state=SEED).split(np.zeros(len(labels)), labels):
        places, rarity, model = learned([counted[row] for row in met], [labels[row] for row in met])
        likely = model.predict_proba(matrix([counted[row] for row in others], places, rarity))
        found[others] = likely[:, [list(model.classes_).index(str(wish)) for wish in Wish]]
    return found


def main() -> None:
    folder = Path(wishes.__file__).parent / "data"
    examples = tomllib.loads((folder / "wishes.toml").read_text(encoding="utf-8"))
    marked = [(text, name) for name, by_language in examples.items() for said in by_language.values() for text in said]
    unmarked = [
        (line.text, NONE)
        for line in written(held_out=False)
        if not line.cry and read_coming(line.text) is None and len(line.text.split()) <= wishes.LONGEST
    ]
    lines = marked + unmarked
    counted, labels = [pieces(plain(text)) for text, _ in lines], [label for _, label in lines]
    highest = unmet(counted, labels).max(axis=1)
    kept = [row for row in range(len(lines)) if row < len(marked) or highest[row] < LOOKS_LIKE_ONE]
    counted, labels = [counted[row] for row in kept], [labels[row] for row in kept]
    likely = unmet(counted, labels)
    wanted = np.array([label != NONE for label in labels])
    sure = float(np.quantile(likely.max(axis=1)[~wanted], 1 - FALSE_WISHES))
    right = np.array([list(Wish)[best] == label for best, label in zip(likely.argmax(axis=1), labels, strict=True)])
    heard = likely.max(axis=1) >= sure

    places, rarity, model = learned(counted, labels)
    scales = {"rarity": float(rarity.max()) / 255}
    columns = [bytes(np.round(rarity / scales["rarity"]).astype(np.uint8))]
    for name, coef in zip(model.classes_, model.coef_, strict=True):
        scales[str(name)] = float(np.abs(coef).max()) / 127
        columns.append(bytes(np.round(coef / scales[str(name)]).astype(np.int8)))
    hashes = list(places)
    (folder / "wishes.bin").write_bytes(struct.pack(f"<I{len(hashes)}I", len(hashes), *hashes) + b"".join(columns))
    about = {
        "about": "made by 'make train-wishes'; see companion/rules/reading/wishes.py",
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "seed": SEED,
        "examples": int(wanted.sum()),
        "others": int((~wanted).sum()),
        "on_examples_left_out": {
            "right": round(float((right & heard)[wanted].mean()), 3),
            "wrong": round(float((~right & heard)[wanted].mean()), 3),
            "to_a_person": round(float((~heard)[wanted].mean()), 3),
        },
        "sure": round(sure, 4),
        "rarity": scales.pop("rarity"),
        "scales": scales,
        "bias": {str(name): round(float(bias), 4) for name, bias in zip(model.classes_, model.intercept_, strict=True)},
    }
    (folder / "wishes.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({"features": len(hashes), "left_out": len(lines) - len(kept), **about}, indent=1))  # noqa: T201


if __name__ == "__main__":
    main()
