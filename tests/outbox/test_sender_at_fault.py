"""A sender that carriers refuse is the operator's: one alert, its texts wait and go once, no patient's row is lit."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from companion.care.texts import delivery
from companion.database import db, transaction
from companion.models import Alert, CheckIn, Message, Patient, SenderPace, Staff
from companion.outbox.check import check_again
from companion.outbox.claim import claim
from companion.outbox.enqueue import enqueue_text
from companion.outbox.gateway import Accepted, FoundText, OutgoingText, Unknown
from companion.outbox.settle import settle
from companion.outbox.unknown import settle_unknown
from companion.rules.texts.delivery import MessageProblem, error_policy, known_codes
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.webhook_fields import StatusReport
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock
from tests.serving import Stack

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
WAITS = [code for code in known_codes() if error_policy(code).waits]
REPORTED_ONLY = [code for code in WAITS if code >= 30000]


@pytest.fixture
def counselor(app: Flask, clock: SetClock) -> Staff:
    clock.set(NOON)
    return a_counselor()


@pytest.fixture
def patient(counselor: Staff) -> Patient:
    return a_patient(counselor, NOON - timedelta(days=1), level="residential")


def a_text(patient: Patient, body: str = "Hello", useful: timedelta = timedelta(hours=6)) -> Message:
    with transaction():
        return enqueue_text(patient, MessageKind.personal, body, NOON, useful_until=NOON + useful)


def row(message: Message) -> Message:
    db.session.rollback()
    return db.session.get_one(Message, message.id, populate_existing=True)


def handed_over(clock: SetClock) -> list[OutgoingText]:
    return check_again(claim(10, clock()), clock())


def accepted(texts: list[OutgoingText], clock: SetClock, sid: str = "SM1") -> None:
    settle([(text, Accepted(sid, "queued")) for text in texts], clock(), delivery.act_on_problem)


def reported(token: str, code: int | None, clock: SetClock, status: str = "undelivered", sid: str = "SM1") -> bool:
    known = delivery.record_status(token, StatusReport(sid, status, code), clock())
    db.session.rollback()
    return known


def kinds() -> list[tuple[str, int | None]]:
    return [(str(alert.kind), alert.patient_id) for alert in db.session.scalars(select(Alert).order_by(Alert.id))]


@pytest.mark.parametrize("code", WAITS)
def test_a_text_whose_failure_is_reported_later_waits_and_goes_once_more(
    patient: Patient, clock: SetClock, code: int
) -> None:
    message = a_text(patient)
    (text,) = handed_over(clock)
    accepted([text], clock)
    for _ in range(2):  # reports come twice
        reported(text.token, code, clock)
    waiting = row(message)
    assert (waiting.status, waiting.problem, waiting.error_code) == ("pending", error_policy(code).meaning, None)
    assert kinds() == [("sender_blocked", None)]
    assert not handed_over(clock)
    clock.pass_time(minutes=3)
    (again,) = handed_over(clock)
    assert again.body == "Hello" and again.token != text.token
    accepted([again], clock, "SM2")
    reported(again.token, None, clock, "delivered", "SM2")
    assert (row(message).status, row(message).sid, row(message).problem) == ("delivered", "SM2", None)
    clock.pass_time(hours=1)
    assert not handed_over(clock)


@pytest.mark.parametrize("code", WAITS)
def test_a_code_on_the_call_makes_the_senders_texts_wait_with_one_alert(
    stack: Stack, clock: SetClock, code: int
) -> None:
    clock.set(NOON)
    by = a_counselor()
    people = [a_patient(by, NOON - timedelta(days=1), level="residential") for _ in range(3)]
    messages = [a_text(each) for each in people]
    stack.simulator.faults(refuse=code)
    stack.send_due()
    assert {row(message).status for message in messages} == {"pending"}
    assert kinds() == [("sender_blocked", None)]
    stack.simulator.faults(refuse=None)
    clock.pass_time(minutes=7)
    stack.send_due()
    assert all(stack.simulator.texts_to(each.phone).count("Hello") == 1 for each in people)


def test_many_texts_of_many_patients_make_one_alert_an_hour(counselor: Staff, clock: SetClock) -> None:
    people = [a_patient(counselor, NOON - timedelta(days=1), level="residential") for _ in range(4)]
    for each in people:
        a_text(each)
    for number, text in enumerate(handed_over(clock)):
        accepted([text], clock, f"SM{number}")
        reported(text.token, 30034, clock, sid=f"SM{number}")
    assert kinds() == [("sender_blocked", None)]


@pytest.mark.parametrize(
    ("code", "rests"), [(30022, True), (30034, True), (63038, True), (30023, False), (30024, False)]
)
def test_the_sender_rests_on_every_worker_unless_other_carriers_take_its_texts(
    patient: Patient, clock: SetClock, code: int, rests: bool
) -> None:
    a_text(patient)
    (text,) = handed_over(clock)
    accepted([text], clock)
    reported(text.token, code, clock)
    busy_until = db.session.scalars(select(SenderPace.busy_until)).one()
    assert (busy_until >= NOON + timedelta(minutes=1)) is rests


@pytest.mark.parametrize("code", REPORTED_ONLY)
def test_what_would_be_of_no_use_by_then_fails_and_is_still_the_operators(
    patient: Patient, clock: SetClock, code: int
) -> None:
    message = a_text(patient, useful=timedelta(seconds=100))
    (text,) = handed_over(clock)
    accepted([text], clock)
    reported(text.token, code, clock)
    assert (row(message).status, row(message).error_code) == ("failed", code)
    assert kinds() == [("sender_blocked", None)]


@pytest.mark.parametrize("code", [30007, 30004, 30038])
def test_filtered_words_are_not_sent_again(patient: Patient, clock: SetClock, code: int) -> None:
    message = a_text(patient)
    (text,) = handed_over(clock)
    accepted([text], clock)
    reported(text.token, code, clock)
    assert (row(message).status, kinds()) == ("failed", [("sender_blocked", None)])


def test_an_answer_that_comes_after_its_failure_was_reported_changes_nothing(patient: Patient, clock: SetClock) -> None:
    message = a_text(patient)
    (text,) = handed_over(clock)
    reported(text.token, 30023, clock)  # before the call has returned
    accepted([text], clock)
    assert (row(message).status, row(message).sid) == ("pending", None)
    clock.pass_time(minutes=3)
    assert len(handed_over(clock)) == 1


def test_a_refused_try_in_twilios_list_is_not_taken_for_the_next_one(patient: Patient, clock: SetClock) -> None:
    message = a_text(patient)
    (text,) = handed_over(clock)
    accepted([text], clock)
    reported(text.token, 30032, clock)
    clock.pass_time(minutes=3)
    (again,) = handed_over(clock)
    settle([(again, Unknown(MessageProblem.server_error(status=503)))], clock(), delivery.act_on_problem)
    first = FoundText("SM1", "Hello", "undelivered", clock(), 30032)
    second = FoundText("SM2", "Hello", "sent", clock(), None)
    clock.pass_time(minutes=1)
    settle_unknown(clock(), lambda _to, _since: [first, second], delivery.act_on_problem)
    assert (row(message).status, row(message).sid) == ("sent", "SM2")


def test_a_text_that_was_taken_back_meanwhile_stays_taken_back(patient: Patient, clock: SetClock) -> None:
    message = a_text(patient)
    (text,) = handed_over(clock)
    with transaction():
        row(message).status = "cancelled"
    reported(text.token, 30034, clock)
    assert row(message).status == "failed"
    clock.pass_time(hours=1)
    assert not handed_over(clock)


def test_nobody_is_chased_for_a_check_in_that_waits_for_its_sender(stack: Stack, clock: SetClock) -> None:
    clock.set(NOON)
    patient = a_patient(a_counselor(), NOON)
    check_ins = select(Message).where(Message.patient_id == patient.id, Message.kind == MessageKind.check_in)
    prompt = db.session.scalars(check_ins.where(Message.due_at > NOON).order_by(Message.due_at)).first()
    assert prompt is not None and prompt.due_at is not None
    clock.set(prompt.due_at + timedelta(seconds=1))
    texts = handed_over(clock)
    (asked,) = [text for text in texts if text.message_id == prompt.id]
    accepted([asked], clock)
    reported(asked.token, 30033, clock)
    clock.pass_time(minutes=70)
    assert not stack.chase_silence()
    assert row(prompt).status == "pending"
    assert {kind for kind, _patient in kinds()} == {"sender_blocked"}
    assert prompt.id in {text.message_id for text in handed_over(clock)}
    assert db.session.scalars(select(CheckIn.asked_at).where(CheckIn.message_id == prompt.id)).one() == clock()
