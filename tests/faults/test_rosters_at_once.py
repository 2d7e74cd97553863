"""Two clicks on one roster, and one group entered twice, in the same moment."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date, time

import pytest
from flask import Flask

from companion.care.sessions.asking import AskFirst, schedule_asking
from companion.care.sessions.rosters import Place, add_to_roster, places, remove_from_roster
from companion.database import db
from companion.models import SessionSeries, Staff
from tests.builders import a_counselor, a_group, a_patient
from tests.conftest import SetClock

AT_ONCE = 4


@pytest.fixture
def app(database_url: str, make_app: Callable[..., Flask]) -> Iterator[Flask]:
    """Without a context of its own: each thread has one."""
    app = make_app(database_url)
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


def at_once(app: Flask, clicks: list[Callable[[Staff], object]], staff_id: int) -> list[BaseException]:
    """What the clicks raised."""
    ready, raised = threading.Barrier(len(clicks)), []

    def click(what: Callable[[Staff], object]) -> None:
        with app.app_context():
            by = db.session.get_one(Staff, staff_id)
            db.session.rollback()
            ready.wait()
            try:
                what(by)
            except BaseException as error:
                raised.append(error)
            finally:
                db.session.remove()

    threads = [threading.Thread(target=click, args=(what,)) for what in clicks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return raised


def test_one_who_is_added_by_several_at_once_has_no_day_twice(app: Flask, clock: SetClock) -> None:
    with app.app_context():
        counselor = a_counselor()
        group, patient, staff = a_group(counselor).id, a_patient(counselor).id, counselor.id
        add_to_roster(group, patient, date(2026, 3, 1), counselor, clock())
        remove_from_roster(group, patient, date(2026, 3, 20), counselor, clock())
    days = [date(2026, 3, 3 * number) for number in range(1, AT_ONCE + 1)]
    clicks = [lambda by, day=day: add_to_roster(group, patient, day, by, clock()) for day in days]
    assert at_once(app, clicks, staff) == []
    with app.app_context():
        assert places(db.session.get_one(SessionSeries, group)) == [Place(patient, date(2026, 3, 1), None)]


def test_of_one_group_that_is_entered_twice_at_once_the_second_one_is_asked_about(app: Flask, clock: SetClock) -> None:
    with app.app_context():
        counselor = a_counselor()
        patient, staff = a_patient(counselor).id, counselor.id

    def enter(by: Staff) -> None:
        schedule_asking(
            by, clock(), (), kind="group", starts_on=date(2026, 3, 3), starts_at=time(9, 30), minutes=60,
            rrule="FREQ=WEEKLY", roster=[patient],
        )  # fmt: skip

    raised = at_once(app, [enter] * AT_ONCE, staff)
    assert [type(error) for error in raised] == [AskFirst] * (AT_ONCE - 1)
    with app.app_context():
        assert db.session.query(SessionSeries).count() == 1
