"""Therapy sessions: the rule they repeat by, exceptions from it, who is on the roster, who attended."""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import Boolean, Date, ForeignKey, Index, String, Time, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from companion.columns import Coded, EncryptedCode, EncryptedText, UTCDateTime
from companion.database import Base, Id, of_patient, of_series
from companion.rules.sessions.attendance import Came, CannotComeReason, SessionReply
from companion.rules.sessions.recurrence import SessionKind


class SessionSeries(Base):
    """One session (no rule) or a recurring one. Wall-clock times are in `time_zone`, so 9:00 stays 9:00."""

    __tablename__ = "session_series"
    __table_args__ = (UniqueConstraint("clinic_id", "id"),)

    id: Mapped[Id]
    clinic_id: Mapped[int] = mapped_column(ForeignKey("clinic.id"))
    kind: Mapped[SessionKind] = mapped_column(Coded(SessionKind, 20))
    title: Mapped[str] = mapped_column(String(120), default="")
    starts_on: Mapped[date] = mapped_column(Date)
    starts_at: Mapped[time] = mapped_column(Time)
    time_zone: Mapped[str] = mapped_column(String(64))
    minutes: Mapped[int]
    rrule: Mapped[str | None] = mapped_column(String(300))  # RFC 5545; None: a single session
    place: Mapped[str] = mapped_column(String(200), default="")
    link: Mapped[str] = mapped_column(String(500), default="")
    counselor_id: Mapped[int | None]
    continues_id: Mapped[int | None]  # the series this one took over from when 'the rest' was moved
    created_by: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


class SessionException(Base):
    """One occurrence that is cancelled, moved or changed. Identified by the instant the rule gives it."""

    __tablename__ = "session_exception"
    __table_args__ = (of_series(), UniqueConstraint("series_id", "original_start"))

    id: Mapped[Id]
    clinic_id: Mapped[int]
    series_id: Mapped[int]
    original_start: Mapped[datetime] = mapped_column(UTCDateTime)
    cancelled: Mapped[bool] = mapped_column(Boolean, default=False)
    moved_to: Mapped[datetime | None] = mapped_column(UTCDateTime)
    minutes: Mapped[int | None]
    place: Mapped[str | None] = mapped_column(String(200))
    link: Mapped[str | None] = mapped_column(String(500))
    reason: Mapped[str] = mapped_column(EncryptedText, default="")
    changed_by: Mapped[int | None]
    changed_at: Mapped[datetime] = mapped_column(UTCDateTime)


class RosterEntry(Base):
    """A patient on a series, from a day on and until a day (in the series' zone, `until` not included)."""

    __tablename__ = "roster_entry"
    __table_args__ = (
        of_series(),
        of_patient(),
        UniqueConstraint("series_id", "patient_id", "from_day"),
        Index("ix_roster_entry_patient_id", "patient_id"),
    )

    id: Mapped[Id]
    clinic_id: Mapped[int]
    series_id: Mapped[int]
    patient_id: Mapped[int]
    from_day: Mapped[date] = mapped_column(Date)
    until_day: Mapped[date | None] = mapped_column(Date)
    ends_with: Mapped[int | None]  # the change of level that set `until_day`; it is moved and withdrawn with it
    until_before: Mapped[date | None] = mapped_column(Date)  # `until_day` without that change
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


class Attendance(Base):
    """What is known of one patient at one occurrence: the answer given beforehand, and whether they came."""

    __tablename__ = "attendance"
    __table_args__ = (
        of_series(),
        of_patient(),
        UniqueConstraint("series_id", "original_start", "patient_id"),
        Index("ix_attendance_patient_id", "patient_id", "original_start"),
    )

    id: Mapped[Id]
    clinic_id: Mapped[int]
    series_id: Mapped[int]
    original_start: Mapped[datetime] = mapped_column(UTCDateTime)
    patient_id: Mapped[int]
    reply: Mapped[SessionReply | None] = mapped_column(Coded(SessionReply, 12))
    reply_reason: Mapped[CannotComeReason | None] = mapped_column(EncryptedCode(CannotComeReason))
    replied_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    came: Mapped[Came | None] = mapped_column(Coded(Came, 12))
    minutes_attended: Mapped[int | None]
    marked_by: Mapped[int | None]
    marked_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
