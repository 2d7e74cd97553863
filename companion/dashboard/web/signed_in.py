"""Who sits at this browser. The cookie holds a token that the server can take back; an idle one is dropped."""

from __future__ import annotations

from datetime import datetime, timedelta

from flask import current_app, g, session

from companion.care.staff.sign_in import close_token, open_token, staff_of_token
from companion.dashboard.web import csrf
from companion.models import Staff
from companion.settings import Settings

TOKEN, SEEN, LANGUAGE = "token", "seen", "language"
# An unattended screen shows people's lives: signed out after this much time without a click.
IDLE = timedelta(minutes=60)
_NOTED_EVERY = timedelta(minutes=1)


def cookie_lasts(settings: Settings) -> timedelta:
    return timedelta(hours=settings.token_hours)


def begin(staff: Staff, now: datetime) -> None:
    """A fresh session: nothing of the one before (another person's, or an attacker's) is carried over."""
    session.clear()
    token, _ = open_token(staff, cookie_lasts(current_app.extensions["settings"]), now)
    session[TOKEN] = token
    session[SEEN] = now.timestamp()
    session.permanent = True
    csrf.token()


def end(now: datetime) -> None:
    """Signs out: cookie and token are of no use any more."""
    token = session.get(TOKEN)
    session.clear()
    if token:
        close_token(token, now)


def person(now: datetime, *, there: bool) -> Staff | None:
    """Who is signed in, or None. `there`: a person did something, it was not a script polling.

    An answer to a script leaves the cookie alone: it may arrive after a page that has begun a new session.
    """
    token = session.get(TOKEN)
    if not token:
        return None
    idle = now.timestamp() - float(session.get(SEEN, 0))
    if idle > IDLE.total_seconds():
        close_token(token, now)
        staff = None
    else:
        staff = staff_of_token(token, now)
    if staff is None:
        if there:
            session.clear()
        return None
    if there and idle > _NOTED_EVERY.total_seconds():
        session[SEEN] = now.timestamp()
    return staff


def current_staff() -> Staff:
    """Who is signed in. Only inside pages that are not public."""
    staff: Staff = g.staff
    return staff
