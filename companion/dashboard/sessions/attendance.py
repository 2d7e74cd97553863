"""Who came, for a group in one screen; and the hours of a week against each level of care."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.records import list_opened
from companion.care.sessions.attendance import clear_attendance, known_of, mark_attendance
from companion.care.sessions.attended_hours import week_hours
from companion.care.sessions.occurrences import find_occurrence
from companion.care.sessions.rosters import roster_ids
from companion.dashboard.patients.levels_words import level_hours
from companion.dashboard.sessions.data import kind_name, people, week_of
from companion.dashboard.sessions.form import SessionForm
from companion.dashboard.web.blueprint import pages, section
from companion.dashboard.web.flashes import say
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.i18n import ngettext, word
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import Clinic, SessionSeries
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.refusals import FieldProblem
from companion.rules.sessions.attendance import Came
from companion.rules.sessions.recurrence import Session


@pages.get("/sessions/<occurrence_id>/attendance")
@section("sessions")
def attendance(occurrence_id: str) -> Any:
    by = current_staff()
    series, session = find_occurrence(occurrence_id, by)
    list_opened(RecordPart.attendance, len(roster_ids(series, session.rule_day)), by, clock.now())
    return _page(series, session, SessionForm({}))


@pages.post("/sessions/<occurrence_id>/attendance")
@section("sessions")
def save_attendance(occurrence_id: str) -> Any:
    by = current_staff()
    series, session = find_occurrence(occurrence_id, by)
    form = SessionForm(request.form)
    roster = roster_ids(series, session.rule_day)
    marks = {
        patient_id: form.code(f"came-{patient_id}", Came) for patient_id in roster if form.get(f"came-{patient_id}")
    }
    first = all(row.came is None for row in known_of(session).values())
    if not marks:
        form.add("", FieldProblem.mark_somebody())
    elif form.ok:
        with form.refusals(session=""):
            mark_attendance(occurrence_id, marks, by, clock.now())
    if not form.ok:
        return _page(series, session, form), 422
    missed = sum(came == Came.missed for came in marks.values())
    words = ngettext("%(count)s person is marked.", "%(count)s people are marked.", len(marks)) % {"count": len(marks)}
    if missed:
        words += " " + _("Those who missed it are texted, and a task opened, as their plan says.")
    # What was marked before would be lost by taking all back: then each mark is corrected on its own.
    say(words, undo=url_for("dashboard.take_back_attendance", occurrence_id=occurrence_id) if first else "")
    return redirect(url_for("dashboard.one_session", occurrence_id=occurrence_id), 303)


@pages.post("/sessions/<occurrence_id>/attendance/undo")
@section("sessions")
def take_back_attendance(occurrence_id: str) -> Any:
    clear_attendance(occurrence_id, current_staff(), clock.now())
    say(_("Nobody is marked any more. Texts that were on their way already cannot be taken back."))
    return redirect(url_for("dashboard.attendance", occurrence_id=occurrence_id), 303)


@pages.get("/sessions/hours")
@section("sessions")
def hours() -> Any:
    by, now = current_staff(), clock.now()
    clinic = db.session.get_one(Clinic, by.clinic_id)
    monday = week_of(request.args.get("week", ""), clinic, now)
    mine = request.args.get("mine") == "1"
    rows = week_hours(clinic, monday, now, by.id if mine else None)
    list_opened(RecordPart.hours, len(rows), by, now)
    return render_template(
        "sessions/hours.html",
        rows=rows,
        monday=monday,
        sunday=monday + timedelta(days=6),
        before=monday - timedelta(days=7),
        after=monday + timedelta(days=7),
        mine=mine,
        level_hours=level_hours,
    )


def _page(series: SessionSeries, session: Session, form: SessionForm) -> str:
    return render_template(
        "sessions/attendance.html",
        series=series,
        session=session,
        name=series.title or kind_name(series.kind),
        roster=people(roster_ids(series, session.rule_day)),
        known=known_of(session),
        own_zone=ZoneInfo(series.time_zone),
        begun=session.start <= clock.now(),
        came=[(value.value, word(value)) for value in Came],
        form=form,
    )
