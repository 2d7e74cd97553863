"""Days on which the clinic is closed: what is closed, closing a span of days, opening it after all, holidays ahead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from marshmallow import fields

from companion import clock
from companion.api.web.fields import Day, Line, reader
from companion.api.web.paging import PageQuery, page_of, slice_page
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.care.sessions import closings as care
from companion.database import db
from companion.models import Clinic
from companion.rules.documents import DocumentSchema, Length
from companion.rules.sessions.closed_days import ClosedSpan
from companion.rules.windows import local_day

closings = Resource("closings", "Days on which the clinic is closed and no session takes place")


class ClosingSchema(DocumentSchema):
    id = fields.Integer(required=True)
    day = Day(required=True)
    last_day = Day(required=True)
    reason = fields.String(required=True)


class NewClosingSchema(DocumentSchema):
    day = Day(required=True)
    last_day = Day(metadata={"description": "for a span of days, included; default: the one day"})
    reason = Line(120, required=True)
    also_off = fields.List(
        fields.String(),
        load_default=list,
        validate=Length(max=500),
        metadata={"description": "ids of sessions that took place in spite of a closing until now, and no longer do"},
    )


class ClosingQuery(PageQuery):
    from_day = Day(metadata={"description": "default: today"})


class ReopenQuery(DocumentSchema):
    first_day = Day(metadata={"description": "default: the first day that was closed with it"})
    last_day = Day(metadata={"description": "default: the last day that was closed with it"})


class HolidaySchema(DocumentSchema):
    day = Day(required=True)
    names = fields.List(fields.String(), required=True)
    closed = fields.Boolean(required=True, metadata={"description": "whether the clinic is closed that day already"})


@closings.get("/closings")
@closings.arguments(ClosingQuery, location="query")
@closings.response(200, page_of(ClosingSchema))
def list_closings(query: dict[str, Any]) -> dict[str, Any]:
    """Closed days as spans, from today or another day on"""
    by = current_staff()
    zone = ZoneInfo(db.session.get_one(Clinic, by.clinic_id).time_zone)
    return slice_page(care.closed_spans(by, query.get("from_day") or local_day(clock.now(), zone)), query)


@closings.post("/closings")
@closings.arguments(NewClosingSchema)
@closings.response(201, ClosingSchema(many=True))
def close_days(body: dict[str, Any]) -> Sequence[ClosedSpan]:
    """Close the clinic on a day or on several in a row; who was reminded of a session is told

    For supervisors. Days that are closed already stay as they are; the answer holds all closed days of the span.
    Sessions that somebody let take place in spite of a closing stay on, unless named in `also_off`.
    """
    by = current_staff()
    last_day = body.get("last_day", body["day"])
    care.close_day(body["day"], body["reason"], by, clock.now(), last_day=last_day, also_off=body["also_off"])
    return [span for span in care.closed_spans(by, body["day"]) if span.day <= last_day]


@closings.delete("/closings/<id:closing_id>")
@closings.arguments(ReopenQuery, location="query")
@closings.response(204)
def reopen_days(query: dict[str, Any], closing_id: int) -> None:
    """Take a closing back, all days that were closed together or some of them; who was told otherwise is told

    For supervisors.
    """
    care.reopen_day(closing_id, current_staff(), clock.now(), **query)


@closings.get("/closings/holidays")
@closings.response(200, HolidaySchema(many=True))
def list_holidays() -> Sequence[dict[str, Any]]:
    """Holidays of the coming twelve months where the clinic is, as suggestions: nothing is closed by itself"""
    return [
        {"day": holiday.day, "names": holiday.names, "closed": closed}
        for holiday, closed in care.suggestions(current_staff(), clock.now(), reader().language)
    ]
