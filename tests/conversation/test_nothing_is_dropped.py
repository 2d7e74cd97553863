"""Whatever anybody writes, in whatever state: it is an answer, a command or a cry, or a person gets to read it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from flask import Flask

from companion.care.conversation import handle_turn
from companion.care.conversation.sent import sent_lately
from companion.care.conversation.turn import Turn
from companion.database import db, transaction
from companion.models import Clinic, Message, Patient
from companion.models.message import INBOUND
from companion.outbox.questions import conversation_of
from companion.rules.reading.choices import looks_like_a_try
from companion.rules.reading.handled import HandledAs
from companion.rules.reading.pleas import is_polite
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import MessageKind
from tests.builders import a_counselor, a_group, a_patient
from tests.conversation.test_nothing_is_lost import STATES
from tests.rules.danger.lines import written

# All of them take some minutes (make test-all); a sixth, of every writer, goes with every run.
EVERY = 1 if os.environ.get("EVERY_LINE") else 6
TEXTS = sorted({line.text for held_out in (True, False) for line in written(held_out=held_out)})


class _Undone(Exception):
    """Takes back what a line did, so that the next one meets the same state."""


@pytest.fixture
def app(sqlite_url: str, make_app: Callable[..., Flask]) -> Iterator[Flask]:
    made = make_app(sqlite_url)
    with made.app_context():
        yield made
        db.session.remove()
        db.engine.dispose()


def handled(app: Flask, patient_id: int, text: str) -> tuple[HandledAs, bool, int]:
    """As what it was taken, whether it is to be read, and how many answers it got."""
    now = app.extensions["clock"]()
    seen: list[tuple[HandledAs, bool, int]] = []
    try:
        with transaction():
            patient = db.session.get_one(Patient, patient_id)
            message = Message(
                clinic_id=patient.clinic_id,
                patient_id=patient_id,
                direction=INBOUND,
                kind=MessageKind.text,
                status=MessageStatus.received,
                body=text,
                phone=patient.phone,
                created_at=now,
                planned=False,
                priority=0,
            )
            db.session.add(message)
            db.session.flush()
            conversation = conversation_of(patient.clinic_id, patient_id, now)
            clinic = db.session.get_one(Clinic, patient.clinic_id)
            turn = Turn(message, patient, clinic, conversation, now, sent_lately(patient_id, now))
            seen.append((handle_turn(turn), message.to_read, turn.said))
            raise _Undone
    except _Undone:
        pass
    return seen[0]


@pytest.mark.parametrize("place", range(len(STATES)))
def test_no_line_of_any_writer_is_dropped_in_any_state(app: Flask, place: int) -> None:
    """Each line in one state, each state with lines of every writer."""
    state = sorted(STATES)[place]
    counselor = a_counselor()
    patient = a_patient(counselor, app.extensions["clock"]())
    a_group(counselor, [patient], app.extensions["clock"]())
    patient_id = patient.id
    STATES[state][1](app, patient_id)
    dropped = []
    for text in TEXTS[place :: len(STATES) * EVERY]:
        handled_as, to_read, _ = handled(app, patient_id, text)
        if handled_as == HandledAs.message and not to_read and not is_polite(text):
            dropped.append(text)
        if handled_as == HandledAs.again and not looks_like_a_try(text):
            dropped.append(text)
    assert dropped == []


WORDS = (
    "my brother is in the hospital again",
    "they cut off our lights",
    "i lost my phone charger at group",
    "se murio mi perro",
)


@pytest.mark.parametrize("state", ["a check-in is open", "a check-in is partly answered", "something unreadable came"])
@pytest.mark.parametrize("text", WORDS)
def test_words_while_a_question_is_open_go_to_a_person_at_once_and_the_question_is_repeated(
    app: Flask, state: str, text: str
) -> None:
    patient_id = a_patient(a_counselor(), app.extensions["clock"]()).id
    STATES[state][1](app, patient_id)
    handled_as, to_read, answers = handled(app, patient_id, text)
    assert (handled_as, to_read) == (HandledAs.message, True)
    assert answers in (1, 2)
