"""What a task of the other engines does with one reminder, so that it keeps the same promise as ours: its row is taken
in a transaction of its own before the call, and the outcome is stored after it.
"""

from __future__ import annotations

import os
from functools import cache

import psycopg
from sqlalchemy import Engine, create_engine, text

from benchmarks import sending

TAKE = text("UPDATE reminder SET status = 'sending' WHERE id = :id AND status = 'pending' RETURNING phone, body")
SETTLE = text("UPDATE reminder SET status = :status, sid = :sid, sent_at = now() WHERE id = :id")


def prepare(count: int) -> None:
    with psycopg.connect(os.environ["PLAIN_DATABASE_URL"]) as connection:
        connection.execute(
            "CREATE TABLE reminder (id int PRIMARY KEY, phone text, body text, status text, sid text, "
            "sent_at timestamptz)"
        )
        with connection.cursor().copy("COPY reminder (id, phone, body, status) FROM STDIN") as rows:
            for number in range(count):
                rows.write_row((number, sending.phone(number), sending.words(number), "pending"))


def remind(number: int) -> None:
    """With NOTHING_STORED only the call: neither is the row taken nor the outcome kept."""
    if os.environ.get("NOTHING_STORED"):
        sending.send(number)
        return
    with _database().begin() as connection:
        row = connection.execute(TAKE, {"id": number}).one_or_none()
    if row is None:
        return
    sent = sending.create(number, row.phone, row.body)
    with _database().begin() as connection:
        connection.execute(SETTLE, {"id": number, "status": sent.status, "sid": sent.sid})


@cache
def _database() -> Engine:
    """As many connections as texts may be in flight: nobody waits for one."""
    return create_engine(os.environ["DATABASE_URL"], pool_size=int(os.environ.get("CONCURRENCY", 10)))
