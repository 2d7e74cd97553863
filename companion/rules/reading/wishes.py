"""What somebody wants of us, said in their own words: 'what time is group tonight', 'quiero otra consejera'.

Words and pieces of words, each weighted by how rare it is, against examples in `data/wishes.toml`: a multinomial
logistic regression whose weights are data (`data/wishes.bin`), made by `make train-wishes`. Whoever is not sure leaves
the text to a person. Why no encoder of sentences: docs/decisions/0009-wishes-by-words-and-letters.md.
"""

from __future__ import annotations

import json
import re
import struct
from array import array
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from math import exp, log, sqrt

from companion.rules.danger.crisis_text import plain
from companion.rules.danger.learned_ear import pieces


class Wish(StrEnum):
    sessions = "sessions"  # when to come
    where = "where"
    late = "late"
    cannot_come = "cannot_come"
    move = "move"  # a session to another day or hour
    check_in = "check_in"  # now
    hour = "hour"  # to be texted at another
    pause = "pause"
    language = "language"
    call = "call"  # from somebody, mostly at a time
    other_counselor = "other_counselor"
    naloxone = "naloxone"  # where to get it
    who = "who"  # writes here
    cost = "cost"
    reader = "reader"  # who sees what is written
    numbers = "numbers"  # what they mean
    reach = "reach"  # by which number, at which hours


_WORD = re.compile(r"[^\W\d_]{2}")
LONGEST = 30  # words; a longer text is a story for a person
NONE = "none"
_FOLDER = files(__package__) / "data"


def _load() -> tuple[dict[int, int], array[float], dict[str, array[float]], dict[str, float], float]:
    about = json.loads((_FOLDER / "wishes.json").read_text(encoding="utf-8"))
    packed = (_FOLDER / "wishes.bin").read_bytes()
    (rows,) = struct.unpack_from("<I", packed)
    places = dict(zip(struct.unpack_from(f"<{rows}I", packed, 4), range(rows), strict=True))
    at = 4 + 4 * rows
    rarity = array("f", (value * about["rarity"] for value in packed[at : at + rows]))
    columns = {}
    for each, (name, scale) in enumerate(about["scales"].items(), start=1):
        column = memoryview(packed[at + rows * each : at + rows * (each + 1)]).cast("b")
        columns[name] = array("f", (value * scale for value in column))
    return places, rarity, columns, about["bias"], about["sure"]


_places, _rarity, _columns, _bias, SURE = _load()


def read_wish(text: str) -> Wish | None:
    """The wish that `text` is, English or Spanish; None when it is none, or not surely one. Never raises."""
    if len(text.split()) > LONGEST or _WORD.search(text) is None:
        return None
    likely = likelihood(text)
    best = max(Wish, key=lambda wish: likely[wish])
    return best if likely[best] >= SURE else None


@lru_cache(maxsize=64)
def likelihood(text: str) -> dict[str, float]:
    """How likely each wish is, and that it is none of them (`NONE`); together 1."""
    scores = dict(_bias)
    for counted in pieces(plain(text)):
        rows = [(_places[each], 1 + log(times)) for each, times in counted.items() if each in _places]
        weighted = [(row, weight * _rarity[row]) for row, weight in rows]
        norm = sqrt(sum(weight * weight for _, weight in weighted)) or 1.0
        for name, column in _columns.items():
            scores[name] += sum(column[row] * weight for row, weight in weighted) / norm
    highest = max(scores.values())
    raised = {name: exp(score - highest) for name, score in scores.items()}
    total = sum(raised.values())
    return {name: value / total for name, value in raised.items()}
