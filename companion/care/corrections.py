"""Telling those who were already reminded that a session moved or does not take place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from companion.care.schedule import TOLD
from companion.database import db
from companion.models import Clinic, Message, Patient
from companion.outbox.enqueue import enqueue
from companion.rules.messages import MessageKind
from companion.rules.quiet_hours import QuietHours, next_allowed_at_or_after
from companion.rules.recurrence import Session

# Reminders reach at most this far ahead.
REMINDED_WITHIN = timedelta(days=10)


def already_told(patients: Sequence[Patient], session: Session) -> list[Patient]:
    """Those whom a text about this session has reached or may have reached."""
    rows = db.session.execute(
        select(Message.patient_id, Message.about).where(
            Message.patient_id.in_([patient.id for patient in patients]),
            Message.status.in_(TOLD),
            Message.about.is_not(None),
            Message.due_at > session.start - REMINDED_WITHIN,
        )
    ).all()
    told = {patient_id for patient_id, about in rows if about and session.occurrence_id in about}
    return [patient for patient in patients if patient.id in told]


def tell_changed(patients: Sequence[Patient], before: Session, new_start: datetime | None, now: datetime) -> int:
    """Queues a correction to each who was told the old time. `new_start` None: cancelled. Returns how many."""
    if before.start <= now and (new_start is None or new_start <= now):
        return 0
    told = already_told(patients, before)
    for patient in told:
        _tell(patient, before, new_start, now)
    return len(told)


def _tell(patient: Patient, before: Session, new_start: datetime | None, now: datetime) -> None:
    clinic = db.session.get_one(Clinic, patient.clinic_id)
    quiet = QuietHours(clinic.quiet_opens, clinic.quiet_closes)
    earliest = min(start for start in (before.start, new_start) if start is not None)
    values = {"start": _local(before.start, patient)}
    wording = "session.cancelled"
    if new_start is not None:
        wording = "session.moved"
        values = {"old_start": _local(before.start, patient), "new_start": _local(new_start, patient)}
    enqueue(
        patient,
        MessageKind.session_change,
        wording,
        now,
        values=values,
        due_at=next_allowed_at_or_after(now, quiet, patient.zone),
        useful_until=max(earliest, now + timedelta(minutes=30)),
        key=f"change:{before.occurrence_id}:{new_start:%Y%m%dT%H%M}"
        if new_start
        else f"change:{before.occurrence_id}:off",
        reason="a session the patient was reminded of has changed",
        about=[before.occurrence_id],
    )


def _local(instant: datetime, patient: Patient) -> str:
    return instant.astimezone(patient.zone).strftime("%Y-%m-%dT%H:%M")
