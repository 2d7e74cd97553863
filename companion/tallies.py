"""Counts what happens, for metrics: added up in memory, written to the database a few times a minute.

In the database, so that every web and jobs process on every machine adds to the same totals and `/metrics` and
`python -m jobs status` read the same figures. A process that is killed loses the counts of its last seconds;
no decision about messages depends on these counts.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from typing import Any

import structlog
from flask import Flask, Response, current_app
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError

from companion.database import after_commit, db, transaction
from companion.models import Tally

log = structlog.get_logger()

EVERY = 5.0  # seconds between writes of one process
TEXTS, INBOUND, LATENESS, LATENESS_MS, REFUSED = "texts", "inbound", "lateness", "lateness_ms", "webhooks_refused"
# Upper bounds in seconds of the lateness histogram; the last bucket has none.
BUCKETS = (1, 5, 15, 30, 60, 120, 300, 900, 3600)
Counts = Counter[tuple[str, str]]


class Tallies:
    """What one process has counted and not written yet. Safe from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: Counts = Counter()
        self._written = time.monotonic()

    def add(self, counts: Counts) -> None:
        with self._lock:
            self._counts.update(counts)

    def take(self, *, at_once: bool) -> Counts:
        """What is to be written now; empty while the last write is recent, unless `at_once`."""
        with self._lock:
            if not self._counts or not (at_once or time.monotonic() - self._written >= EVERY):
                return Counter()
            self._written = time.monotonic()
            counts, self._counts = self._counts, Counter()
            return counts


def register(app: Flask) -> None:
    app.extensions["tallies"] = Tallies()

    @app.after_request
    def _write(response: Response) -> Response:
        write()
        return response


def count(name: str, label: str = "", by: int = 1) -> None:
    """Counts once the transaction has committed; nothing is counted after a rollback."""
    tallies: Tallies = current_app.extensions["tallies"]
    after_commit(lambda: tallies.add(Counter({(name, label): by})))


def count_lateness(seconds: float) -> None:
    """How long after its due time a text was handed over."""
    late = max(0.0, seconds)
    bucket = next((str(bound) for bound in BUCKETS if late <= bound), "+Inf")
    count(LATENESS, bucket)
    count(LATENESS_MS, by=int(late * 1000))


def write(*, at_once: bool = False) -> None:
    """Writes what this process has counted. Never raises: counting must not stop the work that is counted."""
    tallies: Tallies = current_app.extensions["tallies"]
    counts = tallies.take(at_once=at_once)
    if not counts:
        return
    try:
        with transaction():
            db.session.execute(_added(counts))
    except SQLAlchemyError as error:
        db.session.rollback()
        tallies.add(counts)
        log.warning("tallies not written", error=type(error).__name__)


def _added(counts: Counts) -> Any:
    """Sorted, so that two processes writing at once never wait for each other in a circle."""
    rows = [{"name": name, "label": label, "value": value} for (name, label), value in sorted(counts.items())]
    dialect = postgresql if db.engine.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(Tally).values(rows)
    return statement.on_conflict_do_update(
        index_elements=["name", "label"], set_={"value": Tally.value + statement.excluded.value}
    )
