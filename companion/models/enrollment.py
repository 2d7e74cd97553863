"""Patient + level of care + dates. The history is kept: a change of level ends one row and starts another."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Date, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from companion.columns import Coded, EncryptedJSON, EncryptedText, UTCDateTime
from companion.database import OfPatient, of_patient
from companion.rules.clinic.levels_of_care import LevelOfCare


class Enrollment(OfPatient):
    __tablename__ = "enrollment"
    __table_args__ = (
        of_patient(),
        # One current enrollment per patient, whatever two clicks do.
        Index(
            "uq_enrollment_current",
            "patient_id",
            unique=True,
            sqlite_where=text("ends_on IS NULL"),
            postgresql_where=text("ends_on IS NULL"),
        ),
        Index("ix_enrollment_patient_id", "patient_id", "starts_on"),
    )

    level: Mapped[LevelOfCare] = mapped_column(Coded(LevelOfCare, 24))
    starts_on: Mapped[date] = mapped_column(Date)  # in the patient's zone
    ends_on: Mapped[date | None] = mapped_column(Date)  # the first day it no longer holds
    stepped_down: Mapped[bool] = mapped_column(Boolean, default=False)  # came from a higher level: check-ins taper
    reason: Mapped[str] = mapped_column(EncryptedText, default="")
    created_by: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)
    # Planned changes it put aside, to undo it; read for that alone.
    replaced: Mapped[dict[str, Any] | None] = mapped_column(EncryptedJSON, deferred=True)
