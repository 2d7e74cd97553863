"""What the simulator remembers: texts, phones and opt-outs, in SQLite (in memory, or in a file that stays)."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from companion.simulator.segments import count_segments

VERSION = 2  # of the tables; a file of another version is begun anew, it holds nothing but play
_TABLES = f"""
DROP TABLE IF EXISTS text;
DROP TABLE IF EXISTS opt_out;
DROP TABLE IF EXISTS phone;
CREATE TABLE text (
  number INTEGER PRIMARY KEY AUTOINCREMENT, sid TEXT UNIQUE, account TEXT, direction TEXT, phone TEXT, sender TEXT,
  service TEXT, body TEXT, segments INTEGER, encoding TEXT, media INTEGER, status TEXT, error INTEGER, callback TEXT,
  valid_until REAL, created REAL, updated REAL, sent REAL, taken INTEGER, note TEXT, change INTEGER);
CREATE INDEX text_phone ON text (phone, number);
CREATE INDEX text_inbound ON text (sender) WHERE direction = 'inbound';
CREATE INDEX text_change ON text (change);
CREATE TABLE opt_out (owner TEXT, phone TEXT, PRIMARY KEY (owner, phone));
CREATE TABLE phone (phone TEXT PRIMARY KEY, last INTEGER, change INTEGER);
CREATE INDEX phone_last ON phone (last);
PRAGMA user_version = {VERSION};
"""
FINAL = ("delivered", "undelivered", "failed", "canceled")
Text = dict[str, Any]


def now() -> float:
    return datetime.now(UTC).timestamp()


class Store:
    """Safe from several threads: one connection behind one lock.

    `keep` off is for load: a text is forgotten as soon as its status is final and only the counts stay.
    """

    def __init__(self, path: str, keep: bool = True) -> None:
        if path != ":memory:":
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.RLock()
        self._db = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self._db.row_factory = sqlite3.Row
        # A crash of the machine may cost the last texts, a killed process costs none.
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=OFF")
        if self._one("PRAGMA user_version") != VERSION:
            self._db.executescript(_TABLES)
        self._keep = keep
        self._start_counting()
        self._change = self._one(
            "SELECT MAX(COALESCE((SELECT MAX(change) FROM text), 0), COALESCE(MAX(change), 0)) FROM phone"
        )

    def _start_counting(self) -> None:
        """Counts speak of this run: what an earlier one left in the file is no duplicate."""
        self.run = uuid4().hex[:8]
        self._run_began_after = self._one("SELECT COALESCE(MAX(number), 0) FROM text")
        self._tally: Counter[str] = Counter()
        self._seen: set[bytes] = set()
        self._seen_again = 0

    def _one(self, statement: str, values: Sequence[Any] = ()) -> Any:
        with self._lock:
            row = self._db.execute(statement, values).fetchone()
        return row[0] if row else None

    def _rows(self, statement: str, values: Sequence[Any] = ()) -> list[Text]:
        with self._lock:
            return [dict(row) for row in self._db.execute(statement, values)]

    # -- texts ---------------------------------------------------------------------------------------------------

    def add(self, **given: Any) -> Text:
        """A new text; gives it a SID (SM and 32 hexadecimal digits), the time and its cost in segments."""
        segments, instant = count_segments(given["body"]), now()
        text: Text = {
            "sid": f"SM{uuid4().hex}",
            "service": "",
            "segments": segments.number,
            "encoding": segments.encoding,
            "media": 0,
            "error": None,
            "callback": "",
            "valid_until": None,
            "created": instant,
            "updated": instant,
            "sent": None,
            "taken": None,
            "note": "",
            **given,
        }
        with self._lock:
            self._change += 1
            text["change"] = self._change
            names, marks = ", ".join(text), ", ".join("?" * len(text))
            made = self._db.execute(f"INSERT INTO text ({names}) VALUES ({marks})", list(text.values()))  # noqa: S608
            text["number"] = made.lastrowid
            self._touch(text["phone"], text["number"])
            if not self._keep and text["direction"] != "inbound":
                self._remember_words(text)
        return text

    def _remember_words(self, text: Text) -> None:
        words = hashlib.blake2b(f"{text['phone']}\n{text['body']}".encode(), digest_size=8).digest()
        self._seen_again += words in self._seen
        self._seen.add(words)

    def change(self, sid: str, *, only_if: Sequence[str] = (), **values: Any) -> Text | None:
        """The changed text; None when there is none, or its status is not one of `only_if`."""
        condition = f" AND status IN ({', '.join('?' * len(only_if))})" if only_if else ""
        with self._lock:
            self._change += 1
            values |= {"change": self._change, "updated": now()}
            names = ", ".join(f"{name} = ?" for name in values)
            changed = self._rows(
                f"UPDATE text SET {names} WHERE sid = ?{condition} RETURNING *",  # noqa: S608
                [*values.values(), sid, *only_if],
            )
            if not self._keep and changed and values.get("status") in FINAL:
                self._tally[values["status"]] += 1
                self._db.execute("DELETE FROM text WHERE sid = ?", [sid])
        return changed[0] if changed else None

    def remove(self, sid: str) -> None:
        with self._lock:
            self._db.execute("DELETE FROM text WHERE sid = ?", [sid])
            # Open pages hold a copy: a new run makes them ask for everything again.
            self.run = uuid4().hex[:8]

    def text(self, sid: str) -> Text | None:
        found = self._rows("SELECT * FROM text WHERE sid = ?", [sid])
        return found[0] if found else None

    def texts(
        self,
        account: str,
        *,
        to: str = "",
        sender: str = "",
        sent: tuple[float | None, float | None] = (None, None),
        before: str = "",
        limit: int = 50,
        skip: int = 0,
    ) -> list[Text]:
        """Newest first, as Twilio lists them. `to` and `sender` name the ends as the API does.

        `sent`: from, until (exclusive); a text that has not left yet has no such time. `before`: a SID to go on after.
        """
        where, values = ["account = ?"], [account]
        for given, inbound, outbound in ((to, "sender", "phone"), (sender, "phone", "sender")):
            if given:
                where.append(
                    f"((direction = 'inbound' AND {inbound} = ?) OR (direction <> 'inbound' AND {outbound} = ?))"
                )
                values += [given, given]
        for bound, sign in zip(sent, (">=", "<"), strict=True):
            if bound is not None:
                where.append(f"sent {sign} ?")
                values.append(bound)  # type: ignore[arg-type]
        if before:
            where.append("number < (SELECT number FROM text WHERE sid = ?)")
            values.append(before)
        return self._rows(
            f"SELECT * FROM text WHERE {' AND '.join(where)} ORDER BY number DESC LIMIT ? OFFSET ?",  # noqa: S608
            [*values, limit, skip],
        )

    def unfinished(self) -> list[Text]:
        """Texts that a stop interrupted on their way."""
        return self._rows(
            "SELECT * FROM text WHERE status IN ('accepted', 'queued', 'sent') AND direction <> 'inbound'"
        )

    def conversation(self, phone: str = "", limit: int = -1) -> list[Text]:
        """A phone's latest texts (of every phone when none is named), oldest first."""
        where, values = ("WHERE phone = ?", [phone]) if phone else ("", [])
        return self._rows(
            f"SELECT * FROM (SELECT * FROM text {where} ORDER BY number DESC LIMIT ?) ORDER BY number",  # noqa: S608
            [*values, limit],
        )

    def last_to(self, phone: str) -> Text | None:
        """The latest text a phone received: whoever answers, answers that one's sender."""
        found = self._rows(
            "SELECT * FROM text WHERE phone = ? AND direction <> 'inbound' ORDER BY number DESC LIMIT 1", [phone]
        )
        return found[0] if found else None

    # -- what changed, for open pages ----------------------------------------------------------------------------

    def changed_texts(self, since: int, limit: int) -> list[Text]:
        """The newest `limit` texts changed after `since`, oldest first."""
        return self._rows(
            "SELECT * FROM (SELECT * FROM text WHERE change > ? ORDER BY change DESC LIMIT ?) ORDER BY number",
            [since, limit],
        )

    def changed_phones(self, since: int, limit: int) -> list[dict[str, Any]]:
        """Phones with a new text, or opted out or in, latest activity first."""
        return self._rows(
            """SELECT phone, last, (SELECT body FROM text WHERE number = phone.last) AS body,
                      EXISTS (SELECT 1 FROM opt_out WHERE opt_out.phone = phone.phone) AS opted_out
               FROM phone WHERE change > ? ORDER BY last DESC LIMIT ?""",
            [since, limit],
        )

    def last_change(self) -> int:
        return int(self._change)

    def add_phone(self, phone: str) -> None:
        with self._lock:
            self._change += 1
            self._touch(phone, 0)

    def _touch(self, phone: str, number: int) -> None:
        self._db.execute(
            """INSERT INTO phone VALUES (?, ?, ?)
               ON CONFLICT (phone) DO UPDATE SET last = MAX(last, excluded.last), change = excluded.change""",
            [phone, number, self._change],
        )

    # -- opt-outs ------------------------------------------------------------------------------------------------

    def opt_out(self, owner: str, phone: str) -> None:
        with self._lock:
            self._db.execute("INSERT OR IGNORE INTO opt_out VALUES (?, ?)", [owner, phone])
            self.add_phone(phone)

    def opt_in(self, owner: str, phone: str) -> None:
        with self._lock:
            self._db.execute("DELETE FROM opt_out WHERE owner = ? AND phone = ?", [owner, phone])
            self.add_phone(phone)

    def opted_out(self, owner: str, phone: str) -> bool:
        return bool(self._one("SELECT 1 FROM opt_out WHERE owner = ? AND phone = ?", [owner, phone]))

    # -- counts --------------------------------------------------------------------------------------------------

    def counts(self) -> dict[str, Any]:
        """Of this run: texts created, by status, and how often the same words went to the same phone again."""
        ours = "FROM text WHERE direction <> 'inbound' AND number > ?"
        with self._lock:
            began = [self._run_began_after]
            statuses = Counter(self._tally)
            for row in self._db.execute(f"SELECT status, COUNT(*) {ours} GROUP BY status", began):
                statuses[row[0]] += row[1]
            duplicates = self._seen_again
            if self._keep:
                groups = f"SELECT COUNT(*) AS n {ours} AND body <> '' GROUP BY phone, body"
                duplicates = self._one(f"SELECT COALESCE(SUM(n - 1), 0) FROM ({groups})", began)  # noqa: S608
        return {"created": sum(statuses.values()), "statuses": dict(statuses), "duplicates": duplicates}

    def reset(self) -> None:
        with self._lock:
            for table in ("text", "opt_out", "phone"):
                self._db.execute(f"DELETE FROM {table}")  # noqa: S608
            self._start_counting()

    def close(self) -> None:
        with self._lock:
            self._db.close()
