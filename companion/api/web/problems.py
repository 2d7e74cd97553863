"""Every error as problem JSON (RFC 9457): what is wrong, field by field, and what to do. Catalogue as data."""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping
from typing import Any

import structlog
from flask import Flask, Response, json, jsonify, request
from sqlalchemy.exc import IntegrityError, OperationalError
from werkzeug.exceptions import HTTPException

from companion.care.errors import CareError, Conflict, Invalid, NotAllowed, NotFound
from companion.database import db

PREFIX = "/api/"
MIMETYPE = "application/problem+json"
log = structlog.get_logger()

# Name of the problem by status, its title, and what a caller can do about it.
CATALOGUE: dict[int, tuple[str, str, str]] = {
    400: ("malformed", "Malformed request", "The body is not JSON that can be read."),
    401: ("sign-in", "Sign in first", "Send 'Authorization: Bearer TOKEN' with a token from POST /api/v1/auth/token."),
    403: ("not-allowed", "Not allowed", "This needs another role."),
    404: ("not-found", "Not found", "There is no such thing in this clinic."),
    405: ("method", "Method not allowed", "See the Allow header for what this address takes."),
    409: ("conflict", "Conflict", "The state of things forbids it."),
    412: ("changed-meanwhile", "Changed meanwhile", "Read it again, look at what changed, and send your change anew."),
    413: ("too-large", "Too large", "Send at most 1 MB."),
    415: ("not-json", "Not JSON", "Send the body as application/json."),
    422: ("invalid", "Invalid input", "See errors: sentences by field."),
    428: ("if-match", "If-Match is missing", "Read it first and send its ETag in an If-Match header."),
    429: ("too-many", "Too many attempts", "Wait as long as the Retry-After header says."),
    500: ("failure", "Something went wrong here", "Nothing was changed. It is in the log; try again later."),
    503: ("busy", "Busy", "Nothing was changed. Try again in a moment."),
}
# Problems that share a status with another; views raise them as `Refused`.
GIVES_AWAY = "gives-away"
MORE = {
    GIVES_AWAY: (
        409,
        "The text may give something away",
        "Change the words in warnings, or send it again with send_anyway.",
    ),
}
_BY_CARE_ERROR: dict[type[CareError], int] = {NotFound: 404, NotAllowed: 403, Conflict: 409, Invalid: 422}
# Where webargs looked; callers know that themselves.
_LOCATIONS = frozenset({"json", "query", "json_or_form"})


class Refused(Exception):
    """A problem of `MORE`, with members beside the usual ones."""

    def __init__(self, name: str, **members: Any) -> None:
        super().__init__(name)
        self.name, self.members = name, members


def problem(
    status: int, detail: str | None = None, errors: Mapping[str, Any] | None = None, **members: Any
) -> Response:
    """A problem of the catalogue. `errors`: field -> sentences."""
    name, title, advice = CATALOGUE.get(status, ("http", "Refused", "The request was refused."))
    if errors:
        members["errors"] = dict(errors)
    return _response(status, name, title, _sentence(detail) or advice, members)


def register_problems(app: Flask) -> None:
    """For addresses under /api/ that belong to no resource (404, 405), and what Flask itself refuses."""

    @app.errorhandler(HTTPException)
    def _http(error: HTTPException) -> Any:
        return http_problem(error) if request.path.startswith(PREFIX) else error


def register_for_resource(blueprint: Any) -> None:
    """What a resource's views and the use cases under them may raise."""
    blueprint.register_error_handler(HTTPException, http_problem)
    blueprint.register_error_handler(CareError, _care)
    blueprint.register_error_handler(Refused, _refused)
    blueprint.register_error_handler(IntegrityError, _clash)
    blueprint.register_error_handler(OperationalError, _busy)
    blueprint.register_error_handler(Exception, _failure)


def http_problem(error: HTTPException) -> Response:
    status = error.code or 500
    if status == 304:
        return _not_modified()
    if status < 400:
        return Response(status=status, headers=error.get_headers())
    data = getattr(error, "data", None) or {}
    messages = data.get("errors") or data.get("messages") or {}
    if status == 400:
        response = problem(400, _first_sentence(messages))
    else:
        response = problem(status, data.get("message"), dict(_flat(_without_location(messages), "")))
    for name, value in error.get_headers():
        if name in ("Allow", "Retry-After", "WWW-Authenticate"):
            response.headers[name] = value
    return response


def _not_modified() -> Response:
    response = Response(status=304)
    if request.headers.get("If-None-Match"):
        response.headers["ETag"] = request.headers["If-None-Match"]
    return response


def _care(error: CareError) -> Response:
    db.session.rollback()
    status = next(code for kind, code in _BY_CARE_ERROR.items() if isinstance(error, kind))
    if isinstance(error, Invalid):
        return problem(status, None, dict(_flat(error.errors, "")))
    return problem(status, str(error))


def _refused(error: Refused) -> Response:
    db.session.rollback()
    status, title, detail = MORE[error.name]
    return _response(status, error.name, title, detail, error.members)


def _clash(error: IntegrityError) -> Response:
    db.session.rollback()
    log.warning("request clashed with another", route=_route(), error=type(error.orig).__name__)
    return problem(409, "somebody else changed the same thing at the same moment; look at it and try again")


def _busy(error: OperationalError) -> Response:
    db.session.rollback()
    log.error("database not available", route=_route(), error=type(error.orig).__name__)
    response = problem(503)
    response.headers["Retry-After"] = "2"
    return response


def _failure(error: Exception) -> Response:
    """Logs the kind of error and the lines it came through. Its text may repeat what a person said: never that."""
    db.session.rollback()
    frames = traceback.extract_tb(error.__traceback__)
    log.error(
        "request failed",
        route=_route(),
        error=type(error).__name__,
        at=[f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames[-8:]],
    )
    return problem(500)


def _route() -> str:
    return request.url_rule.rule if request.url_rule else "unknown"


def _response(status: int, name: str, title: str, detail: str, members: Mapping[str, Any]) -> Response:
    document = {"type": f"/api/problems/{name}", "title": title, "status": status, "detail": detail, **members}
    response = Response(json.dumps(document), status, mimetype=MIMETYPE)
    if status == 401:
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


def _sentence(text: str | None) -> str | None:
    """Use cases speak in clauses; a detail is a sentence."""
    if not text:
        return None
    return text[0].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) else ".")


def _first_sentence(messages: Any) -> str | None:
    for _, sentences in _flat(messages, ""):
        return sentences[0] if sentences else None
    return None


def _without_location(messages: Any) -> Any:
    if isinstance(messages, Mapping) and len(messages) == 1 and set(messages) <= _LOCATIONS:
        return next(iter(messages.values()))
    return messages


def _flat(messages: Any, prefix: str) -> Iterator[tuple[str, list[str]]]:
    """Nested messages as dotted paths: roster.0 -> [...]. What concerns the whole body is named 'body'."""
    if isinstance(messages, Mapping):
        for name, below in messages.items():
            part = "" if name == "_schema" else str(name)
            yield from _flat(below, f"{prefix}.{part}" if prefix and part else prefix or part)
    elif isinstance(messages, list | tuple):
        yield prefix or "body", [str(message) for message in messages]
    elif messages:
        yield prefix or "body", [str(messages)]


def catalogue_entry(name: str) -> Response:
    """What a problem's `type` leads to."""
    known = {key: (status, title, advice) for status, (key, title, advice) in CATALOGUE.items()} | MORE
    if name not in known:
        return problem(404)
    status, title, advice = known[name]
    return jsonify(name=name, title=title, status=status, detail=advice)
