"""The operator's commands."""

from __future__ import annotations

from collections.abc import Callable

from cryptography.fernet import Fernet
from flask import Flask
from sqlalchemy import text

from companion.care.staff.sign_in import check_password
from companion.database import db
from companion.keyring import phone_hash
from companion.models import Clinic, Message, Patient, SenderPace
from companion.settings import DEVELOPMENT_KEY
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock


def test_a_clinic_and_its_first_person_are_added_by_command(app: Flask, clock: SetClock) -> None:
    runner = app.test_cli_runner()
    added = runner.invoke(
        args=[
            *("clinic", "add", "--name", "Harbor", "--sender-name", "Harbor"),
            *("--time-zone", "America/Chicago", "--voice-number", "3125550100"),
        ]
    )
    assert added.exit_code == 0, added.output
    clinic = db.session.query(Clinic).one()
    assert clinic.voice_number == "+13125550100"
    args = ["staff", "add", "--clinic", str(clinic.id), "--name", "Sam", "--email", "Sam@Example.org"]
    added = runner.invoke(args=[*args, "--role", "supervisor", "--password", "a long enough one"])
    assert added.exit_code == 0, added.output
    assert check_password("sam@example.org", "a long enough one", clock()).supervises


def test_what_is_wrong_is_said_in_one_line(app: Flask) -> None:
    runner = app.test_cli_runner()
    wrong = "clinic add --name X --sender-name Rehab --time-zone Mars/Base --voice-number 12".split()
    refused = runner.invoke(args=wrong)
    assert refused.exit_code == 1
    assert refused.output.count("\n") == 1
    for name in ("time_zone", "sender_name", "voice_number"):
        assert name in refused.output


def test_after_rotating_keys_the_old_one_can_be_dropped(
    database_url: str, make_app: Callable[..., Flask], clock: SetClock
) -> None:
    new = Fernet.generate_key().decode()
    with make_app(database_url).app_context():
        patient = a_patient(a_counselor(), clock())
        number, patient_id = patient.phone, patient.id
        stored = db.session.execute(text("SELECT phone FROM patient")).scalar_one()
        assert number not in stored
        db.session.remove()
    with make_app(database_url, ENCRYPTION_KEYS=f"{new},{DEVELOPMENT_KEY}").app_context():
        from flask import current_app

        rotated = current_app.test_cli_runner().invoke(args=["rotate-keys"])
        assert rotated.exit_code == 0, rotated.output
        db.session.remove()
    with make_app(database_url, ENCRYPTION_KEYS=new).app_context():
        patient = db.session.get_one(Patient, patient_id)
        assert (patient.phone, patient.given_name) == (number, "Robin")
        assert patient.phone_hash == phone_hash(number)
        assert all(message.body for message in db.session.query(Message))
        db.session.remove()
        db.engine.dispose()


def test_a_sender_gets_the_rate_its_registration_allows(app: Flask) -> None:
    runner = app.test_cli_runner()
    assert runner.invoke(args=["sender-rate", "+15005550006", "4.5"]).exit_code == 0
    assert db.session.get_one(SenderPace, "+15005550006").segments_per_second == 4.5
    refused = runner.invoke(args=["sender-rate", "nobody", "4"])
    assert refused.exit_code == 1 and len(refused.output.splitlines()) == 1
    assert runner.invoke(args=["sender-rate", "+15005550006", "0"]).exit_code == 2
