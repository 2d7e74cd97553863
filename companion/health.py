"""/healthz: the process answers. /readyz: the database answers and fits, and the ticks still run."""

from __future__ import annotations

from datetime import timedelta

from flask import Flask, Response, jsonify
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from companion import clock
from companion.database import db
from companion.fitness import find_problem
from companion.models import TickHeartbeat

SENDING_TICK = "send_due"
STALE_AFTER = timedelta(minutes=2)


def register(app: Flask) -> None:
    app.add_url_rule("/healthz", view_func=healthz)
    app.add_url_rule("/readyz", view_func=readyz)


def healthz() -> Response:
    return jsonify(status="ok")


def readyz() -> tuple[Response, int]:
    """503 when the database does not answer, its tables or the keys do not fit, or nobody has sent for two minutes."""
    try:
        problem = find_problem()
        if problem is not None:
            db.session.rollback()
            return jsonify(status="unavailable", database=str(problem), ticks="unknown"), 503
        last = db.session.scalar(select(TickHeartbeat.finished_at).where(TickHeartbeat.name == SENDING_TICK))
    except SQLAlchemyError:
        db.session.rollback()
        return jsonify(status="unavailable", database="does not answer", ticks="unknown"), 503
    ticking = last is not None and clock.now() - last < STALE_AFTER
    ticks = "ok" if ticking else f"{SENDING_TICK} has not run for {STALE_AFTER.seconds} s: is 'python -m jobs' running?"
    return jsonify(status="ok" if ticking else "unavailable", database="ok", ticks=ticks), 200 if ticking else 503
