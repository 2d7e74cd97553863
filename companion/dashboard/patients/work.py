"""What a counselor and a patient work with: goals, exercises, support meetings."""

from __future__ import annotations

from typing import Any

from flask import redirect, render_template, request, url_for
from sqlalchemy import select

from companion import clock
from companion.care.errors import NotFound
from companion.care.exercises import assign, unassign
from companion.care.meetings.saved import save_meeting, unsave_meeting
from companion.care.patients.goals import add_goal, mark_goal
from companion.care.records import open_record
from companion.care.scope import within
from companion.dashboard.patients.page import frame, show
from companion.dashboard.web.blueprint import pages, section
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import Meeting, SavedMeeting
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.folding import fold
from companion.rules.patients.goals import GoalArea, GoalState
from companion.rules.refusals import FieldProblem, Refusal, Thing

MOST_FOUND = 60


def _back(patient_id: int, part: str) -> Any:
    return redirect(url_for("dashboard.patient", patient_id=patient_id) + f"#{part}", 303)


@pages.post("/patients/<id:patient_id>/goals")
@section("today")
def new_goal(patient_id: int) -> Any:
    form = Form(request.form)
    area = form.code("area", GoalArea)
    words = form.text("words", 300, needed=FieldProblem.goal_needed())
    if form.ok:
        with form.refusals():
            add_goal(patient_id, area, words, current_staff(), clock.now())
    if not form.ok:
        return show(patient_id, goal=form), 422
    say(_("Goal added."))
    return _back(patient_id, "goals")


@pages.post("/goals/<id:goal_id>/state")
def goal_state(goal_id: int) -> Any:
    form = Form(request.form)
    state = form.code("state", GoalState, GoalState.working)
    goal = mark_goal(goal_id, state, current_staff(), clock.now())
    words = {GoalState.reached: _("Goal reached."), GoalState.working: _("The goal is being worked on.")}.get(
        state, _("Goal dropped.")
    )
    undo = url_for("dashboard.goal_state", goal_id=goal_id) if state != GoalState.working else ""
    say(words, undo=undo, fields={"state": GoalState.working})
    return _back(goal.patient_id, "goals")


@pages.post("/patients/<id:patient_id>/exercises")
def assign_exercise(patient_id: int) -> Any:
    slug = request.form.get("slug", "")[:60]
    assign(patient_id, slug, current_staff(), clock.now())
    undo = url_for("dashboard.unassign_exercise", patient_id=patient_id)
    say(_("Assigned."), undo=undo, fields={"slug": slug})
    return _back(patient_id, "exercises")


@pages.post("/patients/<id:patient_id>/exercises/take-back")
def unassign_exercise(patient_id: int) -> Any:
    slug = request.form.get("slug", "")[:60]
    unassign(patient_id, slug, current_staff(), clock.now())
    say(_("Taken back."), undo=url_for("dashboard.assign_exercise", patient_id=patient_id), fields={"slug": slug})
    return _back(patient_id, "exercises")


@pages.get("/patients/<id:patient_id>/meetings")
@section("today")
def find_meetings(patient_id: int) -> Any:
    """The clinic's meetings by day and place. Both are public and say nothing of the patient."""
    staff, now = current_staff(), clock.now()
    patient = open_record(patient_id, RecordPart.meetings, staff, now)
    form = Form(request.args)
    statement = within(Meeting, staff).where(Meeting.removed_at.is_(None))
    if form.get("weekday") in set("0123456"):
        statement = statement.where(Meeting.weekday == int(form.get("weekday")))
    if form.get("online") == "1":
        statement = statement.where(Meeting.online)
    wanted = fold(form.get("where")[:80]).split()
    rows = db.session.scalars(statement.order_by(Meeting.weekday, Meeting.starts_at, Meeting.id)).all()
    found = [row for row in rows if all(part in fold(f"{row.name} {row.city} {row.place}") for part in wanted)]
    saved = set(db.session.scalars(select(SavedMeeting.meeting_id).where(SavedMeeting.patient_id == patient.id)))
    return render_template(
        "patients/meetings.html",
        **frame(patient, "overview"),
        form=form,
        meetings=found[:MOST_FOUND],
        more=len(found) > MOST_FOUND,
        saved=saved,
    )


@pages.post("/patients/<id:patient_id>/meetings")
def save_meeting_now(patient_id: int) -> Any:
    meeting_id = _meeting_id()
    save_meeting(patient_id, meeting_id, current_staff(), clock.now())
    undo = url_for("dashboard.unsave_meeting_now", patient_id=patient_id)
    say(_("Saved. Reminders of it follow."), undo=undo, fields={"meeting": meeting_id})
    return _back(patient_id, "meetings")


@pages.post("/patients/<id:patient_id>/meetings/remove")
def unsave_meeting_now(patient_id: int) -> Any:
    meeting_id = _meeting_id()
    unsave_meeting(patient_id, meeting_id, current_staff(), clock.now())
    undo = url_for("dashboard.save_meeting_now", patient_id=patient_id)
    say(_("Removed."), undo=undo, fields={"meeting": meeting_id})
    return _back(patient_id, "meetings")


def _meeting_id() -> int:
    meeting_id = Form(request.form).row_id("meeting")
    if meeting_id is None:
        raise NotFound(Refusal.no_such_id(thing=Thing.meeting))
    return meeting_id
