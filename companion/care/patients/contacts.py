"""A call or visit that a counselor notes, what it settles, and taking the note back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from companion.care.alerts.lifecycle import acknowledge_alert, reopen_alert, resolve_alert
from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid, NotAllowed
from companion.care.scope import find
from companion.database import db, transaction
from companion.models import Alert, AuditEvent, Contact, Patient, Staff
from companion.models.alert import OPEN, RESOLVED
from companion.outbox.plan_ahead import replan
from companion.rules.alerts.kinds import AlertKind
from companion.rules.clinic.audit_trail import AuditAction, Subject, SubjectKind

CALL, NO_ANSWER, VISIT, OTHER = "call", "no_answer", "visit", "other"
KINDS = (CALL, NO_ANSWER, VISIT, OTHER)
REACHED = (CALL, VISIT)
LONGEST_NOTE = 2000  # characters
UNDO_WITHIN = timedelta(minutes=15)
# What speaking with the patient settles. A crisis is closed by hand, with a note of what was done.
SETTLED_BY_SPEAKING = frozenset(
    {
        AlertKind.red_risk,
        AlertKind.amber_risk,
        AlertKind.wants_call,
        AlertKind.silence,
        AlertKind.missed_session,
        AlertKind.second_miss,
        AlertKind.cannot_come,
        AlertKind.message,
        AlertKind.worrying_message,
    }
)
_NOTES = {CALL: "call done", VISIT: "visit", NO_ANSWER: "called, no answer", OTHER: "contact"}


def note_contact(patient_id: int, kind: str, by: Staff, now: datetime, note: str = "") -> Contact:
    """Notes a contact. Having spoken settles the patient's open call tasks and ends their silence; a call that
    nobody answered takes them on. Raises `NotFound`, `Invalid`.
    """
    errors: dict[str, list[str]] = {}
    if kind not in KINDS:
        errors["kind"] = ["Choose one of the list."]
    if len(note) > LONGEST_NOTE:
        errors["note"] = [f"Write at most {LONGEST_NOTE} characters."]
    if errors:
        raise Invalid(errors)
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        contact = Contact(
            clinic_id=patient.clinic_id, patient_id=patient.id, staff_id=by.id, kind=kind, note=note.strip(), at=now
        )
        db.session.add(contact)
        db.session.flush()
        silent_since = patient.silent_since
        if kind in REACHED:
            _settle(patient, kind, by, now)
        elif kind == NO_ANSWER:
            _take_on(patient, by, now)
        audit(
            AuditAction.contact_noted,
            now,
            clinic_id=patient.clinic_id,
            by=by,
            patient_id=patient.id,
            subject=Subject(SubjectKind.contact, contact.id),
            kind=kind,
            silent_since=silent_since.isoformat() if silent_since else None,
        )
    return contact


def _settle(patient: Patient, kind: str, by: Staff, now: datetime) -> None:
    for alert in _unresolved(patient):
        if alert.kind in SETTLED_BY_SPEAKING:
            resolve_alert(alert.id, by, now, _NOTES[kind])
        elif alert.status == OPEN:
            acknowledge_alert(alert.id, by, now, _NOTES[kind])
    if patient.silent_since is not None:
        patient.silent_since = None
        # Silence held the taper; what is planned may change.
        replan([patient], now)


def _take_on(patient: Patient, by: Staff, now: datetime) -> None:
    for alert in _unresolved(patient):
        if alert.status == OPEN:
            acknowledge_alert(alert.id, by, now, _NOTES[NO_ANSWER])


def _unresolved(patient: Patient) -> Sequence[Alert]:
    return db.session.scalars(
        select(Alert).where(Alert.patient_id == patient.id, Alert.status != RESOLVED).order_by(Alert.id)
    ).all()


def take_back_contact(contact_id: int, by: Staff, now: datetime) -> int:
    """Undoes a slip: the note is gone, and what it settled waits again. Returns the patient's id.

    Only by who noted it, and soon after. Raises `NotFound`, `NotAllowed`, `Conflict`.
    """
    with transaction():
        contact = find(Contact, contact_id, by, lock=True)
        if contact.staff_id != by.id:
            raise NotAllowed("only the person who noted it can take it back")
        if now - contact.at > UNDO_WITHIN:
            raise Conflict("this was noted a while ago and stays; add a new note instead")
        patient = find(Patient, contact.patient_id, by, lock=True)
        for alert in _changed_by(contact):
            reopen_alert(alert.id, by, now)
        silent_since = _silence_before(contact)
        if silent_since is not None and patient.silent_since is None and _unheard_since(patient, contact.at):
            patient.silent_since = silent_since
            replan([patient], now)
        audit(
            AuditAction.contact_taken_back,
            now,
            clinic_id=patient.clinic_id,
            by=by,
            patient_id=patient.id,
            subject=Subject(SubjectKind.contact, contact.id),
        )
        db.session.delete(contact)
    return patient.id


def _changed_by(contact: Contact) -> Sequence[Alert]:
    """Alerts that this very note settled or took on: same person, same instant."""
    by, at = contact.staff_id, contact.at
    settled = (Alert.resolved_by == by) & (Alert.resolved_at == at)
    taken = (Alert.acknowledged_by == by) & (Alert.acknowledged_at == at)
    return db.session.scalars(select(Alert).where(Alert.patient_id == contact.patient_id, settled | taken)).all()


def _silence_before(contact: Contact) -> datetime | None:
    details = db.session.scalar(
        select(AuditEvent.details).where(
            AuditEvent.clinic_id == contact.clinic_id,
            AuditEvent.patient_id == contact.patient_id,
            AuditEvent.action == AuditAction.contact_noted,
            AuditEvent.subject_kind == SubjectKind.contact,
            AuditEvent.subject_key == str(contact.id),
        )
    )
    since = (details or {}).get("silent_since")
    return datetime.fromisoformat(since) if since else None


def _unheard_since(patient: Patient, instant: datetime) -> bool:
    return patient.last_heard_at is None or patient.last_heard_at < instant
