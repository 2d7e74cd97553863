"""The state of a patient's thread: what was asked last, what may still be answered, until when."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, ForeignKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from companion.columns import Coded, EncryptedJSON, UTCDateTime
from companion.database import Base, Identifier
from companion.rules.reading.expecting import Expecting


class Conversation(Base):
    __tablename__ = "conversation"
    __table_args__ = (ForeignKeyConstraint(["clinic_id", "patient_id"], ["patient.clinic_id", "patient.id"]),)

    patient_id: Mapped[int] = mapped_column(Identifier, primary_key=True, autoincrement=False)
    clinic_id: Mapped[int]
    expecting: Mapped[Expecting] = mapped_column(Coded(Expecting, 24), default=Expecting.nothing)
    details: Mapped[dict[str, Any]] = mapped_column(EncryptedJSON, default=dict)
    until: Mapped[datetime | None] = mapped_column(UTCDateTime)
    live: Mapped[bool] = mapped_column(Boolean, default=False)  # in the middle of something: prompts wait
    changed_at: Mapped[datetime] = mapped_column(UTCDateTime)
