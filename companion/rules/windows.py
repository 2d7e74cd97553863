"""Spans of time, and wall-clock times turned into instants."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

# Beyond these no session or person of a clinic lies, and calendar arithmetic could leave the range of dates.
FIRST_YEAR, LAST_YEAR = 1900, 2199


@dataclass(frozen=True)
class Window:
    """Half-open span `start <= instant < end`. Both are aware; they are kept in UTC."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise ValueError("a window needs aware instants")
        object.__setattr__(self, "start", self.start.astimezone(UTC))
        object.__setattr__(self, "end", self.end.astimezone(UTC))
        if self.end < self.start:
            raise ValueError("a window cannot end before it starts")

    def __contains__(self, instant: datetime) -> bool:
        return self.start <= instant < self.end


def local_instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The UTC instant of a wall-clock time.

    A time that the clocks skip is read as that much later (2:30 in a one-hour gap is 3:30); a time that comes twice
    is its first occurrence. Both follow from `fold=0`: the offset in force before the change.
    """
    return datetime.combine(day, at.replace(tzinfo=None, fold=0), zone).astimezone(UTC)


def next_weekly(weekday: int, at: time, zone: ZoneInfo, now: datetime) -> datetime:
    """The next time, aware UTC and not before `now`, that a weekday (0 Monday) has this wall-clock time in `zone`."""
    day = local_day(now, zone)
    day += timedelta(days=(weekday - day.weekday()) % 7)
    start = local_instant(day, at, zone)
    return start if start >= now else local_instant(day + timedelta(days=7), at, zone)


def local_day(instant: datetime, zone: ZoneInfo) -> date:
    """The calendar day an instant falls on for somebody in `zone`."""
    return instant.astimezone(zone).date()


def day_window(day: date, zone: ZoneInfo) -> Window:
    """A local day, midnight to midnight: 23 to 25 hours where clocks change."""
    return Window(local_instant(day, time(0), zone), local_instant(day + timedelta(days=1), time(0), zone))
