"""When a thread has become two machines talking, or more than anybody could mean."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

MOST_TEXTS = 30  # from one phone in an hour: an exercise of ten steps and two check-ins stay well below
MOST_REPEATS = 5  # of the very same words in an hour; one-character answers may repeat (NEXT by any reply)


class Loop(StrEnum):
    no = "no"
    begins = "begins"  # this text reaches the limit
    goes_on = "goes_on"


def looks_like_a_loop(text: str, earlier: Sequence[str]) -> Loop:
    """Judges a text by those of the last hour before it (any order)."""
    count = len(earlier) + 1
    words = " ".join(text.lower().split())
    repeats = 1 + sum(" ".join(other.lower().split()) == words for other in earlier) if len(words) > 8 else 0
    if count > MOST_TEXTS or repeats > MOST_REPEATS:
        return Loop.goes_on
    return Loop.begins if count == MOST_TEXTS or repeats == MOST_REPEATS else Loop.no
