"""Closeness and confidence over time as a picture: positions only, the words stand in the template and the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from companion.rules.check_ins.risk import RiskLevel
from companion.rules.reasons import Reason

WIDTH, HEIGHT = 640, 210
LEFT, RIGHT, TOP, BOTTOM = 26, 12, 26, 26
APART = 95  # between two days on the axis, so that their words have room
HIGHEST = 9  # both scales run from 0 to 9


@dataclass(frozen=True)
class Answered:
    """One answered pulse check-in. None: this question was not answered."""

    at: datetime
    closeness: int | None
    confidence: int | None
    used: bool
    risk: RiskLevel
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Dot:
    x: float
    y: float
    value: int


@dataclass(frozen=True)
class Flag:
    x: float
    risk: RiskLevel
    used: bool


@dataclass(frozen=True)
class Trend:
    """What the SVG draws, in its own units. Lines are `points` attributes; dots and flags are drawn one by one."""

    width: int
    height: int
    closeness: tuple[Dot, ...]
    confidence: tuple[Dot, ...]
    flags: tuple[Flag, ...]
    ticks: tuple[tuple[float, int], ...]  # y, value
    days: tuple[tuple[float, datetime], ...]  # x, instant
    red_from: float | None  # y of the threshold

    @property
    def closeness_line(self) -> str:
        return _points(self.closeness)

    @property
    def confidence_line(self) -> str:
        return _points(self.confidence)


def draw(answered: Sequence[Answered], red_closeness: int | None = None) -> Trend | None:
    """A picture of at least two check-ins in order of time; None for fewer, for which words are enough."""
    if len(answered) < 2:
        return None
    first, last = answered[0].at, answered[-1].at
    span = (last - first).total_seconds() or 1.0

    def x(at: datetime) -> float:
        return round(LEFT + (WIDTH - LEFT - RIGHT) * (at - first).total_seconds() / span, 1)

    return Trend(
        width=WIDTH,
        height=HEIGHT,
        closeness=tuple(Dot(x(a.at), _y(a.closeness), a.closeness) for a in answered if a.closeness is not None),
        confidence=tuple(Dot(x(a.at), _y(a.confidence), a.confidence) for a in answered if a.confidence is not None),
        flags=tuple(Flag(x(a.at), a.risk, a.used) for a in answered if a.risk != RiskLevel.green or a.used),
        ticks=tuple((_y(value), value) for value in (0, 3, 6, 9)),
        days=_labelled([(x(a.at), a.at) for a in answered]),
        red_from=_y(red_closeness) if red_closeness is not None and red_closeness <= HIGHEST else None,
    )


def _y(value: int) -> float:
    return round(TOP + (HEIGHT - TOP - BOTTOM) * (HIGHEST - value) / HIGHEST, 1)


def _points(dots: Sequence[Dot]) -> str:
    return " ".join(f"{dot.x},{dot.y}" for dot in dots)


def _labelled(days: Sequence[tuple[float, datetime]]) -> tuple[tuple[float, datetime], ...]:
    """The first, the last, and of those between as many as do not run into each other."""
    first, *between, last = days
    found = [first]
    for each in between:
        if each[0] - found[-1][0] >= APART and last[0] - each[0] >= APART:
            found.append(each)
    return (*found, last)
