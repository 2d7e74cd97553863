"""The patterns of each kind of danger, from `data/`: what is searched for, and what is ignored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from companion.rules import data_files

Rules = Mapping[str, Sequence[str]]  # by the name that stands in the audit trail


@dataclass(frozen=True)
class Subject:
    """The patterns of one file. `innocent`: stretches to ignore; the others in the order in which they are tried."""

    innocent: Sequence[str]
    phrases: Rules
    near: Rules
    indirect: Rules


def _read(name: str) -> dict[str, Any]:
    return data_files.read_patterns(__package__, f"{name}.toml", _FRAGMENTS)


def _subject(name: str) -> Subject:
    document = _read(name)
    return Subject(document.pop("innocent"), **{way: _rules(by_language) for way, by_language in document.items()})


def _rules(by_language: Mapping[str, Mapping[str, str | list[str]]]) -> Rules:
    return {
        name: [patterns] if isinstance(patterns, str) else patterns
        for rules in by_language.values()
        for name, patterns in rules.items()
    }


_FRAGMENTS = data_files.fragments_of(__package__, "fragments.toml")
SUBJECTS = {name: _subject(name) for name in ("overdose", "self_harm", "about_to_use")}
NEAR_INNOCENT: Sequence[str] = _read("near_innocent")["innocent"]
_GRAVE = _read("grave")
GRAVE: Sequence[str] = [pattern for patterns in _GRAVE["said"].values() for pattern in patterns]
VIOLENCE: Sequence[str] = [pattern for patterns in _GRAVE["violence"].values() for pattern in patterns]
