"""The queue of alerts: those not resolved, in the order in which they must be looked at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import load_only, raiseload

from companion.care.alerts.cover import covered_now
from companion.care.scope import within
from companion.database import among, db
from companion.models import Alert, Message, Patient, Staff
from companion.rules.alerts.kinds import AlertKind, AlertLevel, AlertStatus

MOST = 300
_LEVELS = {level: place for place, level in enumerate(AlertLevel)}


@dataclass(frozen=True)
class AlertEntry:
    """An alert and who it is about; `text`: what the person wrote, where a text caused it; `number`: E.164, where the
    alert asks to call and there is one.
    """

    alert: Alert
    name: str
    text: str | None = None
    number: str | None = None

    def overdue(self, now: datetime) -> bool:
        return self.alert.status == AlertStatus.open and self.alert.due_at < now


def queue(by: Staff, now: datetime, *, mine: bool) -> list[AlertEntry]:
    """Alerts that are not resolved: a crisis first, then overdue, red, amber, info, each by due time; taken ones last.

    `mine`: those the person owns or covers for, and of their patients what was passed on and nobody has taken yet;
    else the clinic's.
    """
    statement = within(Alert, by).where(Alert.status != AlertStatus.resolved)
    if mine:
        own = [by.id, *covered_now(by, now)]
        theirs = select(Patient.id).where(Patient.clinic_id == by.clinic_id, Patient.counselor_id.in_(own))
        passed_on = and_(
            Alert.escalated_at.is_not(None), Alert.status == AlertStatus.open, Alert.patient_id.in_(theirs)
        )
        statement = statement.where(or_(Alert.owner_id.in_(own), Alert.owner_id.is_(None), passed_on))
    alerts = db.session.scalars(statement.order_by(Alert.due_at).limit(MOST)).all()
    names = _names([alert.patient_id for alert in alerts if alert.patient_id is not None])
    numbers = numbers_to_call(alerts)
    entries = [
        AlertEntry(alert, names.get(alert.patient_id or 0, ""), number=_number(alert, numbers)) for alert in alerts
    ]
    return sorted(entries, key=lambda entry: _place(entry, now))


def _place(entry: AlertEntry, now: datetime) -> tuple[bool, bool, bool, int, datetime, int]:
    alert = entry.alert
    return (
        alert.status != AlertStatus.open,
        alert.kind != AlertKind.crisis,
        not entry.overdue(now),
        _LEVELS[alert.level],
        alert.due_at,
        alert.id,
    )


def entry_of(alert: Alert) -> AlertEntry:
    """One alert with the text that caused it."""
    names = _names([alert.patient_id] if alert.patient_id is not None else [])
    text = None
    if alert.message_id is not None:
        message = db.session.get(Message, alert.message_id)
        if message is not None and message.clinic_id == alert.clinic_id and message.direction == "inbound":
            text = message.body
    return AlertEntry(alert, names.get(alert.patient_id or 0, ""), text, _number(alert, numbers_to_call([alert])))


def numbers_to_call(alerts: Iterable[Alert]) -> dict[int, str]:
    """The numbers (E.164), by patient id, of those to whom these alerts ask to make a call. No other is decrypted."""
    ids = {alert.patient_id for alert in alerts if alert.kind == AlertKind.not_told and alert.patient_id is not None}
    if not ids:
        return {}
    rows = db.session.execute(
        select(Patient.id, Patient.phone).where(among(Patient.id, ids), Patient.phone.is_not(None))
    )
    return {patient_id: number for patient_id, number in rows if number is not None}


def _number(alert: Alert, numbers: Mapping[int, str]) -> str | None:
    return numbers.get(alert.patient_id or 0) if alert.kind == AlertKind.not_told else None


def _names(ids: Sequence[int]) -> dict[int, str]:
    rows = db.session.scalars(
        select(Patient)
        .where(Patient.id.in_(ids))
        .options(load_only(Patient.id, Patient.given_name, Patient.family_name), raiseload(Patient.counselor))
    )
    return {patient.id: patient.name for patient in rows}
