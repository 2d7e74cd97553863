"""Who holds a phone number: one patient in care, a household that shares it on purpose, or nobody any more.

A number outlives a patient: whoever was discharged holds none, and comes back to it only if nobody in care has it.
Where two in care share a phone, whatever is texted to one would be read by the other: their texts are held.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, or_, select

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid
from companion.care.patients.phones import looked_up
from companion.care.scope import find, lock_clinic, within
from companion.care.telling.planning import plan_texts
from companion.database import db
from companion.keyring import phone_hash
from companion.models import Patient, Staff
from companion.outbox.plan_ahead import cancel_pending
from companion.outbox.questions import expect
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.patients.states import PatientStatus
from companion.rules.reading.expecting import Expecting
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.texts.delivery import MessageProblem

PHONE_FIELDS = frozenset({"phone", "shares_phone"})


def holders(clinic_id: int, number: str | None) -> Sequence[Patient]:
    """Patients in care at the clinic who have the number (its hash), in the order of their ids. None has no holders."""
    if number is None:
        return []
    return db.session.scalars(
        select(Patient).where(Patient.clinic_id == clinic_id, _in_care_with([number])).order_by(Patient.id)
    ).all()


def sharers(patient: Patient) -> list[Patient]:
    """The others in care here who share the patient's phone."""
    if not patient.phone_shared:
        return []
    return [other for other in holders(patient.clinic_id, patient.phone_hash) if other.id != patient.id]


def who_has(text: str, by: Staff) -> Sequence[Patient]:
    """Who in care at the clinic of `by` has a number as it was typed; nobody where it is no number."""
    try:
        return holders(by.clinic_id, phone_hash(looked_up(text)))
    except Invalid:
        return []


def lock_to_change(patient_id: int, changes: Mapping[str, Any], by: Staff) -> Patient:
    """The patient, locked; where their phone is about to change, so are the clinic (one number at a time) and everybody
    whom the old or the new number concerns, in the order of ids. Raises `NotFound`, `Invalid`.
    """
    if not PHONE_FIELDS & set(changes):
        return find(Patient, patient_id, by, lock=True)
    text = changes.get("phone")
    return lock_holders(patient_id, by, [phone_hash(looked_up(text))] if text else [])


def lock_holders(patient_id: int, by: Staff, numbers: Iterable[str] = ()) -> Patient:
    """Locks the clinic, the patient, and whoever in care there has their number or one of `numbers` (hashes)."""
    lock_clinic(by)
    own = find(Patient, patient_id, by).phone_hash
    wanted = [number for number in (own, *numbers) if number is not None]
    for row in _locked(by, or_(Patient.id == patient_id, _in_care_with(wanted))):
        if row.id == patient_id:
            return row
    return find(Patient, patient_id, by, lock=True)


def lock_number(number: str, by: Staff) -> None:
    """Everybody in care at the clinic who has the number (its hash); the clinic is locked already."""
    _locked(by, _in_care_with([number]))


def hold(patient: Patient, number: str | None, shares: bool, now: datetime, by: Staff | None) -> bool:
    """Before the patient, who is in care, gets the number (its hash). Returns whether they share it from now on, which
    the caller stores together with the number; the others' texts are held already.

    Inside the caller's transaction, with the number's holders locked. Raises `Conflict` where somebody else in care has
    the number and nobody said that they share it, `Invalid` where they were said to and nobody else has it.
    """
    others = [other for other in holders(patient.clinic_id, number) if other is not patient]
    if others and not shares:
        raise Conflict(Refusal.number_taken())
    if shares and not others:
        raise Invalid({"shares_phone": [FieldProblem.nobody_shares()]})
    for other in others:
        if not other.phone_shared:
            other.phone_shared = True
            db.session.flush()
            hold_texts(other, now, by)
    return bool(others)


def hold_texts(patient: Patient, now: datetime, by: Staff | None) -> None:
    """Since just now they share their phone: what waits is not sent, and no question stays open, because the next text
    from the phone may be the other one's.
    """
    cancel_pending(patient, MessageProblem.phone_shared(), now)
    expect(patient.clinic_id, patient.id, Expecting.nothing, {}, None, now)
    audit(AuditAction.phone_shared, now, patient, by=by)
    plan_texts([patient], now)


def let_go(clinic_id: int, number: str | None, now: datetime, by: Staff | None) -> None:
    """Somebody has left the number (its hash): whoever alone still has it shares it with nobody, and their texts go on.

    Inside the caller's transaction, with the holders locked and the change flushed.
    """
    left = holders(clinic_id, number)
    if len(left) == 1 and left[0].phone_shared:
        left[0].phone_shared = False
        audit(AuditAction.phone_shared_no_more, now, left[0], by=by)
        plan_texts(left, now)


def come_back_to_number(patient: Patient, now: datetime, by: Staff | None) -> None:
    """Before somebody who was discharged is in care again: whether their number is still theirs.

    Inside the caller's transaction, with the patient locked and not yet active. Raises `Conflict` where somebody in
    care has the number by now: staff first enter the number this patient has today, or say on their record that the
    two share the phone.
    """
    if patient.phone_hash is None:
        return
    if by is not None:
        lock_number(patient.phone_hash, by)
    taken = bool(holders(patient.clinic_id, patient.phone_hash))
    if taken and not patient.phone_shared:
        raise Conflict(Refusal.number_taken_meanwhile())
    patient.phone_shared = taken and hold(patient, patient.phone_hash, taken, now, by)


def _in_care_with(numbers: Sequence[str]) -> ColumnElement[bool]:
    return (Patient.status == PatientStatus.active) & Patient.phone_hash.in_(numbers)


def _locked(by: Staff, which: ColumnElement[bool]) -> Sequence[Patient]:
    return db.session.scalars(
        within(Patient, by)
        .where(which)
        .order_by(Patient.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()
