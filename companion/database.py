"""The session, one transaction per use case, UTC instants, encrypted columns and the keyed hash of a phone."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, TypeVar, cast

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from flask import Flask, current_app
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    CursorResult,
    DateTime,
    Dialect,
    Executable,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    String,
    Text,
    any_,
    event,
    literal,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, registry
from sqlalchemy.types import TypeDecorator

from companion.rules.reasons import Code, Reason, read_reason

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
# SQLite numbers rows by itself only for a column declared INTEGER.
Identifier = BigInteger().with_variant(Integer, "sqlite")
Id = Annotated[int, mapped_column(Identifier, primary_key=True)]


# Execution option of a connection whose transaction will write.
WRITES = "writes"


class Base(DeclarativeBase):
    registry = registry(metadata=MetaData(naming_convention=NAMING), type_annotation_map={int: Identifier})


Row = TypeVar("Row", bound=Base)

db = SQLAlchemy(model_class=Base)


class Keyring:
    """Encrypts with the newest key, decrypts with any; hashes phones with a key of their own."""

    def __init__(self, encryption_keys: tuple[str, ...], phone_hash_key: str) -> None:
        self._fernet = MultiFernet([Fernet(key) for key in encryption_keys])
        self._phone_hash_key = phone_hash_key.encode()

    def encrypt(self, text: str) -> str:
        return self._fernet.encrypt(text.encode()).decode("ascii")

    def decrypt(self, token: str) -> str:
        """Raises `RuntimeError` (without the content) when no key fits."""
        try:
            return self._fernet.decrypt(token.encode("ascii")).decode()
        except InvalidToken:
            raise _unreadable() from None

    def rotate(self, token: str) -> str:
        """The same text, encrypted with the newest key. Raises `RuntimeError` when no key fits."""
        try:
            return self._fernet.rotate(token.encode("ascii")).decode("ascii")
        except InvalidToken:
            raise _unreadable() from None

    def digest(self, purpose: str, text: str) -> str:
        """Keyed SHA-256, 64 hexadecimal digits. `purpose` keeps hashes of different things apart."""
        return hmac.new(self._phone_hash_key, f"{purpose}\0{text}".encode(), hashlib.sha256).hexdigest()


def _unreadable() -> RuntimeError:
    return RuntimeError("a stored value cannot be read: no key in ENCRYPTION_KEYS fits it")


def keyring() -> Keyring:
    found: Keyring = current_app.extensions["keyring"]
    return found


def phone_hash(phone: str) -> str:
    """What a phone number (E.164) is found by."""
    return keyring().digest("phone", phone)


class UTCDateTime(TypeDecorator[datetime]):
    """An instant. Only aware datetimes go in; aware UTC comes out, on SQLite too."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime is not an instant; give it a time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class EncryptedText(TypeDecorator[str]):
    """Text that only this application can read. Not searchable."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else keyring().encrypt(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else keyring().decrypt(value)


class EncryptedJSON(TypeDecorator[Any]):
    """A JSON document that only this application can read."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else keyring().encrypt(json.dumps(value, separators=(",", ":")))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(keyring().decrypt(value))


class Coded(TypeDecorator[StrEnum]):
    """A member of a `StrEnum`, stored as its value. What is no member does not go in."""

    impl = String
    cache_ok = True

    def __init__(self, enum: type[StrEnum], length: int) -> None:
        super().__init__(length)
        self.enum = enum
        # Calling the enum costs three times as much, and a run of the planner reads these by the hundred thousand.
        self._members = {str(member): member for member in enum}

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else str(self._member(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self._member(value)

    def _member(self, value: str) -> StrEnum:
        """Raises `ValueError` for what is no member."""
        return self._members.get(value) or self.enum(value)


class EncryptedCode(EncryptedText):
    """A member of a `StrEnum` that only this application can read. What is no member does not go in."""

    cache_ok = True

    def __init__(self, enum: type[StrEnum]) -> None:
        super().__init__()
        self.enum = enum

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else super().process_bind_param(str(self.enum(value)), dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        stored = super().process_result_value(value, dialect)
        return None if stored is None else self.enum(stored)


class ReasonJSON(TypeDecorator[Reason]):
    """One `Reason`, as JSON, readable by everybody who reads the table: for reasons that tell nothing of a person."""

    impl = JSON
    cache_ok = True

    def __init__(self, *families: type[Code]) -> None:
        super().__init__(none_as_null=True)
        self.families = families

    def process_bind_param(self, value: Reason | None, dialect: Dialect) -> Any:
        return None if value is None else value.document()

    def process_result_value(self, value: Any, dialect: Dialect) -> Reason | None:
        return None if value is None else read_reason(value, self.families)


class ReasonsJSON(TypeDecorator[tuple[Reason, ...]]):
    """Reasons in their order, as JSON readable by everybody who reads the table: like `ReasonJSON`."""

    impl = JSON
    cache_ok = True

    def __init__(self, *families: type[Code]) -> None:
        super().__init__()
        self.families = families

    def process_bind_param(self, value: Sequence[Reason] | None, dialect: Dialect) -> Any:
        return [reason.document() for reason in value or ()]

    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[Reason, ...]:
        return tuple(read_reason(each, self.families) for each in value or ())


class EncryptedReasons(TypeDecorator[tuple[Reason, ...]]):
    """Reasons that only this application can read, the weightiest first."""

    impl = Text
    cache_ok = True

    def __init__(self, *families: type[Code]) -> None:
        super().__init__()
        self.families = families

    def process_bind_param(self, value: Sequence[Reason] | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return keyring().encrypt(json.dumps([reason.document() for reason in value], separators=(",", ":")))

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Reason, ...] | None:
        if value is None:
            return None
        return tuple(read_reason(each, self.families) for each in json.loads(keyring().decrypt(value)))


# Every type whose values are encrypted: what `rotate-keys` goes through, and text to the database.
ENCRYPTED = (EncryptedText, EncryptedJSON, EncryptedReasons)


class OfPatient(Base):
    """A row about one patient."""

    __abstract__ = True

    id: Mapped[Id]
    clinic_id: Mapped[int]
    patient_id: Mapped[int]


def of_patient(**options: Any) -> ForeignKeyConstraint:
    """Foreign key by which a row and its patient are always of the same clinic."""
    return ForeignKeyConstraint(["clinic_id", "patient_id"], ["patient.clinic_id", "patient.id"], **options)


def of_series() -> ForeignKeyConstraint:
    """Foreign key by which a row and its session series are always of the same clinic."""
    return ForeignKeyConstraint(["clinic_id", "series_id"], ["session_series.clinic_id", "session_series.id"])


def among(column: Any, ids: Iterable[int]) -> ColumnElement[bool]:
    """`column IN ids`; on PostgreSQL with the ids as one array, so that the statement is the same for any number of
    them: a list of 300 costs more to write out than to answer.
    """
    wanted = list(ids)
    if len(wanted) == 1:
        return cast("ColumnElement[bool]", column == wanted[0])
    if db.engine.dialect.name == "postgresql":
        return cast("ColumnElement[bool]", column == any_(literal(wanted, postgresql.ARRAY(BigInteger))))
    return cast("ColumnElement[bool]", column.in_(wanted))


def insert_or_ignore(
    model: type[Base], rows: list[dict[str, Any]], unique: list[str] | None = None, where: Any = None
) -> Any:
    """An INSERT that leaves rows alone which a unique key already holds: the same call on both databases.

    `unique`: the columns of that key; None for any of the table's.
    """
    dialect = postgresql if db.engine.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(model).values(rows)
    return statement.on_conflict_do_nothing(index_elements=unique, index_where=where)


def insert_many_or_ignore(model: type[Base], rows: list[dict[str, Any]], unique: list[str]) -> None:
    """The same for many rows with the same columns: one short statement, compiled once, run for each of them."""
    if not rows:
        return
    dialect = postgresql if db.engine.dialect.name == "postgresql" else sqlite
    db.session.execute(dialect.insert(model.__table__).on_conflict_do_nothing(index_elements=unique), rows)


def copy_of(row: Row, **changed: Any) -> Row:
    """A new row with what `row` holds, but for its id and what is `changed`; no session knows it yet."""
    columns = [column.key for column in type(row).__mapper__.column_attrs if column.key != "id"]
    return type(row)(**{name: getattr(row, name) for name in columns} | changed)


def rows_changed(statement: Executable) -> int:
    """Runs an INSERT or UPDATE and tells how many rows it touched: who won, when several try."""
    result = db.session.execute(statement)
    assert isinstance(result, CursorResult)
    return result.rowcount


@contextmanager
def transaction() -> Iterator[None]:
    """One use case, one transaction: the outermost block commits, an error rolls everything back."""
    session = db.session()
    depth = session.info.get("depth", 0)
    if depth == 0:
        _begin_writing(session)
    session.info["depth"] = depth + 1
    try:
        yield
        if depth == 0:
            session.commit()
            for call in session.info.pop("after_commit", ()):
                call()
        else:
            session.flush()
    except BaseException:
        session.rollback()
        session.info.pop("after_commit", None)
        raise
    finally:
        session.info["depth"] = depth


def after_commit(call: Callable[[], None]) -> None:
    """Runs `call` once the outermost `transaction()` has committed, never after a rollback; at once where there is
    none. `call` must not fail: what it speaks of is stored already.
    """
    session = db.session()
    if session.info.get("depth", 0):
        session.info.setdefault("after_commit", []).append(call)
    else:
        call()


def _begin_writing(session: Any) -> None:
    """On SQLite: takes the write lock now, waiting its turn.

    A transaction that began by reading cannot turn to writing once somebody else has written (its snapshot is
    stale, and SQLite says 'locked' without waiting), so one that only read is ended first.
    """
    if db.engine.dialect.name != "sqlite":
        return
    if session.in_transaction() and not (session.new or session.dirty or session.deleted):
        session.rollback()
    if not session.in_transaction():
        session.connection(execution_options={WRITES: True})


def init_database(app: Flask, url: str, keys: Keyring, pool_size: int) -> None:
    app.extensions["keyring"] = keys
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    # An error's text must not repeat the values of a statement: they are about a person.
    options: dict[str, Any] = {"pool_pre_ping": True, "hide_parameters": True}
    if url.startswith("postgresql"):
        options |= {"pool_size": pool_size, "max_overflow": 4, "pool_recycle": 1800}
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = options
    db.init_app(app)
    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            _prepare_sqlite(db.engine)


def _prepare_sqlite(engine: Engine) -> None:
    """WAL, foreign keys, waiting for locks; and transactions that say at their beginning whether they will write."""

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # we begin transactions ourselves
        # Ten seconds for a lock: a webhook then still says no before Twilio stops listening (15 s).
        for pragma in ("journal_mode=WAL", "busy_timeout=10000", "foreign_keys=ON", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        writes = connection.get_execution_options().get(WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
