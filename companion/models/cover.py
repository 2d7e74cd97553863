"""Who is responsible for whose patients while a counselor is away, and who is on call out of hours."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from companion.columns import UTCDateTime
from companion.database import Base, Id


class Cover(Base):
    """From `starts_on` to `ends_on` (both included, in the clinic's zone) new alerts go to `covered_by`."""

    __tablename__ = "cover"
    __table_args__ = (
        ForeignKeyConstraint(["clinic_id", "staff_id"], ["staff.clinic_id", "staff.id"]),
        ForeignKeyConstraint(["clinic_id", "covered_by"], ["staff.clinic_id", "staff.id"]),
        Index("ix_cover_staff_id", "staff_id", "ends_on"),
    )

    id: Mapped[Id]
    clinic_id: Mapped[int]
    staff_id: Mapped[int]
    covered_by: Mapped[int]
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date)
    created_by: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)
