"""Every release's database comes up to today's: nothing is lost, the tables are today's, and every page reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient
from flask_migrate import check, downgrade, upgrade
from sqlalchemy import MetaData, Table, func, inspect, select, text

from companion import fitness
from companion.database import db
from companion.models import Alert, CheckIn, Clinic, Meeting, Message, Patient, SessionSeries, Staff
from tests.conftest import database_of, execute
from tests.dashboard.conftest import Browser
from tests.migrations.dumps import KEYS, PASSWORD, Dump, dumps

# Not pages or documents: files, and what answers for any address that nobody has.
ELSEWHERE = {"static", "dashboard.static", "dashboard.nowhere"}
MOST = 6  # rows of each kind that pages are read of


@pytest.fixture(params=dumps(), ids=str)
def dump(request: pytest.FixtureRequest) -> Dump:
    found: Dump = request.param
    return found


@pytest.fixture
def old_database(dump: Dump, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database as that release left it."""
    if dump.database == "sqlite":
        url = f"sqlite:///{tmp_path}/old.sqlite"
        dump.load_into(url)
        yield url
        return
    server, name = request.getfixturevalue("postgresql"), f"old_{uuid4().hex}"
    execute(server, f"CREATE DATABASE {name}")
    try:
        dump.load_into(database_of(server, name))
        yield database_of(server, name)
    finally:
        execute(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def old(old_database: str, make_app: Callable[..., Flask]) -> Iterator[Flask]:
    """Today's application on it, before it is upgraded."""
    app = make_app(old_database, **KEYS)
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()


def rows_of(tables: set[str]) -> dict[str, int]:
    found = MetaData()
    counted = {
        name: db.session.scalar(select(func.count()).select_from(Table(name, found, autoload_with=db.engine)))
        for name in tables
    }
    db.session.remove()
    return {name: number or 0 for name, number in counted.items()}


def test_an_upgrade_keeps_every_row_and_ends_with_the_tables_of_the_models(old: Flask) -> None:
    tables = set(inspect(db.engine).get_table_names()) - {"alembic_version"}
    before = rows_of(tables)
    assert all(before.values()), "a table without rows proves nothing"
    upgrade()
    check()
    assert rows_of(tables) == before


def test_before_the_upgrade_the_application_refuses_and_afterwards_it_starts_and_seals_its_keys(old: Flask) -> None:
    with pytest.raises(fitness.Unfit, match="flask --app wsgi db upgrade"):
        fitness.check()
    upgrade()
    fitness.check()
    assert db.session.scalar(text("SELECT count(*) FROM key_seal")) == 2


def test_every_page_and_every_document_of_the_api_reads_what_was_stored(old: Flask) -> None:
    upgrade()
    clinics = db.session.scalars(select(Clinic.id).order_by(Clinic.id)).all()
    assert len(clinics) == 2
    for clinic_id in clinics:
        staff = db.session.scalars(
            select(Staff).where(Staff.clinic_id == clinic_id, Staff.role == "supervisor", Staff.active)
        ).one()
        ids, email = _ids(clinic_id), staff.email
        client = old.test_client()
        Browser(client).sign_in(staff)
        signed_in = client.post("/api/v1/auth/token", json={"email": email, "password": PASSWORD})
        assert signed_in.status_code == 201, signed_in.text
        bearer = {"Authorization": f"Bearer {signed_in.json['token']}"}
        for address in _addresses(old, ids):
            _reads(client, address, bearer if address.startswith("/api/") else {})


def test_an_upgrade_can_be_taken_back_and_done_again(old: Flask) -> None:
    tables = set(inspect(db.engine).get_table_names()) - {"alembic_version"}
    before, revision = rows_of(tables), db.session.scalar(text("SELECT version_num FROM alembic_version"))
    db.session.remove()
    upgrade()
    downgrade(revision=revision)
    assert rows_of(tables) == before
    upgrade()
    assert rows_of(tables) == before


def _ids(clinic_id: int) -> dict[str, list[Any]]:
    """Values of the arguments that addresses have; of every alert kind and every kind of text at least one."""
    rows: dict[str, Any] = {
        "patient_id": Patient, "series_id": SessionSeries, "meeting_id": Meeting, "check_in_id": CheckIn,
    }  # fmt: skip
    ids: dict[str, list[Any]] = {
        name: list(db.session.scalars(select(model.id).where(model.clinic_id == clinic_id).limit(MOST)))
        for name, model in rows.items()
    }
    # Reasons differ from alert to alert: each is read.
    ids["alert_id"] = list(db.session.scalars(select(Alert.id).where(Alert.clinic_id == clinic_id)))
    ids["level"] = ["outpatient", "intensive_outpatient"]
    assert db.session.scalar(select(func.count(Message.id)).where(Message.clinic_id == clinic_id))
    return ids


def _addresses(app: Flask, ids: dict[str, list[Any]]) -> Iterator[str]:
    adapter = app.url_map.bind("localhost")
    for rule in app.url_map.iter_rules():
        arguments = sorted(rule.arguments)
        if "GET" not in (rule.methods or ()) or rule.endpoint in ELSEWHERE or not set(arguments) <= ids.keys():
            continue
        if not arguments:
            yield adapter.build(rule.endpoint)
        else:
            (name,) = arguments
            for value in ids[name]:
                yield adapter.build(rule.endpoint, {name: value})


def _reads(client: FlaskClient, address: str, headers: dict[str, str]) -> None:
    # Each request has its own session, as in production.
    db.session.rollback()
    with client.application.app_context():
        answer = client.get(address, headers=headers)
    assert answer.status_code in {200, 302, 303}, f"{address}: {answer.status_code} {answer.text[:300]}"
