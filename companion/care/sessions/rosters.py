"""Who takes part in a series of sessions, from which day to which.

Days are local days of the series. One person's entries never overlap (`rules/sessions/roster_spans.py` says what
becomes of them): whoever changes them holds the patient's row until the transaction ends.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import Conflict, NotFound
from companion.care.patients.places import change_spans, entries_of, forget_removals, spans_of
from companion.care.scope import find
from companion.care.telling.beliefs import remember_habits, remember_odd_ones
from companion.care.telling.names import chain, lock_chain
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import Patient, RosterEntry, RosterRemoval, SessionSeries, Staff
from companion.outbox.plan_inputs import patient_sessions
from companion.rules.clinic.audit_trail import AuditAction, Subject, SubjectKind
from companion.rules.patients.states import PatientStatus
from companion.rules.refusals import Refusal
from companion.rules.sessions.recurrence_rule import local_until, parse
from companion.rules.sessions.roster_spans import Span, joined, left, stretches, taken_off, united
from companion.rules.windows import Window, local_instant

_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Place:
    """Days on which a patient takes part without a gap. `until_day`: the first day without them."""

    patient_id: int
    from_day: date
    until_day: date | None


def add_to_roster(series_id: int, patient_id: int, from_day: date, by: Staff, now: datetime) -> Place:
    """The patient takes part from a day on, also one who was to leave later. Being on the roster already is fine.

    Raises `NotFound`, `Conflict` for somebody who was discharged.
    """
    with transaction():
        series, patient = _locked(series_id, patient_id, by, from_day)
        if change_spans(series, patient, lambda spans: joined(spans, from_day, now)):
            if patient.status == PatientStatus.discharged:
                raise Conflict(Refusal.discharged_readmit())
            forget_removals(series, patient)
            if standing(series):
                remember_odd_ones([patient], series.id, from_day, now)
            audit(AuditAction.added_to_roster, now, patient, by=by, subject=Subject(SubjectKind.series, series.id))
            plan_texts([patient], now)
        return next(place for place in places(series, patient_id) if place.until_day is None)


def remove_from_roster(series_id: int, patient_id: int, until_day: date, by: Staff, now: datetime) -> None:
    """The patient no longer takes part from `until_day` on. Raises `NotFound` for one who does not anyway."""
    with transaction():
        series, patient = _locked(series_id, patient_id, by, until_day)
        if standing(series):
            _remember_first_week(series, patient, until_day, now)
        days = taken_off(spans_of(entries_of(series.id, patient.id)), until_day)
        if not change_spans(series, patient, lambda spans: left(spans, until_day)):
            raise NotFound(Refusal.not_on_roster())
        db.session.add(
            RosterRemoval(
                clinic_id=series.clinic_id,
                series_id=series.id,
                patient_id=patient.id,
                days=[_document(span) for span in days],
                removed_by=by.id,
                removed_at=now,
            )
        )
        audit(AuditAction.removed_from_roster, now, patient, by=by, subject=Subject(SubjectKind.series, series.id))
        plan_texts([patient], now)


def put_back_on_roster(series_id: int, patient_id: int, by: Staff, now: datetime) -> Sequence[Place]:
    """Takes the last removal back: the patient's days on the roster are again as they were before it.

    Raises `Conflict` when nothing was taken off since the patient joined.
    """
    with transaction():
        series, patient = _locked(series_id, patient_id, by, None)
        removal = db.session.scalar(
            select(RosterRemoval)
            .where(RosterRemoval.series_id == series.id, RosterRemoval.patient_id == patient.id)
            .order_by(RosterRemoval.id.desc())
            .limit(1)
        )
        if removal is None:
            raise Conflict(Refusal.nothing_to_put_back())
        change_spans(series, patient, lambda spans: united([*spans, *map(_span, removal.days)]))
        db.session.delete(removal)
        audit(AuditAction.put_back_on_roster, now, patient, by=by, subject=Subject(SubjectKind.series, series.id))
        plan_texts([patient], now)
        return places(series, patient_id)


def _locked(series_id: int, patient_id: int, by: Staff, day: date | None) -> tuple[SessionSeries, Patient]:
    """The series, with its chain locked before the patient, as by whoever moves the rest; where it has ended before
    `day`, the one that goes on in its place.
    """
    series = find(SessionSeries, series_id, by)
    lock_chain(series)
    for later in chain(series.lineage_id):
        if later.continues_id == series.id and day is not None and _ended_before(series, day):
            series = later
    return series, find(Patient, patient_id, by, lock=True)


def _ended_before(series: SessionSeries, day: date) -> bool:
    until = parse(series.rrule).until if series.rrule is not None else None
    return until is not None and local_until(until, zone_of(series)).date() < day


def _remember_first_week(series: SessionSeries, patient: Patient, until_day: date, now: datetime) -> None:
    """They expect the sessions they know by heart."""
    start = max(now, local_instant(until_day, time(0), zone_of(series)))
    coming = patient_sessions([patient], Window(start, start + _WEEK)).get(patient.id, [])
    remember_habits([patient], [each for each in coming if each.series_id == series.id], now, place_gone=True)


def places(series: SessionSeries, patient_id: int | None = None) -> list[Place]:
    """Who takes part from when to when, or when one patient does: in order of the first day."""
    by_patient: dict[int, list[RosterEntry]] = {}
    for entry in entries_of(series.id, patient_id):
        by_patient.setdefault(entry.patient_id, []).append(entry)
    found = [Place(each, *days) for each, entries in by_patient.items() for days in stretches(spans_of(entries))]
    return sorted(found, key=lambda place: (place.from_day, place.patient_id))


def _document(span: Span) -> list[str | None]:
    until_day = span.until_day.isoformat() if span.until_day else None
    return [span.from_day.isoformat(), until_day, span.joined_at.isoformat()]


def _span(document: Sequence[str | None]) -> Span:
    from_day, until_day, joined_at = document
    assert from_day is not None and joined_at is not None
    until = date.fromisoformat(until_day) if until_day else None
    return Span(date.fromisoformat(from_day), until, datetime.fromisoformat(joined_at))


def patients_of(series: SessionSeries, day: date | None = None) -> list[Patient]:
    """Who is on the roster: on a day of the rule (`Session.rule_day`), or at any time; locked in the order of ids."""
    return lock_patients(roster_ids(series, day))


def lock_patients(ids: Collection[int]) -> list[Patient]:
    """These patients, locked in the order of their ids, so that two who lock several never wait for each other."""
    return list(db.session.scalars(select(Patient).where(Patient.id.in_(ids)).order_by(Patient.id).with_for_update()))


def roster_ids(series: SessionSeries, day: date | None = None) -> list[int]:
    """Ids of those on the roster, on a day of the rule (`Session.rule_day`) or at any time, in order."""
    entries = entries_of(series.id)
    if day is not None:
        entries = [
            entry for entry in entries if entry.from_day <= day and (entry.until_day is None or day < entry.until_day)
        ]
    return sorted({entry.patient_id for entry in entries})


def standing(series: SessionSeries) -> bool:
    """Whether people know its times by heart: it comes again and again."""
    return series.rrule is not None


def zone_of(series: SessionSeries) -> ZoneInfo:
    return ZoneInfo(series.time_zone)
