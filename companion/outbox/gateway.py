"""The one door to Twilio. Says exactly what is known after a call, and never guesses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.rest import Client
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError

from companion.outbox.transport import Transport
from companion.rules.reasons import Reason
from companion.rules.texts.delivery import ErrorPolicy, MessageProblem, error_policy
from companion.rules.texts.webhook_fields import MOST_MEDIA, whole_number
from companion.settings import Settings

# What the library raises over an answer that is no JSON, or other JSON than Twilio's.
_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError)
SHORTEST_VALIDITY, LONGEST_VALIDITY = 1, 36_000  # seconds, Twilio's bounds of ValidityPeriod
WAITS = 60.0  # seconds before a sender is tried again that can send nothing now
MOST_RECEIVED = 2000  # texts from phones in one look back


@dataclass(frozen=True)
class OutgoingText:
    """A text ready to be handed over. `token` names it in its status callback; `valid_seconds` from now.

    `attempt`: how often it was handed over, this time included; an answer belongs to one attempt.
    """

    message_id: int
    token: str
    to: str
    sender: str  # E.164 number, short code or MG... messaging service
    body: str
    valid_seconds: int
    attempt: int = 1


@dataclass(frozen=True)
class Accepted:
    """Twilio has the text. `error_code`: why it failed since, when it was found later."""

    sid: str
    status: str
    error_code: int | None = None


@dataclass(frozen=True)
class Rejected:
    """Twilio said no; the text was not and will not be sent."""

    code: int | None
    http_status: int


@dataclass(frozen=True)
class NotProcessed:
    """Twilio never took it (429, no connection, wrong credentials): safe to try again after `retry_after` seconds.

    `why`: a `MessageProblem` or an `ErrorMeaning`. `slow_down`: it was too much at once, and the whole sender should go
    slower. `problem`: what somebody has to know.
    """

    why: Reason
    retry_after: float | None = None
    slow_down: bool = False
    problem: ErrorPolicy | None = None


@dataclass(frozen=True)
class Unknown:
    """Nobody can know whether the text went out. `why`: a `MessageProblem`."""

    why: Reason


Outcome = Accepted | Rejected | NotProcessed | Unknown


@dataclass(frozen=True)
class FoundText:
    """A text that Twilio's list shows. `created_at` is aware UTC, whole seconds."""

    sid: str
    body: str
    status: str
    created_at: datetime
    error_code: int | None


@dataclass(frozen=True)
class ReceivedText:
    """A text from a phone, as Twilio's list shows it. `received_at` is aware UTC, whole seconds."""

    sid: str
    phone: str
    to: str
    service: str
    body: str
    media: int
    received_at: datetime


class SmsGateway:
    """Sends and looks up texts through the real `twilio` client. Safe to use from several threads."""

    def __init__(self, settings: Settings) -> None:
        self._http = Transport(settings.twilio_timeout, settings.send_threads)
        self._client = Client(settings.twilio_account_sid, settings.twilio_auth_token, http_client=self._http)
        if settings.twilio_api_base_url:
            self._client.api.base_url = settings.twilio_api_base_url
        self._callbacks = f"{settings.public_base_url}/twilio/status/"

    def send(self, text: OutgoingText) -> Outcome:
        """Hands one text over. Never raises for anything the network or Twilio can do."""
        sender = {"messaging_service_sid" if text.sender.startswith("MG") else "from_": text.sender}
        try:
            message = self._client.messages.create(
                to=text.to,
                body=text.body,
                status_callback=self._callbacks + text.token,
                validity_period=min(max(text.valid_seconds, SHORTEST_VALIDITY), LONGEST_VALIDITY),
                **sender,
            )
        except TwilioRestException as error:
            return self._refused(error)
        except HTTPError as error:
            return _broken(error)
        except _UNREADABLE:
            return Unknown(MessageProblem.answer_unreadable())
        if not message.sid:
            return Unknown(MessageProblem.answer_without_sid())
        return Accepted(message.sid, str(message.status or "queued"))

    def _refused(self, error: TwilioRestException) -> Outcome:
        policy = error_policy(error.code)
        if policy.waits:
            return NotProcessed(policy.meaning, WAITS, slow_down=True, problem=policy)
        if error.status == 429:
            return NotProcessed(MessageProblem.slower_pace(), self._http.retry_after(), slow_down=True)
        if error.status >= 500:
            return Unknown(MessageProblem.server_error(status=error.status))
        # The library repeats the HTTP status as code when the body has none.
        return Rejected(error.code if error.code != error.status else None, error.status)

    def find(self, to: str, since: datetime) -> list[FoundText]:
        """Texts to a number that Twilio took at or after `since`, newest last. Raises `GatewayUnavailable`.

        Asked twice: by DateSent, and the newest without it, because a text still queued has no DateSent yet.
        """
        try:
            by_date = self._client.messages.list(to=to, date_sent_after=since.astimezone(UTC), limit=200)
            newest = self._client.messages.list(to=to, limit=50, page_size=50)
        except (TwilioException, HTTPError, *_UNREADABLE) as error:
            # A list that is refused raises the library's base class, not TwilioRestException.
            raise GatewayUnavailable(type(error).__name__) from None
        found = {
            item.sid: FoundText(
                item.sid, item.body or "", str(item.status), item.date_created.astimezone(UTC), _code(item.error_code)
            )
            for item in [*by_date, *newest]
            if item.sid and item.date_created and not str(item.direction or "").startswith("inbound")
        }
        recent = (text for text in found.values() if text.created_at >= since)
        return sorted(recent, key=lambda text: (text.created_at, text.sid))

    def received(self, number: str, since: datetime) -> list[ReceivedText]:
        """Texts that phones wrote to `number` at or after `since`, in no order. Raises `GatewayUnavailable`."""
        try:
            listed = self._client.messages.list(to=number, date_sent_after=since.astimezone(UTC), limit=MOST_RECEIVED)
        except (TwilioException, HTTPError, *_UNREADABLE) as error:
            raise GatewayUnavailable(type(error).__name__) from None
        return [
            ReceivedText(
                item.sid,
                item.from_ or "",
                item.to or number,
                item.messaging_service_sid or "",
                item.body or "",
                whole_number(str(item.num_media or 0), MOST_MEDIA) or 0,
                (item.date_sent or item.date_created).astimezone(UTC),
            )
            for item in listed
            if item.sid and item.from_ and str(item.direction or "") == "inbound"
        ]


class GatewayUnavailable(Exception):
    """Twilio could not be asked. Carries the kind of error only, never its text."""


def _code(value: Any) -> int | None:
    return int(value) if value not in (None, "") else None


def _broken(error: HTTPError) -> Outcome:
    if isinstance(error, (NewConnectionError, ConnectTimeoutError)):
        return NotProcessed(MessageProblem.no_connection())
    return Unknown(MessageProblem.connection_broke(error=type(error).__name__))
