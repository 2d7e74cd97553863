"""The rest of a series that goes on by another rule: which session takes the place of which."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import groupby, zip_longest
from zoneinfo import ZoneInfo

from companion.rules.sessions.recurrence import SeriesRule, Session, sessions_between
from companion.rules.windows import Window

_WEEK = timedelta(days=7)


def follow_on(
    before: Sequence[Session], after: Sequence[Session], zone: ZoneInfo
) -> list[tuple[Session, Session | None]]:
    """Each old session with the one that takes its place: in order, within the same week; None: nothing does."""
    pairs = []
    for week, old in groupby(before, key=lambda session: _week(session.start, zone)):
        new = [session for session in after if _week(session.start, zone) == week]
        pairs += list(zip_longest(list(old), new))
    return [(old, new) for old, new in pairs if old is not None]


def places_taken(
    old: SeriesRule, new: SeriesRule, first: datetime, later: Iterable[datetime]
) -> dict[datetime, datetime]:
    """For original starts (UTC) of the old rule after `first`, where the rest begins: those that take their place.

    What was decided for one of them, a holiday say, so holds for the one that follows it. Without an entry: nothing
    does. Both rules are asked as if they went on together.
    """
    found = {}
    for start in later:
        if start <= first:
            continue
        week = Window(start - _WEEK, start + _WEEK)
        for session, successor in follow_on(_from(old, first, week), sessions_between([new], [], week), old.zone):
            if session.original_start == start and successor is not None:
                found[start] = successor.original_start
    return found


def _from(rule: SeriesRule, first: datetime, window: Window) -> list[Session]:
    return [session for session in sessions_between([rule], [], window) if session.original_start >= first]


def _week(instant: datetime, zone: ZoneInfo) -> tuple[int, int]:
    return instant.astimezone(zone).isocalendar()[:2]
