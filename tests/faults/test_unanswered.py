"""Texts without an answer: what Twilio's list proves, and what it does not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from companion.database import db, transaction
from companion.models import Alert, Message, Patient
from companion.outbox.enqueue import enqueue_text
from companion.rules.texts.kinds import MessageKind
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock
from tests.serving import Stack

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


def a_text(patient: Patient, body: str) -> int:
    with transaction():
        made = enqueue_text(patient, MessageKind.personal, body, NOON, useful_until=NOON + timedelta(hours=6))
        return made.id


def row(message_id: int) -> Message:
    db.session.rollback()
    db.session.expire_all()
    return db.session.get_one(Message, message_id)


@pytest.fixture
def patient(stack: Stack, clock: SetClock) -> Patient:
    """Twilio takes every text, answers nothing and reports nothing."""
    clock.set(NOON)
    stack.simulator.faults(accept_then_drop=True, callback_lost=True)
    return a_patient(a_counselor(), NOON, level="residential")


def change_words_at_twilio(stack: Stack, patient: Patient, body: str) -> None:
    store = stack.simulator.app.extensions["store"]
    (text,) = store.conversation(patient.phone)
    store.change(text["sid"], body=body)


def test_a_text_whose_quotes_and_dashes_twilio_straightened_is_found_and_not_sent_again(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    message_id = a_text(patient, "You\u2019re welcome \u2013 see you \u201cthere\u201d\u2026")
    assert stack.send_due() == {"unknown": 1}
    change_words_at_twilio(stack, patient, 'You\'re welcome - see you "there"...')
    clock.pass_time(minutes=10)
    assert stack.settle_unknown() == {"found": 1}
    assert row(message_id).sid is not None
    assert len(stack.simulator.texts_to(patient.phone)) == 1


def test_with_a_text_in_the_list_that_nobody_accounts_for_staff_are_asked_instead_of_sending_again(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    message_id = a_text(patient, "See you tomorrow")
    assert stack.send_due() == {"unknown": 1}
    change_words_at_twilio(stack, patient, "These are other words")
    clock.pass_time(minutes=10)
    assert stack.settle_unknown() == {"not yet known": 1}
    clock.pass_time(hours=1)
    assert stack.settle_unknown() == {"left to staff": 1}
    assert (row(message_id).status, not stack.send_due()) == ("unknown", True)
    assert db.session.scalars(select(Alert.message_id)).all() == [message_id]
    assert len(stack.simulator.texts_to(patient.phone)) == 1


def test_an_unanswered_text_does_not_take_another_ones_place_in_the_list(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    arrived = a_text(patient, "First")
    assert stack.send_due() == {"unknown": 1}
    stack.simulator.faults(accept_then_drop=0, drop_before=1)
    lost = a_text(patient, "Second")
    assert stack.send_due() == {"unknown": 1}
    clock.pass_time(minutes=4)
    for _ in range(3):
        stack.settle_unknown()
        clock.pass_time(minutes=3)
    stack.send_due()
    assert (row(arrived).attempts, row(lost).attempts) == (1, 2)
    assert stack.simulator.texts_to(patient.phone) == ["First", "Second"]


def test_a_failure_that_only_the_list_tells_of_is_acted_on_like_any_other(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    stack.simulator.faults(final={patient.phone: 30005})
    message_id = a_text(patient, "Hello")
    assert stack.send_due() == {"unknown": 1}
    stack.simulator.wait_for(lambda: not stack.simulator.app.extensions["store"].unfinished())
    clock.pass_time(minutes=10)
    assert stack.settle_unknown() == {"found": 1}
    assert (row(message_id).status, row(message_id).error_code) == ("failed", 30005)
    assert db.session.get_one(Patient, patient.id).phone_status == "suspended"
