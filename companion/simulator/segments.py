"""How many segments a text costs, by the `smsutil` library."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import smsutil


class Segments(NamedTuple):
    """`characters` counts as the limit of a segment does: septets of GSM-7 (a `€` is two), 16-bit units of UCS-2."""

    number: int
    encoding: str  # 'GSM-7' or 'UCS-2'
    characters: int


@lru_cache(maxsize=512)
def count_segments(text: str) -> Segments:
    """An empty text still costs one. An emoji is two UCS-2 units and is never cut in half."""
    split = smsutil.split(text)
    if smsutil.is_valid_gsm(text):
        return Segments(max(1, len(split.parts)), "GSM-7", sum(part.bytes for part in split.parts))
    return Segments(max(1, len(split.parts)), "UCS-2", sum(part.bytes for part in split.parts) // 2)
