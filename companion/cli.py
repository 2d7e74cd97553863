"""`flask ...` commands for the clinic's operator. A mistake gets one line and a non-zero exit code.

`new-key` and `settings` work before anything is set; the others need settings and a database that fits.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import click
from cryptography.fernet import Fernet
from flask import Flask, current_app
from flask.cli import AppGroup, with_appcontext
from sqlalchemy.exc import SQLAlchemyError

from companion import clock
from companion.care.clinic.keys import rotate_keys
from companion.care.clinic.setup import SENDER, add_clinic
from companion.care.errors import CareError, Invalid, NotFound
from companion.care.staff.sign_in import add_staff
from companion.database import db, transaction
from companion.fitness import EX_CONFIG, EX_UNAVAILABLE, Unfit, check
from companion.models import Clinic
from companion.outbox.pace import set_rate
from companion.rules.refusals import Refusal, Thing
from companion.rules.staff.roles import Role
from companion.settings import SettingsError, example_environment
from companion.wording import SOURCE_LANGUAGE
from companion.wording.speech import speaker

_ENGLISH = speaker(SOURCE_LANGUAGE)

clinic_group = AppGroup("clinic", help="Clinics of this installation.")
staff_group = AppGroup("staff", help="People who sign in.")


def register(app: Flask) -> None:
    for command in (settings_group, clinic_group, staff_group, new_key, rotate, sender_rate):
        app.cli.add_command(command)


def without_settings(error: SettingsError) -> Flask:
    """The commands without settings (missing or wrong ones): a command that needs them says what is wrong."""
    app = Flask("companion")
    app.extensions["settings error"] = error
    register(app)
    app.cli.add_command(click.Command("db", callback=_database_commands, context_settings=_WHATEVER_FOLLOWS))
    return app


_WHATEVER_FOLLOWS = {"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []}


def _database_commands() -> None:
    """Replaces Flask-Migrate's commands, which exist only with an application."""
    refuse(str(current_app.extensions["settings error"]), EX_CONFIG)


def refuse(line: str, exit_code: int) -> NoReturn:
    """Ends the command with one line; `exit_code` tells a script what kind of thing is wrong."""
    click.echo(f"Error: {line}", err=True)
    sys.exit(exit_code)


@contextmanager
def _with_database(*, keys: bool = True) -> Iterator[None]:
    """Refuses to run on a database that does not fit, and reports a use case's refusal in one line.

    `keys`: whether the keys must fit as well.
    """
    error = current_app.extensions.get("settings error")
    if error is not None:
        refuse(str(error), EX_CONFIG)
    try:
        check(keys=keys)
        yield
    except Unfit as unfit:
        refuse(str(unfit), unfit.exit_code)
    except SQLAlchemyError as wrong:
        refuse(f"the database does not answer ({type(wrong).__name__})", EX_UNAVAILABLE)
    except Invalid as invalid:
        problems = [f"{name}: {_ENGLISH.reason(each)}" for name, found in invalid.errors.items() for each in found]
        raise click.ClickException(" ".join(problems)) from None
    except CareError as refused:
        raise click.ClickException(_ENGLISH.reason(refused.reason)) from None
    except RuntimeError as wrong:
        raise click.ClickException(str(wrong)) from None


@click.group("settings", invoke_without_command=True)
@click.pass_context
def settings_group(context: click.Context) -> None:
    """Print what can be set, as in .env.example."""
    if context.invoked_subcommand is None:
        click.echo(example_environment(), nl=False)


@settings_group.command("example")
def settings_example() -> None:
    """Print .env.example."""
    click.echo(example_environment(), nl=False)


@click.command("new-key")
def new_key() -> None:
    """Print a new random key for ENCRYPTION_KEYS, SECRET_KEY or PHONE_HASH_KEY."""
    click.echo(Fernet.generate_key().decode())


@click.command("rotate-keys")
@with_appcontext
def rotate() -> None:
    """Encrypt everything anew with the first of ENCRYPTION_KEYS; afterwards the old keys can be dropped."""
    with _with_database(keys=False):
        click.echo(f"{rotate_keys()} rows encrypted with the newest key")


@clinic_group.command("add")
@click.option("--name", required=True, help="As staff know it.")
@click.option("--sender-name", required=True, help="Neutral; heads every text.")
@click.option("--time-zone", required=True, help="Such as America/Chicago.")
@click.option("--voice-number", required=True, help="What patients are told to call.")
@click.option("--sender", help="Number or messaging service of its own; else the installation's.")
def clinic_add(name: str, sender_name: str, time_zone: str, voice_number: str, sender: str | None) -> None:
    """Add a clinic."""
    with _with_database():
        clinic = add_clinic(name, sender_name, time_zone, voice_number, clock.now(), sender=sender)
        click.echo(f"clinic {clinic.id} added; now add its first person: flask staff add --clinic {clinic.id} ...")


@staff_group.command("add")
@click.option("--clinic", "clinic_id", type=int, required=True)
@click.option("--name", required=True)
@click.option("--email", required=True)
@click.option("--role", type=click.Choice(list(Role)), required=True)
@click.password_option(help="At least 12 characters; asked for when not given.")
def staff_add(clinic_id: int, name: str, email: str, role: str, password: str) -> None:
    """Add somebody who signs in."""
    with _with_database():
        if db.session.get(Clinic, clinic_id) is None:
            raise NotFound(Refusal.no_such_id(thing=Thing.clinic))
        staff = add_staff(clinic_id, name, email, Role(role), password, clock.now())
        click.echo(f"staff {staff.id} added")


@click.command("sender-rate")
@click.argument("sender")
@click.argument("segments_per_second", type=click.FloatRange(0.05, 10_000))
@with_appcontext
def sender_rate(sender: str, segments_per_second: float) -> None:
    """Let SENDER (a number, short code or MG...) send that many segments a second, as its registration allows."""
    with _with_database():
        if not SENDER.fullmatch(sender):
            raise click.ClickException("SENDER must be a number such as +15005550006, a short code, or MG...")
        with transaction():
            set_rate(sender, segments_per_second, clock.now())
        click.echo(f"{sender} sends {segments_per_second:g} segments a second from now on, over all workers")
