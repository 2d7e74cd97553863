"""A patient's reminder plan: edited beside the texts it makes, with its history."""

from __future__ import annotations

from typing import Any

from flask import url_for

from companion import clock
from companion.care.plans.editable import EditablePatientPlan
from companion.care.records import open_record
from companion.care.scope import find
from companion.dashboard.plans.editing import PlanPages, restore, save_form, show_editor, show_history, show_preview
from companion.dashboard.web.blueprint import pages, section
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.signed_in import current_staff
from companion.models import Patient
from companion.rules.clinic.audit_trail import RecordPart


@pages.get("/patients/<id:patient_id>/plan")
@section("today")
def plan_editor(patient_id: int) -> Any:
    return show_editor(_plan_pages(open_record(patient_id, RecordPart.plan, current_staff(), clock.now())))


@pages.post("/patients/<id:patient_id>/plan/preview")
def plan_preview(patient_id: int) -> Any:
    return show_preview(_plan_pages(find(Patient, patient_id, current_staff())))


@pages.post("/patients/<id:patient_id>/plan")
@section("today")
def save_plan(patient_id: int) -> Any:
    return save_form(_plan_pages(find(Patient, patient_id, current_staff())))


@pages.get("/patients/<id:patient_id>/plan/history")
@section("today")
def plan_history(patient_id: int) -> Any:
    return show_history(_plan_pages(open_record(patient_id, RecordPart.plan_history, current_staff(), clock.now())))


@pages.post("/patients/<id:patient_id>/plan/restore")
@section("today")
def restore_plan(patient_id: int) -> Any:
    patient = find(Patient, patient_id, current_staff())
    return restore(_plan_pages(patient), reason_for_none=_("Back to the level's plan"))


def _plan_pages(patient: Patient) -> PlanPages:
    def address(view: str) -> str:
        return url_for(f"dashboard.{view}", patient_id=patient.id)

    return PlanPages(
        EditablePatientPlan(patient, current_staff()),
        template="plans/editor.html",
        history_template="plans/history.html",
        editor_address=address("plan_editor"),
        preview_address=address("plan_preview"),
        history_address=address("plan_history"),
        restore_address=address("restore_plan"),
        base_name=_("level"),
        context={"patient": patient},
    )
