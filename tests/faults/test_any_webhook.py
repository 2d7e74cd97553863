"""Whatever Twilio signs is stored: any field, any form, on both databases."""

from __future__ import annotations

from itertools import count
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from flask import Flask
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, func, select
from structlog.testing import capture_logs
from twilio.request_validator import RequestValidator

from companion.care.texts.inbound import handle_left_over
from companion.care.texts.missed_webhooks import fetch_missed
from companion.database import db
from companion.models import Alert, Message, OwnNumber, Patient
from companion.models.message import INBOUND
from companion.outbox.enqueue import enqueue
from companion.outbox.gateway import ReceivedText
from companion.rules.texts.kinds import MessageKind
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock
from tests.settings import AUTH_TOKEN

Form = list[tuple[str, str]]
SENDER = "+15005550006"
KNOWN = (
    "MessageSid SmsSid SmsMessageSid From To Body NumMedia NumSegments OptOutType MessagingServiceSid MediaUrl0 "
    "AccountSid FromCity ApiVersion ErrorCode MessageStatus SmsStatus"
).split()
_numbers = count(1)

LONG = ("9" * 5000, "S" * 35, "S" * 5000, "x" * 65536, "🙂" * 400, str(10**30))
NO_NUMBERS = ("", " ", "²", "-1", "NaN", "1e9", "٣", "%00", "'; --", "whatsapp:+13125550123")
ODD_LETTERS = ("\0", "a\0b", "+13125550123\0", "\ud7ff\ue000")
letters = st.characters(codec="utf-8")
text = st.text(letters, max_size=60)
odd = st.sampled_from(LONG + NO_NUMBERS + ODD_LETTERS)
names = st.one_of(st.sampled_from(KNOWN), st.text(letters, max_size=12))
forms = st.lists(st.tuples(names, st.one_of(text, odd)), max_size=10)
on_both = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


def post(app: Flask, path: str, form: Form, **headers: str) -> int:
    """Signs the form as Twilio does and brings it."""
    address = app.extensions["settings"].public_base_url + path
    fields: dict[str, list[str]] = {}
    for name, each in form:
        fields.setdefault(name, []).append(each)
    signature = RequestValidator(AUTH_TOKEN).compute_signature(address, _Fields(fields))
    response = app.test_client().post(
        path,
        data=urlencode(form),
        content_type="application/x-www-form-urlencoded",
        headers={"X-Twilio-Signature": signature, **headers},
    )
    return response.status_code


class _Fields(dict[str, Any]):
    """As the signature reads repeated fields."""

    def getall(self, name: str) -> list[str]:
        found: list[str] = self[name]
        return found


def stored() -> int:
    db.session.remove()
    return db.session.scalar(select(func.count()).select_from(Message).where(Message.direction == INBOUND)) or 0


def a_text(phone: str = "+13125550177", body: str = "hello", **fields: str) -> Form:
    form = {"MessageSid": f"SM{next(_numbers):032d}", "From": phone, "To": SENDER, "Body": body, "NumMedia": "0"}
    return list((form | fields).items())


@on_both
@given(form=forms)
@example(form=[])
@example(form=[("Body", "I want to die")])
@example(form=[("Body", "a"), ("Body", "b"), ("From", "+1"), ("From", "+2")])
def test_any_signed_form_is_stored_or_known_already(app: Flask, form: Form) -> None:
    if not db.session.scalar(select(func.count()).select_from(Patient)):
        a_patient(a_counselor())
    sids = {each for name, each in form if name in ("MessageSid", "SmsSid", "SmsMessageSid")} - {""}
    before = stored()
    assert post(app, "/twilio/inbound", form) == 200
    assert stored() == before + 1 or sids
    unhandled = select(Message.id).where(Message.direction == INBOUND, Message.handled_at.is_(None))
    assert db.session.scalars(unhandled).all() == []
    after = stored()
    if sids:  # brought again: the same text
        assert post(app, "/twilio/inbound", form) == 200
        assert stored() == after


@on_both
@given(form=forms, token=st.one_of(text, odd).filter(lambda token: token.strip("/.") and "/" not in token))
def test_any_signed_report_is_answered(app: Flask, clock: SetClock, form: Form, token: str) -> None:
    patient = db.session.scalar(select(Patient)) or a_patient(a_counselor())
    message = enqueue(patient, MessageKind.reply, "menu", clock(), key=f"k{next(_numbers)}")
    message.token = f"token{next(_numbers)}"
    db.session.commit()
    known = f"/twilio/status/{message.token}"
    assert post(app, known, form) == 204
    assert post(app, f"/twilio/status/{quote(token[:200], safe='')}", form) == 204


@pytest.mark.parametrize(
    "fields",
    [
        {"MessageSid": "SM" + "a" * 60},
        {"MessageSid": "SM\0abc"},
        {"OptOutType": "ST\0OP" * 9},
        {"To": "+1500555\0" + "0" * 90},
        {"MessagingServiceSid": "MG\0" + "b" * 99},
        {"NumMedia": "²"},
        {"NumMedia": "-1"},
        {"NumMedia": str(10**30)},
        {"MessageSid": ""},
    ],
    ids=str,
)
def test_a_cry_for_help_in_an_odd_form_is_heard(app: Flask, clock: SetClock, fields: dict[str, str]) -> None:
    patient = a_patient(a_counselor(), clock())
    assert post(app, "/twilio/inbound", a_text(patient.phone, "I want to die", **fields)) == 200
    db.session.remove()
    [row] = db.session.scalars(select(Message).where(Message.direction == INBOUND)).all()
    assert row.body.startswith("I want to die")
    assert row.handled_as == "crisis"
    assert db.session.scalars(select(Alert.kind)).all() == ["crisis"]


def test_a_text_from_nobody_and_without_an_id_is_a_strangers(app: Flask, clock: SetClock) -> None:
    """Twilio always names both; should it not, the words are kept, and two of them are two texts."""
    a_counselor()
    for _ in range(2):
        assert post(app, "/twilio/inbound", [("Body", "I want to die")]) == 200
    db.session.remove()
    rows = db.session.scalars(select(Message).where(Message.direction == INBOUND)).all()
    assert [row.handled_as for row in rows] == ["crisis", "crisis"]
    [alert] = db.session.scalars(select(Alert)).all()
    assert (alert.kind, alert.times) == ("crisis", 2)


def test_a_text_without_an_id_that_twilio_brings_again_is_one_text(app: Flask, clock: SetClock) -> None:
    a_counselor()
    for _ in range(2):
        form = [("From", "+13125550177"), ("Body", "hi")]
        assert post(app, "/twilio/inbound", form, **{"I-Twilio-Idempotency-Token": "once"}) == 200
    assert stored() == 1


def test_a_text_with_the_id_of_one_of_ours_is_stored_beside_it(app: Flask, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    ours = enqueue(patient, MessageKind.reply, "menu", clock())
    ours.sid = "SM" + "7" * 32
    db.session.commit()
    for _ in range(2):
        assert post(app, "/twilio/inbound", a_text(patient.phone, "I want to die", MessageSid="SM" + "7" * 32)) == 200
    assert stored() == 1
    assert db.session.scalars(select(Alert.kind)).all() == ["crisis"]


def test_a_report_with_the_id_of_another_text_is_still_about_the_one_its_address_names(
    app: Flask, clock: SetClock
) -> None:
    patient = a_patient(a_counselor(), clock())
    one, two = (enqueue(patient, MessageKind.reply, "menu", clock(), key=key) for key in ("one", "two"))
    one.sid, two.token = "SM" + "7" * 32, "token"
    db.session.commit()
    report = [("MessageSid", "SM" + "7" * 32), ("MessageStatus", "delivered"), ("ErrorCode", str(10**30))]
    assert post(app, "/twilio/status/token", report) == 204
    db.session.remove()
    rows = db.session.execute(
        select(Message.key, Message.status, Message.sid).where(Message.key.in_(["one", "two"])).order_by(Message.id)
    ).all()
    assert [tuple(row) for row in rows] == [("one", "pending", "SM" + "7" * 32), ("two", "delivered", None)]


def test_a_long_text_is_kept_whole(app: Flask, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    body = "so much to say \0 🙂 " * 4000
    assert post(app, "/twilio/inbound", a_text(patient.phone, body)) == 200
    db.session.remove()
    assert db.session.scalars(select(Message.body).where(Message.direction == INBOUND)).all() == [body]


def test_what_twilio_lists_with_half_a_character_is_taken_like_a_webhook(app: Flask, clock: SetClock) -> None:
    patient = a_patient(a_counselor(), clock())
    listed = [
        ReceivedText("SM\0" + "x" * 40, patient.phone, SENDER, "", "I want to die \ud83d", 10**30, clock()),
        ReceivedText("SM2", "+1\ud800", "\0", "\0", "hello", -1, clock()),
    ]
    for _ in range(2):
        fetch_missed(clock(), lambda _number, _since: listed)
    assert stored() == 2
    assert sorted(db.session.scalars(select(Alert.kind))) == ["crisis", "message"]


def test_noise_is_no_number_of_ours(app: Flask, clock: SetClock) -> None:
    a_counselor()
    assert post(app, "/twilio/inbound", a_text(To="not a number")) == 200
    assert post(app, "/twilio/inbound", a_text()) == 200
    db.session.remove()
    assert db.session.scalars(select(OwnNumber.number)).all() == [SENDER]


def test_a_fault_of_ours_while_storing_is_logged_without_a_word_of_the_text(app: Flask, clock: SetClock) -> None:
    a_counselor()

    def fail(*_: object) -> None:
        raise RuntimeError("cannot store 'I want to die' of +13125550177")

    event.listen(db.engine, "before_cursor_execute", fail)
    try:
        with capture_logs() as logged:
            assert post(app, "/twilio/inbound", a_text(body="I want to die")) == 500
    finally:
        event.remove(db.engine, "before_cursor_execute", fail)
    assert logged
    assert not any("die" in str(entry) or "5550177" in str(entry) for entry in logged)


def test_a_fault_between_storing_and_handling_leaves_the_text_to_the_tick(app: Flask, clock: SetClock) -> None:
    patient_id = a_patient(a_counselor(), clock()).id
    db.session.remove()

    def fail(_session: object, _context: object, _instances: object) -> None:
        if any(isinstance(row, Message) and row.handled_at is not None for row in db.session.dirty):
            raise RuntimeError("the disk is full")

    event.listen(db.session, "before_flush", fail)
    try:
        phone = db.session.get_one(Patient, patient_id).phone
        assert post(app, "/twilio/inbound", a_text(phone, "STOP")) == 200
    finally:
        event.remove(db.session, "before_flush", fail)
    assert stored() == 1
    clock.pass_time(minutes=1)
    handle_left_over(clock())
    db.session.remove()
    assert db.session.get_one(Patient, patient_id).texting == "opted_out"
