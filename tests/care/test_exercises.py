"""A counselor chooses an exercise: the patient is invited by text, once a day, and may start it with a digit."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from companion.care.exercises import assign, choose_for, unassign
from companion.database import db, transaction
from companion.models import ExerciseRun, Message
from companion.outbox.enqueue import enqueue
from companion.rules.exercises.exercise import BUILT_IN
from companion.rules.texts.kinds import MessageKind
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock
from tests.serving import Stack

FIRST, SECOND = (exercise.slug for exercise in BUILT_IN[:2])


def invitations() -> list[str]:
    db.session.rollback()
    return [row.status for row in db.session.scalars(select(Message).where(Message.wording == "exercise.assigned"))]


def test_an_assigned_exercise_is_offered_and_started_by_the_answer(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    assign(patient.id, FIRST, counselor, clock())
    assign(patient.id, FIRST, counselor, clock())
    stack.send_due()
    (text,) = stack.simulator.texts_to(patient.phone)
    assert BUILT_IN[0].title["en"] in text and text.endswith("Reply 1 to start.")
    stack.simulator.type(patient.phone, "1")
    db.session.rollback()
    run = db.session.execute(select(ExerciseRun)).scalar_one()
    assert (run.slug, run.why) == (FIRST, "assigned")


def test_three_exercises_make_one_text(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    for exercise in BUILT_IN[:3]:
        assign(patient.id, exercise.slug, counselor, clock())
    assert invitations() == ["pending"]


def test_an_exercise_taken_back_before_it_left_is_not_offered(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    assign(patient.id, FIRST, counselor, clock())
    unassign(patient.id, FIRST, counselor, clock())
    assert invitations() == ["cancelled"]
    assign(patient.id, SECOND, counselor, clock())
    stack.send_due()
    assert invitations()[0] == "cancelled" and stack.simulator.texts_to(patient.phone)


def test_somebody_who_opted_out_gets_the_exercise_without_a_text(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock(), consent_method=None)
    assign(patient.id, FIRST, counselor, clock())
    assert invitations() == []


def test_cope_fits_what_the_patient_said_they_feel_while_it_is_fresh(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    usual = choose_for(patient, "asked", clock())
    with transaction():
        enqueue(patient, MessageKind.exercise, "halt.ask", clock())
    stack.send_due()
    stack.simulator.type(patient.phone, "3")
    db.session.rollback()
    lonely = choose_for(patient, "asked", clock())
    assert lonely is not None and "lonely" in lonely.trigger_tags and lonely != usual
    assert choose_for(patient, "asked", clock() + timedelta(hours=24)) == usual
