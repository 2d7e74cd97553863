"""Alerts: raised once, owned by a person, acknowledged, resolved, and escalated when left too long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from companion.care.alerts.cover import covered_now, owner_of_alert, supervisor_id
from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid
from companion.care.scope import find
from companion.database import db, insert_or_ignore, transaction
from companion.models import Alert, Patient, Staff
from companion.rules.alerts.kinds import ALERT_RULES, AlertKind, AlertLevel, AlertStatus
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal


def raise_alert(
    clinic_id: int,
    kind: AlertKind,
    reasons: Reason | Sequence[Reason],
    key: str,
    now: datetime,
    *,
    patient: Patient | None = None,
    message_id: int | None = None,
    joins: str = "",
    due_at: datetime | None = None,
    owner_id: int | None = None,
) -> Alert:
    """Opens an alert, once per `key`: a webhook delivered twice or a second worker finds the first one's.

    `reasons`: of `AlertReason`, `TextReason` or `RiskReason`, most important first; stored encrypted. `joins`: of whom
    more of the same kind joins an alert that waits and raises its count, instead of opening another. Runs inside the
    caller's transaction. `due_at` (aware UTC) and `owner_id`, where they do not follow from the kind and the patient.
    """
    given = (reasons,) if isinstance(reasons, Reason) else tuple(reasons)
    due = due_at or now + ALERT_RULES[kind].due_within
    owner = owner_id or owner_of_alert(clinic_id, patient, now, due)
    row = _new(clinic_id, kind, given, key, now, patient, message_id) | {
        "joins": f"{kind}:{joins}" if joins else None,
        "due_at": due,
        "owner_id": owner,
    }
    while True:
        created = db.session.scalar(insert_or_ignore(Alert, [row]).returning(Alert.id))
        if created is not None:
            alert = db.session.get_one(Alert, created)
            audit(AuditAction.alert_opened, now, alert, kind=str(kind))
            return alert
        found = db.session.scalar(select(Alert).where(Alert.clinic_id == clinic_id, Alert.key == key))
        if found is not None:
            return found
        waiting = db.session.scalar(
            select(Alert)
            .where(Alert.clinic_id == clinic_id, Alert.joins == row["joins"])
            .with_for_update()
            .execution_options(populate_existing=True)
        )
        if waiting is not None:
            _join(waiting, given, now)
            return waiting
        # Somebody acknowledged it just now: this one is new.


def _join(alert: Alert, reasons: Sequence[Reason], now: datetime) -> None:
    """More of the same. Its owner, its due time and its level stay: who waits already does not wait longer."""
    alert.times += 1
    alert.last_at = now
    alert.reasons = (*alert.reasons, *(reason for reason in reasons if reason not in alert.reasons))


def _new(
    clinic_id: int,
    kind: AlertKind,
    reasons: Sequence[Reason],
    key: str,
    now: datetime,
    patient: Patient | None,
    message_id: int | None,
) -> dict[str, Any]:
    rule = ALERT_RULES[kind]
    return {
        "clinic_id": clinic_id,
        "patient_id": patient.id if patient else None,
        "key": key,
        "kind": kind,
        "level": rule.level,
        "reasons": reasons,
        "status": AlertStatus.open,
        "message_id": message_id,
        "opened_at": now,
        "note": "",
        "noted": (),
        "times": 1,
    }


def acknowledge_alert(alert_id: int, by: Staff, now: datetime, note: str | Reason = "") -> Alert:
    """'I have seen it and I am on it.' The person who acknowledges becomes the owner. Doing it twice is harmless.

    `note`: a person's words, or an `AlertNote` where the system does it for them. Raises `NotFound`, `Conflict` when
    it is resolved already.
    """
    with transaction():
        alert = find(Alert, alert_id, by, lock=True)
        if alert.status == AlertStatus.resolved:
            raise Conflict(Refusal.alert_resolved())
        if alert.status == AlertStatus.open:
            alert.status = AlertStatus.acknowledged
            if ALERT_RULES[alert.kind].new_once_acknowledged:
                alert.joins = None
            alert.acknowledged_at = now
            alert.acknowledged_by = by.id
            alert.owner_before, alert.owner_id = alert.owner_id, by.id
            audit(AuditAction.alert_acknowledged, now, alert, by=by)
        _add_note(alert, note)
    return alert


def reopen_alert(alert_id: int, by: Staff, now: datetime) -> Alert:
    """Takes back an acknowledgement or a resolution made by mistake: the alert is open again.

    The person who acknowledged had become its owner; it goes back to the owner before.
    """
    with transaction():
        alert = find(Alert, alert_id, by, lock=True)
        if alert.status == AlertStatus.acknowledged and alert.owner_id == alert.acknowledged_by:
            alert.owner_id = alert.owner_before if alert.owner_before is not None else alert.owner_id
        if alert.status != AlertStatus.open:
            alert.status = AlertStatus.open
            alert.acknowledged_at = alert.acknowledged_by = None
            alert.resolved_at = alert.resolved_by = None
            audit(AuditAction.alert_reopened, now, alert, by=by)
    return alert


def resolve_alert(alert_id: int, by: Staff, now: datetime, note: str | Reason) -> Alert:
    """Closes an alert with a note of what was done, as in `acknowledge_alert`. Raises `NotFound`, `Invalid` without
    a note.
    """
    if isinstance(note, str) and not note.strip():
        raise Invalid({"note": [FieldProblem.alert_note_needed()]})
    with transaction():
        alert = find(Alert, alert_id, by, lock=True)
        if alert.status != AlertStatus.resolved:
            alert.acknowledged_at = alert.acknowledged_at or now
            alert.acknowledged_by = alert.acknowledged_by or by.id
            alert.status = AlertStatus.resolved
            alert.joins = None
            alert.resolved_at = now
            alert.resolved_by = by.id
            _add_note(alert, note)
            audit(AuditAction.alert_resolved, now, alert, by=by)
    return alert


def withdraw_alert(alert: Alert, now: datetime, note: Reason) -> None:
    """What the alert asks for is not needed any more: nobody has done it. Inside the caller's transaction."""
    alert.status = AlertStatus.resolved
    alert.joins = None
    alert.resolved_at = now
    _add_note(alert, note)
    audit(AuditAction.alert_resolved, now, alert)


def hand_over_alert(alert_id: int, to_staff_id: int, by: Staff, now: datetime) -> Alert:
    """Gives an alert to a colleague. Raises `NotFound`, `Conflict` for a person who has left."""
    with transaction():
        alert = find(Alert, alert_id, by, lock=True)
        colleague = find(Staff, to_staff_id, by)
        if not colleague.active:
            raise Conflict(Refusal.staff_left())
        alert.owner_id = colleague.id
        audit(AuditAction.alert_handed_over, now, alert, by=by, to=colleague.id)
    return alert


def escalate_overdue(now: datetime) -> int:
    """Passes every alert that nobody acknowledged in time to a supervisor, once. Returns how many."""
    with transaction():
        overdue: Sequence[Alert] = db.session.scalars(
            select(Alert)
            .where(Alert.status == AlertStatus.open, Alert.due_at < now, Alert.escalated_at.is_(None))
            .order_by(Alert.id)
            .limit(500)
            .with_for_update(skip_locked=True)
        ).all()
        for alert in overdue:
            alert.escalated_at = now
            alert.owner_id = supervisor_id(alert.clinic_id) or alert.owner_id
            audit(AuditAction.alert_escalated, now, alert)
    return len(overdue)


@dataclass(frozen=True)
class RedAlerts:
    """Red alerts that nobody has acknowledged: how many this person should see, and the newest one's id (0: none)."""

    number: int
    newest: int


def red_alerts(by: Staff, now: datetime) -> RedAlerts:
    """A counselor's own and those of whom they cover for; a supervisor sees the whole clinic's."""
    statement = select(func.count(), func.coalesce(func.max(Alert.id), 0)).where(
        Alert.clinic_id == by.clinic_id, Alert.status == AlertStatus.open, Alert.level == AlertLevel.red
    )
    if not by.supervises:
        statement = statement.where(Alert.owner_id.in_([by.id, *covered_now(by, now)]))
    number, newest = db.session.execute(statement).one()
    return RedAlerts(number, newest)


def _add_note(alert: Alert, note: str | Reason) -> None:
    if isinstance(note, Reason):
        alert.noted = (*alert.noted, note)
    elif note.strip():
        alert.note = f"{alert.note}\n{note.strip()}".strip()
