"""Everything is looked up within a clinic; an id of another clinic is not found."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import Select, select

from companion.care.errors import NotFound
from companion.database import Base, db
from companion.models import Clinic, Staff
from companion.rules.refusals import Refusal, Thing

Row = TypeVar("Row", bound=Base)


def within(model: type[Row], by: Staff) -> Select[Row]:
    """All rows of a table that belong to the clinic of `by`."""
    return select(model).where(model.clinic_id == by.clinic_id)  # type: ignore[attr-defined]


def find(model: type[Row], row_id: int, by: Staff, *, lock: bool = False) -> Row:
    """One row of the clinic. `lock` holds it until the transaction ends. Raises `NotFound`."""
    statement = within(model, by).where(model.id == row_id)  # type: ignore[attr-defined]
    if lock:
        statement = statement.with_for_update().execution_options(populate_existing=True)
    row = db.session.scalar(statement)
    if row is None:
        raise NotFound(Refusal.no_such_id(thing=Thing(model.__tablename__)))
    return row


def lock_clinic(by: Staff) -> Clinic:
    """Two people who change what belongs to the whole clinic take turns until the transaction ends.

    Whatever names the clinic in a foreign key (a text that arrives, an alert) is stored meanwhile: on PostgreSQL FOR NO
    KEY UPDATE lets it in, where FOR UPDATE made a cry for help wait for a plan to be saved.
    """
    return db.session.get_one(Clinic, by.clinic_id, with_for_update={"key_share": True}, populate_existing=True)
