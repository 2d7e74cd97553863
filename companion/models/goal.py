"""What a patient works towards; each goal carries one of the treatment's areas."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from companion.database import Coded, EncryptedText, OfPatient, UTCDateTime, of_patient
from companion.rules.patients.goals import GoalArea, GoalState


class Goal(OfPatient):
    __tablename__ = "goal"
    __table_args__ = (of_patient(), Index("ix_goal_patient_id", "patient_id"))

    area: Mapped[GoalArea] = mapped_column(Coded(GoalArea, 20))
    words: Mapped[str] = mapped_column(EncryptedText)
    created_by: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)
    reached_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    dropped_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    @property
    def state(self) -> GoalState:
        if self.dropped_at is not None:
            return GoalState.dropped
        return GoalState.working if self.reached_at is None else GoalState.reached
