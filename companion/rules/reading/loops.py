"""When a thread is two machines answering each other, or has more texts than anybody sends on purpose."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

MOST_TEXTS = 30  # from one phone in an hour: an exercise of ten steps and two check-ins stay well below
MOST_REPEATS = 5  # of the very same words in an hour; texts of up to 8 characters may repeat (NEXT by any reply)


class Loop(StrEnum):
    no = "no"
    begins = "begins"  # this text reaches the limit
    goes_on = "goes_on"


def looks_like_a_loop(text: str, earlier: Sequence[str]) -> Loop:
    """`earlier`: the texts of the hour before this one, in any order."""
    count = len(earlier) + 1
    words = " ".join(text.lower().split())
    repeats = 1 + sum(" ".join(other.lower().split()) == words for other in earlier) if len(words) > 8 else 0
    if count > MOST_TEXTS or repeats > MOST_REPEATS:
        return Loop.goes_on
    return Loop.begins if count == MOST_TEXTS or repeats == MOST_REPEATS else Loop.no
