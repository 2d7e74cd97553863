"""Signing in and out, and the language of the pages."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from flask import current_app, g, redirect, render_template, request, session, url_for

from companion import clock
from companion.care.errors import NotAllowed, TooMany
from companion.care.staff.sign_in import check_password, set_language
from companion.care.staff.sign_in_limit import SIGN_IN_LIMIT
from companion.dashboard.web import signed_in
from companion.dashboard.web.blueprint import pages, public
from companion.dashboard.web.flashes import say
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import gettext as _
from companion.wording import LANGUAGES


@pages.get("/")
@public
def home() -> Any:
    return redirect(url_for("dashboard.today" if g.staff else "dashboard.sign_in"), 303)


@pages.get("/sign-in")
@public
def sign_in() -> Any:
    if g.staff:
        return redirect(url_for("dashboard.today"), 303)
    return render_template("web/sign_in.html", form=Form())


@pages.post("/sign-in")
@public
def sign_in_now() -> Any:
    form = Form({"email": request.form.get("email", "")})  # the password is never shown again
    password = request.form.get("password", "")
    try:
        current_app.extensions[SIGN_IN_LIMIT].count(request.remote_addr or "", form.get("email"))
        staff = check_password(form.get("email")[:254], password[:1000], clock.now())
    except (NotAllowed, TooMany) as error:
        form.add("", error.reason)
        status = 429 if isinstance(error, TooMany) else 422
    else:
        then = _local(session.get("then"))
        signed_in.begin(staff, clock.now())
        return redirect(then or url_for("dashboard.today"), 303)
    return render_template("web/sign_in.html", form=form), status


@pages.post("/sign-out")
@public
def sign_out() -> Any:
    signed_in.end(clock.now())
    say(_("You are signed out."))
    return redirect(url_for("dashboard.sign_in"), 303)


@pages.post("/language")
@public
def choose_language() -> Any:
    chosen = request.form.get("language")
    if chosen in LANGUAGES:
        session[signed_in.LANGUAGE] = chosen
        if g.staff:
            set_language(g.staff, str(chosen))
    return redirect(_local(request.form.get("then")) or url_for("dashboard.home"), 303)


def _local(address: Any) -> str:
    """A path of this site, or ''. Whoever made the link must not choose where people land."""
    text = str(address or "")
    parts = urlsplit(text)
    if parts.scheme or parts.netloc or not text.startswith("/") or text.startswith("//") or "\\" in text:
        return ""
    return text
