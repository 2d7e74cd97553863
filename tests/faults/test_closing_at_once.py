"""Two clicks at once on one PostgreSQL: a day is closed once, and no session slips onto a day that is being closed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Any

import pytest
from flask import Flask

from companion.care.errors import Conflict, Invalid
from companion.care.sessions.closings import close_day, reopen_day
from companion.care.sessions.occurrences import cancel_occurrence, move_occurrence, reinstate_occurrence
from companion.care.sessions.series import schedule
from companion.database import db, transaction
from companion.models import ClinicClosing, Staff
from tests.builders import a_clinic, a_counselor, a_group, a_patient
from tests.conftest import SetClock
from tests.faults.test_settings_at_once import somebody_waits

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
WEDNESDAY, THURSDAY = date(2026, 3, 4), date(2026, 3, 5)
ROUNDS = 6
SINGLE: dict[str, Any] = {"kind": "individual", "starts_on": THURSDAY, "starts_at": time(9), "minutes": 60}

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def app(database_url: str, make_app: Callable[..., Flask], clock: SetClock) -> Iterator[Flask]:
    """Without a context of its own: each thread has one."""
    clock.set(NOON)
    app = make_app(database_url)
    yield app
    with app.app_context():
        db.engine.dispose()


def at_once(app: Flask, staff_id: int, *tasks: Callable[[Staff], object]) -> list[str]:
    """Runs them in threads that begin together. What each was refused with; '' where it was done."""
    together, said = threading.Barrier(len(tasks)), [""] * len(tasks)

    def run(number: int, task: Callable[[Staff], object]) -> None:
        with app.app_context():
            by = db.session.get_one(Staff, staff_id)
            db.session.expunge(by)
            db.session.rollback()
            together.wait(5)
            try:
                task(by)
            except (Conflict, Invalid) as refused:
                said[number] = type(refused).__name__
            except Exception as error:
                said[number] = repr(error)
            db.session.remove()

    threads = [threading.Thread(target=run, args=(number, task)) for number, task in enumerate(tasks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return said


def a_supervisor(app: Flask) -> tuple[int, str]:
    """Ids of a supervisor and of the Tuesday session of a group with people in it."""
    with app.app_context():
        sam = a_counselor(a_clinic(), role="supervisor")
        group = a_group(sam, [a_patient(sam, NOON) for _ in range(5)], NOON, rrule="FREQ=WEEKLY;BYDAY=WE")
        found = sam.id, f"{group.id}-20260305T0000Z"
        db.session.remove()
    return found


def close(day: date, last_day: date, by: Staff) -> object:
    return close_day(day, "Snow", by, NOON, last_day=last_day)


def test_a_day_is_closed_once_by_two_clicks(app: Flask) -> None:
    sam_id, _ = a_supervisor(app)
    for number in range(ROUNDS):
        day = THURSDAY + timedelta(days=7 * number)
        said = at_once(
            app,
            sam_id,
            partial(close, day, day),
            partial(close, day, day + timedelta(days=2)),
        )
        assert set(said) <= {"", "Conflict"}, said
        with app.app_context():
            days = [row.day for row in db.session.query(ClinicClosing).filter(ClinicClosing.day >= day)]
            assert len(days) == len(set(days)) and day in days
            db.session.remove()


@pytest.mark.parametrize("what", ["moved", "booked", "put back"])
def test_a_session_that_is_put_on_a_day_waits_for_who_is_closing_it_and_is_refused(
    app: Flask, database_url: str, what: str
) -> None:
    sam_id, session = a_supervisor(app)
    acts: dict[str, Callable[[Staff], object]] = {
        "moved": lambda by: move_occurrence(session, datetime(2026, 3, 5, 20, tzinfo=UTC), by, NOON),
        "booked": lambda by: schedule(by, NOON, **SINGLE),
        "put back": lambda by: reinstate_occurrence(session, by, NOON),
    }
    day = WEDNESDAY if what == "put back" else THURSDAY
    said: list[str] = []
    other = threading.Thread(target=lambda: said.extend(at_once(app, sam_id, acts[what])))
    with app.app_context():
        by = db.session.get_one(Staff, sam_id)
        if what == "put back":
            cancel_occurrence(session, by, NOON)
        with transaction():
            close_day(day, "Snow", by, NOON)
            other.start()
            for _ in range(1000):
                if somebody_waits(database_url):
                    break
                other.join(0.01)
            assert other.is_alive(), "it must wait for the closing"
        db.session.remove()
    other.join(10)
    assert said == ["Invalid"]


def test_closing_moving_and_booking_never_wait_in_a_circle(app: Flask) -> None:
    sam_id, session = a_supervisor(app)
    for _ in range(ROUNDS):
        said = at_once(
            app,
            sam_id,
            lambda by: close_day(THURSDAY, "Snow", by, NOON),
            lambda by: move_occurrence(session, datetime(2026, 3, 5, 20, tzinfo=UTC), by, NOON),
            lambda by: schedule(by, NOON, **SINGLE),
        )
        assert said[0] == "" and set(said) <= {"", "Invalid"}, said
        with app.app_context():
            by = db.session.get_one(Staff, sam_id)
            reopen_day(db.session.query(ClinicClosing).one().id, by, NOON)
            move_occurrence(session, datetime(2026, 3, 5, 0, 30, tzinfo=UTC), by, NOON)
            db.session.remove()
