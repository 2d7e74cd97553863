"""Texts whose webhook never reached us (we were down, a network was): asked for at Twilio, so that none stays unread.

Twilio calls a webhook once and a fallback address once; after that a patient's words lie only in its list.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from flask import current_app
from sqlalchemy import select

from companion.care.texts.inbound import receive
from companion.database import db
from companion.models import Clinic, Message, OwnNumber, TickHeartbeat
from companion.outbox.gateway import GatewayUnavailable, ReceivedText
from companion.rules.texts.webhook_fields import InboundText, fitted_sid

log = structlog.get_logger()

TICK = "fetch_missed"
# Twilio dates texts in whole seconds and shows them a little later; what is known already is passed over.
OVERLAP = timedelta(minutes=15)
AT_FIRST = timedelta(hours=1)
LONGEST_ABSENCE = timedelta(days=7)

Received = Callable[[str, datetime], list[ReceivedText]]


def fetch_missed(now: datetime, received: Received) -> int:
    """Handles every text of the time since the last look that is not stored yet. Returns how many.

    A number that cannot be asked about keeps the others from nothing, but fails the run, so that the next one looks
    back over the same time: raises `GatewayUnavailable`.
    """
    since = _since(now)
    count, unavailable = 0, False
    for number in own_numbers():
        try:
            listed = received(number, since)
        except GatewayUnavailable:
            unavailable = True
            continue
        count += _take(listed, now)
    if unavailable:
        raise GatewayUnavailable
    return count


def own_numbers() -> list[str]:
    """Every number that patients may write to, sorted."""
    default: str = current_app.extensions["settings"].twilio_from
    known = set(db.session.scalars(select(OwnNumber.number)))
    known |= {sender for sender in db.session.scalars(select(Clinic.sender)) if sender} | {default}
    return sorted(number for number in known if not number.startswith("MG"))


def _since(now: datetime) -> datetime:
    last = db.session.scalar(select(TickHeartbeat.finished_at).where(TickHeartbeat.name == TICK))
    return max(last - OVERLAP, now - LONGEST_ABSENCE) if last else now - AT_FIRST


def _take(listed: list[ReceivedText], now: datetime) -> int:
    """Oldest first, as they were written."""
    sids = [fitted_sid(text.sid) for text in listed]
    stored = set(db.session.scalars(select(Message.sid).where(Message.sid.in_(sids))))
    db.session.rollback()
    missed = [text for text in sorted(listed, key=lambda text: text.received_at) if fitted_sid(text.sid) not in stored]
    for text in missed:
        receive(InboundText(text.sid, text.phone, text.to, text.service, text.body, text.media), now)
    if missed:
        log.warning("texts fetched whose webhook never came", texts=len(missed))
    return len(missed)
