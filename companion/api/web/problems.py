"""Every error as problem JSON (RFC 9457): what is wrong, field by field, as codes and in words. Catalogue as data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Flask, Response, g, json, jsonify, request
from werkzeug.exceptions import HTTPException

from companion import trouble
from companion.api.web.fields import reader, said
from companion.care.errors import FieldProblems
from companion.database import db
from companion.rules.documents import field_problems
from companion.rules.reasons import Reason
from companion.rules.refusals import Refusal
from companion.trouble import Trouble

PREFIX = "/api/"
MIMETYPE = "application/problem+json"

# Name of the problem by status, its title, and what a caller can do about it when nothing more is known.
CATALOGUE: dict[int, tuple[str, str, Refusal]] = {
    400: ("malformed", "Malformed request", Refusal.malformed),
    401: ("sign-in", "Sign in first", Refusal.sign_in_first),
    403: ("not-allowed", "Not allowed", Refusal.not_allowed),
    404: ("not-found", "Not found", Refusal.nothing_here),
    405: ("method", "Method not allowed", Refusal.method_not_allowed),
    409: ("conflict", "Conflict", Refusal.state_forbids),
    412: ("changed-meanwhile", "Changed meanwhile", Refusal.changed_meanwhile),
    413: ("too-large", "Too large", Refusal.too_large),
    415: ("not-json", "Not JSON", Refusal.not_json),
    422: ("invalid", "Invalid input", Refusal.invalid_input),
    428: ("if-match", "If-Match is missing", Refusal.if_match_missing),
    429: ("too-many", "Too many attempts", Refusal.too_many_sign_ins),
    500: ("failure", "Something went wrong here", Refusal.failed),
    503: ("busy", "Busy", Refusal.busy),
}
# Problems that share a status with another; views raise them as `Refused`.
GIVES_AWAY = "gives-away"
ASK_FIRST = "ask-first"
MORE = {
    GIVES_AWAY: (409, "The text may give something away", Refusal.gives_away),
    ASK_FIRST: (409, "Look at this before it is saved", Refusal.ask_first),
}
# Where webargs looked; callers know that themselves.
_LOCATIONS = frozenset({"json", "query", "json_or_form"})


class Refused(Exception):
    """A problem of `MORE`, with members beside the usual ones."""

    def __init__(self, name: str, **members: Any) -> None:
        super().__init__(name)
        self.name, self.members = name, members


def problem(status: int, reason: Reason | None = None, errors: FieldProblems | None = None) -> Response:
    """A problem of the catalogue. `errors`: what is wrong by field."""
    name, title, usual = CATALOGUE.get(status, ("http", "Refused", Refusal.refused))
    members: dict[str, Any] = {}
    if errors:
        members["errors"] = {path: [reader().reason(each) for each in found] for path, found in errors.items()}
        members["reasons"] = {path: [said(each) for each in found] for path, found in errors.items()}
    return _response(status, name, title, reason or usual(), members)


def register_problems(app: Flask) -> None:
    """For addresses under /api/ that belong to no resource (404, 405), and what Flask itself refuses."""

    @app.errorhandler(HTTPException)
    def _http(error: HTTPException) -> Any:
        return http_problem(error) if request.path.startswith(PREFIX) else error

    @app.after_request
    def _vary(response: Response) -> Response:
        if g.get("words_given"):
            response.vary.add("Accept-Language")
        return response


def register_for_resource(blueprint: Any) -> None:
    """What a resource's views and the use cases under them may raise."""
    blueprint.register_error_handler(HTTPException, http_problem)
    blueprint.register_error_handler(Refused, _refused)
    trouble.register(blueprint, _show)


def http_problem(error: HTTPException) -> Response:
    status = error.code or 500
    if status == 304:
        return _not_modified()
    if status < 400:
        return Response(status=status, headers=error.get_headers())
    data = getattr(error, "data", None) or {}
    messages = data.get("errors") or data.get("messages") or {}
    errors = {} if status == 400 else field_problems(_without_location(messages), "body")
    response = problem(status, data.get("reason"), errors)
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After", "WWW-Authenticate"):
            response.headers[name] = value
    return response


def _not_modified() -> Response:
    response = Response(status=304)
    if request.headers.get("If-None-Match"):
        response.headers["ETag"] = request.headers["If-None-Match"]
    return response


def _show(trouble: Trouble) -> Response:
    return problem(trouble.status, trouble.reason, trouble.errors)


def _refused(error: Refused) -> Response:
    db.session.rollback()
    status, title, code = MORE[error.name]
    return _response(status, error.name, title, code(), error.members)


def _response(status: int, name: str, title: str, reason: Reason, members: Mapping[str, Any]) -> Response:
    document = {
        "type": f"/api/problems/{name}",
        "title": title,
        "status": status,
        "detail": reader().sentence(reason),
        **reason.document(),
        **members,
    }
    response = Response(json.dumps(document), status, mimetype=MIMETYPE)
    if status == 401:
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


def _without_location(messages: Any) -> Any:
    if isinstance(messages, Mapping) and len(messages) == 1 and set(messages) <= _LOCATIONS:
        return next(iter(messages.values()))
    return messages


def catalogue_entry(name: str) -> Response:
    """What a problem's `type` leads to."""
    known = {key: (status, title, code) for status, (key, title, code) in CATALOGUE.items()} | MORE
    if name not in known:
        return problem(404)
    status, title, code = known[name]
    return jsonify(name=name, title=title, status=status, detail=reader().sentence(code()))
