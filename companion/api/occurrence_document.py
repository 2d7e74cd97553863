"""One session (an occurrence of a series) as the API shows it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from marshmallow import fields

from companion.api.web.fields import Instant, LocalInstant, one_of
from companion.rules.documents import DocumentSchema
from companion.rules.sessions.recurrence import Session, SessionKind


class OccurrenceSchema(DocumentSchema):
    id = fields.String(required=True, metadata={"examples": ["12-20260302T1500Z"]})
    series_id = fields.Integer(required=True)
    kind = one_of(*SessionKind, required=True)
    start = Instant(required=True)
    end = Instant(required=True)
    local_start = LocalInstant(required=True, metadata={"description": "with the offset of the zone it is read in"})
    time_zone = fields.String(required=True)
    minutes = fields.Integer(required=True)
    place = fields.String(required=True)
    link = fields.String(required=True)
    cancelled = fields.Boolean(required=True)
    original_start = Instant(required=True, metadata={"description": "where the rule puts it"})
    moved = fields.Boolean(required=True)
    off_by_closing = fields.Boolean(
        required=True, metadata={"description": "cancelled only because the clinic is closed that day"}
    )
    in_spite_of_closing = fields.Boolean(
        required=True, metadata={"description": "takes place on its day also when the clinic is closed"}
    )


def represent_session(session: Session, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "id": session.occurrence_id,
        "series_id": session.series_id,
        "kind": session.kind,
        "start": session.start,
        "end": session.start + timedelta(minutes=session.minutes),
        "local_start": session.start.astimezone(zone),
        "time_zone": zone.key,
        "minutes": session.minutes,
        "place": session.place,
        "link": session.link,
        "cancelled": session.cancelled,
        "original_start": session.original_start,
        "moved": session.start != session.original_start,
        "off_by_closing": session.off_by_closing,
        "in_spite_of_closing": session.in_spite_of_closing,
    }
