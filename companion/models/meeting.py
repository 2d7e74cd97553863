"""Support-group meetings (12-step and others), the ones a patient saved, and attendance the patient logged."""

from __future__ import annotations

from datetime import datetime, time

from sqlalchemy import Boolean, ForeignKey, Index, SmallInteger, String, Time, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from companion.database import Base, EncryptedText, Id, OfPatient, UTCDateTime, of_patient


class Meeting(Base):
    """A weekly meeting. Names and places are public; that a patient saved one is not."""

    __tablename__ = "meeting"
    __table_args__ = (
        UniqueConstraint("clinic_id", "source", "source_key"),
        Index("ix_meeting_clinic_id", "clinic_id", "weekday", "starts_at"),
    )

    id: Mapped[Id]
    clinic_id: Mapped[int] = mapped_column(ForeignKey("clinic.id"))
    source: Mapped[str] = mapped_column(String(200), default="own")  # feed it came from, or 'own'
    source_key: Mapped[str] = mapped_column(String(120))
    name: Mapped[str] = mapped_column(String(200))
    fellowship: Mapped[str] = mapped_column(String(40))
    weekday: Mapped[int] = mapped_column(SmallInteger)  # 0 Monday ... 6 Sunday
    starts_at: Mapped[time] = mapped_column(Time)  # wall clock in time_zone
    minutes: Mapped[int] = mapped_column(default=60)
    time_zone: Mapped[str] = mapped_column(String(64))
    online: Mapped[bool] = mapped_column(Boolean, default=False)
    link: Mapped[str] = mapped_column(String(500), default="")
    place: Mapped[str] = mapped_column(String(200), default="")
    city: Mapped[str] = mapped_column(String(80), default="")
    language: Mapped[str] = mapped_column(String(8), default="en")
    removed_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    updated_at: Mapped[datetime] = mapped_column(UTCDateTime)


class SavedMeeting(OfPatient):
    __tablename__ = "saved_meeting"
    __table_args__ = (of_patient(), UniqueConstraint("patient_id", "meeting_id"))

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    saved_at: Mapped[datetime] = mapped_column(UTCDateTime)

    meeting: Mapped[Meeting] = relationship(lazy="joined")


class MeetingAttendance(OfPatient):
    __tablename__ = "meeting_attendance"
    __table_args__ = (of_patient(), UniqueConstraint("patient_id", "meeting_id", "started_at"))

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id"))
    started_at: Mapped[datetime] = mapped_column(UTCDateTime)
    went: Mapped[bool] = mapped_column(Boolean)
    note: Mapped[str] = mapped_column(EncryptedText, default="")
    logged_at: Mapped[datetime] = mapped_column(UTCDateTime)
