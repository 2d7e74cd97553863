"""Tells those who saved a support-group meeting that it moved or is over: once, and only the last word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import select, update

from companion.database import db
from companion.models import Clinic, Meeting, Message, Patient, SavedMeeting
from companion.outbox.enqueue import enqueue
from companion.rules.reasons import WallClock
from companion.rules.texts import keys
from companion.rules.texts.delivery import TOLD, MessageProblem, MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import next_allowed_at_or_after, too_late_by
from companion.rules.texts.sent_reason import SentReason
from companion.rules.windows import next_weekly

USEFUL_AT_LEAST = timedelta(minutes=30)


@dataclass(frozen=True)
class Weekly:
    """When a meeting takes place: weekday (0 Monday) and wall clock of `zone`."""

    weekday: int
    at: time
    zone: str

    @classmethod
    def of(cls, meeting: Meeting) -> Weekly:
        return cls(meeting.weekday, meeting.starts_at, meeting.time_zone)

    @classmethod
    def read(cls, document: dict[str, Any]) -> Weekly:
        return cls(document["weekday"], time.fromisoformat(document["at"]), document["zone"])

    def document(self) -> dict[str, Any]:
        return {"weekday": self.weekday, "at": f"{self.at:%H:%M}", "zone": self.zone}

    def next(self, now: datetime) -> datetime:
        return next_weekly(self.weekday, self.at, ZoneInfo(self.zone), now)


def tell_saved(meeting: Meeting, before: Weekly, patient: Patient, now: datetime) -> None:
    """`before`: when it took place until this change, which is what somebody knows whom no text told otherwise."""
    known = _known(meeting, patient) or before
    _take_back_waiting(meeting, patient, now)
    truth = None if meeting.removed_at is not None else Weekly.of(meeting)
    if known == truth or not patient.reachable:
        return
    quiet = db.session.get_one(Clinic, patient.clinic_id).quiet
    old_start = known.next(now)
    values: dict[str, Any] = {"start": WallClock.of(old_start, patient.zone)}
    first = old_start
    if truth is not None:
        new_start = truth.next(now)
        values = {"old_start": values["start"], "new_start": WallClock.of(new_start, patient.zone)}
        first = min(old_start, new_start)
    due_at = next_allowed_at_or_after(now, quiet, patient.zone)
    if due_at > now and too_late_by(due_at, first):
        due_at = now
    enqueue(
        patient,
        MessageKind.session_change,
        "meeting.over" if truth is None else "meeting.moved",
        now,
        values=values,
        due_at=due_at,
        useful_until=max(first, due_at + USEFUL_AT_LEAST),
        key=keys.meeting_change(meeting.id, uuid4().hex),
        reasons=[SentReason.saved_meeting_changed()],
        details={"was": known.document(), "meeting": None if truth is None else truth.document()},
    )


def savers(meeting: Meeting) -> list[Patient]:
    saved = select(SavedMeeting.patient_id).where(SavedMeeting.meeting_id == meeting.id)
    return list(db.session.scalars(select(Patient).where(Patient.id.in_(saved)).order_by(Patient.id).with_for_update()))


def _known(meeting: Meeting, patient: Patient) -> Weekly | None:
    """What somebody knows after the last text about a change: what it said, or, where it did not reach them, what they
    knew before. None where there was no such text, or it said that the meeting is over.
    """
    saved_at = (
        select(SavedMeeting.saved_at)
        .where(SavedMeeting.patient_id == patient.id, SavedMeeting.meeting_id == meeting.id)
        .scalar_subquery()
    )
    row = db.session.execute(
        select(Message.status, Message.details)
        .where(
            Message.patient_id == patient.id,
            Message.key.startswith(keys.meeting_changes(meeting.id), autoescape=True),
            Message.created_at >= saved_at,
        )
        .order_by(Message.id.desc())
        .limit(1)
    ).first()
    if row is None:
        return None
    known = row.details["meeting"] if row.status in TOLD else row.details["was"]
    return Weekly.read(known) if known else None


def _take_back_waiting(meeting: Meeting, patient: Patient, now: datetime) -> None:
    db.session.execute(
        update(Message)
        .where(
            Message.patient_id == patient.id,
            Message.key.startswith(keys.meeting_changes(meeting.id), autoescape=True),
            Message.status == MessageStatus.pending,
        )
        .values(status=MessageStatus.cancelled, ended_at=now, problem=MessageProblem.session_changed_again())
        .execution_options(synchronize_session=False)
    )
