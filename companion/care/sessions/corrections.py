"""Tells those already reminded that a session moved, was cancelled, or takes place after all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from companion.care.sessions.schedule import TOLD
from companion.database import db
from companion.models import Clinic, Message, Patient
from companion.outbox.enqueue import enqueue, render_for
from companion.rules.sessions.recurrence import Session
from companion.rules.texts import keys
from companion.rules.texts.delivery import MessageProblem, MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import next_allowed_at_or_after
from companion.rules.texts.sent_reason import SentReason

# Reminders reach at most this far ahead.
REMINDED_WITHIN = timedelta(days=10)


@dataclass(frozen=True)
class Correction:
    """A text that corrects what a patient was told. `due_at` is aware UTC."""

    patient: Patient
    wording: str
    values: dict[str, Any]
    due_at: datetime

    @property
    def body(self) -> str:
        return render_for(self.patient, self.wording, self.values)


def already_told(patients: Sequence[Patient], session: Session) -> list[Patient]:
    """Patients whom a text about this session has reached or may have reached."""
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


def corrections(
    patients: Sequence[Patient], before: Session, new_start: datetime | None, now: datetime
) -> list[Correction]:
    """Who must be told what, when `before` is moved to `new_start` (None: it does not take place). Changes nothing.

    Compares with what each patient knows: a correction that has not been sent does not count.
    """
    if before.start <= now and (new_start is None or new_start <= now):
        return []
    told = already_told(patients, before)
    unread = {row.patient_id for row in _waiting(told, before)}
    said = _last_said(told, before)
    found = []
    for patient in told:
        known = said.get(patient.id, before.original_start if patient.id in unread else before.start)
        correction = _correction(patient, known, new_start, now)
        if correction is not None:
            found.append(correction)
    return found


def tell_changed(
    patients: Sequence[Patient],
    before: Session,
    new_start: datetime | None,
    now: datetime,
    *,
    now_named: str | None = None,
) -> int:
    """Queues the corrections, in place of any that still wait. Returns how many.

    `now_named`: the occurrence id under which the session goes on, where another series takes over.
    """
    due = corrections(patients, before, new_start, now)
    for row in _waiting(patients, before):
        row.status, row.ended_at, row.problem = MessageStatus.cancelled, now, MessageProblem.session_changed_again()
    db.session.flush()
    for correction in due:
        _tell(correction, before, new_start, now, now_named)
    return len(due)


def _correction(
    patient: Patient, known: datetime | None, new_start: datetime | None, now: datetime
) -> Correction | None:
    """`known`: the start the patient was told last; None: told that it is cancelled."""
    if known == new_start:
        return None
    if new_start is None and known is not None:
        wording, values = "session.cancelled", {"start": _local(known, patient)}
    elif known is None and new_start is not None:
        wording, values = "session.added", {"start": _local(new_start, patient)}
    else:
        assert known is not None and new_start is not None
        wording = "session.moved"
        values = {"old_start": _local(known, patient), "new_start": _local(new_start, patient)}
    clinic = db.session.get_one(Clinic, patient.clinic_id)
    quiet = clinic.quiet
    return Correction(patient, wording, values, next_allowed_at_or_after(now, quiet, patient.zone))


def _tell(
    correction: Correction, before: Session, new_start: datetime | None, now: datetime, now_named: str | None
) -> None:
    earliest = min(start for start in (before.start, new_start) if start is not None)
    enqueue(
        correction.patient,
        MessageKind.session_change,
        correction.wording,
        now,
        values=correction.values,
        due_at=correction.due_at,
        useful_until=max(earliest, now + timedelta(minutes=30)),
        key=keys.correction(before.occurrence_id, new_start, now),
        reasons=[SentReason.session_changed()],
        about=[before.occurrence_id, *([now_named] if now_named else [])],
    )


def _waiting(patients: Sequence[Patient], session: Session) -> Sequence[Message]:
    """Corrections about this session that have not been sent."""
    return db.session.scalars(
        select(Message)
        .where(
            Message.patient_id.in_([patient.id for patient in patients]),
            Message.status == MessageStatus.pending,
            Message.key.startswith(keys.corrections(session.occurrence_id), autoescape=True),
        )
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()


def _last_said(patients: Sequence[Patient], session: Session) -> dict[int, datetime | None]:
    """What the last sent correction said, by patient: the start, or None for 'cancelled'."""
    rows = db.session.execute(
        select(Message.patient_id, Message.key)
        .where(
            Message.patient_id.in_([patient.id for patient in patients]),
            Message.status.in_(TOLD),
            Message.key.startswith(keys.corrections(session.occurrence_id), autoescape=True),
        )
        .order_by(Message.id)
    )
    said: dict[int, datetime | None] = {}
    for patient_id, key in rows:
        assert patient_id is not None and key is not None
        said[patient_id] = keys.start_told(key, session.occurrence_id)
    return said


def _local(instant: datetime, patient: Patient) -> str:
    return instant.astimezone(patient.zone).strftime("%Y-%m-%dT%H:%M")
