"""A new session or series with its roster, and a series as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.records import list_opened
from companion.care.scope import find
from companion.care.sessions.asking import AskFirst, Remark, add_asking, change_asking, schedule_asking
from companion.care.sessions.closed_days import DayOff, booking_problem, coming_days_off
from companion.care.sessions.endings import take_back_end
from companion.care.sessions.rosters import Place, places, put_back_on_roster, remove_from_roster
from companion.care.sessions.series import LONGEST
from companion.dashboard.sessions.data import active_patients, counselors, kind_name, people
from companion.dashboard.sessions.form import ONCE, WEEKLY, SessionForm, every_options, spoken_rule, weekday_options
from companion.dashboard.sessions.remarks import spoken_remarks
from companion.dashboard.web.blueprint import pages, section
from companion.dashboard.web.flashes import say
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.i18n import ngettext
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import Clinic, SessionSeries
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.refusals import FieldProblem
from companion.rules.sessions.recurrence import SessionKind
from companion.rules.windows import local_day


@pages.get("/sessions/new")
@section("sessions")
def new_session() -> Any:
    by = current_staff()
    clinic = db.session.get_one(Clinic, by.clinic_id)
    today = local_day(clock.now(), ZoneInfo(clinic.time_zone))
    form = SessionForm(
        {"kind": "group", "repeats": WEEKLY, "every": "1", "starts_on": today.isoformat(), "starts_at": "09:00",
         "minutes": "60", "counselor_id": str(by.id)}
    )  # fmt: skip
    return _new_page(form)


@pages.post("/sessions/new")
@section("sessions")
def add_session() -> Any:
    by = current_staff()
    clinic = db.session.get_one(Clinic, by.clinic_id)
    form = SessionForm(request.form)
    kind = form.choice("kind", SessionKind)
    form.choice("repeats", (ONCE, WEEKLY))
    starts_on, starts_at = form.day("starts_on"), form.clock_time("starts_at")
    minutes = form.number("minutes", 5, LONGEST)
    details: dict[str, Any] = {
        "title": form.text("title", 120), "place": form.text("place", 200), "link": _link(form),
    }  # fmt: skip
    counselor_id = form.row_id("counselor_id")
    rrule = form.rrule(starts_on, clinic.time_zone)
    series: SessionSeries | None = None
    if form.ok and starts_on and starts_at is not None and minutes:
        when = (rrule, starts_on, starts_at, ZoneInfo(clinic.time_zone))
        problem = booking_problem(clinic.id, *when)
        in_spite = problem is not None and form.lifts(problem.facts["day"])
        if problem is not None and not in_spite:
            form.add("starts_on", problem)
            return _new_page(form), 422
        off = coming_days_off(clinic.id, *when, but_first=in_spite)
        if off and form.get("off_seen") != " ".join(each.day.isoformat() for each in off):
            return _new_page(form, off=off)
        try:
            with form.refusals(rrule="weekdays"):
                series = schedule_asking(
                    by,
                    clock.now(),
                    form.accepted,
                    kind=kind,
                    starts_on=starts_on,
                    starts_at=starts_at,
                    minutes=minutes,
                    rrule=rrule,
                    counselor_id=counselor_id,
                    roster=form.ids("roster"),
                    in_spite_of_closing=in_spite,
                    **details,
                )
        except AskFirst as ask:
            return _new_page(form, ask.remarks, off), 422
    if not form.ok or series is None:
        return _new_page(form), 422
    count = len(set(form.ids("roster")))
    say(
        _("On the schedule.")
        + " "
        + ngettext(
            "%(count)s person takes part; their reminders follow.",
            "%(count)s people take part; their reminders follow.",
            count,
        )
        % {"count": count}
    )
    return redirect(url_for("dashboard.series_page", series_id=series.id), 303)


@pages.get("/series/<id:series_id>")
@section("sessions")
def series_page(series_id: int) -> Any:
    series = find(SessionSeries, series_id, current_staff())
    return _series_page(series, _details(series), _adding(series))


@pages.post("/series/<id:series_id>")
@section("sessions")
def change_series_details(series_id: int) -> Any:
    by = current_staff()
    series = find(SessionSeries, series_id, by)
    form = SessionForm(request.form)
    changes = {
        "title": form.text("title", 120),
        "place": form.text("place", 200),
        "link": _link(form),
        "counselor_id": form.row_id("counselor_id"),
    }
    if form.ok:
        try:
            with form.refusals():
                change_asking(series_id, changes, by, clock.now(), form.accepted)
        except AskFirst as ask:
            return _series_page(series, form, _adding(series), about_details=ask.remarks), 422
    if not form.ok:
        return _series_page(series, form, _adding(series)), 422
    say(_("Saved."))
    return redirect(url_for("dashboard.series_page", series_id=series_id), 303)


@pages.post("/series/<id:series_id>/roster")
@section("sessions")
def add_people(series_id: int) -> Any:
    """Everybody who was ticked takes part from a day on: all of them or, if one cannot, none."""
    by = current_staff()
    series = find(SessionSeries, series_id, by)
    form = SessionForm(request.form)
    from_day, ids = form.day("from_day"), form.ids("roster")
    if not ids:
        form.add("roster", FieldProblem.choose_person())
    if form.ok and from_day is not None:
        try:
            with form.refusals():
                add_asking(series_id, ids, from_day, by, clock.now(), form.accepted)
        except AskFirst as ask:
            return _series_page(series, _details(series), form, ask.remarks), 422
    if not form.ok:
        return _series_page(series, _details(series), form), 422
    say(
        ngettext("%(count)s person was added.", "%(count)s people were added.", len(set(ids)))
        % {"count": len(set(ids))}
    )
    return redirect(url_for("dashboard.series_page", series_id=series_id), 303)


@pages.post("/series/<id:series_id>/roster/<id:patient_id>/remove")
@section("sessions")
def remove_person(series_id: int, patient_id: int) -> Any:
    by = current_staff()
    series = find(SessionSeries, series_id, by)
    remove_from_roster(series_id, patient_id, _today(series), by, clock.now())
    say(
        _(
            "This person no longer takes part from today on. "
            "Reminders are taken back, and what they were told is put right."
        ),
        undo=url_for("dashboard.put_person_back", series_id=series_id, patient_id=patient_id),
    )
    return redirect(url_for("dashboard.series_page", series_id=series_id), 303)


@pages.post("/series/<id:series_id>/roster/<id:patient_id>/put-back")
@section("sessions")
def put_person_back(series_id: int, patient_id: int) -> Any:
    put_back_on_roster(series_id, patient_id, current_staff(), clock.now())
    say(_("This person takes part again as before; the reminders follow."))
    return redirect(url_for("dashboard.series_page", series_id=series_id), 303)


@pages.post("/series/<id:series_id>/take-back-end")
@section("sessions")
def take_series_end_back(series_id: int) -> Any:
    take_back_end(series_id, current_staff(), clock.now())
    say(_("The series goes on as before it was ended; whoever was told otherwise is told."))
    return redirect(url_for("dashboard.series_page", series_id=series_id), 303)


def _details(series: SessionSeries) -> SessionForm:
    known = {name: getattr(series, name) for name in ("title", "place", "link")}
    return SessionForm(known | {"counselor_id": str(series.counselor_id or "")})


def _adding(series: SessionSeries) -> SessionForm:
    return SessionForm({"from_day": _today(series).isoformat()})


def _link(form: SessionForm) -> str:
    link = form.text("link", 500)
    if link and not link.startswith(("https://", "http://")):
        form.add("link", FieldProblem.link_start())
    return link


def _today(series: SessionSeries) -> Any:
    return local_day(clock.now(), ZoneInfo(series.time_zone))


def _new_page(form: SessionForm, remarks: Sequence[Remark] = (), off: Sequence[DayOff] = ()) -> str:
    """`remarks`, and `off`: closed days on which it would not take place, are shown before it is saved."""
    by = current_staff()
    return render_template(
        "sessions/new.html",
        form=form,
        off=off,
        remarks=remarks,
        spoken=spoken_remarks(remarks, by),
        kinds=[(kind.value, kind_name(kind)) for kind in SessionKind],
        weekday_options=weekday_options(),
        every_options=every_options(),
        counselors=counselors(by),
        patients=active_patients(by),
    )


def _series_page(
    series: SessionSeries,
    form: SessionForm,
    adding: SessionForm,
    about_adding: Sequence[Remark] = (),
    about_details: Sequence[Remark] = (),
) -> str:
    by, today = current_staff(), _today(series)
    of_patient: dict[int, list[Place]] = {}
    for place in places(series):
        if place.until_day is None or place.until_day > today:
            of_patient.setdefault(place.patient_id, []).append(place)
    # Whoever leaves later may stay, and whoever joins later may join now.
    for_good = {each for each, found in of_patient.items() if found[0].until_day is None and found[0].from_day <= today}
    roster = people(list(of_patient))
    list_opened(RecordPart.roster, len(roster), by, clock.now())
    return render_template(
        "sessions/series.html",
        series=series,
        name=series.title or kind_name(series.kind),
        kind=kind_name(series.kind),
        rule=spoken_rule(series),
        roster=roster,
        places=of_patient,
        form=form,
        about_details=about_details,
        about_adding=about_adding,
        spoken=spoken_remarks([*about_adding, *about_details], by),
        adding=adding,
        today=today,
        counselors=counselors(by),
        patients=[each for each in active_patients(by) if each.id not in for_good],
    )
