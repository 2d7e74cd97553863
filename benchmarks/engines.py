"""The engines side by side: each prepares texts that are due at one moment, then its workers are measured."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psutil

from benchmarks import seed
from benchmarks.processes import Gateway, cpu, free_port, memory, running
from benchmarks.processes import run as run_python
from companion import create_app
from companion.database import db

PYTHON = sys.executable
STARTS_WITHIN = 6  # seconds that workers get before the texts are due
IMPORTS_WITHIN = 5  # seconds that preparing takes before its first text
CLINICS, PEOPLE = 20, 1000


@dataclass(frozen=True)
class Place:
    """What a run works with. `database`: URL of a fresh PostgreSQL database. `concurrency`: texts in flight; 0 leaves
    each engine at what it does when nobody sets it. `stored`: whether the other engines keep what became of a text.
    """

    gateway: Gateway
    database: str
    concurrency: int
    stored: bool = True

    @property
    def environ(self) -> dict[str, str]:
        told = {"CONCURRENCY": str(self.concurrency), "SEND_THREADS": str(self.concurrency)} if self.concurrency else {}
        told |= {} if self.stored else {"NOTHING_STORED": "1"}
        return told | {
            "GATEWAY": self.gateway.url,
            "DATABASE_URL": self.database,
            "PLAIN_DATABASE_URL": self.database.replace("postgresql+psycopg://", "postgresql://"),
            "TWILIO_API_BASE_URL": self.gateway.url,
            "PUBLIC_BASE_URL": "http://127.0.0.1:9",
            "SENDER_PACE": "10000",
            "SPREAD_MINUTES": "0",
            "LOG_LEVEL": "ERROR",
        }


Prepare = Callable[[Place, int, float], None]
Workers = Callable[[Place, int, float], Sequence[Sequence[str]]]


@dataclass(frozen=True)
class Engine:
    """`prepare_rate`: texts a second that preparing takes at least, to know when they may be due."""

    name: str
    prepare: Prepare
    workers: Workers
    prepare_rate: float = 5000
    needs: str = ""


def measure(engine: Engine, place: Place, count: int) -> dict[str, Any]:
    """One run: rate, lateness, CPU, memory, duplicates, losses. Preparing is not counted."""
    place.gateway.reset()
    with ExitStack() as stack:
        for one in _servers(engine):
            stack.enter_context(one)
        due = time.time() + IMPORTS_WITHIN + STARTS_WITHIN + count / engine.prepare_rate
        engine.prepare(place, count, due)
        late = time.time() + STARTS_WITHIN - due
        if late > 1:
            raise RuntimeError(f"{engine.name}: preparing took {late:.0f} s too long; lower prepare_rate")
        time.sleep(max(0.0, due - STARTS_WITHIN - time.time()))
        workers = [stack.enter_context(running(each, place.environ)) for each in engine.workers(place, count, due)]
        time.sleep(max(0.0, due - time.time()))
        used = cpu(workers)
        found = place.gateway.wait_for(count, due, longest=60 + count / 20)
        used = cpu(workers) - used
        return {
            "engine": engine.name,
            "count": count,
            "rate": count / found["seconds"] if found["seconds"] else 0.0,
            "p50": found["p50"],
            "p99": found["p99"],
            "cpu_per_1000": used / count * 1000,
            "memory": memory(workers),
            "duplicates": found["duplicates"],
            "lost": count - found["texts"] + found["duplicates"],
        }


def _servers(engine: Engine) -> list[Any]:
    return [redis()] if engine.needs == "redis" else []


@contextmanager
def redis() -> Iterator[psutil.Process]:
    port = free_port()
    os.environ["REDIS_URL"] = f"redis://127.0.0.1:{port}/0"
    folder = tempfile.mkdtemp(prefix="bench-redis-")
    server = ["redis-server", "--port", str(port), "--dir", folder, "--appendonly", "yes", "--save", ""]
    with running(server, {}) as process:
        time.sleep(1)
        yield process
    shutil.rmtree(folder, ignore_errors=True)


def _prepare_ours(place: Place, count: int, due: float) -> None:
    os.environ.update(place.environ)
    app = create_app()
    with app.app_context():
        now = datetime.now(UTC)
        people = seed.patients(PEOPLE, seed.clinics(CLINICS, now), now, planned=True)
        seed.texts(count, people, datetime.fromtimestamp(due, UTC), now - timedelta(seconds=1))
        db.session.remove()
        db.engine.dispose()


def _prepare_nothing(place: Place, count: int, due: float) -> None:
    """The bare loop has no queue."""


def _prepare_with(module: str, *first: str) -> Prepare:
    def prepare(place: Place, count: int, due: float) -> None:
        environ = place.environ | {"REDIS_URL": os.environ.get("REDIS_URL", "")}
        run_python(["-m", module, *first, str(count), str(due)], environ)

    return prepare


def _jobs(processes: int) -> Workers:
    return lambda place, count, due: [[PYTHON, "-m", "jobs"]] * processes


def _bare(transport: str) -> Workers:
    return lambda place, count, due: [[PYTHON, "-m", "benchmarks.engine_bare", str(count), str(due), transport]]


def _celery(place: Place, count: int, due: float) -> list[list[str]]:
    worker = ["-A", "benchmarks.engine_celery", "worker", "--loglevel=ERROR", "--without-gossip", "--without-mingle"]
    if place.concurrency:
        worker += ["--pool=threads", f"--concurrency={place.concurrency}"]
    return [[str(Path(PYTHON).parent / "celery"), *worker]]


LIMIT, OURS, OURS_TWICE = "bare loop of the client", "companion, 1 worker", "companion, 2 workers"
ENGINES = (
    Engine(LIMIT, _prepare_nothing, _bare("own"), 1e9),
    Engine("bare loop, the library's transport", _prepare_nothing, _bare("library"), 1e9),
    Engine(OURS, _prepare_ours, _jobs(1)),
    Engine(OURS_TWICE, _prepare_ours, _jobs(2)),
    Engine(
        "APScheduler job each",
        _prepare_with("benchmarks.engine_apscheduler", "prepare"),
        lambda place, count, due: [[PYTHON, "-m", "benchmarks.engine_apscheduler", "work"]],
        900,
    ),
    Engine("Celery ETA, Redis", _prepare_with("benchmarks.engine_celery"), _celery, 1300, needs="redis"),
    Engine(
        "procrastinate",
        _prepare_with("benchmarks.engine_procrastinate", "prepare"),
        lambda place, count, due: [[PYTHON, "-m", "benchmarks.engine_procrastinate", "work"]],
    ),
)
# With nothing set: what somebody gets who installs each and goes on.
NOTHING_STORED = tuple(engine for engine in ENGINES if engine.name not in (OURS, OURS_TWICE))
AS_THEY_COME = tuple(
    engine for engine in ENGINES if engine.prepare is not _prepare_nothing and engine.name != OURS_TWICE
)
