"""A call or visit a counselor noted: what counts as contact beside texts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from companion.database import Base, EncryptedText, Id, UTCDateTime, of_patient


class Contact(Base):
    __tablename__ = "contact"
    __table_args__ = (of_patient(), Index("ix_contact_patient_id", "patient_id", "at"))

    id: Mapped[Id]
    clinic_id: Mapped[int]
    patient_id: Mapped[int]
    staff_id: Mapped[int]
    kind: Mapped[str] = mapped_column(String(12))  # call, no_answer, visit, other
    note: Mapped[str] = mapped_column(EncryptedText, default="")
    at: Mapped[datetime] = mapped_column(UTCDateTime)
