"""Agreeing to texts and taking it back. Each is an event that stays; the patient row holds what the last one left."""

from __future__ import annotations

from datetime import datetime

from companion.care.alerts import raise_alert
from companion.care.audit import audit
from companion.database import db, transaction
from companion.models import ConsentEvent, Patient, Staff
from companion.models.consent import OPT_IN, OPT_OUT
from companion.models.patient import CONSENTED, OPTED_OUT
from companion.outbox.plan_ahead import cancel_pending, replan
from companion.rules.alerts import AlertKind
from companion.wording import version

METHODS = ("written", "verbal", "text", "carrier")


def opt_in(
    patient: Patient, method: str, now: datetime, *, by: Staff | None = None, message_id: int | None = None
) -> None:
    """The patient agrees to texts, knowing they are not private. From here on the plan is sent."""
    with transaction():
        if patient.texting == CONSENTED:
            return
        patient.texting = CONSENTED
        _event(patient, OPT_IN, method, now, by, message_id)
        replan([patient], now)


def opt_out(
    patient: Patient, method: str, now: datetime, *, by: Staff | None = None, message_id: int | None = None
) -> bool:
    """The patient wants no more texts: nothing that waits is sent. False when that was so already.

    Staff are told, because from now on silence means nothing.
    """
    with transaction():
        cancel_pending(patient, "opted out of texts", now)
        if patient.texting == OPTED_OUT:
            return False
        patient.texting = OPTED_OUT
        event = _event(patient, OPT_OUT, method, now, by, message_id)
        replan([patient], now)
        db.session.flush()
        raise_alert(
            patient.clinic_id,
            AlertKind.opted_out,
            "opted out of texts; reminders and check-ins no longer reach this person",
            f"opted_out:{event.id}",
            now,
            patient=patient,
            message_id=message_id,
        )
        return True


def _event(
    patient: Patient, kind: str, method: str, now: datetime, by: Staff | None, message_id: int | None
) -> ConsentEvent:
    event = ConsentEvent(
        clinic_id=patient.clinic_id,
        patient_id=patient.id,
        kind=kind,
        method=method,
        wording_version=version("consent.ask", patient.language),
        at=now,
        message_id=message_id,
        recorded_by=by.id if by else None,
    )
    db.session.add(event)
    audit(kind.replace("_", " "), now, clinic_id=patient.clinic_id, by=by, patient_id=patient.id, method=method)
    return event
