"""Dumps of filled databases, one for each release and database: `dumps/<version>.<database>.sql`.

Nobody in them exists; the phones are the fictional 555-01XX. What is encrypted in them is encrypted with these keys,
which belong to the tests alone.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psycopg

FOLDER = Path(__file__).parent / "dumps"
# Monday 2 March 2026, 10:00 in Chicago: when the clinic of the dumps stands still.
NOW = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)
KEYS = {
    "ENCRYPTION_KEYS": "b25seS1mb3ItZHVtcHMtYW1vbmctdGhlLXRlc3RzISE=",
    "PHONE_HASH_KEY": "only-for-dumps-among-the-tests",
}
PASSWORD = "harbor-demo-2026"
COUNSELOR, SUPERVISOR = "casey@example.org", "sam@example.org"


@dataclass(frozen=True)
class Dump:
    version: str
    database: str
    path: Path

    def __str__(self) -> str:
        return f"{self.version} on {self.database}"

    def load_into(self, url: str) -> None:
        """Restores it into an empty database."""
        script = self.path.read_text(encoding="utf-8")
        if self.database == "sqlite":
            connection = sqlite3.connect(url.removeprefix("sqlite:///"))
            connection.executescript(script)
            connection.close()
            return
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(script.encode())


def dumps() -> list[Dump]:
    """Every dump there is: a new release only adds its files."""
    found = []
    for path in sorted(FOLDER.glob("*.sql")):
        version, database = path.name.removesuffix(".sql").rsplit(".", 1)
        found.append(Dump(version, database, path))
    return found
