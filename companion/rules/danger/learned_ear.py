"""A listener that learned from lines by many hands, for what no list of phrases foresees.

Logistic regression over pieces of text (2 to 6 letters) and words (1 to 3), each weighted by how rare it is, on text as
`crisis_text.plain` leaves it. Weights are data (`data/learned_ear.bin`), made by `make train-ear` from the lines under
tests/rules/danger; beside them stands what they were learned from, when, and how well they do on writers they never met
(`data/learned_ear.json`). How the thresholds were set: docs/check-ins.md, the two ears.
"""

from __future__ import annotations

import json
import struct
from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import log, sqrt
from zlib import crc32

from companion.rules.danger.crisis_text import plain
from companion.rules.danger.kinds import Danger


@dataclass(frozen=True)
class Heard:
    """`cry`: how much a text resembles cries for help, in logits. `serious`: the same for what must be read today.
    `danger`: what a cry would most likely be about.
    """

    cry: float
    serious: float
    danger: Danger

    @property
    def answers(self) -> bool:
        """Sure enough to answer with 988 and 911 and to open a red alert."""
        return self.cry > THRESHOLDS["answer"]

    @property
    def within_the_hour(self) -> bool:
        """A person should read it within the hour."""
        return self.cry > THRESHOLDS["task"]

    @property
    def same_day(self) -> bool:
        """A person should read it within hours."""
        return self.serious > THRESHOLDS["same_day"]


LETTERS, WORDS = range(2, 7), range(1, 4)
LONGEST_BREATH = 40  # words; a longer text is also heard sentence by sentence, or a cry in the middle is thinned out
MODELS = ("cry", "serious", *Danger)
_FOLDER = files(__package__) / "data"


@dataclass(frozen=True)
class Weights:
    """`places`: hash of a feature -> its row. `rarity`: its inverse document frequency. `of`: a column a model."""

    places: dict[int, int]
    rarity: array[float]
    of: dict[str, array[float]]
    bias: dict[str, float]


def _load() -> tuple[Weights, dict[str, float]]:
    about = json.loads((_FOLDER / "learned_ear.json").read_text(encoding="utf-8"))
    packed = (_FOLDER / "learned_ear.bin").read_bytes()
    (rows,) = struct.unpack_from("<I", packed)
    hashes = struct.unpack_from(f"<{rows}I", packed, 4)
    at = 4 + 4 * rows
    columns = [packed[at + rows * each : at + rows * (each + 1)] for each in range(1 + len(MODELS))]
    rarity = array("f", (value * about["scales"]["rarity"] for value in columns[0]))
    of = {
        name: array("f", (value * about["scales"][name] for value in memoryview(column).cast("b")))
        for name, column in zip(MODELS, columns[1:], strict=True)
    }
    return Weights(dict(zip(hashes, range(rows), strict=True)), rarity, of, about["bias"]), about["thresholds"]


_weights, THRESHOLDS = _load()


def pieces(known: str) -> tuple[Counter[int], Counter[int]]:
    """Hashes of the words and of the letters of a text that `plain` left, with how often each occurs."""
    words = known.split()
    by_word = Counter(
        crc32(f"w{' '.join(words[at : at + size])}".encode()) for size in WORDS for at in range(len(words) - size + 1)
    )
    by_letter = Counter(
        crc32(f"c{known[at : at + size]}".encode()) for size in LETTERS for at in range(len(known) - size + 1)
    )
    return by_word, by_letter


def breaths(known: str) -> Iterator[str]:
    """What is listened to in one go: the whole text, and each sentence of a long one."""
    yield known
    if len(known.split()) > LONGEST_BREATH:
        yield from (f" {' '.join(part.split())} " for part in known.split(" . ") if len(part.split()) > 2)


@lru_cache(maxsize=256)
def listen(text: str) -> Heard:
    """What `text` resembles, English or Spanish. Any text is fine; never raises. About 1 ms."""
    loudest = max((_scores(breath) for breath in breaths(plain(text))), key=lambda scores: scores["cry"])
    return Heard(loudest["cry"], loudest["serious"], max(Danger, key=lambda danger: loudest[danger]))


def _scores(known: str) -> dict[str, float]:
    scores = dict(_weights.bias)
    for counted in pieces(known):
        rows = [(_weights.places[each], 1 + log(times)) for each, times in counted.items() if each in _weights.places]
        weighted = [(row, weight * _weights.rarity[row]) for row, weight in rows]
        norm = sqrt(sum(weight * weight for _, weight in weighted)) or 1.0
        for name, column in _weights.of.items():
            scores[name] += sum(column[row] * weight for row, weight in weighted) / norm
    return scores
