"""What the simulator remembers: texts and opt-outs, in SQLite (in memory, or in a file that outlives a restart)."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

_TABLES = """
CREATE TABLE IF NOT EXISTS text (
  number INTEGER PRIMARY KEY AUTOINCREMENT, sid TEXT UNIQUE, account TEXT, direction TEXT, phone TEXT, sender TEXT,
  service TEXT, body TEXT, status TEXT, error INTEGER, callback TEXT, valid_until REAL, created REAL, updated REAL,
  sent REAL, media INTEGER, change INTEGER, note TEXT DEFAULT '');
CREATE INDEX IF NOT EXISTS text_phone ON text (phone);
CREATE INDEX IF NOT EXISTS text_change ON text (change);
CREATE TABLE IF NOT EXISTS opt_out (sender TEXT, phone TEXT, PRIMARY KEY (sender, phone));
CREATE TABLE IF NOT EXISTS phone (phone TEXT PRIMARY KEY, since REAL);
"""
Text = dict[str, Any]


def now() -> float:
    return datetime.now(UTC).timestamp()


class Store:
    """Safe from several threads: one connection behind one lock."""

    def __init__(self, path: str) -> None:
        if path != ":memory:":
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.RLock()
        self._db = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self._db.row_factory = sqlite3.Row
        self._db.execute("PRAGMA synchronous=OFF")
        self._db.execute("PRAGMA journal_mode=MEMORY")
        self._db.executescript(_TABLES)
        self._change = self._one("SELECT COALESCE(MAX(change), 0) FROM text")

    def _one(self, statement: str, values: Sequence[Any] = ()) -> Any:
        with self._lock:
            row = self._db.execute(statement, values).fetchone()
        return row[0] if row else None

    def _rows(self, statement: str, values: Sequence[Any] = ()) -> list[Text]:
        with self._lock:
            return [dict(row) for row in self._db.execute(statement, values)]

    def add(self, **text: Any) -> Text:
        """A new text; gives it a SID (SM and 32 hexadecimal digits) and the time."""
        with self._lock:
            self._change += 1
            text = {
                "sid": f"SM{uuid4().hex}",
                "error": None,
                "callback": "",
                "valid_until": None,
                "created": now(),
                "updated": now(),
                "sent": None,
                "media": 0,
                "service": "",
                "change": self._change,
                **text,
            }
            columns = ", ".join(text)
            marks = ", ".join("?" * len(text))
            self._db.execute(f"INSERT INTO text ({columns}) VALUES ({marks})", list(text.values()))  # noqa: S608
        return self.text(text["sid"])  # type: ignore[return-value]

    def change(self, sid: str, **values: Any) -> Text | None:
        with self._lock:
            self._change += 1
            values |= {"change": self._change, "updated": now()}
            names = ", ".join(f"{name} = ?" for name in values)
            self._db.execute(f"UPDATE text SET {names} WHERE sid = ?", [*values.values(), sid])  # noqa: S608
        return self.text(sid)

    def remove(self, sid: str) -> None:
        with self._lock:
            self._db.execute("DELETE FROM text WHERE sid = ?", [sid])

    def text(self, sid: str) -> Text | None:
        found = self._rows("SELECT * FROM text WHERE sid = ?", [sid])
        return found[0] if found else None

    def texts(self, *, to: str = "", sender: str = "", since: float = 0, until: float = 1e12) -> list[Text]:
        """Newest first, as Twilio lists them. `to` and `sender` name the ends as the API does."""
        return self._rows(
            """SELECT * FROM text WHERE COALESCE(sent, created) >= ? AND COALESCE(sent, created) < ?
               AND (? = '' OR (CASE direction WHEN 'inbound' THEN sender ELSE phone END) = ?)
               AND (? = '' OR (CASE direction WHEN 'inbound' THEN phone ELSE sender END) = ?)
               ORDER BY number DESC""",
            [since, until, to, to, sender, sender],
        )

    def changed_since(self, change: int) -> list[Text]:
        return self._rows("SELECT * FROM text WHERE change > ? ORDER BY number", [change])

    def outbound(self) -> list[Text]:
        return self._rows("SELECT * FROM text WHERE direction = 'outbound-api' ORDER BY number")

    def unfinished(self) -> list[Text]:
        """Texts a restart interrupted on their way."""
        return self._rows("SELECT * FROM text WHERE status IN ('queued', 'sent') AND direction = 'outbound-api'")

    def opt_out(self, sender: str, phone: str) -> None:
        with self._lock:
            self._db.execute("INSERT OR IGNORE INTO opt_out VALUES (?, ?)", [sender, phone])

    def opt_in(self, sender: str, phone: str) -> None:
        with self._lock:
            self._db.execute("DELETE FROM opt_out WHERE sender = ? AND phone = ?", [sender, phone])

    def opted_out(self, sender: str, phone: str) -> bool:
        return bool(self._one("SELECT 1 FROM opt_out WHERE sender = ? AND phone = ?", [sender, phone]))

    def add_phone(self, phone: str) -> None:
        with self._lock:
            self._db.execute("INSERT OR IGNORE INTO phone VALUES (?, ?)", [phone, now()])

    def phones(self) -> list[str]:
        """Latest activity first."""
        rows = self._rows(
            """SELECT phone, MAX(at) AS at FROM (SELECT phone, number AS at FROM text
               UNION ALL SELECT phone, 0 FROM phone) GROUP BY phone ORDER BY at DESC"""
        )
        return [row["phone"] for row in rows]

    def reset(self) -> None:
        with self._lock:
            for table in ("text", "opt_out", "phone"):
                self._db.execute(f"DELETE FROM {table}")  # noqa: S608

    def last_sender_to(self, phone: str) -> str:
        return self._one("SELECT sender FROM text WHERE phone = ? AND sender <> '' ORDER BY number DESC", [phone]) or ""
