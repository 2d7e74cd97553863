"""The only place that reads the current time. All other code gets it as an argument."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from flask import current_app

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    return datetime.now(UTC)


def now() -> datetime:
    """The current instant, aware UTC; tests put their own clock into `app.extensions["clock"]`."""
    clock: Clock = current_app.extensions.get("clock", system_clock)
    return clock()
