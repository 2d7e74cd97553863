"""Alembic's entry point, for `flask db ...`. Migrations name plain SQL types, so old ones never depend on our code."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from alembic import context
from alembic.autogenerate.api import AutogenContext
from flask import current_app
from sqlalchemy import Connection

from companion.columns import ENCRYPTED, UTCDateTime
from companion.database import db


def render_item(kind: str, item: Any, autogen: AutogenContext) -> str | bool:
    if kind == "type" and isinstance(item, UTCDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, ENCRYPTED):
        return "sa.Text()"
    return False


def compare_type(_context: Any, _column: Any, _metadata_column: Any, inspected: Any, declared: Any) -> bool | None:
    """Encrypted columns are text in the database; nothing to migrate there."""
    return False if isinstance(declared, (*ENCRYPTED, UTCDateTime)) else None


@contextmanager
def unguarded_references(connection: Connection) -> Iterator[None]:
    """On SQLite a column is changed by copying its table (`batch_alter_table`). Dropping the old one while others refer
    to it is refused, unless references are not looked at meanwhile; afterwards all of them are.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
        broken = raw.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"references broken in {sorted({row[0] for row in broken})}")
    finally:
        raw.execute("PRAGMA foreign_keys=ON")


def run() -> None:
    arguments = dict(current_app.extensions["migrate"].configure_args)
    arguments |= {"render_item": render_item, "compare_type": compare_type, "transaction_per_migration": True}
    with db.engine.connect() as connection, unguarded_references(connection):
        context.configure(connection=connection, target_metadata=db.metadata, **arguments)
        with context.begin_transaction():
            context.run_migrations()


run()
