"""Structured logs: one JSON line an event. Names of events and rows, never what a person said or is called."""

from __future__ import annotations

import logging
import sys
import time
import traceback
from pathlib import Path
from typing import Any

import structlog
from flask import Flask, Response, g, request

_FRAMES = 8  # of our own code, the last


def log_facts(error: BaseException) -> dict[str, Any]:
    """What may be logged of an error: its type, and where it came from. Its text may repeat what a person said."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "site-packages" not in frame.filename]
    at = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames[-_FRAMES:]]
    return {"error": type(error).__name__, "at": at}


def configure_logs(level: str) -> None:
    """Sends our events and other libraries' warnings to stderr as JSON lines."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.processors.format_exc_info, structlog.processors.JSONRenderer()],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    # These two show phone numbers and addresses below WARNING.
    for noisy in ("twilio.http_client", "urllib3", "werkzeug"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def log_requests(app: Flask) -> None:
    """One line a request: the route's pattern, never the address itself (it may hold a search term)."""

    @app.before_request
    def _start() -> None:
        g.started = time.perf_counter()

    @app.after_request
    def _end(response: Response) -> Response:
        structlog.get_logger().info(
            "request",
            method=request.method,
            route=request.url_rule.rule if request.url_rule else "unknown",
            status=response.status_code,
            ms=round((time.perf_counter() - g.get("started", time.perf_counter())) * 1000, 1),
        )
        return response
