"""Plan documents in requests, answers and the OpenAPI document, where each field of a plan is described.

Documents pass through as they are: what is allowed in them is checked where they are saved. Their shape, bounds and
defaults are read off the plan's schema (companion.rules.plans.schema); only the descriptions stand here.
"""

from __future__ import annotations

from copy import copy
from functools import cache
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
_AT = "wall clock where the patient is"
_KINDS = "sessions of which kinds"
_DESCRIPTIONS: dict[type[DocumentSchema], dict[str, str]] = {
    plans.PlanSchema: {
        "daily_cap": "automated texts a day at most; on a fuller day the least important is left out",
        "week_digest": "one text with the sessions of the next seven days",
        "session_reminders": "texts ahead of sessions",
        "pulse": "the short check-in, several times a week",
        "weekly": "the weekly check-in",
        "monthly": "the monthly check-in",
        "no_answer": "what follows when a check-in is not answered",
        "meetings": "support meetings the patient saved",
        "missed_session": "what follows when a session was missed",
        "encouragement": "for patients who asked for it",
        "milestones": "days since the date a patient chose",
    },
    plans.WeekDigestSchema: {"weekday": "the day it is sent", "at": _AT},
    plans.SessionRemindersSchema: {
        "evening_before": "one text with all of tomorrow's sessions",
        "days_before": "by number of days before the session",
        "hours_before": "before the day's first session",
    },
    plans.EveningBeforeSchema: {"at": _AT, "kinds": _KINDS},
    plans.DaysBeforeSchema: {"at": _AT, "kinds": _KINDS},
    plans.HoursBeforeSchema: {"hours": "hours before", "kinds": _KINDS},
    plans.PulseSchema: {
        "at": f"{_AT}; a time the patient chose comes first",
        "phases": "in order of time; the last one goes on, so it has no until_week; weeks count from enrollment",
        "taper": "instead of the phases after a step down; empty: the phases hold",
        "raised_weekdays": "days at red risk, where the first phase holds already; empty: no change",
    },
    plans.PhaseSchema: {
        "weekdays": "on which days",
        "until_week": "the last week in which it holds; rising from phase to phase, null in the last one",
        "every_weeks": "only in every so many weeks",
        "question_set": f"{' or '.join(plans.QUESTION_SETS)}, or a question set of the clinic's own",
        "weekly_every_weeks": "the weekly check-in meanwhile, in weeks; 0: not asked, null: as in weekly",
    },
    plans.WeeklySchema: {"weekday": "the day it is asked", "at": _AT, "every_weeks": "only in every so many weeks"},
    plans.MonthlySchema: {"week_of_month": "the first to fourth", "weekday": "such day of the month", "at": _AT},
    plans.NoAnswerSchema: {
        "nudge_after_hours": "hours from the check-in to a second text; before the call task",
        "call_task_after_hours": "hours from the check-in until the counselor is asked to call",
    },
    plans.MeetingsSchema: {
        "hours_before": "hours before",
        "follow_up_at": "'Did you go?' the morning after; null: not asked",
    },
    plans.MissedSessionSchema: {
        "text_same_day": "a text to the patient on the same day",
        "counselor_task": "a task for the counselor",
        "alert_on_second": "an alert on the second miss within 7 days",
    },
    plans.EncouragementSchema: {"weekday": "the day it is sent", "at": _AT},
    plans.MilestonesSchema: {
        "at": _AT,
        "days": "numbers of days since that date",
        "yearly": "each anniversary too",
    },
}


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
    described = _DESCRIPTIONS[getattr(schema, "patches", schema)]
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
