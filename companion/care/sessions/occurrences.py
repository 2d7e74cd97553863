"""One session of a series: found, moved, cancelled, reinstated. Its texts follow in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import select, update

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid, NotFound
from companion.care.sessions.closed_days import closed_problem, hold_closed_days, lifted_at
from companion.care.sessions.rosters import patients_of, standing, zone_of
from companion.care.telling.beliefs import remember_habits
from companion.care.telling.names import find_named
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import Attendance, SessionException, SessionSeries, Staff
from companion.outbox.plan_inputs import series_sessions
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.reasons import WallClock
from companion.rules.refusals import FieldProblem, Refusal, Thing
from companion.rules.sessions.recurrence import Session
from companion.rules.windows import Window, local_day


def move_occurrence(
    occurrence_id: str,
    new_start: datetime,
    by: Staff,
    now: datetime,
    *,
    minutes: int | None = None,
    reason: str = "",
    tell_roster: bool | None = None,
    in_spite_of_closing: bool = False,
) -> Session:
    """One session at another time. Pending reminders follow; who was told of it is told of the change.

    `tell_roster`: also everybody who has a place on it; by default of a series, whose times people know by heart.
    Raises `Invalid` for a day on which the clinic is closed, unless it takes place `in_spite_of_closing`.
    """
    if new_start <= now:
        raise Invalid({"start": [FieldProblem.start_in_past()]})
    if new_start.second or new_start.microsecond:
        raise Invalid({"start": [FieldProblem.with_seconds()]})
    with transaction():
        series, before = may_be_placed(occurrence_id, by)
        lifted = lifted_at(series, before, new_start, in_spite_of_closing, "start")
        exception = exception_of(series, before, by, now)
        exception.cancelled = False
        exception.moved_to = WallClock.of(new_start, zone_of(series))
        exception.in_spite_of_closing = lifted
        exception.minutes = minutes or exception.minutes
        exception.reason = reason
        _follow(series, before, by, now, AuditAction.session_moved, tell_roster)
        note_lifted(series, new_start, lifted, by, now)
    return find_occurrence(occurrence_id, by)[1]


def cancel_occurrence(
    occurrence_id: str, by: Staff, now: datetime, *, reason: str = "", tell_roster: bool | None = None
) -> Session:
    """Cancels one session. Who is told: see `move_occurrence`."""
    with transaction():
        series, before = takes_place(occurrence_id, by)
        exception = exception_of(series, before, by, now)
        exception.cancelled, exception.in_spite_of_closing = True, False
        exception.reason = reason
        _follow(series, before, by, now, AuditAction.session_cancelled, tell_roster)
    return find_occurrence(occurrence_id, by)[1]


def reinstate_occurrence(occurrence_id: str, by: Staff, now: datetime, *, in_spite_of_closing: bool = False) -> Session:
    """Takes back a cancellation or a move: the session is again at the time its rule gives.

    Raises `Invalid` for a day on which the clinic is closed, unless it takes place `in_spite_of_closing`.
    """
    with transaction():
        series, before = find_occurrence(occurrence_id, by, lock=True)
        lifted = lifted_at(series, before, before.original_start, in_spite_of_closing, "cancelled")
        exception = exception_of(series, before, by, now)
        exception.cancelled, exception.moved_to, exception.in_spite_of_closing = False, None, lifted
        _follow(series, before, by, now, AuditAction.session_reinstated)
        note_lifted(series, before.original_start, lifted, by, now)
    return find_occurrence(occurrence_id, by)[1]


def find_occurrence(occurrence_id: str, by: Staff, *, lock: bool = False) -> tuple[SessionSeries, Session]:
    """The series and the session an id such as '12-20260302T0900' names. Raises `NotFound`."""
    if lock:
        hold_closed_days(by)
    series, local_start = find_named(occurrence_id, by, lock=lock)
    # A moved occurrence is found by its new time, so the search covers the times it may have moved to.
    moved = db.session.scalar(
        select(SessionException.moved_to).where(
            SessionException.lineage_id == series.lineage_id, SessionException.local_start == local_start
        )
    )
    zone = zone_of(series)
    by_rule = local_start.instant(zone)
    at = moved.instant(zone) if moved else by_rule
    window = Window(min(at, by_rule), max(at, by_rule) + timedelta(minutes=1))
    _, sessions = series_sessions([series.id], window)[series.id]
    for session in sessions:
        if session.local_start == local_start:
            return series, session
    raise NotFound(Refusal.no_such_id(thing=Thing.session))


def takes_place(occurrence_id: str, by: Staff) -> tuple[SessionSeries, Session]:
    series, session = find_occurrence(occurrence_id, by, lock=True)
    if session.cancelled:
        raise Conflict(Refusal.session_cancelled())
    return series, session


def may_be_placed(occurrence_id: str, by: Staff) -> tuple[SessionSeries, Session]:
    """A session that can get another day: it takes place, or is off only because the clinic is closed."""
    series, session = find_occurrence(occurrence_id, by, lock=True)
    if session.cancelled and not session.off_by_closing:
        raise Conflict(Refusal.session_cancelled())
    return series, session


def exception_of(series: SessionSeries, session: Session, by: Staff, now: datetime) -> SessionException:
    """What differs for this session, to be changed by `by`; a new row where nothing did."""
    row = db.session.scalar(
        select(SessionException).where(
            SessionException.lineage_id == series.lineage_id, SessionException.local_start == session.local_start
        )
    )
    if row is None:
        row = SessionException(
            clinic_id=series.clinic_id, lineage_id=series.lineage_id, local_start=session.local_start
        )
        row.cancelled = row.in_spite_of_closing = False
        db.session.add(row)
    row.changed_by = by.id
    row.changed_at = now
    return row


def cancel_unheld(series: SessionSeries, sessions: Iterable[Session], by: Staff, now: datetime) -> None:
    """Past sessions that did not take place, inside the caller's transaction. Nobody is told of them."""
    for session in sessions:
        exception_of(series, session, by, now).cancelled = True
    db.session.flush()


def _follow(
    series: SessionSeries,
    before: Session,
    by: Staff,
    now: datetime,
    action: AuditAction,
    tell_roster: bool | None = None,
) -> None:
    db.session.flush()
    audit(action, now, series, by=by)
    patients = patients_of(series, before.rule_day)
    if action != AuditAction.session_cancelled:
        _ask_anew(before)
    tell = standing(series) if tell_roster is None else tell_roster
    # Whoever gets no texts was told of it by whoever booked it.
    remember_habits([each for each in patients if tell or not each.reachable], [before], now)
    plan_texts(patients, now)


def _ask_anew(session: Session) -> None:
    """Whoever confirmed another time has not confirmed this one, also when the session comes back to that time."""
    db.session.execute(
        update(Attendance)
        .where(Attendance.lineage_id == session.lineage_id, Attendance.local_start == session.local_start)
        .values(reply_for=None)
        .execution_options(synchronize_session=False)
    )


def note_lifted(series: SessionSeries, start: datetime, lifted: bool, by: Staff, now: datetime) -> None:
    """Whoever lets a session take place on a closed day is in the audit trail with it."""
    if lifted and closed_problem(series.clinic_id, local_day(start, zone_of(series))) is not None:
        audit(AuditAction.session_in_spite_of_closing, now, series, by=by)
