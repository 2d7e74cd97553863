"""A reason of every code, with facts of the types that the code declares."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from enum import StrEnum
from types import GenericAlias
from typing import Any, get_args

from companion.rules.reasons import Code, Reason, WallClock

_FACTS: dict[type, Any] = {
    int: 3,
    float: 1.5,
    bool: True,
    str: "Evening group",
    date: date(2026, 3, 4),
    time: time(18),
    WallClock: WallClock("2026-03-04T18:00"),
}


def example(code: Code) -> Reason:
    return code(**{name: _fact(kind) for name, kind in code.facts.items()})


def examples(*families: type[Code]) -> Iterator[Reason]:
    for family in families:
        yield from (example(code) for code in family)


def _fact(kind: Any) -> Any:
    if isinstance(kind, GenericAlias):
        return (_fact(get_args(kind)[0]),)
    if issubclass(kind, Code):
        return example(next(iter(kind)))
    return next(iter(kind)) if issubclass(kind, StrEnum) else _FACTS[kind]
