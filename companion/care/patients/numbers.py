"""Checks that a number is still the patient's: numbers change owners, and a text to a stranger discloses care."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import exists, func, or_, select

from companion.care.alerts.lifecycle import raise_alert
from companion.care.audit import audit
from companion.care.errors import Conflict
from companion.care.patients.discharges import standing_discharge
from companion.care.scope import find
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import Alert, Clinic, Message, Patient, Staff
from companion.outbox.enqueue import enqueue
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.patients.discharge import DischargeKind
from companion.rules.patients.states import PatientStatus, PhoneStatus, Texting
from companion.rules.refusals import Refusal
from companion.rules.texts import keys
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import next_allowed_at_or_after
from companion.rules.texts.sent_reason import SentReason

VERIFY = "number.verify"
VERIFY_AFTER = timedelta(days=90)
ASKED_FOR = timedelta(days=7)
BATCH = 200


def ask_silent_numbers(now: datetime) -> int:
    """Asks every number from which nothing came for 90 days whether it is still the patient's. Returns how many."""
    with transaction():
        silent: Sequence[Patient] = db.session.scalars(
            select(Patient)
            .where(
                Patient.status == PatientStatus.active,
                Patient.texting == Texting.consented,
                Patient.phone_status == PhoneStatus.ok,
                Patient.phone_shared.is_(False),  # nobody could tell whose answer it is
                or_(Patient.last_heard_at.is_(None), Patient.last_heard_at < now - VERIFY_AFTER),
                or_(Patient.phone_verified_at.is_(None), Patient.phone_verified_at < now - VERIFY_AFTER),
                Patient.created_at < now - VERIFY_AFTER,
            )
            .order_by(Patient.id)
            .limit(BATCH)
            .with_for_update(skip_locked=True)
        ).all()
        for patient in silent:
            ask_number(patient, now)
    return len(silent)


def ask_number(patient: Patient, now: datetime) -> None:
    """Queues the question in the allowed hours; planned texts continue until the answer is no. Only for somebody who
    has a number.
    """
    assert patient.phone_hash is not None
    clinic = db.session.get_one(Clinic, patient.clinic_id)
    due = next_allowed_at_or_after(now, clinic.quiet, patient.zone)
    patient.phone_status = PhoneStatus.unverified
    enqueue(
        patient,
        MessageKind.nudge,
        VERIFY,
        now,
        due_at=due,
        useful_until=due + timedelta(hours=10),
        key=keys.number_question(patient.phone_hash, now.date()),
        reasons=[SentReason.number_question()],
    )


def chase_unanswered_numbers(now: datetime) -> int:
    """Opens one task for each number whose question has stood unanswered for 7 days: a person has to ask.

    Planned texts continue. Many patients read without ever writing; only staff can tell them from strangers.
    """
    asked = (
        select(Message.patient_id, func.max(Message.id).label("id"))
        .where(Message.wording == VERIFY, Message.accepted_at < now - ASKED_FOR)
        .group_by(Message.patient_id)
        .subquery()
    )
    with transaction():
        silent = db.session.execute(
            select(Patient, asked.c.id)
            .join(asked, asked.c.patient_id == Patient.id)
            .join(Message, Message.id == asked.c.id)
            .where(
                Patient.status == PatientStatus.active,
                Patient.texting == Texting.consented,
                Patient.phone_status == PhoneStatus.unverified,
                or_(Patient.last_heard_at.is_(None), Patient.last_heard_at < Message.accepted_at),
                # Once for each question.
                ~exists().where(
                    Alert.clinic_id == Patient.clinic_id,
                    Alert.kind == AlertKind.bad_number,
                    Alert.message_id == asked.c.id,
                ),
            )
            .order_by(Patient.id)
            .limit(BATCH)
        ).all()
        for patient, message_id in silent:
            raise_alert(
                patient.clinic_id,
                AlertKind.bad_number,
                AlertReason.number_not_confirmed(),
                f"unanswered:{message_id}",
                now,
                patient=patient,
                message_id=message_id,
            )
    return len(silent)


def confirm_number(patient: Patient, now: datetime) -> None:
    patient.phone_status = PhoneStatus.ok
    patient.phone_verified_at = now
    audit(AuditAction.number_confirmed, now, patient)


def restore_number(patient_id: int, by: Staff, now: datetime) -> Patient:
    """Staff have checked that texts may go to this number again; the plan is sent from now on.

    Doing it twice is harmless. Raises `NotFound`, `Conflict` for the number of somebody who died.
    """
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        made = standing_discharge(patient)
        if made is not None and made.kind == DischargeKind.deceased:
            raise Conflict(Refusal.number_of_deceased())
        if patient.phone_status != PhoneStatus.ok:
            patient.phone_status = PhoneStatus.ok
            patient.phone_verified_at = now
            audit(AuditAction.number_restored, now, patient, by=by)
            plan_texts([patient], now)
    return patient


def mark_landline(patient_id: int, by: Staff, now: datetime) -> Patient:
    """Staff have found out that the number is a landline: calls only, and nothing is texted to it.

    Doing it twice is harmless. Raises `NotFound`, `Conflict` where there is no number.
    """
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        if patient.phone_hash is None:
            raise Conflict(Refusal.no_number())
        if patient.phone_status != PhoneStatus.landline:
            patient.phone_status = PhoneStatus.landline
            audit(AuditAction.number_landline, now, patient, by=by)
            plan_texts([patient], now)
    return patient


def heard_from_suspended(patient: Patient, message_id: int, now: datetime) -> None:
    """Somebody writes from a number that gets no texts. Staff have to find out whether it is the patient."""
    raise_alert(
        patient.clinic_id,
        AlertKind.bad_number,
        AlertReason.wrote_from_suspended_number(),
        f"suspended:{patient.id}:{now:%Y%m%d}",
        now,
        patient=patient,
        message_id=message_id,
    )


def deny_number(patient: Patient, now: datetime, *, message_id: int | None = None) -> None:
    """Somebody else has this number now: no more texts go to it, and staff ask for the new one."""
    patient.phone_status = PhoneStatus.suspended
    audit(AuditAction.number_denied, now, patient)
    raise_alert(
        patient.clinic_id,
        AlertKind.bad_number,
        AlertReason.number_of_somebody_else(),
        f"denied:{patient.id}:{(patient.phone_hash or '')[:12]}:{message_id}",
        now,
        patient=patient,
        message_id=message_id,
    )
    plan_texts([patient], now)
