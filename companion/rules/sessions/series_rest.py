"""When the rest of a series follows a new rule: which new session replaces which old one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby, zip_longest
from zoneinfo import ZoneInfo

from companion.rules.reasons import WallClock
from companion.rules.sessions.recurrence import SeriesRule, Session, sessions_between
from companion.rules.windows import Window, local_instant

_WEEK = timedelta(days=7)
_NEXT_WITHIN = timedelta(days=35)


def follow_on(
    before: Sequence[Session], after: Sequence[Session], zone: ZoneInfo
) -> list[tuple[Session, Session | None]]:
    """Each old session with the new one that replaces it; None: none does. One that is in both stays; of the others
    the first replaces the first, within the same week.
    """
    same = {session.name: session for session in after} if before else {}
    kept = {session.name for session in before} & same.keys()
    pairs: list[tuple[Session | None, Session | None]] = []
    for week, sessions in groupby(before, key=lambda session: _week(session.start, zone)):
        old = list(sessions)
        pairs += [(session, same[session.name]) for session in old if session.name in kept]
        new = [each for each in after if _week(each.start, zone) == week and each.name not in kept]
        pairs += list(zip_longest([session for session in old if session.name not in kept], new))
    return [(old, new) for old, new in pairs if old is not None]


def places_taken(
    old: SeriesRule, new: SeriesRule, first: WallClock, later: Iterable[WallClock]
) -> dict[WallClock, WallClock]:
    """Local starts of the old rule, in `later` and from `first` on, where the rest begins -> of the new rule.

    So what was decided for an old session, a holiday say, holds for its replacement. No entry: nothing replaces it.
    Both rules are evaluated as if both went on.
    """
    found = {}
    for start in later:
        if start < first:
            continue
        instant = start.instant(old.zone)
        week = Window(instant - _WEEK, instant + _WEEK)
        for session, successor in follow_on(_from(old, first, week), sessions_between([new], [], week), old.zone):
            if session.local_start == start and successor is not None:
                found[start] = successor.local_start
    return found


def day_of_rest(old: SeriesRule, new: SeriesRule, first: WallClock, day: date) -> date:
    """The day of the new rule that stands for a day of the old one, from which or until which somebody takes part: that
    of the session that replaces the first one on or after it; the same day where none does.
    """
    window = Window(local_instant(day, time(0), old.zone), local_instant(day + _NEXT_WITHIN, time(0), old.zone))
    later = next((session.local_start for session in _from(old, first, window)), None)
    if later is None:
        return day
    became = places_taken(old, new, first, [later]).get(later)
    return became.day if became is not None else day


def _from(rule: SeriesRule, first: WallClock, window: Window) -> list[Session]:
    return [session for session in sessions_between([rule], [], window) if session.local_start >= first]


def _week(instant: datetime, zone: ZoneInfo) -> tuple[int, int]:
    return instant.astimezone(zone).isocalendar()[:2]
