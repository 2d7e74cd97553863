"""The numbers patients write to, as Twilio named them: nothing else shows those of a messaging service."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from companion.database import Base


class OwnNumber(Base):
    __tablename__ = "own_number"

    number: Mapped[str] = mapped_column(String(40), primary_key=True)
