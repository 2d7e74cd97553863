"""The phone simulator: stands in for Twilio over HTTP and shows every phone as a conversation.

It knows nothing of the rest. `python -m companion.simulator` runs it; tests use `testing.RunningSimulator`.

    twilio_api -> validation, store -> delivery -> webhooks -> the app
    phones (what a person types)    -> delivery -> webhooks -> the app
    pages, controls: to look on, and to make it misbehave (faults)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flask import Flask


@dataclass(frozen=True)
class SimulatorSettings:
    """How it behaves; everything has a default that suits `make run`."""

    app_url: str = "http://127.0.0.1:8000"  # where inbound webhooks go
    auth_token: str = "development-only-auth-token"  # noqa: S105 - of a stand-in; signs the webhooks
    account_sid: str = "AC" + "0" * 32  # of texts that phones write unasked
    sender: str = "+15005550006"  # the number a messaging service chooses, and phones write to
    senders: frozenset[str] = frozenset()  # the account's numbers; empty: every well-formed one is
    state: str = ":memory:"  # an SQLite file keeps the conversations over a restart
    step: float = 0.3  # seconds between delivery statuses
    threads: int = 4  # that deliver and call back
    callbacks: bool = True
    keep: bool = True  # off for load: texts are forgotten once their status is final, only counts stay
    faults: Mapping[str, Any] = field(default_factory=dict)  # set from the start


def create_simulator(settings: SimulatorSettings) -> Flask:
    """A Flask app with Twilio's Messages resource under /2010-04-01 and the phones under /simulator.

    Serve it with `serving.Server`: faults that drop a connection need gunicorn's socket. Raises `ValueError` for a
    fault there is not.
    """
    from companion.simulator.controls import controls
    from companion.simulator.delivery import Delivery
    from companion.simulator.faults import Faults
    from companion.simulator.pages import pages
    from companion.simulator.phones import phones
    from companion.simulator.store import Store
    from companion.simulator.twilio_api import twilio_api
    from companion.simulator.webhooks import Webhooks

    app = Flask(__name__)
    faults = Faults(settings.faults)
    store = Store(settings.state, settings.keep)
    webhooks = Webhooks(settings)
    app.extensions["simulator"] = settings
    app.extensions["store"] = store
    app.extensions["faults"] = faults
    app.extensions["webhooks"] = webhooks
    app.extensions["delivery"] = Delivery(settings, store, faults, webhooks)
    for part in (twilio_api, pages, phones, controls):
        app.register_blueprint(part)
    return app
