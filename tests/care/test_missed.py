"""A text whose webhook never came is fetched from Twilio's list: no cry for help stays unread because we were down."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from sqlalchemy import func, select

from companion.care.texts.delivery import fetch_missed
from companion.care.texts.missed_webhooks import own_numbers
from companion.database import db, transaction
from companion.models import Alert, Message, TickHeartbeat
from companion.outbox.gateway import GatewayUnavailable
from jobs.run import run_tick
from jobs.ticks import BY_NAME
from tests.builders import a_clinic, a_counselor, a_patient
from tests.serving import Stack


@pytest.fixture(autouse=True)
def _real_time(stack: Stack) -> None:
    """The simulator dates texts itself, as Twilio does."""
    stack.app.extensions["clock"] = lambda: datetime.now(UTC)


def inbound() -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(Message).where(Message.direction == "inbound")) or 0


def test_a_lost_cry_for_help_is_found_answered_and_found_once(stack: Stack) -> None:
    patient = a_patient(a_counselor(), datetime.now(UTC))
    stack.simulator.faults(inbound_lost=1)
    stack.simulator.type(patient.phone, "i want to die")
    assert inbound() == 0
    assert (fetch_missed(datetime.now(UTC)), fetch_missed(datetime.now(UTC)), inbound()) == (1, 0, 1)
    assert [alert.kind for alert in db.session.scalars(select(Alert))] == ["crisis"]
    stack.send_due()
    assert "988" in stack.simulator.texts_to(patient.phone)[-1]


def test_what_came_by_webhook_is_not_taken_twice(stack: Stack) -> None:
    patient = a_patient(a_counselor(), datetime.now(UTC))
    stack.simulator.type(patient.phone, "hello, it's me")
    db.session.rollback()
    assert (fetch_missed(datetime.now(UTC)), inbound()) == (0, 1)


def test_it_looks_back_to_when_it_last_finished_however_long_that_was(stack: Stack) -> None:
    patient = a_patient(a_counselor(), datetime.now(UTC))
    later = datetime.now(UTC) + timedelta(hours=30)
    stack.simulator.faults(inbound_lost=1)
    stack.simulator.type(patient.phone, "are you there, somebody?")
    assert fetch_missed(later) == 0  # never ran before: the last hour only
    with transaction():
        beat = {"worker": "w", "started_at": datetime.now(UTC), "finished_at": datetime.now(UTC)}
        db.session.add(TickHeartbeat(name="fetch_missed", **beat))
    assert fetch_missed(later) == 1


def test_when_twilio_cannot_be_asked_the_run_fails_and_the_next_one_looks_back_as_far(stack: Stack) -> None:
    stack.simulator.faults(lookup_error=10)
    with pytest.raises(GatewayUnavailable):
        run_tick(stack.app, BY_NAME["fetch_missed"], Event())
    db.session.rollback()
    beat = db.session.get_one(TickHeartbeat, "fetch_missed")
    assert beat.finished_at is None and beat.failed_at is not None


def test_numbers_of_a_messaging_service_are_learned_from_what_is_written_to_them(stack: Stack) -> None:
    patient = a_patient(a_counselor(a_clinic(sender="MG" + "a" * 32)), datetime.now(UTC))
    stack.simulator.type(patient.phone, "hello there", to="+15005550009")
    db.session.rollback()
    assert own_numbers() == ["+15005550006", "+15005550009"]
