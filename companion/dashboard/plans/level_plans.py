"""The clinic's own plan for each level of care: the same form as a patient's, for supervisors."""

from __future__ import annotations

from typing import Any

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.errors import Conflict, NotFound
from companion.care.plans.level_plans import (
    level_document_of,
    level_versions,
    patients_at,
    restore_level_plan,
)
from companion.care.plans.preview import compare
from companion.care.plans.versions import PREVIEW, clinic_plan_version, save_clinic_plan
from companion.care.plans.warnings import warnings
from companion.care.scope import within
from companion.dashboard.patients.levels_words import level_line
from companion.dashboard.plans.calendar import Shown, laid_out
from companion.dashboard.plans.editing import Base, Editing, author_name, for_templates, full, meanwhile, put_on_top
from companion.dashboard.plans.form import PlanForm
from companion.dashboard.plans.words import told
from companion.dashboard.web.blueprint import pages, section, supervisors_only
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.i18n import word
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import Enrollment, Patient
from companion.outbox.plan_inputs import Draft, level_document, plan_documents
from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare, LevelSettings
from companion.rules.patients.states import PatientStatus
from companion.rules.plans.document import default_document
from companion.rules.plans.patch import canonical, patch_between
from companion.rules.windows import Window

EXAMPLES = 50


@pages.get("/clinic/plans")
@section("settings")
@supervisors_only
def clinic_plans() -> Any:
    by = current_staff()
    rows = [
        {
            "level": settings,
            "version": clinic_plan_version(by.clinic_id, settings.level),
            "patients": patients_at(settings.level, by),
        }
        for settings in sorted(LEVELS.values(), key=lambda each: each.rank)
    ]
    return render_template("plans/levels.html", rows=rows, line=level_line)


@pages.get("/clinic/plans/<level>")
@section("settings")
@supervisors_only
def clinic_plan_editor(level: str) -> Any:
    settings = _level(level)
    base, document = _saved(level)
    editing = Editing(PlanForm.of_document(document), base, canonical(default_document(settings.level)), document)
    editing.shown = _shown(_example(level, editing.form), level, document)
    return _page(settings, editing)


@pages.post("/clinic/plans/<level>/preview")
@supervisors_only
def clinic_plan_preview(level: str) -> Any:
    settings = _level(level)
    editing = _read(settings)
    return render_template(
        "plans/preview.html",
        patient=None,
        editing=editing,
        form=editing.form,
        shown=editing.shown,
        base_name=_("product"),
        live=True,
        **for_templates(),
    )


@pages.post("/clinic/plans/<level>")
@section("settings")
@supervisors_only
def save_clinic_plan_form(level: str) -> Any:
    by, settings = current_staff(), _level(level)
    editing = _read(settings)
    form = editing.form
    if form.get("do") == "preview":
        return _page(settings, editing), 200 if form.ok else 422
    reason = form.text("reason", 300, needed=_("Say in a few words why, for example 'works evenings now'."))
    if not form.ok:
        return _page(settings, editing), 422
    base, saved = _saved(level)
    if base != editing.base:
        return _told_of_the_other(settings, editing)
    if saved == editing.document:
        form.add("", _("Nothing differs from the saved plan yet."))
        return _page(settings, editing), 422
    try:
        version = save_clinic_plan(level, editing.document, reason, base.level_version, by, clock.now())
    except Conflict:  # saved by somebody else in this very moment
        db.session.rollback()
        return _told_of_the_other(settings, editing)
    say(
        _("Saved as version %(number)s. The texts follow it from now on.") % {"number": version.number},
        undo=url_for("dashboard.restore_clinic_plan", level=level),
        fields={"number": version.number - 1, "version": version.number},
    )
    return redirect(url_for("dashboard.clinic_plan_editor", level=level), 303)


@pages.get("/clinic/plans/<level>/history")
@section("settings")
@supervisors_only
def clinic_plan_history(level: str) -> Any:
    by, settings = current_staff(), _level(level)
    versions = level_versions(level, by)
    documents = [canonical(version.document) for version in versions] + [canonical(default_document(settings.level))]
    rows = [
        {
            "version": version,
            "author": author_name(version, by),
            "changes": told(documents[place + 1], documents[place]),
        }
        for place, version in enumerate(versions)
    ]
    return render_template(
        "plans/level_history.html",
        settings=settings,
        name=word,
        rows=rows,
        current=versions[0].number if versions else 0,
        restore_address=url_for("dashboard.restore_clinic_plan", level=level),
        editor_address=url_for("dashboard.clinic_plan_editor", level=level),
        base_words=_("The plan as it came with the product"),
    )


@pages.post("/clinic/plans/<level>/restore")
@section("settings")
@supervisors_only
def restore_clinic_plan(level: str) -> Any:
    by, form = current_staff(), Form(request.form)
    _level(level)
    number, version = form.number("number", 0, 10**6), form.number("version", 0, 10**6)
    if number is None or version is None:
        return redirect(url_for("dashboard.clinic_plan_history", level=level), 303)
    reason = _("Back to version %(number)s") % {"number": number}
    with form.refusals():
        saved = restore_level_plan(level, number, reason, version, by, clock.now())
    if form.ok:
        say(
            _("Restored. This is version %(number)s now.") % {"number": saved.number},
            undo=url_for("dashboard.restore_clinic_plan", level=level),
            fields={"number": version, "version": saved.number},
        )
    else:
        say(form.errors[next(iter(form.errors))][0], tone="problem")
    return redirect(url_for("dashboard.clinic_plan_history", level=level), 303)


def _level(level: str) -> LevelSettings:
    """Only levels whose patients get texts have a plan to edit."""
    if level not in set(LevelOfCare) or not LEVELS[LevelOfCare(level)].reminders:
        raise NotFound("there is no such level of care")
    return LEVELS[LevelOfCare(level)]


def _saved(level: str) -> tuple[Base, dict[str, Any]]:
    clinic_id = current_staff().clinic_id
    return Base(level, clinic_plan_version(clinic_id, level), 0), canonical(level_document(clinic_id, level))


def _read(settings: LevelSettings) -> Editing:
    form = PlanForm.of_request(request.form)
    document = form.document()
    base = Base.of_form(form) or _saved(settings.level)[0]
    editing = Editing(form, base, canonical(default_document(settings.level)), document)
    if form.ok:
        editing.document = canonical(document)
        editing.shown = _shown(_example(settings.level, form), settings.level, editing.document)
    return editing


def _told_of_the_other(settings: LevelSettings, editing: Editing) -> Any:
    by = current_staff()
    base, saved = _saved(settings.level)
    try:
        started = canonical(level_document_of(settings.level, editing.base.level_version, by))
    except NotFound:
        started = None
    document = put_on_top(started, saved, editing.document)
    form = PlanForm.of_document(document)
    form.values |= {name: editing.form.get(name) for name in ("reason", "show_for")}
    again = Editing(form, base, editing.default, document)
    again.meanwhile = meanwhile(
        next(iter(level_versions(settings.level, by)), None), started, saved, editing.document, by
    )
    again.shown = _shown(_example(settings.level, form), settings.level, document)
    return _page(settings, again), 409


def _examples(level: str) -> list[Patient]:
    """Patients at this level whose texts may stand beside the plan."""
    statement = (
        within(Patient, current_staff())
        .join(Enrollment, Enrollment.patient_id == Patient.id)
        .where(Enrollment.level == level, Enrollment.ends_on.is_(None), Patient.status == PatientStatus.active)
        .order_by(Patient.id)
        .limit(EXAMPLES)
    )
    found = db.session.scalars(statement).all()
    return sorted(found, key=lambda each: (each.family_name, each.given_name, each.id))


def _example(level: str, form: Form) -> Patient | None:
    examples = _examples(level)
    return next((each for each in examples if str(each.id) == form.get("show_for")), next(iter(examples), None))


def _shown(patient: Patient | None, level: str, document: dict[str, Any]) -> Shown | None:
    """The texts of one patient under the plan, with what is changed for them."""
    if patient is None:
        return None
    saved = plan_documents([patient.id], [patient.clinic_id])
    wanted = full(document, saved.override(patient.id))[0]
    now = clock.now()
    draft = Draft(override=patch_between(saved.default(patient.clinic_id, level), wanted))
    preview = compare(patient, Window(now, now + PREVIEW), draft)
    return laid_out(patient, preview, warnings(patient, preview))


def _page(settings: LevelSettings, editing: Editing) -> str:
    level = settings.level.value
    return render_template(
        "plans/level_editor.html",
        patient=None,
        level=settings,
        name=word,
        affected=patients_at(level, current_staff()),
        examples=_examples(level),
        example=_example(level, editing.form),
        editing=editing,
        form=editing.form,
        shown=editing.shown,
        save_address=url_for("dashboard.save_clinic_plan_form", level=level),
        preview_address=url_for("dashboard.clinic_plan_preview", level=level),
        history_address=url_for("dashboard.clinic_plan_history", level=level),
        base_name=_("product"),
        live=False,
        **for_templates(),
    )
