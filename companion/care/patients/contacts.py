"""A call or visit that a counselor notes, what it settles, and taking the note back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from companion.care.alerts.lifecycle import acknowledge_alert, reopen_alert, resolve_alert
from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid, NotAllowed
from companion.care.scope import find
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import Alert, Contact, Patient, Staff
from companion.rules.alerts.contacts import NOTED, REACHED, SETTLED_BY_SPEAKING, ContactKind
from companion.rules.alerts.kinds import AlertStatus
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal

LONGEST_NOTE = 2000  # characters
UNDO_WITHIN = timedelta(minutes=15)


def note_contact(patient_id: int, kind: str, by: Staff, now: datetime, note: str = "") -> Contact:
    """Notes a contact. A conversation resolves the patient's open call tasks and ends their silence; a call that
    nobody answered acknowledges them. Raises `NotFound`, `Invalid`.
    """
    errors: dict[str, list[Reason]] = {}
    if kind not in set(ContactKind):
        errors["kind"] = [FieldProblem.choose()]
    if len(note) > LONGEST_NOTE:
        errors["note"] = [FieldProblem.too_long(most=LONGEST_NOTE, has=len(note))]
    if errors:
        raise Invalid(errors)
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        contact = Contact(
            clinic_id=patient.clinic_id,
            patient_id=patient.id,
            staff_id=by.id,
            kind=ContactKind(kind),
            note=note.strip(),
            at=now,
            silent_since=patient.silent_since if kind in REACHED else None,
        )
        db.session.add(contact)
        db.session.flush()
        if contact.kind in NOTED:
            _settle(patient, contact.kind, by, now)
        audit(AuditAction.contact_noted, now, contact, by=by, kind=str(contact.kind))
    return contact


def _settle(patient: Patient, kind: ContactKind, by: Staff, now: datetime) -> None:
    """A conversation resolves alerts and ends silence; an attempt acknowledges them."""
    for alert in _unresolved(patient):
        if kind in REACHED and alert.kind in SETTLED_BY_SPEAKING:
            resolve_alert(alert.id, by, now, NOTED[kind]())
        elif alert.status == AlertStatus.open:
            acknowledge_alert(alert.id, by, now, NOTED[kind]())
    if kind in REACHED and patient.silent_since is not None:
        patient.silent_since = None
        # Silence had stopped the taper; planned texts may change.
        plan_texts([patient], now)


def _unresolved(patient: Patient) -> Sequence[Alert]:
    return db.session.scalars(
        select(Alert).where(Alert.patient_id == patient.id, Alert.status != AlertStatus.resolved).order_by(Alert.id)
    ).all()


def take_back_contact(contact_id: int, by: Staff, now: datetime) -> int:
    """Undoes a mistake: the note is deleted, and what it settled is open again. Returns the patient's id.

    Only by who noted it, and soon after. Raises `NotFound`, `NotAllowed`, `Conflict`.
    """
    with transaction():
        contact = find(Contact, contact_id, by, lock=True)
        if contact.staff_id != by.id:
            raise NotAllowed(Refusal.not_your_contact())
        if now - contact.at > UNDO_WITHIN:
            raise Conflict(Refusal.contact_stays())
        patient = find(Patient, contact.patient_id, by, lock=True)
        for alert in _changed_by(contact):
            reopen_alert(alert.id, by, now)
        ended, heard = contact.silent_since, patient.last_heard_at
        if ended is not None and patient.silent_since is None and (heard is None or heard < contact.at):
            patient.silent_since = ended
            plan_texts([patient], now)
        audit(AuditAction.contact_taken_back, now, contact, by=by)
        db.session.delete(contact)
    return patient.id


def _changed_by(contact: Contact) -> Sequence[Alert]:
    """Alerts that this note resolved or acknowledged: same person, same instant."""
    by, at = contact.staff_id, contact.at
    settled = (Alert.resolved_by == by) & (Alert.resolved_at == at)
    taken = (Alert.acknowledged_by == by) & (Alert.acknowledged_at == at)
    return db.session.scalars(select(Alert).where(Alert.patient_id == contact.patient_id, settled | taken)).all()
