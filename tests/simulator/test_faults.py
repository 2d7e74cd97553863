"""Each way to misbehave, seen by the real `twilio` client."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
import requests
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.rest import Client

from companion.simulator.faults import CHANCES, Faults
from companion.simulator.testing import RunningSimulator
from tests.simulator.conftest import client_of
from tests.simulator.listener import Listener

PHONE, SENDER = "+13125550111", "+15005550006"


def send(client: Client, listener: Listener, **more: Any) -> Any:
    return client.messages.create(to=PHONE, from_=SENDER, body="Hi", status_callback=f"{listener.url}/s/1", **more)


@pytest.mark.parametrize(
    ("fault", "status", "code", "arrives"),
    [
        ("too_many", 429, 20429, 0),
        ("server_error", 500, 20500, 0),
        ("server_error_after", 503, 20503, 1),
    ],
)
def test_a_refusal_does_what_it_says_once_and_then_is_over(
    client: Client, simulator: RunningSimulator, listener: Listener, fault: str, status: int, code: int, arrives: int
) -> None:
    simulator.faults(**{fault: 1})
    with pytest.raises(TwilioRestException) as refused:
        send(client, listener)
    assert (refused.value.status, refused.value.code) == (status, code)
    assert len(simulator.texts_to(PHONE)) == arrives
    assert send(client, listener).sid


@pytest.mark.parametrize(("wait", "header"), [(7, "7"), (None, None)])
def test_a_429_says_how_long_to_wait_unless_told_not_to(
    simulator: RunningSimulator, wait: int | None, header: str | None
) -> None:
    simulator.faults(too_many=1, retry_after=wait)
    url = f"{simulator.base_url}/2010-04-01/Accounts/AC{'a' * 32}/Messages.json"
    assert requests.post(url, auth=("AC" + "a" * 32, "t"), timeout=5).headers.get("Retry-After") == header


@pytest.mark.parametrize(("fault", "arrives"), [("accept_then_drop", 1), ("drop_before", 0)])
def test_a_dropped_connection_answers_nothing(
    client: Client, simulator: RunningSimulator, listener: Listener, fault: str, arrives: int
) -> None:
    assert send(client, listener).sid  # so that the drop hits a connection that was kept open
    simulator.reset()
    simulator.faults(**{fault: 1})
    with pytest.raises(requests.exceptions.ConnectionError):
        send(client, listener)
    simulator.wait_for(lambda: simulator.counts()["statuses"] == ({"delivered": 1} if arrives else {}))
    assert len(simulator.texts_to(PHONE)) == arrives


def test_a_hanging_answer_times_out_and_the_text_goes_out(simulator: RunningSimulator, listener: Listener) -> None:
    simulator.faults(accept_then_hang=1, hang=5)
    with pytest.raises(requests.exceptions.ReadTimeout):
        send(client_of(simulator.base_url, timeout=0.3), listener)
    assert simulator.texts_to(PHONE) == ["Hi"]


def test_an_answer_that_is_no_json_still_means_the_text_goes_out(
    client: Client, simulator: RunningSimulator, listener: Listener
) -> None:
    simulator.faults(unreadable=1)
    with pytest.raises(json.JSONDecodeError):
        send(client, listener)
    assert simulator.texts_to(PHONE) == ["Hi"]


def test_latency_delays_the_answer(client: Client, simulator: RunningSimulator, listener: Listener) -> None:
    simulator.faults(latency=0.3)
    began = time.monotonic()
    send(client, listener)
    assert time.monotonic() - began >= 0.3


def test_a_look_up_can_fail(client: Client, simulator: RunningSimulator) -> None:
    simulator.faults(lookup_error=1)
    with pytest.raises(TwilioException, match="HTTP 500"):
        client.messages.list(to=PHONE)
    assert client.messages.list(to=PHONE) == []


def test_callbacks_are_signed_and_name_the_text(
    client: Client, simulator: RunningSimulator, listener: Listener
) -> None:
    made = send(client, listener)
    simulator.wait_for(lambda: len(listener.heard) == 2)
    assert listener.statuses() == ["sent", "delivered"]
    assert all(call.signed for call in listener.heard)
    form = listener.heard[1].form
    assert (form["MessageSid"], form["SmsSid"], form["SmsStatus"]) == (made.sid, made.sid, "delivered")
    assert (form["To"], form["From"], form["AccountSid"]) == (PHONE, SENDER, made.account_sid)
    assert len(form["RawDlrDoneDate"]) == 10 and "ErrorCode" not in form


def test_callbacks_come_twice_and_out_of_order(client: Client, simulator: RunningSimulator, listener: Listener) -> None:
    simulator.faults(callback_out_of_order=1, callback_twice=2)
    send(client, listener)
    simulator.wait_for(lambda: len(listener.heard) == 4)
    assert listener.statuses() == ["delivered", "delivered", "sent", "sent"]
    tokens = [call.headers["I-Twilio-Idempotency-Token"] for call in listener.heard]
    assert tokens[0] == tokens[1] != tokens[2] == tokens[3]


def test_a_late_callback_does_not_hold_up_others(
    client: Client, simulator: RunningSimulator, listener: Listener
) -> None:
    simulator.faults(callback_late=1, late_by=0.4)
    send(client, listener)
    simulator.wait_for(lambda: len(listener.heard) == 2)
    assert listener.statuses() == ["delivered", "sent"]


def test_a_lost_callback_is_counted_and_the_text_is_delivered_all_the_same(
    client: Client, simulator: RunningSimulator, listener: Listener
) -> None:
    simulator.faults(callback_lost=True)
    made = send(client, listener)
    simulator.wait_for(lambda: simulator.counts()["callbacks_lost"] == 2)
    assert client.messages(made.sid).fetch().status == "delivered"
    assert listener.heard == []


def test_callbacks_can_come_before_the_answer(client: Client, simulator: RunningSimulator, listener: Listener) -> None:
    simulator.faults(callback_early=1)
    assert send(client, listener).status == "queued"
    assert listener.statuses() == ["sent", "delivered"]


@pytest.mark.parametrize(
    ("ending", "status", "error"),
    [(30005, "undelivered", 30005), ({"status": "failed", "error": 30007}, "failed", 30007)],
)
@pytest.mark.parametrize("named", [PHONE, "*"])
def test_a_phone_can_be_made_to_fail(
    client: Client, simulator: RunningSimulator, listener: Listener, ending: Any, status: str, error: int, named: str
) -> None:
    simulator.faults(final={named: ending})
    made = send(client, listener)
    simulator.wait_for(lambda: status in listener.statuses())
    found = client.messages(made.sid).fetch()
    assert (found.status, found.error_code) == (status, error)
    assert found.error_message
    assert listener.heard[-1].form["ErrorCode"] == str(error)


def test_a_chance_is_repeatable_with_its_seed() -> None:
    def run() -> list[bool]:
        faults = Faults({"too_many": 0.5, "seed": 7})
        return [faults.strikes("too_many") for _ in range(200)]

    assert run() == run()
    assert 60 < sum(run()) < 140


def test_a_whole_number_is_the_next_so_many_and_true_is_always() -> None:
    faults = Faults({"too_many": 2, "server_error": True})
    assert [faults.strikes("too_many") for _ in range(4)] == [True, True, False, False]
    assert all(faults.strikes("server_error") for _ in range(5))


@pytest.mark.parametrize(
    "wanted",
    [
        {"earthquake": 1},
        {"too_many": -1},
        {"too_many": 1.5},
        {"too_many": "often"},
        {"latency": "slow"},
        {"latency": 100_000},
        {"retry_after": "soon"},
        {"seed": 1.5},
        {"final": [PHONE]},
        {"final": {PHONE: "broken"}},
        {"final": {PHONE: {"status": "delivered", "error": 1}}},
        ["too_many"],
    ],
)
def test_a_fault_there_is_not_or_a_value_it_cannot_have_is_named_and_changes_nothing(
    simulator: RunningSimulator, wanted: Any
) -> None:
    url = f"{simulator.base_url}/simulator/faults"
    before = requests.get(url, timeout=5).json()
    answer = requests.post(url, json=wanted, timeout=5)
    assert answer.status_code == 400
    assert not isinstance(wanted, dict) or next(iter(wanted)) in answer.json()["error"]
    assert requests.get(url, timeout=5).json() == before


def test_faults_are_shown_and_cleared(simulator: RunningSimulator) -> None:
    simulator.faults(too_many=3, callback_late=0.5)
    url = f"{simulator.base_url}/simulator/faults"
    shown = requests.get(url, timeout=5).json()
    assert (shown["too_many"], shown["callback_late"]) == (3, 0.5)
    simulator.behave()
    assert not any(requests.get(url, timeout=5).json()[name] for name in CHANCES)


def test_faults_can_be_set_from_the_start() -> None:
    with RunningSimulator(faults={"too_many": True}) as simulator, pytest.raises(TwilioRestException) as refused:
        client_of(simulator.base_url).messages.create(to=PHONE, from_=SENDER, body="Hi")
    assert refused.value.status == 429
