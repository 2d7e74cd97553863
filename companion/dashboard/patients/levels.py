"""Stepping a patient up or down: choose, look at every text that comes or goes, apply."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.patients.enrollments import latest_enrollment
from companion.care.patients.level_change import (
    LevelPreview,
    apply_level_change,
    concerns,
    preview_level,
    take_back_level_change,
)
from companion.care.plans.warnings import warnings
from companion.care.records import open_record
from companion.care.scope import find
from companion.dashboard.patients import data
from companion.dashboard.patients.levels_words import ladder, level_line
from companion.dashboard.plans.calendar import lay_out_preview
from companion.dashboard.web.blueprint import pages, section
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import day, word
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.signed_in import current_staff
from companion.models import Patient
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare


@pages.get("/patients/<id:patient_id>/level")
@section("today")
def level_change(patient_id: int) -> Any:
    now = clock.now()
    patient = open_record(patient_id, RecordPart.level_of_care, current_staff(), now)
    form = Form({"starts_on": patient.today(now).isoformat(), "taper": "1"})
    return _choose(patient, form)


@pages.post("/patients/<id:patient_id>/level")
@section("today")
def look_at_level_change(patient_id: int) -> Any:
    """The second step: what would be sent, and what no longer."""
    patient = find(Patient, patient_id, current_staff())
    form = Form(request.form)
    shown = _previewed(patient, form)
    if shown is None:
        return _choose(patient, form), 422
    return _review(patient, form, shown)


@pages.post("/patients/<id:patient_id>/level/apply")
@section("today")
def apply_level(patient_id: int) -> Any:
    by = current_staff()
    patient = find(Patient, patient_id, by)
    form = Form(request.form)
    shown = _previewed(patient, form)
    if shown is None:
        return _choose(patient, form), 422
    starts_on = date.fromisoformat(form.get("starts_on").strip())
    made = None
    with form.refusals():
        made = apply_level_change(
            patient_id,
            form.get("level"),
            starts_on,
            form.checked("taper"),
            form.get("reason"),
            by,
            clock.now(),
            seen=form.get("seen"),
            confirmed=form.checked("confirmed"),
        )
    if form.ok and made:
        say(
            _("%(level)s from %(day)s. The texts follow from then on.")
            % {"level": word(shown.after.level), "day": day(starts_on)},
            undo=url_for("dashboard.take_back_level", enrollment_id=made.id),
        )
        return redirect(f"/patients/{patient_id}", 303)
    patient = find(Patient, patient_id, by)
    again = preview_level(patient, form.get("level"), starts_on, form.checked("taper"), clock.now())
    return _review(patient, form, again), 422


@pages.post("/enrollments/<id:enrollment_id>/take-back")
@section("today")
def take_back_level(enrollment_id: int) -> Any:
    patient_id = take_back_level_change(enrollment_id, current_staff(), clock.now())
    say(_("The level before holds again, with its texts."))
    return redirect(f"/patients/{patient_id}", 303)


def _previewed(patient: Patient, form: Form) -> LevelPreview | None:
    """None when the choice itself is wrong: the sentences are in the form."""
    starts_on = form.day("starts_on")
    level = form.choice("level", LevelOfCare)
    if not form.ok or starts_on is None:
        return None
    with form.refusals():
        return preview_level(patient, level, starts_on, form.checked("taper"), clock.now())
    return None


def _choose(patient: Patient, form: Form) -> str:
    enrollment = latest_enrollment(patient.id)
    return render_template(
        "patients/level_choose.html",
        patient=patient,
        form=form,
        enrollment=enrollment,
        now_at=LEVELS[LevelOfCare(enrollment.level)] if enrollment else None,
        history=data.enrollments(patient),
        ladder=ladder(),
        line=level_line,
        name=word,
        concerns=concerns(patient),
    )


def _review(patient: Patient, form: Form, shown: LevelPreview) -> str:
    form.values["seen"] = shown.seen
    return render_template(
        "patients/level_review.html",
        patient=patient,
        form=form,
        change=shown,
        shown=lay_out_preview(patient, shown.preview, warnings(patient, shown.preview)),
        starts_on=date.fromisoformat(form.get("starts_on").strip()),
        name=word,
        line=level_line,
    )
