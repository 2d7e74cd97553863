"""An answer with words behind it is an answer, and the words reach a person."""

from __future__ import annotations

from sqlalchemy import select

from companion.care.check_ins.check_ins import ask_check_in
from companion.database import db
from companion.models import Alert, CheckIn, Message
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock
from tests.serving import Stack


def test_an_answer_with_a_remark_is_stored_and_the_remark_waits_to_be_read(stack: Stack, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    for text in ("CHECK", "3 7 0, my mom is in the hospital"):
        stack.simulator.type(patient.phone, text)
        clock.pass_time(seconds=20)
        stack.send_due()
    db.session.rollback()
    check_in = db.session.execute(select(CheckIn)).scalar_one()
    assert (check_in.status, check_in.risk) == ("answered", "green")
    assert [answer.value for answer in check_in.answers] == [3, 7, 0]
    unread = db.session.scalars(select(Message).where(Message.to_read)).all()
    assert [message.body for message in unread] == ["3 7 0, my mom is in the hospital"]
    assert db.session.scalars(select(Alert.kind)).all() == ["message"]
    assert "holding steady" in stack.simulator.texts_to(patient.phone)[-1]


def test_a_weekly_set_asks_one_question_and_reads_one_answer_at_a_time(stack: Stack, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    ask_check_in(patient, "weekly", clock())
    stack.send_due()
    for text in ("very good", "2-3", "0 1 2"):
        stack.simulator.type(patient.phone, text)
        clock.pass_time(seconds=20)
        stack.send_due()
    db.session.rollback()
    check_in = db.session.execute(select(CheckIn)).scalar_one()
    assert {answer.question: answer.value for answer in check_in.answers} == {"item_1": 1, "item_2": 2}
    assert "couldn't read that" in stack.simulator.texts_to(patient.phone)[-1]
