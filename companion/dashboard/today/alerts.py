"""Alerts: the queue, one alert, and what a script asks every few seconds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from flask import jsonify, redirect, render_template, request, url_for

from companion import clock
from companion.care.alerts.lifecycle import acknowledge_alert, hand_over_alert, red_alerts, reopen_alert, resolve_alert
from companion.care.alerts.queue import entry_of, queue
from companion.care.records import list_opened, open_record
from companion.care.scope import find
from companion.care.staff.sign_in import colleagues
from companion.dashboard.today.today import done
from companion.dashboard.web.blueprint import background, pages, section
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.signed_in import current_staff
from companion.models import Alert, Staff
from companion.rules.clinic.audit_trail import RecordPart

LONGEST_NOTE = 2000
FORMS = ("acknowledge", "hand-over", "resolve")


@pages.get("/alerts/counts")
@background
def alert_counts() -> Any:
    """How many red alerts nobody has acknowledged, and the newest one's id, so that a page can tell a new one."""
    red = red_alerts(current_staff(), clock.now())
    return jsonify(red=red.number, newest_red=red.newest, says=_("New red alert"))


@pages.get("/alerts")
@section("alerts")
def alert_queue() -> Any:
    staff, now = current_staff(), clock.now()
    whose = request.args.get("whose") or ("all" if staff.supervises else "mine")
    entries = queue(staff, now, mine=whose == "mine")
    page = render_template("today/alerts.html", entries=entries, whose=whose, **_people())
    list_opened(
        RecordPart.alerts, len(entries), staff, now
    )  # after rendering: its commit makes the session forget the rows
    return page


@pages.get("/alerts/<id:alert_id>")
@section("alerts")
def alert_page(alert_id: int) -> Any:
    return _alert_page(alert_id, {})


@pages.get("/alerts/<id:alert_id>/<any('acknowledge', 'hand-over', 'resolve'):what>")
def alert_form(alert_id: int, what: str) -> Any:
    """One small form, to be put into a line of a list."""
    if not request.headers.get("HX-Request"):
        return redirect(url_for("dashboard.alert_page", alert_id=alert_id), 303)
    alert = find(Alert, alert_id, current_staff())
    return render_template("today/alert_form.html", alert=alert, what=what, form=Form(), inline=True, **_people())


@pages.post("/alerts/<id:alert_id>/acknowledge")
@section("alerts")
def acknowledge(alert_id: int) -> Any:
    return _settle(alert_id, "acknowledge", acknowledge_alert, _("Acknowledged. It is yours now."))


@pages.post("/alerts/<id:alert_id>/resolve")
@section("alerts")
def resolve(alert_id: int) -> Any:
    return _settle(alert_id, "resolve", resolve_alert, _("Resolved."))


def _settle(alert_id: int, what: str, act: Callable[[int, Staff, datetime, str], Any], words: str) -> Any:
    form = Form(request.form)
    note = form.text("note", LONGEST_NOTE)
    if form.ok:
        with form.refusals():
            act(alert_id, current_staff(), clock.now(), note)
    if not form.ok:
        return _wrong(alert_id, what, form)
    say(words, undo=url_for("dashboard.reopen", alert_id=alert_id), fields=_came_from())
    return done(_where(alert_id))


@pages.post("/alerts/<id:alert_id>/reopen")
def reopen(alert_id: int) -> Any:
    reopen_alert(alert_id, current_staff(), clock.now())
    say(_("Open again."))
    return done(_where(alert_id))


@pages.post("/alerts/<id:alert_id>/hand-over")
@section("alerts")
def hand_over(alert_id: int) -> Any:
    staff = current_staff()
    form = Form(request.form)
    to = form.row_id("to")
    before = find(Alert, alert_id, staff).owner_id
    if form.ok and to is not None:
        with form.refusals():
            hand_over_alert(alert_id, to, staff, clock.now())
    if not form.ok:
        return _wrong(alert_id, "hand-over", form)
    back = {**_came_from(), "to": before} if before is not None and before != to else None
    undo = url_for("dashboard.hand_over", alert_id=alert_id) if back else ""
    say(_("Handed over."), undo=undo, fields=back)
    return done(_where(alert_id))


def _came_from() -> dict[str, str | int]:
    """So that an undo ends where the click was, too."""
    came_from = request.form.get("from")
    return {"from": came_from} if came_from in ("queue", "today") else {}


def _where(alert_id: int) -> str:
    """Back to where the button was."""
    came_from = request.form.get("from")
    if came_from == "queue":
        return url_for("dashboard.alert_queue")
    if came_from == "today":
        return url_for("dashboard.today")
    return url_for("dashboard.alert_page", alert_id=alert_id)


def _wrong(alert_id: int, what: str, form: Form) -> Any:
    if request.headers.get("HX-Request"):
        alert = find(Alert, alert_id, current_staff())
        template = "today/alert_form.html"
        body = render_template(template, alert=alert, what=what, form=form, inline=True, **_people())
        return body, 422, {"HX-Retarget": f"#row-form-{alert.id}", "HX-Reswap": "outerHTML"}
    return _alert_page(alert_id, {what: form}), 422


def _alert_page(alert_id: int, forms: dict[str, Form]) -> str:
    staff, now = current_staff(), clock.now()
    alert = find(Alert, alert_id, staff)
    if alert.patient_id is not None:
        open_record(alert.patient_id, RecordPart.alert, staff, now)
    entry = entry_of(alert)
    shown = {what: forms.get(what, Form()) for what in FORMS}
    return render_template("today/alert.html", entry=entry, alert=alert, forms=shown, **_people())


def _people() -> dict[str, Any]:
    people = colleagues(current_staff())
    return {
        "staff_names": {person.id: person.name for person in people},
        "people": [(person.id, person.name) for person in people if person.active],
    }
