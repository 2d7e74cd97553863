"""What `wsgi.py` starts: the web application, or the commands of `flask --app wsgi ...`. What is wrong is one line."""

from __future__ import annotations

import os
import sys
from typing import NoReturn

import click
from flask import Flask
from flask.cli import ScriptInfo

from companion import cli, create_app
from companion.fitness import EX_CONFIG, Unfit, check_at_start
from companion.settings import SettingsError

# gunicorn's APP_LOAD_ERROR, for a worker: on any other code its master starts the worker again, for ever.
GUNICORN_STOPS = 4
# This command needs no table.
ROUTES = "routes"


def application() -> Flask:
    """The application, for a web server or for a command; ends the process when it cannot work.

    Commands of ours say themselves what they need (`companion.cli`), so some work before anything is set, and
    `flask db ...` on tables that do not fit.
    """
    context = click.get_current_context(silent=True)
    if context is None or not isinstance(context.obj, ScriptInfo):
        return _for_a_web_server()
    if context.parent is None:  # flask looks for a command of ours, or lists them
        return _for_our_commands()
    return _for_a_command_of_flask(context)


def _for_a_web_server() -> Flask:
    try:
        app = create_app()
        check_at_start(app)
    except SettingsError as error:
        _end(str(error), EX_CONFIG)
    except Unfit as unfit:
        _end(str(unfit), unfit.exit_code)
    return app


def _for_our_commands() -> Flask:
    try:
        return create_app()
    except SettingsError as error:
        return cli.without_settings(error)


def _for_a_command_of_flask(context: click.Context) -> Flask:
    try:
        app = create_app()
        if context.info_name != ROUTES:
            check_at_start(app)
    except SettingsError as error:
        cli.refuse(str(error), EX_CONFIG)
    except Unfit as unfit:
        cli.refuse(str(unfit), unfit.exit_code)
    return app


def _end(line: str, code: int) -> NoReturn:
    """One line for the operator instead of a traceback."""
    sys.stderr.write(f"companion cannot start: {line}\n")
    sys.stderr.flush()
    in_gunicorn = os.environ.get("SERVER_SOFTWARE", "").startswith("gunicorn/")
    sys.exit(GUNICORN_STOPS if in_gunicorn else code)
