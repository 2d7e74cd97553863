"""What a phone, an author or a clinic has used of its budgets lately: one short row each."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from companion.database import Base, UTCDateTime


class BudgetUse(Base):
    __tablename__ = "budget_use"
    __table_args__ = (Index("ix_budget_use_changed_at", "changed_at"),)

    clinic_id: Mapped[int] = mapped_column(ForeignKey("clinic.id"), primary_key=True)
    subject: Mapped[str] = mapped_column(String(80), primary_key=True)  # whose: a phone's hash, never the phone
    uses: Mapped[dict[str, list[list[int]]]] = mapped_column(JSON)  # as `rules.texts.budgets` reads and writes it
    changed_at: Mapped[datetime] = mapped_column(UTCDateTime)
