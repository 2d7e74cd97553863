"""Therapy sessions: the rule they repeat by, exceptions from it, who is on the roster, who attended."""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import JSON, Boolean, CheckConstraint, Date, ForeignKey, Index, String, Time, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from companion.columns import Coded, EncryptedCode, EncryptedText, LocalMinute, UTCDateTime
from companion.database import Base, Id, of_lineage, of_patient, of_series
from companion.rules.reasons import WallClock
from companion.rules.sessions.attendance import Came, CannotComeReason, SessionReply
from companion.rules.sessions.recurrence import Session, SessionKind


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
    first_id: Mapped[int | None] = mapped_column(index=True)  # the first series of that chain; None: this one
    created_by: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)

    @property
    def lineage_id(self) -> int:
        """What names its sessions, together with their local start."""
        return self.first_id or self.id

    @property
    def end_can_be_taken_back(self) -> bool:
        return bool(self.rules_before_end)


class SessionException(Base):
    """One occurrence that is cancelled, moved or changed, named by its lineage and the local start of its rule."""

    __tablename__ = "session_exception"
    __table_args__ = (of_lineage(), UniqueConstraint("lineage_id", "local_start"))

    id: Mapped[Id]
    clinic_id: Mapped[int]
    lineage_id: Mapped[int]
    local_start: Mapped[WallClock] = mapped_column(LocalMinute)
    cancelled: Mapped[bool] = mapped_column(Boolean, default=False)
    moved_to: Mapped[WallClock | None] = mapped_column(LocalMinute)  # in the series' zone
    minutes: Mapped[int | None]
    place: Mapped[str | None] = mapped_column(String(200))
    link: Mapped[str | None] = mapped_column(String(500))
    in_spite_of_closing: Mapped[bool] = mapped_column(Boolean, default=False)  # takes place though the clinic is closed
    reason: Mapped[str] = mapped_column(EncryptedText, default="")
    changed_by: Mapped[int | None]
    changed_at: Mapped[datetime] = mapped_column(UTCDateTime)

    @property
    def session_name(self) -> tuple[int, WallClock]:
        """As `Session.name`."""
        return self.lineage_id, self.local_start


class RosterEntry(Base):
    """A patient on a series, from a day on and until a day (in the series' zone, `until` not included).

    One patient's entries of a series never overlap: `care.sessions.rosters` changes them with the patient locked.
    """

    __tablename__ = "roster_entry"
    __table_args__ = (
        of_series(),
        of_patient(),
        UniqueConstraint("series_id", "patient_id", "from_day"),
        CheckConstraint("until_day IS NULL OR until_day >= from_day", name="in_order"),
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
    ends_with: Mapped[int | None]  # the change of level that set `until_day`; it is moved and withdrawn with it
    until_before: Mapped[date | None] = mapped_column(Date)  # `until_day` without that change
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
        of_lineage(),
        of_patient(),
        UniqueConstraint("lineage_id", "local_start", "patient_id"),
        Index("ix_attendance_patient_id", "patient_id", "local_start"),
    )

    id: Mapped[Id]
    clinic_id: Mapped[int]
    lineage_id: Mapped[int]
    local_start: Mapped[WallClock] = mapped_column(LocalMinute)
    patient_id: Mapped[int]
    reply: Mapped[SessionReply | None] = mapped_column(Coded(SessionReply, 12))
    # The start the answer was given for, in the series' zone; once it has another one, the question is open again.
    reply_for: Mapped[WallClock | None] = mapped_column(LocalMinute)
    reply_reason: Mapped[CannotComeReason | None] = mapped_column(EncryptedCode(CannotComeReason))
    replied_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    came: Mapped[Came | None] = mapped_column(Coded(Came, 12))
    held_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # when the session that was marked took place
    minutes_attended: Mapped[int | None]
    marked_by: Mapped[int | None]
    marked_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    @property
    def session_name(self) -> tuple[int, WallClock]:
        """As `Session.name`."""
        return self.lineage_id, self.local_start

    def reply_to(self, session: Session) -> SessionReply | None:
        """The answer for the time this session has now: after a move the question is open again."""
        return self.reply if self.reply_for == session.local else None


class RenamedSession(Base):
    """The name that a session had until 'this and all later' got another time. Texts and addresses still use it."""

    __tablename__ = "renamed_session"
    __table_args__ = (of_lineage(), UniqueConstraint("lineage_id", "local_start"))

    id: Mapped[Id]
    clinic_id: Mapped[int]
    lineage_id: Mapped[int]
    local_start: Mapped[WallClock] = mapped_column(LocalMinute)
    became: Mapped[WallClock] = mapped_column(LocalMinute)  # its local start since


class HabitBelief(Base):
    """What a patient with a standing place knew by heart of a session before it was changed: its start by their clock.

    Written by the act that changes the session; what they were told since stands in the texts.
    """

    __tablename__ = "habit_belief"
    __table_args__ = (of_lineage(), of_patient(), UniqueConstraint("patient_id", "lineage_id", "local_start"))

    id: Mapped[Id]
    clinic_id: Mapped[int]
    patient_id: Mapped[int]
    lineage_id: Mapped[int]
    local_start: Mapped[WallClock] = mapped_column(LocalMinute)
    start: Mapped[WallClock] = mapped_column(LocalMinute)
    place_gone: Mapped[bool] = mapped_column(Boolean, default=False)  # the patient has no place on it any more
    since: Mapped[datetime] = mapped_column(UTCDateTime)

    @property
    def session_name(self) -> tuple[int, WallClock]:
        """As `Session.name`."""
        return self.lineage_id, self.local_start
