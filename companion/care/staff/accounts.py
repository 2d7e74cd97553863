"""Who works at a clinic: roles, leaving, coming back, a new password."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select, update

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid, NotAllowed
from companion.care.scope import find
from companion.care.staff.sign_in import add_staff, hash_password
from companion.database import db, rows_changed, transaction
from companion.models import AccessToken, Alert, Clinic, Patient, Staff
from companion.rules.alerts.kinds import AlertStatus
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.patients.states import PatientStatus
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.staff.roles import Role


def hire(name: str, email: str, role: Role, password: str, by: Staff, now: datetime) -> Staff:
    """A new account. Raises `Invalid` by field, `Conflict` for a taken address, `NotAllowed`."""
    _may_manage(by, role)
    if not name.strip():
        raise Invalid({"name": [FieldProblem.name_needed()]})
    return add_staff(by.clinic_id, name, email, role, password, now, by=by)


def change_role(staff_id: int, role: Role, by: Staff, now: datetime) -> Staff:
    """Raises `NotAllowed`, `Conflict` when nobody would be left to supervise."""
    with transaction():
        lock_staff(by)
        person = find(Staff, staff_id, by, lock=True)
        _may_manage(by, role)
        _may_manage(by, person.role)
        if person.role != role:
            before, person.role = person.role, role
            _keep_a_supervisor(by)
            audit(AuditAction.role_changed, now, person, by=by, before=before, after=role)
    return person


def deactivate(staff_id: int, by: Staff, now: datetime) -> Staff:
    """Somebody leaves: signed out everywhere at once; their patients and alerts stay until they are handed over."""
    with transaction():
        lock_staff(by)
        person = find(Staff, staff_id, by, lock=True)
        _may_manage(by, person.role)
        if person.id == by.id:
            raise Conflict(Refusal.own_account())
        if person.active:
            person.active = False
            _keep_a_supervisor(by)
            _sign_out_everywhere(person, now)
            clinic = db.session.get_one(Clinic, by.clinic_id)
            if clinic.on_call_id == person.id:
                clinic.on_call_id = None
            audit(AuditAction.account_closed, now, person, by=by)
    return person


def reactivate(staff_id: int, by: Staff, now: datetime) -> Staff:
    with transaction():
        person = find(Staff, staff_id, by, lock=True)
        _may_manage(by, person.role)
        if not person.active:
            person.active = True
            audit(AuditAction.account_opened_again, now, person, by=by)
    return person


def new_password(staff_id: int, password: str, by: Staff, now: datetime) -> Staff:
    """For somebody who forgot theirs: every sign-in they had ends. Raises `Invalid`, `NotAllowed`."""
    with transaction():
        person = find(Staff, staff_id, by, lock=True)
        _may_manage(by, person.role)
        person.password_hash = hash_password(password)
        _sign_out_everywhere(person, now)
        audit(AuditAction.password_set, now, person, by=by)
    return person


def hand_over_patients(from_id: int, to_id: int, by: Staff, now: datetime) -> int:
    """All patients and open alerts of one person go to another for good. Returns how many patients."""
    if not by.supervises:
        raise NotAllowed(Refusal.only_supervisors_hand_over())
    with transaction():
        giver, taker = find(Staff, from_id, by), find(Staff, to_id, by)
        if not taker.active or taker.id == giver.id:
            raise Invalid({"to": [FieldProblem.colleague_needed()]})
        number = rows_changed(
            update(Patient)
            .where(
                Patient.clinic_id == by.clinic_id,
                Patient.counselor_id == giver.id,
                Patient.status == PatientStatus.active,
            )
            .values(counselor_id=taker.id)
        )
        db.session.execute(
            update(Alert)
            .where(Alert.clinic_id == by.clinic_id, Alert.owner_id == giver.id, Alert.status != AlertStatus.resolved)
            .values(owner_id=taker.id)
        )
        audit(AuditAction.caseload_handed_over, now, giver, by=by, to=taker.id, patients=number)
    return number


def caseload_sizes(by: Staff) -> dict[int, int]:
    """Active patients by counselor."""
    rows = db.session.execute(
        select(Patient.counselor_id, func.count().label("number"))
        .where(Patient.clinic_id == by.clinic_id, Patient.status == PatientStatus.active)
        .group_by(Patient.counselor_id)
    )
    return {row.counselor_id: row.number for row in rows if row.counselor_id is not None}


def lock_staff(by: Staff) -> None:
    """Two people changing roles take turns: else each could take away the other's, and nobody is left."""
    db.session.get_one(Clinic, by.clinic_id, with_for_update=True)


def _may_manage(by: Staff, role: Role) -> None:
    if not by.supervises:
        raise NotAllowed(Refusal.only_supervisors())
    if role == Role.administrator and by.role != Role.administrator:
        raise NotAllowed(Refusal.only_administrators())


def _keep_a_supervisor(by: Staff) -> None:
    db.session.flush()
    left = db.session.scalars(select(Staff).where(Staff.clinic_id == by.clinic_id, Staff.active)).all()
    if not any(person.supervises for person in left):
        raise Conflict(Refusal.nobody_left_to_supervise())


def _sign_out_everywhere(person: Staff, now: datetime) -> None:
    db.session.execute(
        update(AccessToken)
        .where(AccessToken.staff_id == person.id, AccessToken.revoked_at.is_(None))
        .values(revoked_at=now)
    )
