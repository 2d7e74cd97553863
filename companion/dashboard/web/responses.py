"""What every answer of the dashboard carries, and pages for what goes wrong."""

from __future__ import annotations

import traceback
from typing import Any

import structlog
from flask import Blueprint, Response, make_response, render_template, request
from sqlalchemy.exc import IntegrityError, OperationalError
from werkzeug.exceptions import HTTPException

from companion.care.errors import CareError, Conflict, Invalid, NotAllowed, NotFound
from companion.dashboard.web import csrf
from companion.dashboard.web.blueprint import public
from companion.dashboard.web.csrf import StaleForm
from companion.dashboard.web.forms import Form, sentence
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.reasons import spoken_refusal
from companion.database import db

# No inline script or style, nothing from elsewhere: what a patient writes can never run.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
log = structlog.get_logger()


def register(pages: Blueprint) -> None:
    pages.context_processor(lambda: {"csrf_token": csrf.token, "csrf_header": csrf.HEADER})
    pages.after_request(_headers)
    pages.add_url_rule("/<elsewhere:address>", view_func=nowhere)
    pages.register_error_handler(CareError, _care)
    pages.register_error_handler(HTTPException, _http)
    pages.register_error_handler(IntegrityError, _clash)
    pages.register_error_handler(OperationalError, _busy)
    pages.register_error_handler(Exception, _failure)


@public
def nowhere(address: str) -> Any:
    """A mistyped address meets a page with a way back, not a bare line of the web server's."""
    raise NotFound


def _headers(response: Response) -> Response:
    response.headers.setdefault("Content-Security-Policy", POLICY)
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    response.headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
    if request.endpoint == "dashboard.static":
        # The address changes with the content (assets.py); without ?v= it is asked again.
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable" if "v" in request.args else "no-cache"
    else:
        response.headers["Cache-Control"] = "no-store"
    return response


def trouble(status: int, title: str, words: str, advice: str = "") -> Response:
    """A whole page about what went wrong; for htmx only the sentence, shown at the top of the page it came from."""
    fragment = bool(request.headers.get("HX-Request"))
    template = "web/trouble_fragment.html" if fragment else "web/trouble.html"
    response = make_response(render_template(template, title=title, words=words, advice=advice), status)
    if fragment:
        response.headers["HX-Retarget"] = "#said"
        response.headers["HX-Reswap"] = "innerHTML"
    return response


def _care(error: CareError) -> Response:
    """What a view did not turn into words beside a field."""
    db.session.rollback()
    if isinstance(error, NotFound):
        return trouble(404, _("Not here"), _("There is nothing at this address, or it belongs to another clinic."))
    if isinstance(error, NotAllowed):
        return trouble(403, _("Not allowed"), sentence(str(error)), _("Ask a supervisor of your clinic."))
    if isinstance(error, Invalid):
        said = " ".join(spoken_refusal(line) for lines in error.errors.values() for line in lines)
        return trouble(422, _("Something is missing"), said, _("Go back, correct it and send it again."))
    title = _("That does not go together") if isinstance(error, Conflict) else _("Refused")
    return trouble(409, title, sentence(str(error)))


def _http(error: HTTPException) -> Any:
    if isinstance(error, StaleForm) and request.endpoint in ("dashboard.sign_in_now", "dashboard.sign_out"):
        return _sign_in_once_more()
    if isinstance(error, StaleForm):
        return trouble(
            400,
            _("This page was open too long"),
            _("Nothing was changed. For your patients' safety a form only counts for a while."),
            _("Go back, load the page again and send it once more."),
        )
    if error.code == 404:
        return trouble(404, _("Not here"), _("There is nothing at this address, or it belongs to another clinic."))
    if error.code == 429:
        response = trouble(
            429, _("Too many attempts"), _("There were too many sign-ins. Wait a few minutes, then try again.")
        )
        response.headers["Retry-After"] = "60"
        return response
    if error.code is None or error.code < 400:
        return error
    return trouble(error.code, _("Refused"), _("The request could not be understood. Nothing was changed."))


def _sign_in_once_more() -> Response:
    """Whoever wants in or out meets the form again, not a dead end; what it carries now counts."""
    form = Form({"email": request.form.get("email", "")})
    form.add("", _("This page was open for a while. Please sign in once more."))
    return make_response(render_template("web/sign_in.html", form=form), 400)


def _clash(error: IntegrityError) -> Response:
    db.session.rollback()
    log.warning("page clashed with another", route=_route(), error=type(error.orig).__name__)
    words = _("Somebody else changed the same thing at the same moment. Look at it and try again.")
    return trouble(409, _("Changed meanwhile"), words)


def _busy(error: OperationalError) -> Response:
    db.session.rollback()
    log.error("database not available", route=_route(), error=type(error.orig).__name__)
    return trouble(503, _("Busy"), _("Nothing was changed. Try again in a moment."))


def _failure(error: Exception) -> Response:
    """Logs the kind of error and the lines it came through. Its text may repeat what a person said: never that."""
    db.session.rollback()
    frames = traceback.extract_tb(error.__traceback__)
    log.error(
        "page failed",
        route=_route(),
        error=type(error).__name__,
        at=[f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames[-8:]],
    )
    return trouble(500, _("Something went wrong here"), _("Nothing was changed. It is in the log; try again later."))


def _route() -> str:
    return request.url_rule.rule if request.url_rule else "unknown"
