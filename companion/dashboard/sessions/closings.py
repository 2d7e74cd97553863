"""Days on which the clinic is closed."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.sessions import closings as care
from companion.care.sessions.changes import SessionChange, who_is_affected
from companion.dashboard.sessions.data import kind_name
from companion.dashboard.web.blueprint import pages, section, supervisors_only
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import day as spoken_day
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import Clinic
from companion.rules.refusals import FieldProblem
from companion.rules.windows import local_day


@pages.get("/sessions/closings")
@section("sessions")
def closings() -> Any:
    return _page(Form())


@pages.post("/sessions/closings")
@section("sessions")
@supervisors_only
def close_clinic() -> Any:
    """First shows which sessions fall out and who is told (`do=look`), then closes (`do=apply`)."""
    by, now = current_staff(), clock.now()
    form = Form(request.form)
    on = form.day("day")
    reason = form.text("reason", 120, needed=FieldProblem.closing_reason_needed())
    if on is not None and on < _today():
        form.add("day", FieldProblem.day_over())
    if not form.ok or on is None:
        return _page(form), 422
    if form.get("do") != "apply":
        falling_out = _falling_out(on)
        affected = who_is_affected(falling_out, now)
        return render_template(
            "sessions/closing_review.html",
            form=form,
            on=on,
            falling_out=falling_out,
            kind_name=kind_name,
            affected=affected,
        )
    told = sum(len(each.told) for each in who_is_affected(_falling_out(on), now))
    closing = None
    with form.refusals():
        closing = care.close_day(on, reason, by, now)
    if closing is None:
        return _page(form), 422
    say(
        _("Closed on %(day)s.") % {"day": spoken_day(on)} + " " + _("Corrections sent: %(count)s.") % {"count": told},
        undo=url_for("dashboard.reopen_clinic", closing_id=closing.id),
    )
    return redirect(url_for("dashboard.closings"), 303)


@pages.post("/sessions/closings/<id:closing_id>/reopen")
@section("sessions")
@supervisors_only
def reopen_clinic(closing_id: int) -> Any:
    on = care.reopen_day(closing_id, current_staff(), clock.now())
    say(_("Open on %(day)s after all. Who was told otherwise gets a text.") % {"day": spoken_day(on)})
    return redirect(url_for("dashboard.closings"), 303)


def _falling_out(on: date) -> list[SessionChange]:
    return [
        SessionChange(series, session, None, closed=True)
        for series, session in care.sessions_on(on, current_staff())
        if not session.cancelled
    ]


def _today() -> date:
    clinic = db.session.get_one(Clinic, current_staff().clinic_id)
    return local_day(clock.now(), ZoneInfo(clinic.time_zone))


def _page(form: Form) -> str:
    return render_template("sessions/closings.html", form=form, rows=care.closings(current_staff(), _today()))
