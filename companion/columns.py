"""Types of columns: UTC instants, encrypted values, codes, and reasons with their facts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator

from companion.keyring import keyring
from companion.rules.reasons import Code, Reason, WallClock, read_reason


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


class LocalMinute(TypeDecorator[WallClock]):
    """A wall clock, to the minute and without a zone, in a form that sorts: '2026-03-02T18:00'."""

    impl = String(16)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> WallClock | None:
        return None if value is None else WallClock(value)


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
    """A member of a `StrEnum`, stored as its value. Any other value is refused."""

    impl = String
    cache_ok = True

    def __init__(self, enum: type[StrEnum], length: int) -> None:
        super().__init__(length)
        self.enum = enum
        # A call of the enum takes three times as long, and one planner run reads hundreds of thousands of these.
        self._members = {str(member): member for member in enum}

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else str(self._member(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self._member(value)

    def _member(self, value: str) -> StrEnum:
        """Raises `ValueError` for what is no member."""
        return self._members.get(value) or self.enum(value)


class EncryptedCode(EncryptedText):
    """A member of a `StrEnum` that only this application can read. Any other value is refused."""

    cache_ok = True

    def __init__(self, enum: type[StrEnum]) -> None:
        super().__init__()
        self.enum = enum

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else super().process_bind_param(str(self.enum(value)), dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        stored = super().process_result_value(value, dialect)
        return None if stored is None else self.enum(stored)


class _OfReasons:
    """What columns of reasons share. A reason of another family does not go in: it could not be read back."""

    def __init__(self, *families: type[Code], **options: Any) -> None:
        super().__init__(**options)
        self.families = families

    def written(self, reason: Reason) -> dict[str, Any]:
        """Raises `TypeError` for a reason of another family."""
        if not isinstance(reason.code, self.families):
            raise TypeError(f"{type(reason.code).__name__}.{reason.code} does not belong into this column")
        return reason.document()

    def read(self, documents: Any) -> tuple[Reason, ...]:
        return tuple(read_reason(each, self.families) for each in documents or ())


class ReasonJSON(_OfReasons, TypeDecorator[Reason]):
    """One `Reason`, as JSON, readable by everybody who reads the table: for reasons that tell nothing of a person."""

    impl = JSON
    cache_ok = True

    def __init__(self, *families: type[Code]) -> None:
        super().__init__(*families, none_as_null=True)

    def process_bind_param(self, value: Reason | None, dialect: Dialect) -> Any:
        return None if value is None else self.written(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Reason | None:
        return None if value is None else read_reason(value, self.families)


class ReasonsJSON(_OfReasons, TypeDecorator[tuple[Reason, ...]]):
    """Reasons in their order, as JSON readable by everybody who reads the table: like `ReasonJSON`."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Sequence[Reason] | None, dialect: Dialect) -> Any:
        return [self.written(reason) for reason in value or ()]

    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[Reason, ...]:
        return self.read(value)


class EncryptedReasons(_OfReasons, EncryptedJSON):
    """Reasons that only this application can read, the most important first."""

    cache_ok = True

    def process_bind_param(self, value: Sequence[Reason] | None, dialect: Dialect) -> str | None:
        return super().process_bind_param(None if value is None else [self.written(each) for each in value], dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Reason, ...] | None:
        return None if value is None else self.read(super().process_result_value(value, dialect))


# Every type whose values are encrypted: `rotate-keys` goes through these. In the database they are text.
ENCRYPTED = (EncryptedText, EncryptedJSON)
