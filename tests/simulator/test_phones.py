"""What a person writes reaches the app as Twilio would deliver it."""

from __future__ import annotations

import pytest
import requests
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from companion.simulator.testing import RunningSimulator
from tests.simulator.conftest import client_of
from tests.simulator.listener import Listener

PHONE, SENDER, SERVICE = "+13125550111", "+15005550006", "MG" + "b" * 32


def test_a_typed_text_reaches_the_app_signed_and_with_twilios_fields(
    simulator: RunningSimulator, listener: Listener
) -> None:
    written = simulator.type(PHONE, " 3 7 0 ", media=1)
    (call,) = listener.heard
    assert call.path == "/twilio/inbound" and call.signed
    form = call.form
    assert (form["From"], form["To"], form["Body"]) == (PHONE, SENDER, " 3 7 0 ")
    assert form["MessageSid"] == form["SmsMessageSid"] == written["sid"]
    assert (form["NumMedia"], form["NumSegments"], form["FromCity"]) == ("1", "1", "")
    assert "MediaUrl0" in form and "MessagingServiceSid" not in form
    assert call.headers["I-Twilio-Idempotency-Token"]
    assert (written["taken"], written["note"]) == (204, "")


def test_an_answer_goes_to_whoever_texted_last_with_its_service_and_account(
    client: Client, simulator: RunningSimulator, listener: Listener
) -> None:
    client.messages.create(to=PHONE, from_="+13125550100", body="Hi")
    simulator.type(PHONE, "first")
    client.messages.create(to=PHONE, messaging_service_sid=SERVICE, body="Hi")
    simulator.type(PHONE, "second")
    simulator.type(PHONE, "third", to="+13125550199")
    first, second, third = (call.form for call in listener.heard)
    assert (first["To"], first.get("MessagingServiceSid")) == ("+13125550100", None)
    assert (second["To"], second["MessagingServiceSid"]) == (SENDER, SERVICE)
    assert (third["To"], third.get("MessagingServiceSid")) == ("+13125550199", None)
    assert first["AccountSid"] == "AC" + "a" * 32


@pytest.mark.parametrize(
    "word", ["STOP", " stop ", "Unsubscribe", "END", "quit", "StopAll", "revoke", "OptOut", "cancel"]
)
def test_after_a_stop_word_texts_are_refused_until_start_and_both_words_reach_the_app(
    client: Client, simulator: RunningSimulator, listener: Listener, word: str
) -> None:
    simulator.type(PHONE, word)
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(to=PHONE, from_=SENDER, body="Hi")
    assert refused.value.code == 21610
    simulator.type(PHONE, "Start")
    assert client.messages.create(to=PHONE, from_=SENDER, body="Hi").sid
    assert listener.bodies() == [word, "Start"]


def test_stop_within_a_sentence_is_not_twilios_business(client: Client, simulator: RunningSimulator) -> None:
    simulator.type(PHONE, "Stop please")
    assert client.messages.create(to=PHONE, from_=SENDER, body="Hi").sid


def test_one_numbers_stop_does_not_silence_another(client: Client, simulator: RunningSimulator) -> None:
    simulator.type(PHONE, "STOP")
    assert client.messages.create(to="+13125550112", from_=SENDER, body="Hi").sid
    assert client.messages.create(to=PHONE, from_="+13125550100", body="Hi").sid


def test_a_messaging_service_keeps_one_list(client: Client, simulator: RunningSimulator) -> None:
    client.messages.create(to=PHONE, messaging_service_sid=SERVICE, body="Hi")
    simulator.type(PHONE, "STOP")
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(to=PHONE, messaging_service_sid=SERVICE, body="Hi")
    assert refused.value.code == 21610
    assert client.messages.create(to=PHONE, messaging_service_sid="MG" + "c" * 32, body="Hi").sid


def test_a_doubled_webhook_has_the_same_sid_and_token(simulator: RunningSimulator, listener: Listener) -> None:
    simulator.faults(inbound_twice=1)
    written = simulator.type(PHONE, "C")
    assert [call.form["MessageSid"] for call in listener.heard] == [written["sid"]] * 2
    assert len({call.headers["I-Twilio-Idempotency-Token"] for call in listener.heard}) == 1


def test_a_lost_text_can_be_handed_over_again(simulator: RunningSimulator, listener: Listener) -> None:
    simulator.faults(inbound_lost=1)
    written = simulator.type(PHONE, "C")
    assert written["note"] and listener.heard == []
    assert simulator.again(written["sid"])["note"] == ""
    assert listener.bodies() == ["C"]


def test_a_webhook_that_fails_is_noted_as_11200_and_can_be_tried_again(
    simulator: RunningSimulator, listener: Listener
) -> None:
    listener.status = 500
    failed = simulator.type(PHONE, "hello")
    assert (failed["taken"], failed["note"]) == (500, "11200: the app answered 500")
    assert simulator.counts()["webhooks_failed"] == 1
    listener.status = 204
    assert simulator.again(failed["sid"])["taken"] == 204


def test_an_app_that_is_away_is_noted_as_no_answer() -> None:
    with RunningSimulator(app_url="http://127.0.0.1:9") as alone:
        assert alone.type(PHONE, "hello")["note"] == "11200: the app answered nothing"


def test_words_answered_in_twiml_come_back_to_the_phone(simulator: RunningSimulator, listener: Listener) -> None:
    listener.status = 200
    listener.body = b"<Response><Message>One &amp; two</Message><Message><Body>Three</Body></Message></Response>"
    simulator.type(PHONE, "hello")
    assert simulator.texts_to(PHONE) == ["One & two", "Three"]
    simulator.wait_for(lambda: simulator.counts()["statuses"] == {"delivered": 2})


@pytest.mark.parametrize("document", [b"Thanks!", b"<html/>", b"<!DOCTYPE x><Response/>"])
def test_an_answer_that_is_not_twiml_is_noted(simulator: RunningSimulator, listener: Listener, document: bytes) -> None:
    listener.status, listener.body = 200, document
    assert simulator.type(PHONE, "hello")["note"].startswith("12100")
    assert simulator.texts_to(PHONE) == []


@pytest.mark.parametrize(
    ("number", "given"),
    [("12", {"text": "hi"}), (PHONE, {}), (PHONE, {"text": "x" * 1601}), (PHONE, {"text": "x", "media": "lots"})],
)
def test_what_no_phone_could_write_is_refused_in_words(
    simulator: RunningSimulator, number: str, given: dict[str, str]
) -> None:
    answer = requests.post(f"{simulator.base_url}/simulator/phones/{number}/messages", json=given, timeout=5)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_a_form_does_as_well_as_json(simulator: RunningSimulator, listener: Listener) -> None:
    url = f"{simulator.base_url}/simulator/phones/{PHONE}/messages"
    assert requests.post(url, data={"text": "C"}, timeout=5).status_code == 201
    simulator.wait_for(lambda: listener.bodies() == ["C"])


def test_counts_tell_repeated_words_to_one_phone_within_this_run(client: Client, simulator: RunningSimulator) -> None:
    for to, body in ((PHONE, "A"), (PHONE, "A"), (PHONE, "B"), ("+13125550112", "A")):
        client.messages.create(to=to, from_=SENDER, body=body)
    simulator.wait_for(lambda: simulator.counts()["statuses"] == {"delivered": 4})
    counts = simulator.counts()
    assert (counts["created"], counts["duplicates"]) == (4, 1)
    simulator.reset()
    assert simulator.counts()["created"] == 0 and simulator.messages() == []


def test_without_keeping_only_the_counts_stay() -> None:
    with RunningSimulator(keep=False, callbacks=False) as load:
        client = client_of(load.base_url)
        for body in ("A", "A", "B"):
            client.messages.create(to=PHONE, from_=SENDER, body=body)
        load.wait_for(lambda: load.counts()["statuses"] == {"delivered": 3})
        assert (load.counts()["created"], load.counts()["duplicates"]) == (3, 1)
        assert load.messages() == []
