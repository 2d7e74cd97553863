"""Putting therapy sessions on the schedule, and changing them. Everyone's texts follow in the same transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid
from companion.care.patients.places import entries_of, join, removals_go_on, stay_on
from companion.care.scope import find
from companion.care.sessions.closed_days import booking_problem, hold_closed_days, lifted_at
from companion.care.sessions.occurrences import may_be_placed, note_lifted
from companion.care.sessions.rosters import patients_of, zone_of
from companion.care.sessions.succession import exceptions_from, replace_sessions
from companion.care.telling.beliefs import AHEAD, remember_habits, remember_odd_ones
from companion.care.telling.names import lock_chain
from companion.care.telling.planning import plan_texts
from companion.database import copy_of, db, transaction
from companion.models import Patient, SessionException, SessionSeries, Staff
from companion.outbox.plan_inputs import series_rule, series_sessions
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.patients.states import PatientStatus
from companion.rules.reasons import Reason, WallClock
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.sessions.closed_days import first_start
from companion.rules.sessions.recurrence import SeriesRule, Session, SessionKind, sessions_between
from companion.rules.sessions.recurrence_rule import RecurrenceError, check_rrule, until_before
from companion.rules.sessions.series_rest import day_of_rest
from companion.rules.windows import Window, local_day, local_instant
from companion.rules.zones import zone_problem

LONGEST = 12 * 60  # minutes
_WEEK = timedelta(days=7)
_FIRST_WITHIN = timedelta(days=100)
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
    in_spite_of_closing: bool = False,
) -> SessionSeries:
    """A recurring session (with an RFC 5545 rule) or a single one. Wall-clock times are in `time_zone` (the clinic's).

    On days the clinic is closed a recurring session is off; a single one, or a series that would never take place, is
    refused. `in_spite_of_closing`: the single or first session takes place even so.
    Raises `Invalid` by field, `NotFound` for a patient or counselor of another clinic, `Conflict` for a former patient.
    """
    with transaction():
        clinic = hold_closed_days(by)
        zone = time_zone or clinic.time_zone
        _check(kind, minutes, rrule, starts_on, starts_at, zone, entered_zone=time_zone)
        when = (rrule, starts_on, starts_at, ZoneInfo(zone))
        problem = booking_problem(clinic.id, *when)
        if problem is not None and not in_spite_of_closing:
            raise Invalid({"starts_on": [problem]})
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
        first = first_start(*when)
        if in_spite_of_closing and first is not None:
            _lift(series, first, by, now)
        patients = [find(Patient, patient_id, by) for patient_id in dict.fromkeys(roster)]
        if any(patient.status == PatientStatus.discharged for patient in patients):
            raise Conflict(Refusal.discharged_readmit())
        for patient in patients:
            join(series, patient, starts_on, now)
        if rrule is not None:
            remember_odd_ones(patients, series.id, starts_on, now)
        plan_texts(patients, now)
    return series


def _check(
    kind: str,
    minutes: int,
    rrule: str | None,
    starts_on: date,
    starts_at: time,
    zone: str,
    *,
    entered_zone: str | None = None,
) -> None:
    """`entered_zone`: the zone where somebody gives one; those of the clinic and of a series are in use already."""
    errors: dict[str, list[Reason]] = {}
    if kind not in set(SessionKind):
        errors["kind"] = [FieldProblem.one_of(allowed=tuple(SessionKind))]
    if not 5 <= minutes <= LONGEST:
        errors["minutes"] = [FieldProblem.from_to(low=5, high=LONGEST)]
    if starts_at != starts_at.replace(second=0, microsecond=0, tzinfo=None):
        errors["starts_at"] = [FieldProblem.with_seconds()]
    wrong_zone = zone_problem(entered_zone) if entered_zone else None
    if wrong_zone is not None:
        errors["time_zone"] = [wrong_zone]
    elif rrule:
        try:
            check_rrule(rrule, starts_on, starts_at, ZoneInfo(zone))
        except RecurrenceError as error:
            errors["rrule"] = [error.reason]
    if errors:
        raise Invalid(errors)


def end_series(series_id: int, last_day: date, by: Staff, now: datetime, *, tell_roster: bool = True) -> SessionSeries:
    """No sessions after `last_day` (in the series' zone): today or later, as what has taken place is not erased.

    `take_back_end` takes it back. Raises `Invalid`, `Conflict` for a single session.
    """
    first_without = last_day + timedelta(days=1)
    with transaction():
        series = find(SessionSeries, series_id, by)
        lock_chain(series)
        if series.rrule is None:
            raise Conflict(Refusal.single_session_end())
        patients_of(series)  # locked before anything that names their sessions is
        if last_day < local_day(now, zone_of(series)):
            raise Invalid({"last_day": [FieldProblem.last_day_in_past()]})
        if held := held_from(series, first_without, now):
            raise Invalid({"last_day": [FieldProblem.last_day_before_held(day=max(each.rule_day for each in held))]})
        before = coming_from(series, first_without, now)
        ended = until_before(series.rrule, first_without, series.starts_at, zone_of(series))
        if ended != series.rrule:
            series.rules_before_end = [*series.rules_before_end, series.rrule]
            series.rrule = ended
        audit(AuditAction.series_ended, now, series, by=by)
        if tell_roster:
            remember_first_week(series, before, [], now)
        plan_texts(patients_of(series), now)
    return series


def move_rest(
    occurrence_id: str,
    by: Staff,
    now: datetime,
    *,
    starts_on: date,
    starts_at: time,
    rrule: str,
    minutes: int,
    tell_roster: bool = True,
    in_spite_of_closing: bool = False,
) -> SessionSeries:
    """This occurrence and all later ones follow another rule: the series ends before it and a new one continues.

    A session that both rules have stays the same one; what is known of another goes to the one that replaces it. The
    first of them may fall on a closed day only `in_spite_of_closing`; later ones are off on such days.
    """
    with transaction():
        series, occurrence = may_be_placed(occurrence_id, by)
        if series.rrule is None:
            raise Conflict(Refusal.single_session_move())
        patients_of(series)  # locked before anything that names their sessions is
        first_day = occurrence.rule_day
        if held_from(series, first_day, now):
            raise Conflict(Refusal.session_begun())
        before = coming_from(series, first_day, now)
        _check(series.kind, minutes, rrule, starts_on, starts_at, series.time_zone)
        leaves_before = max(first_day, starts_on)
        staying = [
            entry
            for entry in entries_of(series.id)
            if entry.until_day is None or entry.until_day > max(leaves_before, entry.from_day)
        ]
        old_rule = series_rule(series)
        rest = copy_of(
            series,
            starts_on=starts_on,
            starts_at=starts_at,
            minutes=minutes,
            rrule=rrule,
            continues_id=series.id,
            first_id=series.lineage_id,
            rules_before_end=[],
            created_by=by.id,
            created_at=now,
        )
        db.session.add(rest)
        db.session.flush()
        _refuse_twice(old_rule, series_rule(rest), first_day)
        first = first_start(rrule, starts_on, starts_at, zone_of(rest))
        lifted = first is not None and lifted_at(series, occurrence, first, in_spite_of_closing, "starts_on")
        replace_sessions(series, old_rule, series_rule(rest), occurrence.local_start, before)
        if lifted and first is not None:
            _lift(rest, first, by, now)
        series.rrule = until_before(series.rrule, first_day, series.starts_at, zone_of(series))
        series.rules_before_end = []  # the rest is in the new series: taken back, the end would double it
        new_rule = series_rule(rest)
        for entry in staying:
            mapped = partial(day_of_rest, old_rule, new_rule, occurrence.local_start)
            from_day = starts_on if entry.from_day <= first_day else mapped(entry.from_day)
            until_day = mapped(entry.until_day) if entry.until_day is not None else None
            stay_on(rest, entry, max(starts_on, from_day), until_day, now)
        removals_go_on(series, rest)
        audit(AuditAction.series_moved, now, series, by=by)
        if tell_roster:
            remember_first_week(series, before, coming_from(rest, min(starts_on, first_day), now), now)
            remember_odd_ones(patients_of(rest), rest.id, starts_on, now)
        plan_texts(sorted({*patients_of(series), *patients_of(rest)}, key=lambda patient: patient.id), now)
    return rest


def _refuse_twice(old: SeriesRule, new: SeriesRule, first_day: date) -> None:
    """A rest that begins before the session it was taken from must not bring sessions that the series has already."""
    if new.starts_on >= first_day:
        return
    earlier = Window(local_instant(new.starts_on, time(0), old.zone), local_instant(first_day, time(0), old.zone))
    there = {session.local_start for session in sessions_between([old], [], earlier)}
    if any(session.local_start in there for session in sessions_between([new], [], earlier)):
        raise Invalid({"starts_on": [FieldProblem.session_twice()]})


def _lift(series: SessionSeries, start: datetime, by: Staff, now: datetime) -> None:
    """The session to which the rule gives this start takes place, also when the clinic is closed on its day."""
    db.session.flush()
    local_start = WallClock.of(start, zone_of(series))
    row = exceptions_from(series.lineage_id, local_start).get(local_start)
    if row is None:
        name = {"lineage_id": series.lineage_id, "local_start": local_start}
        row = SessionException(clinic_id=series.clinic_id, **name, cancelled=False)
        db.session.add(row)
    row.in_spite_of_closing = True
    row.changed_by, row.changed_at = by.id, now
    note_lifted(series, start, True, by, now)


def held_from(series: SessionSeries, first_day: date, now: datetime) -> list[Session]:
    """Sessions that have begun and whose day by the rule is `first_day` or later: also ones moved to before it."""
    zone, first = zone_of(series), WallClock.at(first_day, time(0))
    moved = [row.moved_to for row in exceptions_from(series.lineage_id, first).values() if row.moved_to is not None]
    earliest = min(start.instant(zone) for start in (first, *moved))
    if earliest >= now:
        return []
    _, sessions = series_sessions([series.id], Window(earliest, now))[series.id]
    return [session for session in sessions if not session.cancelled and session.rule_day >= first_day]


def coming_from(series: SessionSeries, first_day: date, now: datetime) -> list[Session]:
    """Sessions of a series from a day on that somebody may have been told of, or comes to by habit soon."""
    db.session.flush()
    start = max(now, local_instant(first_day, time(0), zone_of(series)))
    for end in (max(start + _WEEK, now + AHEAD), start + _FIRST_WITHIN):  # the second for a series that is rare
        _, sessions = series_sessions([series.id], Window(start, end))[series.id]
        found = [session for session in sessions if not session.cancelled]
        if found:
            return found
    return []


def first_week(sessions: Sequence[Session]) -> list[Session]:
    """Of sessions that a new rule changes, those that people are told of: later ones they hear of by reminders."""
    if not sessions:
        return []
    last = min(session.rule_day for session in sessions) + _WEEK
    return [session for session in sessions if session.rule_day < last]


def remember_first_week(
    series: SessionSeries, before: Sequence[Session], after: Sequence[Session], now: datetime
) -> None:
    """People on the roster expect the sessions they know by heart."""
    same = {session.name for session in after}
    for session in first_week([session for session in before if session.name not in same]):
        remember_habits(patients_of(series, session.rule_day), [session], now, place_gone=True)


def change_series(series_id: int, changes: Mapping[str, Any], by: Staff, now: datetime) -> SessionSeries:
    """Title, place, link or counselor. Times change by moving, so that those who were reminded are told."""
    unknown = set(changes) - SERIES_DETAILS
    if unknown:
        raise Invalid({name: [FieldProblem.cannot_change()] for name in unknown})
    with transaction():
        series = find(SessionSeries, series_id, by)
        lock_chain(series)
        if changes.get("counselor_id") is not None:
            find(Staff, changes["counselor_id"], by)
        for name in changes:
            setattr(series, name, changes[name])
        audit(AuditAction.series_changed, now, series, by=by)
    return series
