"""The phones: a page that shows each as a conversation, what a person types, and the faults panel."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from flask import Blueprint, Response, current_app, jsonify, render_template, request

from companion.simulator.segments import count_segments
from companion.simulator.store import Store, Text
from companion.simulator.twilio_api import E164

phones = Blueprint("phones", __name__)

# The whole text, any case: the words Twilio acts on itself.
STOP_WORDS = frozenset(("STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "CANCEL"))
START_WORDS = frozenset(("START", "UNSTOP"))


def store() -> Store:
    found: Store = current_app.extensions["store"]
    return found


@phones.get("/")
def page() -> str:
    return render_template("simulator.html", sender=current_app.extensions["simulator"].sender)


@phones.get("/simulator/changes.json")
def changes() -> Response:
    """Texts that are new or changed since `since`, and the phones, latest activity first."""
    found = store().changed_since(request.args.get("since", 0, type=int))
    last = max((text["change"] for text in found), default=request.args.get("since", 0, type=int))
    return jsonify(texts=[_shown(text) for text in found], phones=store().phones(), last=last)


@phones.get("/simulator/messages.json")
def messages() -> Response:
    """All texts of a phone (`to`), oldest first, or of all phones."""
    phone = request.args.get("to", "")
    found = [text for text in store().changed_since(0) if not phone or text["phone"] == phone]
    return jsonify([_shown(text) for text in found])


@phones.post("/simulator/phones/<number>/messages")
def write(number: str) -> tuple[Response, int]:
    """A person types on a phone: the text goes to the app as Twilio would deliver it."""
    given: Any = request.get_json(silent=True) or request.form
    if not E164.fullmatch(number):
        return jsonify(error="write the number like +13125550111"), 400
    body, media = str(given.get("text", "")), int(given.get("media", 0) or 0)
    if not body and not media:
        return jsonify(error="write something first"), 400
    settings = current_app.extensions["simulator"]
    sender = str(given.get("to") or store().last_sender_to(number) or settings.sender)
    text = store().add(
        account=settings.account_sid,
        direction="inbound",
        phone=number,
        sender=sender,
        body=body,
        status="received",
        media=media,
    )
    _mirror_opt_out(body, sender, number)
    webhooks = current_app.extensions["webhooks"]
    current_app.extensions["delivery"].soon(lambda: webhooks.inbound(text))
    return jsonify(_shown(text)), 201


def _mirror_opt_out(body: str, sender: str, number: str) -> None:
    word = body.strip().upper()
    if word in STOP_WORDS:
        store().opt_out(sender, number)
    elif word in START_WORDS:
        store().opt_in(sender, number)


@phones.post("/simulator/texts/<sid>/again")
def again(sid: str) -> tuple[Response, int]:
    """Delivers an inbound text once more, as a webhook that is repeated."""
    text = store().text(sid)
    if text is None or text["direction"] != "inbound":
        return jsonify(error="no such text"), 404
    webhooks = current_app.extensions["webhooks"]
    current_app.extensions["delivery"].soon(lambda: webhooks.inbound(text))
    return jsonify(_shown(text)), 202


@phones.post("/simulator/phones")
def add_phone() -> tuple[Response, int]:
    given: Any = request.get_json(silent=True) or request.form
    number = re.sub(r"[\s().-]", "", str(given.get("number", "")))
    if not E164.fullmatch(number):
        return jsonify(error="write the number like +13125550111"), 400
    store().add_phone(number)
    return jsonify(number=number), 201


@phones.route("/simulator/faults", methods=["GET", "POST", "DELETE"])
def faults() -> tuple[Response, int]:
    faults = current_app.extensions["faults"]
    if request.method == "DELETE":
        faults.clear()
    elif request.method == "POST":
        try:
            faults.set(request.get_json(force=True))
        except ValueError as error:
            return jsonify(error=str(error)), 400
    return jsonify(faults.values), 200


@phones.get("/simulator/counts")
def counts() -> Response:
    """How many were created, by status, and how often the same words went to the same phone."""
    sent = store().outbound()
    pairs = Counter((text["phone"], text["body"]) for text in sent)
    return jsonify(
        created=len(sent),
        statuses=dict(Counter(text["status"] for text in sent)),
        duplicates=sum(count - 1 for count in pairs.values()),
        **dict(current_app.extensions["webhooks"].counts),
    )


@phones.post("/simulator/reset")
def reset() -> tuple[str, int]:
    store().reset()
    current_app.extensions["webhooks"].counts.clear()
    current_app.extensions["faults"].clear()
    return "", 204


def _shown(text: Text) -> dict[str, Any]:
    return {
        "sid": text["sid"],
        "number": text["number"],
        "phone": text["phone"],
        "sender": text["sender"],
        "inbound": text["direction"] == "inbound",
        "body": text["body"],
        "status": text["status"],
        "error": text["error"],
        "note": text["note"],
        "at": text["created"],
        **count_segments(text["body"]),
    }
