"""A clinic: whose patients, which sender, which hours."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import JSON, Date, ForeignKey, String, Time, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from companion.columns import UTCDateTime
from companion.database import Base, Id
from companion.models.check_in import QuestionSetVersion
from companion.rules.texts.quiet_hours import QuietHours


class Clinic(Base):
    __tablename__ = "clinic"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(120))
    sender_name: Mapped[str] = mapped_column(String(20))  # neutral: every text begins with it
    time_zone: Mapped[str] = mapped_column(String(64))
    voice_number: Mapped[str] = mapped_column(String(20))
    quiet_opens: Mapped[time] = mapped_column(Time, default=time(9))  # texts are allowed from here ...
    quiet_closes: Mapped[time] = mapped_column(Time, default=time(20))  # ... to here, in the patient's zone
    sender: Mapped[str | None] = mapped_column(String(40))  # E.164 or MG...; None: the installation's
    wording: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)  # {language: {key: text}}
    office_opens: Mapped[time] = mapped_column(Time, default=time(8))  # outside office hours and at weekends
    office_closes: Mapped[time] = mapped_column(Time, default=time(18))  # alerts go to whoever is on call
    on_call_id: Mapped[int | None]  # staff
    # Whose holidays are suggested as closed days: ISO 3166 codes, as in companion/rules/clinic/holidays.py.
    country: Mapped[str] = mapped_column(String(2), default="US")
    subdivision: Mapped[str] = mapped_column(String(20), default="")  # a state or region; '': the whole country's only
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)

    @property
    def quiet(self) -> QuietHours:
        """When texts are allowed."""
        return QuietHours(self.quiet_opens, self.quiet_closes)

    # Read once per transaction for all the clinic's patients. The newest version of each name comes last.
    question_sets: Mapped[list[QuestionSetVersion]] = relationship(
        order_by="QuestionSetVersion.version", lazy="select", viewonly=True
    )


class ClinicClosing(Base):
    """A day on which no session of the clinic takes place. Days that were closed together are one span."""

    __tablename__ = "clinic_closing"
    __table_args__ = (UniqueConstraint("clinic_id", "day"),)

    id: Mapped[Id]
    clinic_id: Mapped[int] = mapped_column(ForeignKey("clinic.id"))
    day: Mapped[date] = mapped_column(Date)
    reason: Mapped[str] = mapped_column(String(120))
    span_id: Mapped[int | None]  # the id its first day had; None: closed by itself
