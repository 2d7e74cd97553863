"""Moving everything that is encrypted to the newest key, so that an old one can be dropped."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Table, Text, select, type_coerce, update

from companion.database import Base, EncryptedJSON, EncryptedText, db, keyring, transaction

BATCH = 500


def rotate_keys() -> int:
    """Encrypts every stored value anew with the first of ENCRYPTION_KEYS, batch by batch. Returns how many rows.

    Safe to break off and to repeat; the application may go on meanwhile. Raises `RuntimeError` where no key fits.
    """
    return sum(_rotate(table, columns) for table, columns in encrypted_columns())


def encrypted_columns() -> Iterator[tuple[Table, list[str]]]:
    for table in Base.metadata.sorted_tables:
        names = [column.name for column in table.columns if isinstance(column.type, (EncryptedText, EncryptedJSON))]
        if names:
            yield table, names


def _rotate(table: Table, columns: list[str]) -> int:
    key = next(iter(table.primary_key.columns))
    stored = [type_coerce(table.c[name], Text).label(name) for name in columns]
    last, count = 0, 0
    while True:
        with transaction():
            rows = db.session.execute(
                select(key.label("key"), *stored).where(key > last).order_by(key).limit(BATCH).with_for_update()
            ).all()
            for row in rows:
                anew = {
                    name: type_coerce(keyring().rotate(getattr(row, name)), Text)
                    for name in columns
                    if getattr(row, name) is not None
                }
                if anew:
                    db.session.execute(update(table).where(key == row.key).values(anew))
        count += len(rows)
        if len(rows) < BATCH:
            return count
        last = rows[-1].key
