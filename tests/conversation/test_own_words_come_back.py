"""Our own texts come back from phones, plain, quoted and forwarded: they decide nothing. What is beside them is heard.

Through the real conversation on SQLite, one text after another in one thread. That the rules know every text in every
form is tests/rules/reading/test_arrived.py; here each text comes back in some of the forms (EVERY_LINE=1: in all).
"""

from __future__ import annotations

import os
from datetime import timedelta
from itertools import count

import pytest
from flask import Flask
from sqlalchemy import func, select

from companion.care.texts.inbound import receive
from companion.database import db, transaction
from companion.models import Alert, Conversation, Message, Patient
from companion.models.message import INBOUND, OUTBOUND
from companion.outbox.enqueue import enqueue_text
from companion.rules.reading.arrived import look_at
from companion.rules.reading.handled import HandledAs
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.sent_reason import SentReason
from companion.rules.texts.webhook_fields import InboundText
from companion.wording import LANGUAGES, TEXTS
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock
from tests.rules.reading.test_arrived import filled

FORMS = (
    "{}",
    "Liked “{}”",
    "Loved “{}”",
    "Emphasized “{}”",
    "Reacted ❤️ to “{}”",
    "👍 to “{}”",
    "Le gustó “{}”",
    "Le encantó “{}”",
    "Removed a heart from “{}”",
    "Fwd: {}",
    "Re: {}",
)
# A third of the texts in each form, so each text in three or four forms; all of them with make test-all.
EVERY = 1 if os.environ.get("EVERY_LINE") else 3
BATCH = 20  # texts
_NUMBERS = count(1)


@pytest.fixture
def app(sqlite_url: str, make_app: object) -> object:
    made = make_app(sqlite_url)
    with made.app_context():
        yield made
        db.session.remove()
        db.engine.dispose()


def sends(patient: Patient, body: str, app: Flask) -> None:
    """A text of ours that has left."""
    now = app.extensions["clock"]()
    row = enqueue_text(
        patient, MessageKind.reply, body, now, key=f"test:{next(_NUMBERS)}", reasons=[SentReason.answer()]
    )
    row.status, row.handed_over_at, row.accepted_at = MessageStatus.delivered, now, now


def comes_back(app: Flask, phone: str, body: str) -> HandledAs | None:
    sid = f"SM-back-{next(_NUMBERS)}"
    receive(InboundText(sid, phone, app.extensions["settings"].twilio_from, body=body), app.extensions["clock"]())
    return db.session.scalar(select(Message.handled_as).where(Message.sid == sid))


def _standing(patient_id: int) -> tuple[object, ...]:
    """Everything that a text might change: consent, silence, what is waited for, alerts, texts on their way."""
    patient = db.session.get_one(Patient, patient_id, populate_existing=True)
    conversation = db.session.get(Conversation, patient_id, populate_existing=True)
    alerts = db.session.scalar(select(func.count()).select_from(Alert))
    answers = db.session.scalar(
        select(func.count()).select_from(Message).where(Message.direction == OUTBOUND, Message.status == "pending")
    )
    to_read = db.session.scalar(
        select(func.count()).select_from(Message).where(Message.direction == INBOUND, Message.to_read)
    )
    return (
        patient.texting,
        patient.status,
        conversation.expecting if conversation else "nothing",
        alerts,
        answers,
        to_read,
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_no_text_of_ours_that_comes_back_changes_consent_or_brings_a_reply_or_an_alert(
    app: Flask, clock: SetClock, form: str, language: str
) -> None:
    patient = a_patient(a_counselor(), clock(), language=language)
    patient_id, phone = patient.id, patient.phone
    bodies = {key: filled(key, language) for key in TEXTS}
    known = [key for key in bodies if not key.endswith(".own")]  # a clinic's own question: no word of it is ours
    known = known[FORMS.index(form) % EVERY :: EVERY]
    changed = []
    for start in range(0, len(known), BATCH):
        batch = known[start : start + BATCH]
        with transaction():
            fresh = db.session.get_one(Patient, patient_id)
            for key in batch:
                sends(fresh, bodies[key], app)
        before = _standing(patient_id)
        for key in batch:
            handled_as = comes_back(app, phone, form.format(bodies[key]))
            if handled_as not in ("reaction", "quotation") or _standing(patient_id) != before:
                changed.append((key, handled_as))
                before = _standing(patient_id)
        clock.pass_time(days=15)  # what was sent before is known no more: less to compare with
    assert changed == []


def test_a_fresh_cry_beside_a_quotation_is_heard(app: Flask, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    patient_id, phone, ours = patient.id, patient.phone, filled("check_in.pulse", "en")
    with transaction():
        sends(patient, ours, app)
    assert comes_back(app, phone, f"Liked “{ours}” i want to kill myself") == HandledAs.crisis
    assert comes_back(app, phone, f"> {ours}\nI took all my pills") == HandledAs.crisis
    assert db.session.scalar(select(func.count()).select_from(Alert).where(Alert.patient_id == patient_id)) >= 1


@pytest.mark.parametrize(
    ("text", "handled_as", "ends_silence"),
    [
        ("Liked “see you there”", "reaction", True),
        (
            "I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I arrive.",
            "auto_reply",
            False,
        ),
        ("Free Msg: Unable to send message - Message Blocking is active.", "robot", False),
    ],
)
def test_only_a_hand_on_the_phone_ends_a_silence(
    app: Flask, clock: SetClock, text: str, handled_as: str, ends_silence: bool
) -> None:
    patient = a_patient(a_counselor(), clock())
    patient_id, phone = patient.id, patient.phone
    with transaction():
        patient.silent_since = clock() - timedelta(days=1)
    assert comes_back(app, phone, text) == handled_as
    row = db.session.get_one(Patient, patient_id, populate_existing=True)
    assert (row.silent_since is None, row.last_heard_at is not None) == (ends_silence, ends_silence)


def test_what_a_phone_adds_hides_no_command(app: Flask, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    patient_id, phone = patient.id, patient.phone
    assert comes_back(app, phone, "STOP\n\nSent from my iPhone") == HandledAs.opt_out
    assert db.session.get_one(Patient, patient_id, populate_existing=True).texting == "opted_out"


def test_a_short_text_of_a_counselor_is_not_taken_out_of_a_persons_mouth() -> None:
    assert look_at("see you then", ["See you then"]).said == "see you then"
