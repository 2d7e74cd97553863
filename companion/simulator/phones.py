"""What the people with the phones do: write a text, hand it over again, get a new phone."""

from __future__ import annotations

import re
from typing import Any

from flask import Blueprint, Response, current_app, jsonify, request

from companion.simulator.opt_out import mirror
from companion.simulator.pages import MOST_TEXTS, shown
from companion.simulator.store import Store, now
from companion.simulator.validation import E164, LONGEST_BODY

phones = Blueprint("phones", __name__, url_prefix="/simulator")

MOST_MEDIA = 10
WRITE_IT_SO = "write the number like +13125550119"


def store() -> Store:
    found: Store = current_app.extensions["store"]
    return found


@phones.get("/messages.json")
def messages() -> Response:
    """All texts of a phone (`to`), oldest first, or of all phones. `limit`: only the latest so many."""
    limit = request.args.get("limit", -1, type=int)
    return jsonify([shown(text) for text in store().conversation(request.args.get("to", ""), limit)])


@phones.get("/phones/<number>/messages.json")
def conversation(number: str) -> Response:
    """The latest texts of one phone, oldest first."""
    return jsonify([shown(text) for text in store().conversation(number, MOST_TEXTS)])


@phones.post("/phones/<number>/messages")
def write(number: str) -> tuple[Response, int]:
    """A person types on a phone: the text goes to the app as Twilio would deliver it.

    Form or JSON: `text`, `media` (how many pictures), `to` (else the number that texted this phone last). 201 at once;
    the text's `taken` tells later what the app answered.
    """
    given = _given()
    if not E164.fullmatch(number):
        return jsonify(error=WRITE_IT_SO), 400
    body, media = str(given.get("text") or ""), str(given.get("media") or 0)
    if not media.isdecimal() or int(media) > MOST_MEDIA:
        return jsonify(error=f"media is a number from 0 to {MOST_MEDIA}"), 400
    if not body and media == "0":
        return jsonify(error="write something first"), 400
    if len(body) > LONGEST_BODY:
        return jsonify(error=f"a text has at most {LONGEST_BODY} characters"), 400
    settings, answered = current_app.extensions["simulator"], store().last_to(number)
    sender = str(given.get("to") or (answered["sender"] if answered else settings.sender))
    known = answered is not None and answered["sender"] == sender
    text = store().add(
        account=answered["account"] if answered else settings.account_sid,
        direction="inbound",
        phone=number,
        sender=sender,
        service=answered["service"] if answered and known else "",
        body=body,
        status="received",
        media=int(media),
        sent=now(),
    )
    mirror(store(), text)
    current_app.extensions["delivery"].take_in(text["sid"])
    return jsonify(shown(text)), 201


@phones.post("/texts/<sid>/again")
def again(sid: str) -> tuple[Response, int]:
    """Hands an inbound text to the app once more: a webhook that is repeated, or a retry after a failure."""
    text = store().text(sid)
    if text is None or text["direction"] != "inbound":
        return jsonify(error="no phone wrote such a text"), 404
    waiting = store().change(sid, taken=None, note="") or text
    current_app.extensions["delivery"].take_in(sid)
    return jsonify(shown(waiting)), 202


@phones.post("/phones")
def add_phone() -> tuple[Response, int]:
    """Shows a phone that has no texts yet, so that its owner can write first."""
    number = re.sub(r"[\s().-]", "", str(_given().get("number", "")))
    if not E164.fullmatch(number):
        return jsonify(error=WRITE_IT_SO), 400
    store().add_phone(number)
    return jsonify(number=number), 201


def _given() -> Any:
    found = request.get_json(silent=True)
    return found if isinstance(found, dict) else request.form
