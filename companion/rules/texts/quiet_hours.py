"""When automated texts may leave: 9:00 to 20:00 where the patient is; a clinic may narrow it (docs/plans.md)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.rules.windows import local_instant

# A text handed over at the last second arrives in quiet hours; this long before closing it still arrives in time.
HAND_OVER = timedelta(minutes=5)
# A change of a session is of use only to somebody who has not left home yet.
LEAD = timedelta(hours=1)
_SHORTEST = timedelta(minutes=30)
# Days to look for an allowed moment: more than one only where clocks jump over the whole span.
_DAYS_TO_LOOK = 4


@dataclass(frozen=True)
class QuietHours:
    """Texts are allowed from `opens` (included) to `closes` (not included), wall clock where the patient is."""

    opens: time = time(9)
    closes: time = time(20)

    def __post_init__(self) -> None:
        if _minutes(self.closes) - _minutes(self.opens) < _SHORTEST:
            raise ValueError("quiet hours must leave at least 30 minutes a day, opening before closing")

    @property
    def last_call(self) -> time:
        """Wall-clock time by which a text must be handed over."""
        seconds = int((_minutes(self.closes) - HAND_OVER).total_seconds())
        return time(seconds // 3600, seconds // 60 % 60)


def allowed(instant: datetime, quiet: QuietHours, zone: ZoneInfo) -> bool:
    """Whether an automated text may leave at this aware instant."""
    return quiet.opens <= instant.astimezone(zone).time() < quiet.closes


def last_allowed_at_or_before(instant: datetime, quiet: QuietHours, zone: ZoneInfo) -> datetime:
    """The latest moment not after `instant` that leaves time to hand the text over before closing. Aware UTC."""
    local = instant.astimezone(zone)
    if quiet.opens <= local.time() <= quiet.last_call:
        return instant.astimezone(UTC)
    for back in range(_DAYS_TO_LOOK):
        moment = local_instant(local.date() - timedelta(days=back), quiet.last_call, zone)
        if moment <= instant and allowed(moment, quiet, zone):
            return moment
    raise ValueError("no allowed moment in the days before")


def next_allowed_at_or_after(instant: datetime, quiet: QuietHours, zone: ZoneInfo) -> datetime:
    """`instant` itself when allowed, else the next opening. Aware UTC."""
    if allowed(instant, quiet, zone):
        return instant.astimezone(UTC)
    first = instant.astimezone(zone).date()
    for ahead in range(_DAYS_TO_LOOK):
        moment = local_instant(first + timedelta(days=ahead), quiet.opens, zone)
        if moment >= instant and allowed(moment, quiet, zone):
            return moment
    raise ValueError("no allowed moment in the days after")


def too_late_by(leaves_at: datetime, needed_by: datetime) -> bool:
    """Whether a text that leaves then comes too late to act on it before `needed_by`."""
    return leaves_at > needed_by - LEAD


def within_day(day: date, at: time, quiet: QuietHours, zone: ZoneInfo) -> datetime:
    """The wall-clock time `at` on `day`, moved into the allowed hours of that same day. Aware UTC.

    For texts that belong to their day: a time too late becomes just before closing, one too early the opening.
    Moved to the evening before, they would ask about a day that has not begun.
    """
    return local_instant(day, min(max(at, quiet.opens), quiet.last_call), zone)


def _minutes(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute)
