"""Who is asking: a staff member with a bearer token. How often a sign-in may be tried."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from flask import current_app, g, request
from werkzeug.exceptions import Unauthorized

from companion import clock
from companion.care.errors import NotAllowed
from companion.care.staff.sign_in import staff_of_token
from companion.care.staff.sign_in_limit import SIGN_IN_LIMIT
from companion.models import Staff
from companion.rules.refusals import Refusal

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


def limited(view: Callable[Given, Answer]) -> Callable[Given, Answer]:
    """Counts a sign-in before its body is looked at, so that bodies without sense count too."""

    @wraps(view)
    def counted(*args: Given.args, **kwargs: Given.kwargs) -> Answer:
        current_app.extensions[SIGN_IN_LIMIT].count(request.remote_addr or "", _account_tried())
        return view(*args, **kwargs)

    return counted


def _account_tried() -> str:
    try:
        body = request.get_json(silent=True)
    except RecursionError:  # nested without end; the view's own reading refuses it
        body = None
    return str(body.get("email", "")) if isinstance(body, dict) else ""


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
        raise NotAllowed(Refusal.only_supervisors())
    return staff
