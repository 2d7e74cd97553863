"""An application for each test, without building one for each test.

Building takes longer than most tests (routes, documents), and a new engine compiles every statement again. So each
test process keeps one application per kind of database and hands it out as new: the test's database, its settings,
empty counters, no gateway. A test that needs two at once, or settings read while building, gets one built for it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from flask import Flask
from sqlalchemy import event, make_url

from companion import create_app
from companion.care.staff.sign_in_limit import SIGN_IN_LIMIT, SignInLimit
from companion.database import db
from companion.logs import configure_logs
from companion.tallies import Tallies
from tests.settings import settings_for

READ_WHILE_RUNNING = {"PUBLIC_BASE_URL", "TWILIO_API_BASE_URL"}


@dataclass
class _Kept:
    """An application, what it was when it was new, and the database its engine connects to."""

    app: Flask
    extensions: dict[str, Any]
    config: dict[str, Any]
    database: str = ""
    lent: bool = False

    def as_new(self, url: str, **environ: str) -> Flask:
        self.database, self.lent = make_url(url).database or "", True
        self.app.config.clear()
        self.app.config.update(self.config, SQLALCHEMY_DATABASE_URI=url)
        self.app.extensions.clear()
        self.app.extensions.update(self.extensions)
        self.app.extensions["settings"] = settings_for(url, **environ)
        self.app.extensions["tallies"] = Tallies()
        self.app.extensions[SIGN_IN_LIMIT] = SignInLimit()
        configure_logs("WARNING")  # to the output of this test, not of the one before
        with self.app.app_context():
            db.engine.dispose()  # a connection the test before left behind is one to its database
        return self.app


@dataclass
class Apps:
    """The applications of a test process."""

    kept: dict[str, _Kept] = field(default_factory=dict)

    def lend(self, url: str, **environ: str) -> Flask:
        """An application as new on this database, until `take_back`."""
        kind = make_url(url).get_backend_name()
        if environ.keys() - READ_WHILE_RUNNING or (kind in self.kept and self.kept[kind].lent):
            return create_app(settings_for(url, **environ))
        if kind not in self.kept:
            self.kept[kind] = _keep(create_app(settings_for(url)))
        return self.kept[kind].as_new(url, **environ)

    def take_back(self) -> None:
        for kept in self.kept.values():
            kept.lent = False


def _keep(app: Flask) -> _Kept:
    kept = _Kept(app, dict(app.extensions), dict(app.config))
    with app.app_context():

        @event.listens_for(db.engine, "do_connect")
        def _connect(dialect: Any, _record: Any, arguments: list[Any], parameters: dict[str, Any]) -> None:
            if dialect.name == "sqlite":
                arguments[0] = kept.database
            else:
                parameters["dbname"] = kept.database

        @event.listens_for(db.engine, "connect")
        def _do_not_wait_for_the_disk(connection: Any, _record: Any) -> None:
            """As with the PostgreSQL of tests. Tests of what a stop or a full disk leaves behind build their own."""
            if db.engine.dialect.name == "sqlite":
                connection.execute("PRAGMA synchronous=OFF")

    return kept
