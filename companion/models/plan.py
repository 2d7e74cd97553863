"""Versions of reminder plans: a clinic's default for a level, or a patient's override. Never changed, only added."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from companion.columns import Coded, EncryptedText, UTCDateTime
from companion.database import Base, Id, of_patient
from companion.rules.clinic.levels_of_care import LevelOfCare


class ReminderPlanVersion(Base):
    __tablename__ = "reminder_plan_version"
    __table_args__ = (
        of_patient(),
        UniqueConstraint("clinic_id", "level", "number"),
        UniqueConstraint("patient_id", "number"),
        CheckConstraint("(level IS NULL) <> (patient_id IS NULL)", name="one_owner"),
    )

    id: Mapped[Id]
    clinic_id: Mapped[int] = mapped_column(ForeignKey("clinic.id"))
    level: Mapped[LevelOfCare | None] = mapped_column(
        Coded(LevelOfCare, 24)
    )  # set: the clinic's default plan for this level
    patient_id: Mapped[int | None]  # set: this patient's changes, a merge patch (RFC 7396) on the default
    number: Mapped[int]
    document: Mapped[dict[str, Any]] = mapped_column(JSON)
    reason: Mapped[str] = mapped_column(EncryptedText)
    restored_from: Mapped[int | None]
    author_id: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)
