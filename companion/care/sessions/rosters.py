"""Who takes part in a series of sessions, from which day to which."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import Conflict, NotFound
from companion.care.patients.places import rejoin
from companion.care.scope import find
from companion.database import db, transaction
from companion.models import Patient, RosterEntry, SessionSeries, Staff
from companion.outbox.plan_ahead import replan
from companion.rules.clinic.audit_trail import AuditAction, Subject, SubjectKind
from companion.rules.patients.states import PatientStatus
from companion.rules.refusals import Refusal


def add_to_roster(series_id: int, patient_id: int, from_day: date, by: Staff, now: datetime) -> RosterEntry:
    """The patient takes part from a day on. Being on the roster already is fine. Raises `NotFound`, `Conflict`."""
    with transaction():
        series = find(SessionSeries, series_id, by)
        patient = find(Patient, patient_id, by, lock=True)
        current = _current_entry(series.id, patient.id)
        if current is None:
            if patient.status == PatientStatus.discharged:
                raise Conflict(Refusal.discharged_readmit())
            rejoin(series, patient, from_day, now)
            audit(AuditAction.added_to_roster, now, patient, by=by, subject=Subject(SubjectKind.series, series.id))
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
            raise NotFound(Refusal.not_on_roster())
        entry.until_day = max(until_day, entry.from_day)
        entry.ends_with = entry.until_before = None
        audit(AuditAction.removed_from_roster, now, patient, by=by, subject=Subject(SubjectKind.series, series.id))
        replan([patient], now)


def _current_entry(series_id: int, patient_id: int) -> RosterEntry | None:
    return db.session.scalar(
        select(RosterEntry).where(
            RosterEntry.series_id == series_id, RosterEntry.patient_id == patient_id, RosterEntry.until_day.is_(None)
        )
    )


def patients_of(series: SessionSeries, original_start: datetime | None = None) -> list[Patient]:
    """Who is on the roster: of one occurrence, or at any time; locked in the order of their ids."""
    ids = roster_ids(series, original_start)
    return list(db.session.scalars(select(Patient).where(Patient.id.in_(ids)).order_by(Patient.id).with_for_update()))


def roster_ids(series: SessionSeries, original_start: datetime | None = None) -> list[int]:
    """Ids of those on the roster, of one occurrence or at any time, in order."""
    entries = entries_of(series.id)
    if original_start is not None:
        day = original_start.astimezone(zone_of(series)).date()
        entries = [
            entry for entry in entries if entry.from_day <= day and (entry.until_day is None or day < entry.until_day)
        ]
    return sorted({entry.patient_id for entry in entries})


def entries_of(series_id: int) -> list[RosterEntry]:
    return list(db.session.scalars(select(RosterEntry).where(RosterEntry.series_id == series_id)))


def zone_of(series: SessionSeries) -> ZoneInfo:
    return ZoneInfo(series.time_zone)
