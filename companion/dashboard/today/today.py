"""Today: the caseload in the order of need, and what is done about it with one click."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask import Response, make_response, redirect, render_template, request, session, url_for

from companion import clock
from companion.care.alerts.caseload import Entry, caseload
from companion.care.patients.contacts import LONGEST_NOTE, note_contact, take_back_contact
from companion.care.records import list_opened
from companion.care.staff.sign_in import colleagues
from companion.dashboard.today.caseload_words import last_contact, next_level, next_session, why
from companion.dashboard.web.blueprint import pages, section
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.i18n import word
from companion.dashboard.web.signed_in import current_staff
from companion.dashboard.web.words import level_choices, level_name
from companion.database import db
from companion.models import Clinic, Staff
from companion.rules.alerts.caseload import Need
from companion.rules.alerts.contacts import ContactKind
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.codes import find_code
from companion.rules.folding import fold

_KEPT = "caseload"  # filters stay while one works through the list; a name that was searched does not


@dataclass(frozen=True)
class Filters:
    """What of the caseload is shown. `name` is only ever in the body of a request."""

    whose: str = "mine"
    level: str = ""
    need: str = ""
    name: str = ""

    @classmethod
    def read(cls, values: Mapping[str, str]) -> Filters:
        return cls(
            whose="all" if values.get("whose") == "all" else "mine",
            level=find_code(LevelOfCare, values.get("level")) or "",
            need=values.get("need", "") if values.get("need") in set(Need) else "",
            name=values.get("name", "").strip()[:80],
        )

    def keeps(self, entry: Entry) -> bool:
        if self.level and entry.level != self.level:
            return False
        if self.need and entry.need != self.need:
            return False
        return all(part in fold(entry.name) for part in fold(self.name).split())

    @property
    def narrow(self) -> bool:
        return bool(self.level or self.need or self.name)


@pages.get("/today")
@section("today")
def today() -> Any:
    kept = session.get(_KEPT)
    filters = Filters.read(kept if isinstance(kept, dict) else {"whose": _usual()})
    return _page("today/today.html", filters)


@pages.post("/today")
@section("today")
def today_filtered() -> Any:
    """The list by filters and name: a POST, because addresses are kept in histories and logs and names must not be."""
    filters = Filters.read(request.form)
    session[_KEPT] = {"whose": filters.whose, "level": filters.level, "need": filters.need}
    template = "today/list.html" if request.headers.get("HX-Request") else "today/today.html"
    return _page(template, filters)


def _usual() -> str:
    """A counselor begins with their own patients, a supervisor with everybody's."""
    return "all" if current_staff().supervises else "mine"


def _page(template: str, filters: Filters) -> str:
    staff, now = current_staff(), clock.now()
    shown = _shown(filters, staff, now)
    page = render_template(template, **shown)
    # After rendering: the commit makes the session forget what it loaded, and each row would be read again.
    list_opened(RecordPart.caseload, len(shown["entries"]), staff, now)
    return page


def _shown(filters: Filters, staff: Staff, now: datetime) -> dict[str, Any]:
    everybody = caseload(staff, now, mine=filters.whose == "mine")
    zone = ZoneInfo(db.session.get_one(Clinic, staff.clinic_id).time_zone)
    shown = [entry for entry in everybody if filters.keeps(entry)]
    return {
        "entries": shown,
        "total": len(everybody),
        "counts": Counter(entry.need for entry in everybody),
        "filters": filters,
        "form": Form({"whose": filters.whose, "level": filters.level, "need": filters.need, "name": filters.name}),
        "needs": list(Need),
        "need_choices": [(str(need), word(need)) for need in Need],
        "need_words": {need: word(need) for need in Need},
        "levels": level_choices(),
        "level_words": {entry.level: level_name(entry.level) for entry in shown},
        "patient_address": _addresses("dashboard.patient"),
        "contact_address": _addresses("dashboard.add_contact"),
        "why": lambda entry: why(entry, now, zone),
        "last_contact": lambda entry: last_contact(entry, now),
        "next_session": next_session,
        "next_level": next_level,
        "staff_names": {person.id: person.name for person in colleagues(staff)},
    }


def _addresses(endpoint: str) -> Callable[[int], str]:
    """Addresses of many patients, of which Flask builds one: 300 times over it costs more than reading them."""
    any_id = 987654321
    before, _found, after = url_for(endpoint, patient_id=any_id).partition(str(any_id))
    return lambda patient_id: f"{before}{patient_id}{after}"


@pages.post("/patients/<id:patient_id>/contacts")
def add_contact(patient_id: int) -> Any:
    """A call or visit, with one click or with a note."""
    form = Form(request.form)
    kind = form.choice("kind", tuple(ContactKind), ContactKind.call)
    note = form.text("note", LONGEST_NOTE)
    if form.ok:
        with form.refusals():
            contact = note_contact(patient_id, kind, current_staff(), clock.now(), note)
            words = (
                _("Noted: no answer. It stays on the list.")
                if kind == ContactKind.no_answer
                else _("Noted: contact made.")
            )
            say(words, undo=url_for("dashboard.undo_contact", contact_id=contact.id))
    if not form.ok:
        say(" ".join(line for lines in form.errors.values() for line in lines), tone="problem")
    return done(_back_to(patient_id))


@pages.post("/contacts/<id:contact_id>/undo")
def undo_contact(contact_id: int) -> Any:
    patient_id = take_back_contact(contact_id, current_staff(), clock.now())
    say(_("Taken back. What was open waits again."))
    return done(_back_to(patient_id))


def _back_to(patient_id: int) -> str:
    if request.form.get("from") == "patient":
        return url_for("dashboard.patient", patient_id=patient_id)
    return url_for("dashboard.today")


def done(address: str) -> Response | Any:
    """After a click: to a page; for htmx only what to say, and the list loads itself anew."""
    if not request.headers.get("HX-Request"):
        return redirect(address, 303)
    response = make_response(render_template("web/said.html"))
    response.headers["HX-Trigger"] = "caseload-changed"
    return response
