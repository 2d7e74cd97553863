"""Nothing a person is called, wrote or answered gets into logs or addresses."""

from __future__ import annotations

import json
import re

import pytest
from flask import Flask

from companion import create_app
from tests.api.conftest import Caller, SignIn
from tests.builders import PASSWORD, a_patient
from tests.conftest import SetClock
from tests.settings import settings_for

GIVEN, FAMILY, PHONE, WORDS = "Zephyrine", "Quillfeather", "+13125550188", "the blue heron waits by the pier"
SECRETS = (GIVEN, FAMILY, PHONE, PHONE[2:], "5550188", "heron", "pier", "mindful of May", PASSWORD)


def test_no_name_number_or_word_of_a_person_gets_into_the_log(
    capsys: pytest.CaptureFixture[str], app: Flask, clock: SetClock, sign_in: SignIn
) -> None:
    """The log is turned up to DEBUG and every kind of request is made, good, wrong and broken."""
    noisy = create_app(settings_for(app.config["SQLALCHEMY_DATABASE_URI"], LOG_LEVEL="DEBUG"))
    noisy.extensions["clock"] = clock
    signed_in = sign_in()
    caller = Caller(noisy, signed_in.staff, signed_in.token)
    email = signed_in.staff.email
    person = {"given_name": GIVEN, "family_name": FAMILY, "phone": PHONE, "consent_method": "written"}
    added = caller.post("/patients", person | {"level": "outpatient"})
    assert added.status_code == 201, added.text
    path = f"/patients/{added.json['id']}"
    assert caller.post("/patients", person | {"level": "outpatient"}).status_code == 409
    assert caller.post("/patients", person | {"level": GIVEN}).status_code == 422
    assert caller.post("/patients/search", {"phone": PHONE}).json["items"]
    assert caller.post(f"{path}/messages", {"body": WORDS}).status_code == 201
    assert caller.post(f"{path}/messages", {"body": f"{WORDS} at rehab"}).status_code == 409
    assert caller.patch(path, {"given_name": FAMILY}, etag='"old"').status_code == 412
    assert caller.patch(path, {"family_name": GIVEN}, etag="*").status_code == 200
    pause = {"starts_on": "2026-03-03", "ends_on": "2026-03-04", "reason": "mindful of May"}
    assert caller.post(f"{path}/pauses", pause).status_code == 201
    for part in ("", "/messages", "/plan", "/schedule", "/consents"):
        assert caller.get(f"{path}{part}").status_code == 200
    assert caller.get(f"/patients?phone={PHONE}").status_code == 422
    assert caller.get(f"/{GIVEN}/{PHONE}").status_code == 404
    assert caller.post("/auth/token", {"email": email, "password": PASSWORD}).status_code == 201
    assert caller.post("/auth/token", {"email": email, "password": f"{PASSWORD}!"}).status_code == 401

    logged = capsys.readouterr().err
    lines = [json.loads(line) for line in logged.splitlines() if line.startswith("{")]
    assert len([line for line in lines if line.get("event") == "request"]) >= 17
    assert {line["route"] for line in lines if line.get("event") == "request"} >= {
        "/api/v1/patients/<id:patient_id>",
        "/api/v1/patients/search",
    }
    for secret in (*SECRETS, email, caller.token):
        assert secret.lower() not in logged.lower(), f"the log holds {secret!r}"


def test_no_address_of_the_api_takes_a_name_a_number_or_a_word(plain_app: Flask) -> None:
    document = plain_app.test_client().get("/api/openapi.json").json
    telling = re.compile(r"phone|name|email|body|note|text$|token")
    for path, item in document["paths"].items():
        for method, operation in item.items():
            parameters = operation.get("parameters", []) if method != "parameters" else operation
            for parameter in parameters:
                allowed = path == "/api/v1/question-sets/{name}"
                assert allowed or not telling.search(parameter.get("name", "")), f"{method} {path}"


def test_validation_errors_do_not_repeat_what_was_sent(plain_caller: Caller) -> None:
    patient = a_patient(plain_caller.staff).id
    for method, path, body in (
        ("POST", "/patients", {"given_name": {"x": GIVEN}, "phone": [PHONE], "level": GIVEN, "language": FAMILY}),
        ("PATCH", f"/patients/{patient}", {"phone": f"{PHONE}99999", "time_zone": GIVEN}),
        ("PATCH", f"/patients/{patient}", {"phone": f"{PHONE}99999"}),
        ("POST", f"/patients/{patient}/messages", {"body": {"x": WORDS}}),
    ):
        response = plain_caller.call(method, path, json=body, etag="*")
        assert response.status_code == 422
        assert not any(secret in response.text for secret in SECRETS)
