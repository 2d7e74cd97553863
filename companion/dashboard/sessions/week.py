"""The clinic's week, one session, and changing it after seeing whose texts change."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from flask import redirect, render_template, request, url_for

from companion import clock
from companion.care.records import list_opened
from companion.care.sessions.asking import AskFirst, Remark, foreseen, move_asking, move_rest_asking
from companion.care.sessions.attendance import known_of
from companion.care.sessions.changes import Affected, SessionChange, rest_ended, rest_moved, who_is_affected
from companion.care.sessions.closed_days import DayOff, closed_days, coming_days_off, lifted_at
from companion.care.sessions.occurrences import (
    cancel_occurrence,
    find_occurrence,
    reinstate_occurrence,
)
from companion.care.sessions.rosters import roster_ids, standing
from companion.care.sessions.series import LONGEST, end_series
from companion.care.staff.sign_in import staff_names
from companion.dashboard.sessions.data import kind_name, people, week, week_of
from companion.dashboard.sessions.form import (
    IN_SPITE,
    SessionForm,
    every_options,
    fields_of_rule,
    spoken_rule,
    weekday_options,
)
from companion.dashboard.sessions.remarks import spoken_remarks
from companion.dashboard.sessions.telling import alike, spoken_telling
from companion.dashboard.web.blueprint import pages, section
from companion.dashboard.web.flashes import say
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.i18n import moment
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import Clinic, SessionSeries, Staff
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.refusals import FieldProblem
from companion.rules.sessions.closed_days import first_start
from companion.rules.sessions.recurrence import Session
from companion.rules.windows import local_day, local_instant

MOVE, CANCEL, REINSTATE, MOVE_REST, END = "move", "cancel", "reinstate", "move_rest", "end"
ACTIONS = (MOVE, CANCEL, REINSTATE, MOVE_REST, END)


@dataclass(frozen=True)
class Change:
    """A change that was asked for: what it does to sessions people know of, and how it is made.

    `make` takes the keys of the remarks that were accepted.
    """

    touches: list[SessionChange]
    make: Callable[[Collection[str]], Any]
    off: Sequence[DayOff] = ()  # closed days on which the rest of a series would not take place


@pages.get("/sessions")
@section("sessions")
def sessions_week() -> Any:
    by, now = current_staff(), clock.now()
    clinic = db.session.get_one(Clinic, by.clinic_id)
    monday = week_of(request.args.get("week", ""), clinic, now)
    mine = request.args.get("mine") == "1"
    return render_template(
        "sessions/week.html",
        days=week(clinic, monday, by, mine=mine),
        monday=monday,
        before=monday - timedelta(days=7),
        after=monday + timedelta(days=7),
        mine=mine,
        today=local_day(now, ZoneInfo(clinic.time_zone)),
    )


@pages.get("/sessions/<occurrence_id>")
@section("sessions")
def one_session(occurrence_id: str) -> Any:
    by, now = current_staff(), clock.now()
    series, session = find_occurrence(occurrence_id, by)
    roster = people(roster_ids(series, session.rule_day))
    list_opened(RecordPart.session, len(roster), by, now)
    return _page(series, session, SessionForm(_starting_values(series, session)))


@pages.post("/sessions/<occurrence_id>/change")
@section("sessions")
def change_session(occurrence_id: str) -> Any:
    """First shows whose texts change (`do=look`), then makes the change (`do=apply`)."""
    by, now = current_staff(), clock.now()
    series, session = find_occurrence(occurrence_id, by)
    form = SessionForm(request.form)
    change = _change(series, session, form, by, now)
    if form.ok and form.get("was") != _state(session):
        form.add("", FieldProblem.session_changed())
    if not form.ok or change is None:
        return _page(series, session, form), 422
    affected = who_is_affected(change.touches, now, tell_roster=_tell_roster(form))
    looking, result = form.get("do") != "apply", None
    remarks: Sequence[Remark] = ()
    try:
        with form.refusals(start="starts_on", rrule="weekdays", cancelled=IN_SPITE):
            if looking:
                remarks = foreseen(lambda: change.make(()))
            else:
                result = change.make(form.accepted)
    except AskFirst as ask:
        return _review(series, session, form, change, affected, ask.remarks), 422
    if form.ok and looking:
        return _review(series, session, form, change, affected, remarks)
    if not form.ok:
        return _page(*find_occurrence(occurrence_id, by), form), 422
    _say_done(form.get("action"), series, session, result, affected)
    if form.get("action") in (MOVE_REST, END):
        return redirect(url_for("dashboard.series_page", series_id=getattr(result, "id", series.id)), 303)
    return redirect(url_for("dashboard.one_session", occurrence_id=occurrence_id), 303)


def _tell_roster(form: SessionForm) -> bool | None:
    """The tick of the review; None where nobody was asked, as in an undo: a series' times are known by heart."""
    return form.has("tell_roster", "1") if form.get("asked") else None


def _review(
    series: SessionSeries,
    session: Session,
    form: SessionForm,
    change: Change,
    affected: Sequence[Affected],
    remarks: Sequence[Remark],
) -> str:
    asked = _tell_roster(form)
    return render_template(
        "sessions/review.html",
        series=series,
        session=session,
        form=form,
        action=form.get("action"),
        affected=affected,
        together=alike(affected),
        new_start=change.touches[0].new_start if change.touches else None,
        tick_roster=None if form.get("action") == REINSTATE else standing(series) if asked is None else asked,
        own_zone=ZoneInfo(series.time_zone),
        name=series.title or kind_name(series.kind),
        new_times=form.spoken_rest() if form.get("action") == MOVE_REST else "",
        off=change.off,
        last_day=form.day("last_day", optional=True),
        remarks=remarks,
        spoken=spoken_remarks(remarks, current_staff()),
    )


def _change(series: SessionSeries, session: Session, form: SessionForm, by: Staff, now: datetime) -> Change | None:
    """What the form asks for; None when it cannot be done as it is."""
    action = form.choice("action", ACTIONS)
    reason = form.text("reason", 300)
    occurrence, tell = session.occurrence_id, _tell_roster(form)
    if not form.ok:
        return None
    if action == CANCEL:
        return Change(
            [SessionChange(series, session, None)],
            lambda _: cancel_occurrence(occurrence, by, now, reason=reason, tell_roster=tell),
        )
    if action == REINSTATE:
        return _reinstate(series, session, form, by, now)
    if action == END:
        return _end(series, form, by, now)
    return _move(series, session, form, by, now, reason) if action == MOVE else _rest(series, session, form, by, now)


def _reinstate(series: SessionSeries, session: Session, form: SessionForm, by: Staff, now: datetime) -> Change:
    start = session.original_start
    in_spite = form.lifts(local_day(start, ZoneInfo(series.time_zone)))
    with form.refusals():
        lifted_at(series, session, start, in_spite, IN_SPITE)
    return Change(
        [SessionChange(series, session, start)],
        lambda _: reinstate_occurrence(session.occurrence_id, by, now, in_spite_of_closing=in_spite),
    )


def _move(
    series: SessionSeries, session: Session, form: SessionForm, by: Staff, now: datetime, reason: str
) -> Change | None:
    starts_on, starts_at = form.day("starts_on"), form.clock_time("starts_at")
    minutes = form.number("minutes", 5, LONGEST)
    if not form.ok or starts_on is None or starts_at is None:
        return None
    start = local_instant(starts_on, starts_at, ZoneInfo(series.time_zone))
    if start <= now:
        form.add("starts_on", FieldProblem.time_in_past())
    if start == session.start and minutes == session.minutes and not session.cancelled:
        form.add("starts_on", FieldProblem.takes_place_then())
    in_spite = form.lifts(starts_on)
    with form.refusals():
        lifted_at(series, session, start, in_spite, "starts_on")
    return Change(
        [SessionChange(series, session, start)],
        lambda accepted: move_asking(
            session.occurrence_id,
            start,
            by,
            now,
            accepted,
            minutes=minutes,
            reason=reason,
            tell_roster=_tell_roster(form),
            in_spite_of_closing=in_spite,
        ),
    )


def _rest(series: SessionSeries, session: Session, form: SessionForm, by: Staff, now: datetime) -> Change | None:
    starts_on, starts_at = form.day("starts_on"), form.clock_time("starts_at")
    minutes = form.number("minutes", 5, LONGEST)
    rrule = form.weekly(starts_on, series.time_zone)
    if not form.ok or starts_on is None or starts_at is None or minutes is None:
        return None
    if starts_on < local_day(now, ZoneInfo(series.time_zone)):
        form.add("starts_on", FieldProblem.time_in_past())
        return None
    when = (rrule, starts_on, starts_at, ZoneInfo(series.time_zone))
    first = first_start(*when)
    lifted = False
    if first is not None:
        ticked = form.lifts(local_day(first, ZoneInfo(series.time_zone)))
        with form.refusals():
            lifted = lifted_at(series, session, first, ticked, "starts_on")
    if not form.ok:
        return None
    return Change(
        rest_moved(series, session, starts_on, starts_at, minutes, rrule, now, in_spite_of_closing=lifted),
        lambda accepted: move_rest_asking(
            session.occurrence_id,
            by,
            now,
            accepted,
            starts_on=starts_on,
            starts_at=starts_at,
            rrule=rrule,
            minutes=minutes,
            tell_roster=_tell_roster(form) is not False,
            in_spite_of_closing=lifted,
        ),
        coming_days_off(series.clinic_id, *when, but_first=lifted),
    )


def _end(series: SessionSeries, form: SessionForm, by: Staff, now: datetime) -> Change | None:
    last_day = form.day("last_day")
    if last_day is None:
        return None
    if last_day < local_day(now, ZoneInfo(series.time_zone)):
        form.add("last_day", FieldProblem.last_day_in_past())
        return None
    return Change(
        rest_ended(series, last_day, now),
        lambda _: end_series(series.id, last_day, by, now, tell_roster=_tell_roster(form) is not False),
    )


def _say_done(action: str, series: SessionSeries, before: Session, after: Any, affected: Sequence[Affected]) -> None:
    words = {
        MOVE: _("The session was moved."),
        CANCEL: _("The session was cancelled."),
        REINSTATE: _("The session is back where it was."),
        MOVE_REST: _("This session and all later ones were moved."),
        END: _("The series ends there."),
    }[action]
    if before.off_by_closing and after.start == before.start:
        words = _("The session takes place in spite of the closing.")
    words += " " + spoken_telling(affected)
    address = url_for("dashboard.change_session", occurrence_id=before.occurrence_id)
    undo: dict[str, str | int] = {}
    own_zone = ZoneInfo(series.time_zone)
    by_rule = before.start == before.original_start
    # What a closing took off is not undone: off again it would only be by cancelling it.
    undoable = not before.off_by_closing
    if undoable and by_rule and (action == CANCEL or (action == MOVE and before.minutes == after.minutes)):
        undo = {"action": REINSTATE}
    elif undoable and action == MOVE and before.start > clock.now():
        start = before.start.astimezone(own_zone)
        undo = {
            "action": MOVE, "starts_on": f"{start:%Y-%m-%d}", "starts_at": f"{start:%H:%M}", "minutes": before.minutes,
        }  # fmt: skip
    if undo and before.in_spite_of_closing:
        undo[IN_SPITE] = local_day(before.start, own_zone).isoformat()
    if action == END and after.end_can_be_taken_back:
        say(words, undo=url_for("dashboard.take_series_end_back", series_id=series.id))
    elif undo:
        say(words, undo=address, fields={**undo, "do": "apply", "was": _state(after)})
    else:
        say(words)


def _state(session: Session) -> str:
    """Names how a session stands, so that two people do not change it over each other."""
    return f"{session.start:%Y%m%dT%H%M}-{session.minutes}-{'off' if session.cancelled else 'on'}"


def _starting_values(series: SessionSeries, session: Session) -> dict[str, str | list[str]]:
    start = session.start.astimezone(ZoneInfo(series.time_zone))
    return {
        "starts_on": f"{start:%Y-%m-%d}",
        "starts_at": f"{start:%H:%M}",
        "minutes": str(session.minutes),
        "last_day": max(start.date(), local_day(clock.now(), ZoneInfo(series.time_zone))).isoformat(),
        **fields_of_rule(series),
    }


def _page(series: SessionSeries, session: Session, form: SessionForm) -> str:
    own_zone = ZoneInfo(series.time_zone)
    values = _starting_values(series, session)
    for name, value in values.items():
        if name not in form.fields:
            form.fields[name] = [value] if isinstance(value, str) else list(value)
            form.values[name] = form.fields[name][0] if form.fields[name] else ""
    now = clock.now()
    return render_template(
        "sessions/session.html",
        series=series,
        session=session,
        name=series.title or kind_name(series.kind),
        kind=kind_name(series.kind),
        rule=spoken_rule(series),
        counselor=staff_names(current_staff()).get(series.counselor_id or 0, ""),
        roster=people(roster_ids(series, session.rule_day)),
        known=known_of(session),
        own_zone=own_zone,
        ends_at=session.start + timedelta(minutes=session.minutes),
        when=moment(session.start, own_zone),
        was=moment(session.original_start, own_zone) if session.start != session.original_start else "",
        past=session.start <= now,
        state=_state(session),
        closed=closed_days(series.clinic_id).get(local_day(session.start, own_zone)),
        own_day=local_day(session.start, own_zone),
        form=form,
        chosen=form.get("action"),
        weekday_options=weekday_options(),
        every_options=every_options(),
    )
