"""Who is asking: a staff member with a bearer token. How often a sign-in may be tried."""

from __future__ import annotations

import hashlib

from flask import Flask, g, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from werkzeug.exceptions import Unauthorized

from companion import clock
from companion.care.errors import NotAllowed
from companion.care.staff.sign_in import staff_of_token
from companion.models import Staff

# Counted in the memory of each web process: enough against guessing, and nothing to run beside it.
limiter = Limiter(get_remote_address, storage_uri="memory://", strategy="fixed-window", headers_enabled=True)
PER_ADDRESS = "30 per minute"
PER_ACCOUNT = "10 per 15 minutes"


def register_limits(app: Flask) -> None:
    limiter.init_app(app)


def account_tried() -> str:
    """The account a sign-in is for, as a hash: a limit per account holds whatever address the guesses come from."""
    try:
        body = request.get_json(silent=True)
    except RecursionError:  # nested without end; the view's own reading refuses it
        body = None
    email = str(body.get("email", "")) if isinstance(body, dict) else ""
    return hashlib.sha256(email.strip().lower().encode("utf-8", "replace")).hexdigest()


def bearer_token() -> str:
    """The token of this request. Raises `Unauthorized`."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Unauthorized
    return token.strip()


def need_sign_in() -> None:
    """Runs before every view of a resource, so that none can forget it."""
    staff = staff_of_token(bearer_token(), clock.now())
    if staff is None:
        raise Unauthorized
    g.staff = staff


def current_staff() -> Staff:
    staff: Staff = g.staff
    return staff


def need_supervisor() -> Staff:
    """Raises `NotAllowed` for anybody who supervises nobody."""
    staff = current_staff()
    if not staff.supervises:
        raise NotAllowed("only a supervisor or an administrator may do this")
    return staff
