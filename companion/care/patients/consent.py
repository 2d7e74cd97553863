"""Agreeing to texts and withdrawing. Each is an event that is kept; the patient row holds the resulting state."""

from __future__ import annotations

from datetime import datetime, timedelta

from companion.care.alerts.lifecycle import raise_alert
from companion.care.audit import audit
from companion.database import db, transaction
from companion.models import Clinic, ConsentEvent, Patient, Staff
from companion.outbox.enqueue import enqueue
from companion.outbox.plan_ahead import cancel_pending, replan
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.patients.consent import ConsentKind, ConsentMethod
from companion.rules.patients.states import Texting
from companion.rules.texts import keys
from companion.rules.texts.delivery import MessageProblem
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import next_allowed_at_or_after
from companion.rules.texts.sent_reason import SentReason
from companion.wording import version

AUDITED = {
    ConsentKind.asked: AuditAction.asked,
    ConsentKind.opt_in: AuditAction.opt_in,
    ConsentKind.opt_out: AuditAction.opt_out,
    ConsentKind.declined: AuditAction.declined,
}


def opt_in(
    patient: Patient, method: ConsentMethod, now: datetime, *, by: Staff | None = None, message_id: int | None = None
) -> None:
    """The patient agrees to texts, knowing they are not private. From now on the plan is sent.

    A repeated agreement by text is recorded again: a STOP before it may never have reached us.
    """
    with transaction():
        agreed = patient.texting == Texting.consented
        if agreed and message_id is None:
            return
        patient.texting = Texting.consented
        _event(patient, ConsentKind.opt_in, method, now, by, message_id)
        if not agreed:
            replan([patient], now)


def opt_out(
    patient: Patient, method: ConsentMethod, now: datetime, *, by: Staff | None = None, message_id: int | None = None
) -> bool:
    """The patient wants no more texts: waiting texts are not sent. False when they had opted out already.

    Staff are told, because from now on silence is no longer a signal.
    """
    with transaction():
        cancel_pending(patient, MessageProblem.opted_out(), now)
        if patient.texting == Texting.opted_out:
            return False
        patient.texting = Texting.opted_out
        event = _event(patient, ConsentKind.opt_out, method, now, by, message_id)
        replan([patient], now)
        db.session.flush()
        raise_alert(
            patient.clinic_id,
            AlertKind.opted_out,
            AlertReason.opted_out(),
            f"opted_out:{event.id}",
            now,
            patient=patient,
            message_id=message_id,
        )
        return True


def ask(patient: Patient, now: datetime, *, again: bool = False) -> None:
    """Texts the consent question; until it is answered nothing else is sent. Its wording version is on record."""
    with transaction():
        event = _event(patient, ConsentKind.asked, ConsentMethod.text, now, None, None)
        db.session.flush()
        enqueue(
            patient,
            MessageKind.consent,
            "consent.again" if again else "consent.ask",
            now,
            values={"phone_voice": db.session.get_one(Clinic, patient.clinic_id).voice_number},
            due_at=_by_day(patient, now),
            useful_until=_by_day(patient, now) + timedelta(days=1),
            key=keys.consent_question(event.id),
            reasons=[SentReason.consent_question()],
        )


def decline(patient: Patient, now: datetime, *, message_id: int | None = None) -> None:
    """The patient does not want texts: on record, and staff are told."""
    with transaction():
        _event(patient, ConsentKind.declined, ConsentMethod.text, now, None, message_id)
        raise_alert(
            patient.clinic_id,
            AlertKind.opted_out,
            AlertReason.declined_texts(),
            f"declined:{patient.id}:{message_id}",
            now,
            patient=patient,
            message_id=message_id,
        )


def _by_day(patient: Patient, now: datetime) -> datetime:
    """The next allowed moment: the first text from an unknown sender must not wake anybody."""
    clinic = db.session.get_one(Clinic, patient.clinic_id)
    return next_allowed_at_or_after(now, clinic.quiet, patient.zone)


def _event(
    patient: Patient, kind: ConsentKind, method: ConsentMethod, now: datetime, by: Staff | None, message_id: int | None
) -> ConsentEvent:
    clinic = db.session.get_one(Clinic, patient.clinic_id)
    event = ConsentEvent(
        clinic_id=patient.clinic_id,
        patient_id=patient.id,
        kind=kind,
        method=method,
        wording_version=version("consent.ask", patient.language, clinic.wording.get(patient.language)),
        at=now,
        message_id=message_id,
        recorded_by=by.id if by else None,
    )
    db.session.add(event)
    audit(AUDITED[kind], now, patient, by=by, method=method)
    return event
