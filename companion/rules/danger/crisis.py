"""Hears a cry for help in a text: self-harm, an overdose, or being about to use.

Recall comes first: a needless reply with three phone numbers costs little, a missed one may cost a life. So a mention
of killing oneself counts even when it is denied ('I would never hurt myself'), while 'I am not going to use today' is
a good day and does not. Measured on tests/rules/danger/crisis_lines. Source: docs/sources.md, Crisis.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from companion.rules.danger.crisis_text import plain
from companion.rules.danger.patterns import NEAR_INNOCENT, SUBJECTS
from companion.rules.data_files import group


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


def _ear(kind: CrisisKind, innocent: Iterable[str], *ways: Mapping[str, Sequence[str]]) -> _Ear:
    rules = tuple((name, re.compile(rf"\b{group(patterns)}")) for way in ways for name, patterns in way.items())
    passed_over = group(rf"(?:{pattern})\b" for pattern in innocent)
    return _Ear(kind, re.compile(rf"\b{passed_over}"), rules)


def _ears(kind: CrisisKind) -> tuple[_Ear, _Ear]:
    """Phrases first, then words near one another."""
    subject = SUBJECTS[kind]
    return (
        _ear(kind, subject.innocent, subject.phrases),
        _ear(kind, (*subject.innocent, *NEAR_INNOCENT), subject.near, subject.indirect),
    )


# What is happening now before what is wished for.
_EARS = (*_ears(CrisisKind.overdose), *_ears(CrisisKind.self_harm), *_ears(CrisisKind.about_to_use))


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
