"""A clinic writes a question set as a document; plans ask it, patients answer it, no code changes."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from companion.care.check_ins.question_sets import own_names, save_question_set
from companion.care.errors import Invalid, NotAllowed
from companion.care.patients.patients import update_patient
from companion.care.plans.versions import save_patient_plan
from companion.database import db
from companion.models import CheckIn, Message
from companion.rules.check_ins.question_set import FlagMeaning
from companion.rules.check_ins.risk import RiskReason
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from tests.builders import a_clinic, a_counselor, a_patient
from tests.conftest import SetClock
from tests.serving import Stack

SLEEP: dict[str, Any] = {
    "prompt": {"en": "2 numbers: hours you slept, and how rested, 0-4?"},
    "questions": [
        {"id": "hours", "minimum": 0, "maximum": 16, "texts": {"en": "How many hours did you sleep?"}},
        {"id": "rested", "minimum": 0, "maximum": 4, "worse": "low", "texts": {"en": "How rested, 0-4?"}},
    ],
    "scores": [{"name": "rest", "questions": ["rested"]}],
    "flags": [{"score": "rest", "threshold": 1, "at_least": False, "text": "sleeps badly"}],
}
MONDAYS = {"pulse": {"at": "17:30", "phases": [{"weekdays": ["mon"], "question_set": "sleep"}], "taper": []}}


def test_a_set_of_the_clinics_own_is_asked_answered_and_flagged(stack: Stack, clock: SetClock) -> None:
    supervisor = a_counselor(role="supervisor")
    save_question_set("sleep", SLEEP, supervisor, clock())
    patient = a_patient(supervisor, clock())
    save_patient_plan(patient.id, MONDAYS, "sleeps badly", 0, supervisor, clock())
    clock.pass_time(hours=8)
    stack.send_due()
    assert stack.simulator.texts_to(patient.phone) == ["Harbor: 2 numbers: hours you slept, and how rested, 0-4?"]
    stack.simulator.type(patient.phone, "5")
    clock.pass_time(seconds=5)
    stack.send_due()
    assert stack.simulator.texts_to(patient.phone)[-1] == "How rested, 0-4?"
    stack.simulator.type(patient.phone, "1")
    db.session.rollback()
    check_in = db.session.execute(select(CheckIn)).scalar_one()
    assert (check_in.status, check_in.risk, check_in.scores) == ("answered", "amber", {"rest": 1})
    own_words = FlagMeaning.own_words(text="sleeps badly")
    assert check_in.risk_reasons == (RiskReason.score_low(what=own_words, score="rest", n=1, limit=1),)


def test_a_new_version_words_what_waits_anew_and_old_check_ins_keep_their_questions(
    stack: Stack, clock: SetClock
) -> None:
    supervisor = a_counselor(role="supervisor")
    save_question_set("sleep", SLEEP, supervisor, clock())
    patient = a_patient(supervisor, clock())
    save_patient_plan(patient.id, MONDAYS, "sleeps badly", 0, supervisor, clock())
    assert save_question_set("sleep", {**SLEEP, "prompt": {"en": "Hours slept?"}}, supervisor, clock()).version == 2
    stack.plan_ahead()
    waiting = select(Message).where(Message.patient_id == patient.id, Message.wording == "check_in.own")
    assert {row.body for row in db.session.scalars(waiting)} == {"Harbor: Hours slept?"}
    clock.pass_time(hours=8)
    stack.send_due()
    save_question_set("sleep", SLEEP, supervisor, clock())
    assert db.session.execute(select(CheckIn)).scalar_one().question_set_version == 2


@pytest.mark.parametrize(
    ("change", "field", "problem"),
    [
        ({"questions": []}, "questions", FieldProblem.count_from_to(low=1, high=40)),
        ({"prompt": {"en": " "}}, "prompt.en", FieldProblem.question_needed()),
        ({"prompt": {"en": "x" * 400}}, "prompt.en", FieldProblem.question_too_long(texts=2)),
        ({"flags": [{"score": "none", "threshold": 1, "text": "t"}]}, "flags", FieldProblem.flag_without_score()),
    ],
)
def test_a_document_that_cannot_be_asked_is_refused_by_field(
    app: Flask, clock: SetClock, change: dict[str, Any], field: str, problem: Reason
) -> None:
    with pytest.raises(Invalid) as refused:
        save_question_set("sleep", {**SLEEP, **change}, a_counselor(role="supervisor"), clock())
    assert refused.value.errors == {field: [problem]}


@pytest.mark.parametrize("prompt", ["How is your addiction today?", "Reply STOP or 1"])
def test_a_prompt_that_gives_away_or_asks_for_a_carriers_word_is_refused(
    app: Flask, clock: SetClock, prompt: str
) -> None:
    with pytest.raises(Invalid) as refused:
        save_question_set("sleep", SLEEP | {"prompt": {"en": prompt}}, a_counselor(role="supervisor"), clock())
    assert list(refused.value.errors) == ["prompt.en"]


def test_built_in_sets_stay_and_only_supervisors_write_sets(app: Flask, clock: SetClock) -> None:
    with pytest.raises(Invalid) as refused:
        save_question_set("pulse", SLEEP, a_counselor(role="supervisor"), clock())
    assert refused.value.errors == {"name": [FieldProblem.built_in_set()]}
    with pytest.raises(NotAllowed) as forbidden:
        save_question_set("sleep", SLEEP, a_counselor(), clock())
    assert forbidden.value.reason == Refusal.only_supervisors()


def test_a_plan_may_only_ask_sets_its_own_clinic_has(app: Flask, clock: SetClock) -> None:
    other = a_counselor(a_clinic("Other"), role="supervisor")
    save_question_set("sleep", SLEEP, other, clock())
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    with pytest.raises(Invalid) as refused:
        save_patient_plan(patient.id, MONDAYS, "sleeps badly", 0, counselor, clock())
    assert refused.value.errors == {"pulse": [FieldProblem.plan_sets_missing(names=("sleep",))]}
    assert (own_names(other.clinic_id), own_names(counselor.clinic_id)) == (["sleep"], [])


def test_a_clinics_own_words_of_encouragement_take_turns_without_the_built_in_ones(
    stack: Stack, clock: SetClock
) -> None:
    own = {"encouragement.2": "{sender}: One day, then the next.", "encouragement.7": "{sender}: We believe in you."}
    counselor = a_counselor(a_clinic(wording={"en": own}))
    patient = a_patient(counselor, clock())
    update_patient(patient.id, {"encouragement": True}, counselor, clock())
    for _ in range(28):
        stack.plan_ahead()
        stack.send_due()
        clock.pass_time(hours=24)
    stack.plan_ahead()
    rows = db.session.scalars(select(Message).where(Message.kind == "encouragement", Message.sid.is_not(None)))
    heard = [row.body for row in rows.all()]
    assert set(heard) == {text.replace("{sender}", "Harbor") for text in own.values()} and len(heard) == 4
