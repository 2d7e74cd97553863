"""What a use case refuses, as codes. The text of these exceptions names codes only: facts stay out of logs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from companion.rules.reasons import Reason
from companion.rules.refusals import Refusal

# Field -> what is wrong with it (reasons of `FieldProblem`).
FieldProblems = Mapping[str, Sequence[Reason]]


class CareError(Exception):
    """Base of everything a use case refuses. `reason`: a `Refusal` with its facts. `status`: as HTTP has it."""

    status: ClassVar[int] = 409

    def __init__(self, reason: Reason) -> None:
        super().__init__(str(reason.code))
        self.reason = reason


class NotFound(CareError):
    """No such thing in this clinic."""

    status = 404


class NotAllowed(CareError):
    """This person may not do that."""

    status = 403


class Conflict(CareError):
    """The current state does not allow it; the reason says what to do."""


class TooMany(CareError):
    """Tried too often. `retry_after`: seconds until it may be tried again."""

    status = 429

    def __init__(self, reason: Reason, retry_after: int) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class Invalid(CareError):
    """The input is wrong: `errors` says what, by field name."""

    status = 422

    def __init__(self, errors: FieldProblems) -> None:
        super().__init__(Refusal.invalid_input())
        self.errors = errors
