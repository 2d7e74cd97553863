"""Support-group meetings: the clinic's list, the ones a patient saved, and where they went."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from marshmallow import fields
from sqlalchemy import select

from companion import clock
from companion.api.web.fields import Instant, Line, RowId, WallClock, WebLink, ZoneName
from companion.api.web.paging import PageQuery, page_of, select_page
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.care.errors import Invalid
from companion.care.meetings import clinic_list
from companion.care.meetings.clinic_list import add_meeting
from companion.care.meetings.saved import log_meeting, save_meeting, unsave_meeting
from companion.care.records import open_record
from companion.care.scope import find, within
from companion.database import db, transaction
from companion.models import Meeting, MeetingAttendance, Patient, SavedMeeting
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.documents import DocumentSchema, Pattern, Range
from companion.rules.refusals import FieldProblem

meetings = Resource("meetings", "Support-group meetings")
WEEKDAY = Range(0, 6)


class MeetingSchema(DocumentSchema):
    id = fields.Integer(required=True)
    source = fields.String(required=True, metadata={"description": "the feed it came from, or 'own'"})
    name = fields.String(required=True)
    fellowship = fields.String(required=True)
    weekday = fields.Integer(required=True, metadata={"description": "0 Monday ... 6 Sunday"})
    starts_at = WallClock(required=True)
    minutes = fields.Integer(required=True)
    time_zone = fields.String(required=True)
    online = fields.Boolean(required=True)
    link = fields.String(required=True)
    place = fields.String(required=True)
    city = fields.String(required=True)
    language = fields.String(required=True)
    removed_at = Instant(required=True, allow_none=True)
    updated_at = Instant(required=True)


def _language(**options: Any) -> fields.String:
    rule = Pattern(r"^[a-z]{2,3}\Z", FieldProblem.not_language_code())
    return fields.String(validate=rule, **options)


class MeetingChangeSchema(DocumentSchema):
    name = Line(200)
    fellowship = Line(40)
    weekday = fields.Integer(strict=True, validate=WEEKDAY)
    starts_at = WallClock()
    minutes = fields.Integer(strict=True, validate=Range(5, 720))
    time_zone = ZoneName()
    online = fields.Boolean()
    link = WebLink()
    place = Line(200, may_be_empty=True)
    city = Line(80, may_be_empty=True)
    language = _language()


class NewMeetingSchema(MeetingChangeSchema):
    name = Line(200, required=True)
    fellowship = Line(40, required=True)
    weekday = fields.Integer(required=True, strict=True, validate=WEEKDAY)
    starts_at = WallClock(required=True)
    time_zone = ZoneName(metadata={"description": "default: the clinic's"})


class MeetingQuery(PageQuery):
    weekday = fields.Integer(validate=WEEKDAY)
    starts_from = WallClock(metadata={"description": "begins at this time or later"})
    starts_before = WallClock(metadata={"description": "begins before this time"})
    fellowship = Line(40)
    city = Line(80)
    online = fields.Boolean()
    language = _language()
    removed = fields.Boolean(load_default=False, metadata={"description": "true: those taken off the list"})


class SavedMeetingSchema(DocumentSchema):
    meeting = fields.Nested(MeetingSchema, required=True)
    saved_at = Instant(required=True)


class LogEntrySchema(DocumentSchema):
    meeting_id = fields.Integer(required=True)
    started_at = Instant(required=True)
    went = fields.Boolean(required=True)
    note = fields.String(required=True)
    logged_at = Instant(required=True)


class NewLogEntrySchema(DocumentSchema):
    meeting_id = RowId(required=True)
    started_at = Instant(required=True)
    went = fields.Boolean(required=True)
    note = Line(500, may_be_empty=True, load_default="")


@meetings.get("/meetings")
@meetings.arguments(MeetingQuery, location="query")
@meetings.response(200, page_of(MeetingSchema))
def list_meetings(query: dict[str, Any]) -> dict[str, Any]:
    """Find meetings by day, time, fellowship, city, language, online or not"""
    statement = within(Meeting, current_staff())
    for name in ("weekday", "fellowship", "city", "language"):
        if name in query:
            statement = statement.where(getattr(Meeting, name) == query[name])
    if "online" in query:
        statement = statement.where(Meeting.online.is_(query["online"]))
    if "starts_from" in query:
        statement = statement.where(Meeting.starts_at >= query["starts_from"])
    if "starts_before" in query:
        statement = statement.where(Meeting.starts_at < query["starts_before"])
    removed = Meeting.removed_at.is_not(None) if query["removed"] else Meeting.removed_at.is_(None)
    return select_page(statement.where(removed).order_by(Meeting.weekday, Meeting.starts_at, Meeting.id), query)


@meetings.post("/meetings")
@meetings.etag
@meetings.arguments(NewMeetingSchema)
@meetings.response(201, MeetingSchema)
def create_meeting(body: dict[str, Any]) -> Meeting:
    """Add a meeting to the clinic's list"""
    return add_meeting(body, current_staff(), clock.now())


@meetings.get("/meetings/<id:meeting_id>")
@meetings.etag
@meetings.response(200, MeetingSchema)
def read_meeting(meeting_id: int) -> Meeting:
    """One meeting"""
    return find(Meeting, meeting_id, current_staff())


@meetings.patch("/meetings/<id:meeting_id>")
@meetings.etag
@meetings.arguments(MeetingChangeSchema)
@meetings.response(200, MeetingSchema)
def change_meeting(body: dict[str, Any], meeting_id: int) -> Meeting:
    """Change a meeting of the clinic's own; the reminders of all who saved it follow"""
    by = current_staff()
    with transaction():
        meetings.check_etag(find(Meeting, meeting_id, by, lock=True), MeetingSchema)
        return clinic_list.change_meeting(meeting_id, body, by, clock.now())


@meetings.delete("/meetings/<id:meeting_id>")
@meetings.etag
@meetings.response(204)
def remove_meeting(meeting_id: int) -> None:
    """Take a meeting of the clinic's own off the list"""
    by = current_staff()
    with transaction():
        meetings.check_etag(find(Meeting, meeting_id, by, lock=True), MeetingSchema)
        clinic_list.remove_meeting(meeting_id, by, clock.now())


@meetings.get("/patients/<id:patient_id>/meetings")
@meetings.response(200, SavedMeetingSchema(many=True))
def list_saved_meetings(patient_id: int) -> Sequence[SavedMeeting]:
    """Meetings a patient saved to their schedule"""
    patient = open_record(patient_id, RecordPart.meetings, current_staff(), clock.now())
    return db.session.scalars(
        select(SavedMeeting).where(SavedMeeting.patient_id == patient.id).order_by(SavedMeeting.id)
    ).all()


@meetings.put("/patients/<id:patient_id>/meetings/<id:meeting_id>")
@meetings.response(200, SavedMeetingSchema)
def save_patient_meeting(patient_id: int, meeting_id: int) -> SavedMeeting:
    """Save a meeting to a patient's schedule; saving it twice is harmless"""
    return save_meeting(patient_id, meeting_id, current_staff(), clock.now())


@meetings.delete("/patients/<id:patient_id>/meetings/<id:meeting_id>")
@meetings.response(204)
def remove_patient_meeting(patient_id: int, meeting_id: int) -> None:
    """Take a meeting off a patient's schedule"""
    unsave_meeting(patient_id, meeting_id, current_staff(), clock.now())


@meetings.get("/patients/<id:patient_id>/meeting-attendance")
@meetings.arguments(PageQuery, location="query")
@meetings.response(200, page_of(LogEntrySchema))
def list_meeting_attendance(query: dict[str, Any], patient_id: int) -> dict[str, Any]:
    """Where a patient went, newest first"""
    patient = open_record(patient_id, RecordPart.meeting_attendance, current_staff(), clock.now())
    statement = (
        select(MeetingAttendance)
        .where(MeetingAttendance.patient_id == patient.id)
        .order_by(MeetingAttendance.started_at.desc(), MeetingAttendance.id.desc())
    )
    return select_page(statement, query)


@meetings.post("/patients/<id:patient_id>/meeting-attendance")
@meetings.arguments(NewLogEntrySchema)
@meetings.response(201, LogEntrySchema)
def log_meeting_attendance(body: dict[str, Any], patient_id: int) -> MeetingAttendance | None:
    """Log whether a patient went to a meeting; the last word on the same meeting and time counts"""
    by, now = current_staff(), clock.now()
    if body["started_at"] > now + timedelta(minutes=1):
        raise Invalid({"started_at": [FieldProblem.meeting_in_future()]})
    with transaction():
        patient = find(Patient, patient_id, by, lock=True)
        meeting = find(Meeting, body["meeting_id"], by)
        log_meeting(patient, meeting.id, body["started_at"], went=body["went"], now=now, note=body["note"])
    return db.session.scalar(
        select(MeetingAttendance).where(
            MeetingAttendance.patient_id == patient.id,
            MeetingAttendance.meeting_id == meeting.id,
            MeetingAttendance.started_at == body["started_at"],
        )
    )
