"""One session of a series: found, moved, cancelled, reinstated. Its texts follow in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid, NotFound
from companion.care.scope import find
from companion.care.sessions.corrections import tell_changed
from companion.care.sessions.rosters import patients_of
from companion.database import db, transaction
from companion.models import SessionException, SessionSeries, Staff
from companion.outbox.plan_ahead import replan
from companion.outbox.plan_inputs import series_sessions
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.refusals import FieldProblem, Refusal, Thing
from companion.rules.sessions.recurrence import Session, parse_occurrence_id
from companion.rules.windows import Window


def move_occurrence(
    occurrence_id: str, new_start: datetime, by: Staff, now: datetime, *, minutes: int | None = None, reason: str = ""
) -> Session:
    """One session at another time. Pending reminders follow; patients already reminded are told of the change."""
    if new_start <= now:
        raise Invalid({"start": [FieldProblem.start_in_past()]})
    if new_start.second or new_start.microsecond:
        raise Invalid({"start": [FieldProblem.with_seconds()]})
    with transaction():
        series, before = takes_place(occurrence_id, by)
        exception = _exception(series, before, by, now)
        exception.cancelled = False
        exception.moved_to = new_start
        exception.minutes = minutes or exception.minutes
        exception.reason = reason
        _follow(series, before, new_start, by, now, AuditAction.session_moved)
    return find_occurrence(occurrence_id, by)[1]


def cancel_occurrence(occurrence_id: str, by: Staff, now: datetime, *, reason: str = "") -> Session:
    """Cancels one session. Patients already reminded are told."""
    with transaction():
        series, before = takes_place(occurrence_id, by)
        exception = _exception(series, before, by, now)
        exception.cancelled = True
        exception.reason = reason
        _follow(series, before, None, by, now, AuditAction.session_cancelled)
    return find_occurrence(occurrence_id, by)[1]


def reinstate_occurrence(occurrence_id: str, by: Staff, now: datetime) -> Session:
    """Takes back a cancellation or a move: the session is again at the time its rule gives."""
    with transaction():
        series, before = find_occurrence(occurrence_id, by, lock=True)
        exception = _exception(series, before, by, now)
        exception.cancelled, exception.moved_to = False, None
        _follow(series, before, before.original_start, by, now, AuditAction.session_reinstated)
    return find_occurrence(occurrence_id, by)[1]


def find_occurrence(occurrence_id: str, by: Staff, *, lock: bool = False) -> tuple[SessionSeries, Session]:
    """The series and the session an id such as '12-20260302T1500Z' names. Raises `NotFound`."""
    try:
        series_id, original_start = parse_occurrence_id(occurrence_id)
    except ValueError:
        raise NotFound(Refusal.no_such_id(thing=Thing.session)) from None
    series = find(SessionSeries, series_id, by, lock=lock)
    # A moved occurrence is found by its new time, so the search covers the times it may have moved to.
    moved = db.session.scalar(
        select(SessionException.moved_to).where(
            SessionException.series_id == series_id, SessionException.original_start == original_start
        )
    )
    at = moved or original_start
    window = Window(min(at, original_start), max(at, original_start) + timedelta(minutes=1))
    _, sessions = series_sessions([series_id], window)[series_id]
    for session in sessions:
        if session.original_start == original_start:
            return series, session
    raise NotFound(Refusal.no_such_id(thing=Thing.session))


def takes_place(occurrence_id: str, by: Staff) -> tuple[SessionSeries, Session]:
    series, session = find_occurrence(occurrence_id, by, lock=True)
    if session.cancelled:
        raise Conflict(Refusal.session_cancelled())
    return series, session


def _exception(series: SessionSeries, session: Session, by: Staff, now: datetime) -> SessionException:
    row = db.session.scalar(
        select(SessionException).where(
            SessionException.series_id == series.id, SessionException.original_start == session.original_start
        )
    )
    if row is None:
        row = SessionException(clinic_id=series.clinic_id, series_id=series.id, original_start=session.original_start)
        row.cancelled = False
        db.session.add(row)
    row.changed_by = by.id
    row.changed_at = now
    return row


def cancel_unheld(series: SessionSeries, sessions: Iterable[Session], by: Staff, now: datetime) -> None:
    """Past sessions that did not take place, inside the caller's transaction. Nobody is told of them."""
    for session in sessions:
        _exception(series, session, by, now).cancelled = True
    db.session.flush()


def _follow(
    series: SessionSeries, before: Session, new_start: datetime | None, by: Staff, now: datetime, action: AuditAction
) -> None:
    db.session.flush()
    audit(action, now, series, by=by)
    patients = patients_of(series, before.original_start)
    tell_changed(patients, before, new_start, now)
    replan(patients, now)
