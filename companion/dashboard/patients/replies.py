"""Writing to a patient: what the text costs, what it gives away, what time it is where it arrives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.records import open_record
from companion.care.scope import find
from companion.care.texts.thread import LONGEST, GivesAway, mark_read, write_to_patient
from companion.dashboard.patients import data
from companion.dashboard.web.blueprint import pages, section
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import Clinic, Patient
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.refusals import FieldProblem
from companion.rules.texts.privacy import Finding, carrier_words_asked, lint
from companion.rules.texts.quiet_hours import allowed
from companion.wording import Segments, segments


@dataclass(frozen=True)
class Hint:
    """What to know before sending. `late`: it is outside the hours in which automated texts are sent."""

    segments: Segments
    findings: tuple[Finding, ...]
    late: bool
    local: datetime


LONGEST_KEY = 64  # characters


def new_key() -> str:
    """Names one opened reply box: sending it twice sends one text."""
    return uuid4().hex


def hint(patient: Patient, body: str, now: datetime) -> Hint:
    clinic = db.session.get_one(Clinic, patient.clinic_id)
    quiet = clinic.quiet
    words = body.strip()[:LONGEST]
    return Hint(
        segments=segments(words),
        findings=(*lint(words, patient.language), *carrier_words_asked(words)) if words else (),
        late=not allowed(now, quiet, patient.zone),
        local=now.astimezone(patient.zone),
    )


@pages.post("/patients/<id:patient_id>/reply/hint")
def reply_hint(patient_id: int) -> Any:
    """While somebody types: nothing is stored, nothing is logged."""
    person = find(Patient, patient_id, current_staff())
    shown = hint(person, request.form.get("body", ""), clock.now())
    return render_template("patients/reply_hint.html", hint=shown, patient=person, pzone=person.zone)


@pages.post("/patients/<id:patient_id>/messages")
@section("today")
def send_reply(patient_id: int) -> Any:
    from companion.dashboard.patients.page import show

    staff, now = current_staff(), clock.now()
    form = Form(request.form)
    body = form.text("body", LONGEST, needed=FieldProblem.text_needed())
    findings: list[Finding] = []
    if form.ok:
        try:
            with form.refusals():
                write_to_patient(
                    patient_id,
                    body,
                    staff,
                    now,
                    send_anyway=form.checked("send_anyway"),
                    key=form.get("key")[:LONGEST_KEY] or None,
                )
        except GivesAway as error:
            db.session.rollback()
            findings = error.findings
            form.add("body", FieldProblem.look_at_findings())
    if not form.ok:
        return show(patient_id, reply=form, findings=findings), 422
    _read_up_to(patient_id, form.get("seen"), now)
    say(_("The text is on its way."))
    return redirect(url_for("dashboard.patient", patient_id=patient_id) + "#reply", 303)


@pages.post("/patients/<id:patient_id>/messages/read")
def texts_read(patient_id: int) -> Any:
    """Everything the patient wrote up to what was on the screen has been read."""
    number = _read_up_to(patient_id, request.form.get("seen", ""), clock.now())
    if number:
        say(_("Marked as read."))
    return redirect(url_for("dashboard.patient", patient_id=patient_id) + "#reply", 303)


def _read_up_to(patient_id: int, seen: str, now: datetime) -> int:
    """Marks what was shown; what arrived meanwhile stays unread."""
    staff = current_staff()
    person = open_record(patient_id, RecordPart.messages, staff, now)
    newest = int(seen) if seen.isdecimal() and len(seen) < 19 else 0
    unread = [message.id for message in data.thread(person).unread if message.id <= newest]
    for message_id in unread:
        mark_read(message_id, staff, now)
    return len(unread)
