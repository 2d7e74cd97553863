"""Twilio's Messages resource: create, fetch, list, cancel, redact, delete, with its field names and errors."""

from __future__ import annotations

import re
import socket
import time
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, current_app, jsonify, request

from companion.simulator.faults import Faults
from companion.simulator.segments import count_segments
from companion.simulator.store import Store, Text, now

twilio_api = Blueprint("twilio_api", __name__, url_prefix="/2010-04-01/Accounts/<account>")

E164 = re.compile(r"\+[1-9]\d{6,14}")
SENDER = re.compile(r"\+[1-9]\d{6,14}|\d{5,6}|[A-Za-z0-9 ]{2,11}")
SERVICE = re.compile(r"MG[0-9a-fA-F]{32}")
LONGEST_BODY = 1600
VALIDITY = range(1, 36_001)
PAGE_SIZE = 50


class TwilioError(Exception):
    """An answer other than 2xx, in Twilio's form."""

    def __init__(self, status: int, code: int, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers = status, code, message, headers or {}


@twilio_api.errorhandler(TwilioError)
def answer_error(error: TwilioError) -> tuple[Response, int, dict[str, str]]:
    body = {
        "code": error.code,
        "message": error.message,
        "more_info": f"https://www.twilio.com/docs/errors/{error.code}",
        "status": error.status,
    }
    return jsonify(body), error.status, error.headers


@twilio_api.before_request
def check_credentials() -> None:
    """Any credentials of Twilio's shape are good here."""
    account = (request.view_args or {}).get("account", "")
    given = request.authorization
    if given is None or not re.fullmatch(r"(AC|SK)[0-9a-fA-F]{32}", given.username or "") or not given.password:
        raise TwilioError(401, 20003, "Authenticate", {"WWW-Authenticate": 'Basic realm="Twilio API"'})
    if not re.fullmatch(r"AC[0-9a-fA-F]{32}", account):
        raise TwilioError(404, 20404, f"The requested resource {request.path} was not found")


@twilio_api.post("/Messages.json")
def create(account: str) -> Any:
    faults: Faults = current_app.extensions["faults"]
    time.sleep(faults.values["latency"])
    fault = faults.first()
    if fault == "too_many":
        raise TwilioError(429, 20429, "Too Many Requests", {"Retry-After": str(faults.values["retry_after"])})
    if fault == "server_error":
        raise TwilioError(500, 20500, "An internal server error has occurred")
    if fault == "drop_before":
        return _drop()
    text = _accept(account)
    if fault == "accept_then_drop":
        return _drop()
    if fault == "accept_then_hang":
        time.sleep(faults.values["hang"])
    if fault == "server_error_after":
        raise TwilioError(503, 20503, "Service unavailable")
    if fault == "unreadable":
        return Response("<html>Created</html>", 201, mimetype="application/json")
    return jsonify(represent(text)), 201


def _drop() -> Response:
    """Closes the connection under the answer, so that the client gets none."""
    connection: socket.socket = request.environ["werkzeug.socket"]
    connection.shutdown(socket.SHUT_RDWR)
    return Response(status=500)


def _accept(account: str) -> Text:
    form = request.form
    to, sender, service = form.get("To", ""), form.get("From", ""), form.get("MessagingServiceSid", "")
    validity = form.get("ValidityPeriod")
    _check(to, sender, service, form.get("Body", ""), form.get("StatusCallback", ""), validity)
    store: Store = current_app.extensions["store"]
    sender = sender or current_app.extensions["simulator"].sender
    if store.opted_out(sender, to):
        raise TwilioError(400, 21610, "Attempt to send to unsubscribed recipient")
    text = store.add(
        account=account,
        direction="outbound-api",
        phone=to,
        sender=sender,
        service=service,
        body=form["Body"],
        status="queued",
        callback=form.get("StatusCallback", ""),
        valid_until=now() + int(validity) if validity else None,
    )
    current_app.extensions["delivery"].begin(text)
    return text


def _check(to: str, sender: str, service: str, body: str, callback: str, validity: str | None) -> None:
    if not to:
        raise TwilioError(400, 21604, "A 'To' phone number is required.")
    if not E164.fullmatch(to):
        raise TwilioError(400, 21211, "Invalid 'To' Phone Number")
    if not sender and not service:
        raise TwilioError(400, 21603, "A 'From' phone number is required.")
    if sender and not SENDER.fullmatch(sender):
        raise TwilioError(400, 21212, "Invalid 'From' Phone Number")
    if service and not SERVICE.fullmatch(service):
        raise TwilioError(400, 21701, "The Messaging Service does not exist.")
    if not body:
        raise TwilioError(400, 21602, "Message body is required.")
    if len(body) > LONGEST_BODY:
        raise TwilioError(400, 21617, "The concatenated message body exceeds the 1600 character limit")
    if callback and (not re.match(r"https?://[^/]+", callback) or "_" in callback.split("/")[2]):
        raise TwilioError(400, 21609, "The 'StatusCallback' URL is not a valid URL.")
    if validity is not None and (not validity.isdigit() or int(validity) not in VALIDITY):
        raise TwilioError(400, 21621, "ValidityPeriod must be between 1 and 36000")


@twilio_api.get("/Messages.json")
def listing(account: str) -> Response:
    store: Store = current_app.extensions["store"]
    since, until = _date_filter()
    found = [
        text
        for text in store.texts(
            to=request.args.get("To", ""), sender=request.args.get("From", ""), since=since, until=until
        )
        if text["account"] == account
    ]
    size = min(max(request.args.get("PageSize", PAGE_SIZE, type=int), 1), 1000)
    page = max(request.args.get("Page", 0, type=int), 0)
    shown = found[page * size : (page + 1) * size]
    return jsonify(
        messages=[represent(text) for text in shown],
        page=page,
        page_size=size,
        start=page * size,
        end=page * size + max(len(shown) - 1, 0),
        uri=_page_uri(page, size),
        first_page_uri=_page_uri(0, size),
        previous_page_uri=_page_uri(page - 1, size) if page else None,
        next_page_uri=_page_uri(page + 1, size) if (page + 1) * size < len(found) else None,
    )


def _page_uri(page: int, size: int) -> str:
    filters = {name: value for name, value in request.args.items() if name not in ("Page", "PageSize", "PageToken")}
    return f"{request.path}?{urlencode({**filters, 'PageSize': size, 'Page': page})}"


def _date_filter() -> tuple[float, float]:
    """DateSent is a day; DateSent> and DateSent< are bounds, days or instants."""
    day = request.args.get("DateSent")
    if day:
        start = _instant(day, whole_day=True)
        return start.timestamp(), (start + timedelta(days=1)).timestamp()
    after, before = request.args.get("DateSent>"), request.args.get("DateSent<")
    return (
        _instant(after).timestamp() if after else 0,
        _instant(before).timestamp() if before else 1e12,
    )


def _instant(text: str, *, whole_day: bool = False) -> datetime:
    try:
        if whole_day or len(text) == 10:
            found = date.fromisoformat(text[:10])
            return datetime(found.year, found.month, found.day, tzinfo=UTC)
        return datetime.fromisoformat(text.replace("Z", "+00:00")).replace(tzinfo=UTC)
    except ValueError:
        raise TwilioError(400, 20001, "DateSent must be YYYY-MM-DD") from None


@twilio_api.get("/Messages/<sid>.json")
def fetch(account: str, sid: str) -> Response:
    return jsonify(represent(_find(account, sid)))


@twilio_api.post("/Messages/<sid>.json")
def update(account: str, sid: str) -> Response:
    """Status=canceled stops a text that has not left; Body= (empty) redacts one."""
    text: Text | None = _find(account, sid)
    store: Store = current_app.extensions["store"]
    if request.form.get("Status") == "canceled":
        if text is None or text["status"] not in ("queued", "accepted", "scheduled"):
            raise TwilioError(400, 30409, "Message is not in a state that can be canceled")
        text = store.change(sid, status="canceled")
    elif "Body" in request.form:
        if request.form["Body"]:
            raise TwilioError(400, 20001, "Body can only be set to an empty string")
        text = store.change(sid, body="")
    assert text is not None
    return jsonify(represent(text))


@twilio_api.delete("/Messages/<sid>.json")
def delete(account: str, sid: str) -> tuple[str, int]:
    _find(account, sid)
    current_app.extensions["store"].remove(sid)
    return "", 204


def _find(account: str, sid: str) -> Text:
    text: Text | None = current_app.extensions["store"].text(sid)
    if text is None or text["account"] != account:
        raise TwilioError(404, 20404, f"The requested resource {request.path} was not found")
    return text


def represent(text: Text) -> dict[str, Any]:
    """A message as Twilio's API shows it."""
    uri = f"/2010-04-01/Accounts/{text['account']}/Messages/{text['sid']}"
    inbound = text["direction"] == "inbound"
    return {
        "account_sid": text["account"],
        "api_version": "2010-04-01",
        "body": text["body"],
        "date_created": _rfc2822(text["created"]),
        "date_sent": _rfc2822(text["sent"]) if text["sent"] else None,
        "date_updated": _rfc2822(text["updated"]),
        "direction": text["direction"],
        "error_code": text["error"],
        "error_message": None,
        "from": text["phone"] if inbound else text["sender"],
        "messaging_service_sid": text["service"] or None,
        "num_media": str(text["media"] or 0),
        "num_segments": str(count_segments(text["body"])["segments"]),
        "price": None,
        "price_unit": "USD",
        "sid": text["sid"],
        "status": text["status"],
        "subresource_uris": {"media": f"{uri}/Media.json", "feedback": f"{uri}/Feedback.json"},
        "tags": None,
        "to": text["sender"] if inbound else text["phone"],
        "uri": f"{uri}.json",
    }


def _rfc2822(instant: float) -> str:
    return format_datetime(datetime.fromtimestamp(int(instant), UTC))
