"""Migration 0007: what was written about texts becomes codes with facts, and sentences again when it is taken back."""

from __future__ import annotations

import runpy
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask_migrate import downgrade, upgrade
from sqlalchemy import select, text

from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import Message, Patient
from companion.models.message import INBOUND, OUTBOUND
from companion.rules.reasons import Reason
from companion.rules.texts.delivery import ErrorMeaning, MessageProblem, MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.sent_reason import SentReason
from companion.wording.speech import speaker
from tests.builders import a_counselor, a_group, a_patient
from tests.conftest import SetClock

BEFORE = "0006"
# Codes that came after this migration: their own one says what becomes of them.
VERSIONS = Path(__file__).parents[1] / "migrations/versions"
LATER = {
    code
    for name in ("0009_consent_of_a_number.py", "0011_who_holds_a_number.py", "0015_what_people_know_by_habit.py")
    for table in ("MESSAGE_CODES", "MEANINGS")
    for code in runpy.run_path(str(VERSIONS / name)).get(table, ())
}
NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
REASONS: dict[str, tuple[Reason, ...]] = {
    "check-in": (SentReason.check_in(n=1),),
    "check-in of every 2 weeks; no taper while silent; at the hour the patient chose": (
        SentReason.check_in(n=2),
        SentReason.taper_held_by_silence(),
        SentReason.at_chosen_hour(),
    ),
    "weekly check-in": (SentReason.weekly_check_in(n=1),),
    "the month's check-in": (SentReason.monthly_check_in(),),
    "7 days before: 1 session": (SentReason.days_before(n=7), SentReason.names_sessions(n=1)),
    "the day before, and 2 hours before the day's first session, moved out of quiet hours: 3 sessions": (
        SentReason.days_before(n=1),
        SentReason.hours_before(n=2),
        SentReason.moved_out_of_quiet_hours(),
        SentReason.names_sessions(n=3),
    ),
    "the week ahead: 12 sessions": (SentReason.week_ahead(), SentReason.names_sessions(n=12)),
    "1 hours before a meeting the patient saved": (SentReason.hours_before_meeting(n=1),),
    "30 days since the date the patient chose": (SentReason.milestone(n=30),),
    "weekly encouragement, which the patient asked for": (SentReason.encouragement(),),
    "asks for hunger, anger, loneliness, tiredness after an amber check-in": (SentReason.halt_question(),),
    "an older version's words; check-in": (SentReason.as_written(text="an older version's words; check-in"),),
    "": (),
}
PROBLEMS: dict[str | None, Reason | None] = {
    None: None,
    "discharged": MessageProblem.discharged(),
    "the connection broke (ProtocolError)": MessageProblem.connection_broke(error="ProtocolError"),
    "Twilio answered 503": MessageProblem.server_error(status=503),
    "quiet hours until it is too late to be of use": MessageProblem.quiet_hours_too_long(),
    "the number is a landline": ErrorMeaning.landline(),
    "Twilio error 63016": ErrorMeaning.twilio_error(code=63016),
    '50% of it; "quoted" it\'s': MessageProblem.as_written(text='50% of it; "quoted" it\'s'),
}


@pytest.fixture
def patient(app: Flask, clock: SetClock) -> Patient:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    a_group(counselor, [patient], clock())
    return patient


def a_row(patient: Patient, key: str, **more: Any) -> int:
    row = Message(
        clinic_id=patient.clinic_id,
        patient_id=patient.id,
        direction=OUTBOUND,
        kind=MessageKind.nudge,
        status=MessageStatus.pending,
        body="Hello",
        created_at=NOON,
        key=key,
        due_at=NOON,
        useful_until=NOON + timedelta(hours=1),
    )
    for name, value in more.items():
        setattr(row, name, value)
    with transaction():
        db.session.add(row)
        db.session.flush()
        return row.id


def write(message_id: int, **columns: str | None) -> None:
    """Into the table as it was before."""
    with transaction():
        for column, value in columns.items():
            statement = text(f"UPDATE message SET {column} = :value WHERE id = :id")
            db.session.execute(statement, {"value": value, "id": message_id})


def to(revision: str) -> None:
    db.session.remove()
    (downgrade if revision == BEFORE else upgrade)(revision=revision)
    db.session.remove()


def test_sentences_become_codes_and_none_is_lost(app: Flask, patient: Patient) -> None:
    by_reason = {a_row(patient, f"reason {said}"[:120]): said for said in REASONS}
    by_problem = {a_row(patient, f"problem {said}"): said for said in PROBLEMS}
    to(BEFORE)
    for message_id, said in by_reason.items():
        write(message_id, reason=said)
    for message_id, problem in by_problem.items():
        write(message_id, problem=problem)
    to("head")
    for message_id, said in by_reason.items():
        assert db.session.get_one(Message, message_id).reasons == REASONS[said]
    for message_id, problem in by_problem.items():
        assert db.session.get_one(Message, message_id).problem == PROBLEMS[problem]


def test_what_stood_in_them_beside_sentences_has_a_place_of_its_own_and_goes_back(app: Flask, patient: Patient) -> None:
    inbound = {"direction": INBOUND, "kind": MessageKind.text, "status": MessageStatus.received}
    angry, stopped = a_row(patient, "a", **inbound), a_row(patient, "b", **inbound)
    to(BEFORE)
    write(angry, reason="halt: angry")
    write(stopped, problem="answered by the carrier: STOP")
    for _ in range(2):
        to("head")
        row = db.session.get_one(Message, angry)
        assert (row.details, row.reasons) == ({"feeling": "angry"}, ())
        row = db.session.get_one(Message, stopped)
        assert (row.opt_out_type, row.problem) == ("STOP", None)
        to(BEFORE)
    written: dict[int, str] = dict(
        db.session.execute(text("SELECT id, coalesce(problem, reason) FROM message WHERE key in ('a', 'b')")).all()
    )
    assert written == {angry: "halt: angry", stopped: "answered by the carrier: STOP"}
    to("head")


def test_every_code_comes_back_from_the_sentence_it_was_taken_back_to(app: Flask, patient: Patient) -> None:
    facts = {"n": 3, "error": "Timeout", "status": 500, "code": 63016, "text": "as it was"}
    every = [code for code in (*SentReason, *MessageProblem, *ErrorMeaning) if code not in LATER]
    made = [code(**{name: facts[name] for name in code.facts}) for code in every]
    reasons = {
        a_row(patient, f"{each.code}", reasons=(each,)): each for each in made if isinstance(each.code, SentReason)
    }
    problems = {
        a_row(patient, f"problem {each.code}", problem=each): each
        for each in made
        if not isinstance(each.code, SentReason)
    }
    to(BEFORE)
    english = speaker("en")
    for message_id, each in (reasons | problems).items():
        column = "reason" if message_id in reasons else "problem"
        said = db.session.scalar(text(f"SELECT {column} FROM message WHERE id = :id"), {"id": message_id})
        assert said == english.reason(each)
    to("head")
    assert {each: db.session.get_one(Message, each).reasons for each in reasons} == {
        message_id: (each,) for message_id, each in reasons.items()
    }
    assert {each: db.session.get_one(Message, each).problem for each in problems} == problems


def test_texts_that_wait_are_the_same_texts_afterwards(app: Flask, patient: Patient, clock: SetClock) -> None:
    planned = {row.key: (row.due_at, row.reasons) for row in db.session.scalars(select(Message).where(Message.planned))}
    assert len(planned) > 5
    patient_id = patient.id
    to(BEFORE)
    to("head")
    again = {row.key: (row.due_at, row.reasons) for row in db.session.scalars(select(Message).where(Message.planned))}
    assert again == planned
    with transaction():
        counts = plan_texts([db.session.get_one(Patient, patient_id)], clock())
    assert (counts.added, counts.changed, counts.cancelled) == (0, 0, 0)


def test_no_problem_has_the_name_of_an_error_of_twilio() -> None:
    assert not set(MessageProblem) & set(ErrorMeaning)
