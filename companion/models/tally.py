"""Running totals of what happened, for metrics. Never about a person."""

from __future__ import annotations

from sqlalchemy import BigInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from companion.database import Base


class Tally(Base):
    __tablename__ = "tally"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    label: Mapped[str] = mapped_column(String(60), primary_key=True, default="")
    value: Mapped[int] = mapped_column(BigInteger, default=0)
