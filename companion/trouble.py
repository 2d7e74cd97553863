"""Turns an exception into what went wrong in a request; pages, the API and the webhooks each show it in their form."""

from __future__ import annotations

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
from companion.logs import log_facts
from companion.rules.reasons import Reason
from companion.rules.refusals import Refusal

BUSY_FOR = 2  # seconds until a busy database is worth another try
log = structlog.get_logger()


@dataclass(frozen=True)
class Trouble:
    """What to tell whoever asked. `errors`: by field. `retry_after`: seconds.

    `event`: what goes into the log, with `level` and `facts`; None for what the caller can correct.
    """

    status: int
    reason: Reason
    errors: FieldProblems = field(default_factory=dict)
    retry_after: int | None = None
    event: str | None = None
    level: str = "error"
    facts: dict[str, Any] = field(default_factory=dict)


def trouble_of(error: Exception) -> Trouble:
    """For any exception except werkzeug's own. Its text may contain a person's words, so it is not passed on."""
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
    return Trouble(500, Refusal.failed(), event="request failed", facts=log_facts(error))


def register(blueprint: Blueprint, show: Callable[[Trouble], Response]) -> None:
    """When a view of `blueprint` raises: rolls back, logs it if the fault is ours, and shows it with `show`."""

    def handle(error: Exception) -> Any:
        if isinstance(error, HTTPException):
            return error  # werkzeug's own; a blueprint that shows them differently has its own handler
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
