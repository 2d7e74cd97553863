"""Putting therapy sessions on the schedule, and changing them. Everyone's texts follow in the same transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby, zip_longest
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.corrections import REMINDED_WITHIN, tell_changed
from companion.care.errors import Conflict, Invalid, NotFound
from companion.care.scope import find
from companion.database import db, transaction
from companion.models import Clinic, Patient, RosterEntry, SessionException, SessionSeries, Staff
from companion.outbox.plan_ahead import replan
from companion.outbox.plan_inputs import series_sessions
from companion.rules.recurrence import (
    RecurrenceError,
    Session,
    SessionKind,
    check_rrule,
    parse_occurrence_id,
    until_before,
)
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

    Raises `Invalid` by field, `NotFound` for a patient or counselor of another clinic.
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
        _audit("session scheduled", series, by, now)
        patients = [
            _join(series, find(Patient, patient_id, by), starts_on, now) for patient_id in dict.fromkeys(roster)
        ]
        replan(patients, now)
    return series


def _check(kind: str, minutes: int, rrule: str | None, starts_on: date, zone: str) -> None:
    errors: dict[str, list[str]] = {}
    if kind not in set(SessionKind):
        errors["kind"] = [f"Must be one of {', '.join(SessionKind)}."]
    if not 5 <= minutes <= LONGEST:
        errors["minutes"] = [f"Must be from 5 to {LONGEST}."]
    if zone not in available_timezones():
        errors["time_zone"] = ["Must be a zone such as America/Chicago."]
    if rrule:
        try:
            check_rrule(rrule, starts_on)
        except RecurrenceError as error:
            errors["rrule"] = [str(error)]
    if errors:
        raise Invalid(errors)


def add_to_roster(series_id: int, patient_id: int, from_day: date, by: Staff, now: datetime) -> RosterEntry:
    """The patient takes part from a day on. Being on the roster already is fine."""
    with transaction():
        series = find(SessionSeries, series_id, by)
        patient = find(Patient, patient_id, by, lock=True)
        current = _current_entry(series.id, patient.id)
        if current is None:
            _join(series, patient, from_day, now)
            _audit("added to roster", series, by, now, patient.id)
            replan([patient], now)
            current = _current_entry(series.id, patient.id)
            assert current is not None
    return current


def remove_from_roster(series_id: int, patient_id: int, until_day: date, by: Staff, now: datetime) -> None:
    """The patient no longer takes part from `until_day` on."""
    with transaction():
        series = find(SessionSeries, series_id, by)
        patient = find(Patient, patient_id, by, lock=True)
        entry = _current_entry(series.id, patient.id)
        if entry is None:
            raise NotFound("this patient is not on the roster")
        entry.until_day = max(until_day, entry.from_day)
        _audit("removed from roster", series, by, now, patient.id)
        replan([patient], now)


def _current_entry(series_id: int, patient_id: int) -> RosterEntry | None:
    return db.session.scalar(
        select(RosterEntry).where(
            RosterEntry.series_id == series_id, RosterEntry.patient_id == patient_id, RosterEntry.until_day.is_(None)
        )
    )


def _join(
    series: SessionSeries, patient: Patient, from_day: date, now: datetime, until_day: date | None = None
) -> Patient:
    db.session.add(
        RosterEntry(
            clinic_id=series.clinic_id,
            series_id=series.id,
            patient_id=patient.id,
            from_day=from_day,
            until_day=until_day,
            created_at=now,
        )
    )
    return patient


def _stay_on(rest: SessionSeries, entry: RosterEntry, now: datetime) -> None:
    """Who was to join or to leave on a later day still does when the rest of the series is moved."""
    patient = db.session.get_one(Patient, entry.patient_id)
    _join(rest, patient, max(rest.starts_on, entry.from_day), now, entry.until_day)


def move_occurrence(
    occurrence_id: str, new_start: datetime, by: Staff, now: datetime, *, minutes: int | None = None, reason: str = ""
) -> Session:
    """One session at another time. Pending reminders follow; who was reminded already is told of the change."""
    if new_start <= now:
        raise Invalid({"start": ["The new time lies in the past; choose a later one."]})
    with transaction():
        series, before = _occurrence(occurrence_id, by)
        exception = _exception(series, before, by, now)
        exception.cancelled = False
        exception.moved_to = new_start
        exception.minutes = minutes or exception.minutes
        exception.reason = reason
        _follow(series, before, new_start, by, now, "session moved")
    return find_occurrence(occurrence_id, by)[1]


def cancel_occurrence(occurrence_id: str, by: Staff, now: datetime, *, reason: str = "") -> Session:
    """One session does not take place. Who was reminded already is told."""
    with transaction():
        series, before = _occurrence(occurrence_id, by)
        exception = _exception(series, before, by, now)
        exception.cancelled = True
        exception.reason = reason
        _follow(series, before, None, by, now, "session cancelled")
    return find_occurrence(occurrence_id, by)[1]


def reinstate_occurrence(occurrence_id: str, by: Staff, now: datetime) -> Session:
    """Takes back a cancellation or a move: the session is where its rule puts it."""
    with transaction():
        series, before = find_occurrence(occurrence_id, by, lock=True)
        exception = _exception(series, before, by, now)
        exception.cancelled, exception.moved_to = False, None
        _follow(series, before, before.original_start, by, now, "session reinstated")
    return find_occurrence(occurrence_id, by)[1]


def end_series(series_id: int, last_day: date, by: Staff, now: datetime) -> SessionSeries:
    """No sessions after `last_day` (in the series' zone). Raises `Conflict` for a single session."""
    with transaction():
        series = find(SessionSeries, series_id, by, lock=True)
        if series.rrule is None:
            raise Conflict("this is a single session; cancel it instead")
        before = soon_from(series, last_day + timedelta(days=1), now)
        series.rrule = until_before(series.rrule, last_day + timedelta(days=1), series.starts_at, _zone(series))
        _audit("series ended", series, by, now)
        patients = patients_of(series)
        tell_rest(series, before, [], now)
        replan(patients, now)
    return series


def move_rest(
    occurrence_id: str, by: Staff, now: datetime, *, starts_on: date, starts_at: time, rrule: str, minutes: int
) -> SessionSeries:
    """This occurrence and all later ones follow another rule: the series ends before it and a new one goes on."""
    with transaction():
        series, occurrence = _occurrence(occurrence_id, by)
        if series.rrule is None:
            raise Conflict("this is a single session; move it instead")
        first_day = occurrence.original_start.astimezone(_zone(series)).date()
        before = soon_from(series, first_day, now)
        _check(series.kind, minutes, rrule, starts_on, series.time_zone)
        leaves_before = max(first_day, starts_on)
        staying = [entry for entry in _entries(series.id) if entry.until_day is None or entry.until_day > leaves_before]
        rest = SessionSeries(
            clinic_id=series.clinic_id,
            kind=series.kind,
            title=series.title,
            starts_on=starts_on,
            starts_at=starts_at,
            time_zone=series.time_zone,
            minutes=minutes,
            rrule=rrule,
            place=series.place,
            link=series.link,
            counselor_id=series.counselor_id,
            continues_id=series.id,
            created_by=by.id,
            created_at=now,
        )
        db.session.add(rest)
        db.session.flush()
        series.rrule = until_before(series.rrule, first_day, series.starts_at, _zone(series))
        for entry in staying:
            _stay_on(rest, entry, now)
        _audit("series moved", series, by, now)
        db.session.flush()
        tell_rest(series, before, soon_from(rest, min(starts_on, first_day), now), now)
        replan(patients_of(series), now)
    return rest


def soon_from(series: SessionSeries, first_day: date, now: datetime) -> list[Session]:
    """Sessions of a series from a day on that somebody may have been reminded of."""
    db.session.flush()
    start = max(now, local_instant(first_day, time(0), _zone(series)))
    window = Window(start, max(start, now + REMINDED_WITHIN))
    _, sessions = series_sessions([series.id], window)[series.id]
    return [session for session in sessions if not session.cancelled]


def follow_on(
    before: Sequence[Session], after: Sequence[Session], zone: ZoneInfo
) -> list[tuple[Session, Session | None]]:
    """Each old session with the one that takes its place: in order, within the same week; None: nothing does."""
    pairs = []
    for week, old in groupby(before, key=lambda session: _week(session, zone)):
        new = [session for session in after if _week(session, zone) == week]
        pairs += list(zip_longest(list(old), new))
    return [(old, new) for old, new in pairs if old is not None]


def _week(session: Session, zone: ZoneInfo) -> tuple[int, int]:
    return session.start.astimezone(zone).isocalendar()[:2]


def tell_rest(series: SessionSeries, before: Sequence[Session], after: Sequence[Session], now: datetime) -> int:
    """Corrections to those who were reminded of sessions that now follow another rule, or none. Returns how many."""
    told = 0
    for old, new in follow_on(before, after, _zone(series)):
        told += tell_changed(
            patients_of(series, old.original_start),
            old,
            new.start if new else None,
            now,
            now_named=new.occurrence_id if new else None,
        )
    return told


def find_occurrence(occurrence_id: str, by: Staff, *, lock: bool = False) -> tuple[SessionSeries, Session]:
    """The series and the session an id such as '12-20260302T1500Z' names. Raises `NotFound`."""
    try:
        series_id, original_start = parse_occurrence_id(occurrence_id)
    except ValueError:
        raise NotFound("there is no session with this id") from None
    series = find(SessionSeries, series_id, by, lock=lock)
    # A moved occurrence is found by its new time, so look where it may have gone.
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
    raise NotFound("there is no session with this id")


def _occurrence(occurrence_id: str, by: Staff) -> tuple[SessionSeries, Session]:
    series, session = find_occurrence(occurrence_id, by, lock=True)
    if session.cancelled:
        raise Conflict("this session is cancelled; reinstate it first")
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


def _follow(
    series: SessionSeries, before: Session, new_start: datetime | None, by: Staff, now: datetime, action: str
) -> None:
    db.session.flush()
    _audit(action, series, by, now)
    patients = patients_of(series, before.original_start)
    tell_changed(patients, before, new_start, now)
    replan(patients, now)


def patients_of(series: SessionSeries, original_start: datetime | None = None) -> list[Patient]:
    """Who is on the roster: of one occurrence, or at any time; locked in the order of their ids."""
    ids = roster_ids(series, original_start)
    return list(db.session.scalars(select(Patient).where(Patient.id.in_(ids)).order_by(Patient.id).with_for_update()))


def roster_ids(series: SessionSeries, original_start: datetime | None = None) -> list[int]:
    """Ids of those on the roster, of one occurrence or at any time, in order."""
    entries = _entries(series.id)
    if original_start is not None:
        day = original_start.astimezone(_zone(series)).date()
        entries = [
            entry for entry in entries if entry.from_day <= day and (entry.until_day is None or day < entry.until_day)
        ]
    return sorted({entry.patient_id for entry in entries})


def _entries(series_id: int) -> list[RosterEntry]:
    return list(db.session.scalars(select(RosterEntry).where(RosterEntry.series_id == series_id)))


def _zone(series: SessionSeries) -> ZoneInfo:
    return ZoneInfo(series.time_zone)


def _audit(action: str, series: SessionSeries, by: Staff, now: datetime, patient_id: int | None = None) -> None:
    audit(action, now, clinic_id=series.clinic_id, by=by, patient_id=patient_id, subject=f"series {series.id}")


def change_series(series_id: int, changes: Mapping[str, Any], by: Staff, now: datetime) -> SessionSeries:
    """Title, place, link or counselor. Times change by moving, so that those who were reminded are told."""
    unknown = set(changes) - SERIES_DETAILS
    if unknown:
        raise Invalid({name: ["This field cannot be changed here."] for name in unknown})
    with transaction():
        series = find(SessionSeries, series_id, by, lock=True)
        if changes.get("counselor_id") is not None:
            find(Staff, changes["counselor_id"], by)
        for name in changes:
            setattr(series, name, changes[name])
        _audit("series changed", series, by, now)
    return series
