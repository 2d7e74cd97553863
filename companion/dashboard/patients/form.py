"""The form of a patient: new, and what is known of them later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.words import LANGUAGE_NAMES, level_choices
from companion.models import Patient, Staff
from companion.rules.check_ins.risk import CURRENT_RULES
from companion.rules.patients.consent import TOLD_TO_STAFF, ConsentMethod
from companion.rules.refusals import FieldProblem
from companion.rules.zones import zone_problem
from companion.wording import LANGUAGES

# Offered first; the zone of every place may be typed.
USUAL_ZONES = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Puerto_Rico",
)
CONSENTS = ("ask", *TOLD_TO_STAFF)
THRESHOLDS = ("red_closeness", "amber_closeness", "amber_confidence", "amber_rise")


def choices(people: Sequence[Staff], form: Form) -> dict[str, Any]:
    """What the selects of the form offer."""
    zone = form.get("time_zone")
    return {
        "level_choices": level_choices(),
        "languages": list(LANGUAGE_NAMES.items()),
        "zones": list(dict.fromkeys([*([zone] if zone else []), *USUAL_ZONES])),
        "counselors": [(person.id, person.name) for person in people if person.active],
        "consent_choices": [
            ("ask", _("Ask by text first; nothing else is sent until the answer")),
            (ConsentMethod.written.value, _("Agreed in writing, told that texts are not private")),
            (ConsentMethod.verbal.value, _("Agreed by word of mouth, told that texts are not private")),
        ],
    }


def read_person(form: Form) -> dict[str, Any]:
    """Names, phone, language, zone, counselor, as typed and checked."""
    return {
        "given_name": form.text("given_name", 80, needed=FieldProblem.first_name_needed()),
        "family_name": form.text("family_name", 80, needed=FieldProblem.last_name_needed()),
        "phone": form.text("phone", 40) or None,
        "shares_phone": form.checked("shares_phone"),
        "language": form.choice("language", LANGUAGES),
        "time_zone": _zone(form),
        "counselor_id": form.row_id("counselor_id"),
    }


def _zone(form: Form) -> str:
    name = form.get("time_zone").strip()
    if wrong := zone_problem(name):
        form.add("time_zone", wrong)
    return name


def read_texting(form: Form) -> dict[str, Any]:
    """How texts reach the patient, where they may choose."""
    return {
        "check_in_time": form.clock_time("check_in_time", optional=True),
        "encouragement": form.checked("encouragement"),
        "milestone_date": form.day("milestone_date", optional=True),
    }


def read_thresholds(form: Form) -> dict[str, Any]:
    """Only what differs from the rules for everybody is stored: a later version of the rules then reaches the rest."""
    own: dict[str, Any] = {}
    for name in THRESHOLDS:
        value = form.number(name, 0, 10, optional=True)
        if value is not None and value != getattr(CURRENT_RULES, name):
            own[name] = value
    if not form.checked("red_on_use"):
        own["red_on_use"] = False
    red, amber = (own.get(name, getattr(CURRENT_RULES, name)) for name in ("red_closeness", "amber_closeness"))
    if form.ok and amber > red:
        form.add("amber_closeness", FieldProblem.amber_above_red())
    return own


def known(patient: Patient) -> dict[str, Any]:
    """The form as it stands for a patient."""
    rules = {name: getattr(CURRENT_RULES, name) for name in (*THRESHOLDS, "red_on_use")} | patient.risk_thresholds
    return {
        "given_name": patient.given_name,
        "family_name": patient.family_name,
        "phone": patient.phone or "",
        "shares_phone": "1" if patient.phone_shared else "",
        "language": patient.language,
        "time_zone": patient.time_zone,
        "counselor_id": patient.counselor_id or "",
        "check_in_time": _clock(patient.check_in_time),
        "encouragement": "1" if patient.encouragement else "",
        "milestone_date": _day(patient.milestone_date),
        **{name: str(rules[name]) for name in THRESHOLDS},
        "red_on_use": "1" if rules["red_on_use"] else "",
    }


def _clock(value: time | None) -> str:
    return value.strftime("%H:%M") if value else ""


def _day(value: date | None) -> str:
    return value.isoformat() if value else ""
