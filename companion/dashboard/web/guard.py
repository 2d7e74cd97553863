"""What every page is behind: a sign-in, a role, and a form of our own."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, current_app, g, redirect, request, session, url_for
from werkzeug.exceptions import BadRequest

from companion import clock
from companion.care.errors import NotAllowed
from companion.dashboard.web import csrf, signed_in
from companion.rules.refusals import Refusal


def register(pages: Blueprint) -> None:
    pages.before_request(_guard)


def _guard() -> Any:
    g.staff = None
    view = current_app.view_functions.get(request.endpoint or "")
    if request.endpoint == "dashboard.static":
        return None
    g.staff = signed_in.person(clock.now(), there=not getattr(view, "background", False))
    if g.staff is None and not getattr(view, "public", False):
        return _sign_in_first()
    csrf.check()
    _refuse_nul()
    if getattr(view, "supervisors_only", False) and not g.staff.supervises:
        raise NotAllowed(Refusal.only_supervisors())
    return None


def _refuse_nul() -> None:
    """No keyboard types it and PostgreSQL stores none: refused once here, rather than failing somewhere below."""
    sent = (text for part in (request.args, request.form) for name, values in part.lists() for text in (name, *values))
    if "\0" in request.path or any("\0" in text for text in sent):
        raise BadRequest


def _sign_in_first() -> Any:
    """A page leads to the sign-in and back; a script's request only learns that the session is over."""
    address = url_for("dashboard.sign_in")
    if request.headers.get("HX-Request"):
        return Response(status=204, headers={"HX-Redirect": address})
    if request.accept_mimetypes.best == "application/json":
        return Response(status=401)
    # Kept in the cookie, not in the address, and only for pages one can come back to.
    if request.method == "GET":
        session["then"] = request.full_path.rstrip("?")
    return redirect(address, 303)
