"""What a text resembles, by weights learned from lines: the arithmetic that every learned reader shares.

A linear score for each class over words, pairs of words (next to each other or up to three words apart) and pieces of
text (2 to 6 letters), each weighted by how rare it is
(tf-idf: sublinear counts, words and letters each of length 1). Weights are data beside their reader: `NAME.bin` holds
the hashes of features, their rarity and a column of weights a class; `NAME.json` holds scales and biases, and what was
learned from which lines, when, and how well it does on lines left out. Both are made by `make train`.
"""

from __future__ import annotations

import json
import struct
from array import array
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from math import exp, log, sqrt
from typing import Any
from zlib import crc32

LETTERS = range(2, 7)
AHEAD = range(1, 5)  # words between the first and the second of a pair, plus one


@dataclass(frozen=True)
class Weights:
    """`places`: hash of a feature -> its row. `rarity`: its inverse document frequency, in a unit that does not matter.
    `columns`: a weight for each row, by class, in that class's unit, its `scale`. Both are kept in the bytes they are
    stored in: to unpack two million numbers would take a fifth of a second whenever a process starts.
    `about`: what NAME.json holds.
    """

    places: dict[int, int]
    rarity: bytes
    columns: dict[str, array[int]]
    scale: dict[str, float]
    bias: dict[str, float]
    about: dict[str, Any]

    def scores(self, known: str) -> dict[str, float]:
        """Logits of each class, for a text that `crisis_text.plain` left. Any text is fine; about 1 ms."""
        scores = dict(self.bias)
        for counted in pieces(known):
            rows = [(self.places[each], 1 + log(times)) for each, times in counted.items() if each in self.places]
            weighted = [(row, weight * self.rarity[row]) for row, weight in rows]
            norm = sqrt(sum(weight * weight for _, weight in weighted)) or 1.0
            for name, column in self.columns.items():
                scores[name] += sum(column[row] * weight for row, weight in weighted) * self.scale[name] / norm
        return scores


def load(package: str, name: str) -> Weights:
    """The weights `name` in the folder `data` of `package`."""
    folder = files(package) / "data"
    about = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    packed = (folder / f"{name}.bin").read_bytes()
    (rows,) = struct.unpack_from("<I", packed)
    hashes = struct.unpack_from(f"<{rows}I", packed, 4)
    rarity, *columns = (packed[at : at + rows] for at in range(4 + 4 * rows, len(packed), rows))
    classes: dict[str, dict[str, float]] = about["classes"]
    return Weights(
        places=dict(zip(hashes, range(rows), strict=True)),
        rarity=rarity,
        columns={name: array("b", column) for name, column in zip(classes, columns, strict=True)},
        scale={name: of["scale"] for name, of in classes.items()},
        bias={name: of["bias"] for name, of in classes.items()},
        about=about,
    )


def pieces(known: str) -> tuple[Counter[int], Counter[int]]:
    """Hashes of the words and of the letters of a text that `plain` left, with how often each occurs."""
    words = known.split()
    by_word = Counter(crc32(f"w{word}".encode()) for word in words)
    by_word.update(
        crc32(f"w{first} {ahead} {second}".encode())
        for ahead in AHEAD
        for first, second in zip(words, words[ahead:], strict=False)
    )
    by_letter = Counter(
        crc32(f"c{known[at : at + size]}".encode()) for size in LETTERS for at in range(len(known) - size + 1)
    )
    return by_word, by_letter


def likelihood(scores: Mapping[str, float]) -> dict[str, float]:
    """How likely each class is, if a text is of just one of them (softmax); together 1."""
    highest = max(scores.values())
    raised = {name: exp(score - highest) for name, score in scores.items()}
    total = sum(raised.values())
    return {name: value / total for name, value in raised.items()}
