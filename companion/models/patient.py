"""A person in treatment, and the times when their texts pause."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    JSON,
    Boolean,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    Time,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from companion.columns import Coded, EncryptedText, UTCDateTime
from companion.database import Base, Id, OfPatient, of_patient
from companion.models.staff import Staff
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.patients.states import NoTexts, PatientStatus, PauseOrigin, PhoneStatus, Texting, no_texts

ONE_HOLDER = "status = 'active' AND NOT phone_shared"


class Patient(Base):
    __tablename__ = "patient"
    __table_args__ = (
        UniqueConstraint("clinic_id", "id"),
        # Of those in care: a number outlives a patient, and a household shares one on purpose.
        Index(
            "uq_patient_clinic_id_phone_hash",
            "clinic_id",
            "phone_hash",
            unique=True,
            sqlite_where=text(ONE_HOLDER),
            postgresql_where=text(ONE_HOLDER),
        ),
        ForeignKeyConstraint(["clinic_id", "counselor_id"], ["staff.clinic_id", "staff.id"]),
        Index("ix_patient_planned_until", "planned_until"),
        Index("ix_patient_phone_hash", "phone_hash"),
    )

    id: Mapped[Id]
    clinic_id: Mapped[int] = mapped_column(ForeignKey("clinic.id"))
    counselor_id: Mapped[int | None]
    given_name: Mapped[str] = mapped_column(EncryptedText)
    family_name: Mapped[str] = mapped_column(EncryptedText)
    phone: Mapped[str | None] = mapped_column(EncryptedText)  # E.164; None: calls only, no number known
    phone_hash: Mapped[str | None] = mapped_column(String(64))
    # Another patient in care here has the number too, on purpose: what is texted would be read by both.
    phone_shared: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false())
    phone_status: Mapped[PhoneStatus] = mapped_column(Coded(PhoneStatus, 12), default=PhoneStatus.ok)
    phone_verified_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    phone_since: Mapped[datetime | None] = mapped_column(UTCDateTime)  # when it took the place of another number
    time_zone: Mapped[str] = mapped_column(String(64))
    language: Mapped[str] = mapped_column(String(2), default="en")
    status: Mapped[PatientStatus] = mapped_column(Coded(PatientStatus, 12), default=PatientStatus.active)
    texting: Mapped[Texting] = mapped_column(Coded(Texting, 12), default=Texting.not_asked)
    check_in_time: Mapped[time | None] = mapped_column(Time)  # the hour the patient chose
    encouragement: Mapped[bool] = mapped_column(Boolean, default=False)
    milestone_date: Mapped[date | None] = mapped_column(Date)
    risk: Mapped[RiskLevel] = mapped_column(Coded(RiskLevel, 8), default=RiskLevel.green)
    risk_since: Mapped[datetime | None] = mapped_column(UTCDateTime)
    silent_since: Mapped[datetime | None] = mapped_column(UTCDateTime)
    last_heard_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    risk_thresholds: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    planned_until: Mapped[datetime | None] = mapped_column(UTCDateTime)  # None: the planner must plan this patient
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)

    counselor: Mapped[Staff | None] = relationship(viewonly=True)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    def today(self, now: datetime) -> date:
        """The calendar day in the patient's zone at an instant."""
        return now.astimezone(self.zone).date()

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def reachable(self) -> bool:
        """Automated texts may be planned: enrolled, agreed to texts, and nothing is in their way."""
        return self.status == PatientStatus.active and self.texting == Texting.consented and self.no_texts is None

    @property
    def no_texts(self) -> NoTexts | None:
        """Why nothing can be texted to their phone."""
        return no_texts(self.phone_hash is not None, self.phone_status, self.phone_shared)


class Pause(OfPatient):
    """Days, in the patient's zone and both included, on which nothing automated is sent."""

    __tablename__ = "pause"
    __table_args__ = (of_patient(), Index("ix_pause_patient_id", "patient_id"))

    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date)
    origin: Mapped[PauseOrigin] = mapped_column(Coded(PauseOrigin, 12), default=PauseOrigin.staff)
    reason: Mapped[str] = mapped_column(EncryptedText, default="")
    created_by: Mapped[int | None]  # staff
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)
