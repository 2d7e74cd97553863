"""The session, one transaction per use case, and what differs between the two databases."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Annotated, Any, TypeVar, cast

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    CursorResult,
    Executable,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    any_,
    event,
    literal,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, registry

from companion.keyring import Keyring

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


class OfPatient(Base):
    """A row about one patient."""

    __abstract__ = True

    id: Mapped[Id]
    clinic_id: Mapped[int]
    patient_id: Mapped[int]


def of_patient(**options: Any) -> ForeignKeyConstraint:
    """Foreign key that makes a row and its patient belong to the same clinic."""
    return ForeignKeyConstraint(["clinic_id", "patient_id"], ["patient.clinic_id", "patient.id"], **options)


def of_series() -> ForeignKeyConstraint:
    """Foreign key that makes a row and its session series belong to the same clinic."""
    return ForeignKeyConstraint(["clinic_id", "series_id"], ["session_series.clinic_id", "session_series.id"])


def of_lineage() -> ForeignKeyConstraint:
    """Foreign key of a row about one session, which is named by the first series of its chain."""
    return ForeignKeyConstraint(["clinic_id", "lineage_id"], ["session_series.clinic_id", "session_series.id"])


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
    """An INSERT that skips rows whose unique key already exists: the same call on both databases.

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
    """A new row with the values of `row`, except its id and what is `changed`; not yet in any session."""
    columns = [column.key for column in type(row).__mapper__.column_attrs if column.key != "id"]
    return type(row)(**{name: getattr(row, name) for name in columns} | changed)


def rows_changed(statement: Executable) -> int:
    """Runs an INSERT or UPDATE and returns how many rows it changed: shows which of several workers was first."""
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
    none. `call` must not fail: the data it is about is already stored.
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
    # An error's text must not contain the values of a statement: they are about a person.
    options: dict[str, Any] = {"pool_pre_ping": True, "hide_parameters": True}
    if url.startswith("postgresql"):
        options |= {"pool_size": pool_size, "max_overflow": 4, "pool_recycle": 1800}
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = options
    db.init_app(app)
    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            _prepare_sqlite(db.engine)


def _prepare_sqlite(engine: Engine) -> None:
    """WAL, foreign keys, waiting for locks; and transactions that say at the start whether they will write."""

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
