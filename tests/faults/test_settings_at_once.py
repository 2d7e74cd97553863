"""A clinic's settings change in the very moment in which one of its patients is planned anew (PostgreSQL)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import psycopg
import pytest
from flask import Flask
from sqlalchemy import select

from companion.care.clinic.settings import plan_anew
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import Clinic, Message, Patient
from tests.builders import a_clinic, a_counselor, a_group, a_patient
from tests.conftest import SetClock

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
LONGEST_WAIT = 10  # seconds

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def app(database_url: str, make_app: Callable[..., Flask], clock: SetClock) -> Iterator[Flask]:
    """Without a context of its own: each thread has one."""
    clock.set(NOON)
    app = make_app(database_url)
    yield app
    with app.app_context():
        db.engine.dispose()


def somebody_waits(url: str) -> bool:
    with psycopg.connect(url, autocommit=True) as connection:
        waiting = connection.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        ).fetchone()
    return waiting is not None and waiting[0] > 0


def test_who_waited_for_the_patient_plans_by_what_the_clinic_says_by_then(app: Flask, database_url: str) -> None:
    with app.app_context():
        counselor = a_counselor(a_clinic(sender_name="Harbor"))
        patient = a_patient(counselor, NOON)
        a_group(counselor, [patient], NOON)
        patient_id, clinic_id = patient.id, counselor.clinic_id

    def a_click() -> None:
        with app.app_context(), transaction():
            plan_texts([db.session.get_one(Patient, patient_id)], NOON)

    click = threading.Thread(target=a_click)
    with app.app_context(), transaction():
        clinic = db.session.get_one(Clinic, clinic_id, with_for_update=True)
        clinic.sender_name = "Lighthouse"
        plan_anew(clinic)
        db.session.flush()
        click.start()
        for _ in range(LONGEST_WAIT * 100):
            if somebody_waits(database_url):
                break
            click.join(0.01)
        assert click.is_alive(), "the click must wait for the patient"
    click.join(LONGEST_WAIT)

    with app.app_context():
        bodies = db.session.scalars(select(Message.body).where(Message.status == "pending")).all()
        assert bodies
        assert all("Lighthouse" in body for body in bodies)
