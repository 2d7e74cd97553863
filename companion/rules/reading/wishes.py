"""What somebody wants of us, said in their own words: 'what time is group tonight', 'quiero otra consejera'.

A multinomial logistic regression on the examples in `data/wishes.toml`, as `companion.rules.learned` describes. A text
that is not surely a wish is left to a person. Why no encoder of sentences:
docs/decisions/0009-wishes-by-words-and-letters.md.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from companion.rules import learned
from companion.rules.danger.crisis_text import plain


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
_weights = learned.load(__package__, "wishes")
SURE: float = _weights.about["sure"]


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
    return learned.likelihood(_weights.scores(plain(text)))
