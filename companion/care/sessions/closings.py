"""Days on which the clinic is closed: no sessions, no reminders; patients already reminded are told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid, NotAllowed
from companion.care.scope import find, within
from companion.care.sessions.rosters import patients_of, standing
from companion.care.telling.beliefs import remember_habits
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import ClinicClosing, Patient, SessionSeries, Staff
from companion.outbox.plan_inputs import series_sessions
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.sessions.recurrence import Session
from companion.rules.windows import Window, local_day, local_instant

BATCH = 200


def closings(by: Staff, from_day: date) -> Sequence[ClinicClosing]:
    """Closed days from a day on, in order."""
    return db.session.scalars(
        within(ClinicClosing, by).where(ClinicClosing.day >= from_day).order_by(ClinicClosing.day)
    ).all()


def sessions_on(day: date, by: Staff) -> list[tuple[SessionSeries, Session]]:
    """All sessions of the clinic on a calendar day of their own zone, cancelled ones included, in order of start."""
    # Every zone's day lies within these two days of UTC.
    start = local_instant(day, datetime.min.time(), ZoneInfo("UTC")) - timedelta(days=1)
    series = {row.id: row for row in db.session.scalars(within(SessionSeries, by))}
    found = [
        (series[series_id], session)
        for series_id, (zone, sessions) in series_sessions(series, Window(start, start + timedelta(days=3))).items()
        for session in sessions
        if local_day(session.start, zone) == day
    ]
    return sorted(found, key=lambda each: (each[1].start, each[1].series_id))


def close_day(day: date, reason: str, by: Staff, now: datetime) -> ClinicClosing:
    """No session takes place on this day. Raises `Invalid`, `Conflict` when it is closed already, `NotAllowed`."""
    _supervisors(by)
    _check(day, reason, by, now)
    with transaction():
        if db.session.scalar(within(ClinicClosing, by).where(ClinicClosing.day == day)) is not None:
            raise Conflict(Refusal.closed_already())
        on_that_day = [(series, session) for series, session in sessions_on(day, by) if not session.cancelled]
        closing = ClinicClosing(clinic_id=by.clinic_id, day=day, reason=reason.strip())
        db.session.add(closing)
        db.session.flush()
        audit(AuditAction.clinic_closed, now, closing, by=by, day=day.isoformat())
        _follow(on_that_day, now)
    return closing


def reopen_day(closing_id: int, by: Staff, now: datetime) -> date:
    """Takes a closing back: the day's sessions take place after all; patients told otherwise are told."""
    _supervisors(by)
    with transaction():
        closing = find(ClinicClosing, closing_id, by, lock=True)
        day = closing.day
        were_off = {session.occurrence_id for _, session in sessions_on(day, by) if session.cancelled}
        db.session.delete(closing)
        db.session.flush()
        audit(AuditAction.clinic_open_after_all, now, closing, by=by)
        back = [
            (series, session)
            for series, session in sessions_on(day, by)
            if not session.cancelled and session.occurrence_id in were_off
        ]
        _follow(back, now)
    return day


def _follow(changed: Sequence[tuple[SessionSeries, Session]], now: datetime) -> None:
    """`changed`: the sessions as people know them."""
    affected: dict[int, Patient] = {}
    for series, session in changed:
        patients = patients_of(series, session.rule_day)
        if standing(series):
            remember_habits(patients, [session], now)
        affected |= {patient.id: patient for patient in patients}
    everyone = [affected[patient_id] for patient_id in sorted(affected)]
    for start in range(0, len(everyone), BATCH):
        plan_texts(everyone[start : start + BATCH], now)


def _check(day: date, reason: str, by: Staff, now: datetime) -> None:
    errors: dict[str, list[Reason]] = {}
    if day < now.date() - timedelta(days=1):
        errors["day"] = [FieldProblem.day_over()]
    if not reason.strip():
        errors["reason"] = [FieldProblem.closing_reason_needed()]
    if errors:
        raise Invalid(errors)


def _supervisors(by: Staff) -> None:
    if not by.supervises:
        raise NotAllowed(Refusal.only_supervisors_close_clinic())
