"""How fast each sender may send, and until when it is busy: shared by all workers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from companion.columns import UTCDateTime
from companion.database import Base


class SenderPace(Base):
    """A leaky bucket: each claimed segment moves `busy_until` 1 / `segments_per_second` seconds later."""

    __tablename__ = "sender_pace"

    sender: Mapped[str] = mapped_column(String(40), primary_key=True)
    segments_per_second: Mapped[float]
    busy_until: Mapped[datetime] = mapped_column(UTCDateTime)
