"""Putting therapy sessions on the schedule, and changing them. Everyone's texts follow in the same transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import available_timezones

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid
from companion.care.patients.places import join, stay_on
from companion.care.scope import find
from companion.care.sessions.corrections import REMINDED_WITHIN, tell_changed
from companion.care.sessions.occurrences import takes_place
from companion.care.sessions.rosters import entries_of, patients_of, zone_of
from companion.database import copy_of, db, transaction
from companion.models import Clinic, Patient, SessionException, SessionSeries, Staff
from companion.outbox.plan_ahead import replan
from companion.outbox.plan_inputs import series_rule, series_sessions
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.patients.states import PatientStatus
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.sessions.recurrence import Session, SessionKind
from companion.rules.sessions.recurrence_rule import RecurrenceError, check_rrule, until_before
from companion.rules.sessions.series_rest import follow_on, places_taken
from companion.rules.windows import Window, local_instant

LONGEST = 12 * 60  # minutes
SERIES_DETAILS = frozenset({"title", "place", "link", "counselor_id"})


def schedule(
    by: Staff,
    now: datetime,
    *,
    kind: str,
    starts_on: date,
    starts_at: time,
    minutes: int,
    rrule: str | None = None,
    title: str = "",
    place: str = "",
    link: str = "",
    time_zone: str | None = None,
    counselor_id: int | None = None,
    roster: Sequence[int] = (),
) -> SessionSeries:
    """A recurring session (with an RFC 5545 rule) or a single one. Wall-clock times are in `time_zone` (the clinic's).

    Raises `Invalid` by field, `NotFound` for a patient or counselor of another clinic, `Conflict` for a former patient.
    """
    with transaction():
        clinic = db.session.get_one(Clinic, by.clinic_id)
        zone = time_zone or clinic.time_zone
        _check(kind, minutes, rrule, starts_on, zone)
        if counselor_id is not None:
            find(Staff, counselor_id, by)
        series = SessionSeries(
            clinic_id=clinic.id,
            kind=kind,
            title=title,
            starts_on=starts_on,
            starts_at=starts_at,
            time_zone=zone,
            minutes=minutes,
            rrule=rrule,
            place=place,
            link=link,
            counselor_id=counselor_id or by.id,
            created_by=by.id,
            created_at=now,
        )
        db.session.add(series)
        db.session.flush()
        audit(AuditAction.session_scheduled, now, series, by=by)
        patients = [find(Patient, patient_id, by) for patient_id in dict.fromkeys(roster)]
        if any(patient.status == PatientStatus.discharged for patient in patients):
            raise Conflict(Refusal.discharged_readmit())
        for patient in patients:
            join(series, patient, starts_on, now)
        replan(patients, now)
    return series


def _check(kind: str, minutes: int, rrule: str | None, starts_on: date, zone: str) -> None:
    errors: dict[str, list[Reason]] = {}
    if kind not in set(SessionKind):
        errors["kind"] = [FieldProblem.one_of(allowed=tuple(SessionKind))]
    if not 5 <= minutes <= LONGEST:
        errors["minutes"] = [FieldProblem.from_to(low=5, high=LONGEST)]
    if zone not in available_timezones():
        errors["time_zone"] = [FieldProblem.not_zone()]
    if rrule:
        try:
            check_rrule(rrule, starts_on)
        except RecurrenceError as error:
            errors["rrule"] = [error.reason]
    if errors:
        raise Invalid(errors)


def end_series(series_id: int, last_day: date, by: Staff, now: datetime) -> SessionSeries:
    """No sessions after `last_day` (in the series' zone). Raises `Conflict` for a single session."""
    with transaction():
        series = find(SessionSeries, series_id, by, lock=True)
        if series.rrule is None:
            raise Conflict(Refusal.single_session_end())
        before = soon_from(series, last_day + timedelta(days=1), now)
        series.rrule = until_before(series.rrule, last_day + timedelta(days=1), series.starts_at, zone_of(series))
        audit(AuditAction.series_ended, now, series, by=by)
        patients = patients_of(series)
        tell_rest(series, before, [], now)
        replan(patients, now)
    return series


def move_rest(
    occurrence_id: str, by: Staff, now: datetime, *, starts_on: date, starts_at: time, rrule: str, minutes: int
) -> SessionSeries:
    """This occurrence and all later ones follow another rule: the series ends before it and a new one continues."""
    with transaction():
        series, occurrence = takes_place(occurrence_id, by)
        if series.rrule is None:
            raise Conflict(Refusal.single_session_move())
        first_day = occurrence.original_start.astimezone(zone_of(series)).date()
        before = soon_from(series, first_day, now)
        _check(series.kind, minutes, rrule, starts_on, series.time_zone)
        leaves_before = max(first_day, starts_on)
        staying = [
            entry for entry in entries_of(series.id) if entry.until_day is None or entry.until_day > leaves_before
        ]
        rest = copy_of(
            series,
            starts_on=starts_on,
            starts_at=starts_at,
            minutes=minutes,
            rrule=rrule,
            continues_id=series.id,
            created_by=by.id,
            created_at=now,
        )
        db.session.add(rest)
        db.session.flush()
        _exceptions_go_on(series, rest, occurrence.original_start)
        series.rrule = until_before(series.rrule, first_day, series.starts_at, zone_of(series))
        for entry in staying:
            stay_on(rest, entry, now)
        audit(AuditAction.series_moved, now, series, by=by)
        db.session.flush()
        tell_rest(series, before, soon_from(rest, min(starts_on, first_day), now), now)
        replan(patients_of(series), now)
    return rest


def _exceptions_go_on(series: SessionSeries, rest: SessionSeries, first: datetime) -> None:
    """A later session that was cancelled or given another time of its own stays so."""
    rows = exceptions_from(series, first)
    places = places_taken(series_rule(series), series_rule(rest), first, rows)
    for start, taken in places.items():
        db.session.add(copy_of(rows[start], series_id=rest.id, original_start=taken))


def exceptions_from(series: SessionSeries, first: datetime) -> dict[datetime, SessionException]:
    """Exceptions of a series for sessions whose time by the rule is `first` or later, keyed by that instant."""
    rows = db.session.scalars(
        select(SessionException).where(
            SessionException.series_id == series.id, SessionException.original_start >= first
        )
    )
    return {row.original_start: row for row in rows}


def soon_from(series: SessionSeries, first_day: date, now: datetime) -> list[Session]:
    """Sessions of a series from a day on that somebody may have been reminded of."""
    db.session.flush()
    start = max(now, local_instant(first_day, time(0), zone_of(series)))
    window = Window(start, max(start, now + REMINDED_WITHIN))
    _, sessions = series_sessions([series.id], window)[series.id]
    return [session for session in sessions if not session.cancelled]


def tell_rest(series: SessionSeries, before: Sequence[Session], after: Sequence[Session], now: datetime) -> int:
    """Corrections to those who were reminded of sessions that now follow another rule, or none. Returns how many."""
    told = 0
    for old, new in follow_on(before, after, zone_of(series)):
        told += tell_changed(
            patients_of(series, old.original_start),
            old,
            new.start if new else None,
            now,
            now_named=new.occurrence_id if new else None,
        )
    return told


def change_series(series_id: int, changes: Mapping[str, Any], by: Staff, now: datetime) -> SessionSeries:
    """Title, place, link or counselor. Times change by moving, so that those who were reminded are told."""
    unknown = set(changes) - SERIES_DETAILS
    if unknown:
        raise Invalid({name: [FieldProblem.cannot_change()] for name in unknown})
    with transaction():
        series = find(SessionSeries, series_id, by, lock=True)
        if changes.get("counselor_id") is not None:
            find(Staff, changes["counselor_id"], by)
        for name in changes:
            setattr(series, name, changes[name])
        audit(AuditAction.series_changed, now, series, by=by)
    return series
