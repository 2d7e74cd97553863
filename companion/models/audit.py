"""Who did or read what, and when. Append-only; names rows, never repeats their content."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from companion.columns import Coded, UTCDateTime
from companion.database import Base, Id
from companion.rules.clinic.audit_trail import AuditAction, RecordPart, SubjectKind

LONGEST_KEY = 60


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
    action: Mapped[AuditAction] = mapped_column(Coded(AuditAction, 60))
    part: Mapped[RecordPart | None] = mapped_column(Coded(RecordPart, 24))  # what was read
    subject_kind: Mapped[SubjectKind | None] = mapped_column(Coded(SubjectKind, 20))
    subject_key: Mapped[str] = mapped_column(String(LONGEST_KEY), default="")  # the row's number, or its own key
    details: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    at: Mapped[datetime] = mapped_column(UTCDateTime)
