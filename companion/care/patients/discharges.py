"""The end of an episode of care: what ends with it, taking it back, and who was discharged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from companion.care.alerts.lifecycle import reopen_alert, resolve_alert
from companion.care.audit import audit
from companion.care.errors import Conflict
from companion.care.levels import enrollments_of
from companion.care.patients.holders import come_back_to_number, lock_holders
from companion.care.patients.places import end_places, stay_on
from companion.care.patients.steps import put_back, withdraw
from companion.care.scope import within
from companion.care.telling.planning import plan_texts
from companion.database import among, db, transaction
from companion.models import Alert, CheckIn, Discharge, Enrollment, Patient, Pause, RosterEntry, SessionSeries, Staff
from companion.outbox.plan_inputs import enrollments_by_patient
from companion.rules.alerts.kinds import SETTLED_BY_DISCHARGE, AlertStatus
from companion.rules.alerts.reasons import AlertNote
from companion.rules.check_ins.status import CheckInStatus
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.clinic.levels_held import ever_held, planned
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.folding import fold
from companion.rules.patients.discharge import DischargeKind, may_undo
from companion.rules.patients.states import PatientStatus, PauseOrigin, PhoneStatus
from companion.rules.refusals import Refusal


def close_episode(patient: Patient, ends_on: date, by: Staff | None, now: datetime) -> dict[str, Any]:
    """Nothing of this episode acts from now on: levels, planned changes, places on rosters, pauses, open questions.

    `ends_on`: the first day that no longer belongs to it. Returns how things stood, for `take_back_discharge`. Closing
    what is closed changes nothing.
    """
    rows = enrollments_of(patient.id)
    ahead = planned(rows, max(patient.today(now), rows[0].starts_on)) if rows else []
    withdrawn = [withdraw(row, patient, by, now) for row in reversed(ahead)]
    _lapse_questions(patient)
    return {
        "planned": withdrawn[::-1],
        "enrollments": _end_levels(patient, ends_on),
        "places": [[entry.id, _iso(before)] for entry, before in end_places(patient, ends_on, by, now)],
        "pauses": _end_pauses(patient, now),
    }


def _end_levels(patient: Patient, ends_on: date) -> list[list[Any]]:
    ended = []
    for row in enrollments_of(patient.id):
        if row.ends_on is None or (row.ends_on > ends_on and ever_held(row)):
            ended.append([row.id, _iso(row.ends_on)])
            row.ends_on = max(ends_on, row.starts_on)
    db.session.flush()
    return ended


def _end_pauses(patient: Patient, now: datetime) -> list[dict[str, Any]]:
    """A pause of an earlier episode must not silence a later one: it ended yesterday, or never began."""
    today, ended = patient.today(now), []
    for row in db.session.scalars(
        select(Pause).where(Pause.patient_id == patient.id, Pause.ends_on >= today).with_for_update()
    ):
        ended.append(
            {
                "id": row.id if row.starts_on < today else None,
                "starts_on": row.starts_on.isoformat(),
                "ends_on": row.ends_on.isoformat(),
                "origin": str(row.origin),
                "reason": row.reason,
                "created_by": row.created_by,
                "created_at": row.created_at.isoformat(),
            }
        )
        if row.starts_on < today:
            row.ends_on = today - timedelta(days=1)
        else:
            db.session.delete(row)
    db.session.flush()
    return ended


def _lapse_questions(patient: Patient) -> None:
    """Nobody is chased for an answer any more; one that comes late is still kept with its question.

    One that `chase_silence` has in its hands is left to it: it locks the other way round, and lets it lapse itself.
    """
    waiting = CheckIn.status.in_((CheckInStatus.asked, CheckInStatus.partly))
    for row in db.session.scalars(
        select(CheckIn).where(CheckIn.patient_id == patient.id, waiting).with_for_update(skip_locked=True)
    ):
        row.status = CheckInStatus.lapsed


def settle_alerts(patient: Patient, by: Staff, now: datetime) -> None:
    """Tasks about sessions and check-ins are settled, and say by what. All else stays open."""
    for alert in db.session.scalars(
        select(Alert).where(
            Alert.patient_id == patient.id,
            Alert.status != AlertStatus.resolved,
            Alert.kind.in_(SETTLED_BY_DISCHARGE),
        )
    ).all():
        resolve_alert(alert.id, by, now, AlertNote.discharged())


def standing_discharge(patient: Patient, *, lock: bool = False) -> Discharge | None:
    """None for who is in care, and for who was discharged before reasons were kept."""
    statement = select(Discharge).where(Discharge.patient_id == patient.id, Discharge.ended_at.is_(None))
    return db.session.scalar(statement.with_for_update() if lock else statement)


def take_back_discharge(patient_id: int, by: Staff, now: datetime) -> Patient:
    """Undoes a mistake: level, planned changes, places, pauses and settled alerts are as before; texts follow.

    Raises `NotFound`, `Conflict` when it is too long ago, or when somebody else has the number by now.
    """
    with transaction():
        patient = lock_holders(patient_id, by)
        if patient.status != PatientStatus.discharged:
            raise Conflict(Refusal.not_discharged())
        made = standing_discharge(patient, lock=True)
        if made is None or not may_undo(made.at, now):
            raise Conflict(Refusal.discharge_stays())
        left = made.left
        patient.phone_shared = left.get("phone_shared", False)
        come_back_to_number(patient, now, by)
        patient.status = PatientStatus.active
        patient.phone_status = PhoneStatus(left["phone_status"])
        for enrollment_id, ends_on in left["enrollments"]:
            db.session.get_one(Enrollment, enrollment_id).ends_on = _day(ends_on)
        db.session.flush()
        for entry_id, until in left["places"]:
            _give_back(entry_id, _day(until), made.at, now)
        for kept in left["planned"]:
            put_back(kept, patient, by, now)
        _resume_pauses(patient, left["pauses"])
        for alert in _settled_by(made):
            reopen_alert(alert.id, by, now)
        made.ended_at, made.ended_by, made.undone = now, by.id, True
        db.session.flush()
        audit(AuditAction.discharge_taken_back, now, patient, by=by)
        plan_texts([patient], now)
    return patient


def _give_back(entry_id: int, until: date | None, since: datetime, now: datetime) -> None:
    """The place goes on; where the rest of its series was moved meanwhile, in the series that took over."""
    entry = db.session.get_one(RosterEntry, entry_id)
    entry.until_day = until
    db.session.flush()
    ids = [entry.series_id]
    while ids:
        later = SessionSeries.continues_id.in_(ids) & (SessionSeries.created_at >= since)
        rests = db.session.scalars(select(SessionSeries).where(later)).all()
        for rest in rests:
            stay_on(rest, entry, max(rest.starts_on, entry.from_day), until, now)
        db.session.flush()
        ids = [rest.id for rest in rests]


def _resume_pauses(patient: Patient, pauses: Sequence[dict[str, Any]]) -> None:
    for kept in pauses:
        row = db.session.get(Pause, kept["id"]) if kept["id"] is not None else None
        if row is not None:
            row.ends_on = date.fromisoformat(kept["ends_on"])
            continue
        db.session.add(
            Pause(
                clinic_id=patient.clinic_id,
                patient_id=patient.id,
                starts_on=date.fromisoformat(kept["starts_on"]),
                ends_on=date.fromisoformat(kept["ends_on"]),
                origin=PauseOrigin(kept["origin"]),
                reason=kept["reason"],
                created_by=kept["created_by"],
                created_at=datetime.fromisoformat(kept["created_at"]),
            )
        )


def _settled_by(made: Discharge) -> Sequence[Alert]:
    """Alerts that the discharge resolved: same person, same instant."""
    return db.session.scalars(
        select(Alert).where(
            Alert.patient_id == made.patient_id,
            Alert.resolved_by == made.discharged_by,
            Alert.resolved_at == made.at,
            Alert.kind.in_(SETTLED_BY_DISCHARGE),
        )
    ).all()


def latest_readmission(patient_id: int, before: datetime) -> datetime | None:
    """When the episode of care began that `before` falls into, for somebody who came back; None for a first episode."""
    at: datetime | None = db.session.scalar(
        select(func.max(Discharge.ended_at, type_=Discharge.ended_at.type)).where(
            Discharge.patient_id == patient_id, Discharge.undone.is_(False), Discharge.ended_at <= before
        )
    )
    return at


@dataclass(frozen=True)
class Former:
    """Somebody who was discharged. `discharge`: None where that was before reasons were kept."""

    patient: Patient
    discharge: Discharge | None
    level: LevelOfCare | None
    last_day: date | None

    @property
    def kind(self) -> DischargeKind | None:
        return DischargeKind(self.discharge.kind) if self.discharge else None


def former_patients(by: Staff, *, name: str = "") -> list[Former]:
    """The clinic's, the last to leave first. `name`: words that the name must hold, in any order and spelling."""
    patients = db.session.scalars(within(Patient, by).where(Patient.status == PatientStatus.discharged)).all()
    if name.strip():
        patients = [patient for patient in patients if named(patient, name)]
    ids = [patient.id for patient in patients]
    made = standing_discharges(ids)
    levels = enrollments_by_patient(ids)
    found = []
    for patient in patients:
        rows = [row for row in levels.get(patient.id, []) if ever_held(row)] or levels.get(patient.id, [])
        level, last_day = (rows[-1].level, _last_day(rows[-1])) if rows else (None, None)
        one = made.get(patient.id)
        found.append(Former(patient, one, one.level if one else level, one.last_day if one else last_day))
    return sorted(found, key=lambda each: (each.last_day or date.min, each.patient.id), reverse=True)


def standing_discharges(patient_ids: Sequence[int]) -> dict[int, Discharge]:
    rows = db.session.scalars(
        select(Discharge).where(among(Discharge.patient_id, patient_ids), Discharge.ended_at.is_(None))
    )
    return {row.patient_id: row for row in rows}


def named(patient: Patient, words: str) -> bool:
    """Names are encrypted, so that they are compared here and not in the database."""
    return all(part in fold(patient.name) for part in fold(words).split())


def _last_day(row: Enrollment) -> date | None:
    if row.ends_on is None:
        return None
    return max(row.starts_on, row.ends_on - timedelta(days=1))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None
