"""What somebody on the staff may do."""

from enum import StrEnum


class Role(StrEnum):
    counselor = "counselor"
    supervisor = "supervisor"
    administrator = "administrator"
