"""When somebody is at the clinic, and which alerts cannot wait for that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_WEEKEND = (5, 6)
_LOOK_AHEAD = 60  # days; a clinic that is closed for longer has no next opening


@dataclass(frozen=True)
class OfficeHours:
    """Monday to Friday from `opens` to `closes`, wall clock of `zone`, except on `closed_on`."""

    opens: time
    closes: time
    zone: ZoneInfo
    closed_on: frozenset[date] = frozenset()


def is_open(hours: OfficeHours, instant: datetime) -> bool:
    """Whether the clinic is staffed at an instant (aware)."""
    local = instant.astimezone(hours.zone)
    return _works(hours, local.date()) and hours.opens <= local.time().replace(tzinfo=None) < hours.closes


def next_opening(hours: OfficeHours, instant: datetime) -> datetime | None:
    """`instant` itself while open, else the next opening; None when there is none within two months."""
    if is_open(hours, instant):
        return instant
    local = instant.astimezone(hours.zone)
    for ahead in range(_LOOK_AHEAD):
        day = local.date() + timedelta(days=ahead)
        opening = datetime.combine(day, hours.opens, tzinfo=hours.zone)
        if _works(hours, day) and opening >= local:
            return opening.astimezone(instant.tzinfo)
    return None


def closes_at(hours: OfficeHours, instant: datetime) -> datetime:
    """When the clinic closes on the day of `instant` (aware), in its own zone."""
    return datetime.combine(instant.astimezone(hours.zone).date(), hours.closes, tzinfo=hours.zone)


def cannot_wait(hours: OfficeHours, opened_at: datetime, due_at: datetime) -> bool:
    """Whether something that opens now must be looked at before the clinic is staffed again."""
    opening = next_opening(hours, opened_at)
    return opening is None or due_at < opening


def _works(hours: OfficeHours, day: date) -> bool:
    return day.weekday() not in _WEEKEND and day not in hours.closed_on
