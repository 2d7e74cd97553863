"""What a patient agreed to or took back. Append-only: a change is a new event."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from companion.columns import Coded, UTCDateTime
from companion.database import OfPatient, of_patient
from companion.rules.patients.consent import ConsentKind, ConsentMethod


class ConsentEvent(OfPatient):
    __tablename__ = "consent_event"
    __table_args__ = (of_patient(), Index("ix_consent_event_patient_id", "patient_id", "id"))

    kind: Mapped[ConsentKind] = mapped_column(Coded(ConsentKind, 20))
    method: Mapped[ConsentMethod] = mapped_column(Coded(ConsentMethod, 20))
    wording_version: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime] = mapped_column(UTCDateTime)
    message_id: Mapped[int | None]  # the text by which it was given
    recorded_by: Mapped[int | None]  # staff
