"""What every code is called, in English; the catalog `pages` has the other languages.

From outside use `WORDS` and `words_of`. One module a subject; each names its codes by family.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from companion.wording.catalog import Phrase, Words
from companion.wording.words import audit, cadence, clinic, patients, plans, question_sets, sessions

# By family, because members of two families may have the same value, and then are equal.
WORDS: Mapping[type[StrEnum], Words] = MappingProxyType(
    {
        **audit.WORDS,
        **cadence.WORDS,
        **clinic.WORDS,
        **patients.WORDS,
        **plans.WORDS,
        **question_sets.WORDS,
        **sessions.WORDS,
    }
)


def words_of(code: StrEnum) -> Phrase:
    """Raises `LookupError` for a code that has no words: that is a defect, and a test finds it first."""
    return WORDS[type(code)][code]
