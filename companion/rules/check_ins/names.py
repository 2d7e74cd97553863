"""Names of the question sets that come with the product; a clinic's own have names of their own."""

from enum import StrEnum


class BuiltInSet(StrEnum):
    pulse = "pulse"
    help_only = "help_only"
    weekly = "weekly"
    monthly = "monthly"
