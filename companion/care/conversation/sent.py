"""What we said to a phone lately: its own words come back from it, and the last of them say what an answer means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from companion.care.telling.names import named_now
from companion.database import db
from companion.models import Message
from companion.models.message import OUTBOUND
from companion.rules.texts.delivery import TOLD
from companion.rules.texts.kinds import MessageKind

# A text of ours that comes back later than this is read as the person's own words.
KNOWN_AGAIN_FOR = timedelta(days=14)
MOST = 100  # texts: far more than a plan sends in that time


@dataclass(frozen=True)
class SentText:
    """`about`: occurrence ids of the sessions it spoke of. `at`: when it was handed over, aware UTC."""

    kind: MessageKind
    wording: str | None
    body: str
    about: tuple[str, ...]
    at: datetime


def sent_lately(patient_id: int, now: datetime) -> tuple[SentText, ...]:
    """Texts that left to this person in the last 14 days, the newest first."""
    rows = db.session.execute(
        select(Message.kind, Message.wording, Message.body, Message.about, Message.handed_over_at)
        .where(
            Message.patient_id == patient_id,
            Message.direction == OUTBOUND,
            Message.handed_over_at > now - KNOWN_AGAIN_FOR,
            Message.status.in_(TOLD),
        )
        .order_by(Message.handed_over_at.desc(), Message.id.desc())
        .limit(MOST)
    ).all()
    renamed = named_now({name for row in rows for name in row.about or ()})
    return tuple(
        SentText(kind, wording, body, tuple(renamed.get(name, name) for name in about or ()), at)
        for kind, wording, body, about, at in rows
        if at
    )
