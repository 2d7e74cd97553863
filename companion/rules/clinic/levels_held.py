"""Which level of care holds on a day, which ones are planned, and where a change goes among them.

An enrollment holds from its first day to the day before it ends. One that ends on its first day never held. Days are
those of the patient's zone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, Protocol, TypeVar

from companion.rules.clinic.levels_of_care import LevelOfCare


class Spell(Protocol):
    """An enrollment."""

    @property
    def level(self) -> LevelOfCare: ...
    @property
    def starts_on(self) -> date: ...
    @property
    def ends_on(self) -> date | None: ...


R = TypeVar("R")
S = TypeVar("S", bound=Spell)


@dataclass(frozen=True)
class Place(Generic[R]):
    """Where a change of level goes. `before`: ends on its first day. `ends_on`: the first day of the planned change
    that comes next and stays (`next`). `withdrawn`: planned changes that make no sense after this one.
    """

    before: R | None
    ends_on: date | None
    next: R | None
    withdrawn: tuple[R, ...]


def ever_held(row: Spell) -> bool:
    return row.ends_on is None or row.ends_on > row.starts_on


def holds(row: Spell, day: date) -> bool:
    return row.starts_on <= day and (row.ends_on is None or day < row.ends_on)


def present(rows: Iterable[S], day: date) -> S | None:
    """The enrollment that holds on `day`."""
    return next((row for row in rows if holds(row, day)), None)


def planned(rows: Iterable[S], day: date) -> list[S]:
    """Enrollments that begin after `day`, the next one first."""
    return sorted((row for row in rows if row.starts_on > day and ever_held(row)), key=lambda row: row.starts_on)


def in_force(rows: Sequence[S], day: date) -> S | None:
    """The one whose plan and level are meant: the present one; before the first day, that to come; else the last."""
    held = [row for row in rows if ever_held(row)] or list(rows)
    return present(rows, day) or next(iter(planned(rows, day)), None) or (held[-1] if held else None)


def place(rows: Sequence[S], level: LevelOfCare, starts_on: date, today: date) -> Place[S]:
    """`rows`: all enrollments of a patient, in the order of their first days.

    A planned change stays when it is later than the new one and to another level.
    """
    chain = [row for row in rows if ever_held(row)]
    begun = max(today, chain[0].starts_on) if chain else today
    ahead = [row for row in chain if row.starts_on > begun and row.starts_on >= starts_on]
    before = next((row for row in reversed(chain) if row not in ahead), None)
    if before is not None and before.ends_on is not None and before.ends_on < starts_on:
        before = None  # discharged in between
    withdrawn = []
    while ahead and (ahead[0].starts_on == starts_on or ahead[0].level == level):
        withdrawn.append(ahead.pop(0))
    after = ahead[0] if ahead else None
    return Place(before, after.starts_on if after else None, after, tuple(withdrawn))
