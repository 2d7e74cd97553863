"""A number that has been silent for 90 days is asked whose it is, once, in the allowed hours."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from companion.care.patients.numbers import ask_silent_numbers, chase_unanswered_numbers, restore_number
from companion.care.patients.patients import discharge
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import Alert, Message, Patient
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock
from tests.serving import Stack

DAYS = timedelta(days=91)


def asked(patient: Patient) -> int:
    rows = select(Message).where(Message.patient_id == patient.id, Message.wording == "number.verify")
    return len(db.session.scalars(rows).all())


def test_after_ninety_silent_days_the_number_is_asked_once(stack: Stack, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock(), level="residential")
    assert ask_silent_numbers(clock()) == 0
    clock.set(clock() + DAYS)
    assert (ask_silent_numbers(clock()), ask_silent_numbers(clock()), asked(patient)) == (1, 0, 1)
    stack.send_due()
    stack.simulator.type(patient.phone, "1")
    db.session.rollback()
    again = db.session.get_one(Patient, patient.id)
    assert (again.phone_status, again.phone_verified_at) == ("ok", clock())
    clock.set(clock() + timedelta(days=30))
    assert ask_silent_numbers(clock()) == 0


def test_a_stranger_who_says_no_gets_nothing_more_and_staff_are_told(stack: Stack, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    clock.set(clock() + DAYS)
    ask_silent_numbers(clock())
    stack.send_due()
    stack.simulator.type(patient.phone, "0")
    db.session.rollback()
    assert db.session.get_one(Patient, patient.id).phone_status == "suspended"
    assert [alert.kind for alert in db.session.scalars(select(Alert))] == ["bad_number"]
    waiting = select(Message).where(Message.patient_id == patient.id, Message.status == "pending", Message.planned)
    assert not db.session.scalars(waiting).all()


def test_the_question_waits_for_the_morning_and_is_not_put_to_people_who_left(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient, gone = (a_patient(counselor, clock(), level="residential") for _ in range(2))
    discharge(gone.id, counselor, clock())
    clock.set(clock() + DAYS + timedelta(hours=13))  # 23:00 or midnight where they live
    assert ask_silent_numbers(clock()) == 1
    (question,) = db.session.scalars(select(Message).where(Message.wording == "number.verify"))
    assert question.patient_id == patient.id and question.due_at is not None
    assert question.due_at.astimezone(patient.zone).strftime("%H:%M") == "09:00"


def test_a_suspended_number_that_writes_is_told_to_staff_and_restored_by_them(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    with transaction():
        row = db.session.get_one(Patient, patient.id)
        row.phone_status = "suspended"
        plan_texts([row], clock())
    stack.simulator.type(patient.phone, "hi, got my phone back")
    db.session.rollback()
    assert [alert.kind for alert in db.session.scalars(select(Alert).order_by(Alert.id))] == ["bad_number", "message"]
    for _ in range(2):
        assert restore_number(patient.id, counselor, clock()).phone_status == "ok"
    waiting = select(Message).where(Message.patient_id == patient.id, Message.status == "pending", Message.planned)
    assert db.session.scalars(waiting).all()


def test_another_language_words_what_waits_at_once(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    stack.simulator.type(patient.phone, "espanol")
    db.session.rollback()
    waiting = select(Message).where(Message.patient_id == patient.id, Message.wording == "check_in.pulse")
    assert all("tropiezo" in row.body for row in db.session.scalars(waiting))


def test_a_question_that_nobody_answers_becomes_a_task_once_and_texts_go_on(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock(), level="residential")
    clock.set(clock() + DAYS)
    ask_silent_numbers(clock())
    stack.send_due()
    clock.pass_time(days=6)
    assert chase_unanswered_numbers(clock()) == 0
    clock.pass_time(days=2)
    assert (chase_unanswered_numbers(clock()), chase_unanswered_numbers(clock())) == (1, 0)
    (task,) = db.session.scalars(select(Alert))
    assert (task.kind, task.patient_id) == ("bad_number", patient.id)
    assert db.session.get_one(Patient, patient.id).phone_status == "unverified"
    restore_number(patient.id, counselor, clock())
    assert db.session.get_one(Patient, patient.id).phone_status == "ok"


def test_who_wrote_since_the_question_was_put_is_no_task(stack: Stack, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock(), level="residential")
    clock.set(clock() + DAYS)
    ask_silent_numbers(clock())
    stack.send_due()
    clock.pass_time(days=1)
    stack.simulator.type(patient.phone, "next")
    clock.pass_time(days=8)
    assert chase_unanswered_numbers(clock()) == 0
