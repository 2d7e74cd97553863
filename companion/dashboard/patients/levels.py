"""Stepping a patient up or down: choose, look at every text that comes or goes, apply."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.errors import Conflict
from companion.care.levels import enrollment_in_force, levels_of
from companion.care.patients.level_change import (
    LevelPreview,
    apply_level_change,
    concerns,
    move_level_change,
    preview_level,
    take_back_level_change,
    withdraw_level_change,
)
from companion.care.patients.places import places_from
from companion.care.plans.warnings import warnings
from companion.care.records import open_record
from companion.care.scope import find
from companion.dashboard.patients import data
from companion.dashboard.patients.levels_words import ladder, level_line, series_name
from companion.dashboard.plans.calendar import lay_out_preview
from companion.dashboard.web.blueprint import pages, section
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form, sentence
from companion.dashboard.web.i18n import day, word
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import Enrollment, Patient
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare
from companion.rules.patients.states import PatientStatus


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
            leaves=_leaves(patient, form),
        )
    if form.ok and made:
        say(
            _("%(level)s from %(day)s. The texts follow from then on.")
            % {"level": word(shown.after.level), "day": day(starts_on)},
            undo=url_for("dashboard.take_back_level", enrollment_id=made.id),
        )
        return redirect(f"/patients/{patient_id}", 303)
    patient = find(Patient, patient_id, by)
    again = _previewed(patient, Form(request.form))
    return (_review(patient, form, again) if again else _choose(patient, form)), 422


@pages.post("/enrollments/<id:enrollment_id>/take-back")
@section("today")
def take_back_level(enrollment_id: int) -> Any:
    patient_id = take_back_level_change(enrollment_id, current_staff(), clock.now())
    say(_("The level before holds again, with its texts."))
    return redirect(f"/patients/{patient_id}", 303)


@pages.post("/enrollments/<id:enrollment_id>/withdraw")
@section("today")
def withdraw_level(enrollment_id: int) -> Any:
    """A planned change does not come."""
    patient_id = find(Enrollment, enrollment_id, current_staff()).patient_id
    try:
        withdraw_level_change(enrollment_id, current_staff(), clock.now())
    except Conflict as error:
        db.session.rollback()
        say(sentence(error.reason), tone="problem")
    else:
        say(_("The planned change is withdrawn. The present level goes on, with its texts and its sessions."))
    return redirect(url_for("dashboard.level_change", patient_id=patient_id), 303)


@pages.post("/enrollments/<id:enrollment_id>/move")
@section("today")
def move_level(enrollment_id: int) -> Any:
    """A planned change comes on another day."""
    by, form = current_staff(), Form(request.form)
    patient = find(Patient, find(Enrollment, enrollment_id, by).patient_id, by)
    starts_on = form.day("starts_on")
    if form.ok and starts_on is not None:
        with form.refusals():
            move_level_change(enrollment_id, starts_on, by, clock.now())
            say(_("Moved to %(day)s. The texts and the sessions follow.") % {"day": day(starts_on)})
    for refused in form.problems.get("", ()):  # it holds by now, and has no form of its own on the page any more
        say(sentence(refused), tone="problem")
    if form.ok or "" in form.problems:
        return redirect(url_for("dashboard.level_change", patient_id=patient.id), 303)
    patient = find(Patient, patient.id, by)
    fresh = Form({"starts_on": patient.today(clock.now()).isoformat(), "taper": "1"})
    return _choose(patient, fresh, moved=(enrollment_id, form)), 422


def _leaves(patient: Patient, form: Form) -> set[int]:
    """Ids of the series that were ticked as ending with the change."""
    starts_on = date.fromisoformat(form.get("starts_on").strip())
    places = places_from(patient, starts_on, clock.now())
    return {each.series.id for each in places if form.checked(f"leaves-{each.series.id}")}


def _previewed(patient: Patient, form: Form) -> LevelPreview | None:
    """None when the choice itself is wrong: the sentences are in the form."""
    starts_on = form.day("starts_on")
    level = form.choice("level", LevelOfCare)
    if not form.ok or starts_on is None:
        return None
    with form.refusals():
        leaves = _leaves(patient, form)
        return preview_level(patient, level, starts_on, form.checked("taper"), clock.now(), leaves)
    return None


def _choose(patient: Patient, form: Form, moved: tuple[int, Form] | None = None) -> str:
    """`moved`: a planned change and the form that could not move it."""
    now = clock.now()
    levels = levels_of([patient], now)[patient.id]
    # Before the first day the level to come is what a change takes over from.
    enrollment = enrollment_in_force(patient, now) if patient.status == PatientStatus.active else None
    forms = {each.id: Form({"starts_on": each.starts_on.isoformat()}) for each in levels.planned}
    if moved is not None:
        forms[moved[0]] = moved[1]
    return render_template(
        "patients/level_choose.html",
        patient=patient,
        form=form,
        enrollment=enrollment,
        planned=[each for each in levels.planned if each is not enrollment],
        moving=forms,
        places=places_from(patient, patient.today(now), now),
        place_name=series_name,
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
        place_name=series_name,
    )
