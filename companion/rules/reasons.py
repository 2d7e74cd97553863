"""Decisions as values: a code and its facts. Words are made last, per language, in companion/wording.

class LeftOutReason(Code):
    daily_cap = "daily_cap"
    paused = "paused", {"first": date, "last": date}

LeftOutReason.paused(first=..., last=...)  # a Reason: compared, stored and sent as code and facts
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from types import GenericAlias, MappingProxyType
from typing import Any, Self, get_args
from zoneinfo import ZoneInfo

from companion.rules.windows import local_instant

MOST_KEPT = 100  # reasons of one code that are cached
NO_FACTS: Mapping[str, Any] = MappingProxyType({})


class WallClock(str):
    """A moment on somebody's wall clock, to the minute: '2026-03-02T18:00'. Holds no zone: it is already in theirs."""

    __slots__ = ()

    @classmethod
    def of(cls, instant: datetime, zone: ZoneInfo) -> Self:
        return cls(instant.astimezone(zone).strftime("%Y-%m-%dT%H:%M"))

    @classmethod
    def at(cls, day: date, time_of_day: time) -> Self:
        return cls(f"{day}T{time_of_day:%H:%M}")

    @property
    def day(self) -> date:
        return date.fromisoformat(self[:10])

    def local(self) -> datetime:
        """Without a zone: to format it, or to give it one."""
        return datetime.fromisoformat(self)

    def instant(self, zone: ZoneInfo) -> datetime:
        """The moment it names where `zone` holds, aware UTC; see `windows.local_instant` for clocks that change."""
        local = self.local()
        return local_instant(local.date(), local.time(), zone)


@dataclass(frozen=True, eq=False)
class Reason:
    """Why something was decided. Made by calling a `Code`."""

    code: Code
    facts: Mapping[str, Any]

    def document(self) -> dict[str, Any]:
        """Plain JSON: {"code": ..., "facts": {...}}. Days, times and wall clocks are ISO strings."""
        return {"code": str(self.code), "facts": {name: _plain(value) for name, value in self.facts.items()}}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reason) and (type(self.code), self.document()) == (type(other.code), other.document())

    def __deepcopy__(self, memo: object) -> Reason:
        return self  # it never changes

    def __hash__(self) -> int:
        return hash((type(self.code), json.dumps(self.document(), sort_keys=True)))


class Code(StrEnum):
    """A decision's name, and the facts that go with it: name -> type.

    Types of facts: `int`, `float`, `bool`, `str` (as somebody wrote it, or a technical name), `date`, `time`,
    `WallClock`, a plain `StrEnum` (said by its own words), another family of codes (a `Reason` of that family), or
    `tuple[T, ...]` of one of these.
    """

    facts: Mapping[str, Any]
    _alone: Reason | None
    _counting: dict[int, Reason]

    def __new__(cls, value: str, facts: Mapping[str, Any] = NO_FACTS) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.facts = MappingProxyType(dict(facts))
        # Planning makes many: reasons without facts are one shared object; with only the fact `n`, one for each number.
        member._alone = None if facts else Reason(member, NO_FACTS)
        member._counting = {}
        return member

    def __call__(self, **facts: Any) -> Reason:
        """The reason with its facts. Raises `TypeError` for a fact too many, one missing or one of another type."""
        if self._alone is not None and not facts:
            return self._alone
        number = facts.get("n") if len(facts) == 1 else None
        if type(number) is int and number in self._counting:
            return self._counting[number]
        if facts.keys() != self.facts.keys():
            raise TypeError(f"{type(self).__name__}.{self.name} takes {sorted(self.facts)}, not {sorted(facts)}")
        for name, value in facts.items():
            kind = self.facts[name]
            if type(value) is not kind and not _fits(value, kind):
                raise TypeError(f"{type(self).__name__}.{self.name}: {name} is not {kind}")
        reason = Reason(self, facts)
        if type(number) is int and len(self._counting) < MOST_KEPT:
            self._counting[number] = reason
        return reason


def read_reason(document: Mapping[str, Any], families: Iterable[type[Code]]) -> Reason:
    """A reason from what `Reason.document` gave. Raises `LookupError` for a code that none of `families` has."""
    named = str(document["code"])
    for family in families:
        if code := family._value2member_map_.get(named):
            assert isinstance(code, Code)
            if code._alone is not None:
                return code._alone
            given = document.get("facts") or {}
            return Reason(code, {name: _typed(given[name], kind) for name, kind in code.facts.items() if name in given})
    raise LookupError(f"no code is called {named[:60]}")


def _fits(value: Any, kind: Any) -> bool:
    if isinstance(kind, GenericAlias):
        return isinstance(value, tuple) and all(_fits(each, get_args(kind)[0]) for each in value)
    if issubclass(kind, Code):
        return isinstance(value, Reason) and isinstance(value.code, kind)
    if kind in (int, float):
        return isinstance(value, int | kind) and not isinstance(value, bool)
    if kind is date:
        return isinstance(value, date) and not isinstance(value, datetime)
    return isinstance(value, kind)


def _plain(value: Any) -> Any:
    if isinstance(value, Reason):
        return value.document()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    return str(value) if isinstance(value, str) else value


def _typed(value: Any, kind: Any) -> Any:
    if isinstance(kind, GenericAlias):
        return tuple(_typed(each, get_args(kind)[0]) for each in value)
    if issubclass(kind, Code):
        return read_reason(value, [kind])
    if kind in (date, time):
        return kind.fromisoformat(value)
    return kind(value)
