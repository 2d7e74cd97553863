"""Support-group meetings a patient saved, and the log of where they went."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import NotFound
from companion.care.scope import find
from companion.care.telling.planning import plan_texts
from companion.database import db, insert_or_ignore, transaction
from companion.models import Meeting, MeetingAttendance, Patient, SavedMeeting, Staff
from companion.outbox.plan_inputs import meeting_times
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.refusals import Refusal
from companion.rules.windows import Window

SHOWN = 3


def save_meeting(patient_id: int, meeting_id: int, by: Staff, now: datetime) -> SavedMeeting:
    """Puts a meeting on a patient's schedule; its reminders follow. Saving it twice is harmless."""
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        meeting = find(Meeting, meeting_id, by)
        row = {
            "clinic_id": patient.clinic_id,
            "patient_id": patient.id,
            "meeting_id": meeting.id,
            "saved_at": now,
        }
        db.session.execute(insert_or_ignore(SavedMeeting, [row], ["patient_id", "meeting_id"]))
        audit(AuditAction.meeting_saved, now, patient, by=by)
        plan_texts([patient], now)
    return db.session.execute(
        select(SavedMeeting).where(SavedMeeting.patient_id == patient_id, SavedMeeting.meeting_id == meeting_id)
    ).scalar_one()


def unsave_meeting(patient_id: int, meeting_id: int, by: Staff, now: datetime) -> None:
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        row = db.session.scalar(
            select(SavedMeeting).where(SavedMeeting.patient_id == patient.id, SavedMeeting.meeting_id == meeting_id)
        )
        if row is None:
            raise NotFound(Refusal.meeting_not_saved())
        db.session.delete(row)
        audit(AuditAction.meeting_removed, now, patient, by=by)
        plan_texts([patient], now)


def log_meeting(
    patient: Patient, meeting_id: int, started_at: datetime, *, went: bool, now: datetime, note: str = ""
) -> None:
    """Records whether the patient went; the last entry counts."""
    with transaction():
        row = {
            "clinic_id": patient.clinic_id,
            "patient_id": patient.id,
            "meeting_id": meeting_id,
            "started_at": started_at,
            "went": went,
            "note": note,
            "logged_at": now,
        }
        db.session.execute(insert_or_ignore(MeetingAttendance, [row], ["patient_id", "meeting_id", "started_at"]))
        logged = db.session.execute(
            select(MeetingAttendance)
            .where(
                MeetingAttendance.patient_id == patient.id,
                MeetingAttendance.meeting_id == meeting_id,
                MeetingAttendance.started_at == started_at,
            )
            .with_for_update()
        ).scalar_one()
        logged.went = went
        logged.note = note or logged.note


def next_meetings(patient: Patient, now: datetime) -> list[dict[str, str]]:
    """The next saved meetings, as the text for MEET needs them: local start and city."""
    saved = db.session.scalars(select(SavedMeeting).where(SavedMeeting.patient_id == patient.id)).all()
    window = Window(now, now + timedelta(days=8))
    coming = sorted(
        ((at.start, each.meeting) for each in saved for at in meeting_times(each, window)), key=lambda item: item[0]
    )
    return [
        {
            "start": start.astimezone(patient.zone).strftime("%Y-%m-%dT%H:%M"),
            "name": meeting.name,
            "place": meeting.city,
        }
        for start, meeting in coming[:SHOWN]
    ]
