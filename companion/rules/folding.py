"""Folds a text for comparing: lower case, no accents, straight quotes. The length stays, so positions stay valid."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_QUOTES = dict.fromkeys("\u2018\u2019\u02bc\u00b4`", "'") | dict.fromkeys("\u201c\u201d\u00ab\u00bb", '"')
_DASHES = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-")
_KNOWN = _QUOTES | _DASHES | {"\u00a0": " ", "\u202f": " "}


def fold(text: str) -> str:
    """`text` with each letter folded to one letter: 'Recaída' -> 'recaida'. Never raises, never changes the length."""
    return "".join(map(_fold_letter, text))


@lru_cache(maxsize=4096)
def _fold_letter(letter: str) -> str:
    if letter in _KNOWN:
        return _KNOWN[letter]
    lowered = unicodedata.normalize("NFKD", letter)[:1].lower()
    return lowered if len(lowered) == 1 else letter
