"""Plain codes: members of a `StrEnum`, by what somebody sent or stored."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

E = TypeVar("E", bound=StrEnum)


def find_code(family: type[E], value: object) -> E | None:
    """The member whose value this is, or None."""
    return next((member for member in family if member == value), None)
