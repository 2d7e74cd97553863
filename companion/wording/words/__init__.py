"""What every code is called, in English; the catalog `pages` has the other languages.

From outside use `WORDS`, `words_of` and the second sets of words. One file a subject (`*.toml`): a table a family of
codes, named by where it is defined, with a phrase for each member; two phrases where the fact `n` counts something.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from importlib import import_module
from importlib.resources import files
from types import MappingProxyType

from companion.rules.check_ins.names import BuiltInSet
from companion.rules.sessions.recurrence import SessionKind
from companion.wording.catalog import N_, Phrase, Words

FILES = tuple(sorted(file.name for file in files(__package__).iterdir() if file.name.endswith(".toml")))


def tables(name: str) -> Iterator[tuple[type[StrEnum], Words]]:
    """Families of codes and their words, of one file. Raises `LookupError` for a member or a family that is gone."""
    for family, words in tomllib.loads((files(__package__) / name).read_text(encoding="utf-8")).items():
        module, _dot, named = family.rpartition(".")
        codes = getattr(import_module(module), named)
        yield codes, {codes[member]: _phrase(phrase) for member, phrase in words.items()}


def _phrase(phrase: str | list[str]) -> Phrase:
    return phrase if isinstance(phrase, str) else (phrase[0], phrase[1])


# By family, because members of two families may have the same value, and then are equal.
WORDS: Mapping[type[StrEnum], Words] = MappingProxyType(
    {codes: words for name in FILES for codes, words in tables(name)}
)


def words_of(code: StrEnum) -> Phrase:
    """Raises `LookupError` for a code that has no words: that is a defect, and a test finds it first."""
    return WORDS[type(code)][code]


# In a list of kinds, as plans and the week have it.
SHORT_SESSION_KINDS: Mapping[SessionKind, str] = {
    SessionKind.individual: N_("individual"),
    SessionKind.group: N_("group"),
    SessionKind.class_: N_("class"),
    SessionKind.family: N_("family"),
    SessionKind.recreational: N_("recreational"),
    SessionKind.screening: N_("screening"),
    SessionKind.case_management: N_("case management"),
}
# What a plan's pulse check-in may ask.
PULSE_QUESTIONS: Mapping[BuiltInSet, str] = {
    BuiltInSet.pulse: N_("pulse, three digits"),
    BuiltInSet.help_only: N_("only whether help is wanted"),
}
