"""Days on which the clinic is closed."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.clinic.settings import change_clinic
from companion.care.sessions import closings as care
from companion.care.sessions.changes import SessionChange, who_is_affected
from companion.dashboard.sessions.data import kind_name
from companion.dashboard.sessions.form import SessionForm
from companion.dashboard.sessions.holiday_words import country_options, said_name, subdivision_options
from companion.dashboard.sessions.telling import alike, spoken_telling
from companion.dashboard.web.blueprint import pages, section, supervisors_only
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import day as spoken_day
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.i18n import language
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import Clinic
from companion.rules.refusals import FieldProblem
from companion.rules.windows import local_day


@pages.get("/sessions/closings")
@section("sessions")
def closings() -> Any:
    return _page()


@pages.post("/sessions/closings")
@section("sessions")
@supervisors_only
def close_clinic() -> Any:
    """First shows which sessions fall out and who is told (`do=look`), then closes (`do=apply`)."""
    by, now = current_staff(), clock.now()
    form = SessionForm(request.form)
    on, last_day = form.day("day"), form.day("last_day", optional=True)
    reason = form.text("reason", care.LONGEST_REASON)
    closing = None
    if form.ok and on is not None:
        with form.refusals():
            closing = care.look_at_closing(on, last_day or on, reason, by, now)
    elif not reason:
        form.add("reason", FieldProblem.closing_reason_needed())
    if closing is None or on is None:
        return _page(form), 422
    if form.get("do") != "apply":
        affected = who_is_affected(_changes(closing.falling_out), now)
        return render_template(
            "sessions/closing_review.html",
            form=form,
            closing=closing,
            kind_name=kind_name,
            affected=affected,
            together=alike(affected),
        )
    also_off = form.fields.get("also_off", [])
    fall_out = closing.falling_out + [each for each in closing.in_spite if each[1].occurrence_id in also_off]
    affected = who_is_affected(_changes(fall_out), now)
    first = None
    with form.refusals():
        first = care.close_day(on, reason, by, now, last_day=last_day, also_off=also_off)
    if first is None:
        return _page(form), 422
    say(
        _("Closed on %(day)s.") % {"day": spoken_days(closing.days[0], closing.days[-1])}
        + " "
        + spoken_telling(affected),
        undo=url_for("dashboard.reopen_clinic", closing_id=first.id),
    )
    return redirect(url_for("dashboard.closings"), 303)


@pages.post("/sessions/closings/<id:closing_id>/reopen")
@section("sessions")
@supervisors_only
def reopen_clinic(closing_id: int) -> Any:
    """The days from `first_day` to `last_day`; without them all that were closed together."""
    form = Form(request.form)
    first, last = form.day("first_day", optional=True), form.day("last_day", optional=True)
    days = None
    if form.ok:
        with form.refusals():
            days = care.reopen_day(closing_id, current_staff(), clock.now(), first_day=first, last_day=last)
    if days is None:
        return _page(reopening={closing_id: form}), 422
    say(_("Open on %(day)s after all. Who was told otherwise gets a text.") % {"day": spoken_days(days[0], days[-1])})
    return redirect(url_for("dashboard.closings"), 303)


@pages.post("/sessions/closings/country")
@section("sessions")
@supervisors_only
def choose_holidays() -> Any:
    """Whose holidays are suggested. Another country begins without a state or region."""
    form = Form(request.form)
    clinic = db.session.get_one(Clinic, current_staff().clinic_id)
    country = form.get("country")
    subdivision = form.get("subdivision") if country == clinic.country else ""
    with form.refusals():
        change_clinic({"country": country, "subdivision": subdivision}, current_staff(), clock.now())
    if not form.ok:
        return _page(place=form), 422
    say(_("Saved."))
    return redirect(url_for("dashboard.closings") + "#holidays", 303)


def spoken_days(first: date, last: date) -> str:
    """'Tue, Mar 3', or 'Thu, Dec 24 – Fri, Jan 1'."""
    return spoken_day(first) if first == last else f"{spoken_day(first)} – {spoken_day(last)}"


def _changes(falling_out: care.Sessions) -> list[SessionChange]:
    return [SessionChange(series, session, None, closed=True) for series, session in falling_out]


def _page(form: Form | None = None, *, place: Form | None = None, reopening: dict[int, Form] | None = None) -> str:
    """`reopening`: a form that came back with errors, by the closing it is about."""
    by, now = current_staff(), clock.now()
    clinic = db.session.get_one(Clinic, by.clinic_id)
    return render_template(
        "sessions/closings.html",
        form=form or Form(),
        blank=Form(),
        rows=care.closed_spans(by, local_day(now, ZoneInfo(clinic.time_zone))),
        reopening=reopening or {},
        suggested=[
            (holiday.day, "; ".join(map(said_name, holiday.names))[: care.LONGEST_REASON], closed)
            for holiday, closed in care.suggestions(by, now, language())
        ],
        place=place or Form({"country": clinic.country, "subdivision": clinic.subdivision}),
        countries=country_options(),
        subdivisions=subdivision_options(clinic.country),
    )
