"""Single sessions: what is on when, moving one, cancelling one, moving the rest, and who came."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from marshmallow import fields
from sqlalchemy import select

from companion import clock
from companion.api.occurrence_document import OccurrenceSchema, represent_session
from companion.api.remarks import accepted_keys, asking
from companion.api.series import SeriesSchema
from companion.api.web.fields import Day, Instant, Line, RowId, WallClock, one_of
from companion.api.web.paging import PageQuery, page_of, slice_page
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.api.web.spans import read_span, span_fields
from companion.care.errors import Invalid
from companion.care.records import list_opened
from companion.care.sessions.asking import move_asking, move_rest_asking
from companion.care.sessions.attendance import known_of, mark_attendance
from companion.care.sessions.occurrences import (
    cancel_occurrence,
    find_occurrence,
    reinstate_occurrence,
)
from companion.care.sessions.rosters import roster_ids
from companion.database import db, transaction
from companion.models import Attendance, SessionSeries
from companion.outbox.plan_inputs import series_sessions
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.documents import DocumentSchema, Length, Range
from companion.rules.refusals import FieldProblem
from companion.rules.sessions.attendance import Came
from companion.rules.sessions.recurrence import Session, SessionKind

LONGEST_SPAN = timedelta(days=92)
occurrences = Resource("sessions", "Single sessions: moved, cancelled, attended")


OccurrenceQuery = PageQuery.from_dict(
    {
        **span_fields(),
        "kind": one_of(*SessionKind),
        "counselor_id": RowId(),
        "cancelled": fields.Boolean(metadata={"description": "default: both"}),
    },
    name="OccurrenceQuery",
)


class OccurrenceChangeSchema(DocumentSchema):
    start = Instant(metadata={"description": "moves the session; who was reminded already is told"})
    minutes = fields.Integer(strict=True, validate=Range(5, 720))
    cancelled = fields.Boolean(
        metadata={"description": "true cancels; false puts the session back where its rule has it"}
    )
    reason = Line(300, may_be_empty=True, load_default="")
    tell_roster = fields.Boolean(
        load_default=None,
        metadata={
            "description": "a move or cancellation is told to everybody on the roster, also who was not reminded "
            "yet; default: true for a session of a series, whose times people know by heart"
        },
    )
    in_spite_of_closing = fields.Boolean(
        load_default=False,
        metadata={"description": "true: moved or put back, it takes place though the clinic is closed that day"},
    )
    accept = accepted_keys()


class MoveRestSchema(DocumentSchema):
    starts_on = Day(required=True)
    starts_at = WallClock(required=True)
    minutes = fields.Integer(required=True, strict=True, validate=Range(5, 720))
    rrule = Line(300, required=True)
    tell_roster = fields.Boolean(metadata={"description": "false: only who was reminded already is told"})
    in_spite_of_closing = fields.Boolean(
        metadata={"description": "true: the first of them takes place though the clinic is closed that day"}
    )
    accept = accepted_keys()


class MarkSchema(DocumentSchema):
    patient_id = RowId(required=True)
    came = one_of(*Came, required=True)


class MarksSchema(DocumentSchema):
    marks = fields.List(fields.Nested(MarkSchema), required=True, validate=Length(1, 500))


class AttendanceSchema(DocumentSchema):
    patient_id = fields.Integer(required=True)
    reply = fields.String(required=True, allow_none=True, metadata={"description": "confirmed or cannot_come"})
    reply_reason = fields.String(required=True, allow_none=True)
    replied_at = Instant(required=True, allow_none=True)
    came = fields.String(required=True, allow_none=True)
    marked_by = fields.Integer(required=True, allow_none=True)
    marked_at = Instant(required=True, allow_none=True)


@occurrences.get("/sessions")
@occurrences.arguments(OccurrenceQuery, location="query")
@occurrences.response(200, page_of(OccurrenceSchema))
def list_sessions(query: dict[str, Any]) -> dict[str, Any]:
    """Sessions of the clinic in a span of time, cancelled ones included"""
    by = current_staff()
    window = read_span(query, clock.now(), LONGEST_SPAN)
    ids = select(SessionSeries.id).where(SessionSeries.clinic_id == by.clinic_id)
    for name in ("kind", "counselor_id"):
        if name in query:
            ids = ids.where(getattr(SessionSeries, name) == query[name])
    found = [
        (session, zone)
        for zone, expanded in series_sessions(db.session.scalars(ids), window).values()
        for session in expanded
        if query.get("cancelled") in (None, session.cancelled)
    ]
    found.sort(key=lambda item: (item[0].start, item[0].occurrence_id))
    page = slice_page(found, query)
    return page | {"items": [represent_session(session, zone) for session, zone in page["items"]]}


@occurrences.get("/sessions/<occurrence:occurrence_id>")
@occurrences.etag
@occurrences.response(200, OccurrenceSchema)
def read_session(occurrence_id: str) -> dict[str, Any]:
    """One session"""
    return _represent(*find_occurrence(occurrence_id, current_staff()))


@occurrences.patch("/sessions/<occurrence:occurrence_id>")
@occurrences.etag
@occurrences.arguments(OccurrenceChangeSchema)
@occurrences.response(200, OccurrenceSchema)
@occurrences.alt_response(409, "CONFLICT")
def change_session(body: dict[str, Any], occurrence_id: str) -> dict[str, Any]:
    """Move one session, cancel it, or put it back

    Reminders that wait follow in the same transaction; who was reminded already gets a text about the change. A move
    that may be a slip is answered with 409 and `remarks`, as a new series is.
    """
    by, now = current_staff(), clock.now()
    _check_change(body)
    with asking(), transaction():
        series, before = find_occurrence(occurrence_id, by, lock=True)
        occurrences.check_etag(_represent(series, before), OccurrenceSchema)
        return _represent(series, _change(occurrence_id, before, body, now))


@occurrences.post("/sessions/<occurrence:occurrence_id>/move-rest")
@occurrences.arguments(MoveRestSchema)
@occurrences.response(201, SeriesSchema)
@occurrences.alt_response(409, "CONFLICT")
def move_rest_of_series(body: dict[str, Any], occurrence_id: str) -> SessionSeries:
    """This session and all later ones follow another rule: answers the series that goes on

    What may be a slip is answered with 409 and `remarks`, as for a new series.
    """
    with asking():
        return move_rest_asking(occurrence_id, current_staff(), clock.now(), body.pop("accept"), **body)


@occurrences.get("/sessions/<occurrence:occurrence_id>/attendance")
@occurrences.response(200, AttendanceSchema(many=True))
def read_attendance(occurrence_id: str) -> Sequence[dict[str, Any]]:
    """The roster of one session: who answered C or R beforehand, and who came"""
    by = current_staff()
    rows = _attendance(*find_occurrence(occurrence_id, by))
    list_opened(RecordPart.attendance, len(rows), by, clock.now())
    return rows


@occurrences.put("/sessions/<occurrence:occurrence_id>/attendance")
@occurrences.arguments(MarksSchema)
@occurrences.response(200, AttendanceSchema(many=True))
def record_attendance(body: dict[str, Any], occurrence_id: str) -> Sequence[dict[str, Any]]:
    """Mark who came, for the whole roster in one go

    Marking twice is harmless. A missed session brings the text and the task of the patient's plan.
    """
    by = current_staff()
    marks = {mark["patient_id"]: mark["came"] for mark in body["marks"]}
    if len(marks) < len(body["marks"]):
        raise Invalid({"marks": [FieldProblem.marked_twice()]})
    mark_attendance(occurrence_id, marks, by, clock.now())
    return _attendance(*find_occurrence(occurrence_id, by))


def _check_change(body: dict[str, Any]) -> None:
    if "start" in body and "cancelled" in body:
        raise Invalid({"cancelled": [FieldProblem.move_or_cancel()]})
    if "start" not in body and "cancelled" not in body and "minutes" not in body:
        raise Invalid({"body": [FieldProblem.nothing_to_change()]})


def _change(occurrence_id: str, before: Session, body: dict[str, Any], now: datetime) -> Session:
    by, in_spite = current_staff(), body["in_spite_of_closing"]
    if body.get("cancelled"):
        return cancel_occurrence(occurrence_id, by, now, reason=body["reason"], tell_roster=body["tell_roster"])
    if "cancelled" in body:
        return reinstate_occurrence(occurrence_id, by, now, in_spite_of_closing=in_spite)
    more = {name: body[name] for name in ("reason", "tell_roster", "in_spite_of_closing")}
    more["minutes"] = body.get("minutes")
    return move_asking(occurrence_id, body.get("start", before.start), by, now, body["accept"], **more)


def _represent(series: SessionSeries, session: Session) -> dict[str, Any]:
    return represent_session(session, ZoneInfo(series.time_zone))


def _attendance(series: SessionSeries, session: Session) -> list[dict[str, Any]]:
    known = known_of(session)
    return [
        {"patient_id": patient_id} | _known(known.get(patient_id), session)
        for patient_id in roster_ids(series, session.rule_day)
    ]


def _known(row: Attendance | None, session: Session) -> dict[str, Any]:
    """An answer given for another time of the session is left out: the question is open again."""
    said, marked = ("reply", "reply_reason", "replied_at"), ("came", "marked_by", "marked_at")
    if row is None:
        return dict.fromkeys((*said, *marked))
    holds = row.reply_to(session) is not None
    return {name: getattr(row, name) if holds else None for name in said} | {n: getattr(row, n) for n in marked}
