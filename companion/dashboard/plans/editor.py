"""A patient's reminder plan: edited beside the texts it makes, with its history."""

from __future__ import annotations

from typing import Any

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.errors import Conflict
from companion.care.plans.preview import preview_override
from companion.care.plans.versions import (
    patient_plan,
    patient_plan_versions,
    restore_patient_plan,
    save_patient_plan,
)
from companion.care.plans.warnings import warnings
from companion.care.records import open_record
from companion.care.scope import find
from companion.dashboard.plans.calendar import Shown, laid_out
from companion.dashboard.plans.editing import (
    Base,
    Editing,
    author_name,
    base_of,
    document_at,
    for_templates,
    full,
    latest_saved,
    meanwhile,
    put_on_top,
)
from companion.dashboard.plans.form import PlanForm
from companion.dashboard.plans.words import told
from companion.dashboard.web.blueprint import pages, section
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import Patient
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare
from companion.rules.plans.document import PlanError
from companion.rules.plans.patch import canonical, patch_between


@pages.get("/patients/<id:patient_id>/plan")
@section("today")
def plan_editor(patient_id: int) -> Any:
    patient = open_record(patient_id, RecordPart.plan, current_staff(), clock.now())
    plan = patient_plan(patient)
    document, ignored = full(plan.default, plan.override)
    editing = Editing(
        PlanForm.of_document(document), base_of(patient, plan), canonical(plan.default), document, ignored=ignored
    )
    editing.shown = _shown(patient, plan.default, document)
    return _page(patient, editing)


@pages.post("/patients/<id:patient_id>/plan/preview")
def plan_preview(patient_id: int) -> Any:
    """What a script asks while somebody edits: the texts of the next 14 days under the form as it is."""
    patient = find(Patient, patient_id, current_staff())
    editing = _read(patient)
    return render_template(
        "plans/preview.html",
        patient=patient,
        editing=editing,
        form=editing.form,
        shown=editing.shown,
        base_name=_("level"),
        live=True,
        **for_templates(),
    )


@pages.post("/patients/<id:patient_id>/plan")
@section("today")
def save_plan(patient_id: int) -> Any:
    by = current_staff()
    patient = find(Patient, patient_id, by)
    editing = _read(patient)
    form = editing.form
    if form.get("do") == "preview":
        return _page(patient, editing), 200 if form.ok else 422
    reason = form.text("reason", 300, needed=_("Say in a few words why, for example 'works evenings now'."))
    if not form.ok:
        return _page(patient, editing), 422
    plan = patient_plan(patient)
    if base_of(patient, plan) != editing.base:
        return _told_of_the_other(patient, editing)
    override = patch_between(plan.default, editing.document)
    if full(plan.default, plan.override)[0] == editing.document:
        form.add("", _("Nothing differs from the saved plan yet."))
        return _page(patient, editing), 422
    try:
        saved = save_patient_plan(patient_id, override, reason, plan.version, by, clock.now())
    except Conflict:  # saved by somebody else in this very moment
        db.session.rollback()
        return _told_of_the_other(find(Patient, patient_id, by), editing)
    say(
        _("Saved as version %(number)s. The texts follow it from now on.") % {"number": saved.number},
        undo=url_for("dashboard.restore_plan", patient_id=patient_id),
        fields={"number": saved.number - 1, "version": saved.number},
    )
    return redirect(url_for("dashboard.plan_editor", patient_id=patient_id), 303)


@pages.get("/patients/<id:patient_id>/plan/history")
@section("today")
def plan_history(patient_id: int) -> Any:
    by = current_staff()
    patient = open_record(patient_id, RecordPart.plan_history, by, clock.now())
    plan = patient_plan(patient)
    versions = patient_plan_versions(patient)
    documents = [full(plan.default, version.document)[0] for version in versions] + [canonical(plan.default)]
    rows = [
        {
            "version": version,
            "author": author_name(version, by),
            "changes": told(documents[place + 1], documents[place]),
        }
        for place, version in enumerate(versions)
    ]
    return render_template("plans/history.html", patient=patient, rows=rows, current=plan.version, level=plan.level)


@pages.post("/patients/<id:patient_id>/plan/restore")
@section("today")
def restore_plan(patient_id: int) -> Any:
    by, form = current_staff(), Form(request.form)
    number, version = form.number("number", 0, 10**6), form.number("version", 0, 10**6)
    if number is None or version is None:
        return redirect(url_for("dashboard.plan_history", patient_id=patient_id), 303)
    reason = form.get("reason").strip()[:300] or (
        _("Back to the level's plan") if number == 0 else _("Back to version %(number)s") % {"number": number}
    )
    with form.refusals():
        saved = restore_patient_plan(patient_id, number, reason, version, by, clock.now())
    if form.ok:
        say(
            _("Restored. This is version %(number)s now.") % {"number": saved.number},
            undo=url_for("dashboard.restore_plan", patient_id=patient_id),
            fields={"number": version, "version": saved.number},
        )
    else:
        say(form.errors[next(iter(form.errors))][0], tone="problem")
    return redirect(url_for("dashboard.plan_history", patient_id=patient_id), 303)


def _read(patient: Patient) -> Editing:
    """The form as sent, and what it would send."""
    plan = patient_plan(patient)
    form = PlanForm.of_request(request.form)
    document = form.document()
    editing = Editing(form, Base.of_form(form) or base_of(patient, plan), canonical(plan.default), document)
    if form.ok:
        editing.document = canonical(document)
        editing.shown = _shown(patient, plan.default, editing.document)
    return editing


def _told_of_the_other(patient: Patient, editing: Editing) -> Any:
    """Somebody saved first. The form comes back with this person's changes over the other's, and says so."""
    by = current_staff()
    plan = patient_plan(patient)
    started, mine = document_at(patient, editing.base, by), editing.document
    saved, _ignored = full(plan.default, plan.override)
    version = latest_saved(patient, editing.base, by)
    document = put_on_top(started, saved, mine)
    form = PlanForm.of_document(document)
    form.values["reason"] = editing.form.get("reason")
    again = Editing(form, base_of(patient, plan), canonical(plan.default), document)
    again.meanwhile = meanwhile(version, started, saved, mine, by)
    again.shown = _shown(patient, plan.default, document)
    return _page(patient, again), 409


def _shown(patient: Patient, default: dict[str, Any], document: dict[str, Any]) -> Shown | None:
    try:
        override = patch_between(default, document)
    except PlanError:
        return None
    preview = preview_override(patient, clock.now(), override)
    return laid_out(patient, preview, warnings(patient, preview))


def _page(patient: Patient, editing: Editing) -> str:
    return render_template(
        "plans/editor.html",
        patient=patient,
        level=LEVELS[LevelOfCare(editing.base.level)] if editing.base.level in set(LevelOfCare) else None,
        editing=editing,
        form=editing.form,
        shown=editing.shown,
        save_address=url_for("dashboard.save_plan", patient_id=patient.id),
        preview_address=url_for("dashboard.plan_preview", patient_id=patient.id),
        history_address=url_for("dashboard.plan_history", patient_id=patient.id),
        base_name=_("level"),
        live=False,
        **for_templates(),
    )
