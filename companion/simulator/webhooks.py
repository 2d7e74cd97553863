"""Signed calls to the app: what a phone wrote, and what became of a text."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

import requests
from twilio.request_validator import RequestValidator

from companion.simulator import SimulatorSettings
from companion.simulator.store import Text, now

CONNECT, TOTAL = 5, 15  # seconds, as Twilio's
LONGEST_ANSWER = 65_536  # bytes
API_VERSION = "2010-04-01"
_local = threading.local()


class Answer(NamedTuple):
    """The app's HTTP status, 0 when there was none in time, and its body."""

    status: int
    body: bytes

    @property
    def good(self) -> bool:
        return 200 <= self.status < 300


class Webhooks:
    def __init__(self, settings: SimulatorSettings) -> None:
        self._settings = settings
        self._validator = RequestValidator(settings.auth_token)
        self._lock = threading.Lock()
        self.counts: Counter[str] = Counter()

    def inbound(self, text: Text) -> Answer:
        """Hands over a text that a phone wrote. Repeated, it carries the same SID and the same idempotency token."""
        form = {
            "ToCountry": "US",
            "ToState": "",
            "ToCity": "",
            "ToZip": "",
            "FromCountry": "US",
            "FromState": "",
            "FromCity": "",
            "FromZip": "",
            "MessageSid": text["sid"],
            "SmsMessageSid": text["sid"],
            "SmsSid": text["sid"],
            "SmsStatus": "received",
            "AccountSid": text["account"],
            "From": text["phone"],
            "To": text["sender"],
            "Body": text["body"],
            "NumMedia": str(text["media"]),
            "NumSegments": str(text["segments"]),
            "ApiVersion": API_VERSION,
        }
        for number in range(text["media"]):
            form[f"MediaUrl{number}"] = f"https://api.twilio.com/{API_VERSION}/media-of-{text['sid']}-{number}"
            form[f"MediaContentType{number}"] = "image/jpeg"
        if text["service"]:
            form["MessagingServiceSid"] = text["service"]
        return self._post(f"{self._settings.app_url}/twilio/inbound", form, text["sid"])

    def status(self, text: Text, status: str) -> Answer:
        """Reports a status of a text to the address it was created with."""
        form = {
            "MessageSid": text["sid"],
            "SmsSid": text["sid"],
            "MessageStatus": status,
            "SmsStatus": status,
            "To": text["phone"],
            "From": text["sender"],
            "AccountSid": text["account"],
            "ApiVersion": API_VERSION,
        }
        if text["service"]:
            form["MessagingServiceSid"] = text["service"]
        if status in ("delivered", "undelivered"):
            form["RawDlrDoneDate"] = f"{datetime.fromtimestamp(now(), UTC):%y%m%d%H%M}"
        if text["error"] and status in ("failed", "undelivered"):
            form["ErrorCode"] = str(text["error"])
        return self._post(text["callback"], form, f"{text['sid']}:{status}")

    def count(self, name: str) -> None:
        with self._lock:
            self.counts[name] += 1

    def _post(self, url: str, form: Mapping[str, str], event: str) -> Answer:
        headers = {
            "X-Twilio-Signature": self._validator.compute_signature(url, form),
            "I-Twilio-Idempotency-Token": str(uuid5(NAMESPACE_URL, event)),
            "User-Agent": "TwilioProxy/1.1",
        }
        deadline = time.monotonic() + TOTAL
        try:
            with _session().post(
                url, data=form, headers=headers, timeout=(CONNECT, TOTAL), stream=True, allow_redirects=False
            ) as answer:
                body = b""
                for piece in answer.iter_content(8192):
                    body += piece
                    if len(body) > LONGEST_ANSWER or time.monotonic() > deadline:
                        raise requests.exceptions.ReadTimeout
                found = Answer(answer.status_code, body)
        except (requests.exceptions.RequestException, ValueError):
            found = Answer(0, b"")
        self.count("webhooks_sent" if found.good else "webhooks_failed")
        return found


def _session() -> requests.Session:
    """One per thread: a session is not safe to share."""
    if not hasattr(_local, "session"):
        _local.session = requests.Session()
        _local.session.trust_env = False
    session: requests.Session = _local.session
    return session
