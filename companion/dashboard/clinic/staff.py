"""Who works at the clinic: adding people, roles, leaving, handing over their patients. And who did and read what."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import Any

from flask import redirect, render_template, request, url_for
from sqlalchemy import select
from sqlalchemy.orm import load_only, raiseload

from companion import clock
from companion.care.errors import Conflict, Invalid
from companion.care.records import list_opened
from companion.care.scope import find, within
from companion.care.staff import accounts as staff_accounts
from companion.care.staff.sign_in import SHORTEST_PASSWORD, colleagues
from companion.dashboard.clinic.audit_words import action_in_words, subject_in_words
from companion.dashboard.web.blueprint import pages, section, supervisors_only
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form, sentence
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.i18n import word
from companion.dashboard.web.signed_in import current_staff
from companion.database import db
from companion.models import AuditEvent, Patient, Staff
from companion.rules.clinic.audit_trail import AuditAction, RecordPart
from companion.rules.refusals import FieldProblem
from companion.rules.staff.roles import Role

PER_PAGE = 100


@pages.get("/clinic/staff")
@section("settings")
@supervisors_only
def staff_page() -> Any:
    return _page(Form({"role": Role.counselor}))


def _page(form: Form) -> str:
    staff = current_staff()
    people = colleagues(staff)
    return render_template(
        "clinic/staff.html",
        form=form,
        people=people,
        sizes=staff_accounts.caseload_sizes(staff),
        active=[(person.id, person.name) for person in people if person.active],
        roles=[(role.value, word(role)) for role in Role],
        shortest=SHORTEST_PASSWORD,
    )


@pages.post("/clinic/staff")
@section("settings")
@supervisors_only
def add_person() -> Any:
    form = Form({name: value for name, value in request.form.items() if name != "password"})
    name = form.text("name", 120, needed=FieldProblem.name_needed())
    email = form.text("email", 254, needed=FieldProblem.email_needed())
    role = form.code("role", Role)
    if form.ok:
        with form.refusals():
            staff_accounts.hire(
                name, email, role, request.form.get("password", "")[:1000], current_staff(), clock.now()
            )
    if not form.ok:
        return _page(form), 422
    say(_("Added. Tell them the password in person; they sign in with the e-mail address."))
    return redirect(url_for("dashboard.staff_page"), 303)


@pages.post("/clinic/staff/<id:staff_id>/role")
@supervisors_only
def set_role(staff_id: int) -> Any:
    form = Form(request.form)
    role = form.code("role", Role)
    if not form.ok:
        say(_("Choose one of the list."), tone="problem")
        return redirect(url_for("dashboard.staff_page"), 303)
    before = find(Staff, staff_id, current_staff()).role
    return _act(
        lambda: staff_accounts.change_role(staff_id, role, current_staff(), clock.now()),
        _("Role changed."),
        undo=request.path,
        fields={"role": before},
    )


@pages.post("/clinic/staff/<id:staff_id>/close")
@supervisors_only
def close_account(staff_id: int) -> Any:
    return _act(
        lambda: staff_accounts.deactivate(staff_id, current_staff(), clock.now()),
        _("Account closed. Their patients are still theirs: hand them over below."),
        undo=url_for("dashboard.open_account", staff_id=staff_id),
    )


@pages.post("/clinic/staff/<id:staff_id>/open")
@supervisors_only
def open_account(staff_id: int) -> Any:
    return _act(lambda: staff_accounts.reactivate(staff_id, current_staff(), clock.now()), _("Account open again."))


@pages.post("/clinic/staff/<id:staff_id>/password")
@supervisors_only
def set_password(staff_id: int) -> Any:
    password = request.form.get("password", "")[:1000]
    return _act(
        lambda: staff_accounts.new_password(staff_id, password, current_staff(), clock.now()),
        _("New password set. They are signed out everywhere."),
    )


@pages.post("/clinic/staff/hand-over")
@supervisors_only
def hand_over_caseload() -> Any:
    form = Form(request.form)
    giver, taker = form.row_id("from_id"), form.row_id("to")
    if giver is None or taker is None:
        say(_("Choose from whom and to whom."), tone="problem")
        return redirect(url_for("dashboard.staff_page"), 303)
    return _act(
        lambda: staff_accounts.hand_over_patients(giver, taker, current_staff(), clock.now()),
        _("All active patients and open alerts are handed over."),
    )


def _act(change: Callable[[], Any], words: str, undo: str = "", fields: dict[str, str | int] | None = None) -> Any:
    """One button of the list: what it refuses is said at the top."""
    try:
        change()
    except (Conflict, Invalid) as error:
        db.session.rollback()
        reasons = chain(*error.errors.values()) if isinstance(error, Invalid) else (error.reason,)
        say(" ".join(map(sentence, reasons)), tone="problem")
    else:
        say(words, undo=undo, fields=fields)
    return redirect(url_for("dashboard.staff_page"), 303)


@pages.get("/clinic/audit")
@section("settings")
@supervisors_only
def audit_page() -> Any:
    """Newest first. Filters are ids and kinds; names are only on the page."""
    staff = current_staff()
    filters = Form(request.args)
    statement = within(AuditEvent, staff)
    person = request.args.get("staff", type=int)
    patient = request.args.get("patient", type=int)
    what = request.args.get("what", "")
    before = request.args.get("before", type=int)
    if person:
        statement = statement.where(AuditEvent.staff_id == person)
    if patient:
        statement = statement.where(AuditEvent.patient_id == patient)
    if what == "read":
        statement = statement.where(AuditEvent.action == AuditAction.read)
    elif what == "changed":
        statement = statement.where(AuditEvent.action != AuditAction.read)
    if before:
        statement = statement.where(AuditEvent.id < before)
    rows = db.session.scalars(statement.order_by(AuditEvent.id.desc()).limit(PER_PAGE + 1)).all()
    shown = rows[:PER_PAGE]
    people = colleagues(staff)
    page = render_template(
        "clinic/audit.html",
        events=[(row, action_in_words(row), subject_in_words(row)) for row in shown],
        filters=filters,
        people=[(each.id, each.name) for each in people],
        staff_names={each.id: each.name for each in people},
        patient_names=_patient_names([row.patient_id for row in shown if row.patient_id is not None]),
        older=shown[-1].id if len(rows) > PER_PAGE else None,
    )
    list_opened(
        RecordPart.audit_trail, len(shown), staff, clock.now()
    )  # after rendering: its commit makes the session forget
    return page


def _patient_names(ids: list[int]) -> dict[int, str]:
    rows = db.session.scalars(
        select(Patient)
        .where(Patient.id.in_(set(ids)))
        .options(load_only(Patient.id, Patient.given_name, Patient.family_name), raiseload(Patient.counselor))
    )
    return {patient.id: patient.name for patient in rows}
