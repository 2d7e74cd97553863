"""A form counts only when it comes from one of our own pages.

The session holds a random secret; each page carries it masked anew, so that compressing a page that also repeats
what somebody typed tells nothing about it (BREACH). SameSite=Lax cookies are the second lock on the same door.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets

from flask import request, session
from werkzeug.exceptions import HTTPException

FIELD = "csrf_token"
HEADER = "X-CSRF-Token"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_LENGTH = 32


class StaleForm(HTTPException):
    """The form was made for another session, or by another site."""

    code = 400
    description = "stale form"


def token() -> str:
    """A masked token for one page."""
    secret = _secret()
    mask = secrets.token_bytes(_LENGTH)
    return base64.urlsafe_b64encode(mask + _xor(mask, secret)).decode()


def check() -> None:
    """Raises `StaleForm` for a request that changes something without a token of this session."""
    if request.method in SAFE:
        return
    sent = request.headers.get(HEADER) or request.form.get(FIELD, "")
    if not hmac.compare_digest(_unmasked(sent), _secret()):
        raise StaleForm


def forget() -> None:
    """A new sign-in begins with a new secret."""
    session.pop(FIELD, None)


def _secret() -> bytes:
    if FIELD not in session:
        session[FIELD] = secrets.token_urlsafe(_LENGTH)
    return base64.urlsafe_b64decode(session[FIELD] + "=")


def _unmasked(sent: str) -> bytes:
    try:
        raw = base64.urlsafe_b64decode(sent.encode("ascii", "replace"))
    except (binascii.Error, ValueError):
        return b""
    return _xor(raw[:_LENGTH], raw[_LENGTH:]) if len(raw) == 2 * _LENGTH else b""


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
