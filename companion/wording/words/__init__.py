"""What every code is called, in English; the catalog `pages` has the other languages.

From outside use `WORDS` and `words_of`. One module a subject; each names its codes by family.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from companion.wording.catalog import Phrase, Words
from companion.wording.words import (
    alerts,
    audit,
    cadence,
    check_ins,
    clinic,
    field_problems,
    patients,
    plans,
    question_sets,
    refusals,
    sessions,
    texts,
)

# By family, because members of two families may have the same value, and then are equal.
WORDS: Mapping[type[StrEnum], Words] = MappingProxyType(
    {
        **alerts.WORDS,
        **audit.WORDS,
        **cadence.WORDS,
        **check_ins.WORDS,
        **clinic.WORDS,
        **field_problems.WORDS,
        **patients.WORDS,
        **plans.WORDS,
        **question_sets.WORDS,
        **refusals.WORDS,
        **sessions.WORDS,
        **texts.WORDS,
    }
)


def words_of(code: StrEnum) -> Phrase:
    """Raises `LookupError` for a code that has no words: that is a defect, and a test finds it first."""
    return WORDS[type(code)][code]
