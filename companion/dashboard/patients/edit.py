"""Adding a patient and changing what is known of one: details, thresholds, pauses, consent."""

from __future__ import annotations

from typing import Any

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.errors import Conflict
from companion.care.patients import consent
from companion.care.patients.holders import who_has
from companion.care.patients.numbers import mark_landline, restore_number
from companion.care.patients.patients import add_patient, end_pauses, pause, update_patient
from companion.care.records import open_record
from companion.care.staff.sign_in import colleagues, staff_names
from companion.dashboard.patients import data
from companion.dashboard.patients import form as patient_form
from companion.dashboard.patients.page import frame
from companion.dashboard.web.blueprint import pages, section, supervisors_only
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form, sentence
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.i18n import word
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import Clinic
from companion.rules.check_ins.risk import CURRENT_RULES
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.codes import find_code
from companion.rules.patients.consent import TOLD_TO_STAFF, ConsentKind, ConsentMethod
from companion.rules.patients.states import NoTexts
from companion.rules.refusals import FieldProblem

Answer = Any


@pages.get("/patients/new")
@section("today")
def new_patient() -> Answer:
    staff = current_staff()
    clinic = db.session.get_one(Clinic, staff.clinic_id)
    form = Form(
        {
            "language": "en",
            "time_zone": clinic.time_zone,
            "counselor_id": staff.id,
            "level": LevelOfCare.intensive_outpatient,
            "consent": "ask",
        }
    )
    return _new_page(form)


@pages.post("/patients/new")
@section("today")
def add_new_patient() -> Answer:
    form = Form(request.form)
    person = patient_form.read_person(form)
    level = form.code("level", LevelOfCare)
    starts_on = form.day("starts_on", optional=True)
    agreed = form.choice("consent", patient_form.CONSENTS)
    if form.ok:
        with form.refusals(consent_method="consent"):
            patient = add_patient(
                current_staff(),
                clock.now(),
                **person,
                level=level,
                starts_on=starts_on,
                consent_method=find_code(ConsentMethod, agreed),
            )
            say(_("Added and enrolled. Next: sessions, goals, and a look at the reminder plan."))
            if patient.no_texts == NoTexts.landline:
                say(_("The number is a landline: nothing is texted, calls only."), tone="problem")
            return redirect(url_for("dashboard.patient", patient_id=patient.id), 303)
    return _new_page(form), 422


def _new_page(form: Form) -> str:
    staff = current_staff()
    offered = patient_form.choices(colleagues(staff), form)
    return render_template("patients/new.html", form=form, phone_holders=who_has(form.get("phone"), staff), **offered)


@pages.get("/patients/<id:patient_id>/details")
@section("today")
def patient_details(patient_id: int) -> Answer:
    return _details(patient_id)


def _details(patient_id: int, **sent: Form) -> str:
    """The page; `sent`: forms that came back with errors, by name (person, pausing, thresholds, signed_form)."""
    staff, now = current_staff(), clock.now()
    patient = open_record(patient_id, RecordPart.details, staff, now)
    form = sent.get("person") or Form(patient_form.known(patient))
    return render_template(
        "patients/details.html",
        **frame(patient, "details"),
        **patient_form.choices(colleagues(staff), form),
        phone_holders=[other for other in who_has(form.get("phone"), staff) if other.id != patient.id],
        people=staff_names(staff),
        form=form,
        empty_form=Form(),
        consent_methods=[(method.value, word(method)) for method in reversed(TOLD_TO_STAFF)],
        thresholds=sent.get("thresholds") or Form(patient_form.known(patient)),
        rules=CURRENT_RULES,
        signed_form=sent.get("signed_form") or Form(),
        pausing=sent.get("pausing") or Form({"starts_on": patient.today(now).isoformat()}),
        consents=data.consents(patient),
        form_reasons=data.form_reasons(patient),
        enrollments=data.enrollments(patient),
    )


@pages.post("/patients/<id:patient_id>/details")
@section("today")
def change_details(patient_id: int) -> Answer:
    form = Form(request.form)
    changes = patient_form.read_person(form) | patient_form.read_texting(form)
    if form.ok:
        with form.refusals():
            update_patient(patient_id, changes, current_staff(), clock.now())
    if not form.ok:
        return _details(patient_id, person=form), 422
    say(_("Saved. Texts that wait follow at once."))
    return redirect(url_for("dashboard.patient_details", patient_id=patient_id), 303)


@pages.post("/patients/<id:patient_id>/thresholds")
@section("today")
def change_thresholds(patient_id: int) -> Answer:
    form = Form(request.form)
    own = patient_form.read_thresholds(form)
    if form.ok:
        with form.refusals():
            update_patient(patient_id, {"risk_thresholds": own}, current_staff(), clock.now())
    if not form.ok:
        return _details(patient_id, thresholds=form), 422
    say(_("Saved. The next answer is read with these."))
    return redirect(url_for("dashboard.patient_details", patient_id=patient_id) + "#thresholds", 303)


@pages.post("/patients/<id:patient_id>/pauses")
@section("today")
def add_pause(patient_id: int) -> Answer:
    form = Form(request.form)
    starts_on, ends_on = form.day("starts_on"), form.day("ends_on")
    reason = form.text("reason", 200)
    if form.ok and starts_on and ends_on:
        with form.refusals():
            pause(patient_id, starts_on, ends_on, reason, current_staff(), clock.now())
    if not form.ok:
        return _details(patient_id, pausing=form), 422
    say(_("Texts pause on these days."), undo=url_for("dashboard.stop_pauses", patient_id=patient_id))
    return redirect(url_for("dashboard.patient_details", patient_id=patient_id) + "#pauses", 303)


@pages.post("/patients/<id:patient_id>/pauses/end")
def stop_pauses(patient_id: int) -> Answer:
    end_pauses(patient_id, current_staff(), clock.now())
    say(_("No pause any more. Texts go on."))
    return redirect(url_for("dashboard.patient_details", patient_id=patient_id) + "#pauses", 303)


@pages.post("/patients/<id:patient_id>/consent")
def record_consent(patient_id: int) -> Answer:
    """What the patient said about texts, or asking them by text."""
    form = Form(request.form)
    kind = form.code("kind", (ConsentKind.asked, ConsentKind.opt_in, ConsentKind.opt_out))
    method = form.code("method", TOLD_TO_STAFF, ConsentMethod.verbal)
    if form.ok:
        try:
            consent.record_consent(patient_id, kind, method, current_staff(), clock.now())
        except Conflict as error:
            db.session.rollback()
            say(sentence(error.reason), tone="problem")
        else:
            say(_("On record."))
    return redirect(url_for("dashboard.patient_details", patient_id=patient_id) + "#consent", 303)


@pages.post("/patients/<id:patient_id>/consent/signed-form")
@section("today")
@supervisors_only
def enter_signed_form(patient_id: int) -> Answer:
    """The way back to texts for somebody who opted out."""
    form = Form(request.form)
    reason = form.text("reason", consent.LONGEST_REASON, needed=FieldProblem.form_reason_needed())
    if form.ok:
        with form.refusals():
            consent.enter_signed_form(patient_id, reason, current_staff(), clock.now())
    if not form.ok:
        return _details(patient_id, signed_form=form), 422
    say(_("On record."))
    return redirect(url_for("dashboard.patient_details", patient_id=patient_id) + "#consent", 303)


@pages.post("/patients/<id:patient_id>/phone/restore")
def phone_works(patient_id: int) -> Any:
    """A person has made sure of the number."""
    try:
        restore_number(patient_id, current_staff(), clock.now())
    except Conflict as error:
        db.session.rollback()
        say(sentence(error.reason), tone="problem")
    else:
        say(_("Noted: texts go to this number."))
    return redirect(url_for("dashboard.patient", patient_id=patient_id), 303)


@pages.post("/patients/<id:patient_id>/phone/landline")
def phone_is_landline(patient_id: int) -> Any:
    """A person has found out that the number takes calls only."""
    try:
        mark_landline(patient_id, current_staff(), clock.now())
    except Conflict as error:
        db.session.rollback()
        say(sentence(error.reason), tone="problem")
    else:
        say(_("Noted: calls only, nothing is texted to this number."))
    return redirect(url_for("dashboard.patient", patient_id=patient_id), 303)
