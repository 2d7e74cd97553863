"""A report about a text to a number the patient has left says nothing of the number they have now."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from companion.care.patients.patients import update_patient
from companion.care.texts.delivery import record_status
from companion.database import db, transaction
from companion.models import Alert, Message, Patient
from companion.outbox.check import check_again
from companion.outbox.claim import claim
from companion.outbox.enqueue import enqueue_text
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.webhook_fields import StatusReport
from tests.builders import a_counselor, a_patient, a_phone
from tests.conftest import SetClock


def handed_over(patient: Patient, now: datetime) -> Message:
    with transaction():
        message = enqueue_text(patient, MessageKind.personal, "Hello", now, useful_until=now + timedelta(hours=6))
    check_again(claim(10, now), now)
    return db.session.get_one(Message, message.id, populate_existing=True)


@pytest.mark.parametrize(
    ("code", "state", "alert"),
    [(30006, ("suspended", "consented"), "bad_number"), (21610, ("ok", "opted_out"), "opted_out")],
)
def test_a_late_report_counts_for_the_number_it_is_about_and_for_no_other(
    app: Flask, clock: SetClock, code: int, state: tuple[str, str], alert: str
) -> None:
    counselor = a_counselor()
    stays, moves = (a_patient(counselor, clock(), level="residential") for _ in range(2))
    clock.pass_time(minutes=1)
    texts = {patient.id: handed_over(patient, clock()) for patient in (stays, moves)}
    update_patient(moves.id, {"phone": a_phone()}, counselor, clock())
    for message in texts.values():
        assert record_status(message.token or "", StatusReport("", "undelivered", code), clock())
    db.session.rollback()
    found = {row.id: (row.phone_status, row.texting) for row in db.session.scalars(select(Patient))}
    assert found == {stays.id: state, moves.id: ("ok", "not_asked")}
    assert [(row.kind, row.patient_id) for row in db.session.scalars(select(Alert))] == [(alert, stays.id)]
