"""What the frame around every page shows: who is signed in, where, and how many red alerts wait."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from flask import current_app, g, has_request_context, request, url_for

from companion import clock
from companion.care.alerts.lifecycle import red_alerts
from companion.dashboard.web import words
from companion.dashboard.web.i18n import N_
from companion.dashboard.web.i18n import gettext as _
from companion.database import db
from companion.models import Clinic, Staff
from companion.wording import phone

# key, words, endpoint, for supervisors only. A page without its endpoint (yet) is not shown.
NAVIGATION = (
    ("today", N_("Today"), "dashboard.today", False),
    ("alerts", N_("Alerts"), "dashboard.alert_queue", False),
    ("sessions", N_("Sessions"), "dashboard.sessions_week", False),
    ("settings", N_("Clinic"), "dashboard.clinic_settings", True),
)


@dataclass(frozen=True)
class Entry:
    key: str
    name: str
    address: str
    here: bool


def context() -> dict[str, Any]:
    """Variables of every template: staff, clinic, zone (the clinic's), now, navigation, red_alerts, here."""
    staff: Staff | None = g.get("staff") if has_request_context() else None
    if staff is None:
        return {"staff": None, "clinic": None}
    clinic = db.session.get_one(Clinic, staff.clinic_id)
    now = clock.now()
    return {
        "staff": staff,
        "clinic": clinic,
        "zone": ZoneInfo(clinic.time_zone),
        "now": now,
        "navigation": navigation(staff),
        "red_alerts": red_alerts(staff, now).number,
        "level_name": words.level_name,
        "word": words.word,
        "words": words,
        "phone": phone,
        "endpoint_exists": lambda name: name in current_app.view_functions,
        "here": request.full_path.rstrip("?") if request.method == "GET" else url_for("dashboard.today"),
    }


def navigation(staff: Staff) -> list[Entry]:
    section = getattr(current_app.view_functions.get(request.endpoint or ""), "section", "")
    return [
        Entry(key, _(words), url_for(endpoint), key == section or endpoint == request.endpoint)
        for key, words, endpoint, supervisors in NAVIGATION
        if endpoint in current_app.view_functions and (staff.supervises or not supervisors)
    ]
