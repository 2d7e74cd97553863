"""The phone of a patient on pages: none, a landline, shared with somebody; and what is wrong with one, in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from companion.care.patients.numbers import mark_landline
from companion.care.patients.patients import discharge
from companion.care.texts.inbound import receive
from companion.database import db, transaction
from companion.models import Alert, Patient, Staff
from companion.rules.patients.states import PhoneStatus
from companion.rules.texts.webhook_fields import InboundText
from tests.builders import VOICE, a_patient
from tests.conftest import SetClock

BrowserOf = Callable[[Staff], Any]
PHONE = "+13125550155"
NEW = {
    "given_name": "Sam",
    "family_name": "Example",
    "language": "en",
    "time_zone": "America/Chicago",
    "level": "outpatient",
    "consent": "ask",
}


def added(browser: Any, counselor: Staff, **fields: str) -> Any:
    return browser.post("/patients/new", **(NEW | {"counselor_id": str(counselor.id)} | fields))


def newest() -> Patient:
    db.session.rollback()
    return db.session.scalars(select(Patient).order_by(Patient.id.desc())).first()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("312-555-0134 ext. 12", "A text cannot reach an extension."),
        ("1-900-555-0100", "toll-free, premium-rate or other service number"),
        ("+870 773 111 632", "satellite"),
        ("+44 7400 123456", "Numbers from this country get no texts from us"),
        (VOICE, "a number of the clinic itself"),
    ],
)
def test_a_number_that_gets_no_texts_is_refused_beside_its_field_and_stays_typed(
    browser_of: BrowserOf, counselor: Staff, typed: str, said: str
) -> None:
    answer = added(browser_of(counselor), counselor, phone=typed)
    assert answer.status_code == 422
    assert said in answer.text and typed in answer.text and 'aria-invalid="true"' in answer.text


def test_without_a_number_the_pages_say_calls_only(browser_of: BrowserOf, counselor: Staff) -> None:
    browser = browser_of(counselor)
    assert added(browser, counselor, phone="").status_code == 303
    patient = newest()
    for address in ("", "/details", "/timeline", "/summary"):
        assert "calls only: no number" in browser.get(f"/patients/{patient.id}{address}").text, address
    assert browser.get(f"/patients/{patient.id}/level").status_code == 200
    assert "calls only: no number" in browser.get("/today?whose=all").text
    assert "There is no phone number (calls only)" in browser.get(f"/patients/{patient.id}/plan").text


def test_agreement_without_a_number_is_refused_at_its_question(browser_of: BrowserOf, counselor: Staff) -> None:
    answer = added(browser_of(counselor), counselor, phone="", consent="written")
    assert answer.status_code == 422 and "There is no number to text." in answer.text


def test_who_has_the_number_is_named_and_the_tick_makes_it_shared(
    browser_of: BrowserOf, counselor: Staff, clock: SetClock
) -> None:
    browser = browser_of(counselor)
    other = a_patient(counselor, clock(), phone=PHONE, family_name="Sharer")
    answer = added(browser, counselor, phone="312 555 0155")
    assert answer.status_code == 422
    assert "another patient in care here has this number" in answer.text.casefold()
    assert "This phone is shared with Robin Sharer, on purpose" in answer.text
    assert added(browser, counselor, phone="312 555 0155", shares_phone="1").status_code == 303
    for patient, name in ((other, "Sam Example"), (newest(), "Robin Sharer")):
        page = browser.get(f"/patients/{patient.id}").text
        assert "The texts of all of them are held" in page and name in page
        assert "Texts do not reach this person now" in page
    assert "shared phone: texts held" in browser.get("/today?whose=all").text


def test_saving_the_details_of_a_household_changes_nothing_about_it(
    browser_of: BrowserOf, counselor: Staff, clock: SetClock
) -> None:
    browser = browser_of(counselor)
    a_patient(counselor, clock(), phone=PHONE)
    two = a_patient(counselor, clock(), phone=PHONE, shares_phone=True)
    saved = {**NEW, "counselor_id": str(counselor.id), "phone": PHONE, "shares_phone": "1"}
    assert browser.post(f"/patients/{two.id}/details", **saved).status_code == 303
    assert newest().phone_shared
    del saved["shares_phone"]
    answer = browser.post(f"/patients/{two.id}/details", **saved)
    assert answer.status_code == 422 and "tick that they share the phone" in answer.text


def test_a_number_that_does_not_work_is_offered_as_calls_only(
    browser_of: BrowserOf, counselor: Staff, clock: SetClock
) -> None:
    browser, patient = browser_of(counselor), a_patient(counselor, clock())
    with transaction():
        db.session.get_one(Patient, patient.id).phone_status = PhoneStatus.suspended
    assert "It is a landline: calls only" in browser.get(f"/patients/{patient.id}").text
    assert browser.post(f"/patients/{patient.id}/phone/landline").status_code == 303
    page = browser.get(f"/patients/{patient.id}").text
    assert "This number is a landline: calls only" in page and "It takes texts" in page
    assert "calls only: landline" in browser.get("/today?whose=all").text
    browser.post(f"/patients/{patient.id}/phone/restore")
    assert "landline" not in browser.get(f"/patients/{patient.id}").text


def test_a_landline_says_why_no_text_can_be_written(browser_of: BrowserOf, counselor: Staff, clock: SetClock) -> None:
    patient = a_patient(counselor, clock())
    mark_landline(patient.id, counselor, clock())
    answer = browser_of(counselor).post(f"/patients/{patient.id}/messages", body="Hello", key="one")
    assert answer.status_code == 422


def test_a_discharged_patients_number_may_be_entered_for_the_next(
    browser_of: BrowserOf, counselor: Staff, clock: SetClock
) -> None:
    gone = a_patient(counselor, clock(), phone=PHONE)
    discharge(gone.id, counselor, clock())
    assert added(browser_of(counselor), counselor, phone=PHONE).status_code == 303
    assert (newest().phone, newest().phone_shared) == (PHONE, False)


def test_a_text_from_a_shared_phone_is_read_on_the_task_of_each(
    app: Flask, browser_of: BrowserOf, counselor: Staff, clock: SetClock
) -> None:
    for shares in (False, True):
        a_patient(counselor, clock(), phone=PHONE, shares_phone=shares)
    receive(InboundText("SM1", PHONE, app.extensions["settings"].twilio_from, body="moved to Oak Street"), clock())
    tasks = db.session.scalars(select(Alert.id)).all()
    assert len(tasks) == 2
    for alert_id in tasks:
        page = browser_of(counselor).get(f"/alerts/{alert_id}").text
        assert "moved to Oak Street" in page and "nobody knows who of them it was" in page
