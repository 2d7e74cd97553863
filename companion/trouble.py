"""What went wrong in a request, decided once: pages, the API and the webhooks only show it, each in its own form."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import structlog
from flask import Blueprint, Response, request
from sqlalchemy.exc import IntegrityError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import HTTPException

from companion.care.errors import CareError, FieldProblems, Invalid, TooMany
from companion.database import db
from companion.rules.reasons import Reason
from companion.rules.refusals import Refusal

BUSY_FOR = 2  # seconds until a busy database is worth another try
_FRAMES = 8
log = structlog.get_logger()


@dataclass(frozen=True)
class Trouble:
    """What to tell whoever asked. `errors`: by field. `retry_after`: seconds.

    `event`: what goes into the log, with `level` and `facts`; None for what the caller can mend.
    """

    status: int
    reason: Reason
    errors: FieldProblems = field(default_factory=dict)
    retry_after: int | None = None
    event: str | None = None
    level: str = "error"
    facts: dict[str, Any] = field(default_factory=dict)


def trouble_of(error: Exception) -> Trouble:
    """Of any exception but werkzeug's own. Its text may repeat what a person said: that goes nowhere."""
    if isinstance(error, CareError):
        return Trouble(
            error.status,
            error.reason,
            errors=error.errors if isinstance(error, Invalid) else {},
            retry_after=error.retry_after if isinstance(error, TooMany) else None,
        )
    if isinstance(error, IntegrityError):
        facts = {"error": type(error.orig).__name__}
        return Trouble(409, Refusal.clashed(), event="request clashed with another", level="warning", facts=facts)
    if isinstance(error, (OperationalError, InterfaceError, PoolTimeout)):
        facts = {"error": type(getattr(error, "orig", error)).__name__}
        return Trouble(503, Refusal.busy(), retry_after=BUSY_FOR, event="database not available", facts=facts)
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    at = [f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames]
    return Trouble(500, Refusal.failed(), event="request failed", facts={"error": type(error).__name__, "at": at})


def register(blueprint: Blueprint, show: Callable[[Trouble], Response]) -> None:
    """Whatever a view of `blueprint` raises is undone, logged where it is ours to mend, and shown by `show`."""

    def handle(error: Exception) -> Any:
        if isinstance(error, HTTPException):
            return error  # werkzeug's own; who wants to show them otherwise has a handler for them
        _roll_back()
        trouble = trouble_of(error)
        if trouble.event is not None:
            route = request.url_rule.rule if request.url_rule else "unknown"
            getattr(log, trouble.level)(trouble.event, route=route, **trouble.facts)
        response = show(trouble)
        if trouble.retry_after is not None:
            response.headers["Retry-After"] = str(trouble.retry_after)
        return response

    blueprint.register_error_handler(Exception, handle)


def _roll_back() -> None:
    """The connection itself may be what failed; that is no reason to say less of the first error."""
    try:
        db.session.rollback()
    except SQLAlchemyError as error:
        log.error("not rolled back", error=type(error).__name__)
        db.session().invalidate()
