"""What a patient works towards; each goal carries one of the treatment's areas."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from companion.database import Base, EncryptedText, Id, UTCDateTime, of_patient

AREAS = ("behavior", "abstinence", "support_groups", "support_system", "psychosocial", "problem_solving")


class Goal(Base):
    __tablename__ = "goal"
    __table_args__ = (of_patient(), Index("ix_goal_patient_id", "patient_id"))

    id: Mapped[Id]
    clinic_id: Mapped[int]
    patient_id: Mapped[int]
    area: Mapped[str] = mapped_column(String(20))
    words: Mapped[str] = mapped_column(EncryptedText)
    created_by: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)
    reached_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    dropped_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
