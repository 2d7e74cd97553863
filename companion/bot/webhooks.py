"""POST /twilio/inbound and /twilio/status/<token>."""

from __future__ import annotations

from typing import Any

import structlog
from flask import Blueprint, Response, current_app, request

from companion import clock, tallies
from companion.bot.signature import signed_by_twilio
from companion.care.texts import delivery, inbound
from companion.trouble import Trouble
from companion.trouble import register as register_trouble

webhooks = Blueprint("twilio", __name__, url_prefix="/twilio")
log = structlog.get_logger()
# Replies are sent through the outbox like every other text, so the webhook's response is empty.
SAY_NOTHING = '<?xml version="1.0" encoding="UTF-8"?><Response/>'


@webhooks.before_request
def refuse_forged() -> Response | None:
    if signed_by_twilio(request, current_app.extensions["settings"]):
        return None
    tallies.count(tallies.REFUSED)
    log.warning("webhook refused", route=request.url_rule.rule if request.url_rule else "unknown")
    return Response("the signature does not fit this request\n", 403, mimetype="text/plain")


def _not_taken(trouble: Trouble) -> Response:
    """A text that is not stored is not accepted: Twilio should deliver it again, or to its fallback address."""
    return Response(f"{trouble.reason.code}\n", trouble.status, mimetype="text/plain")


register_trouble(webhooks, _not_taken)


@webhooks.post("/inbound")
def receive() -> Response:
    """A text from a phone. Delivered twice it takes effect once and gets the same answer."""
    form = request.form
    if not form.get("MessageSid") or not form.get("From"):
        return Response("MessageSid and From are required\n", 400, mimetype="text/plain")
    inbound.receive(
        inbound.InboundText(
            sid=form["MessageSid"],
            phone=form["From"],
            to=form.get("To", ""),
            service=form.get("MessagingServiceSid", ""),
            body=form.get("Body", ""),
            media=_number(form.get("NumMedia")) or 0,
            opt_out_type=form.get("OptOutType", ""),
        ),
        clock.now(),
    )
    return Response(SAY_NOTHING, mimetype="text/xml")


@webhooks.post("/status/<token>")
def status(token: str) -> Response:
    """What happened to a text. An unknown token gets the same answer, so that guessing tells nothing."""
    form = request.form
    reported = form.get("MessageStatus") or form.get("SmsStatus") or ""
    known = delivery.record_status(
        token, form.get("MessageSid", ""), reported, _number(form.get("ErrorCode")), clock.now()
    )
    if not known:
        log.info("status of an unknown text")
    return Response(status=204)


def _number(text: Any) -> int | None:
    return int(text) if text is not None and str(text).isascii() and str(text).isdecimal() else None
