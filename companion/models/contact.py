"""A call or visit a counselor noted: what counts as contact beside texts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from companion.database import Coded, EncryptedText, OfPatient, UTCDateTime, of_patient
from companion.rules.alerts.contacts import ContactKind


class Contact(OfPatient):
    __tablename__ = "contact"
    __table_args__ = (of_patient(), Index("ix_contact_patient_id", "patient_id", "at"))

    staff_id: Mapped[int]
    kind: Mapped[ContactKind] = mapped_column(Coded(ContactKind, 12))
    note: Mapped[str] = mapped_column(EncryptedText, default="")
    at: Mapped[datetime] = mapped_column(UTCDateTime)
    silent_since: Mapped[datetime | None] = mapped_column(UTCDateTime)  # the silence it ended
