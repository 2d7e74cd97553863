"""Names of sessions as texts and addresses have them, some from long ago, and what they are called now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import or_, select

from companion.care.errors import NotFound
from companion.care.scope import find
from companion.database import among, db
from companion.models import RenamedSession, SessionSeries, Staff
from companion.outbox.plan_inputs import series_rule
from companion.rules.reasons import WallClock
from companion.rules.refusals import Refusal, Thing
from companion.rules.sessions.recurrence import (
    OldOccurrenceId,
    has_start,
    occurrence_id,
    parse_occurrence_id,
    sessions_between,
)
from companion.rules.windows import Window

# The law has never moved the clocks of a zone by more, outside of changes of its date.
CLOCKS_CHANGE_BY = timedelta(hours=2)
Name = tuple[int, WallClock]  # lineage and local start


def chain(lineage_id: int) -> list[SessionSeries]:
    """The series of a chain, the first one first."""
    rows = db.session.scalars(
        select(SessionSeries)
        .where(or_(SessionSeries.id == lineage_id, SessionSeries.first_id == lineage_id))
        .order_by(SessionSeries.id)
    )
    return list(rows)


def lock_chain(series: SessionSeries) -> None:
    """Changes of one chain take turns: its first series is the lock of all of them."""
    db.session.execute(select(SessionSeries.id).where(SessionSeries.id == series.lineage_id).with_for_update())
    db.session.refresh(series)


def find_named(text: str, by: Staff, *, lock: bool = False) -> tuple[SessionSeries, WallClock]:
    """The series that has the session an id names, and its local start. Raises `NotFound`."""
    missing = NotFound(Refusal.no_such_id(thing=Thing.session))
    try:
        name = parse_occurrence_id(text)
    except ValueError:
        raise missing from None
    if isinstance(name, OldOccurrenceId):
        name = _as_named_now(find(SessionSeries, name.series_id, by), name.original_start)
    lineage_id, local_start = name
    find(SessionSeries, lineage_id, by, lock=lock)
    for start in dict.fromkeys((local_start, _present(lineage_id, [local_start]).get(local_start, local_start))):
        for series in reversed(chain(lineage_id)):
            if has_start(series_rule(series), start):
                return series, start
    raise missing


def _as_named_now(series: SessionSeries, instant: datetime) -> Name:
    """What a session was called by when it began. Where the law has changed the clocks of its zone since, the one that
    the rule has nearest to it.
    """
    rule = series_rule(series)
    exact = WallClock.of(instant, rule.zone)
    if not has_start(rule, exact):
        near = sessions_between([rule], [], Window(instant - CLOCKS_CHANGE_BY, instant + CLOCKS_CHANGE_BY))
        nearest = min(near, key=lambda session: abs(session.original_start - instant), default=None)
        exact = nearest.local_start if nearest is not None else exact
    return series.lineage_id, exact


def named_now(ids: Iterable[str]) -> dict[str, str]:
    """Ids from texts -> the names of today, where these have changed."""
    by_lineage: dict[int, dict[WallClock, str]] = {}
    for text in ids:
        name = parse_occurrence_id(text)
        assert not isinstance(name, OldOccurrenceId)  # no text has these any more (migration 0010)
        by_lineage.setdefault(name[0], {})[name[1]] = text
    renamed: dict[str, str] = {}
    for lineage_id, starts in _renamed(by_lineage).items():
        known = by_lineage[lineage_id]
        for start, became in _followed(starts, known).items():
            renamed[known[start]] = occurrence_id(lineage_id, became)
    return renamed


def _present(lineage_id: int, starts: Iterable[WallClock]) -> dict[WallClock, WallClock]:
    return _followed(_renamed([lineage_id]).get(lineage_id, {}), starts)


def _renamed(lineage_ids: Iterable[int]) -> dict[int, dict[WallClock, WallClock]]:
    rows = db.session.execute(
        select(RenamedSession.lineage_id, RenamedSession.local_start, RenamedSession.became).where(
            among(RenamedSession.lineage_id, lineage_ids)
        )
    )
    found: dict[int, dict[WallClock, WallClock]] = {}
    for lineage_id, start, became in rows:
        found.setdefault(lineage_id, {})[start] = became
    return found


def _followed(renamed: dict[WallClock, WallClock], starts: Iterable[WallClock]) -> dict[WallClock, WallClock]:
    """Start -> what it became in the end. A name that was given back to itself ends the search."""
    found = {}
    for start in starts:
        now, seen = start, {start}
        while (became := renamed.get(now)) is not None and became not in seen:
            seen.add(became)
            now = became
        if now != start:
            found[start] = now
    return found
