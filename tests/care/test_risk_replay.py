"""What a check-in meant can be worked out again from the database, whatever was set or answered since."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import select

from companion.care.check_ins.check_ins import ask_check_in, record_answers, replay_risk
from companion.care.check_ins.question_sets import save_question_set
from companion.care.errors import Conflict
from companion.care.patients.patients import update_patient
from companion.database import db
from companion.models import CheckIn, Message, Patient
from companion.rules.check_ins.risk import CURRENT_RULES
from tests.builders import a_counselor, a_patient
from tests.care.test_question_sets import SLEEP
from tests.conftest import SetClock
from tests.serving import Stack


def answered() -> list[CheckIn]:
    db.session.rollback()
    return list(db.session.scalars(select(CheckIn).where(CheckIn.status == "answered").order_by(CheckIn.id)))


def assert_replays(check_ins: list[CheckIn]) -> None:
    for check_in in check_ins:
        again = replay_risk(check_in)
        assert (again.level, again.reasons, again.rules_version) == (
            check_in.risk,
            check_in.risk_reasons,
            check_in.risk_rules_version,
        )


def check_in_by_text(stack: Stack, clock: SetClock, patient: Patient, *texts: str) -> None:
    for text in ("CHECK", *texts):
        stack.simulator.type(patient.phone, text)
        clock.pass_time(seconds=20)
        stack.send_due()


def test_two_weeks_of_check_ins_by_text_give_the_same_result_again(stack: Stack, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    for texts in (
        ("3 7 0",),
        ("6 7 no",),
        ("2", "about a 3", "nope"),
        ("9 1 yes",),
        ("4,8,0",),
        ("8", "2 or 3", "0"),
    ):
        check_in_by_text(stack, clock, patient, *texts)
        clock.pass_time(hours=47)
    check_ins = answered()
    assert [check_in.risk for check_in in check_ins] == ["green", "amber", "amber", "red", "green", "red"]
    assert_replays(check_ins)


def _asked(patient: Patient, name: str, clock: SetClock) -> CheckIn:
    """A check-in as it stands when its prompt has left."""
    message: Message = ask_check_in(patient, name, clock())
    check_in = CheckIn(
        clinic_id=patient.clinic_id,
        patient_id=patient.id,
        message_id=message.id,
        question_set=name,
        question_set_version=1,
        status="asked",
        asked_at=clock(),
    )
    db.session.add(check_in)
    db.session.commit()
    return check_in


def _pulse(patient: Patient, clock: SetClock, closeness: int, confidence: int = 9, used: int = 0) -> CheckIn:
    check_in = _asked(patient, "pulse", clock)
    clock.pass_time(minutes=5)
    answers = {"closeness": closeness, "confidence": confidence, "used": used}
    record_answers(check_in, answers, clock(), patient=patient)
    clock.pass_time(hours=24)
    return check_in


def test_thresholds_set_since_do_not_change_what_an_answer_meant(app: Flask, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    before = _pulse(patient, clock, 6)
    update_patient(patient.id, {"risk_thresholds": {"red_closeness": 6}}, counselor, clock())
    after = _pulse(patient, clock, 6)
    update_patient(patient.id, {"risk_thresholds": {"amber_closeness": 2}}, counselor, clock())
    assert (before.risk, after.risk) == ("amber", "red")
    assert after.risk_thresholds == {"red_closeness": 6}
    assert_replays([before, after])


def test_an_older_check_in_answered_late_does_not_change_what_was_known_that_day(app: Flask, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    first = _pulse(patient, clock, 4)
    missed = _asked(patient, "pulse", clock)
    clock.pass_time(hours=24)
    today = _pulse(patient, clock, 4)
    record_answers(missed, {"closeness": 0, "confidence": 9, "used": 0}, clock(), patient=patient)
    tomorrow = _pulse(patient, clock, 4)
    assert today.risk == "green"
    assert_replays([first, missed, today, tomorrow])


def test_a_clinics_own_set_is_replayed_with_the_version_it_was_asked_in(app: Flask, clock: SetClock) -> None:
    supervisor = a_counselor(role="supervisor")
    save_question_set("sleep", SLEEP, supervisor, clock())
    patient = a_patient(supervisor, clock())
    check_in = _asked(patient, "sleep", clock)
    record_answers(check_in, {"hours": 5, "rested": 1}, clock(), patient=patient)
    save_question_set("sleep", {**SLEEP, "flags": []}, supervisor, clock())
    assert check_in.risk == "amber"
    assert_replays([check_in])


def test_other_rules_can_be_tried_on_stored_answers_and_change_nothing(app: Flask, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    check_in = _pulse(patient, clock, 7)
    stricter = replay_risk(check_in, replace(CURRENT_RULES, version=2, red_closeness=7))
    assert (stricter.level, stricter.rules_version) == ("red", 2)
    db.session.rollback()
    assert (check_in.risk, check_in.risk_rules_version) == ("amber", 1)


def test_a_check_in_without_answers_cannot_be_replayed(app: Flask, clock: SetClock) -> None:
    check_in = _asked(a_patient(a_counselor(), clock()), "pulse", clock)
    with pytest.raises(Conflict):
        replay_risk(check_in)
