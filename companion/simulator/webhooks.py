"""Signed calls to the app: inbound texts and status callbacks."""

from __future__ import annotations

import threading
import time
from collections import Counter
from typing import Any
from uuid import uuid4

import requests
from twilio.request_validator import RequestValidator

from companion.simulator import SimulatorSettings
from companion.simulator.faults import Faults
from companion.simulator.segments import count_segments
from companion.simulator.store import Store, Text

TIMEOUTS = (5, 15)  # seconds: connect, and in all, as Twilio's
_local = threading.local()


class Webhooks:
    def __init__(self, settings: SimulatorSettings, store: Store, faults: Faults) -> None:
        self._settings, self._store, self._faults = settings, store, faults
        self._validator = RequestValidator(settings.auth_token)
        self.counts: Counter[str] = Counter()

    def inbound(self, text: Text) -> None:
        """Delivers a text that a phone wrote. What the app does not take is marked 11200 and can be sent again."""
        form = {
            "ToCountry": "US",
            "FromCity": "",
            "FromState": "",
            "FromZip": "",
            "FromCountry": "US",
            "MessageSid": text["sid"],
            "SmsMessageSid": text["sid"],
            "SmsSid": text["sid"],
            "SmsStatus": "received",
            "AccountSid": self._settings.account_sid,
            "From": text["phone"],
            "To": text["sender"],
            "Body": text["body"],
            "NumMedia": str(text["media"] or 0),
            "NumSegments": str(count_segments(text["body"])["segments"]),
            "ApiVersion": "2010-04-01",
        }
        if text["service"]:
            form["MessagingServiceSid"] = text["service"]
        token = str(uuid4())
        for _ in range(2 if self._faults.strikes("inbound_twice") else 1):
            status = self.post(f"{self._settings.app_url}/twilio/inbound", form, token)
        self.counts["inbound"] += 1
        note = "" if 200 <= status < 300 else f"11200: the app answered {status or 'nothing'}"
        self._store.change(text["sid"], note=note)

    def status(self, text: Text, status: str) -> None:
        """Reports a status of a text to the address it was created with."""
        if not text["callback"] or self._faults.strikes("callback_lost"):
            self.counts["callbacks_lost"] += bool(text["callback"])
            return
        if self._faults.strikes("callback_late"):
            time.sleep(self._faults.values["late_by"])
        form: dict[str, Any] = {
            "MessageSid": text["sid"],
            "SmsSid": text["sid"],
            "MessageStatus": status,
            "SmsStatus": status,
            "To": text["phone"],
            "From": text["sender"],
            "AccountSid": text["account"],
            "ApiVersion": "2010-04-01",
        }
        if text["service"]:
            form["MessagingServiceSid"] = text["service"]
        if text["error"] and status in ("failed", "undelivered"):
            form["ErrorCode"] = str(text["error"])
        for _ in range(2 if self._faults.strikes("callback_twice") else 1):
            self.post(text["callback"], form, str(uuid4()))

    def post(self, url: str, form: dict[str, Any], token: str) -> int:
        """The app's HTTP status, 0 when there was none."""
        headers = {
            "X-Twilio-Signature": self._validator.compute_signature(url, form),
            "I-Twilio-Idempotency-Token": token,
            "User-Agent": "TwilioProxy/1.1",
        }
        try:
            answer = _session().post(url, data=form, headers=headers, timeout=TIMEOUTS)
            status = int(answer.status_code)
        except requests.exceptions.RequestException:
            status = 0
        self.counts["webhooks_sent" if 200 <= status < 300 else "webhooks_failed"] += 1
        return status


def _session() -> requests.Session:
    if not hasattr(_local, "session"):
        _local.session = requests.Session()
        _local.session.trust_env = False
    session: requests.Session = _local.session
    return session
