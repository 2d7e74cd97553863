"""`flask ...` commands for the clinic's operator."""

from __future__ import annotations

import click
from cryptography.fernet import Fernet
from flask import Flask
from flask.cli import AppGroup

from companion.settings import example_environment


def register(app: Flask) -> None:
    app.cli.add_command(settings_group)
    app.cli.add_command(new_key)


settings_group = AppGroup("settings", help="What can be set.")


@settings_group.command("example")
def settings_example() -> None:
    """Print .env.example."""
    click.echo(example_environment(), nl=False)


@click.command("new-key")
def new_key() -> None:
    """Print a new random key for ENCRYPTION_KEYS, SECRET_KEY or PHONE_HASH_KEY."""
    click.echo(Fernet.generate_key().decode())
