"""Two automatic responders could go on for ever, and each text costs money: we stop replying and tell staff."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from companion.care.conversation.turn import Turn
from companion.care.conversation.unread import alert_to_grave_words
from companion.database import db
from companion.models import Message
from companion.models.message import INBOUND
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason
from companion.rules.reading.handled import HandledAs
from companion.rules.reading.loops import Loop, looks_like_a_loop

WINDOW = timedelta(hours=1)


def stop_loops(turn: Turn) -> HandledAs | None:
    """Counts the texts of the last hour. The one that reaches the limit is answered once more, with a reason."""
    recent = db.session.execute(
        select(Message.id, Message.body)
        .where(
            Message.patient_id == turn.patient.id,
            Message.direction == INBOUND,
            Message.created_at > turn.now - WINDOW,
            Message.id < turn.message.id,
        )
        .order_by(Message.id.desc())
        .limit(60)
    ).all()
    loop = looks_like_a_loop(turn.text, [body for _, body in recent])
    if loop == Loop.no:
        return None
    turn.message.to_read = True
    alert_to_grave_words(turn)
    if loop == Loop.begins:
        turn.expect_nothing()
        turn.say("loop.limit")
        turn.alert(AlertKind.too_many_texts, AlertReason.too_many_texts())
    return HandledAs.loop
