"""A patient's schedule: as JSON, and as a calendar that gives nothing away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Response
from icalendar import Calendar, Event
from marshmallow import fields
from sqlalchemy import select

from companion import clock
from companion.api.occurrence_document import OccurrenceSchema, represent_session
from companion.api.web.fields import Instant, LocalInstant
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.api.web.spans import read_span, span_fields
from companion.care.records import open_record
from companion.care.sessions.schedule import patient_schedule
from companion.database import db
from companion.models import Patient, SavedMeeting
from companion.outbox.plan_inputs import meeting_times
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.documents import DocumentSchema
from companion.rules.windows import Window

LONGEST_SPAN = timedelta(days=366)
# A calendar is shown on lock screens and shared within families: no kind, no place, no name of a meeting.
SUMMARY = "Appointment"
schedule = Resource("schedule", "What a patient has ahead")

SpanQuery = DocumentSchema.from_dict(span_fields(), name="ScheduleSpanQuery")


class MeetingTimeSchema(DocumentSchema):
    meeting_id = fields.Integer(required=True)
    name = fields.String(required=True)
    start = Instant(required=True)
    local_start = LocalInstant(required=True)
    minutes = fields.Integer(required=True)


class ScheduleSchema(DocumentSchema):
    time_zone = fields.String(required=True, metadata={"description": "the patient's"})
    sessions = fields.List(fields.Nested(OccurrenceSchema), required=True)
    meetings = fields.List(
        fields.Nested(MeetingTimeSchema), required=True, metadata={"description": "support meetings they saved"}
    )


@schedule.get("/patients/<id:patient_id>/schedule")
@schedule.arguments(SpanQuery, location="query")
@schedule.response(200, ScheduleSchema)
def read_schedule(query: dict[str, datetime], patient_id: int) -> dict[str, Any]:
    """Sessions and saved support meetings in a span of time, in order of start"""
    patient = open_record(patient_id, RecordPart.schedule, current_staff(), clock.now())
    window = read_span(query, clock.now(), LONGEST_SPAN)
    return {
        "time_zone": patient.time_zone,
        "sessions": [
            represent_session(session, patient.zone) for session in patient_schedule(patient, window.start, window.end)
        ],
        "meetings": _meetings(patient, window),
    }


@schedule.get("/patients/<id:patient_id>/schedule.ics")
@schedule.arguments(SpanQuery, location="query")
@schedule.response(200, content_type="text/calendar")
def read_calendar(query: dict[str, datetime], patient_id: int) -> Response:
    """The same as an iCalendar file; every entry is called 'Appointment' and has no place"""
    now = clock.now()
    patient = open_record(patient_id, RecordPart.schedule, current_staff(), now)
    window = read_span(query, now, LONGEST_SPAN)
    calendar = Calendar()
    calendar.add("prodid", "-//Companion//Schedule//EN")
    calendar.add("version", "2.0")
    for session in patient_schedule(patient, window.start, window.end):
        entry = _entry(f"{session.occurrence_id}@companion", session.start, session.minutes, now)
        if session.cancelled:
            entry.add("status", "CANCELLED")
        calendar.add_component(entry)
    for meeting in _meetings(patient, window):
        name = f"m{meeting['meeting_id']}-{meeting['start']:%Y%m%dT%H%M}Z@companion"
        calendar.add_component(_entry(name, meeting["start"], meeting["minutes"], now))
    return Response(
        calendar.to_ical(),
        mimetype="text/calendar",
        headers={"Content-Disposition": 'attachment; filename="schedule.ics"'},
    )


def _entry(uid: str, start: datetime, minutes: int, now: datetime) -> Event:
    entry = Event()
    entry.add("uid", uid)
    entry.add("summary", SUMMARY)
    entry.add("dtstamp", now.astimezone(UTC))
    entry.add("dtstart", start.astimezone(UTC))
    entry.add("dtend", (start + timedelta(minutes=minutes)).astimezone(UTC))
    return entry


def _meetings(patient: Patient, window: Window) -> list[dict[str, Any]]:
    saved = db.session.scalars(select(SavedMeeting).where(SavedMeeting.patient_id == patient.id)).all()
    found = [
        {
            "meeting_id": at.meeting_id,
            "name": at.name,
            "start": at.start,
            "local_start": at.start.astimezone(patient.zone),
            "minutes": each.meeting.minutes,
        }
        for each in saved
        for at in meeting_times(each, window)
    ]
    return sorted(found, key=lambda item: (item["start"], item["meeting_id"]))
