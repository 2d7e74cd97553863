"""A patient's reminder plan: what holds, saving a new version, restoring an old one, seeing it beforehand."""

from __future__ import annotations

from typing import Any

from marshmallow import fields

from companion import clock
from companion.api.plan_documents import plan_override, saved_or_refused, whole_plan
from companion.api.plan_preview import PreviewSchema, represent_preview
from companion.api.web.fields import Instant, Line
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.care.plans import versions as care
from companion.care.plans.editable import EditablePatientPlan
from companion.care.plans.editing import AsWritten, save_edit
from companion.care.plans.preview import preview_override
from companion.care.records import open_record
from companion.care.scope import find
from companion.database import transaction
from companion.models import Patient, ReminderPlanVersion
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.documents import DocumentSchema

plans = Resource("plans", "A patient's reminder plan, its versions and its preview")


class PlanSchema(DocumentSchema):
    level = fields.String(required=True)
    version = fields.Integer(required=True, metadata={"description": "0: nothing changed for this patient yet"})
    default = whole_plan("the clinic's plan for the level")
    override = plan_override("what differs for this patient", required=True)
    effective = whole_plan("both together: what is sent")


class PlanChangeSchema(DocumentSchema):
    override = plan_override("all that differs for this patient, not a change to the last override", required=True)
    reason = Line(care.LONGEST_REASON, required=True)


class RestoreSchema(DocumentSchema):
    reason = Line(care.LONGEST_REASON, required=True)


class DraftSchema(DocumentSchema):
    override = plan_override(
        "all that would differ for this patient; left out: the saved plan as it is", load_default=None, allow_none=True
    )


class PlanVersionSchema(DocumentSchema):
    number = fields.Integer(required=True)
    document = plan_override("what differed for this patient", required=True)
    reason = fields.String(required=True)
    restored_from = fields.Integer(required=True, allow_none=True)
    author_id = fields.Integer(required=True, allow_none=True)
    created_at = Instant(required=True)


@plans.get("/patients/<id:patient_id>/plan")
@plans.etag
@plans.response(200, PlanSchema)
def read_plan(patient_id: int) -> care.PatientPlan:
    """The reminder plan that holds for a patient"""
    return care.patient_plan(open_record(patient_id, RecordPart.plan, current_staff(), clock.now()))


@plans.put("/patients/<id:patient_id>/plan")
@plans.etag
@plans.arguments(PlanChangeSchema)
@plans.response(200, PlanSchema)
def save_plan(body: dict[str, Any], patient_id: int) -> care.PatientPlan:
    """Save what differs for this patient, as a new version; their pending texts follow at once"""
    by, now = current_staff(), clock.now()
    with transaction():
        plan = EditablePatientPlan(_unchanged(patient_id)[0], by)
        saved_or_refused(save_edit(plan, plan.base(), AsWritten(body["override"]), body["reason"], now))
        return care.patient_plan(plan.patient)


@plans.get("/patients/<id:patient_id>/plan/versions")
@plans.response(200, PlanVersionSchema(many=True))
def list_plan_versions(patient_id: int) -> list[ReminderPlanVersion]:
    """All versions, newest first: who changed what, when and why"""
    return care.patient_plan_versions(open_record(patient_id, RecordPart.plan, current_staff(), clock.now()))


@plans.get("/patients/<id:patient_id>/plan/versions/<number:version>")
@plans.response(200, PlanVersionSchema)
def read_plan_version(patient_id: int, version: int) -> ReminderPlanVersion:
    """One version"""
    return care.patient_plan_version(open_record(patient_id, RecordPart.plan, current_staff(), clock.now()), version)


@plans.post("/patients/<id:patient_id>/plan/versions/<number:version>/restore")
@plans.etag
@plans.doc(parameters=[{"name": "If-Match", "in": "header", "required": True, "schema": {"type": "string"}}])
@plans.arguments(RestoreSchema)
@plans.response(200, PlanSchema)
def restore_plan_version(body: dict[str, str], patient_id: int, version: int) -> care.PatientPlan:
    """Make an old version the newest; 0 takes back all that was changed for this patient

    Needs `If-Match` with the ETag of the plan, like saving.
    """
    by, now = current_staff(), clock.now()
    with transaction():
        patient, current = _unchanged(patient_id)
        care.restore_patient_plan(patient_id, version, body["reason"], current, by, now)
        return care.patient_plan(patient)


@plans.post("/patients/<id:patient_id>/plan/preview")
@plans.arguments(DraftSchema)
@plans.response(200, PreviewSchema)
def preview_plan(body: dict[str, Any], patient_id: int) -> dict[str, Any]:
    """The texts of the next 14 days under a draft, and what differs from the saved plan; nothing is saved"""
    now = clock.now()
    patient = open_record(patient_id, RecordPart.plan, current_staff(), now)
    return represent_preview(patient, preview_override(patient, now, body["override"]))


def _unchanged(patient_id: int) -> tuple[Patient, int]:
    """The patient, locked, and the plan's version, when it is still what the caller has seen."""
    patient = find(Patient, patient_id, current_staff(), lock=True)
    plan = care.patient_plan(patient)
    plans.check_etag(plan, PlanSchema)
    return patient, plan.version
