"""Check-ins that were asked, and what was answered."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from companion.database import Base, Coded, EncryptedJSON, EncryptedReasons, Id, OfPatient, UTCDateTime, of_patient
from companion.rules.check_ins.risk import RiskLevel, RiskReason
from companion.rules.check_ins.status import CheckInStatus
from companion.rules.reasons import Reason


class QuestionSetVersion(Base):
    """A question set of a clinic's own. The built-in ones live in code, as data."""

    __tablename__ = "question_set_version"
    __table_args__ = (UniqueConstraint("clinic_id", "name", "version"),)

    id: Mapped[Id]
    clinic_id: Mapped[int] = mapped_column(ForeignKey("clinic.id"))
    name: Mapped[str] = mapped_column(String(40))
    version: Mapped[int]
    document: Mapped[dict[str, Any]] = mapped_column(JSON)
    author_id: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


class CheckIn(OfPatient):
    __tablename__ = "check_in"
    __table_args__ = (
        of_patient(),
        UniqueConstraint("message_id"),
        Index("ix_check_in_patient_id", "patient_id", "asked_at"),
        Index(
            "ix_check_in_waiting",
            "asked_at",
            sqlite_where=text("status IN ('asked', 'partly')"),
            postgresql_where=text("status IN ('asked', 'partly')"),
        ),
    )

    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"))  # the prompt
    question_set: Mapped[str] = mapped_column(String(40))
    question_set_version: Mapped[int]
    status: Mapped[CheckInStatus] = mapped_column(Coded(CheckInStatus, 10))
    asked_at: Mapped[datetime] = mapped_column(UTCDateTime)
    answered_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    unreadable: Mapped[int] = mapped_column(default=0)  # replies that could not be read
    nudged_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    silence_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # when the call task was opened
    scores: Mapped[dict[str, Any] | None] = mapped_column(EncryptedJSON)
    risk: Mapped[RiskLevel | None] = mapped_column(Coded(RiskLevel, 8))
    risk_reasons: Mapped[tuple[Reason, ...] | None] = mapped_column(EncryptedReasons(RiskReason))
    risk_rules_version: Mapped[int | None]
    risk_thresholds: Mapped[dict[str, Any] | None] = mapped_column(JSON)  # the patient's own on that day

    answers: Mapped[list[Answer]] = relationship(order_by="Answer.id", lazy="selectin")


class Answer(OfPatient):
    __tablename__ = "answer"
    __table_args__ = (of_patient(), UniqueConstraint("check_in_id", "question"))

    check_in_id: Mapped[int] = mapped_column(ForeignKey("check_in.id"))
    question: Mapped[str] = mapped_column(String(40))
    value: Mapped[int] = mapped_column(EncryptedJSON)
    message_id: Mapped[int | None]  # the text it came in; None: answered in the app
    answered_at: Mapped[datetime] = mapped_column(UTCDateTime)
