"""Somebody joins a group while its rest is moved: whoever is later finds the series that goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from flask import Flask

from companion.care.sessions.rosters import add_to_roster
from companion.care.sessions.schedule import patient_schedule
from companion.care.sessions.series import move_rest
from companion.database import db
from companion.models import Patient, Staff
from tests.builders import a_counselor, a_group, a_patient
from tests.conftest import SetClock

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
TUESDAY, THURSDAY = date(2026, 3, 3), date(2026, 3, 5)

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def app(database_url: str, make_app: Callable[..., Flask], clock: SetClock) -> Iterator[Flask]:
    """Without a context of its own: each thread has one."""
    clock.set(NOON)
    app = make_app(database_url)
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.mark.parametrize("turn", range(4))  # either may be first
def test_who_joins_while_the_rest_is_moved_is_on_the_series_that_goes_on(app: Flask, turn: int) -> None:
    with app.app_context():
        staff = a_counselor()
        group = a_group(staff, [a_patient(staff)], starts_on=TUESDAY, rrule="FREQ=WEEKLY;BYDAY=TU", starts_at=time(14))
        newcomer = a_patient(staff)
        ids = staff.id, group.id, newcomer.id
    together, done = threading.Barrier(2), []

    def act(change: Callable[[Staff], object]) -> None:
        with app.app_context():
            staff = db.session.get_one(Staff, ids[0])
            together.wait(10)
            change(staff)
            done.append(True)

    def joins(by: Staff) -> None:
        add_to_roster(ids[1], ids[2], TUESDAY, by, NOON)

    def moves(by: Staff) -> None:
        name = f"{ids[1]}-20260303T1400"
        move_rest(name, by, NOON, starts_on=THURSDAY, starts_at=time(14), rrule="FREQ=WEEKLY;BYDAY=TH", minutes=60)

    threads = [threading.Thread(target=act, args=(change,)) for change in (joins, moves)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert done == [True, True]
    with app.app_context():
        newcomer = db.session.get_one(Patient, ids[2])
        coming = patient_schedule(newcomer, NOON, NOON + timedelta(days=9))
        assert [session.rule_day for session in coming] == [THURSDAY]
