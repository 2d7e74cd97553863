"""Plan documents in requests, answers and the OpenAPI document.

Documents pass through as they are: what is allowed in them is checked where they are saved. Their shape, bounds and
defaults are read off the plan's schema (companion.rules.plans.schema), descriptions off plan_descriptions.toml.
"""

from __future__ import annotations

import tomllib
from copy import copy
from functools import cache
from importlib.resources import files
from types import new_class
from typing import Any

from flask_smorest.exceptions import PreconditionFailed
from marshmallow import RAISE, fields, missing

from companion.api.web.fields import DocumentOf
from companion.care.plans.editing import EditConflict, Saved, Unchanged
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.documents import DocumentSchema
from companion.rules.plans import schema as plans
from companion.rules.plans.defaults import default_document
from companion.rules.plans.fields import (
    ALL,
    EARLIEST,
    LATEST,
    WEEKDAYS,
    DayCounts,
    Kinds,
    WallTime,
    Weekday,
    Weekdays,
    Whole,
    YesNo,
)
from companion.rules.sessions.recurrence import SessionKind

OVERRIDE_EXAMPLE = {
    "pulse": {"at": "10:00"},
    "week_digest": None,
    "session_reminders": {"days_before": {"3": None, "2": {"at": "15:00"}}},
}
_DESCRIPTIONS: dict[str, dict[str, str]] = tomllib.loads(
    (files(__package__) / "plan_descriptions.toml").read_text(encoding="utf-8")
)


class PatchSchema(DocumentSchema):
    """A merge patch (RFC 7396) to a part of a plan: every field may be left out, null takes it away."""

    class Meta:
        unknown = RAISE


@cache
def patch_of(schema: type[DocumentSchema]) -> type[PatchSchema]:
    """`schema` without what is required and without defaults. Lists, so also phases, are replaced as a whole."""
    patched: dict[str, Any] = {"patches": schema}
    for name, field in schema._declared_fields.items():
        if isinstance(field, fields.Nested):
            field = fields.Nested(patch_of(type(copy(field).schema)))
        else:
            field = copy(field)
        # What a plan must have can be changed, but not taken away.
        field.allow_none, field.required, field.load_default = not field.required, False, missing
        patched[name] = field
    name = schema.__name__.replace("Schema", "PatchSchema")
    return new_class(name, (PatchSchema,), exec_body=lambda body: body.update(patched))


def whole_plan(description: str) -> DocumentOf:
    example = default_document(LevelOfCare.outpatient)
    return DocumentOf(plans.PlanSchema, required=True, metadata={"description": description, "examples": [example]})


def plan_override(description: str, **options: Any) -> DocumentOf:
    """What differs for a patient."""
    return DocumentOf(
        patch_of(plans.PlanSchema),
        metadata={"description": f"{description} (a merge patch, RFC 7396)", "examples": [OVERRIDE_EXAMPLE]},
        **options,
    )


def plan_component(schema: type[DocumentSchema]) -> str | None:
    """Name of a part of the plan in the OpenAPI document; None for any other schema."""
    if not issubclass(schema, plans.Section | PatchSchema):
        return None
    return f"ReminderPlan{schema.__name__.removesuffix('Schema').removeprefix('Plan')}"


def plan_field2properties(self: Any, field: fields.Field[Any], ret: dict[str, Any], **_: Any) -> dict[str, Any]:
    """For apispec: the JSON Schema of a field of a plan, as far as it is not there yet."""
    schema = type(field.parent) if isinstance(field.parent, plans.Section | PatchSchema) else None
    if schema is None or field.name is None:
        return {}
    described = _DESCRIPTIONS[getattr(schema, "patches", schema).__name__]
    found = _json_schema(self, field) | {"description": described[field.name]}
    if field.allow_none and isinstance(found.get("type"), str):
        found["type"] = [found["type"], "null"]
        if "enum" in found:
            found["enum"] = [*found["enum"], None]
    elif field.allow_none and "anyOf" in found:
        found["anyOf"] = [*found["anyOf"], {"type": "null"}]
    return found


def _json_schema(converter: Any, field: fields.Field[Any]) -> dict[str, Any]:
    weekday = {"type": "string", "enum": list(WEEKDAYS)}
    match field:
        case WallTime():
            # Hours as long as they are whole: a pattern has no 'from ... to'.
            hours = "|".join(f"{hour:02}" for hour in range(EARLIEST.hour, LATEST.hour))
            return {"type": "string", "pattern": f"^(({hours}):[0-5][0-9]|{LATEST:%H:%M})$", "examples": ["17:30"]}
        case Weekday():
            return weekday
        case Weekdays():
            return {"type": "array", "items": weekday, "uniqueItems": True}
        case Kinds():
            kind = {"type": "string", "enum": sorted(SessionKind)}
            listed = {"type": "array", "items": kind, "minItems": 1}
            return {"anyOf": [{"type": "string", "enum": [ALL]}, listed]}
        case Whole():
            return {"type": "integer", "minimum": field.low, "maximum": field.high}
        case YesNo():
            return {"type": "boolean"}
        case DayCounts():
            count = {"type": "integer", "minimum": field.low, "maximum": field.high}
            return {"type": "array", "items": count, "maxItems": field.most, "examples": [[1, 7, 30]]}
        case plans.DaysBeforeField():
            part = plans.DaysBeforeSchema
            step = converter.resolve_nested_schema(part if isinstance(field.parent, plans.Section) else patch_of(part))
            days = [str(number) for number in range(1, plans.MAX_DAYS_BEFORE + 1)]
            parts = {each: {"anyOf": [step, {"type": "null"}]} for each in days}
            return {"type": "object", "properties": parts, "additionalProperties": False}
        case fields.String():
            name = {"type": "string", "pattern": plans.QUESTION_SET_NAME, "examples": list(plans.QUESTION_SETS)}
            return name | {"not": {"enum": sorted(plans.NOT_IN_A_PHASE)}}
        case _:  # sections and lists of phases: apispec knows them
            return {}


def saved_or_refused(result: Saved | EditConflict | Unchanged) -> None:
    """Raises `PreconditionFailed` (412) where somebody saved after If-Match was compared: the level's plan, say."""
    if isinstance(result, EditConflict):
        raise PreconditionFailed
