"""Workers at once on one PostgreSQL: they wait for each other, but never in a circle."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select, update

from companion.care.texts.delivery import act_on_problem
from companion.database import db, transaction
from companion.models import Message, Patient
from companion.outbox.check import check_again
from companion.outbox.claim import claim
from companion.outbox.gateway import NotProcessed, OutgoingText, Rejected
from companion.outbox.settle import settle
from companion.rules.texts.delivery import MessageProblem, MessageStatus
from tests.conftest import SetClock
from tests.faults.burst import a_burst, states

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
ROUNDS = 6

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def app(database_url: str, make_app: Callable[..., Flask], clock: SetClock) -> Iterator[Flask]:
    """Without a context of its own: each thread has one."""
    clock.set(NOON)
    app = make_app(database_url, SENDER_PACE="10000")
    yield app
    with app.app_context():
        db.engine.dispose()


def at_once(app: Flask, *tasks: Callable[[], object]) -> None:
    """Runs them in threads that begin together. Raises the first error: PostgreSQL ends circles with one."""
    together, errors = threading.Barrier(len(tasks)), list[BaseException]()

    def run(task: Callable[[], object]) -> None:
        with app.app_context():
            together.wait(5)
            try:
                task()
            except Exception as error:
                errors.append(error)

    threads = [threading.Thread(target=run, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    if errors:
        raise errors[0]


def claim_all() -> None:
    while claim(8, NOON):
        pass


def test_claiming_urgent_and_other_texts_of_many_senders(app: Flask) -> None:
    with app.app_context():
        a_burst(400, NOON, clinics=20, patients=4)
        ids = list(db.session.scalars(select(Message.id)))
    chance = random.Random(1)
    for _ in range(ROUNDS):
        with app.app_context(), transaction():
            # A few urgent texts of some senders among many others.
            waiting = {"status": MessageStatus.pending, "lease_until": None}
            db.session.execute(update(Message).values(**waiting, priority=1))
            db.session.execute(update(Message).where(Message.id.in_(chance.sample(ids, 6))).values(priority=0))
        at_once(app, *3 * [claim_all])
    with app.app_context():
        assert states() == {"sending": 400}


def test_slowing_down_many_senders_while_others_claim(app: Flask) -> None:
    """Twilio says 'too many' to several senders at once, in whatever order."""
    with app.app_context():
        a_burst(400, NOON, clinics=20, patients=4)
    for _ in range(ROUNDS):
        with app.app_context(), transaction():
            db.session.execute(update(Message).values(status=MessageStatus.pending, handed_over_at=None, due_at=NOON))
        with app.app_context():
            texts = check_again(claim(100, NOON), NOON)
        random.Random(1).shuffle(texts)
        too_many = NotProcessed(MessageProblem.slower_pace(), 1, slow_down=True)

        def no(some: list[OutgoingText], answer: NotProcessed = too_many) -> None:
            settle([(text, answer) for text in some], NOON, act_on_problem)

        at_once(app, lambda: no(texts[:50]), lambda: no(texts[50:]), claim_all)  # noqa: B023
    with app.app_context():
        assert states()["pending"] >= 100


def opposite_orders(app: Flask) -> tuple[list[int], list[int]]:
    """Two texts to each of 30 people: ids in the order of the people, and ids in the opposite order."""
    with app.app_context():
        a_burst(60, NOON, clinics=3, patients=10)
        rows = db.session.execute(select(Message.id, Message.patient_id, Message.clinic_id).order_by(Message.id)).all()
        there, back = rows[:30], rows[30:]
        with transaction():
            for row, other in zip(back, reversed(there), strict=True):
                to = {"patient_id": other.patient_id, "clinic_id": other.clinic_id}
                db.session.execute(update(Message).where(Message.id == row.id).values(to))
    return [row.id for row in there], [row.id for row in back]


def test_opening_questions_with_the_same_people_in_opposite_orders(app: Flask) -> None:
    there, back = opposite_orders(app)
    with app.app_context(), transaction():
        db.session.execute(
            update(Message).values(wording="halt.ask", status="sending", lease_until=NOON + timedelta(minutes=1))
        )
    at_once(app, lambda: check_again(there, NOON), lambda: check_again(back, NOON))
    with app.app_context():
        assert db.session.scalars(select(Message.attempts)).all() == 60 * [1]


def test_storing_refusals_of_the_same_people_in_opposite_orders(app: Flask) -> None:
    """Each opts the person out, which locks the person."""
    there, back = opposite_orders(app)
    with app.app_context(), transaction():
        db.session.execute(update(Message).values(status="sending", lease_until=NOON + timedelta(minutes=1)))
    with app.app_context():
        texts = {text.message_id: text for text in check_again([*there, *back], NOON)}

    def refused(ids: list[int]) -> None:
        settle([(texts[message_id], Rejected(21610, 400)) for message_id in ids], NOON, act_on_problem)

    at_once(app, lambda: refused(there), lambda: refused(back))
    with app.app_context():
        assert states() == {"failed": 60}
        assert set(db.session.scalars(select(Patient.texting))) == {"opted_out"}
