"""Coping-skill exercises of a clinic, which ones a patient was given, and how they went."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from companion.database import Base, Coded, EncryptedJSON, Id, OfPatient, UTCDateTime, of_patient
from companion.rules.exercises.runs import RunOccasion


class Exercise(Base):
    """An exercise of a clinic's own. The built-in ones live in code, as data; a row of the same slug replaces one."""

    __tablename__ = "exercise"
    __table_args__ = (UniqueConstraint("clinic_id", "slug"),)

    id: Mapped[Id]
    clinic_id: Mapped[int] = mapped_column(ForeignKey("clinic.id"))
    slug: Mapped[str] = mapped_column(String(60))
    version: Mapped[int] = mapped_column(default=1)
    document: Mapped[dict[str, Any]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)


class ExerciseAssignment(OfPatient):
    __tablename__ = "exercise_assignment"
    __table_args__ = (of_patient(), UniqueConstraint("patient_id", "slug"))

    slug: Mapped[str] = mapped_column(String(60))
    assigned_by: Mapped[int | None]
    assigned_at: Mapped[datetime] = mapped_column(UTCDateTime)


class ExerciseRun(OfPatient):
    """One time a patient did an exercise: craving before and after, 0-9."""

    __tablename__ = "exercise_run"
    __table_args__ = (of_patient(), Index("ix_exercise_run_patient_id", "patient_id", "started_at"))

    slug: Mapped[str] = mapped_column(String(60))
    exercise_version: Mapped[int] = mapped_column(default=1)
    why: Mapped[RunOccasion] = mapped_column(Coded(RunOccasion, 24), default=RunOccasion.asked)
    started_at: Mapped[datetime] = mapped_column(UTCDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    step: Mapped[int] = mapped_column(default=0)
    before: Mapped[int | None] = mapped_column(EncryptedJSON)
    after: Mapped[int | None] = mapped_column(EncryptedJSON)
