"""The phone simulator: stands in for Twilio over HTTP and shows every phone as a conversation.

It knows nothing of the rest. `python -m companion.simulator` runs it; tests use `testing.RunningSimulator`.
"""

from __future__ import annotations

from dataclasses import dataclass

from flask import Flask


@dataclass(frozen=True)
class SimulatorSettings:
    """`app_url`: where inbound webhooks go. `auth_token`: signs them. `step`: seconds between delivery statuses."""

    app_url: str = "http://127.0.0.1:8000"
    auth_token: str = "development-only-auth-token"  # noqa: S105 - of a stand-in
    account_sid: str = "AC" + "0" * 32
    sender: str = "+15005550006"
    state: str = ":memory:"
    step: float = 0.3
    callbacks: bool = True


def create_simulator(settings: SimulatorSettings) -> Flask:
    """A Flask app with Twilio's Messages resource under /2010-04-01 and the phones under /simulator."""
    from companion.simulator.delivery import Delivery
    from companion.simulator.faults import Faults
    from companion.simulator.phones import phones
    from companion.simulator.store import Store
    from companion.simulator.twilio_api import twilio_api
    from companion.simulator.webhooks import Webhooks

    app = Flask(__name__)
    store = Store(settings.state)
    faults = Faults()
    webhooks = Webhooks(settings, store, faults)
    app.extensions["simulator"] = settings
    app.extensions["store"] = store
    app.extensions["faults"] = faults
    app.extensions["webhooks"] = webhooks
    app.extensions["delivery"] = Delivery(settings, store, faults, webhooks)
    app.register_blueprint(twilio_api)
    app.register_blueprint(phones)
    return app
