"""What a patient agreed to or took back, for which number. Append-only: a change is a new event."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from companion.database import Coded, EncryptedText, OfPatient, UTCDateTime, of_patient
from companion.rules.patients.consent import ConsentKind, ConsentMethod


class ConsentEvent(OfPatient):
    __tablename__ = "consent_event"
    __table_args__ = (of_patient(), Index("ix_consent_event_patient_id", "patient_id", "id"))

    kind: Mapped[ConsentKind] = mapped_column(Coded(ConsentKind, 20))
    method: Mapped[ConsentMethod] = mapped_column(Coded(ConsentMethod, 20))
    wording_version: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime] = mapped_column(UTCDateTime)
    # The number it is about, as `Patient.phone_hash`. None: from before it was noted, and the number has changed since.
    phone_hash: Mapped[str | None] = mapped_column(String(64))
    message_id: Mapped[int | None]  # the text by which it was given
    recorded_by: Mapped[int | None]  # staff


class SignedForm(OfPatient):
    """Why a supervisor opened texts again for somebody who had opted out. Beside its event, whose table takes no
    changes: the reason is encrypted, and is encrypted anew when keys rotate.
    """

    __tablename__ = "signed_form"
    __table_args__ = (of_patient(), Index("ix_signed_form_patient_id", "patient_id"))

    consent_event_id: Mapped[int] = mapped_column(ForeignKey("consent_event.id"), unique=True)
    reason: Mapped[str] = mapped_column(EncryptedText)
    entered_by: Mapped[int]  # staff
    at: Mapped[datetime] = mapped_column(UTCDateTime)
