"""What a text costs: its alphabet, its segments, and how to keep it in the cheap one."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal

import smsutil
from smsutil.codecs import GSM_CHARSET, GSM_EXT_CHARSET

Encoding = Literal["GSM-7", "UCS-2"]

SINGLE_GSM = 160  # septets in a text of one segment
SINGLE_UCS = 70  # UTF-16 code units in a text of one segment

_GSM = frozenset(GSM_CHARSET) - {"\x1b", "\f"}  # escape and form feed are no letters one could type
_EXTENDED = frozenset(GSM_EXT_CHARSET)
_LOOKALIKES = str.maketrans(
    {
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\u200b": "",
        "\u2011": "-",
        "\u2013": "-",
        "\u2014": "-",
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2026": "...",
        "`": "'",
        "\t": " ",
        "ª": "a",
        "º": "o",
        "«": '"',
        "»": '"',
    }
)


@dataclass(frozen=True)
class Segments:
    """`count` is what the carrier bills; `characters` are septets (GSM-7) or UTF-16 units (UCS-2)."""

    count: int
    encoding: Encoding
    characters: int


def segments(text: str) -> Segments:
    """Segments of a text as it would be sent, unchanged. An empty text has none."""
    if not text:
        return Segments(0, "GSM-7", 0)
    if all(letter in _GSM for letter in text):
        septets = len(text) + sum(letter in _EXTENDED for letter in text)
        return Segments(1 if septets <= SINGLE_GSM else _split(text), "GSM-7", septets)
    units = len(text.encode("utf-16-be", "surrogatepass")) // 2
    return Segments(1 if units <= SINGLE_UCS else _split(text), "UCS-2", units)


def to_gsm(text: str) -> str:
    """The same text in the GSM-7 alphabet where that only costs an accent or a curly quote.

    One 'í' would more than double the price and tear a text into pieces, and Spanish is read without it on phones
    every day; 'é', 'ñ', '¿' and '¡' are in the alphabet and stay. What has no plain form (an emoji) is left alone.
    """
    if text.isascii():
        return text
    return "".join(letter if letter in _GSM else _plain(letter) for letter in text.translate(_LOOKALIKES))


def _plain(letter: str) -> str:
    base = "".join(c for c in unicodedata.normalize("NFD", letter) if not unicodedata.combining(c))
    return base if base and all(c in _GSM for c in base) else letter


def _split(text: str) -> int:
    return len(smsutil.split(text).parts)
