"""What a person on the staff has to look at: it has an owner, a due time and an acknowledgement."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from companion.columns import Coded, EncryptedReasons, EncryptedText, UTCDateTime
from companion.database import Base, Id, of_patient
from companion.rules.alerts.kinds import AlertKind, AlertLevel, AlertStatus
from companion.rules.alerts.reasons import AlertNote, AlertReason, TextReason
from companion.rules.check_ins.risk import RiskReason
from companion.rules.reasons import Reason


class Alert(Base):
    __tablename__ = "alert"
    __table_args__ = (
        of_patient(),
        ForeignKeyConstraint(["clinic_id", "owner_id"], ["staff.clinic_id", "staff.id"]),
        UniqueConstraint("clinic_id", "key"),  # the same thing never opens two alerts
        Index("ix_alert_joins", "clinic_id", "joins", unique=True),  # more of the same joins the one that waits
        Index(
            "ix_alert_open",
            "clinic_id",
            "due_at",
            sqlite_where=text("status <> 'resolved'"),
            postgresql_where=text("status <> 'resolved'"),
        ),
        Index(
            "ix_alert_not_told",
            "patient_id",
            sqlite_where=text("kind = 'not_told'"),
            postgresql_where=text("kind = 'not_told'"),
        ),
        Index("ix_alert_patient_id", "patient_id", "id"),
    )

    id: Mapped[Id]
    clinic_id: Mapped[int] = mapped_column(ForeignKey("clinic.id"))
    patient_id: Mapped[int | None]
    key: Mapped[str] = mapped_column(String(120))
    kind: Mapped[AlertKind] = mapped_column(Coded(AlertKind, 24))
    level: Mapped[AlertLevel] = mapped_column(Coded(AlertLevel, 8))
    reasons: Mapped[tuple[Reason, ...]] = mapped_column(EncryptedReasons(AlertReason, TextReason, RiskReason))
    status: Mapped[AlertStatus] = mapped_column(Coded(AlertStatus, 14), default=AlertStatus.open)
    owner_id: Mapped[int | None]
    owner_before: Mapped[int | None]  # the owner before the person who acknowledged it
    message_id: Mapped[int | None]
    opened_at: Mapped[datetime] = mapped_column(UTCDateTime)
    due_at: Mapped[datetime] = mapped_column(UTCDateTime)
    acknowledged_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    acknowledged_by: Mapped[int | None]
    resolved_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    resolved_by: Mapped[int | None]
    note: Mapped[str] = mapped_column(EncryptedText, default="")  # what people wrote
    noted: Mapped[tuple[Reason, ...]] = mapped_column(EncryptedReasons(AlertNote), default=())  # by the system
    times: Mapped[int] = mapped_column(default=1, server_default="1")  # how often what it tells of happened
    last_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # when it happened last, if more than once
    joins: Mapped[str | None] = mapped_column(String(120))  # what joins it while it waits; None: nothing (any more)
    escalated_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
