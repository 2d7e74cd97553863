"""Hears a cry for help in a text: self-harm, an overdose, or being about to use.

Recall comes first: a needless reply with three phone numbers costs little, a missed one may cost a life. So a mention
of killing oneself counts even when it is denied ('I would never hurt myself'), while 'I am not going to use today' is
a good day and does not. Measured on tests/rules/danger/crisis_lines; product.md, crisis.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from companion.rules.danger.crisis_text import plain
from companion.rules.danger.words_indirect import OVERDOSE_INDIRECT, SELF_HARM_INDIRECT, USING_INDIRECT
from companion.rules.danger.words_near import NEAR_INNOCENT, SELF_HARM_NEAR
from companion.rules.danger.words_near_use import OVERDOSE_NEAR, USING_NEAR
from companion.rules.danger.words_overdose import OVERDOSE, OVERDOSE_INNOCENT
from companion.rules.danger.words_self_harm import SELF_HARM, SELF_HARM_INNOCENT
from companion.rules.danger.words_using import ABOUT_TO_USE, USING_INNOCENT


class CrisisKind(StrEnum):
    self_harm = "self_harm"
    overdose = "overdose"
    about_to_use = "about_to_use"


@dataclass(frozen=True)
class Crisis:
    """`rule` names the pattern that matched, for the audit trail and for tuning; it holds none of the text."""

    kind: CrisisKind
    rule: str


@dataclass(frozen=True)
class _Ear:
    """What is listened for, after the innocent stretches were passed over."""

    kind: CrisisKind
    innocent: re.Pattern[str]
    rules: tuple[tuple[str, re.Pattern[str]], ...]

    def hears(self, text: str) -> str | None:
        quiet = self.innocent.sub(" # ", text)
        return next((name for name, pattern in self.rules if pattern.search(quiet)), None)


def _ear(kind: CrisisKind, innocent: Iterable[str], rules: Mapping[str, str | tuple[str, ...]]) -> _Ear:
    return _Ear(kind, re.compile(_any(rf"(?:{pattern})\b" for pattern in innocent)), _compiled(rules))


def _compiled(rules: Mapping[str, str | tuple[str, ...]]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(_any((pattern,) if isinstance(pattern, str) else pattern))) for name, pattern in rules.items()
    )


def _any(patterns: Iterable[str]) -> str:
    return rf"\b(?:{'|'.join(patterns)})"


# Phrases first, then words near one another; and what is happening now before what is wished for.
_EARS = (
    _ear(CrisisKind.overdose, OVERDOSE_INNOCENT, OVERDOSE),
    _ear(CrisisKind.overdose, (*OVERDOSE_INNOCENT, *NEAR_INNOCENT), OVERDOSE_NEAR | OVERDOSE_INDIRECT),
    _ear(CrisisKind.self_harm, SELF_HARM_INNOCENT, SELF_HARM),
    _ear(CrisisKind.self_harm, (*SELF_HARM_INNOCENT, *NEAR_INNOCENT), SELF_HARM_NEAR | SELF_HARM_INDIRECT),
    _ear(CrisisKind.about_to_use, USING_INNOCENT, ABOUT_TO_USE),
    _ear(CrisisKind.about_to_use, (*USING_INNOCENT, *NEAR_INNOCENT), USING_NEAR | USING_INDIRECT),
)


def find_crisis(text: str) -> Crisis | None:
    """The gravest crisis that `text` speaks of, in English or Spanish, or None. Any text is fine; never raises."""
    known = plain(text)
    # Commas and line breaks fall anywhere in a text written in distress: listen with and without them.
    ways = (known, f" {' '.join(word for word in known.split() if word != '.')} ")
    for ear in _EARS:
        rule = next((rule for way in ways if (rule := ear.hears(way))), None)
        if rule is not None:
            return Crisis(ear.kind, rule)
    return None
