"""From the outbox to the phone: what is sent once, what is sent again, and what a person has to look at."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from sqlalchemy import select

from companion.care.patients.consent import opt_out
from companion.care.patients.patients import pause
from companion.care.texts import delivery
from companion.database import db, transaction
from companion.models import Alert, Message, Patient, SenderPace, Staff
from companion.outbox.check import check_again
from companion.outbox.claim import claim
from companion.outbox.enqueue import enqueue_text
from companion.outbox.settle import settle
from companion.rules.texts.delivery import ErrorMeaning, MessageProblem
from companion.rules.texts.kinds import MessageKind
from jobs.ticks import BY_NAME
from tests.builders import a_clinic, a_counselor, a_patient
from tests.conftest import SetClock
from tests.serving import Stack, running

NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


def a_text(patient: Patient, now: datetime, body: str = "Hello", **changes: object) -> Message:
    values: dict[str, object] = {"kind": MessageKind.personal, "useful_until": now + timedelta(hours=6)} | changes
    kind = values.pop("kind")
    with transaction():
        return enqueue_text(patient, kind, body, now, **values)


def row(message: Message) -> Message:
    db.session.rollback()
    db.session.expire_all()
    return db.session.get_one(Message, message.id)


@pytest.fixture
def patient(stack: Stack, clock: SetClock) -> Patient:
    clock.set(NOON)
    return a_patient(a_counselor(), NOON - timedelta(days=1), level="residential")


def arrives(stack: Stack, message: Message, status: str) -> Message:
    stack.simulator.wait_for(lambda: row(message).status == status)
    return row(message)


def test_a_text_that_falls_due_before_the_next_tick_leaves_at_its_moment(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    soon = a_text(patient, NOON, due_at=NOON + timedelta(seconds=1.25))
    later = a_text(patient, NOON, due_at=NOON + timedelta(seconds=2.5))
    assert BY_NAME["send_due"].run(clock, PassesTime(clock)) == {"accepted": 1}
    assert (row(soon).accepted_at, row(later).status) == (NOON + timedelta(seconds=1.25), "pending")


class PassesTime(Event):
    """Waiting for the end of the process moves the clock."""

    def __init__(self, clock: SetClock) -> None:
        super().__init__()
        self._clock = clock

    def wait(self, timeout: float | None = None) -> bool:
        self._clock.pass_time(seconds=timeout or 0)
        return False


def test_a_text_is_sent_once_with_its_validity_and_ends_delivered(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    message = a_text(patient, NOON)
    assert stack.send_due() == {"accepted": 1}
    assert not stack.send_due()
    ended = arrives(stack, message, "delivered")
    assert ended.sid is not None
    assert (ended.attempts, ended.accepted_at, ended.delivered_at) == (1, NOON, NOON)
    (sent,) = stack.simulator.app.extensions["store"].conversation(patient.phone)
    assert sent["valid_until"] - sent["created"] == pytest.approx(6 * 3600, abs=2)


def test_texts_to_one_phone_arrive_in_the_order_they_were_due(stack: Stack, clock: SetClock, patient: Patient) -> None:
    for number in range(8):
        a_text(patient, NOON - timedelta(seconds=8 - number), f"Step {number}")
    stack.send_due()
    assert stack.simulator.texts_to(patient.phone) == [f"Step {number}" for number in range(8)]


def test_stop_between_claim_and_send_sends_nothing(stack: Stack, clock: SetClock, patient: Patient) -> None:
    message = a_text(patient, NOON)
    claimed = claim(10, NOON)
    assert claimed == [message.id]
    opt_out(db.session.get_one(Patient, patient.id), "text", NOON)
    assert check_again(claimed, NOON) == []
    assert (row(message).status, row(message).problem) == ("cancelled", MessageProblem.opted_out())


def test_a_pause_or_quiet_hours_that_began_meanwhile_hold_an_automated_text(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    nudge = a_text(patient, NOON, kind=MessageKind.nudge, useful_until=NOON + timedelta(hours=30))
    clock.set(NOON + timedelta(hours=9))  # 21:00 in Chicago
    stack.send_due()
    held = row(nudge)
    assert (held.status, held.due_at) == ("pending", datetime(2026, 3, 3, 15, 0, tzinfo=UTC))
    by = db.session.scalars(select(Staff)).one()
    pause(patient.id, NOON.date(), NOON.date() + timedelta(days=3), "away", by, clock())
    clock.set(datetime(2026, 3, 3, 15, 0, tzinfo=UTC))
    stack.send_due()
    assert (row(nudge).status, row(nudge).problem) == ("cancelled", MessageProblem.paused())
    assert stack.simulator.texts_to(patient.phone) == []


def test_a_text_that_is_too_late_expires(stack: Stack, clock: SetClock, patient: Patient) -> None:
    message = a_text(patient, NOON, useful_until=NOON + timedelta(minutes=30))
    clock.pass_time(minutes=31)
    stack.send_due()
    assert (row(message).status, stack.simulator.texts_to(patient.phone)) == ("expired", [])


@pytest.mark.parametrize("fault", ["accept_then_drop", "server_error_after", "unreadable"])
def test_a_text_that_went_out_without_an_answer_is_settled_by_its_callback(
    stack: Stack, clock: SetClock, patient: Patient, fault: str
) -> None:
    stack.simulator.faults(**{fault: 1})
    message = a_text(patient, NOON)
    assert stack.send_due() == {"unknown": 1}
    arrives(stack, message, "delivered")
    assert len(stack.simulator.texts_to(patient.phone)) == 1


def test_with_its_callbacks_lost_it_is_found_in_twilios_list_and_not_sent_again(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    stack.simulator.faults(accept_then_drop=1, callback_lost=10)
    message = a_text(patient, NOON)
    stack.send_due()
    assert row(message).status == "unknown"
    assert not stack.settle_unknown()  # too soon to ask
    clock.pass_time(seconds=30)
    assert stack.settle_unknown() == {"found": 1}
    assert row(message).sid is not None
    assert len(stack.simulator.texts_to(patient.phone)) == 1


def test_two_texts_of_the_same_words_are_told_apart(stack: Stack, clock: SetClock, patient: Patient) -> None:
    stack.simulator.faults(accept_then_drop=2, callback_lost=10)
    first, second = a_text(patient, NOON), a_text(patient, NOON)
    stack.send_due()
    clock.pass_time(seconds=30)
    assert stack.settle_unknown() == {"found": 2}
    assert row(first).sid != row(second).sid


def test_a_text_twilio_provably_never_had_is_sent_again_while_it_is_useful(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    stack.simulator.faults(server_error=1)
    message = a_text(patient, NOON)
    stack.send_due()
    clock.pass_time(seconds=30)
    assert stack.settle_unknown() == {"not yet known": 1}
    clock.pass_time(minutes=3)
    assert stack.settle_unknown() == {"sent again": 1}
    stack.send_due()
    assert arrives(stack, message, "delivered").attempts == 2
    assert len(stack.simulator.texts_to(patient.phone)) == 1


def test_a_text_twilio_never_had_and_that_is_of_no_use_any_more_expires(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    stack.simulator.faults(server_error=1)
    message = a_text(patient, NOON, useful_until=NOON + timedelta(minutes=2))
    stack.send_due()
    clock.pass_time(minutes=4)
    assert stack.settle_unknown() == {"expired": 1}
    assert row(message).status == "expired"


def test_what_cannot_be_settled_in_a_day_is_shown_to_staff(stack: Stack, clock: SetClock, patient: Patient) -> None:
    stack.simulator.faults(drop_before=1)
    message = a_text(patient, NOON)
    stack.send_due()
    assert row(message).status == "unknown"
    stack.app.extensions["gateway"]._client.api.base_url = "http://127.0.0.1:9"  # Twilio is out of reach
    clock.pass_time(minutes=5)
    assert stack.settle_unknown() == {"not yet known": 1}
    clock.pass_time(hours=25)
    assert stack.settle_unknown() == {"left to staff": 1}
    assert db.session.scalars(select(Alert.kind)).all() == ["unsettled"]
    assert not stack.settle_unknown()


def test_429_was_not_processed_and_slows_the_sender_for_everybody(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    stack.simulator.faults(too_many=1, retry_after=7)
    message = a_text(patient, NOON)
    stack.send_due()
    waiting = row(message)
    assert waiting.status == "pending"
    assert NOON + timedelta(seconds=7) <= waiting.due_at <= NOON + timedelta(seconds=10)
    assert db.session.scalars(select(SenderPace.busy_until)).one() > NOON + timedelta(seconds=7)
    clock.pass_time(seconds=12)
    stack.send_due()
    arrives(stack, message, "delivered")


# Twilio's own test numbers for a sender with a full queue and one that cannot send texts.
@pytest.mark.parametrize("sender", ["+15005550008", "+15005550007"])
def test_what_is_wrong_with_a_sender_keeps_its_texts_as_long_as_they_are_of_use_and_tells_the_operator_once(
    database_url: str, make_app: object, clock: SetClock, sender: str
) -> None:
    clock.set(NOON)
    with running(make_app, database_url, TWILIO_FROM=sender) as stack:
        patient = a_patient(a_counselor(), NOON - timedelta(days=1), level="residential")
        messages = [a_text(patient, NOON, f"Text {number}") for number in range(2)]
        assert stack.send_due() == {"notprocessed": 2}
        assert {row(message).status for message in messages} == {"pending"}
        assert min(row(message).due_at or NOON for message in messages) >= NOON + timedelta(minutes=1)
        assert db.session.scalars(select(SenderPace.busy_until)).one() >= NOON + timedelta(minutes=1)
        assert db.session.scalars(select(Alert.kind)).all() == ["sender_blocked"]
        clock.pass_time(hours=7)
        assert not stack.send_due()
        assert {row(message).status for message in messages} == {"expired"}


def test_texts_wait_for_credentials_to_be_right_again(stack: Stack, clock: SetClock, patient: Patient) -> None:
    client = delivery.gateway()._client
    right, client.auth = client.auth, ("nobody", "nothing")
    message = a_text(patient, NOON)
    assert stack.send_due() == {"notprocessed": 1}
    assert row(message).problem == ErrorMeaning.credentials_refused()
    assert db.session.scalars(select(Alert.kind)).all() == ["sender_blocked"]
    client.auth = right
    clock.pass_time(minutes=7)
    stack.send_due()
    arrives(stack, message, "delivered")


def test_a_refused_connection_is_tried_again(stack: Stack, clock: SetClock, patient: Patient) -> None:
    delivery.gateway()._client.api.base_url = "http://127.0.0.1:9"
    message = a_text(patient, NOON)
    assert stack.send_due() == {"notprocessed": 1}
    assert row(message).status == "pending"
    delivery.gateway()._client.api.base_url = stack.simulator.base_url
    clock.pass_time(seconds=10)
    stack.send_due()
    arrives(stack, message, "delivered")


def test_a_hanging_answer_is_unknown_after_the_time_out(database_url: str, make_app: object, clock: SetClock) -> None:
    clock.set(NOON)
    with running(make_app, database_url, TWILIO_TIMEOUT="1") as stack:
        patient = a_patient(a_counselor(), NOON, level="residential")
        stack.simulator.faults(accept_then_hang=1, hang=2.0)
        message = a_text(patient, NOON)
        assert stack.send_due() == {"unknown": 1}
        arrives(stack, message, "delivered")


def test_a_worker_that_died_before_handing_over_leaves_the_text_to_others(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    message = a_text(patient, NOON)
    claim(10, NOON)
    assert not stack.send_due()
    clock.pass_time(minutes=3)
    assert stack.settle_unknown() == {"lapsed": 1}
    assert stack.send_due() == {"accepted": 1}
    arrives(stack, message, "delivered")


def test_a_worker_that_died_after_handing_over_does_not_make_it_go_out_twice(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    stack.simulator.faults(callback_lost=10)
    message = a_text(patient, NOON)
    (text,) = check_again(claim(10, NOON), NOON)
    delivery.gateway().send(text)  # and then the process is gone, before anything is stored
    clock.pass_time(minutes=3)
    assert stack.settle_unknown() == {"lapsed": 1, "found": 1}
    assert not stack.send_due()
    assert row(message).status in ("accepted", "sent", "delivered")
    assert len(stack.simulator.texts_to(patient.phone)) == 1


def test_21610_opts_the_patient_out(stack: Stack, clock: SetClock, patient: Patient) -> None:
    stack.simulator.app.extensions["store"].opt_out("+15005550006", patient.phone)
    message = a_text(patient, NOON)
    stack.send_due()
    assert (row(message).status, row(message).error_code) == ("failed", 21610)
    assert db.session.get_one(Patient, patient.id).texting == "opted_out"


@pytest.mark.parametrize("stop_reaches_us", [True, False])
def test_21610_heard_of_after_a_start_opts_nobody_out_and_the_text_goes(
    stack: Stack, clock: SetClock, patient: Patient, stop_reaches_us: bool
) -> None:
    message = a_text(patient, NOON)
    (text,) = check_again(claim(10, clock()), clock())
    if stop_reaches_us:
        stack.simulator.type(patient.phone, "STOP")
    else:
        stack.simulator.app.extensions["store"].opt_out("+15005550006", patient.phone)
    refused = delivery.gateway().send(text)
    clock.pass_time(seconds=1)
    stack.simulator.type(patient.phone, "START")
    settle([(text, refused)], clock(), delivery.act_on_problem)
    assert row(message).status == "pending"
    assert db.session.get_one(Patient, patient.id, populate_existing=True).texting == "consented"
    clock.pass_time(seconds=1)
    stack.send_due()
    arrives(stack, message, "delivered")
    assert stack.simulator.texts_to(patient.phone).count("Hello") == 1


def test_a_bad_number_is_suspended_and_opens_a_task(stack: Stack, clock: SetClock, patient: Patient) -> None:
    stack.simulator.faults(final={patient.phone: 30005})
    message = a_text(patient, NOON)
    stack.send_due()
    arrives(stack, message, "failed")
    assert db.session.get_one(Patient, patient.id).phone_status == "suspended"
    assert db.session.scalars(select(Alert.kind)).all() == ["bad_number"]
    later = a_text(db.session.get_one(Patient, patient.id), NOON, "Again")
    stack.send_due()
    assert (row(later).status, row(later).problem) == ("cancelled", MessageProblem.number_does_not_work())


def test_filtering_opens_one_alert_for_the_operator_however_many_texts_it_hits(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    stack.simulator.faults(final={patient.phone: 30007})
    messages = [a_text(patient, NOON, f"Text {number}") for number in range(3)]
    stack.send_due()
    for message in messages:
        arrives(stack, message, "failed")
    assert db.session.scalars(select(Alert.kind)).all() == ["sender_blocked"]


def test_an_error_nobody_knows_is_shown_and_not_retried(stack: Stack, clock: SetClock, patient: Patient) -> None:
    stack.simulator.faults(final={patient.phone: 39999})
    message = a_text(patient, NOON)
    stack.send_due()
    arrives(stack, message, "failed")
    assert db.session.scalars(select(Alert.kind)).all() == ["not_delivered"]
    clock.pass_time(hours=1)
    assert not stack.send_due()


@pytest.mark.parametrize("fault", [{"callback_twice": 10}, {"callback_out_of_order": 10}, {"callback_late": 1}])
def test_callbacks_in_any_order_leave_the_right_status(
    stack: Stack, clock: SetClock, patient: Patient, fault: dict[str, int]
) -> None:
    stack.simulator.faults(late_by=0.1, **fault)
    message = a_text(patient, NOON)
    stack.send_due()
    store = stack.simulator.app.extensions["webhooks"].counts
    stack.simulator.wait_for(lambda: store["webhooks_sent"] >= (4 if "callback_twice" in fault else 2))
    assert row(message).status == "delivered"


def test_replies_go_before_reminders_and_those_before_check_ins(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    kinds = [MessageKind.milestone, MessageKind.nudge, MessageKind.session_change, MessageKind.reply]
    texts = [a_text(patient, NOON - timedelta(minutes=9 - place), kind=kind) for place, kind in enumerate(kinds)]
    assert claim(10, NOON) == [text.id for text in reversed(texts)]


def test_one_clinics_burst_does_not_delay_another_clinics_text(stack: Stack, clock: SetClock, patient: Patient) -> None:
    for number in range(40):
        a_text(patient, NOON - timedelta(hours=1), f"Burst {number}")
    other = a_patient(a_counselor(a_clinic("Other", sender="+15005550007")), NOON, level="residential")
    alone = a_text(other, NOON)
    assert alone.id in claim(4, NOON)


def test_clinics_that_share_a_sender_take_turns(stack: Stack, clock: SetClock, patient: Patient) -> None:
    for number in range(40):
        a_text(patient, NOON - timedelta(hours=1), f"Burst {number}")
    other = a_patient(a_counselor(a_clinic("Other")), NOON, level="residential")
    alone = a_text(other, NOON)
    claimed = claim(6, NOON)
    assert alone.id in claimed
    assert len(claimed) == 6


def test_a_sender_goes_at_its_own_pace_and_a_reply_does_not_wait(
    database_url: str, make_app: object, clock: SetClock
) -> None:
    clock.set(NOON)
    with running(make_app, database_url, SENDER_PACE="0") as stack:
        patient = a_patient(a_counselor(), NOON, level="residential")
        for number in range(10):
            a_text(patient, NOON, f"Text {number}")
        assert stack.send_due() == {"accepted": 4}  # a long code: 1 segment/s, 4 s ahead
        assert not stack.send_due()
        a_text(patient, NOON, "Reply", kind=MessageKind.reply)
        assert stack.send_due() == {"accepted": 1}
        clock.pass_time(seconds=3)
        assert stack.send_due() == {"accepted": 2}  # 3 s later, less the reply's segment


def test_a_stopping_worker_finishes_what_is_in_flight_and_claims_no_more(
    stack: Stack, clock: SetClock, patient: Patient
) -> None:
    for number in range(30):
        a_text(patient, NOON, f"Text {number}")
    stopping = Event()

    def clock_that_stops() -> datetime:
        stopping.set()
        return NOON

    counts = delivery.send_due(clock_that_stops, stopping)
    db.session.rollback()
    statuses = set(db.session.scalars(select(Message.status).where(Message.patient_id == patient.id)))
    assert counts["accepted"] == len(stack.simulator.texts_to(patient.phone)) <= 12  # three for each of four threads
    assert "sending" not in statuses
