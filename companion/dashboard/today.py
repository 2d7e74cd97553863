"""Today: the caseload in the order of need."""

from __future__ import annotations

from typing import Any

from flask import render_template

from companion.dashboard.blueprint import pages


@pages.get("/today")
def today() -> Any:
    return render_template("dashboard/today.html")
