"""The keys of an installation: checked before anything is changed, and rotated.

`key_seal` holds one known value under each key. SECRET_KEY has no seal: it only signs cookies, so another one
signs staff out but damages no stored data.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator

from sqlalchemy import Table, Text, delete, select, type_coerce, update

from companion.columns import ENCRYPTED
from companion.database import Base, db, insert_or_ignore, transaction
from companion.keyring import keyring, phone_hash
from companion.models import KeySeal, Patient

BATCH = 500
ENCRYPTION, PHONE_HASH = "ENCRYPTION_KEYS", "PHONE_HASH_KEY"
# The known value. Not a phone number, so its hash is never a person's.
_KNOWN = "companion"
_START_OVER = "; if nothing is stored yet, 'flask --app wsgi rotate-keys' accepts the new one"
_WRONG = {
    ENCRYPTION: "ENCRYPTION_KEYS cannot read what this database holds; put the key that encrypted it back, after the "
    f"newest{_START_OVER}",
    PHONE_HASH: "PHONE_HASH_KEY is not the one this database was filled with: nobody would be found by their number; "
    f"put that one back{_START_OVER}",
}


def key_problem() -> str | None:
    """Which setting holds a key that does not fit this database, and what to do, in one line; None when all fit.

    Changes nothing. Without seals (just migrated, or new) what is stored has to be readable itself.
    """
    seals = dict(db.session.execute(select(KeySeal.name, KeySeal.sealed)).all())
    if seals:
        wrong = [name for name, fits in _fits(seals).items() if not fits]
    else:
        wrong = [name for name, fits in ((ENCRYPTION, _reads_rows()), (PHONE_HASH, _finds_a_patient())) if not fits]
    return _WRONG[wrong[0]] if wrong else None


def seal_keys() -> None:
    """Stores a known value under each key, only once per database; several processes may do it at once.

    Only for keys without a `key_problem`; check that again afterwards, as another process may have been first.
    """
    if db.session.scalar(select(KeySeal.name).limit(1)) is not None:
        return
    with transaction():
        db.session.execute(insert_or_ignore(KeySeal, _new_seals(), ["name"]))


def rotate_keys() -> int:
    """Encrypts every stored value anew with the first of ENCRYPTION_KEYS, batch by batch. Returns how many rows.

    Safe to interrupt and repeat; the application may keep running. Raises `RuntimeError` where no key fits.
    The seals come last: once they are written, the old keys are no longer needed.
    """
    if not _finds_a_patient():
        raise RuntimeError(_WRONG[PHONE_HASH].removesuffix(_START_OVER))
    count = sum(_rotate(table, columns) for table, columns in encrypted_columns())
    with transaction():
        db.session.execute(delete(KeySeal))
        db.session.execute(insert_or_ignore(KeySeal, _new_seals(), ["name"]))
    return count


def encrypted_columns() -> Iterator[tuple[Table, list[str]]]:
    for table in Base.metadata.sorted_tables:
        names = [column.name for column in table.columns if isinstance(column.type, ENCRYPTED)]
        if names:
            yield table, names


def _new_seals() -> list[dict[str, str]]:
    return [
        {"name": ENCRYPTION, "sealed": keyring().encrypt(_KNOWN)},
        {"name": PHONE_HASH, "sealed": keyring().digest("seal", _KNOWN)},
    ]


def _fits(seals: dict[str, str]) -> dict[str, bool]:
    return {
        ENCRYPTION: ENCRYPTION in seals and _readable(seals[ENCRYPTION]),
        PHONE_HASH: hmac.compare_digest(seals.get(PHONE_HASH, ""), keyring().digest("seal", _KNOWN)),
    }


def _readable(token: str) -> bool:
    try:
        keyring().decrypt(token)
    except RuntimeError:
        return False
    return True


def _reads_rows() -> bool:
    """Whether one stored value of each kind of row can be read."""
    for table, columns in encrypted_columns():
        for name in columns:
            stored = type_coerce(table.c[name], Text)
            token = db.session.scalar(select(stored).where(stored.is_not(None)).limit(1))
            if token is not None and not _readable(token):
                return False
    return True


def _finds_a_patient() -> bool:
    """Whether the first patient is found by their number; there is nothing to compare with where there is none."""
    phone = type_coerce(Patient.phone, Text)
    known = select(phone, Patient.phone_hash).where(Patient.phone_hash.is_not(None))
    first = db.session.execute(known.order_by(Patient.id).limit(1)).first()
    if first is None:
        return True
    token, hashed = first
    assert hashed is not None
    # A number that cannot be read is a problem of ENCRYPTION_KEYS, reported there.
    return not _readable(token) or hmac.compare_digest(hashed, phone_hash(keyring().decrypt(token)))


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
