"""What a reminder plan would send in the next 14 days, in the patient's local time and words."""

from __future__ import annotations

from typing import Any

from marshmallow import fields

from companion.api.web.fields import Instant, LocalInstant, Said, one_of, reader
from companion.care.plans.preview import Preview, RenderedText
from companion.models import Patient
from companion.rules.documents import DocumentSchema
from companion.rules.texts.kinds import MessageKind


class PreviewedSchema(DocumentSchema):
    key = fields.String(required=True)
    kind = one_of(*MessageKind, required=True)
    due_at = Instant(required=True)
    local_time = LocalInstant(required=True, metadata={"description": "in the patient's zone"})
    useful_until = Instant(required=True)
    body = fields.String(required=True)
    segments = fields.Integer(required=True)
    reason = fields.Function(
        lambda text: reader().reasons(text["reasons"]), metadata={"description": "`reasons` in words"}
    )
    reasons = fields.List(
        Said(), required=True, metadata={"description": "why it is sent: what calls for it, then what changed it"}
    )


class LeftOutSchema(PreviewedSchema):
    because = Said(required=True, metadata={"description": "why it will not be sent"})


class DifferenceSchema(DocumentSchema):
    kind = one_of("added", "removed", "moved", "changed", required=True)
    before = fields.Nested(PreviewedSchema, required=True, allow_none=True)
    after = fields.Nested(PreviewedSchema, required=True, allow_none=True)


class PreviewSchema(DocumentSchema):
    time_zone = fields.String(required=True)
    messages = fields.List(fields.Nested(PreviewedSchema), required=True)
    left_out = fields.List(fields.Nested(LeftOutSchema), required=True)
    differences = fields.List(
        fields.Nested(DifferenceSchema), required=True, metadata={"description": "against the saved plan"}
    )


def represent_preview(patient: Patient, preview: Preview) -> dict[str, Any]:
    return {
        "time_zone": patient.time_zone,
        "messages": [_represent(text, patient) for text in preview.texts if text.is_sent],
        "left_out": [
            _represent(text, patient) | {"because": text.reason} for text in preview.texts if text.reason is not None
        ],
        "differences": [
            {
                "kind": text.mark,
                "before": _represent(text.before, patient) if text.before else None,
                "after": _represent(text, patient) if text.is_sent else None,
            }
            for text in preview.changes
        ],
    }


def _represent(text: RenderedText, patient: Patient) -> dict[str, Any]:
    message = text.message
    return {
        "key": message.key,
        "kind": message.kind,
        "due_at": message.due_at,
        "local_time": message.due_at.astimezone(patient.zone),
        "useful_until": message.useful_until,
        "body": text.body,
        "segments": text.segments,
        "reasons": message.reasons,
    }
