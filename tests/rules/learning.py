"""What the trainings share: features of lines, and how weights become data that `companion.rules.learned` reads.

Needs numpy, scipy and scikit-learn, which nothing else does (train_requirements.txt beside this file).
"""

from __future__ import annotations

import json
import struct
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import log
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from tests.rules.lines import digest

SEED = 20261125
Counted = Sequence[tuple[Counter[int], ...]]


@dataclass(frozen=True)
class Features:
    """`places`: hash of a kept feature -> its column. `rarity`: log((1 + lines) / (1 + lines with it)) + 1."""

    places: dict[int, int]
    rarity: np.ndarray

    @classmethod
    def of(cls, counted: Counted, kept: Iterable[int]) -> Features:
        everywhere = Counter(each for pair in counted for part in pair for each in part)
        ordered = sorted(kept)
        rarity = [log((1 + len(counted)) / (1 + everywhere[each])) + 1 for each in ordered]
        return cls({each: row for row, each in enumerate(ordered)}, np.array(rarity))

    def matrix(self, counted: Counted) -> csr_matrix:
        """A row a line, as `Weights.scores` weighs it."""
        rows, columns, values = [], [], []
        for row, pair in enumerate(counted):
            for part in pair:
                found = [
                    (self.places[each], (1 + log(n)) * self.rarity[self.places[each]])
                    for each, n in part.items()
                    if each in self.places
                ]
                norm = sum(value * value for _, value in found) ** 0.5 or 1.0
                rows += [row] * len(found)
                columns += [column for column, _ in found]
                values += [value / norm for _, value in found]
        return csr_matrix((values, (rows, columns)), shape=(len(counted), len(self.places)))


@dataclass(frozen=True)
class Learned:
    """A column of weights and a bias for each class."""

    features: Features
    classes: Mapping[str, tuple[np.ndarray, float]]

    def scores(self, counted: Counted) -> dict[str, np.ndarray]:
        x = self.features.matrix(counted)
        return {name: x @ column + bias for name, (column, bias) in self.classes.items()}

    def write(self, reader: str, name: str, learned_from: Iterable[tuple[str, ...]], **about: Any) -> None:
        """Stores the weights as `data/NAME.bin` and `data/NAME.json` beside the module `reader` (its __file__)."""
        folder = Path(reader).parent / "data"
        rarity = float(self.features.rarity.max()) / 255
        packed = [np.round(self.features.rarity / rarity).astype(np.uint8)]
        classes = {}
        for each, (column, bias) in self.classes.items():
            scale = float(np.abs(column).max()) / 127
            packed.append(np.round(column / scale).astype(np.int8))
            classes[each] = {"scale": scale, "bias": round(bias, 4)}
        hashes = list(self.features.places)
        head = struct.pack(f"<I{len(hashes)}I", len(hashes), *hashes)
        (folder / f"{name}.bin").write_bytes(head + b"".join(column.tobytes() for column in packed))
        told = {
            "about": "made by 'make train'; read by companion/rules/learned.py",
            "date": f"{datetime.now(UTC):%Y-%m-%d}",
            "seed": SEED,
            "features": len(hashes),
            "learned_from": digest(learned_from),
            **about,
            "rarity": rarity,
            "classes": classes,
        }
        (folder / f"{name}.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
        print(name, json.dumps({key: value for key, value in told.items() if key != "classes"}, indent=1))  # noqa: T201


def regression(features: Features, counted: Counted, labels: Sequence[str], c: float, weights: Any = None) -> Learned:
    """A multinomial logistic regression: each line is of one of the classes."""
    model = LogisticRegression(C=c, max_iter=400).fit(features.matrix(counted), labels, sample_weight=weights)
    return Learned(features, {
        str(name): (column, float(bias))
        for name, column, bias in zip(model.classes_, model.coef_, model.intercept_, strict=True)
    })  # fmt: skip


def likelihoods(model: Learned, counted: Counted) -> dict[str, np.ndarray]:
    """How likely each class is of each line, if a line is of just one of them."""
    scores = model.scores(counted)
    stacked = np.column_stack(list(scores.values()))
    raised = np.exp(stacked - stacked.max(axis=1, keepdims=True))
    shares = raised / raised.sum(axis=1, keepdims=True)
    return dict(zip(scores, shares.T, strict=True))


def unmet(
    train: Callable[[Counted, list[str]], Learned], counted: Counted, labels: list[str], folds: int
) -> dict[str, np.ndarray]:
    """Likelihoods of each line by a model that never saw it."""
    found: dict[str, np.ndarray] = {label: np.zeros(len(labels)) for label in sorted(set(labels))}
    for met, others in StratifiedKFold(folds, shuffle=True, random_state=SEED).split(np.zeros(len(labels)), labels):
        model = train([counted[row] for row in met], [labels[row] for row in met])
        for name, likely in likelihoods(model, [counted[row] for row in others]).items():
            found[name][others] = likely
    return found


def unmet_writers(
    train: Callable[[Counted, list[str], list[float]], Learned],
    counted: Counted,
    labels: list[str],
    weights: list[float],
    writers: Sequence[str],
) -> dict[str, np.ndarray]:
    """Likelihoods of each line by a model that never met its writer. Lines without a writer are dealt out in turn."""
    folds = 5
    order = sorted({writer for writer in writers if writer})
    of = {writer: at % folds for at, writer in enumerate(order)}
    fold = np.array([of.get(writer, at % folds) for at, writer in enumerate(writers)])
    found: dict[str, np.ndarray] = {label: np.zeros(len(labels)) for label in sorted(set(labels))}
    for each in range(folds):
        met, others = np.flatnonzero(fold != each), np.flatnonzero(fold == each)
        model = train([counted[row] for row in met], [labels[row] for row in met], [weights[row] for row in met])
        for name, likely in likelihoods(model, [counted[row] for row in others]).items():
            found[name][others] = likely
    return found
