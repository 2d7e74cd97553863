"""Days on which the clinic is closed: no sessions, no reminders; patients already reminded are told."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid, NotAllowed
from companion.care.scope import find, lock_clinic, within
from companion.care.sessions.occurrences import exception_of
from companion.care.sessions.rosters import lock_patients, patients_of, roster_ids, standing, zone_of
from companion.care.telling.beliefs import remember_habits
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import Clinic, ClinicClosing, Patient, SessionSeries, Staff
from companion.outbox.plan_inputs import series_sessions
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.clinic.holidays import Holiday, coming_holidays
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.sessions.closed_days import ClosedDay, ClosedSpan, days_between, span_problems, spans
from companion.rules.sessions.recurrence import Session
from companion.rules.windows import Window, local_day, local_instant

BATCH = 200
LONGEST_REASON = 120  # characters
HOLIDAYS_AHEAD = timedelta(days=365)

Sessions = list[tuple[SessionSeries, Session]]


@dataclass(frozen=True)
class Closing:
    """What closing some days would do. `days`: those not closed yet; `closed`: those that are."""

    days: list[date]
    closed: Sequence[ClinicClosing]
    begun: Sessions  # go on, or took place today
    falling_out: Sessions
    in_spite: Sessions  # take place even so, as somebody decided for each of them, unless that is taken back


def closings(by: Staff, from_day: date) -> Sequence[ClinicClosing]:
    """Closed days from a day on, in order."""
    return db.session.scalars(
        within(ClinicClosing, by).where(ClinicClosing.day >= from_day).order_by(ClinicClosing.day)
    ).all()


def closed_spans(by: Staff, from_day: date) -> list[ClosedSpan]:
    """The same as spans of days, in order. Of one that began before, what is left."""
    return spans(ClosedDay(row.id, row.day, row.reason, row.span_id) for row in closings(by, from_day))


def suggestions(by: Staff, now: datetime, language: str) -> list[tuple[Holiday, bool]]:
    """Holidays of the coming twelve months where the clinic is, each with whether it is closed then already."""
    clinic = db.session.get_one(Clinic, by.clinic_id)
    today = _today(clinic, now)
    closed = {row.day for row in closings(by, today)}
    found = coming_holidays(clinic.country, clinic.subdivision, today, today + HOLIDAYS_AHEAD, language)
    return [(holiday, holiday.day in closed) for holiday in found]


def sessions_on(day: date, by: Staff, last_day: date | None = None) -> Sessions:
    """All sessions of the clinic from one calendar day of their own zone to another (None: the same), cancelled ones
    included, in order of start.
    """
    last_day = last_day or day
    utc = ZoneInfo("UTC")
    # Every zone's day lies within a day of the one in UTC.
    start = local_instant(day, datetime.min.time(), utc) - timedelta(days=1)
    end = local_instant(last_day, datetime.min.time(), utc) + timedelta(days=2)
    series = {row.id: row for row in db.session.scalars(within(SessionSeries, by))}
    found = [
        (series[series_id], session)
        for series_id, (zone, sessions) in series_sessions(series, Window(start, end)).items()
        for session in sessions
        if day <= local_day(session.start, zone) <= last_day
    ]
    return sorted(found, key=lambda each: (each[1].start, each[1].series_id))


def look_at_closing(day: date, last_day: date, reason: str, by: Staff, now: datetime) -> Closing:
    """What closing these days would do; changes nothing. Raises `Invalid`, `Conflict` when all are closed already."""
    clinic = db.session.get_one(Clinic, by.clinic_id)
    _check(day, last_day, reason, _today(clinic, now))
    closed = [row for row in closings(by, day) if row.day <= last_day]
    closed_on = {row.day for row in closed}
    days = [each for each in days_between(day, last_day) if each not in closed_on]
    if not days:
        raise Conflict(Refusal.closed_already())
    on = [
        (series, session)
        for series, session in sessions_on(day, by, last_day)
        if not session.cancelled and local_day(session.start, zone_of(series)) not in closed_on
    ]
    return Closing(
        days=days,
        closed=closed,
        begun=[each for each in on if each[1].start <= now],
        falling_out=[each for each in on if each[1].start > now and not each[1].in_spite_of_closing],
        in_spite=[each for each in on if each[1].start > now and each[1].in_spite_of_closing],
    )


def close_day(
    day: date,
    reason: str,
    by: Staff,
    now: datetime,
    *,
    last_day: date | None = None,
    also_off: Collection[str] = (),
) -> ClinicClosing:
    """No session takes place on this day, or from it to `last_day`. Days among them that are closed already stay so.

    What has begun goes on, and what somebody let take place in spite of a closing stays, except for the occurrences in
    `also_off`. Returns the first day closed. Raises `Invalid`, `Conflict` when all are closed already, `NotAllowed`.
    """
    _supervisors(by)
    with transaction():
        lock_clinic(by)
        closing = look_at_closing(day, last_day or day, reason, by, now)
        for series, session in closing.begun:
            exception_of(series, session, by, now).in_spite_of_closing = True
        taken_off = _take_off_too(closing, also_off, by, now)
        rows = [ClinicClosing(clinic_id=by.clinic_id, day=each, reason=reason.strip()) for each in closing.days]
        db.session.add_all(rows)
        db.session.flush()
        if len(rows) > 1:
            for row in rows:
                row.span_id = rows[0].id
            db.session.flush()
        audit(AuditAction.clinic_closed, now, rows[0], by=by, days=_named(closing.days))
        _follow(closing.falling_out + taken_off, now)
    return rows[0]


def _take_off_too(closing: Closing, also_off: Collection[str], by: Staff, now: datetime) -> Sessions:
    chosen = [(series, session) for series, session in closing.in_spite if session.occurrence_id in set(also_off)]
    if len(chosen) < len(set(also_off)):
        raise Invalid({"also_off": [FieldProblem.stays_off()]})
    for series, session in chosen:
        exception_of(series, session, by, now).in_spite_of_closing = False
    return chosen


def reopen_day(
    closing_id: int, by: Staff, now: datetime, *, first_day: date | None = None, last_day: date | None = None
) -> list[date]:
    """Takes a closing back, the whole span or its days from `first_day` to `last_day`: their sessions take place after
    all; patients told otherwise are told. Returns the days. Raises `Invalid`, `NotFound`, `NotAllowed`.
    """
    _supervisors(by)
    with transaction():
        lock_clinic(by)
        named = find(ClinicClosing, closing_id, by, lock=True)
        alone = named.span_id is None
        span = ClinicClosing.id == named.id if alone else ClinicClosing.span_id == named.span_id
        rows = db.session.scalars(within(ClinicClosing, by).where(span).order_by(ClinicClosing.day)).all()
        first, last = first_day or rows[0].day, last_day or rows[-1].day
        chosen = [row for row in rows if first <= row.day <= last]
        if not chosen:
            raise Invalid({"first_day": [FieldProblem.not_of_closing(first=rows[0].day, last=rows[-1].day)]})
        days = [row.day for row in chosen]
        were_off = {
            session.occurrence_id for _, session in sessions_on(days[0], by, days[-1]) if session.off_by_closing
        }
        audit(AuditAction.clinic_open_after_all, now, chosen[0], by=by, days=_named(days))
        for row in chosen:
            db.session.delete(row)
        db.session.flush()
        back = [
            (series, session)
            for series, session in sessions_on(days[0], by, days[-1])
            if not session.cancelled and session.occurrence_id in were_off
        ]
        _follow(back, now)
    return days


def _named(days: Sequence[date]) -> list[str]:
    """Days as the audit trail keeps them."""
    return [day.isoformat() for day in days]


def _follow(changed: Sessions, now: datetime) -> None:
    """`changed`: the sessions as people know them."""
    lock_patients({each for series, session in changed for each in roster_ids(series, session.rule_day)})
    affected: dict[int, Patient] = {}
    for series, session in changed:
        patients = patients_of(series, session.rule_day)
        if standing(series):
            remember_habits(patients, [session], now)
        affected |= {patient.id: patient for patient in patients}
    everyone = [affected[patient_id] for patient_id in sorted(affected)]
    for start in range(0, len(everyone), BATCH):
        plan_texts(everyone[start : start + BATCH], now)


def _check(day: date, last_day: date, reason: str, today: date) -> None:
    errors: dict[str, list[Reason]] = span_problems(day, last_day, today)
    if not reason.strip():
        errors["reason"] = [FieldProblem.closing_reason_needed()]
    elif len(reason.strip()) > LONGEST_REASON:
        errors["reason"] = [FieldProblem.too_long(most=LONGEST_REASON, has=len(reason.strip()))]
    if errors:
        raise Invalid(errors)


def _today(clinic: Clinic, now: datetime) -> date:
    return local_day(now, ZoneInfo(clinic.time_zone))


def _supervisors(by: Staff) -> None:
    if not by.supervises:
        raise NotAllowed(Refusal.only_supervisors_close_clinic())
