"""Who did or read what, and when. Append-only; names rows, never repeats their content."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from companion.database import Base, Id, UTCDateTime


class AuditEvent(Base):
    __tablename__ = "audit_event"
    __table_args__ = (
        Index("ix_audit_event_clinic_id", "clinic_id", "id"),
        Index("ix_audit_event_patient_id", "patient_id", "id"),
    )

    id: Mapped[Id]
    clinic_id: Mapped[int] = mapped_column(ForeignKey("clinic.id"))
    patient_id: Mapped[int | None]
    staff_id: Mapped[int | None]  # None: the system or the patient
    action: Mapped[str] = mapped_column(String(60))  # 'read patient', 'save plan', 'crisis reply' ...
    subject: Mapped[str] = mapped_column(String(60), default="")  # 'alert 12'
    details: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    at: Mapped[datetime] = mapped_column(UTCDateTime)
