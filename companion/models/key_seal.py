"""A known value under each key: a process checks its keys with it before it changes anything."""

from __future__ import annotations

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from companion.database import Base


class KeySeal(Base):
    __tablename__ = "key_seal"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)  # the setting that holds the key
    sealed: Mapped[str] = mapped_column(Text)
