"""A patient's page: the conversation stands in the order it was said, however early a text was planned."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from companion.dashboard.patients.data import THREAD
from companion.database import db, transaction
from companion.models import Message, Patient, Staff
from tests.builders import a_group, a_patient
from tests.conftest import SetClock

BrowserOf = Callable[[Staff], Any]


def said(patient: Patient, words: str, clock: SetClock) -> None:
    with transaction():
        db.session.add(
            Message(
                clinic_id=patient.clinic_id,
                patient_id=patient.id,
                direction="inbound",
                kind="text",
                status="received",
                body=words,
                created_at=clock(),
                handled_at=clock(),
            )
        )


def bubbles(html: str) -> list[str]:
    return re.findall(r"(word\d+|See you soon)", html)


def test_a_reminder_planned_long_before_stands_where_it_was_sent(
    browser_of: BrowserOf, counselor: Staff, clock: SetClock
) -> None:
    patient = a_patient(counselor, clock())
    a_group(counselor, [patient], clock())
    said(patient, "word1", clock)
    clock.pass_time(hours=6)
    with transaction():
        reminder = db.session.query(Message).filter_by(wording="reminder.today").order_by(Message.due_at).first()
        assert reminder is not None
        reminder.status, reminder.handed_over_at = "delivered", clock()
    clock.pass_time(hours=1)
    said(patient, "word2", clock)
    page = browser_of(counselor).get(f"/patients/{patient.id}").get_data(as_text=True)
    assert bubbles(page) == ["word1", "See you soon", "word2"]


def test_earlier_texts_follow_without_gap_or_repetition(
    browser_of: BrowserOf, counselor: Staff, clock: SetClock
) -> None:
    patient = a_patient(counselor, clock())
    for number in range(THREAD + 5):
        said(patient, f"word{number}", clock)
        clock.set(clock() + timedelta(minutes=number % 2))  # every other two at the same moment
    browser = browser_of(counselor)
    page = browser.get(f"/patients/{patient.id}").get_data(as_text=True)
    link = re.search(r'hx-get="([^"]*before=\d+)"', page)
    assert link is not None
    older = browser.get(link[1]).get_data(as_text=True)
    assert bubbles(older) + bubbles(page) == [f"word{number}" for number in range(THREAD + 5)]


@pytest.mark.parametrize(("zone", "place"), [("EST", "America/New_York"), ("UTC", "America/Chicago"), ("", "America/")])
def test_a_zone_that_is_no_place_is_refused_beside_its_field_with_the_place_to_use(
    browser_of: BrowserOf, counselor: Staff, zone: str, place: str
) -> None:
    browser = browser_of(counselor)
    browser.get("/patients/new")
    answer = browser.post(
        "/patients/new", given_name="Robin", family_name="Example", phone="+1 312 555 0119", language="en",
        time_zone=zone, counselor_id=str(counselor.id), level="outpatient", consent_method="ask",
    )  # fmt: skip
    assert answer.status_code == 422
    assert place in answer.text.partition('id="f-time_zone-error"')[2].partition("</p>")[0]
    assert db.session.query(Patient).count() == 0
