"""What Twilio checks before it takes a text, in its order and with its codes."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from companion.simulator.errors import TwilioError

E164 = re.compile(r"\+[1-9][0-9]{6,14}")
SENDER = re.compile(r"\+[1-9][0-9]{6,14}|[0-9]{5,6}|(?=.*[A-Za-z])[A-Za-z0-9 ]{2,11}")
SERVICE = re.compile(r"MG[0-9a-fA-F]{32}")
LONGEST_BODY, LONGEST_URL = 1600, 4000
VALIDITY = range(1, 36_001)  # seconds

# Numbers that Twilio's own test credentials answer with a fixed error.
MAGIC_SENDERS = {
    "+15005550001": (21212, "The 'From' number is not a valid phone number"),
    "+15005550007": (21606, "The 'From' number is not a valid, SMS-capable number of this account"),
    "+15005550008": (21611, "This 'From' number has exceeded the maximum number of queued messages"),
}
MAGIC_RECEIVERS = {
    "+15005550001": (21211, "The 'To' number is not a valid phone number"),
    "+15005550002": (21612, "The 'To' number is not currently reachable"),
    "+15005550003": (21408, "Permission to send to this region has not been enabled"),
    "+15005550004": (21610, "Attempt to send to unsubscribed recipient"),
    "+15005550009": (21614, "The 'To' number is not a mobile number"),
}


@dataclass(frozen=True)
class NewText:
    """A create request that Twilio would take. `valid_seconds` in its queue."""

    to: str
    sender: str  # '' when a messaging service chooses
    service: str
    body: str
    callback: str
    valid_seconds: int


def check_create(form: Mapping[str, str], senders: Collection[str] = ()) -> NewText:
    """Raises `TwilioError`. `senders`: the account's own numbers; empty means every well-formed one is."""
    text = NewText(
        to=form.get("To", ""),
        sender=form.get("From", ""),
        service=form.get("MessagingServiceSid", ""),
        body=form.get("Body", ""),
        callback=form.get("StatusCallback", ""),
        valid_seconds=_validity(form.get("ValidityPeriod")),
    )
    _check_receiver(text.to)
    _check_sender(text.sender, text.service, senders)
    if not text.body:
        raise TwilioError(400, 21602, "Message body is required.")
    if len(text.body) > LONGEST_BODY:
        raise TwilioError(400, 21617, f"The concatenated message body exceeds the {LONGEST_BODY} character limit")
    if text.callback and not _good_callback(text.callback):
        raise TwilioError(400, 21609, "The 'StatusCallback' URL is not a valid URL.")
    if text.sender == text.to:
        raise TwilioError(400, 21266, "'To' and 'From' number cannot be the same")
    return text


def _check_receiver(to: str) -> None:
    if not to:
        raise TwilioError(400, 21604, "A 'To' phone number is required.")
    if not E164.fullmatch(to):
        raise TwilioError(400, 21211, "The 'To' number is not a valid phone number")
    if to in MAGIC_RECEIVERS:
        raise TwilioError(400, *MAGIC_RECEIVERS[to])


def _check_sender(sender: str, service: str, senders: Collection[str]) -> None:
    if not sender and not service:
        raise TwilioError(400, 21603, "A 'From' phone number is required.")
    if sender and not SENDER.fullmatch(sender):
        raise TwilioError(400, 21212, "The 'From' number is not a valid phone number")
    if sender in MAGIC_SENDERS:
        raise TwilioError(400, *MAGIC_SENDERS[sender])
    if sender and senders and sender not in senders:
        raise TwilioError(400, *MAGIC_SENDERS["+15005550007"])
    if service and not SERVICE.fullmatch(service):
        raise TwilioError(400, 21701, "The Messaging Service does not exist.")


def _good_callback(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and host != "" and "_" not in host and len(url) <= LONGEST_URL


def _validity(given: str | None) -> int:
    if given is None:
        return VALIDITY[-1]
    if not re.fullmatch(r"[0-9]{1,9}", given) or int(given) not in VALIDITY:
        raise TwilioError(400, 21624, "Invalid validity period value")
    return int(given)
