"""Texts from numbers nobody knows: each person who writes is seen, and a cry for help is an alert whoever sends it."""

from __future__ import annotations

from datetime import datetime

from flask import Flask
from sqlalchemy import select

from companion.care.texts.inbound import receive
from companion.database import db
from companion.models import Alert
from companion.rules.texts.webhook_fields import InboundText
from tests.builders import a_counselor
from tests.conftest import SetClock


def writes(app: Flask, phone: str, body: str, sid: str, now: datetime) -> None:
    receive(InboundText(sid, phone, app.extensions["settings"].twilio_from, body=body), now)


def alerts() -> list[str]:
    return list(db.session.scalars(select(Alert.kind).order_by(Alert.id)))


def test_two_unknown_numbers_on_one_day_are_two_tasks_and_one_number_is_one(app: Flask, clock: SetClock) -> None:
    a_counselor()
    writes(app, "+13125550177", "this is Robin, I have a new number", "SM1", clock())
    writes(app, "+13125550178", "this is Jo, my phone was stolen", "SM2", clock())
    writes(app, "+13125550177", "are you there", "SM3", clock())
    assert alerts() == ["message", "message"]


def test_sos_from_an_unknown_number_is_a_crisis(app: Flask, clock: SetClock) -> None:
    a_counselor()
    writes(app, "+13125550177", "SOS", "SM1", clock())
    assert alerts() == ["crisis"]


def test_grave_words_from_an_unknown_number_are_never_folded_into_the_task_of_the_day(
    app: Flask, clock: SetClock
) -> None:
    a_counselor()
    writes(app, "+13125550177", "hi its me", "SM1", clock())
    writes(app, "+13125550177", "he is beating me", "SM2", clock())
    writes(app, "+13125550177", "he beats me and i passed out", "SM3", clock())
    assert alerts() == ["message", "worrying_message", "worrying_message"]
