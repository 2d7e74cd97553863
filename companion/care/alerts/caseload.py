"""The morning caseload: everybody a counselor may have to call, most urgent first.

A fixed number of queries, whatever the number of patients; of the encrypted columns only those that are shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import load_only, raiseload

from companion.care.alerts.cover import covered_now
from companion.care.alerts.queue import numbers_to_call
from companion.care.levels import levels_of
from companion.care.scope import within
from companion.database import among, db
from companion.models import Alert, Attendance, CheckIn, Contact, Enrollment, Message, Patient, Staff
from companion.outbox.plan_inputs import patient_sessions
from companion.rules.alerts.caseload import MISS_COUNTS_FOR, Need, OpenAlert, Standing, in_order
from companion.rules.alerts.contacts import REACHED, ContactKind
from companion.rules.alerts.kinds import AlertKind, AlertLevel, AlertStatus
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.check_ins.status import CheckInStatus
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.patients.states import PatientStatus
from companion.rules.reasons import Reason
from companion.rules.sessions.attendance import Came
from companion.rules.sessions.recurrence import Session
from companion.rules.windows import Window

AHEAD = timedelta(days=8)
_SHOWN = (
    Patient.id,
    Patient.clinic_id,
    Patient.counselor_id,
    Patient.given_name,
    Patient.family_name,
    Patient.time_zone,
    Patient.texting,
    Patient.phone_hash,
    Patient.phone_shared,
    Patient.phone_status,
    Patient.risk,
    Patient.risk_since,
    Patient.silent_since,
    Patient.last_heard_at,
)


@dataclass(frozen=True)
class Entry:
    """One line of the caseload. `alerts`: not resolved, most urgent first. `number`: E.164, where one of them asks to
    call and there is one. `reasons`: of the last check-in.
    """

    need: Need
    patient: Patient
    name: str
    level: LevelOfCare | None
    planned: Enrollment | None  # the level that comes next
    alerts: tuple[Alert, ...]
    number: str | None
    reasons: tuple[Reason, ...]
    missed_at: datetime | None
    unread: int
    last_contact: tuple[ContactKind | None, datetime] | None  # how (None: the patient wrote), when
    called_at: datetime | None  # last try, reached or not
    next_session: Session | None


def caseload(by: Staff, now: datetime, *, mine: bool = True) -> list[Entry]:
    """Active patients in the order of need. `mine`: their own, those they cover, those whose alert they own."""
    patients = _patients(by, now, mine)
    ids = [patient.id for patient in patients]
    levels = levels_of(patients, now)
    alerts = _alerts(ids)
    numbers = numbers_to_call(alert for found in alerts.values() for alert in found)
    spoken, tried = _contacts(ids)
    missed = _missed(ids, now)
    unread = _unread(by, ids)
    sessions = patient_sessions(patients, Window(now, now + AHEAD)) if patients else {}
    by_id = {patient.id: patient for patient in patients}
    names = {patient.id: patient.name for patient in patients}
    standings = [
        Standing(
            patient_id=patient.id,
            name=names[patient.id],
            risk=RiskLevel(patient.risk),
            risk_since=patient.risk_since,
            silent_since=patient.silent_since,
            missed_at=missed.get(patient.id),
            spoken_at=spoken[patient.id][1] if patient.id in spoken else None,
            unread=unread.get(patient.id, 0),
            alerts=tuple(
                OpenAlert(alert.kind, alert.level, alert.opened_at, alert.due_at, alert.status != AlertStatus.open)
                for alert in alerts[patient.id]
            ),
        )
        for patient in patients
    ]
    ordered = in_order(standings, now)
    reasons = _reasons([standing.patient_id for need, standing in ordered if need is not Need.steady])
    return [
        Entry(
            need=need,
            patient=by_id[standing.patient_id],
            name=standing.name,
            level=_level(levels[standing.patient_id].present),
            planned=next(iter(levels[standing.patient_id].planned), None),
            alerts=tuple(alerts[standing.patient_id]),
            number=numbers.get(standing.patient_id),
            reasons=reasons.get(standing.patient_id, ()),
            missed_at=standing.missed_at,
            unread=standing.unread,
            last_contact=_last_contact(by_id[standing.patient_id], spoken.get(standing.patient_id)),
            called_at=tried.get(standing.patient_id),
            next_session=next(
                (
                    session
                    for session in sessions.get(standing.patient_id, ())
                    if not session.cancelled and session.start >= now
                ),
                None,
            ),
        )
        for need, standing in ordered
    ]


def _patients(by: Staff, now: datetime, mine: bool) -> Sequence[Patient]:
    statement = (
        within(Patient, by)
        .where(Patient.status == PatientStatus.active)
        .options(load_only(*_SHOWN, raiseload=True), raiseload(Patient.counselor))
    )
    if mine:
        own_alerts = select(Alert.patient_id).where(
            Alert.clinic_id == by.clinic_id, Alert.owner_id == by.id, Alert.status != AlertStatus.resolved
        )
        whose = [by.id, *covered_now(by, now)]
        statement = statement.where(or_(Patient.counselor_id.in_(whose), Patient.id.in_(own_alerts)))
    return db.session.scalars(statement).all()


def _level(present: Enrollment | None) -> LevelOfCare | None:
    return present.level if present is not None else None


def _alerts(ids: Sequence[int]) -> dict[int, list[Alert]]:
    grouped: dict[int, list[Alert]] = defaultdict(list)
    rows = db.session.scalars(
        select(Alert)
        .where(among(Alert.patient_id, ids), Alert.status != AlertStatus.resolved)
        .order_by(Alert.due_at, Alert.id)
    )
    for alert in rows:
        assert alert.patient_id is not None
        grouped[alert.patient_id].append(alert)
    for each in grouped.values():
        each.sort(
            key=lambda alert: (
                alert.kind != AlertKind.crisis,
                alert.level != AlertLevel.red,
                alert.status != AlertStatus.open,
                alert.due_at,
            )
        )
    return grouped


def _contacts(ids: Sequence[int]) -> tuple[dict[int, tuple[ContactKind, datetime]], dict[int, datetime]]:
    """When somebody last spoke with each patient and how; and the last try."""
    rows = db.session.execute(
        select(Contact.patient_id, Contact.kind, func.max(Contact.at))
        .where(among(Contact.patient_id, ids))
        .group_by(Contact.patient_id, Contact.kind)
    )
    spoken: dict[int, tuple[ContactKind, datetime]] = {}
    tried: dict[int, datetime] = {}
    for patient_id, kind, at in rows:
        tried[patient_id] = max(at, tried.get(patient_id, at))
        if kind in REACHED and (patient_id not in spoken or spoken[patient_id][1] < at):
            spoken[patient_id] = (kind, at)
    return spoken, tried


def _missed(ids: Sequence[int], now: datetime) -> dict[int, datetime]:
    rows = db.session.execute(
        select(Attendance.patient_id, func.max(Attendance.held_at).label("start"))
        .where(
            among(Attendance.patient_id, ids),
            Attendance.came == Came.missed,
            Attendance.held_at >= now - MISS_COUNTS_FOR,
        )
        .group_by(Attendance.patient_id)
    )
    return {row.patient_id: row.start for row in rows}


def _unread(by: Staff, ids: Sequence[int]) -> dict[int, int]:
    rows = db.session.execute(
        select(Message.patient_id, func.count().label("number"))
        .where(Message.clinic_id == by.clinic_id, Message.to_read, among(Message.patient_id, ids))
        .group_by(Message.patient_id)
    )
    return {row.patient_id: row.number for row in rows if row.patient_id is not None}


def _reasons(ids: Sequence[int]) -> dict[int, tuple[Reason, ...]]:
    """Reasons for the risk of the newest answered check-in, for patients who stand out."""
    newest = (
        select(func.max(CheckIn.id))
        .where(among(CheckIn.patient_id, ids), CheckIn.status == CheckInStatus.answered)
        .group_by(CheckIn.patient_id)
    )
    rows = db.session.execute(
        select(CheckIn.patient_id, CheckIn.risk_reasons).where(CheckIn.id.in_(newest), CheckIn.risk != RiskLevel.green)
    )
    return {patient_id: tuple(reasons or ()) for patient_id, reasons in rows}


def _last_contact(
    patient: Patient, spoken: tuple[ContactKind, datetime] | None
) -> tuple[ContactKind | None, datetime] | None:
    heard = patient.last_heard_at
    if heard is not None and (spoken is None or heard > spoken[1]):
        return None, heard
    return spoken
