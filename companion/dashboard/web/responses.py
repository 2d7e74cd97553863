"""What every answer of the dashboard carries, and pages for what goes wrong."""

from __future__ import annotations

from itertools import chain
from typing import Any

from flask import Blueprint, Response, make_response, render_template, request
from werkzeug.exceptions import HTTPException

from companion.care.errors import NotFound
from companion.dashboard.web import csrf
from companion.dashboard.web.blueprint import public
from companion.dashboard.web.csrf import StaleForm
from companion.dashboard.web.forms import Form, sentence
from companion.dashboard.web.i18n import N_
from companion.dashboard.web.i18n import gettext as _
from companion.rules.refusals import FieldProblem, Refusal
from companion.trouble import Trouble
from companion.trouble import register as register_trouble

# No inline script or style, nothing from elsewhere: what a patient writes can never run.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def register(pages: Blueprint) -> None:
    pages.context_processor(lambda: {"csrf_token": csrf.token, "csrf_header": csrf.HEADER})
    pages.after_request(_headers)
    pages.add_url_rule("/<elsewhere:address>", view_func=nowhere)
    pages.register_error_handler(HTTPException, _http)
    register_trouble(pages, _show)


@public
def nowhere(address: str) -> Any:
    """A mistyped address meets a page with a way back, not a bare line of the web server's."""
    raise NotFound(Refusal.nothing_here())


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


# What a page about trouble is headed, and what may be done about it.
_TITLES = {
    403: (N_("Not allowed"), N_("Ask a supervisor of your clinic.")),
    409: (N_("That does not go together"), ""),
    422: (N_("Something is missing"), N_("Go back, correct it and send it again.")),
    500: (N_("Something went wrong here"), ""),
    503: (N_("Busy"), ""),
}


def _show(found: Trouble) -> Response:
    """What a view did not turn into words beside a field."""
    if found.status == 404:
        return _not_here()
    title, advice = _TITLES.get(found.status, (N_("Refused"), ""))
    if found.reason.code is Refusal.clashed:
        title = N_("Changed meanwhile")
    problems = list(chain(*found.errors.values())) or [found.reason]
    return trouble(found.status, _(title), " ".join(map(sentence, problems)), _(advice))


def _not_here() -> Response:
    return trouble(404, _("Not here"), _("There is nothing at this address, or it belongs to another clinic."))


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
        return _not_here()
    if error.code is None or error.code < 400:
        return error
    return trouble(error.code, _("Refused"), _("The request could not be understood. Nothing was changed."))


def _sign_in_once_more() -> Response:
    """Whoever wants in or out meets the form again, not a dead end; what it carries now counts."""
    form = Form({"email": request.form.get("email", "")})
    form.add("", FieldProblem.page_expired())
    return make_response(render_template("web/sign_in.html", form=form), 400)
