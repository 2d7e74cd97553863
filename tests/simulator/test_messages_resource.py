"""Create, fetch, list, cancel, redact, delete: the simulator answers the real `twilio` client as Twilio does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import requests
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from companion.simulator.testing import RunningSimulator
from tests.simulator.conftest import client_of
from tests.simulator.listener import TOKEN, Listener

PHONE, SENDER, SERVICE = "+13125550111", "+15005550006", "MG" + "b" * 32


def wait_delivered(simulator: RunningSimulator, count: int) -> None:
    simulator.wait_for(lambda: simulator.counts()["statuses"] == {"delivered": count})


def test_a_created_text_is_queued_with_twilios_fields(client: Client) -> None:
    made = client.messages.create(to=PHONE, from_=SENDER, body="Hello")
    assert (made.status, made.direction, made.num_segments, made.error_code) == ("queued", "outbound-api", "1", None)
    assert made.sid.startswith("SM") and len(made.sid) == 34
    assert (made.to, made.from_, made.date_sent) == (PHONE, SENDER, None)
    assert abs(made.date_created - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_text_through_a_messaging_service_is_accepted_before_it_has_a_number(
    client: Client, simulator: RunningSimulator, listener: Listener
) -> None:
    made = client.messages.create(
        to=PHONE, messaging_service_sid=SERVICE, body="Hello", status_callback=f"{listener.url}/s/1"
    )
    assert (made.status, made.from_, made.num_segments, made.messaging_service_sid) == ("accepted", None, "0", SERVICE)
    simulator.wait_for(lambda: len(listener.heard) == 3)
    assert listener.statuses() == ["queued", "sent", "delivered"]
    assert {call.form["MessagingServiceSid"] for call in listener.heard} == {SERVICE}
    found = client.messages(made.sid).fetch()
    assert (found.status, found.from_, found.num_segments) == ("delivered", SENDER, "1")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"to": "12"}, 21211),
        ({"to": "+1312555011１"}, 21211),
        ({"to": ""}, 21604),
        ({"to": "+15005550001"}, 21211),
        ({"to": "+15005550003"}, 21408),
        ({"to": "+15005550004"}, 21610),
        ({"to": "+15005550009"}, 21614),
        ({"from_": "nobody!"}, 21212),
        ({"from_": "+15005550007"}, 21606),
        ({"from_": "+15005550008"}, 21611),
        ({"from_": None}, 21603),
        ({"from_": PHONE}, 21266),
        ({"from_": None, "messaging_service_sid": "MG12"}, 21701),
        ({"body": ""}, 21602),
        ({"body": "x" * 1601}, 21617),
        ({"status_callback": "http://under_score.example/x"}, 21609),
        ({"status_callback": "ftp://example.org/x"}, 21609),
        ({"status_callback": "/twilio/status/1"}, 21609),
        ({"status_callback": "http://example.org/" + "x" * 4000}, 21609),
        ({"validity_period": 0}, 21624),
        ({"validity_period": 36_001}, 21624),
        ({"validity_period": "soon"}, 21624),
    ],
)
def test_what_twilio_refuses_is_refused_with_its_code(
    client: Client, simulator: RunningSimulator, change: dict[str, object], code: int
) -> None:
    values = {"to": PHONE, "from_": SENDER, "body": "Hi"} | change
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(**values)
    assert (refused.value.status, refused.value.code) == (400, code)
    assert simulator.counts()["created"] == 0


@pytest.mark.parametrize("change", [{"body": "x" * 1600}, {"validity_period": 1}, {"validity_period": 36_000}])
def test_what_twilio_just_takes_is_taken(client: Client, change: dict[str, object]) -> None:
    assert client.messages.create(**({"to": PHONE, "from_": SENDER, "body": "Hi"} | change)).sid


def test_only_the_accounts_own_numbers_send_when_they_are_listed(listener: Listener) -> None:
    with RunningSimulator(app_url=listener.url, senders=frozenset([SENDER])) as strict:
        client = client_of(strict.base_url)
        assert client.messages.create(to=PHONE, from_=SENDER, body="Hi").sid
        with pytest.raises(TwilioRestException) as refused:
            client.messages.create(to=PHONE, from_="+13125550100", body="Hi")
    assert refused.value.code == 21606


def test_an_error_carries_code_message_more_info_and_status(simulator: RunningSimulator) -> None:
    url = f"{simulator.base_url}/2010-04-01/Accounts/AC{'a' * 32}/Messages.json"
    answer = requests.post(url, {"To": "x"}, auth=("AC" + "a" * 32, "t"), timeout=5)
    assert answer.json() == {
        "code": 21211,
        "message": "The 'To' number is not a valid phone number",
        "more_info": "https://www.twilio.com/docs/errors/21211",
        "status": 400,
    }


@pytest.mark.parametrize("username", ["nobody", "AC12", "XX" + "a" * 32])
def test_credentials_without_twilios_shape_are_refused(simulator: RunningSimulator, username: str) -> None:
    with pytest.raises(TwilioRestException) as refused:
        client_of(simulator.base_url, username).messages.create(to=PHONE, from_=SENDER, body="Hi")
    assert (refused.value.status, refused.value.code) == (401, 20003)


def test_requests_without_credentials_are_refused(simulator: RunningSimulator) -> None:
    answer = requests.get(f"{simulator.base_url}/2010-04-01/Accounts/AC{'a' * 32}/Messages.json", timeout=5)
    assert (answer.status_code, answer.json()["code"]) == (401, 20003)


def test_one_account_does_not_see_anothers_texts(client: Client, simulator: RunningSimulator) -> None:
    made = client.messages.create(to=PHONE, from_=SENDER, body="Hi")
    other = client_of(simulator.base_url, "AC" + "c" * 32)
    assert other.messages.list() == []
    with pytest.raises(TwilioRestException) as refused:
        other.messages(made.sid).fetch()
    assert (refused.value.status, refused.value.code) == (404, 20404)


def test_lists_newest_first_by_number_page_by_page(client: Client) -> None:
    sids = [client.messages.create(to=PHONE, from_=SENDER, body=f"No {number}").sid for number in range(5)]
    client.messages.create(to="+13125550112", from_=SENDER, body="Other")
    assert [text.sid for text in client.messages.list(to=PHONE, page_size=2)] == sids[::-1]
    assert len(client.messages.list(from_=SENDER)) == 6
    assert client.messages.list(from_=PHONE) == []


def test_a_text_that_arrives_between_two_pages_does_not_shift_them(client: Client) -> None:
    sids = [client.messages.create(to=PHONE, from_=SENDER, body=f"No {number}").sid for number in range(4)]
    first = client.messages.page(to=PHONE, page_size=2)
    client.messages.create(to=PHONE, from_=SENDER, body="In between")
    second = first.next_page()
    assert [text.sid for page in (first, second) for text in page] == sids[::-1]
    assert second.next_page() is None


def test_a_date_filter_finds_only_what_was_sent_then(client: Client, simulator: RunningSimulator) -> None:
    client.messages.create(to=PHONE, from_=SENDER, body="Hi")
    wait_delivered(simulator, 1)
    now = datetime.now(UTC)
    hour = timedelta(hours=1)
    assert len(client.messages.list(date_sent=now.date())) == 1
    assert len(client.messages.list(date_sent_after=now - hour, date_sent_before=now + hour)) == 1
    assert client.messages.list(date_sent_before=now - hour) == []
    assert client.messages.list(date_sent_after=now + hour) == []
    assert client.messages.list(date_sent=(now - timedelta(days=3)).date()) == []


def test_a_bound_in_the_very_second_a_text_was_sent_includes_it(client: Client, simulator: RunningSimulator) -> None:
    made = client.messages.create(to=PHONE, from_=SENDER, body="Hi")
    wait_delivered(simulator, 1)
    sent = client.messages(made.sid).fetch().date_sent
    assert [text.sid for text in client.messages.list(date_sent_after=sent)] == [made.sid]
    assert [text.sid for text in client.messages.list(date_sent_before=sent)] == [made.sid]


def test_a_text_still_queued_has_no_date_sent_and_is_found_without_the_filter(listener: Listener) -> None:
    with RunningSimulator(app_url=listener.url, step=60) as slow:
        client = client_of(slow.base_url)
        made = client.messages.create(to=PHONE, from_=SENDER, body="Hi")
        assert client.messages.list(date_sent_after=datetime.now(UTC) - timedelta(hours=1)) == []
        assert [text.sid for text in client.messages.list(to=PHONE)] == [made.sid]


def test_a_queued_text_can_be_cancelled_then_redacted_then_deleted(listener: Listener) -> None:
    with RunningSimulator(app_url=listener.url, step=60) as slow:
        client = client_of(slow.base_url)
        made = client.messages.create(to=PHONE, from_=SENDER, body="Hello")
        assert client.messages(made.sid).update(status="canceled").status == "canceled"
        redacted = client.messages(made.sid).update(body="")
        assert (redacted.body, redacted.num_segments) == ("", "1")
        assert client.messages(made.sid).delete()
        with pytest.raises(TwilioRestException) as gone:
            client.messages(made.sid).fetch()
        assert gone.value.status == 404


def test_a_cancelled_text_never_leaves(listener: Listener) -> None:
    with RunningSimulator(app_url=listener.url, step=0.2) as slow:
        client = client_of(slow.base_url)
        sids = [client.messages.create(to=PHONE, from_=SENDER, body=f"{number}").sid for number in range(2)]
        client.messages(sids[0]).update(status="canceled")
        slow.wait_for(lambda: client.messages(sids[1]).fetch().status == "delivered")
        assert client.messages(sids[0]).fetch().status == "canceled"


@pytest.mark.parametrize(("change", "code"), [({"status": "canceled"}, 30409), ({"body": "New words"}, 20001)])
def test_a_delivered_text_cannot_be_cancelled_and_a_body_can_only_be_emptied(
    client: Client, simulator: RunningSimulator, change: dict[str, str], code: int
) -> None:
    made = client.messages.create(to=PHONE, from_=SENDER, body="Hi")
    wait_delivered(simulator, 1)
    with pytest.raises(TwilioRestException) as refused:
        client.messages(made.sid).update(**change)
    assert refused.value.code == code


def test_a_text_that_waited_longer_than_its_validity_fails_with_30036(listener: Listener) -> None:
    with RunningSimulator(app_url=listener.url, step=1.2, auth_token=TOKEN) as slow:
        client = client_of(slow.base_url)
        made = client.messages.create(
            to=PHONE, from_=SENDER, body="Late", validity_period=1, status_callback=f"{listener.url}/s/1"
        )
        slow.wait_for(lambda: listener.heard)
        found = client.messages(made.sid).fetch()
        assert (found.status, found.error_code, found.date_sent) == ("failed", 30036, None)
        assert (listener.heard[0].form["MessageStatus"], listener.heard[0].form["ErrorCode"]) == ("failed", "30036")
