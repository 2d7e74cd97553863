"""Clinic settings, for supervisors: hours, names and numbers, holidays, who is on call."""

from __future__ import annotations

from typing import Any

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.alerts.cover import today_at
from companion.care.clinic.settings import change_clinic
from companion.care.sessions.closings import closed_spans
from companion.care.staff.sign_in import colleagues
from companion.dashboard.web.blueprint import pages, section, supervisors_only
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import Clinic
from companion.rules.refusals import FieldProblem


@pages.get("/clinic")
@section("settings")
@supervisors_only
def clinic_settings() -> Any:
    return _page()


def _page(**sent: Form) -> str:
    """`sent`: forms that came back with errors, by name (hours, names)."""
    staff, now = current_staff(), clock.now()
    clinic = db.session.get_one(Clinic, staff.clinic_id)
    people = colleagues(staff)
    known = Form(_known(clinic))
    return render_template(
        "clinic/settings.html",
        hours=sent.get("hours") or known,
        names=sent.get("names") or known,
        closed=closed_spans(staff, today_at(clinic, now)),
        people=[(person.id, person.name) for person in people if person.active],
        own_wordings=sum(len(texts) for texts in clinic.wording.values()),
        default_sender=_default_sender(),
    )


def _default_sender() -> str:
    from flask import current_app

    return str(current_app.extensions["settings"].default_sender)


def _known(clinic: Clinic) -> dict[str, Any]:
    times = ("quiet_opens", "quiet_closes", "office_opens", "office_closes")
    return {name: getattr(clinic, name).strftime("%H:%M") for name in times} | {
        "on_call_id": clinic.on_call_id or "",
        "name": clinic.name,
        "sender_name": clinic.sender_name,
        "sender": clinic.sender or "",
        "voice_number": clinic.voice_number,
    }


@pages.post("/clinic/hours")
@section("settings")
@supervisors_only
def change_hours() -> Any:
    form = Form(request.form)
    changes: dict[str, Any] = {
        name: form.clock_time(name) for name in ("quiet_opens", "quiet_closes", "office_opens", "office_closes")
    }
    changes["on_call_id"] = form.row_id("on_call_id", optional=True)
    return _changed("hours", form, changes)


@pages.post("/clinic/names")
@section("settings")
@supervisors_only
def change_names() -> Any:
    form = Form(request.form)
    changes: dict[str, Any] = {
        "name": form.text("name", 120, needed=FieldProblem.clinic_name_needed()),
        "sender_name": form.text("sender_name", 20, needed=FieldProblem.neutral_name_needed()),
        "voice_number": form.text("voice_number", 40, needed=FieldProblem.voice_number_needed()),
        "sender": form.text("sender", 40) or None,
    }
    return _changed("names", form, changes)


def _changed(what: str, form: Form, changes: dict[str, Any]) -> Any:
    before = _known(db.session.get_one(Clinic, current_staff().clinic_id))
    if form.ok:
        with form.refusals():
            change_clinic(changes, current_staff(), clock.now())
    if not form.ok:
        return _page(**{what: form}), 422
    say(
        _("Saved. Texts that wait follow within minutes."),
        undo=request.path,
        fields={name: before[name] for name in changes},
    )
    return redirect(url_for("dashboard.clinic_settings") + f"#{what}", 303)
