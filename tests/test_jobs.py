"""The jobs process as a person runs it: list, run, status, and a clean end on SIGTERM."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from flask import Flask
from sqlalchemy import select

from companion.database import db
from companion.models import Message, TickHeartbeat
from jobs.run import run_tick
from jobs.ticks import BY_NAME, TICKS
from tests.builders import a_counselor, a_group, a_patient
from tests.conftest import SetClock
from tests.serving import Stack
from tests.settings import AUTH_TOKEN

ROOT = Path(__file__).resolve().parent.parent


def jobs(*arguments: str, url: str = "", **environ: str) -> subprocess.CompletedProcess[str]:
    settings = {"DATABASE_URL": url, "TWILIO_AUTH_TOKEN": AUTH_TOKEN} if url else {}
    return subprocess.run(
        [sys.executable, "-m", "jobs", *arguments],
        cwd=ROOT,
        env={**os.environ, **settings, **environ},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_list_shows_every_tick_with_its_interval() -> None:
    shown = jobs("list")
    assert shown.returncode == 0
    assert [line.split()[0] for line in shown.stdout.splitlines()] == [tick.name for tick in TICKS]


def test_run_runs_one_tick_once_and_says_what_it_did(database_url: str) -> None:
    done = jobs("run", "plan_ahead", url=database_url)
    assert (done.returncode, done.stdout) == (0, "plan_ahead: nothing to do\n")


def test_a_tick_that_does_not_exist_is_refused_in_one_line() -> None:
    refused = jobs("run", "plan_back")
    assert refused.returncode == 64
    assert refused.stderr.count("\n") == 1
    assert "plan_ahead" in refused.stderr


def test_a_database_that_is_not_migrated_is_told_in_one_line(tmp_path: Path) -> None:
    refused = jobs("run", "plan_ahead", url=f"sqlite:///{tmp_path}/empty.sqlite")
    assert refused.returncode == 69
    assert "flask --app wsgi db upgrade" in refused.stderr.splitlines()[-1]


def test_every_tick_runs_on_an_empty_clinic_and_leaves_a_heartbeat(stack: Stack) -> None:
    for tick in TICKS:
        assert not any(run_tick(stack.app, tick, Event()).values())
    db.session.rollback()
    beats = db.session.scalars(select(TickHeartbeat)).all()
    assert {beat.name for beat in beats} == set(BY_NAME)
    assert all(beat.finished_at and beat.failed_at is None for beat in beats)


def test_the_ready_page_tells_whether_the_ticks_still_tick(app: Flask, clock: SetClock) -> None:
    client = app.test_client()
    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").status_code == 503
    db.session.rollback()  # the fixture's context is the request's: its snapshot must not outlive the request
    run_tick(app, BY_NAME["send_due"], Event())
    assert client.get("/readyz").json == {"status": "ok", "database": "ok", "ticks": "ok"}
    clock.pass_time(minutes=3)
    late = client.get("/readyz")
    assert late.status_code == 503
    assert "is 'python -m jobs' running?" in late.json["ticks"]


def test_sigterm_ends_the_process_cleanly(database_url: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "jobs"],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": database_url, "TWILIO_API_BASE_URL": "http://127.0.0.1:9"},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    first = json.loads(process.stderr.readline())
    assert first["event"] == "jobs started"
    time.sleep(0.5)  # let the first runs begin; how far they get does not matter
    process.send_signal(signal.SIGTERM)
    _, rest = process.communicate(timeout=30)
    assert process.returncode == 0
    assert json.loads(rest.splitlines()[-1])["event"] == "jobs stopped"


def test_a_second_process_on_the_same_database_changes_nothing(
    database_url: str, make_app: Callable[..., Flask], clock: SetClock
) -> None:
    app, other = make_app(database_url), make_app(database_url)
    with app.app_context():
        counselor = a_counselor()
        patient = a_patient(counselor, clock())
        a_group(counselor, [patient], clock())
        before = db.session.scalars(select(Message.id)).all()
        db.session.remove()
    for process in (app, other, app):
        run_tick(process, BY_NAME["plan_ahead"], Event())
    with app.app_context():
        assert db.session.scalars(select(Message.id)).all() == before
        db.session.remove()
        db.engine.dispose()


@pytest.mark.parametrize("tick", TICKS, ids=lambda tick: tick.name)
def test_every_tick_states_its_interval_and_how_late_it_may_start(tick: object) -> None:
    assert BY_NAME[tick.name].every.total_seconds() >= 1  # type: ignore[attr-defined]
    assert BY_NAME[tick.name].grace > BY_NAME[tick.name].every  # type: ignore[attr-defined]
