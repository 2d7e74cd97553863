"""POST /twilio/inbound and /twilio/status/<token>. Whatever Twilio signs is taken, unless the database is away."""

from __future__ import annotations

import structlog
from flask import Blueprint, Response, current_app, request

from companion import clock, tallies
from companion.bot.signature import signed_by_twilio
from companion.care.texts import delivery, inbound
from companion.rules.texts.webhook_fields import Fields, fitted_token, read_inbound, read_status
from companion.trouble import Trouble
from companion.trouble import register as register_trouble

webhooks = Blueprint("twilio", __name__, url_prefix="/twilio")
log = structlog.get_logger()
# Answers travel through the outbox like every other text, so the webhook itself says nothing.
SAY_NOTHING = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
# The same for every time that Twilio brings one webhook.
DELIVERY = "I-Twilio-Idempotency-Token"


@webhooks.before_request
def refuse_forged() -> Response | None:
    if signed_by_twilio(request, current_app.extensions["settings"]):
        return None
    tallies.count(tallies.REFUSED)
    log.warning("webhook refused", route=_route())
    return Response("the signature does not fit this request\n", 403, mimetype="text/plain")


def _not_taken(trouble: Trouble) -> Response:
    """Not stored is not taken: Twilio shall bring it again, or to its fallback address."""
    return Response(f"{trouble.reason.code}\n", trouble.status, mimetype="text/plain")


register_trouble(webhooks, _not_taken)


@webhooks.post("/inbound")
def receive() -> Response:
    """A text from a phone. Delivered twice it has one effect and the same answer."""
    inbound.receive(read_inbound(_fields(), request.headers.get(DELIVERY, "")), clock.now())
    return Response(SAY_NOTHING, mimetype="text/xml")


@webhooks.post("/status/<token>")
def status(token: str) -> Response:
    """What became of a text. An unknown token is answered alike: there is nothing to learn by guessing."""
    if not delivery.record_status(fitted_token(token), read_status(_fields()), clock.now()):
        log.info("status of an unknown text")
    return Response(status=204)


def _fields() -> Fields:
    return request.form.to_dict(flat=False)


def _route() -> str:
    return request.url_rule.rule if request.url_rule else "unknown"
