"""When each tick last ran: what /readyz and `python -m jobs status` look at."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from companion.columns import UTCDateTime
from companion.database import Base


class TickHeartbeat(Base):
    __tablename__ = "tick_heartbeat"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    worker: Mapped[str] = mapped_column(String(80))
    started_at: Mapped[datetime] = mapped_column(UTCDateTime)
    finished_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    late_after: Mapped[int] = mapped_column(default=0)  # seconds after which it is overdue
    result: Mapped[str] = mapped_column(String(200), default="")
    failed_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
