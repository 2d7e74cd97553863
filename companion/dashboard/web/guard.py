"""What every page is behind: a sign-in, a role, a form of our own, and a limit on guessing passwords."""

from __future__ import annotations

import hashlib
from typing import Any

from flask import Response, current_app, g, redirect, request, session, url_for
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter
from werkzeug.exceptions import BadRequest, TooManyRequests

from companion import clock
from companion.care.errors import NotAllowed
from companion.dashboard.web import csrf
from companion.dashboard.web import signed_in as sessions_of_staff
from companion.dashboard.web.blueprint import pages

SIGN_IN_LIMITER = "dashboard-sign-in"
# Counted in the memory of each web process, like the API's: enough against guessing, nothing to run beside it.
PER_ADDRESS = RateLimitItemPerMinute(30, 1)
PER_ACCOUNT = RateLimitItemPerMinute(10, 15)


def new_limiter() -> FixedWindowRateLimiter:
    return FixedWindowRateLimiter(MemoryStorage())


@pages.before_request
def _guard() -> Any:
    g.staff = None
    view = current_app.view_functions.get(request.endpoint or "")
    if request.endpoint == "dashboard.static":
        return None
    g.staff = sessions_of_staff.person(clock.now(), there=not getattr(view, "background", False))
    if g.staff is None and not getattr(view, "public", False):
        return _sign_in_first()
    csrf.check()
    _refuse_nul()
    if getattr(view, "supervisors_only", False) and not g.staff.supervises:
        raise NotAllowed("only a supervisor or an administrator may do this")
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


def limit_sign_in(email: str) -> None:
    """Raises `TooManyRequests` when an address or an account was tried too often."""
    limiter: FixedWindowRateLimiter = current_app.extensions[SIGN_IN_LIMITER]
    account = hashlib.sha256(email.strip().lower().encode("utf-8", "replace")).hexdigest()
    tried = (limiter.hit(PER_ADDRESS, "address", request.remote_addr or ""), limiter.hit(PER_ACCOUNT, account))
    if not all(tried):
        raise TooManyRequests(retry_after=60)
