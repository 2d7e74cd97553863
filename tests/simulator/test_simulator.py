"""The simulator answers the real `twilio` client as Twilio does."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

import pytest
import requests
from twilio.base.exceptions import TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from companion.simulator.testing import RunningSimulator

PHONE, SENDER, TOKEN = "+13125550111", "+15005550006", "test-token"


class Listener:
    """Stands where the app would: keeps every webhook, checks its signature."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, dict[str, str]]] = []
        listener = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                form = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode(), True))
                url = f"{listener.url}{self.path}"
                signature = self.headers["X-Twilio-Signature"]
                good = RequestValidator(TOKEN).validate(url, form, signature)
                listener.heard.append((self.path if good else "forged", form))
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()


@pytest.fixture
def listener() -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.server.shutdown()
    listener.server.server_close()


@pytest.fixture
def simulator(listener: Listener) -> Iterator[RunningSimulator]:
    with RunningSimulator(app_url=listener.url, auth_token=TOKEN) as simulator:
        yield simulator


@pytest.fixture
def client(simulator: RunningSimulator) -> Client:
    client = Client("AC" + "a" * 32, TOKEN, http_client=TwilioHttpClient(timeout=3))
    client.api.base_url = simulator.base_url
    return client


def test_a_created_text_is_queued_then_sent_then_delivered_with_signed_callbacks(
    client: Client, simulator: RunningSimulator, listener: Listener
) -> None:
    made = client.messages.create(to=PHONE, from_=SENDER, body="Hello", status_callback=f"{listener.url}/s/abc")
    assert (made.status, made.direction, made.num_segments) == ("queued", "outbound-api", "1")
    simulator.wait_for(lambda: len(listener.heard) == 2)
    assert [path for path, _ in listener.heard] == ["/s/abc", "/s/abc"]
    assert [form["MessageStatus"] for _, form in listener.heard] == ["sent", "delivered"]
    assert client.messages(made.sid).fetch().status == "delivered"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"to": "12"}, 21211),
        ({"to": ""}, 21604),
        ({"from_": "nobody!"}, 21212),
        ({"from_": None}, 21603),
        ({"body": ""}, 21602),
        ({"body": "x" * 1601}, 21617),
        ({"status_callback": "http://under_score.example/x"}, 21609),
        ({"validity_period": 36001}, 21624),
    ],
)
def test_what_twilio_refuses_is_refused_with_its_code(client: Client, change: dict[str, object], code: int) -> None:
    values = {"to": PHONE, "from_": SENDER, "body": "Hi"} | change
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(**values)
    assert (refused.value.status, refused.value.code) == (400, code)


def test_credentials_without_twilios_shape_are_refused(simulator: RunningSimulator) -> None:
    client = Client("nobody", "x")
    client.api.base_url = simulator.base_url
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(to=PHONE, from_=SENDER, body="Hi")
    assert (refused.value.status, refused.value.code) == (401, 20003)


def test_lists_by_number_and_day_page_by_page(client: Client) -> None:
    sids = [client.messages.create(to=PHONE, from_=SENDER, body=f"No {number}").sid for number in range(5)]
    client.messages.create(to="+13125550112", from_=SENDER, body="Other")
    assert [text.sid for text in client.messages.list(to=PHONE, page_size=2)] == sids[::-1]
    assert len(client.messages.list(from_=SENDER)) == 6
    day = client.messages(sids[0]).fetch().date_created
    assert len(client.messages.list(to=PHONE, date_sent=day)) == 5
    assert client.messages.list(to=PHONE, date_sent_before=day.replace(year=2020)) == []


def test_a_queued_text_can_be_cancelled_and_a_sent_one_redacted_and_deleted(listener: Listener) -> None:
    with RunningSimulator(app_url=listener.url, step=30) as slow:
        client = Client("AC" + "a" * 32, TOKEN)
        client.api.base_url = slow.base_url
        made = client.messages.create(to=PHONE, from_=SENDER, body="Hello")
        assert client.messages(made.sid).update(status="canceled").status == "canceled"
        assert client.messages(made.sid).update(body="").body == ""
        assert client.messages(made.sid).delete()
        with pytest.raises(TwilioRestException) as gone:
            client.messages(made.sid).fetch()
        assert gone.value.status == 404


def test_after_stop_texts_are_refused_until_start(
    client: Client, simulator: RunningSimulator, listener: Listener
) -> None:
    simulator.type(PHONE, " stop ")
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(to=PHONE, from_=SENDER, body="Hi")
    assert refused.value.code == 21610
    simulator.type(PHONE, "Start")
    assert client.messages.create(to=PHONE, from_=SENDER, body="Hi").sid
    bodies = [form["Body"] for path, form in listener.heard if path == "/twilio/inbound"]
    assert bodies == [" stop ", "Start"]


def test_a_dropped_connection_still_leaves_the_text_on_its_way(client: Client, simulator: RunningSimulator) -> None:
    simulator.faults(accept_then_drop=1)
    with pytest.raises(requests.exceptions.ConnectionError):
        client.messages.create(to=PHONE, from_=SENDER, body="Dropped")
    assert simulator.texts_to(PHONE) == ["Dropped"]


@pytest.mark.parametrize(
    ("fault", "status", "arrives"), [("too_many", 429, 0), ("server_error", 500, 0), ("server_error_after", 503, 1)]
)
def test_refusals_say_what_they_did(
    client: Client, simulator: RunningSimulator, fault: str, status: int, arrives: int
) -> None:
    simulator.faults(**{fault: 1})
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(to=PHONE, from_=SENDER, body="Hi")
    assert refused.value.status == status
    assert len(simulator.texts_to(PHONE)) == arrives


def test_a_text_that_is_no_longer_valid_fails_with_30036(listener: Listener) -> None:
    with RunningSimulator(app_url=listener.url, step=1.2) as slow:
        client = Client("AC" + "a" * 32, TOKEN)
        client.api.base_url = slow.base_url
        made = client.messages.create(to=PHONE, from_=SENDER, body="Late", validity_period=1)
        slow.wait_for(lambda: client.messages(made.sid).fetch().status == "failed")
        assert client.messages(made.sid).fetch().error_code == 30036


def test_callbacks_can_be_doubled_and_come_out_of_order(
    client: Client, simulator: RunningSimulator, listener: Listener
) -> None:
    simulator.faults(callback_out_of_order=1, callback_twice=2)
    client.messages.create(to=PHONE, from_=SENDER, body="Hi", status_callback=f"{listener.url}/s/1")
    simulator.wait_for(lambda: len(listener.heard) == 4)
    assert [form["MessageStatus"] for _, form in listener.heard] == ["delivered", "delivered", "sent", "sent"]


def test_a_number_can_be_made_to_fail(client: Client, simulator: RunningSimulator) -> None:
    simulator.faults(final={PHONE: 30005})
    made = client.messages.create(to=PHONE, from_=SENDER, body="Hi")
    simulator.wait_for(lambda: client.messages(made.sid).fetch().status == "undelivered")
    assert client.messages(made.sid).fetch().error_code == 30005


def test_an_unknown_fault_is_named(simulator: RunningSimulator) -> None:
    answer = requests.post(f"{simulator.base_url}/simulator/faults", json={"earthquake": 1}, timeout=5)
    assert answer.status_code == 400
    assert "earthquake" in answer.json()["error"]


def test_a_restart_finds_the_conversations_again(listener: Listener, tmp_path) -> None:
    state = str(tmp_path / "phones.sqlite")
    with RunningSimulator(app_url=listener.url, state=state) as first:
        first.type(PHONE, "hello")
    with RunningSimulator(app_url=listener.url, state=state) as second:
        assert [text["body"] for text in second.messages(PHONE)] == ["hello"]
