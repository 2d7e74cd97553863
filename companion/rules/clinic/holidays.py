"""Public holidays of a country and its states, from the library `holidays`: suggestions for days to close on.

Countries and subdivisions are ISO 3166 codes ('US', 'TX'). Movable days, and days observed on another one because they
fall on a weekend, are in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

import holidays


@dataclass(frozen=True)
class Holiday:
    """`names`: more than one where two fall on the same day; in the language asked for where the library has it."""

    day: date
    names: tuple[str, ...]


@cache
def countries() -> Mapping[str, tuple[str, ...]]:
    """Countries with their subdivisions."""
    return {
        code: tuple(subdivisions)
        for code, subdivisions in holidays.list_supported_countries(include_aliases=False).items()
    }


@cache
def subdivision_names(country: str) -> Mapping[str, str]:
    """What the states or regions of a country are called; the code where no name is known."""
    named = holidays.country_holidays(country).get_subdivision_aliases()
    return {code: (*named.get(code, ()), code)[0] for code in countries()[country]}


def coming_holidays(country: str, subdivision: str, first: date, last: date, language: str) -> list[Holiday]:
    """Holidays from `first` to `last`, both included, in order. `subdivision` '': those of the whole country."""
    subdivision_or_none, years = subdivision or None, range(first.year, last.year + 1)
    known = holidays.country_holidays(country, subdivision_or_none)
    spoken = next((each for each in known.supported_languages if each.partition("_")[0] == language), None)
    found = holidays.country_holidays(country, subdivision_or_none, years=years, observed=True, language=spoken)
    return [Holiday(day, tuple(found.get_list(day))) for day in sorted(found) if first <= day <= last]
