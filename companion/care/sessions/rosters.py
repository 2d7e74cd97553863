"""Who takes part in a series of sessions, from which day to which."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import NotFound
from companion.care.scope import find
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import Patient, RosterEntry, SessionSeries, Staff
from companion.rules.clinic.audit_trail import AuditAction, Subject, SubjectKind
from companion.rules.refusals import Refusal


def add_to_roster(series_id: int, patient_id: int, from_day: date, by: Staff, now: datetime) -> RosterEntry:
    """The patient takes part from a day on. Being on the roster already is fine."""
    with transaction():
        series = find(SessionSeries, series_id, by)
        patient = find(Patient, patient_id, by, lock=True)
        current = _current_entry(series.id, patient.id)
        if current is None:
            join(series, patient, from_day, now)
            audit(AuditAction.added_to_roster, now, patient, by=by, subject=Subject(SubjectKind.series, series.id))
            plan_texts([patient], now)
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
            raise NotFound(Refusal.not_on_roster())
        entry.until_day = max(until_day, entry.from_day)
        audit(AuditAction.removed_from_roster, now, patient, by=by, subject=Subject(SubjectKind.series, series.id))
        plan_texts([patient], now)


def _current_entry(series_id: int, patient_id: int) -> RosterEntry | None:
    return db.session.scalar(
        select(RosterEntry).where(
            RosterEntry.series_id == series_id, RosterEntry.patient_id == patient_id, RosterEntry.until_day.is_(None)
        )
    )


def join(
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


def stay_on(rest: SessionSeries, entry: RosterEntry, now: datetime) -> None:
    """Patients who join or leave on a later day still do so when the rest of the series is moved."""
    patient = db.session.get_one(Patient, entry.patient_id)
    join(rest, patient, max(rest.starts_on, entry.from_day), now, entry.until_day)


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


def entries_of(series_id: int) -> list[RosterEntry]:
    return list(db.session.scalars(select(RosterEntry).where(RosterEntry.series_id == series_id)))


def standing(series: SessionSeries) -> bool:
    """Whether people know its times by heart: it comes again and again."""
    return series.rrule is not None


def zone_of(series: SessionSeries) -> ZoneInfo:
    return ZoneInfo(series.time_zone)
