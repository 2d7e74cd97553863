"""Every text, in and out, in one table. Outbound rows that are still to be sent are the outbox."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Boolean, ForeignKey, Index, SmallInteger, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from companion.columns import Coded, EncryptedText, ReasonJSON, ReasonsJSON, UTCDateTime
from companion.database import Base, Id, of_patient
from companion.rules.reading.handled import HandledAs
from companion.rules.reasons import Reason
from companion.rules.texts.delivery import Direction, ErrorMeaning, MessageProblem, MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.sent_reason import SentReason

INBOUND, OUTBOUND = Direction.inbound, Direction.outbound


def _partial(name: str, *columns: str, where: str) -> Index:
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


class Message(Base):
    __tablename__ = "message"
    __table_args__ = (
        of_patient(),
        UniqueConstraint("clinic_id", "id"),
        UniqueConstraint("patient_id", "key"),
        UniqueConstraint("sid"),
        UniqueConstraint("token"),
        _partial("ix_message_due", "clinic_id", "priority", "due_at", where="status = 'pending'"),
        _partial("ix_message_lease", "lease_until", where="status = 'sending'"),
        _partial("ix_message_unknown", "next_try_at", where="status = 'unknown'"),
        _partial("ix_message_unhandled", "created_at", where="direction = 'inbound' AND handled_at IS NULL"),
        _partial("ix_message_to_read", "clinic_id", "patient_id", where="to_read"),
        _partial(
            "ix_message_change_ended",
            "ended_at",
            where="kind = 'session_change' AND status IN ('failed', 'expired', 'cancelled')",
        ),
        _partial("ix_message_about", "patient_id", "about_until", where="about IS NOT NULL"),
        Index("ix_message_patient_id", "patient_id", "id"),
        Index("ix_message_clinic_id", "clinic_id", "id"),
    )

    id: Mapped[Id]
    clinic_id: Mapped[int] = mapped_column(ForeignKey("clinic.id"))
    patient_id: Mapped[int | None]  # None: an inbound text from a number nobody knows
    direction: Mapped[Direction] = mapped_column(Coded(Direction, 8))
    kind: Mapped[MessageKind] = mapped_column(Coded(MessageKind, 20))
    status: Mapped[MessageStatus] = mapped_column(Coded(MessageStatus, 12))
    body: Mapped[str] = mapped_column(EncryptedText)
    phone: Mapped[str | None] = mapped_column(EncryptedText)  # the patient's side; outbound: filled when handed over
    sender: Mapped[str | None] = mapped_column(String(40))  # our side
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)

    # outbound: when and why
    key: Mapped[str | None] = mapped_column(String(120))  # unique per patient: the same message is stored only once
    planned: Mapped[bool] = mapped_column(Boolean, default=False)  # follows from the plan; the planner may change it
    priority: Mapped[int] = mapped_column(SmallInteger, default=1)  # 0 first
    due_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    useful_until: Mapped[datetime | None] = mapped_column(UTCDateTime)
    wording: Mapped[str | None] = mapped_column(String(60))
    fingerprint: Mapped[str | None] = mapped_column(String(64))  # keyed hash of the text, to see that it changed
    # Why it is sent.
    reasons: Mapped[tuple[Reason, ...]] = mapped_column(ReasonsJSON(SentReason), default=(), server_default="[]")
    author_id: Mapped[int | None]  # staff who wrote it
    question_set: Mapped[str | None] = mapped_column(String(40))  # of a check-in prompt
    # Sessions it speaks of: occurrence id -> the start it gives (wall clock of the patient), None: that it is off.
    about: Mapped[dict[str, str | None] | None] = mapped_column(JSON(none_as_null=True))
    about_until: Mapped[datetime | None] = mapped_column(UTCDateTime)  # the last moment that its sessions are believed
    # Of a text that asks: what is needed to read its answer. Of an answer to HALT: {"feeling": ...}.
    details: Mapped[dict[str, Any] | None] = mapped_column(JSON)

    # outbound: the way to Twilio
    token: Mapped[str | None] = mapped_column(String(32))  # names this message in its status callback
    sid: Mapped[str | None] = mapped_column(String(34))
    # Of tries that Twilio took and that then failed for the sender's sake.
    refused_sids: Mapped[list[str] | None] = mapped_column(JSON)
    segments: Mapped[int] = mapped_column(SmallInteger, default=1)  # how much of its sender's pace it uses
    attempts: Mapped[int] = mapped_column(SmallInteger, default=0)
    lease_until: Mapped[datetime | None] = mapped_column(UTCDateTime)
    next_try_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    handed_over_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    accepted_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    sent_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    delivered_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # failed, expired or cancelled
    error_code: Mapped[int | None]
    # Why it failed, expired, was cancelled or waits.
    problem: Mapped[Reason | None] = mapped_column(ReasonJSON(MessageProblem, ErrorMeaning))

    # inbound
    handled_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    handled_as: Mapped[HandledAs | None] = mapped_column(Coded(HandledAs, 24))
    # STOP, START or HELP, which Twilio has answered already (its Advanced Opt-Out).
    opt_out_type: Mapped[str | None] = mapped_column(String(20))
    to_read: Mapped[bool] = mapped_column(Boolean, default=False)  # kept for the counselor
    read_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    read_by: Mapped[int | None]
