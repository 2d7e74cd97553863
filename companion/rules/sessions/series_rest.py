"""When the rest of a series follows a new rule: which new session replaces which old one."""

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
    """Each old session with the new one that replaces it: in order, within the same week; None: none does."""
    pairs = []
    for week, old in groupby(before, key=lambda session: _week(session.start, zone)):
        new = [session for session in after if _week(session.start, zone) == week]
        pairs += list(zip_longest(list(old), new))
    return [(old, new) for old, new in pairs if old is not None]


def places_taken(
    old: SeriesRule, new: SeriesRule, first: datetime, later: Iterable[datetime]
) -> dict[datetime, datetime]:
    """Original starts (UTC) of the old rule, in `later` and after `first`, where the rest begins -> of the new rule.

    So what was decided for an old session, a holiday say, holds for its replacement. No entry: nothing replaces it.
    Both rules are evaluated as if both went on.
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
