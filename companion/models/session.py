"""Therapy sessions: the rule they repeat by, exceptions from it, who is on the roster, who attended."""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import JSON, Boolean, CheckConstraint, Date, ForeignKey, Index, String, Time, UniqueConstraint, text
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
    # `rrule` as it was before each end that can be taken back, the last one last.
    rules_before_end: Mapped[list[str]] = mapped_column(JSON, default=list)
    place: Mapped[str] = mapped_column(String(200), default="")
    link: Mapped[str] = mapped_column(String(500), default="")
    counselor_id: Mapped[int | None]
    continues_id: Mapped[int | None]  # the series this one took over from when 'the rest' was moved
    created_by: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)

    @property
    def end_can_be_taken_back(self) -> bool:
        return bool(self.rules_before_end)


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
    """A patient on a series, from a day on and until a day (in the series' zone, `until` not included).

    One patient's entries of a series never overlap: `care.sessions.rosters` changes them with the patient locked.
    """

    __tablename__ = "roster_entry"
    __table_args__ = (
        of_series(),
        of_patient(),
        UniqueConstraint("series_id", "patient_id", "from_day"),
        CheckConstraint("until_day IS NULL OR until_day > from_day", name="not_empty"),
        Index(
            "uq_roster_entry_open",
            "series_id",
            "patient_id",
            unique=True,
            sqlite_where=text("until_day IS NULL"),
            postgresql_where=text("until_day IS NULL"),
        ),
        Index("ix_roster_entry_patient_id", "patient_id"),
    )

    id: Mapped[Id]
    clinic_id: Mapped[int]
    series_id: Mapped[int]
    patient_id: Mapped[int]
    from_day: Mapped[date] = mapped_column(Date)
    until_day: Mapped[date | None] = mapped_column(Date)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


class RosterRemoval(Base):
    """The days that one removal took off a roster, so that they can be put back. Gone once the patient joins anew."""

    __tablename__ = "roster_removal"
    __table_args__ = (of_series(), of_patient(), Index("ix_roster_removal_series_id", "series_id", "patient_id"))

    id: Mapped[Id]
    clinic_id: Mapped[int]
    series_id: Mapped[int]
    patient_id: Mapped[int]
    days: Mapped[list[list[str | None]]] = mapped_column(JSON)  # [from day, until day, joined at] in ISO 8601
    removed_by: Mapped[int]
    removed_at: Mapped[datetime] = mapped_column(UTCDateTime)


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
