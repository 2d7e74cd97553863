"""Claiming and holding a million: how the cost of a claim and a worker's memory grow with what is pending."""

from __future__ import annotations

import os
import re
import statistics
import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import event, text

from benchmarks import seed
from benchmarks.engines import Place
from benchmarks.processes import memory, running
from companion import create_app
from companion.database import db
from companion.outbox.claim import claim

CLAIMS, BATCH = 60, 16
FILL = """
INSERT INTO message (clinic_id, patient_id, direction, kind, status, body, created_at, key, planned, priority, due_at,
                     useful_until, reason, segments, attempts, to_read)
SELECT p.clinic_id, p.id, 'outbound', 'session_reminder', 'pending', 'x', now(), 'later:' || n, true, 1,
       now() + interval '1 day' + (n % 600000) * interval '1 second', now() + interval '9 days', '', 1, 0, false
FROM generate_series(CAST(:first AS bigint), CAST(:last AS bigint)) AS n
JOIN patient p ON p.id = :patient + n % :people
"""


def measure(place: Place, sizes: list[int]) -> list[dict[str, Any]]:
    """Median and p99 of a claim (ms) at each number of pending rows, its plan; a worker's memory at 1,000,000."""
    os.environ.update(place.environ)
    app = create_app()
    found = []
    with app.app_context():
        now = datetime.now(UTC)
        people = seed.patients(1000, seed.clinics(20, now), now, planned=True)
        first = people[0][0]
        filled = 0
        for size in sizes:
            values = {"first": filled, "last": size - 1, "patient": first, "people": len(people)}
            db.session.execute(text(FILL), values)
            db.session.commit()
            filled = size
            with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.execute(text("VACUUM ANALYZE message"))
                connection.execute(text("CHECKPOINT"))  # the filling's own writes are not what is measured
            result = _claims(size, people)
            if size == 1_000_000:
                result["worker_memory"] = _worker_memory(place)
            found.append(result)
        db.session.remove()
        db.engine.dispose()
    return found


def _claims(size: int, people: list[tuple[int, int]]) -> dict[str, Any]:
    now = datetime.now(UTC)
    db.session.execute(text("DELETE FROM message WHERE key LIKE 'bench:%'"))
    seed.texts(CLAIMS * BATCH, people, now - timedelta(seconds=1), now)
    statements: list[tuple[str, Any]] = []
    listener = _listen(statements)
    times = []
    for _ in range(CLAIMS):
        began = time.perf_counter()
        taken = claim(BATCH, datetime.now(UTC))
        times.append((time.perf_counter() - began) * 1000)
        assert len(taken) == BATCH
    event.remove(db.engine, "before_cursor_execute", listener)
    plan = _plan(next(each for each in statements if "LATERAL" in each[0]))
    plan += "\n\n" + _plan(next(each for each in statements if "FROM clinic" in each[0]))
    return {
        "pending": size,
        "median_ms": statistics.median(times),
        "p99_ms": sorted(times)[int(len(times) * 0.99)],
        "index": "ix_message_due" in plan and "Seq Scan on message" not in plan,
        "plan": plan,
        "bytes_each": (db.session.scalar(text("SELECT pg_total_relation_size('message')")) or 0) / size,
    }


def _listen(statements: list[tuple[str, Any]]) -> Any:
    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        statements.append((statement, parameters))

    event.listen(db.engine, "before_cursor_execute", note)
    return note


def _plan(statement: tuple[str, Any]) -> str:
    raw = db.engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute("EXPLAIN (COSTS OFF) " + statement[0], statement[1])
        lines = [row[0] for row in cursor.fetchall()]
    finally:
        raw.rollback()
        raw.close()
    return re.sub(r"'[^']*'", "'...'", "\n".join(lines))


def _worker_memory(place: Place) -> float:
    with running([sys.executable, "-m", "jobs"], place.environ) as worker:
        time.sleep(20)
        return memory([worker])
