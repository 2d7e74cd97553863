"""The demo: what it starts, and where it does not start."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from flask import Flask
from sqlalchemy import func, select

from companion import fitness
from companion.care.sessions.occurrences import find_occurrence
from companion.care.sessions.schedule import patient_schedule
from companion.database import db
from companion.demo import processes
from companion.demo_data import COUNSELOR, load, wake_up
from companion.models import Message, Patient, SessionSeries, Staff
from companion.outbox.plan_inputs import series_sessions
from companion.rules.windows import Window
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock

ROOT = Path(__file__).resolve().parent.parent


def test_production_starts_web_and_jobs_and_the_demo_adds_the_simulator() -> None:
    in_production = [line.partition(":")[0] for line in (ROOT / "Procfile").read_text().splitlines()]
    assert in_production == ["web", "jobs"]
    assert list(processes()) == ["web", "jobs", "simulator"]
    assert processes()["simulator"].endswith("python -m companion.simulator")


def test_every_session_of_the_demo_can_be_opened_whenever_it_is_started(app: Flask, clock: SetClock) -> None:
    """Their ids have no seconds, so they begin on full minutes: the first one in time for its reminder."""
    clock.set(clock() + timedelta(minutes=7, seconds=31, microseconds=5))
    load(clock())
    wake_up(clock())
    casey = db.session.scalars(select(Staff).where(Staff.email == COUNSELOR)).one()
    series = db.session.scalars(select(SessionSeries)).all()
    around = Window(clock() - timedelta(days=7), clock() + timedelta(days=7))
    for _, sessions in series_sessions([each.id for each in series], around).values():
        assert sessions
        for session in sessions:
            assert session.start.second == session.start.microsecond == 0
            assert find_occurrence(session.occurrence_id, casey)[1] == session
    robin = db.session.scalars(select(Patient).order_by(Patient.id)).first()
    assert robin is not None
    first = patient_schedule(robin, clock(), clock() + timedelta(hours=3))[0]
    assert timedelta(seconds=12) <= first.start - timedelta(hours=2) - clock() < timedelta(seconds=73)


def test_the_demo_refuses_production_before_it_touches_the_database(tmp_path: Path) -> None:
    database = tmp_path / "production.sqlite"
    refused = subprocess.run(
        [sys.executable, "-m", "companion.demo"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "APP_ENV": "production", "DATABASE_URL": f"sqlite:///{database}"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == "make run: the demo does not start where APP_ENV is production\n"
    assert not database.exists()


def test_the_demo_refuses_keys_that_do_not_fit_its_database_and_changes_nothing(
    database_url: str, make_app: Callable[..., Flask]
) -> None:
    with make_app(database_url).app_context():
        a_patient(a_counselor())
        fitness.check()
        before = db.session.scalar(select(func.count(Message.id)))
        db.session.remove()
        db.engine.dispose()
    refused = subprocess.run(
        [sys.executable, "-m", "companion.demo"],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "DATABASE_URL": database_url,
            "PHONE_HASH_KEY": "another-" * 6,
            "PORT": "8997",
        },
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (refused.returncode, refused.stdout) == (78, "")
    assert "PHONE_HASH_KEY" in refused.stderr and refused.stderr.count("\n") == 1
    with make_app(database_url).app_context():
        assert db.session.scalar(select(func.count(Message.id))) == before
        db.session.remove()
        db.engine.dispose()
