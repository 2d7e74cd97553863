"""Twilio's Messages resource: create, fetch, list, cancel, redact, delete, with its field names and errors."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

from flask import Blueprint, Response, current_app, jsonify, request

from companion.simulator import representation
from companion.simulator.errors import MEANINGS, TwilioError
from companion.simulator.faults import Faults
from companion.simulator.opt_out import owner_of
from companion.simulator.serving import cut_connection
from companion.simulator.store import Store, Text, now
from companion.simulator.validation import check_create

twilio_api = Blueprint("twilio_api", __name__, url_prefix="/2010-04-01/Accounts/<account>")

ACCOUNT = re.compile(r"AC[0-9a-fA-F]{32}")
USER = re.compile(r"(AC|SK)[0-9a-fA-F]{32}")
PAGE_SIZE, LARGEST_PAGE = 50, 1000
FILTERS = ("To", "From", "DateSent", "DateSent<", "DateSent>")


@twilio_api.errorhandler(TwilioError)
def answer_error(error: TwilioError) -> tuple[Response, int, dict[str, str]]:
    return jsonify(error.body()), error.status, error.headers


@twilio_api.before_request
def check_credentials() -> None:
    """Any credentials of Twilio's shape are good here."""
    account = (request.view_args or {}).get("account", "")
    given = request.authorization
    if given is None or not USER.fullmatch(given.username or "") or not given.password:
        raise TwilioError(401, 20003, "Authenticate", {"WWW-Authenticate": 'Basic realm="Twilio API"'})
    if not ACCOUNT.fullmatch(account):
        raise TwilioError(404, 20404, f"The requested resource {request.path} was not found")


@twilio_api.post("/Messages.json")
def create(account: str) -> Any:
    faults: Faults = current_app.extensions["faults"]
    if not faults.hold_up("latency"):
        return _drop()
    fault = faults.for_create()
    if fault == "too_many":
        wait = faults.values["retry_after"]
        raise TwilioError(429, 20429, "Too Many Requests", {} if wait is None else {"Retry-After": str(wait)})
    if fault == "server_error":
        raise TwilioError(500, 20500, "An internal server error has occurred")
    if fault == "drop_before":
        return _drop()
    code = faults.values["refuse"]
    if code is not None:
        raise TwilioError(400, code, MEANINGS.get(code, "The request was refused"))
    text = _accept(account, early=fault == "callback_early")
    if fault == "accept_then_drop":
        return _drop()
    if fault == "accept_then_hang" and not faults.hold_up("hang"):
        return _drop()
    if fault == "server_error_after":
        raise TwilioError(503, 20503, "Service unavailable")
    if fault == "unreadable":
        return Response("<html>Created</html>", 201, mimetype="application/json")
    return jsonify(representation.one(text)), 201


def _drop() -> Response:
    """Cuts the connection under the answer, so that the client gets none."""
    cut_connection()
    return Response(status=500)


def _accept(account: str, *, early: bool) -> Text:
    settings, store = current_app.extensions["simulator"], _store()
    wanted = check_create(request.form, settings.senders)
    if store.opted_out(owner_of(wanted.sender, wanted.service), wanted.to):
        raise TwilioError(400, 21610, "Attempt to send to unsubscribed recipient")
    text = store.add(
        account=account,
        direction="outbound-api",
        phone=wanted.to,
        sender=wanted.sender or settings.sender,
        service=wanted.service,
        body=wanted.body,
        # A service chooses the number first; a number's text is in its queue at once.
        status="accepted" if wanted.service and not wanted.sender else "queued",
        callback=wanted.callback,
        valid_until=now() + wanted.valid_seconds,
    )
    delivery = current_app.extensions["delivery"]
    if early:
        delivery.rush(text)
    else:
        delivery.begin(text)
    return text


def _store() -> Store:
    found: Store = current_app.extensions["store"]
    return found


@twilio_api.get("/Messages.json")
def listing(account: str) -> Response:
    """Newest first. A page's token names the last text before it, so that new texts do not shift the pages."""
    _lookup_may_fail()
    size = min(max(request.args.get("PageSize", PAGE_SIZE, type=int), 1), LARGEST_PAGE)
    number = max(request.args.get("Page", 0, type=int), 0)
    before = request.args.get("PageToken", "").removeprefix("PA")
    known = bool(before) and _store().text(before) is not None
    found = _store().texts(
        account,
        to=request.args.get("To", ""),
        sender=request.args.get("From", ""),
        sent=_date_filter(),
        before=before if known else "",
        skip=0 if known else number * size,
        limit=size + 1,
    )
    filters = {name: request.args[name] for name in FILTERS if name in request.args}
    return jsonify(representation.page(found, request.path, filters, number, size))


def _date_filter() -> tuple[float | None, float | None]:
    """DateSent is a day; DateSent> and DateSent< are inclusive bounds, days or instants, in whole seconds."""
    day = request.args.get("DateSent")
    if day:
        start = _instant(day[:10])
        return start.timestamp(), (start + timedelta(days=1)).timestamp()
    after, until = request.args.get("DateSent>"), request.args.get("DateSent<")
    return (
        _instant(after).timestamp() if after else None,
        _instant(until).timestamp() + 1 if until else None,
    )


def _instant(text: str) -> datetime:
    try:
        if len(text) == len("2026-11-24"):
            found = date.fromisoformat(text)
            return datetime(found.year, found.month, found.day, tzinfo=UTC)
        parsed = datetime.fromisoformat(text)
    except ValueError:
        raise TwilioError(400, 20001, "DateSent must be YYYY-MM-DD") from None
    return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).astimezone(UTC)


def _lookup_may_fail() -> None:
    if current_app.extensions["faults"].strikes("lookup_error"):
        raise TwilioError(500, 20500, "An internal server error has occurred")


@twilio_api.get("/Messages/<sid>.json")
def fetch(account: str, sid: str) -> Response:
    _lookup_may_fail()
    return jsonify(representation.one(_find(account, sid)))


@twilio_api.post("/Messages/<sid>.json")
def update(account: str, sid: str) -> Response:
    """Status=canceled stops a text that has not left; Body= (empty) redacts one."""
    text: Text | None = _find(account, sid)
    status, body = request.form.get("Status"), request.form.get("Body")
    if status is None and body is None:
        raise TwilioError(400, 20001, "Set Status to 'canceled' or Body to an empty string")
    if status is not None and status != "canceled":
        raise TwilioError(400, 20001, "Status can only be set to 'canceled'")
    if body:
        raise TwilioError(400, 20001, "Body can only be set to an empty string")
    if status == "canceled":
        text = _store().change(sid, only_if=("accepted", "queued", "scheduled"), status="canceled")
        if text is None:
            raise TwilioError(400, 30409, "This message cannot be canceled")
    if body == "":
        text = _store().change(sid, body="") or text
    assert text is not None
    return jsonify(representation.one(text))


@twilio_api.delete("/Messages/<sid>.json")
def delete(account: str, sid: str) -> tuple[str, int]:
    _find(account, sid)
    _store().remove(sid)
    return "", 204


def _find(account: str, sid: str) -> Text:
    text = _store().text(sid)
    if text is None or text["account"] != account:
        raise TwilioError(404, 20404, f"The requested resource {request.path} was not found")
    return text
