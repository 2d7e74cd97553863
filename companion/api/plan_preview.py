"""What a reminder plan would send in the next 14 days, in the patient's local time and words."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from marshmallow import Schema, fields

from companion.api.web.fields import Instant, LocalInstant, Said, one_of
from companion.care.plans.versions import preview, previewed_cadence
from companion.models import Patient
from companion.outbox.enqueue import render_for
from companion.rules.cadence.diff import Difference, preview_changes
from companion.rules.cadence.due_messages import DueMessage
from companion.rules.texts.kinds import MessageKind
from companion.wording import segments


class PreviewedSchema(Schema):
    key = fields.String(required=True)
    kind = one_of(*MessageKind, required=True)
    due_at = Instant(required=True)
    local_time = LocalInstant(required=True, metadata={"description": "in the patient's zone"})
    useful_until = Instant(required=True)
    body = fields.String(required=True)
    segments = fields.Integer(required=True)
    reason = fields.String(required=True)


class LeftOutSchema(PreviewedSchema):
    because = Said(required=True, metadata={"description": "why it will not be sent"})


class DifferenceSchema(Schema):
    kind = one_of("added", "removed", "moved", "changed", required=True)
    before = fields.Nested(PreviewedSchema, required=True, allow_none=True)
    after = fields.Nested(PreviewedSchema, required=True, allow_none=True)


class PreviewSchema(Schema):
    time_zone = fields.String(required=True)
    messages = fields.List(fields.Nested(PreviewedSchema), required=True)
    left_out = fields.List(fields.Nested(LeftOutSchema), required=True)
    differences = fields.List(
        fields.Nested(DifferenceSchema), required=True, metadata={"description": "against the saved plan"}
    )


def represent_preview(patient: Patient, now: datetime, override: dict[str, Any] | None) -> dict[str, Any]:
    """`override` None: the saved plan. Raises `Invalid` for a draft that is no plan."""
    texts = preview(patient, now, override)
    differences: list[Difference] = []
    if override is not None:
        differences = preview_changes(previewed_cadence(patient, now), previewed_cadence(patient, now, override))
    return {
        "time_zone": patient.time_zone,
        "messages": [_text(text.message, text.body, patient) for text in texts if text.left_out is None],
        "left_out": [
            _text(text.message, text.body, patient) | {"because": text.left_out}
            for text in texts
            if text.left_out is not None
        ],
        "differences": [
            {"kind": each.kind, "before": _rendered(each.before, patient), "after": _rendered(each.after, patient)}
            for each in differences
        ],
    }


def _rendered(message: DueMessage | None, patient: Patient) -> dict[str, Any] | None:
    if message is None:
        return None
    return _text(message, render_for(patient, message.wording, message.values), patient)


def _text(message: DueMessage, body: str, patient: Patient) -> dict[str, Any]:
    return {
        "key": message.key,
        "kind": message.kind,
        "due_at": message.due_at,
        "local_time": message.due_at.astimezone(patient.zone),
        "useful_until": message.useful_until,
        "body": body,
        "segments": segments(body).count,
        "reason": message.reason,
    }
