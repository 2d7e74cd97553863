"""People who work at a clinic, and how they sign in."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, ForeignKeyConstraint, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from companion.columns import Coded, UTCDateTime
from companion.database import Base, Id
from companion.rules.staff.roles import Role


class Staff(Base):
    __tablename__ = "staff"
    __table_args__ = (UniqueConstraint("clinic_id", "id"),)

    id: Mapped[Id]
    clinic_id: Mapped[int] = mapped_column(ForeignKey("clinic.id"))
    name: Mapped[str] = mapped_column(String(120))
    email: Mapped[str] = mapped_column(String(254), unique=True)  # lower case
    role: Mapped[Role] = mapped_column(Coded(Role, 20))
    language: Mapped[str] = mapped_column(String(2), default="en")
    password_hash: Mapped[str] = mapped_column(String(255))
    active: Mapped[bool] = mapped_column(Boolean, default=True)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)

    @property
    def supervises(self) -> bool:
        return self.role in (Role.supervisor, Role.administrator)


class AccessToken(Base):
    """A bearer token. Only its hash is stored."""

    __tablename__ = "access_token"
    __table_args__ = (ForeignKeyConstraint(["clinic_id", "staff_id"], ["staff.clinic_id", "staff.id"]),)

    id: Mapped[Id]
    clinic_id: Mapped[int]
    staff_id: Mapped[int]
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime] = mapped_column(UTCDateTime)
    expires_at: Mapped[datetime] = mapped_column(UTCDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    staff: Mapped[Staff] = relationship(lazy="joined")
