"""Whether the tables of the database are the ones that this version of the code knows."""

from __future__ import annotations

from dataclasses import dataclass

from alembic.script import ScriptDirectory
from sqlalchemy import Connection, String, column, inspect, select, table

from companion.settings import ROOT

UPGRADE = "flask --app wsgi db upgrade"
_APPLIED = select(column("version_num", String)).select_from(table("alembic_version"))


@dataclass(frozen=True)
class Migrations:
    """The migrations this process was started with. Files that a deployment puts in their place later do not count."""

    newest: str
    known: frozenset[str]

    def problem(self, connection: Connection) -> str | None:
        """Why the code must not work on this database, with what to run, in one line; None when the tables fit."""
        applied = connection.scalar(_APPLIED) if inspect(connection).has_table("alembic_version") else None
        if applied == self.newest:
            return None
        if applied is None:
            return f"the database has no tables of ours yet; run '{UPGRADE}'"
        if applied in self.known:
            return f"the database is at migration {applied} and this version needs {self.newest}; run '{UPGRADE}'"
        return (
            f"the database is at migration {applied}, which this version (up to {self.newest}) does not know: a newer "
            f"version migrated it; start that version, or take the migration back with its "
            f"'flask --app wsgi db downgrade {self.newest}'"
        )


def load_migrations() -> Migrations:
    """Reads the files in migrations/versions."""
    scripts = ScriptDirectory(str(ROOT / "migrations"))
    newest = scripts.get_current_head()
    assert newest is not None
    return Migrations(newest, frozenset(script.revision for script in scripts.walk_revisions()))
