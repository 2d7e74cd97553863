"""The migrations build exactly the tables of the models, and every one can be taken back."""

from __future__ import annotations

import pytest
from flask import Flask
from flask_migrate import check, downgrade, upgrade
from sqlalchemy import inspect, text
from sqlalchemy.exc import DatabaseError

from companion.database import db, transaction
from tests.builders import a_counselor, a_patient


@pytest.fixture
def postgresql_url(new_postgresql_url: str) -> str:
    return new_postgresql_url


def tables() -> set[str]:
    db.session.remove()
    return set(inspect(db.engine).get_table_names()) - {"alembic_version"}


def test_migrations_leave_nothing_to_migrate(app: Flask) -> None:
    check()
    assert tables() == set(db.metadata.tables)


def test_every_migration_can_be_taken_back_and_done_again(app: Flask) -> None:
    db.session.remove()
    downgrade(revision="base")
    assert tables() == set()
    upgrade()
    assert tables() == set(db.metadata.tables)


def test_every_table_of_a_clinics_data_carries_its_clinic(app: Flask) -> None:
    shared = {"clinic", "own_number", "tally", "tick_heartbeat", "sender_pace", "key_seal"}
    without = [name for name, table in db.metadata.tables.items() if "clinic_id" not in table.c]
    assert set(without) == shared


@pytest.mark.parametrize("change", ["UPDATE consent_event SET kind = 'opt_in'", "DELETE FROM consent_event"])
def test_what_a_patient_agreed_to_can_only_be_added_to(app: Flask, change: str) -> None:
    a_patient(a_counselor())
    with pytest.raises(DatabaseError, match="append-only"), transaction():
        db.session.execute(text(change))
