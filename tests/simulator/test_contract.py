"""Our requests and the simulator's answers, held against Twilio's own API description."""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import requests
from jsonschema import Draft202012Validator
from twilio.http.http_client import TwilioHttpClient

from companion.outbox.gateway import Accepted, OutgoingText, SmsGateway
from companion.simulator.testing import RunningSimulator
from tests.settings import settings_for

ROOT = Path(__file__).resolve().parents[2]
DESCRIPTION = Path(os.environ.get("TWILIO_CONTRACT", ROOT.parent / "shared" / "contracts" / "twilio_api_v2010.json"))
MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
MESSAGE = "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json"
ACCOUNT, PHONE = "AC" + "a" * 32, "+13125550111"

if not DESCRIPTION.exists():
    warnings.warn(f"NOT CHECKED against Twilio's API description: {DESCRIPTION} is not there", stacklevel=1)
    pytest.skip(f"Twilio's API description is not at {DESCRIPTION}", allow_module_level=True)


@cache
def description() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(DESCRIPTION.read_text())
    return found


def schema_errors(schema: dict[str, Any], value: Any) -> list[str]:
    """Violations; `nullable` (OpenAPI 3.0) is read as 'or null'."""
    resolved = _json_schema(schema)
    return [f"{list(error.path)}: {error.message}" for error in Draft202012Validator(resolved).iter_errors(value)]


def _json_schema(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_json_schema(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return _json_schema(description()["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    made = {name: _json_schema(part) for name, part in schema.items() if name != "nullable"}
    if schema.get("nullable"):
        return {"anyOf": [made, {"type": "null"}]}
    return made


def answer_schema(path: str, method: str, status: str) -> dict[str, Any]:
    answer = description()["paths"][path][method]["responses"][status]
    found: dict[str, Any] = answer["content"]["application/json"]["schema"]
    return found


@pytest.fixture
def simulator() -> Iterator[RunningSimulator]:
    with RunningSimulator() as simulator:
        yield simulator


class Recording(TwilioHttpClient):  # type: ignore[misc]
    """The real transport, keeping what went over it."""

    requests: list[dict[str, Any]]

    def request(self, method: str, url: str, **kwargs: Any) -> Any:
        self.requests.append({"method": method, "url": url, **kwargs})
        return super().request(method, url, **kwargs)


def test_every_parameter_the_gateway_sends_is_in_the_description_with_a_fitting_value(
    simulator: RunningSimulator,
) -> None:
    gateway = SmsGateway(settings_for("sqlite:////unused.sqlite", TWILIO_API_BASE_URL=simulator.base_url))
    recording = Recording(timeout=5)
    recording.requests = []
    gateway._client.http_client = recording
    sent = [
        gateway.send(OutgoingText(1, "token", PHONE, sender, "Hello", 90_000))
        for sender in ("+15005550006", "MG" + "b" * 32)
    ]
    assert all(isinstance(outcome, Accepted) for outcome in sent)
    described = description()["paths"][MESSAGES]["post"]["requestBody"]["content"]
    properties = described["application/x-www-form-urlencoded"]["schema"]["properties"]
    assert len(recording.requests) == 2
    for request in recording.requests:
        given = request["data"]
        assert set(given) <= set(properties), set(given) - set(properties)
        for name, value in given.items():
            assert schema_errors(properties[name], value) == []
        assert given["ValidityPeriod"] == 36_000


def test_the_simulators_answers_have_the_described_form(simulator: RunningSimulator) -> None:
    http = requests.Session()
    http.auth = (ACCOUNT, "token")
    base = f"{simulator.base_url}/2010-04-01/Accounts/{ACCOUNT}"
    made = http.post(f"{base}/Messages.json", {"To": PHONE, "From": "+15005550006", "Body": "Hi"}, timeout=5)
    assert made.status_code == 201
    assert schema_errors(answer_schema(MESSAGES, "post", "201"), made.json()) == []
    sid = made.json()["sid"]
    fetched = http.get(f"{base}/Messages/{sid}.json", timeout=5)
    assert schema_errors(answer_schema(MESSAGE, "get", "200"), fetched.json()) == []
    listed = http.get(f"{base}/Messages.json", params={"To": PHONE}, timeout=5)
    assert schema_errors(answer_schema(MESSAGES, "get", "200"), listed.json()) == []
    redacted = http.post(f"{base}/Messages/{sid}.json", {"Body": ""}, timeout=5)
    assert schema_errors(answer_schema(MESSAGE, "post", "200"), redacted.json()) == []


def test_the_simulator_shows_every_field_that_is_described(simulator: RunningSimulator) -> None:
    http = requests.Session()
    http.auth = (ACCOUNT, "token")
    url = f"{simulator.base_url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    made = http.post(url, {"To": PHONE, "From": "+15005550006", "Body": "Hi"}, timeout=5).json()
    described = description()["components"]["schemas"]["api.v2010.account.message"]["properties"]
    assert set(made) - {"tags"} == set(described) - {"tags"}
    statuses = description()["components"]["schemas"]["message_enum_status"]["enum"]
    assert {"queued", "sent", "delivered", "undelivered", "failed", "canceled", "received"} <= set(statuses)


def test_a_description_violation_would_be_noticed() -> None:
    assert schema_errors(answer_schema(MESSAGES, "post", "201"), {"status": "teleported", "sid": 12}) != []
