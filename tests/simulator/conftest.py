"""A simulator on a free port, someone who listens to its webhooks, and the real twilio client pointed at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

from companion.simulator.testing import RunningSimulator
from tests.simulator.listener import TOKEN, Listener

ACCOUNT = "AC" + "a" * 32


def client_of(base_url: str, username: str = ACCOUNT, timeout: float = 5) -> Client:
    client = Client(username, TOKEN, http_client=TwilioHttpClient(timeout=timeout))
    client.http_client.session.trust_env = False
    client.api.base_url = base_url
    return client


@pytest.fixture
def listener() -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.close()


@pytest.fixture
def simulator(listener: Listener) -> Iterator[RunningSimulator]:
    with RunningSimulator(app_url=listener.url, auth_token=TOKEN) as simulator:
        yield simulator


@pytest.fixture
def client(simulator: RunningSimulator) -> Client:
    return client_of(simulator.base_url)
