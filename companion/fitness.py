"""Whether this process may work on its database: the tables fit the code, and the keys fit what is stored.

Asked when a process starts and again by /readyz. A process that ran anyway would answer a cry for help with
an error, or treat an enrolled patient's STOP as one from an unknown number.
"""

from __future__ import annotations

import structlog
from flask import Flask, Response, current_app, request
from sqlalchemy.exc import OperationalError

from companion.care.clinic.keys import key_problem, seal_keys
from companion.database import db
from companion.schema import Migrations, load_migrations

log = structlog.get_logger()

EX_UNAVAILABLE, EX_CONFIG = 69, 78
_NOT_CHECKED = "fitness not checked"
_ALWAYS_ANSWERED = {"healthz", "readyz"}


class Unfit(RuntimeError):
    """One line that says what is wrong and what to run or set. `exit_code`: of a process that ends because of it."""

    def __init__(self, line: str, exit_code: int) -> None:
        super().__init__(line)
        self.exit_code = exit_code


def register(app: Flask) -> None:
    app.extensions["migrations known"] = load_migrations()
    app.before_request(_not_before_the_check)


def check(*, keys: bool = True) -> None:
    """Raises `Unfit`, and `SQLAlchemyError` when the database does not answer. Seals the keys of a new database.

    `keys`: False for commands that repair the keys. Needs an application context.
    """
    problem = find_problem(keys=keys)
    if problem is None and keys:
        seal_keys()
        problem = find_problem()  # another process may have sealed first, with keys of its own
    db.session.rollback()
    if problem is not None:
        raise problem


def find_problem(*, keys: bool = True) -> Unfit | None:
    """What `check` would raise; changes nothing."""
    known: Migrations = current_app.extensions["migrations known"]
    tables = known.problem(db.session.connection())
    if tables is not None:
        return Unfit(tables, EX_UNAVAILABLE)
    wrong_key = key_problem() if keys else None
    return Unfit(wrong_key, EX_CONFIG) if wrong_key is not None else None


def check_at_start(app: Flask) -> None:
    """Raises `Unfit`. While the database is away a process still starts, and checks before its first work."""
    with app.app_context():
        try:
            check()
        except OperationalError as error:
            db.session.rollback()
            app.extensions[_NOT_CHECKED] = True
            log.warning("started without a look at the database: it is away", error=type(error).__name__)


def check_if_not_yet(app: Flask) -> None:
    """`check`, for a process that started while the database was away; nothing once it has passed."""
    if not app.extensions.get(_NOT_CHECKED):
        return
    with app.app_context():
        check()
    app.extensions.pop(_NOT_CHECKED, None)


def _not_before_the_check() -> Response | None:
    """503, so that Twilio and people try again later; /readyz says why."""
    if request.endpoint in _ALWAYS_ANSWERED:
        return None
    try:
        check_if_not_yet(current_app)
    except Unfit as unfit:
        log.error("nothing is answered: this process does not fit its database", why=str(unfit))
    except OperationalError as error:
        log.warning("nothing is answered: the database is away", error=type(error).__name__)
    else:
        return None
    return Response("not available at the moment\n", 503, {"Retry-After": "30"}, content_type="text/plain")
