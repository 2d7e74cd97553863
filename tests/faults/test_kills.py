"""`kill -9` at random moments of a burst: each text reaches Twilio once, none is missing."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from flask import Flask

from tests.faults.burst import ShiftedClock, a_burst, account_for, settle_everything, states, within
from tests.serving import Stack, running
from tests.settings import AUTH_TOKEN

ROOT = Path(__file__).resolve().parent.parent.parent
TEXTS, KILLS = 2000, 24


class Nursery:
    """Starts sending workers; see worker.py."""

    def __init__(self, stack: Stack, database_url: str) -> None:
        settings = {
            "DATABASE_URL": database_url,
            "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
            "PUBLIC_BASE_URL": stack.url,
            "TWILIO_API_BASE_URL": stack.simulator.base_url,
            "TWILIO_TIMEOUT": "5",
            "SENDER_PACE": "10000",
            "SEND_THREADS": "8",
            "LOG_LEVEL": "ERROR",
        }
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.worker"],
            cwd=ROOT,
            env={**os.environ, **settings},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._answer() == "ready"

    def start_worker(self) -> int:
        assert self._process.stdin is not None
        self._process.stdin.write("start\n")
        self._process.stdin.flush()
        return int(self._answer())

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        self._process.kill()  # its workers end by themselves
        self._process.communicate(timeout=10)


@contextmanager
def nursery(stack: Stack, database_url: str) -> Iterator[Nursery]:
    opened = Nursery(stack, database_url)
    try:
        yield opened
    finally:
        opened.close()


@pytest.mark.parametrize("workers", [2, 4])
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_workers_killed_at_random_moments_lose_nothing_and_double_nothing(
    workers: int, database_url: str, make_app: Callable[..., Flask], record_property: Callable[[str, object], None]
) -> None:
    chance = random.Random(workers)
    began = time.monotonic()
    with running(make_app, database_url) as stack, nursery(stack, database_url) as nurse:
        clock = ShiftedClock(stack)
        a_burst(TEXTS, clock())
        # Most reports get lost, so that most of what a kill leaves open is settled by asking.
        stack.simulator.faults(latency=0.02, callback_lost=0.9, seed=workers)
        alive = [nurse.start_worker() for _ in range(workers)]
        for _ in range(KILLS):
            time.sleep(chance.uniform(0.05, 0.35))
            assert states()["pending"], "the burst was over before the last kill: make it longer"
            os.kill(alive.pop(chance.randrange(workers)), signal.SIGKILL)
            alive.append(nurse.start_worker())
        within(60, lambda: states()["pending"] == 0)
        for worker in alive:
            os.kill(worker, signal.SIGTERM)
        within(30, lambda: not any(running_process(worker) for worker in alive))
        interrupted = states()["sending"]
        assert interrupted >= KILLS, "the kills hit idle workers: they prove nothing"
        rounds = settle_everything(stack, clock.pass_time)
        account = account_for(stack)
    assert (account.due, account.reached) == (TEXTS, TEXTS)
    record_property(
        "count",
        f"{workers} workers, {KILLS} x kill -9, {interrupted} texts interrupted, settled in {rounds} rounds: {account} "
        f"[{time.monotonic() - began:.0f} s]",
    )


def running_process(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
