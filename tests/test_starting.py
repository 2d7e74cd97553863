"""Whether a process may start: on tables that fit, with keys that fit, or not at all. Real processes, as operated."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from cryptography.fernet import Fernet
from flask import Flask
from flask_migrate import downgrade
from sqlalchemy import text

from companion.database import db, transaction
from companion.settings import example_environment
from tests.builders import a_counselor, a_patient
from tests.settings import AUTH_TOKEN

ROOT = Path(__file__).resolve().parent.parent
UPGRADE = "flask --app wsgi db upgrade"
NEWER = "UPDATE alembic_version SET version_num = '9999'"
WRONG_HASH_KEY = {"PHONE_HASH_KEY": "another-key-of-the-same-length"}
ADD_CLINIC = (
    *("clinic", "add", "--name", "Harbor", "--sender-name", "Harbor"),
    *("--time-zone", "America/Chicago", "--voice-number", "3125550100"),
)


@pytest.fixture
def postgresql_url(new_postgresql_url: str) -> str:
    return new_postgresql_url


def environment(url: str, **environ: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "APP_ENV")}
    return {**kept, "DATABASE_URL": url, "TWILIO_AUTH_TOKEN": AUTH_TOKEN, "LOG_LEVEL": "WARNING", **environ}


def run(command: list[str], url: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=ROOT, env=environment(url, **environ), capture_output=True, text=True, timeout=60, check=False
    )


def flask(*arguments: str, url: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return run([str(Path(sys.executable).parent / "flask"), "--app", "wsgi", *arguments], url, **environ)


STARTS: dict[str, Callable[..., subprocess.CompletedProcess[str]]] = {
    "web": lambda url, **environ: run([sys.executable, "-c", "import wsgi"], url, **environ),
    "jobs": lambda url, **environ: run([sys.executable, "-m", "jobs"], url, **environ),
    "one tick": lambda url, **environ: run([sys.executable, "-m", "jobs", "run", "plan_ahead"], url, **environ),
    "a command": lambda url, **environ: flask(*ADD_CLINIC, url=url, **environ),
    "flask run": lambda url, **environ: flask("run", "--port", "0", url=url, **environ),
}


def refused_in_one_line(ended: subprocess.CompletedProcess[str], *says: str, code: int) -> None:
    assert ended.returncode == code, ended.stderr
    assert ended.stderr.count("\n") == 1, ended.stderr
    assert all(part in ended.stderr for part in says), ended.stderr


def empty(url: str) -> None:
    if url.startswith("postgresql"):
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    else:
        Path(url.removeprefix("sqlite:///")).unlink()


def behind(app: Flask) -> None:
    with app.app_context():
        downgrade(revision="0002")
        db.session.remove()
        db.engine.dispose()


def newer(app: Flask) -> None:
    with app.app_context():
        with transaction():
            db.session.execute(text(NEWER))
        db.session.remove()
        db.engine.dispose()


on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
# Where each start costs seconds: that the tables and keys of both are read alike is tested by the ready page below, in
# tests/test_keys.py and in tests/migrations.
on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@on_sqlite
@pytest.mark.parametrize("start", STARTS.values(), ids=STARTS)
def test_on_an_empty_database_nothing_starts_and_one_line_says_what_to_run(
    database_url: str, start: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    empty(database_url)
    refused_in_one_line(start(database_url), "has no tables of ours yet", UPGRADE, code=69)


@on_sqlite
def test_the_list_of_routes_needs_no_tables(database_url: str) -> None:
    empty(database_url)
    assert "/readyz" in flask("routes", url=database_url).stdout
    assert "/readyz" in run([sys.executable, "-m", "flask", "--app", "wsgi", "routes"], database_url).stdout


@on_postgresql
def test_on_a_database_that_is_behind_nothing_starts_until_it_is_upgraded(
    database_url: str, make_app: Callable[..., Flask]
) -> None:
    behind(make_app(database_url))
    for start in (STARTS["web"], STARTS["jobs"]):
        refused_in_one_line(start(database_url), "at migration 0002", "needs", UPGRADE, code=69)
    assert flask("db", "upgrade", url=database_url).returncode == 0
    assert STARTS["web"](database_url).returncode == 0
    assert STARTS["a command"](database_url).returncode == 0


@on_sqlite
def test_on_a_database_of_a_newer_version_nothing_starts(database_url: str, make_app: Callable[..., Flask]) -> None:
    newer(make_app(database_url))
    for start in (STARTS["web"], STARTS["jobs"]):
        refused_in_one_line(start(database_url), "at migration 9999, which this version", "start that version", code=69)


@contextmanager
def gunicorn(url: str, *, workers: int = 2, **environ: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The web process as README.md says. It inherits a socket that listens already: a port that is only free when it is
    looked for may be somebody else's once gunicorn has started, or the other end of a connection to itself.
    """
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        process = subprocess.Popen(
            [
                *(str(Path(sys.executable).parent / "gunicorn"), "wsgi:app", "--bind", f"fd://{listener.fileno()}"),
                *("--workers", str(workers), "--log-level", "error", "--no-control-socket"),
            ],
            cwd=ROOT,
            env=environment(url, **environ),
            stderr=subprocess.PIPE,
            text=True,
            pass_fds=[listener.fileno()],
        )
    try:
        yield process, f"http://127.0.0.1:{port}"
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)


def answer(address: str, body: bytes | None = None) -> tuple[int, str]:
    """Status and text, waiting for the server to start; as long as that takes on a busy machine."""
    deadline = time.monotonic() + 120
    while True:
        try:
            with urllib.request.urlopen(address, body, timeout=10) as found:
                return found.status, found.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()
        except OSError:
            assert time.monotonic() < deadline, "nobody answers"
            time.sleep(0.1)


@on_sqlite
def test_a_worker_that_is_replaced_later_does_not_start_either_and_the_master_ends(database_url: str) -> None:
    with gunicorn(database_url, workers=1) as (process, address):
        assert answer(f"{address}/healthz")[0] == 200
        with sqlite3.connect(database_url.removeprefix("sqlite:///")) as connection:
            connection.execute(NEWER)
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        os.kill(int(children[0]), signal.SIGKILL)
        _out, said = process.communicate(timeout=60)
    assert process.returncode == 4
    assert "companion cannot start: the database is at migration 9999" in said


@on_sqlite
def test_gunicorn_ends_with_the_one_line_instead_of_starting_workers_over_and_over(database_url: str) -> None:
    empty(database_url)
    with gunicorn(database_url) as (process, _address):
        _out, said = process.communicate(timeout=30)
    assert process.returncode == 69
    assert "Traceback" not in said
    ours = [line for line in said.splitlines() if line.startswith("companion")]
    assert ours == [f"companion cannot start: the database has no tables of ours yet; run '{UPGRADE}'"]


@on_sqlite
def test_gunicorn_ends_when_settings_are_wrong(database_url: str) -> None:
    with gunicorn(database_url, SEND_THREADS="0") as (process, _address):
        _out, said = process.communicate(timeout=30)
    assert process.returncode == 78
    assert "companion cannot start: SEND_THREADS must be a whole number" in said


def test_a_running_process_is_not_ready_once_its_database_is_migrated_under_it(
    database_url: str, make_app: Callable[..., Flask]
) -> None:
    with gunicorn(database_url, workers=1) as (_process, address):
        assert "send_due has not run" in answer(f"{address}/readyz")[1]
        newer(make_app(database_url))
        status, said = answer(f"{address}/readyz")
        assert status == 503
        assert said.count("\n") <= 1 and "at migration 9999" in said
        assert answer(f"{address}/healthz")[0] == 200


@pytest.mark.parametrize("changed", [behind, newer], ids=["behind", "newer"])
def test_the_ready_page_is_red_and_says_why(
    app: Flask, changed: Callable[[Flask], None], make_app: Callable[..., Flask]
) -> None:
    db.session.remove()
    changed(app)
    answered = app.test_client().get("/readyz")
    assert answered.status_code == 503
    assert answered.json["status"] == "unavailable"
    assert "the database is at migration" in answered.json["database"]


@on_postgresql
def test_with_wrong_keys_nothing_starts_and_the_setting_is_named(
    database_url: str, make_app: Callable[..., Flask]
) -> None:
    with make_app(database_url).app_context():
        a_patient(a_counselor())
        db.session.remove()
        db.engine.dispose()
    refused_in_one_line(STARTS["web"](database_url, **WRONG_HASH_KEY), "PHONE_HASH_KEY", "put that one back", code=78)
    other = {"ENCRYPTION_KEYS": Fernet.generate_key().decode()}
    for start in (STARTS["jobs"], STARTS["a command"]):
        refused_in_one_line(start(database_url, **other), "ENCRYPTION_KEYS", "put the key that encrypted it", code=78)


def test_a_process_that_started_while_the_database_was_away_answers_no_text_with_keys_that_do_not_fit(
    tmp_path: Path, sqlite_url: str, make_app: Callable[..., Flask]
) -> None:
    with make_app(sqlite_url).app_context():
        a_patient(a_counselor())
        db.session.remove()
        db.engine.dispose()
    filled, away = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "away"
    url = f"sqlite:///{away}/companion.sqlite"  # no such folder yet
    with gunicorn(url, workers=1, **WRONG_HASH_KEY) as (_process, address):
        assert answer(f"{address}/readyz")[0] == 503
        assert answer(f"{address}/twilio/inbound", b"Body=STOP")[0] == 503
        away.mkdir()
        filled.rename(away / "companion.sqlite")
        assert answer(f"{address}/twilio/inbound", b"Body=STOP")[0] == 503
        status, said = answer(f"{address}/readyz")
        assert status == 503 and "PHONE_HASH_KEY" in said


def test_jobs_that_started_while_the_database_was_away_end_when_their_keys_do_not_fit(
    tmp_path: Path, sqlite_url: str, make_app: Callable[..., Flask]
) -> None:
    with make_app(sqlite_url).app_context():
        a_patient(a_counselor())
        db.session.remove()
        db.engine.dispose()
    filled, away = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "away"
    process = subprocess.Popen(
        [sys.executable, "-m", "jobs"],
        cwd=ROOT,
        env=environment(f"sqlite:///{away}/companion.sqlite", **WRONG_HASH_KEY),
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert "started without a look at the database" in process.stderr.readline()
    away.mkdir()
    filled.rename(away / "companion.sqlite")
    _out, said = process.communicate(timeout=60)
    assert "this process does not fit its database" in said and "PHONE_HASH_KEY" in said
    with sqlite3.connect(away / "companion.sqlite") as connection:
        assert connection.execute("SELECT count(*) FROM tick_heartbeat").fetchone() == (0,)


def test_a_process_that_started_while_the_database_was_away_works_once_it_is_back_and_fits(
    tmp_path: Path, sqlite_url: str
) -> None:
    migrated, away = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "away"
    with gunicorn(f"sqlite:///{away}/companion.sqlite", workers=1) as (_process, address):
        assert answer(f"{address}/sign-in")[0] == 503
        away.mkdir()
        migrated.rename(away / "companion.sqlite")
        assert answer(f"{address}/sign-in")[0] == 200


def test_keys_and_settings_are_shown_before_anything_is_set() -> None:
    bare = {"PATH": os.environ["PATH"], "APP_ENV": "production"}
    shown = {}
    for arguments in (("new-key",), ("settings",), ("settings", "example"), ("--help",)):
        ended = subprocess.run(
            [str(Path(sys.executable).parent / "flask"), "--app", "wsgi", *arguments],
            cwd=ROOT,
            env=bare,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (ended.returncode, ended.stderr) == (0, "")
        shown[arguments] = ended.stdout
    Fernet(shown[("new-key",)].strip())
    assert shown[("settings",)] == shown[("settings", "example")] == example_environment()
    assert "rotate-keys" in shown[("--help",)]


@pytest.mark.parametrize(
    "arguments", [("db", "upgrade"), ("rotate-keys",), ("run",), ("sender-rate", "12345", "1")], ids=" ".join
)
def test_any_other_command_names_the_settings_that_are_missing(arguments: tuple[str, ...], tmp_path: Path) -> None:
    ended = flask(*arguments, url=f"sqlite:///{tmp_path}/new.sqlite", APP_ENV="production")
    refused_in_one_line(ended, "SECRET_KEY still has its development value", "ENCRYPTION_KEYS", code=78)
