"""The page of phones, and what changed since it last asked."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from flask import Blueprint, Response, current_app, jsonify, render_template, request

from companion.simulator.store import Store, Text

pages = Blueprint("pages", __name__)

MOST_TEXTS, MOST_PHONES = 200, 100  # in one answer: a burst of 100,000 must not choke the page


@pages.before_app_request
def refuse_other_sites() -> tuple[Response, int] | None:
    """A page elsewhere must not write on these phones through the browser of whoever has this one open."""
    origin = request.headers.get("Origin")
    if origin and urlsplit(origin).netloc != request.host:
        return jsonify(error="this address answers its own page only"), 403
    return None


@pages.after_app_request
def allow_nothing_foreign(response: Response) -> Response:
    if response.mimetype == "text/html":
        response.headers["Content-Security-Policy"] = "default-src 'self'; img-src 'self' data:; base-uri 'none'"
    return response


@pages.get("/")
def page() -> str:
    return render_template("simulator.html", sender=current_app.extensions["simulator"].sender)


@pages.get("/simulator/changes.json")
def changes() -> Response:
    """Texts and phones that are new or changed since `since` of the same `run`; 204 when nothing is.

    Another run (a restart, a reset, a deleted text) means: forget what you have, here is everything.
    """
    store: Store = current_app.extensions["store"]
    same_run = request.args.get("run", "") == store.run
    since = request.args.get("since", 0, type=int) if same_run else 0
    run, last = store.run, store.last_change()
    if same_run and since == last:
        return Response(status=204)
    return jsonify(
        run=run,
        last=last,
        phones=store.changed_phones(since, MOST_PHONES),
        texts=[shown(text) for text in store.changed_texts(since, MOST_TEXTS)],
    )


def shown(text: Text) -> dict[str, Any]:
    """A text as pages and tests see it. `at`: seconds since 1970, UTC."""
    return {
        "sid": text["sid"],
        "number": text["number"],
        "phone": text["phone"],
        "sender": text["sender"],
        "service": text["service"],
        "inbound": text["direction"] == "inbound",
        "body": text["body"],
        "media": text["media"],
        "status": text["status"],
        "error": text["error"],
        "note": text["note"],
        "taken": text["taken"],
        "at": text["created"],
        "segments": text["segments"],
        "encoding": text["encoding"],
    }
