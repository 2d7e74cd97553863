"""A classifier trained on example texts, for cries for help that no list of phrases foresees.

A logistic regression over words, pairs of words and pieces of words, on text as `crisis_text.plain` leaves it. Its
weights are data (`learned_ear.json`), trained again from the example lines beside the tests by
`python -m tests.rules.danger.train_ear`.
It only makes a person read a text sooner (`grave_words`): it never decides that somebody is safe.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator
from importlib.resources import files
from itertools import pairwise
from zlib import crc32

from companion.rules.danger.crisis_text import plain

BITS = 15
WEIGHTS_FILE = "learned_ear.json"
_ONE_BREATH = 25  # words; a longer text is scored clause by clause, so that the rest does not hide one cry for help
_PIECES = (4, 5)  # letters

_model = json.loads((files(__package__) / WEIGHTS_FILE).read_text(encoding="ascii"))
_BIAS, _SCALE, _THRESHOLD = float(_model["bias"]), float(_model["scale"]), float(_model["threshold"])
_WEIGHTS: memoryview[int] = memoryview(b64decode(_model["weights"])).cast("b")


def hears_danger(text: str) -> bool:
    """Whether `text` resembles what people wrote in danger, English or Spanish. Any text is fine; never raises."""
    return any(_score(clause) > _THRESHOLD for clause in clauses(plain(text)))


def clauses(known: str) -> Iterator[str]:
    """What is scored at once: the whole text, or each clause of more than two words of a long one."""
    if len(known.split()) <= _ONE_BREATH:
        yield known
    else:
        yield from (clause for clause in known.split(" . ") if len(clause.split()) > 2)


def features(clause: str) -> set[int]:
    """Indexes into the weights: of the clause's words, pairs and triples of words, and pieces of words."""
    words = clause.split()
    named = {f"w {word}" for word in words}
    named |= {f"b {one} {two}" for one, two in pairwise(words)}
    for one, two, three in zip(words, words[1:], words[2:], strict=False):
        named |= {f"t {one} {two} {three}", f"s {one} {three}"}
    for word in words:
        padded = f"<{word}>"
        named |= {f"c{padded[at : at + size]}" for size in _PIECES for at in range(len(padded) - size + 1)}
    return {crc32(name.encode()) % (1 << BITS) for name in named}


def _score(clause: str) -> float:
    found = features(clause)
    heard: int = sum(_WEIGHTS[place] for place in found)
    norm: float = max(1.0, len(found) ** 0.5)
    return _BIAS + _SCALE * heard / norm
