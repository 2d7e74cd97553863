"""Alerts: the queue, and what a script asks every few seconds."""

from __future__ import annotations

from typing import Any

from flask import jsonify

from companion.care.alerts import red_alerts
from companion.dashboard.blueprint import background, pages
from companion.dashboard.i18n import gettext as _
from companion.dashboard.sessions_of_staff import current_staff


@pages.get("/alerts/counts")
@background
def alert_counts() -> Any:
    red = red_alerts(current_staff())
    return jsonify(red=red.number, newest_red=red.newest, says=_("New red alert"))
