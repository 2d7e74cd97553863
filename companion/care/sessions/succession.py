"""When 'this and all later' follows another rule: what is known of a session goes to the one that replaces it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import delete, select, update

from companion.database import db, insert_many_or_ignore
from companion.models import Attendance, RenamedSession, SessionException, SessionSeries
from companion.outbox.plan_inputs import exception_rule
from companion.rules.reasons import WallClock
from companion.rules.sessions.closed_days import stays_lifted
from companion.rules.sessions.recurrence import SeriesRule, Session
from companion.rules.sessions.series_rest import places_taken


def replace_sessions(
    series: SessionSeries, old: SeriesRule, new: SeriesRule, first: WallClock, before: Sequence[Session]
) -> None:
    """Cancelled and moved sessions, answers, and the names that texts and addresses use. `before`: those that people
    may have been told of. Inside the caller's transaction, the chain locked.
    """
    lineage_id = series.lineage_id
    # What was decided for the session that the change begins with was decided anew just now.
    db.session.execute(
        delete(SessionException).where(SessionException.lineage_id == lineage_id, SessionException.local_start == first)
    )
    known = {session.local_start for session in before} | set(exceptions_from(lineage_id, first))
    known |= set(
        db.session.scalars(
            select(Attendance.local_start).where(
                Attendance.lineage_id == lineage_id, Attendance.local_start >= first, Attendance.came.is_(None)
            )
        )
    )
    taken = {start: became for start, became in places_taken(old, new, first, known).items() if start != became}
    for start, became in taken.items():
        for table in (SessionException, Attendance):
            _rename(table, lineage_id, start, became)
        _lift_only_its_day(lineage_id, start, became)
    gone = RenamedSession.local_start.in_({*taken, *taken.values()})
    db.session.execute(delete(RenamedSession).where(RenamedSession.lineage_id == lineage_id, gone))
    insert_many_or_ignore(
        RenamedSession,
        [
            {"clinic_id": series.clinic_id, "lineage_id": lineage_id, "local_start": start, "became": became}
            for start, became in taken.items()
        ],
        ["lineage_id", "local_start"],
    )


def _lift_only_its_day(lineage_id: int, start: WallClock, became: WallClock) -> None:
    """A session that takes place in spite of a closing still does only on the day it was meant for."""
    row = exceptions_from(lineage_id, became).get(became)
    if row is not None and row.in_spite_of_closing:
        row.in_spite_of_closing = stays_lifted(replace(exception_rule(row), local_start=start), became)


def exceptions_from(lineage_id: int, first: WallClock) -> dict[WallClock, SessionException]:
    """Exceptions of sessions that the rule puts at `first` or later, by local start."""
    rows = db.session.scalars(
        select(SessionException).where(SessionException.lineage_id == lineage_id, SessionException.local_start >= first)
    )
    return {row.local_start: row for row in rows}


def _rename(
    table: type[SessionException] | type[Attendance], lineage_id: int, start: WallClock, became: WallClock
) -> None:
    """What stands at the new place already was about a session that an earlier rule had there, and gives way."""
    moving = (table.lineage_id == lineage_id) & (table.local_start == start)
    if db.session.scalar(select(table.id).where(moving).limit(1)) is None:
        return
    db.session.execute(delete(table).where(table.lineage_id == lineage_id, table.local_start == became))
    db.session.execute(update(table).where(moving).values(local_start=became))
