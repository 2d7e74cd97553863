"""Who looks after whose patients while a counselor is away, and who gets an alert."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid, NotAllowed
from companion.care.scope import find, lock_clinic, within
from companion.database import db, transaction
from companion.models import Alert, Clinic, ClinicClosing, Cover, Patient, Staff
from companion.rules.alerts.kinds import AlertStatus
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.clinic.office_hours import OfficeHours, cannot_wait
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.staff.roles import Role

_LONGEST_CHAIN = 5  # a stand-in may be away too; a circle of covers must end


def add_cover(staff_id: int, covered_by: int, starts_on: date, ends_on: date, by: Staff, now: datetime) -> Cover:
    """A colleague looks after somebody's patients, both days included. Open alerts move at once when it starts today.

    A counselor may arrange their own; for others it takes a supervisor. Raises `Invalid` by field, `NotAllowed`.
    """
    if by.id != staff_id and not by.supervises:
        raise NotAllowed(Refusal.only_supervisors_arrange_cover())
    with transaction():
        clinic = lock_clinic(by)
        away, stand_in = find(Staff, staff_id, by), find(Staff, covered_by, by)
        today = today_at(clinic, now)
        _check(away, stand_in, starts_on, ends_on, today)
        cover = Cover(
            clinic_id=clinic.id,
            staff_id=away.id,
            covered_by=stand_in.id,
            starts_on=starts_on,
            ends_on=ends_on,
            created_by=by.id,
            created_at=now,
        )
        db.session.add(cover)
        db.session.flush()
        moved = _move_open_alerts(away.id, stand_in.id, by) if starts_on <= today else 0
        audit(AuditAction.cover_arranged, now, cover, by=by, alerts=moved, **_people(cover))
    return cover


def _check(away: Staff, stand_in: Staff, starts_on: date, ends_on: date, today: date) -> None:
    errors: dict[str, list[Reason]] = {}
    if stand_in.id == away.id:
        errors["covered_by"] = [FieldProblem.own_cover()]
    elif not stand_in.active:
        errors["covered_by"] = [FieldProblem.staff_left()]
    if ends_on < starts_on:
        errors["ends_on"] = [FieldProblem.last_before_first()]
    elif ends_on < today:
        errors["ends_on"] = [FieldProblem.cover_in_past()]
    if not errors and _overlapping(away.id, starts_on, ends_on):
        errors["starts_on"] = [FieldProblem.covered_already()]
    if errors:
        raise Invalid(errors)


def _overlapping(staff_id: int, starts_on: date, ends_on: date) -> bool:
    statement = select(Cover.id).where(
        Cover.staff_id == staff_id, Cover.starts_on <= ends_on, Cover.ends_on >= starts_on
    )
    return db.session.scalar(statement.limit(1)) is not None


def _move_open_alerts(from_id: int, to_id: int, by: Staff) -> int:
    rows = db.session.scalars(
        within(Alert, by).where(Alert.owner_id == from_id, Alert.status != AlertStatus.resolved).with_for_update()
    ).all()
    for alert in rows:
        alert.owner_id = to_id
    return len(rows)


def _return_open_alerts(cover: Cover) -> int:
    """Returns alerts of the counselor's patients that the stand-in owns and has not acknowledged."""
    rows = db.session.scalars(
        select(Alert)
        .join(Patient, Patient.id == Alert.patient_id)
        .where(
            Alert.clinic_id == cover.clinic_id,
            Alert.owner_id == cover.covered_by,
            Alert.status != AlertStatus.resolved,
            Alert.acknowledged_by.is_distinct_from(cover.covered_by),
            Alert.escalated_at.is_(None),
            Patient.counselor_id == cover.staff_id,
        )
        .with_for_update(of=Alert)
    ).all()
    for alert in rows:
        alert.owner_id = cover.staff_id
    return len(rows)


def end_cover(cover_id: int, by: Staff, now: datetime) -> None:
    """The counselor is back earlier or does not leave: from now on alerts go to them again, as do those the stand-in
    has not acknowledged. Raises `NotAllowed`.
    """
    with transaction():
        cover = find(Cover, cover_id, by, lock=True)
        if by.id not in (cover.staff_id, cover.covered_by) and not by.supervises:
            raise NotAllowed(Refusal.only_supervisors_end_cover())
        clinic = db.session.get_one(Clinic, by.clinic_id)
        if cover.ends_on < today_at(clinic, now):
            raise Conflict(Refusal.cover_over())
        returned = _return_open_alerts(cover) if cover.starts_on <= today_at(clinic, now) else 0
        audit(AuditAction.cover_ended, now, cover, by=by, alerts=returned, **_people(cover))
        db.session.delete(cover)


def covers(by: Staff, now: datetime) -> Sequence[Cover]:
    """Current and future cover, soonest first."""
    today = today_at(db.session.get_one(Clinic, by.clinic_id), now)
    return db.session.scalars(within(Cover, by).where(Cover.ends_on >= today).order_by(Cover.starts_on, Cover.id)).all()


def covered_now(by: Staff, now: datetime) -> list[int]:
    """Ids of the colleagues whose patients `by` looks after today."""
    today = today_at(db.session.get_one(Clinic, by.clinic_id), now)
    statement = select(Cover.staff_id).where(
        Cover.clinic_id == by.clinic_id, Cover.covered_by == by.id, Cover.starts_on <= today, Cover.ends_on >= today
    )
    return list(db.session.scalars(statement))


def owner_of_alert(clinic_id: int, patient: Patient | None, now: datetime, due_at: datetime) -> int | None:
    """Who has to look at a new alert.

    What cannot wait until the clinic is staffed again goes to the person on call. Otherwise the patient's counselor,
    or who stands in for them; without one (or when that person has left) a supervisor.
    """
    clinic = db.session.get_one(Clinic, clinic_id)
    if clinic.on_call_id is not None and cannot_wait(office_hours(clinic), now, due_at):
        on_call = db.session.get(Staff, clinic.on_call_id)
        if on_call is not None and on_call.active:
            return on_call.id
    counselor = patient.counselor if patient is not None else None
    if counselor is not None:
        there = _who_is_there(counselor, today_at(clinic, now))
        if there is not None:
            return there
    return supervisor_id(clinic_id)


def who_answers_for(patient: Patient, now: datetime) -> Staff | None:
    """The patient's counselor, or who stands in for them today; None when nobody does."""
    if patient.counselor is None:
        return None
    there = _who_is_there(patient.counselor, today_at(db.session.get_one(Clinic, patient.clinic_id), now))
    return db.session.get(Staff, there) if there is not None else None


def _who_is_there(counselor: Staff, today: date) -> int | None:
    """The counselor, or the person at the end of the chain of covers who is present; None when nobody is."""
    person: Staff | None = counselor
    for _ in range(_LONGEST_CHAIN):
        if person is None:
            return None
        stand_in = db.session.scalar(
            select(Cover.covered_by)
            .where(Cover.staff_id == person.id, Cover.starts_on <= today, Cover.ends_on >= today)
            .order_by(Cover.id.desc())
            .limit(1)
        )
        if stand_in is None:
            return person.id if person.active else None
        person = db.session.get(Staff, stand_in)
    return None


def office_hours(clinic: Clinic) -> OfficeHours:
    closed = db.session.scalars(select(ClinicClosing.day).where(ClinicClosing.clinic_id == clinic.id))
    return OfficeHours(clinic.office_opens, clinic.office_closes, ZoneInfo(clinic.time_zone), frozenset(closed))


def supervisor_id(clinic_id: int) -> int | None:
    return db.session.scalar(
        select(Staff.id)
        .where(Staff.clinic_id == clinic_id, Staff.active, Staff.role.in_((Role.supervisor, Role.administrator)))
        .order_by(Staff.role.desc(), Staff.id)
        .limit(1)
    )


def today_at(clinic: Clinic, now: datetime) -> date:
    return now.astimezone(ZoneInfo(clinic.time_zone)).date()


def _people(cover: Cover) -> dict[str, Any]:
    return {"staff": cover.staff_id, "covered_by": cover.covered_by}
