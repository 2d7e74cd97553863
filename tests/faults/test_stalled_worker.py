"""A worker that stands still and comes back late: what it believes is old, and it must not act on it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select, text
from structlog.testing import capture_logs

from companion.care.texts import delivery
from companion.care.texts.delivery import act_on_problem
from companion.database import db, transaction
from companion.models import Message, Patient
from companion.outbox.check import check_again
from companion.outbox.claim import claim
from companion.outbox.enqueue import enqueue_text
from companion.outbox.gateway import Accepted, NotProcessed, OutgoingText
from companion.outbox.send import LONGEST_STANDSTILL, hand_over
from companion.outbox.settle import settle
from companion.rules.texts.delivery import MessageProblem
from companion.rules.texts.kinds import MessageKind
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock, execute
from tests.faults.burst import a_burst, states, within
from tests.serving import Stack, running

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


def a_text(patient: Patient, body: str = "Hello") -> int:
    with transaction():
        made = enqueue_text(patient, MessageKind.personal, body, NOON, useful_until=NOON + timedelta(hours=6))
        return made.id


def row(message_id: int) -> Message:
    db.session.rollback()
    db.session.expire_all()
    return db.session.get_one(Message, message_id)


@pytest.fixture
def patient(stack: Stack, clock: SetClock) -> Patient:
    clock.set(NOON)
    return a_patient(a_counselor(), NOON, level="residential")


def test_two_who_claimed_the_same_text_hand_it_over_once(stack: Stack, clock: SetClock, patient: Patient) -> None:
    message_id = a_text(patient)
    stalled = claim(10, clock())
    clock.pass_time(minutes=3)
    stack.settle_unknown()  # the first one's lease has lapsed
    clock.pass_time(seconds=1)
    second = claim(10, clock())
    assert stalled == second == [message_id]
    assert len(check_again(second, clock())) == 1
    assert check_again(stalled, clock()) == []
    assert row(message_id).attempts == 1


def test_a_text_that_waited_too_long_for_its_call_is_not_handed_over(stack: Stack, patient: Patient) -> None:
    a_text(patient)
    (outgoing,) = check_again(claim(10, NOON), NOON)
    ready_at = time.time() - LONGEST_STANDSTILL.total_seconds() - 1
    _, outcome = hand_over(delivery.gateway().send, outgoing, ready_at)
    assert isinstance(outcome, NotProcessed)
    assert stack.simulator.texts_to(patient.phone) == []


def sent_by_two(clock: SetClock, stack: Stack) -> tuple[OutgoingText, OutgoingText]:
    """A text handed over by one worker that then stands still, and after that by another that is still at it."""
    (first,) = check_again(claim(10, clock()), clock())
    clock.pass_time(minutes=4)
    assert stack.settle_unknown() == {"lapsed": 1, "sent again": 1}
    (second,) = check_again(claim(10, clock()), clock())
    return first, second


def test_an_old_no_does_not_take_the_text_from_the_one_who_sends_it_now(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    message_id = a_text(patient)
    first, _ = sent_by_two(clock, stack)
    settle([(first, NotProcessed(MessageProblem.no_connection()))], clock(), act_on_problem)
    held = row(message_id)
    assert (held.status, held.attempts) == ("sending", 2)
    assert held.lease_until is not None and held.lease_until > clock()
    assert not stack.send_due()


def test_an_old_yes_counts_even_when_the_text_was_about_to_be_sent_again(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    message_id = a_text(patient)
    (first,) = check_again(claim(10, clock()), clock())
    clock.pass_time(minutes=4)
    stack.settle_unknown()
    assert row(message_id).status == "pending"
    settle([(first, Accepted("SM" + "1" * 32, "queued"))], clock(), act_on_problem)
    assert row(message_id).status == "accepted"
    assert not stack.send_due()


def test_a_no_that_comes_after_the_lease_still_settles_its_own_text(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    message_id = a_text(patient)
    (first,) = check_again(claim(10, clock()), clock())
    clock.pass_time(minutes=2)
    assert stack.settle_unknown() == {"lapsed": 1, "not yet known": 1}
    settle([(first, NotProcessed(MessageProblem.no_connection()))], clock(), act_on_problem)
    again = row(message_id)
    assert (again.status, again.next_try_at) == ("pending", None)


def test_one_text_that_cannot_be_read_keeps_no_other_waiting(stack: Stack, clock: SetClock, patient: Patient) -> None:
    broken = a_text(patient, "Broken")
    others = [a_text(patient, f"Text {number}") for number in range(6)]
    make_unreadable(broken)
    with capture_logs() as logged:
        assert stack.send_due() == {"accepted": 6}
    assert [(entry["event"], entry["message"]) for entry in logged] == [("text not prepared", broken)]
    assert len(stack.simulator.texts_to(patient.phone)) == 6
    db.session.rollback()
    assert db.session.scalar(select(Message.status).where(Message.id == broken)) == "sending"
    assert all(row(other).sid for other in others)


def test_one_text_that_cannot_be_read_keeps_no_other_from_being_settled(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    stack.simulator.faults(accept_then_drop=2, callback_lost=100)
    unsettled, other = a_text(patient, "Unsettled"), a_text(patient, "Other")
    assert stack.send_due() == {"unknown": 2}
    claimed = a_text(patient, "Claimed")
    assert claim(10, clock()) == [claimed]
    make_unreadable(unsettled)
    make_unreadable(claimed)
    clock.pass_time(minutes=2)
    with capture_logs() as logged:
        assert stack.settle_unknown() == {"lapsed": 1, "put off": 1, "found": 1}
        assert not stack.settle_unknown()
    assert [(entry["event"], entry["message"]) for entry in logged] == [("unknown text not settled", unsettled)]
    assert row(other).sid is not None


def make_unreadable(message_id: int) -> None:
    """As after a key was lost."""
    with transaction():
        db.session.execute(text("UPDATE message SET body = 'no token' WHERE id = :id"), {"id": message_id})


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_answers_that_come_while_the_database_is_away_are_kept_until_it_is_back(
    database_url: str, postgresql: str, make_app: Callable[..., Flask], clock: SetClock
) -> None:
    name = database_url.partition("?")[0].rpartition("/")[2]
    with running(make_app, database_url) as stack:
        a_burst(4, clock(), clinics=1, patients=4)
        stack.simulator.faults(latency=0.4, callback_lost=100)

        def take_the_database_away() -> None:
            stack.simulator.wait_for(lambda: handed_over(stack.app) == 4)
            execute(postgresql, f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
            execute(postgresql, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")
            within(5, lambda: stack.simulator.counts()["created"] == 4)
            time.sleep(0.5)  # the answers are in, and find no database
            execute(postgresql, f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")

        away = threading.Thread(target=take_the_database_away)
        away.start()
        with capture_logs() as logged:
            counts = stack.send_due()
        away.join()
        assert "answers wait for the database" in {entry["event"] for entry in logged}
        assert (counts, states()) == ({"accepted": 4}, {"accepted": 4})


def handed_over(app: Flask) -> int:
    with app.app_context():
        return len(db.session.scalars(select(Message.id).where(Message.handed_over_at.is_not(None))).all())
