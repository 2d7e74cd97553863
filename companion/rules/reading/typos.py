"""What counts as one typing error. Distances are optimal string alignment: a swap of neighbours is one."""

from __future__ import annotations

from rapidfuzz.distance import OSA

_SHORTEST_REPLACED = 5


def one_slip(known: str, typed: str) -> bool:
    """Whether `typed` is `known` with two neighbours swapped, or a letter left out or added; none replaced."""
    return _one_apart(known, typed) and not _one_replaced(known, typed)


def one_typo(known: str, typed: str) -> bool:
    """Whether `typed` is `known` with two neighbours swapped, or a letter left out, added or (in 5 or more) replaced.

    The first letter must be right: what begins otherwise is mostly another word.
    """
    if known[:1] != typed[:1] or not _one_apart(known, typed):
        return False
    return len(known) >= _SHORTEST_REPLACED or not _one_replaced(known, typed)


def _one_apart(known: str, typed: str) -> bool:
    return OSA.distance(known, typed, score_cutoff=1) == 1


def _one_replaced(known: str, typed: str) -> bool:
    """Whether a letter was replaced; a swap is none, as it keeps the same letters."""
    return len(known) == len(typed) and sorted(known) != sorted(typed)
