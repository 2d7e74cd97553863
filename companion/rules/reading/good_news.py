"""Hears that somebody counts their days and is proud of it: '90 days sober today', 'un año limpia'."""

from __future__ import annotations

import re
from dataclasses import dataclass

from companion.rules.folding import fold
from companion.rules.reading.number_words import number_word

LONGEST = 14  # words; in a longer text there is more to answer than the number


@dataclass(frozen=True)
class GoodNews:
    """`days`: as somebody counted them; None where they counted weeks, months or years."""

    days: int | None


_NUMBER = r"(?P<number>\d{1,5}|an?|un|una|[a-z]+)"
_UNIT = r"(?P<unit>days?|weeks?|months?|years?|yrs?|mos?|dias?|semanas?|mes(?:es)?|anos?)"
_STATE = (
    r"(?:sober|clean|substance free|drug free|alcohol free|off \w+|without (?:a drink|drinking|using)"
    r"|no (?:drinking|using)"
    r"|sobri[oa]s?|limpi[oa]s?|sin (?:consumir|tomar|beber|usar|drogas|alcohol|nada))"
)
_COUNTED = re.compile(
    rf"\b{_NUMBER} {_UNIT} (?:\w+ ){{0,2}}?{_STATE}\b|\b{_STATE} (?:for |hace |por |desde hace |x )?"
    rf"{_NUMBER.replace('number', 'number2')} {_UNIT.replace('unit', 'unit2')}\b"
)
# Told of a time that ended, of somebody else, or as a wish.
_BUT = re.compile(
    r"\b(?:was|were|had|lost|threw|until|till|then|but|almost|nearly|miss|ago|before|after|want|wanna|need|hope|wish|goal|if"
    r"|he|she|his|her|him|they|brother|sister|mom|dad|husband|wife|friend|sponsor|relaps\w*|slip\w*|blew|ruined|reset|over"
    r"|used|drank|never|not|cant|cannot|dont|since"
    r"|era|estaba|tenia|llevaba|perdi|hasta|pero|casi|antes|despues|quiero|ojala|si|el|ella|hermano|hermana|mama|papa|esposo"
    r"|esposa|amigo|amiga|recai\w*|recaida|tire|nunca|no)\b"
)


def read_good_news(text: str) -> GoodNews | None:
    """What `text` tells with joy, English or Spanish, or None. Never raises."""
    if "?" in text:
        return None
    said = " ".join(re.findall(r"[a-z0-9ñ]+", fold(text).replace("'", "")))
    found = _COUNTED.search(said)
    if found is None or len(said.split()) > LONGEST or _BUT.search(said):
        return None
    number, unit = found["number"] or found["number2"], found["unit"] or found["unit2"]
    count = int(number) if number.isdigit() else 1 if number in ("a", "an", "un", "una") else number_word(number)
    if not count:
        return None
    return GoodNews(count if unit.startswith("d") and count > 1 else None)
