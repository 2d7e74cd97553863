"""Session series: recurring therapy sessions and single ones, and who is on the roster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from marshmallow import fields
from sqlalchemy import select

from companion import clock
from companion.api.remarks import accepted_keys, asking
from companion.api.web.fields import Day, Instant, Line, RowId, WallClock, WebLink, ZoneName, one_of
from companion.api.web.paging import PageQuery, page_of, select_page
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.care.scope import find, within
from companion.care.sessions import endings, rosters
from companion.care.sessions import series as care_series
from companion.care.sessions.asking import add_asking, change_asking, schedule_asking
from companion.care.sessions.rosters import Place, places
from companion.database import transaction
from companion.models import RosterEntry, SessionSeries
from companion.rules.documents import DocumentSchema, Length, Range
from companion.rules.sessions.recurrence import SessionKind

series = Resource("series", "Recurring and single therapy sessions, and who takes part")


class SeriesSchema(DocumentSchema):
    id = fields.Integer(required=True)
    kind = one_of(*SessionKind, required=True)
    title = fields.String(required=True)
    starts_on = Day(required=True)
    starts_at = WallClock(required=True)
    time_zone = fields.String(required=True)
    minutes = fields.Integer(required=True)
    rrule = fields.String(required=True, allow_none=True, metadata={"description": "RFC 5545; null: a single session"})
    place = fields.String(required=True)
    link = fields.String(required=True)
    counselor_id = fields.Integer(required=True, allow_none=True)
    continues_id = fields.Integer(
        required=True, allow_none=True, metadata={"description": "the series this one took over from"}
    )
    created_at = Instant(required=True)
    end_can_be_taken_back = fields.Boolean(
        required=True, metadata={"description": "it was ended, and can go on by the rule it had before"}
    )


class NewSeriesSchema(DocumentSchema):
    kind = one_of(*SessionKind, required=True)
    starts_on = Day(required=True)
    starts_at = WallClock(required=True)
    minutes = fields.Integer(required=True, strict=True, validate=Range(5, 720))
    rrule = Line(300, metadata={"examples": ["FREQ=WEEKLY;BYDAY=MO,WE,FR"]})
    title = Line(120, may_be_empty=True)
    place = Line(200, may_be_empty=True)
    link = WebLink()
    time_zone = ZoneName(metadata={"description": "default: the clinic's"})
    counselor_id = RowId()
    roster = fields.List(RowId(), validate=Length(max=500), metadata={"description": "ids of patients"})
    in_spite_of_closing = fields.Boolean(
        metadata={"description": "true: the single or first session takes place though the clinic is closed that day"}
    )
    accept = accepted_keys()


class SeriesChangeSchema(DocumentSchema):
    title = Line(120, may_be_empty=True)
    place = Line(200, may_be_empty=True)
    link = WebLink()
    counselor_id = RowId()
    accept = accepted_keys()


class SeriesQuery(PageQuery):
    kind = one_of(*SessionKind)
    counselor_id = RowId()
    patient_id = RowId(metadata={"description": "only those with this patient on the roster"})


class EndSeriesSchema(DocumentSchema):
    last_day = Day(required=True, metadata={"description": "today or later: what has taken place stays"})
    tell_roster = fields.Boolean(
        load_default=True, metadata={"description": "false: only who was reminded of a session that falls out is told"}
    )


class RosterEntrySchema(DocumentSchema):
    patient_id = fields.Integer(required=True)
    from_day = Day(required=True)
    until_day = Day(required=True, allow_none=True, metadata={"description": "the first day without them"})


class JoinSchema(DocumentSchema):
    patient_id = RowId(required=True)
    from_day = Day(required=True)
    accept = accepted_keys()


class LeaveQuery(DocumentSchema):
    until_day = Day(required=True, metadata={"description": "the first day without them"})


@series.get("/series")
@series.arguments(SeriesQuery, location="query")
@series.response(200, page_of(SeriesSchema))
def list_series(query: dict[str, Any]) -> dict[str, Any]:
    """Series and single sessions of the clinic"""
    by = current_staff()
    statement = within(SessionSeries, by)
    for name in ("kind", "counselor_id"):
        if name in query:
            statement = statement.where(getattr(SessionSeries, name) == query[name])
    if "patient_id" in query:
        on_roster = select(RosterEntry.series_id).where(
            RosterEntry.clinic_id == by.clinic_id, RosterEntry.patient_id == query["patient_id"]
        )
        statement = statement.where(SessionSeries.id.in_(on_roster))
    return select_page(statement.order_by(SessionSeries.id), query)


@series.post("/series")
@series.etag
@series.arguments(NewSeriesSchema)
@series.response(201, SeriesSchema)
@series.alt_response(409, "CONFLICT")
def create_series(body: dict[str, Any]) -> SessionSeries:
    """Put a recurring session, or without `rrule` a single one, on the schedule

    What may be a slip (a start at night or more than a year away, nobody on the roster, somebody with another session
    at that time, the same series once more) is answered with 409 and `remarks`; send it again with their keys in
    `accept` if it is meant.
    """
    with asking():
        return schedule_asking(current_staff(), clock.now(), body.pop("accept"), **body)


@series.get("/series/<id:series_id>")
@series.etag
@series.response(200, SeriesSchema)
def read_series(series_id: int) -> SessionSeries:
    """One series"""
    return find(SessionSeries, series_id, current_staff())


@series.patch("/series/<id:series_id>")
@series.etag
@series.arguments(SeriesChangeSchema)
@series.response(200, SeriesSchema)
@series.alt_response(409, "CONFLICT")
def change_series_details(body: dict[str, Any], series_id: int) -> SessionSeries:
    """Change title, place, link or counselor

    Times change by moving one session or the rest of a series, so that those who were reminded are told. A counselor
    who has another session at that time is answered with 409 and `remarks`, as for a new series.
    """
    by = current_staff()
    with asking(), transaction():
        series.check_etag(find(SessionSeries, series_id, by, lock=True), SeriesSchema)
        return change_asking(series_id, body, by, clock.now(), body.pop("accept"))


@series.post("/series/<id:series_id>/end")
@series.arguments(EndSeriesSchema)
@series.response(200, SeriesSchema)
def end_series(body: dict[str, Any], series_id: int) -> SessionSeries:
    """No sessions after a day"""
    return care_series.end_series(
        series_id, body["last_day"], current_staff(), clock.now(), tell_roster=body["tell_roster"]
    )


@series.post("/series/<id:series_id>/end/take-back")
@series.response(200, SeriesSchema)
def take_back_end(series_id: int) -> SessionSeries:
    """The series goes on as before it was ended

    Sessions between the end and now come back as cancelled. Where another series goes on in its place, this is a
    conflict.
    """
    return endings.take_back_end(series_id, current_staff(), clock.now())


@series.get("/series/<id:series_id>/roster")
@series.response(200, RosterEntrySchema(many=True))
def read_roster(series_id: int) -> Sequence[Place]:
    """Who takes part, from when and until when"""
    return places(find(SessionSeries, series_id, current_staff()))


@series.post("/series/<id:series_id>/roster")
@series.arguments(JoinSchema)
@series.response(201, RosterEntrySchema)
@series.alt_response(409, "CONFLICT")
def add_to_roster(body: dict[str, Any], series_id: int) -> Place:
    """A patient takes part from a day on; being on the roster already is fine

    Whoever has another session at that time is answered with 409 and `remarks`, as for a new series.
    """
    with asking():
        return add_asking(
            series_id, [body["patient_id"]], body["from_day"], current_staff(), clock.now(), body["accept"]
        )[0]


@series.delete("/series/<id:series_id>/roster/<id:patient_id>")
@series.arguments(LeaveQuery, location="query")
@series.response(204)
def remove_from_roster(query: dict[str, Any], series_id: int, patient_id: int) -> None:
    """A patient no longer takes part from a day on"""
    rosters.remove_from_roster(series_id, patient_id, query["until_day"], current_staff(), clock.now())


@series.post("/series/<id:series_id>/roster/<id:patient_id>/put-back")
@series.response(200, RosterEntrySchema(many=True))
def put_back_on_roster(series_id: int, patient_id: int) -> Sequence[Place]:
    """Takes the last removal of a patient back: the days on the roster are as they were before it"""
    return rosters.put_back_on_roster(series_id, patient_id, current_staff(), clock.now())
