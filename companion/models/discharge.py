"""A discharge: why, the last day, what was left behind and what became of it. Kept when it is over."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Date, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from companion.columns import Coded, EncryptedCode, EncryptedJSON, EncryptedText, UTCDateTime
from companion.database import OfPatient, of_patient
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.patients.discharge import DischargeKind


class Discharge(OfPatient):
    __tablename__ = "discharge"
    __table_args__ = (
        of_patient(),
        # One that stands per patient, whatever two clicks do.
        Index(
            "uq_discharge_standing",
            "patient_id",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
        Index("ix_discharge_patient_id", "patient_id"),
    )

    kind: Mapped[DischargeKind] = mapped_column(EncryptedCode(DischargeKind))
    reason: Mapped[str] = mapped_column(EncryptedText, default="")  # in somebody's own words
    last_day: Mapped[date] = mapped_column(Date)  # in the patient's zone
    level: Mapped[LevelOfCare | None] = mapped_column(Coded(LevelOfCare, 24))  # of the last day
    # How things stood before it, to undo it; read for that alone.
    left: Mapped[dict[str, Any]] = mapped_column(EncryptedJSON, deferred=True)
    discharged_by: Mapped[int | None]
    at: Mapped[datetime] = mapped_column(UTCDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # taken back, or admitted again
    ended_by: Mapped[int | None]
    undone: Mapped[bool] = mapped_column(Boolean, default=False)  # taken back: it was a mistake
