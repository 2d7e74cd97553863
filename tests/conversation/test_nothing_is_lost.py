"""Whatever arrives, in whatever state, at whatever moment: it is kept, handled once, and the thread stays usable."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from threading import Barrier, Event

import pytest
from flask import Flask
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, select

from companion.care.check_ins.check_ins import ask_check_in
from companion.care.conversation.questions import ANSWERS
from companion.care.texts.inbound import receive
from companion.database import db, transaction
from companion.models import Alert, Answer, Conversation, ExerciseRun, Message, Patient, Staff
from companion.models.message import INBOUND
from companion.outbox.questions import expect, open_questions
from companion.rules.reading.handled import HandledAs
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.webhook_fields import InboundText
from jobs.ticks import BY_NAME
from tests.builders import a_counselor, a_group, a_patient
from tests.conftest import SetClock
from tests.serving import Stack

HANDLED_AS = frozenset(HandledAs) - {HandledAs.stranger}  # what a patient's text may be taken for
_sids = count(1)
DIED = 9


def writes(app: Flask, patient_id: int, body: str) -> Message:
    """The text comes in as the webhook takes it; returns its row."""
    sid, phone = f"SM{next(_sids)}", _fresh(patient_id).phone
    receive(InboundText(sid, phone, app.extensions["settings"].twilio_from, body=body), app.extensions["clock"]())
    db.session.remove()
    return db.session.scalars(select(Message).where(Message.sid == sid)).one()


def _asked(app: Flask, patient_id: int) -> None:
    now, patient = app.extensions["clock"](), _fresh(patient_id)
    with transaction():
        open_questions([ask_check_in(patient, "pulse", now)], now)


def _waits_for(what: str) -> Callable[[Flask, int], None]:
    def open_it(app: Flask, patient_id: int) -> None:
        now, patient = app.extensions["clock"](), _fresh(patient_id)
        with transaction():
            expect(patient.clinic_id, patient.id, what, {}, None, now)

    return open_it


def _wrote(*texts: str) -> Callable[[Flask, int], None]:
    def write(app: Flask, patient_id: int) -> None:
        for text in texts:
            assert writes(app, patient_id, text).handled_as is not None

    return write


def _asked_then(text: str) -> Callable[[Flask, int], None]:
    def ask_and_write(app: Flask, patient_id: int) -> None:
        _asked(app, patient_id)
        writes(app, patient_id, text)

    return ask_and_write


STATES: dict[str, tuple[str, Callable[[Flask, int], None]]] = {
    "nothing is open": ("nothing", _wrote()),
    "a check-in is open": ("check_in", _asked),
    "a check-in is partly answered": ("check_in", _asked_then("3")),
    "a rating before an exercise is asked for": ("exercise", _wrote("cope")),
    "an exercise is running": ("exercise", _wrote("cope", "5")),
    "a reason is asked for": ("cannot_come", _wrote("r")),
    "days of a pause are asked for": ("pause", _wrote("pause")),
    "a language is asked for": ("language", _wrote("lang")),
    "hunger, anger, loneliness, tiredness are asked for": ("halt", _waits_for("halt")),
    "an exercise is offered": ("offer", _waits_for("offer")),
    "agreement is asked for": ("consent", _waits_for("consent")),
    "the number is asked about": ("verify", _waits_for("verify")),
    "something unreadable came": ("check_in", _asked_then("hmm")),
    "opted out": ("nothing", _wrote("stop")),
    "paused": ("nothing", _wrote("pause 3")),
}
PIECES = """
0 1 2 3 7 9 12 -1 3.5 7/10 seven siete no si yes none nada c r stop start help menu next nxt week cope meet check late
pause pausa days lang español sos quit cancel revoke texting texts me please dont want to die morir can't anymore use od
this traffic is killing 2️⃣ ７ ٣ 🙂 … ' " { } % \\ <b> \x00 \u202e \n , . / - ? ! NaN inf 1e9 99999999999999999999
""".split(" ")
texts = st.one_of(
    st.text(max_size=40),
    st.text(max_size=2000),
    st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join),
    st.from_regex(r"[0-9]{1,4}([ ,/.;-][0-9]{1,3}){0,4}", fullmatch=True),
)


@settings(
    max_examples=100,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(state=st.sampled_from(sorted(STATES)), text=texts)
@example(state="a check-in is open", text="")
@example(state="an exercise is running", text="\x00")
@example(state="days of a pause are asked for", text="9" * 4000)
@example(state="opted out", text="i want to die")
@example(state="agreement is asked for", text="STOP")
def test_no_text_in_any_state_is_lost_or_leaves_a_thread_that_cannot_go_on(app: Flask, state: str, text: str) -> None:
    counselor = db.session.scalar(select(Staff)) or a_counselor()
    patient = a_patient(counselor, app.extensions["clock"]())
    a_group(counselor, [patient], app.extensions["clock"]())
    expected, bring_about = STATES[state]
    patient_id = patient.id
    bring_about(app, patient_id)
    assert _expecting(patient_id) == expected

    row = writes(app, patient_id, text)

    assert row.body == text
    assert row.patient_id == patient_id
    assert row.handled_at is not None, "not handled in the webhook"
    assert row.handled_as in HANDLED_AS
    _is_valid(patient_id)
    after = writes(app, patient_id, "menu")
    assert after.handled_as in HANDLED_AS
    _is_valid(patient_id)


def test_a_crash_while_handling_still_brings_the_text_to_a_person(app: Flask, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    with transaction():  # a state that no code writes: an exercise that does not exist
        expect(patient.clinic_id, patient.id, "exercise", {"run_id": 999, "stage": "steps"}, None, clock())
    row = writes(app, patient.id, "ok")
    assert (row.body, row.handled_at) == ("ok", None)
    for _ in range(3):
        clock.pass_time(minutes=1)
        _tick(clock)
    db.session.remove()
    row = db.session.get_one(Message, row.id)
    assert (row.handled_as, row.to_read) == ("message", True)
    assert _alerts() == ["message"]


def test_a_broken_state_does_not_stand_between_a_cry_for_help_and_its_answer(app: Flask, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    patient_id = patient.id
    with transaction():
        expect(patient.clinic_id, patient_id, "exercise", {}, None, clock())
    assert writes(app, patient_id, "i want to die").handled_as == "crisis"
    assert _replies(patient_id) == ["crisis.self_harm"]
    assert (_alerts(), _expecting(patient_id)) == (["crisis"], "nothing")


def test_staff_hear_at_once_of_a_cry_for_help_that_could_not_be_handled_and_once_only(
    app: Flask, clock: SetClock
) -> None:
    patient = a_patient(a_counselor(), clock())
    patient_id = patient.id

    def fail(_session: object, _context: object, _instances: object) -> None:
        if any(isinstance(row, Message) and row.handled_at is not None for row in db.session.dirty):
            raise RuntimeError("the disk is full")

    db.session.remove()
    event.listen(db.session, "before_flush", fail)
    try:
        row = writes(app, patient_id, "i want to die")
    finally:
        event.remove(db.session, "before_flush", fail)
    assert (row.handled_at, row.to_read, _alerts(), _replies(patient_id)) == (None, True, ["crisis"], [])
    clock.pass_time(minutes=1)
    _tick(clock)
    assert (_alerts(), _replies(patient_id)) == (["crisis"], ["crisis.self_harm"])


# --- two at the same moment -------------------------------------------------------------------------------------------


def _both_at_once(stack: Stack, patient_id: int, *bodies: str) -> None:
    """Every text over a connection of its own, all let go together."""
    phone, together = _fresh(patient_id).phone, Barrier(len(bodies))
    db.session.remove()

    def write(body: str) -> dict[str, object]:
        together.wait(10)
        return stack.simulator.type(phone, body)

    with ThreadPoolExecutor(len(bodies)) as pool:
        assert all(sent["taken"] for sent in pool.map(write, bodies))
    db.session.remove()


def _inbound(patient_id: int) -> list[Message]:
    rows = select(Message).where(Message.patient_id == patient_id, Message.direction == INBOUND).order_by(Message.id)
    return list(db.session.scalars(rows))


def _a_patient_who_was_asked(app: Flask, clock: SetClock) -> int:
    patient_id = a_patient(a_counselor(), clock()).id
    _asked(app, patient_id)
    return patient_id


@pytest.mark.parametrize("_time", range(3))
def test_two_numbers_at_once_answer_two_questions(stack: Stack, clock: SetClock, _time: int) -> None:
    patient_id = _a_patient_who_was_asked(stack.app, clock)
    _both_at_once(stack, patient_id, "3", "7")
    texts = _inbound(patient_id)
    assert sorted(text.body for text in texts) == ["3", "7"]
    assert [text.handled_as for text in texts] == ["answer", "answer"]
    answers = db.session.scalars(select(Answer).where(Answer.patient_id == patient_id).order_by(Answer.id)).all()
    assert [answer.question for answer in answers] == ["closeness", "confidence"]
    assert sorted(answer.value for answer in answers) == [3, 7]
    assert len({answer.message_id for answer in answers}) == 2
    assert _expecting(patient_id) == "check_in"


def test_a_whole_answer_sent_twice_at_once_is_recorded_once(stack: Stack, clock: SetClock) -> None:
    patient_id = _a_patient_who_was_asked(stack.app, clock)
    _both_at_once(stack, patient_id, "3 7 0", "3 7 0")
    assert sorted(str(text.handled_as) for text in _inbound(patient_id)) == ["answer", "message"]
    assert len(db.session.scalars(select(Answer.id)).all()) == 3
    assert _expecting(patient_id) == "nothing"


def test_stop_and_an_answer_at_once_end_in_silence_whichever_was_first(stack: Stack, clock: SetClock) -> None:
    patient_id = _a_patient_who_was_asked(stack.app, clock)
    _both_at_once(stack, patient_id, "3", "stop")
    texts = _inbound(patient_id)
    assert sorted(text.body for text in texts) == ["3", "stop"]
    assert all(text.handled_at is not None for text in texts)
    assert _fresh(patient_id).texting == "opted_out"
    assert _expecting(patient_id) == "nothing"
    stack.send_due()
    assert stack.simulator.texts_to(_fresh(patient_id).phone) == []


def test_a_cry_for_help_and_an_answer_at_once_are_both_heard(stack: Stack, clock: SetClock) -> None:
    patient_id = _a_patient_who_was_asked(stack.app, clock)
    _both_at_once(stack, patient_id, "i want to die", "3")
    assert "crisis" in [text.handled_as for text in _inbound(patient_id)]
    assert _alerts().count("crisis") == 1
    stack.send_due()
    clock.pass_time(seconds=5)
    stack.send_due()
    heard = stack.simulator.texts_to(_fresh(patient_id).phone)
    # The answer to the cry; and if the other text came second, the numbers once more.
    assert sum("988" in text for text in heard) in (1, 2)


# --- a process that dies ----------------------------------------------------------------------------------------------


def _dies_after_storing(app: Flask, patient_id: int, body: str, sid: str) -> None:
    """Another process takes the text and is gone the moment it is committed: no cleaning up, no exception."""
    text = InboundText(sid, _fresh(patient_id).phone, app.extensions["settings"].twilio_from, body=body)
    db.session.remove()
    db.engine.dispose()  # no connection is shared with the other process
    child = os.fork()
    if child == 0:
        try:
            event.listen(db.session(), "after_commit", lambda _session: os._exit(DIED))
            receive(text, app.extensions["clock"]())
        finally:
            os._exit(1)  # it should have died before
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == DIED


@pytest.mark.parametrize(
    ("body", "handled_as", "alerts"),
    [("3 7 0", "answer", []), ("i want to die", "crisis", ["crisis"]), ("stop texting me", "opt_out", ["opted_out"])],
)
@pytest.mark.parametrize("brought_again", [False, True])
def test_a_webhook_that_died_after_storing_is_handled_on_the_next_tick_and_once(
    app: Flask, clock: SetClock, body: str, handled_as: HandledAs, alerts: list[str], brought_again: bool
) -> None:
    patient_id = _a_patient_who_was_asked(app, clock)
    _dies_after_storing(app, patient_id, body, "SM-died")
    [stored] = _inbound(patient_id)
    assert (stored.body, stored.handled_at) == (body, None)
    assert _replies(patient_id) == []

    clock.pass_time(seconds=30)
    if brought_again:  # Twilio had no answer and tries once more
        phone = _fresh(patient_id).phone
        receive(InboundText("SM-died", phone, app.extensions["settings"].twilio_from, body=body), clock())
    _tick(clock)
    _tick(clock)

    db.session.remove()
    [handled] = _inbound(patient_id)
    assert handled.handled_as == handled_as
    assert _alerts() == alerts
    assert len(_replies(patient_id)) == 1
    assert _expecting(patient_id) == "nothing"


def _tick(clock: SetClock) -> None:
    db.session.remove()
    BY_NAME["handle_inbound"].run(clock, Event())


def _replies(patient_id: int) -> list[str]:
    """Texts that wait to be sent as an answer; the question itself is none."""
    rows = select(Message.wording).where(
        Message.patient_id == patient_id,
        Message.status == MessageStatus.pending,
        Message.key.like("reply:%"),
    )
    return [str(wording) for wording in db.session.scalars(rows)]


def _alerts() -> list[str]:
    return [str(kind) for kind in db.session.scalars(select(Alert.kind).order_by(Alert.id))]


def _fresh(patient_id: int) -> Patient:
    db.session.remove()
    return db.session.get_one(Patient, patient_id)


def _expecting(patient_id: int) -> str:
    db.session.remove()
    row = db.session.get(Conversation, patient_id)
    return row.expecting if row else "nothing"


def _is_valid(patient_id: int) -> None:
    expecting = _expecting(patient_id)
    row = db.session.get_one(Conversation, patient_id)
    assert expecting == "nothing" or expecting in ANSWERS
    if expecting == "nothing":
        assert (row.until, row.live) == (None, False)
    if expecting == "check_in":
        assert "check_in_id" in row.details
    if expecting == "exercise":
        assert db.session.get_one(ExerciseRun, row.details["run_id"]).ended_at is None
