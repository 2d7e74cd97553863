"""A patient's page: what is open, what was said, how it goes, what comes next."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from flask import render_template, request, url_for

from companion import clock
from companion.care.levels import levels_of
from companion.care.patients.discharges import standing_discharge
from companion.care.patients.goals import goals_of
from companion.care.patients.holders import sharers
from companion.care.records import open_record
from companion.care.staff.sign_in import staff_names
from companion.dashboard.patients import data, replies
from companion.dashboard.patients.timeline import timeline
from companion.dashboard.web.blueprint import pages, section
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import language, word
from companion.dashboard.web.signed_in import current_staff
from companion.models import Patient
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.patients.discharge import may_undo
from companion.rules.patients.goals import GoalArea
from companion.rules.patients.states import PatientStatus
from companion.rules.patients.timeline import TimelineKind

RECENT = timedelta(days=10)
STEP = 30  # days that 'earlier' goes back at once
FURTHEST = 720  # days


@pages.get("/patients/<id:patient_id>")
@section("today")
def patient(patient_id: int) -> Any:
    return show(patient_id)


def show(patient_id: int, *, reply: Form | None = None, goal: Form | None = None, findings: Any = ()) -> str:
    """The page, with a form that was sent back where there is one."""
    staff, now = current_staff(), clock.now()
    person = open_record(patient_id, RecordPart.patient, staff, now)
    people = staff_names(staff)
    lines, others = data.exercise_lines(person, language())
    return render_template(
        "patients/page.html",
        **frame(person, "overview"),
        **_course(person, now),
        people=people,
        thread=data.thread(person),
        reply=reply or Form({"key": replies.new_key()}),
        hint=replies.hint(person, reply.get("body") if reply else "", now),
        findings=findings,
        sessions=data.next_sessions(person, now),
        goals=goals_of(person),
        goal=goal or Form(),
        areas=[(area.value, word(area)) for area in GoalArea],
        exercises=lines,
        more_exercises=others,
        meetings=data.saved_meetings(person),
        recent=timeline(person, now - RECENT, now, people, set(TimelineKind) - {TimelineKind.text}),
    )


def _course(person: Patient, now: datetime) -> dict[str, Any]:
    """How it goes, on the page and on its summary."""
    answered = data.answered_pulses(person, now)
    return {
        "alerts": data.open_alerts(person),
        "answered": answered,
        "trend": data.trend_of(person, answered),
        "meeting_log": data.meeting_log(person, now - timedelta(days=28)),
    }


def frame(person: Patient, tab: str) -> dict[str, Any]:
    """What the head of every page about one patient shows."""
    now = clock.now()
    levels = levels_of([person], now)[person.id]
    made = standing_discharge(person) if person.status == PatientStatus.discharged else None
    return {
        "patient": person,
        "tab": tab,
        "enrollment": levels.present,
        "planned_levels": levels.planned,
        "discharge": made,
        "may_undo_discharge": made is not None and may_undo(made.at, now),
        "sharing": sharers(person),
        "texting_ok": person.reachable,
        "pauses": data.pauses(person, now),
        "pzone": person.zone,
    }


@pages.get("/patients/<id:patient_id>/thread")
def older_texts(patient_id: int) -> Any:
    """Texts before the oldest shown one."""
    staff, now = current_staff(), clock.now()
    person = open_record(patient_id, RecordPart.messages, staff, now)
    before = request.args.get("before", type=int)
    return render_template(
        "patients/thread.html", patient=person, pzone=person.zone, thread=data.thread(person, before), fragment=True
    )


@pages.get("/patients/<id:patient_id>/timeline")
@section("today")
def patient_timeline(patient_id: int) -> Any:
    staff, now = current_staff(), clock.now()
    person = open_record(patient_id, RecordPart.timeline, staff, now)
    chosen = [kind for kind in TimelineKind if kind in request.args.getlist("kind")] or list(TimelineKind)
    back = min(max(request.args.get("days", STEP, type=int), STEP), FURTHEST)
    days = timeline(person, now - timedelta(days=back), now + timedelta(days=8), staff_names(staff), chosen)
    return render_template(
        "patients/timeline.html",
        **frame(person, "timeline"),
        days=days,
        chosen=chosen,
        kinds=[(kind.value, word(kind)) for kind in TimelineKind],
        back=back,
        earlier=url_for("dashboard.patient_timeline", patient_id=person.id, days=back + STEP, kind=chosen)
        if back < FURTHEST
        else "",
    )


@pages.get("/patients/<id:patient_id>/summary")
@section("today")
def patient_summary(patient_id: int) -> Any:
    """One page to print before a session."""
    staff, now = current_staff(), clock.now()
    person = open_record(patient_id, RecordPart.summary, staff, now)
    people = staff_names(staff)
    lines, _ = data.exercise_lines(person, language())
    return render_template(
        "patients/summary.html",
        **frame(person, "summary"),
        **_course(person, now),
        people=people,
        sessions=data.next_sessions(person, now, days=14),
        goals=[goal for goal in goals_of(person) if goal.dropped_at is None],
        exercises=[line for line in lines if line.times],
        recent=timeline(
            person,
            now - timedelta(days=14),
            now,
            people,
            (TimelineKind.session, TimelineKind.contact, TimelineKind.alert),
        ),
    )
