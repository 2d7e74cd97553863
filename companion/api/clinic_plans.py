"""Levels of care, and the clinic's default reminder plan for each."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from marshmallow import fields

from companion import clock
from companion.api.plan_documents import saved_or_refused, whole_plan
from companion.api.web.fields import Line, one_of
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff, need_supervisor
from companion.care.errors import NotFound
from companion.care.plans.editable import EditableLevelPlan
from companion.care.plans.editing import AsWritten, save_edit
from companion.care.plans.versions import LONGEST_REASON, clinic_plan_version
from companion.care.scope import lock_clinic
from companion.database import transaction
from companion.outbox.plan_inputs import level_document
from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare
from companion.rules.documents import DocumentSchema
from companion.rules.refusals import Refusal

levels = Resource("levels", "Levels of care and the clinic's default plan for each")


class LevelSchema(DocumentSchema):
    level = one_of(*LevelOfCare, required=True)
    asam = fields.String(required=True, metadata={"description": "ASAM number"})
    name = fields.String(required=True)
    rank = fields.Integer(required=True, metadata={"description": "0 is the lowest rung"})
    hours_per_week_min = fields.Float(required=True, allow_none=True)
    hours_per_week_max = fields.Float(required=True, allow_none=True)
    reminders = fields.Boolean(required=True)


class ClinicPlanSchema(DocumentSchema):
    level = one_of(*LevelOfCare, required=True)
    version = fields.Integer(required=True, metadata={"description": "0: still the product's default"})
    document = whole_plan("the clinic's plan for the level")


class ClinicPlanChangeSchema(DocumentSchema):
    document = whole_plan("the whole plan")
    reason = Line(LONGEST_REASON, required=True)


@levels.get("/levels")
@levels.response(200, LevelSchema(many=True))
def list_levels() -> list[dict[str, Any]]:
    """The ladder of care, from below"""
    return [asdict(settings) for settings in sorted(LEVELS.values(), key=lambda settings: settings.rank)]


@levels.get("/levels/<slug:level>/plan")
@levels.etag
@levels.response(200, ClinicPlanSchema)
def read_clinic_plan(level: str) -> dict[str, Any]:
    """The clinic's default plan for a level"""
    return _represent(level)


@levels.put("/levels/<slug:level>/plan")
@levels.etag
@levels.arguments(ClinicPlanChangeSchema)
@levels.response(200, ClinicPlanSchema)
def save_default_plan(body: dict[str, Any], level: str) -> dict[str, Any]:
    """Save the clinic's default plan for a level; supervisors only

    Patients at that level are planned again in the same transaction.
    """
    by = need_supervisor()
    with transaction():
        lock_clinic(by)
        levels.check_etag(_represent(level), ClinicPlanSchema)
        plan = EditableLevelPlan(LevelOfCare(level), by)
        saved_or_refused(save_edit(plan, plan.base(), AsWritten(body["document"]), body["reason"], clock.now()))
        return _represent(level)


def _represent(level: str) -> dict[str, Any]:
    if level not in set(LevelOfCare):
        raise NotFound(Refusal.no_such_level())
    clinic_id = current_staff().clinic_id
    return {
        "level": level,
        "version": clinic_plan_version(clinic_id, level),
        "document": level_document(clinic_id, level),
    }
