"""The end of an episode of care and the beginning of the next: discharge, its undo, former patients, re-admission."""

from __future__ import annotations

from typing import Any

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.errors import Conflict
from companion.care.patients.discharges import former_patients, take_back_discharge
from companion.care.patients.holders import who_has
from companion.care.patients.patients import LONGEST_DISCHARGE_REASON, discharge
from companion.care.patients.places import groups_from, places_from
from companion.care.patients.readmission import LONGEST_REASON, readmit
from companion.care.records import list_opened, open_record
from companion.dashboard.patients import data
from companion.dashboard.patients.levels_words import series_name
from companion.dashboard.patients.page import frame
from companion.dashboard.web.blueprint import pages, section
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form, sentence
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.i18n import word
from companion.dashboard.web.signed_in import current_staff
from companion.dashboard.web.words import level_choices
from companion.database import db
from companion.models import Patient
from companion.rules.alerts.kinds import SETTLED_BY_DISCHARGE
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.codes import find_code
from companion.rules.patients.consent import TOLD_TO_STAFF, ConsentMethod
from companion.rules.patients.discharge import DischargeKind
from companion.rules.patients.states import PatientStatus
from companion.rules.refusals import FieldProblem

MOST_SHOWN = 200
CONSENTS = ("on_record", *TOLD_TO_STAFF)


@pages.get("/patients/<id:patient_id>/discharge")
@section("today")
def discharge_page(patient_id: int) -> Any:
    now = clock.now()
    patient = open_record(patient_id, RecordPart.details, current_staff(), now)
    if patient.status == PatientStatus.discharged:
        return redirect(url_for("dashboard.patient_details", patient_id=patient_id), 303)
    return _discharge(patient, Form({"last_day": patient.today(now).isoformat()}))


def _discharge(patient: Patient, form: Form) -> str:
    now = clock.now()
    alerts = data.open_alerts(patient)
    return render_template(
        "patients/discharge.html",
        **frame(patient, "details"),
        form=form,
        kinds=[(kind.value, word(kind)) for kind in DischargeKind],
        places=places_from(patient, patient.today(now), now),
        name=series_name,
        settled=[alert for alert in alerts if alert.kind in SETTLED_BY_DISCHARGE],
        staying=[alert for alert in alerts if alert.kind not in SETTLED_BY_DISCHARGE],
        most=LONGEST_DISCHARGE_REASON,
    )


@pages.post("/patients/<id:patient_id>/discharge")
@section("today")
def discharge_now(patient_id: int) -> Any:
    form, by, now = Form(request.form), current_staff(), clock.now()
    kind = form.code("kind", DischargeKind)
    last_day = form.day("last_day", optional=True)
    reason = form.text("reason", LONGEST_DISCHARGE_REASON)
    if not form.checked("sure"):
        form.add("sure", FieldProblem.confirm_discharge())
    if form.ok:
        with form.refusals():
            discharge(patient_id, by, now, reason, kind=kind, last_day=last_day)
    if not form.ok:
        return _discharge(open_record(patient_id, RecordPart.details, by, now), form), 422
    say(
        _("Discharged. Nothing automated is sent any more."),
        undo=url_for("dashboard.undo_discharge", patient_id=patient_id),
    )
    return redirect(url_for("dashboard.patient", patient_id=patient_id), 303)


@pages.post("/patients/<id:patient_id>/discharge/take-back")
@section("today")
def undo_discharge(patient_id: int) -> Any:
    try:
        take_back_discharge(patient_id, current_staff(), clock.now())
    except Conflict as error:
        db.session.rollback()
        say(sentence(error.reason), tone="problem")
    else:
        say(_("The discharge is taken back: level, places, pauses and texts are as before."))
    return redirect(url_for("dashboard.patient", patient_id=patient_id), 303)


@pages.get("/patients/<id:patient_id>/readmission")
@section("today")
def readmission(patient_id: int) -> Any:
    now = clock.now()
    patient = open_record(patient_id, RecordPart.details, current_staff(), now)
    if patient.status != PatientStatus.discharged:
        return redirect(url_for("dashboard.patient", patient_id=patient_id), 303)
    known = {"phone": patient.phone, "shares_phone": "1" if patient.phone_shared else "", "consent": "on_record"}
    return _readmission(patient, Form({"starts_on": patient.today(now).isoformat(), **known}))


def _readmission(patient: Patient, form: Form) -> str:
    now, by = clock.now(), current_staff()
    return render_template(
        "patients/readmission.html",
        **frame(patient, "details"),
        form=form,
        phone_holders=[other for other in who_has(form.get("phone"), by) if other.id != patient.id],
        level_choices=level_choices(),
        groups=groups_from(patient.today(now), by, now),
        name=series_name,
        consent_choices=[
            ("on_record", _("As on record; if that is old, or nothing was said, ask by text first")),
            (ConsentMethod.written.value, _("Agreed in writing today, told that texts are not private")),
            (ConsentMethod.verbal.value, _("Agreed by word of mouth today, told that texts are not private")),
        ],
        most=LONGEST_REASON,
    )


@pages.post("/patients/<id:patient_id>/readmission")
@section("today")
def readmit_now(patient_id: int) -> Any:
    form, by, now = Form(request.form), current_staff(), clock.now()
    level = form.code("level", LevelOfCare)
    starts_on = form.day("starts_on")
    reason = form.text("reason", LONGEST_REASON, needed=FieldProblem.readmission_reason_needed())
    phone = form.text("phone", 40)
    agreed = form.choice("consent", CONSENTS)
    groups = [row.id for row in groups_from(starts_on, by, now) if form.checked(f"group-{row.id}")] if starts_on else []
    if form.ok and starts_on is not None:
        with form.refusals(consent_method="consent"):
            readmit(
                patient_id,
                level,
                starts_on,
                reason,
                by,
                now,
                groups=groups,
                phone=phone,
                shares_phone=form.checked("shares_phone"),
                consent_method=find_code(ConsentMethod, agreed),
            )
    if not form.ok:
        return _readmission(open_record(patient_id, RecordPart.details, by, now), form), 422
    say(_("Admitted again. Next: sessions, goals, and a look at the reminder plan."))
    return redirect(url_for("dashboard.patient", patient_id=patient_id), 303)


@pages.get("/patients/former")
@section("today")
def former_patients_page() -> Any:
    return _former("")


@pages.post("/patients/former")
@section("today")
def find_former_patients() -> Any:
    """A POST, because addresses are kept in histories and logs and names must not be."""
    return _former(request.form.get("name", "").strip()[:80])


def _former(name: str) -> str:
    by = current_staff()
    found = former_patients(by, name=name)
    page = render_template(
        "patients/former.html", entries=found[:MOST_SHOWN], total=len(found), form=Form({"name": name}), searched=name
    )
    list_opened(RecordPart.former_patients, min(len(found), MOST_SHOWN), by, clock.now())
    return page
