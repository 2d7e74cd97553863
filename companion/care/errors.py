"""What can go wrong in a use case, in words a person can act on. No personal data in them."""

from __future__ import annotations


class CareError(Exception):
    """Base of everything a use case refuses."""


class NotFound(CareError):
    """No such thing in this clinic."""


class NotAllowed(CareError):
    """This person may not do that."""


class Conflict(CareError):
    """The state of things forbids it; the sentence says what to do."""


class Invalid(CareError):
    """The input is wrong: sentences by field name."""

    def __init__(self, errors: dict[str, list[str]]) -> None:
        super().__init__("the input is not valid")
        self.errors = errors
