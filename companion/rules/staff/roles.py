"""What somebody on the staff may do."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    counselor = "counselor"
    supervisor = "supervisor"
    administrator = "administrator"
