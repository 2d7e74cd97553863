"""A patient's sessions in a span of time, and which of them they were reminded of."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select

from companion.care.telling.names import named_now
from companion.database import db
from companion.models import Message, Patient
from companion.outbox.plan_inputs import patient_sessions
from companion.rules.sessions.recurrence import Session
from companion.rules.texts.delivery import TOLD
from companion.rules.windows import Window


def patient_schedule(patient: Patient, start: datetime, end: datetime) -> list[Session]:
    """Sessions from `start` to before `end` (aware UTC), cancelled ones included and marked, in order of start."""
    return patient_sessions([patient], Window(start, end)).get(patient.id, [])


def session_of(occurrence_id: str, patient: Patient, now: datetime) -> Session | None:
    """A recent or coming session of this patient by an id it has or had, or None."""
    occurrence_id = named_now([occurrence_id]).get(occurrence_id, occurrence_id)
    near = patient_schedule(patient, now - timedelta(days=1), now + timedelta(days=60))
    return next((session for session in near if session.occurrence_id == occurrence_id), None)


def last_reminded(patient: Patient, now: datetime) -> frozenset[str]:
    """Occurrence ids the last reminder of the past days spoke of: what a bare C or R is about."""
    about = db.session.scalars(
        select(Message.about)
        .where(
            Message.patient_id == patient.id,
            Message.status.in_(TOLD),
            Message.kind.in_(("session_reminder", "session_change")),
            Message.handed_over_at > now - timedelta(days=4),
        )
        .order_by(Message.handed_over_at.desc())
        .limit(1)
    ).first()
    renamed = named_now(about or ())
    return frozenset(renamed.get(name, name) for name in about or ())
