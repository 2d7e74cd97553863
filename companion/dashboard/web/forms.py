"""What a form holds and what is wrong with it, for the macros in `macros.html`.

A view reads fields with a `Form`, calls a use case, and turns what it refuses into problems beside the fields:

    form = Form(request.form)
    starts_on = form.day("starts_on")
    if form.ok:
        with form.refusals():
            care.pause(patient_id, starts_on, ...)
    if form.ok:
        return redirect(...)
    return render_template(..., form=form), 422
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, time
from enum import StrEnum
from typing import Any, TypeVar

from companion.care.errors import Conflict, Invalid
from companion.dashboard.web.i18n import said, spoken
from companion.database import db
from companion.row_ids import LARGEST_ID
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.windows import FIRST_YEAR, LAST_YEAR

Code = TypeVar("Code", bound=StrEnum)


class Form:
    """Values as typed (`values`), what is wrong by field (`problems`); '' is the form as a whole."""

    def __init__(self, values: Mapping[str, Any] | None = None) -> None:
        self.values: dict[str, Any] = dict(values or {})
        self.problems: dict[str, list[Reason]] = {}

    @property
    def ok(self) -> bool:
        return not self.problems

    @property
    def errors(self) -> dict[str, list[str]]:
        """`problems` as sentences in the reader's language."""
        return {name: [sentence(each) for each in found] for name, found in self.problems.items()}

    def get(self, name: str, default: str = "") -> str:
        return str(self.values.get(name, default) or default)

    def add(self, name: str, problem: Reason) -> None:
        """`problem`: a `FieldProblem`, or a `Refusal` for the form as a whole."""
        self.problems.setdefault(name, []).append(problem)

    def text(self, name: str, most: int = 200, *, needed: Reason | None = None) -> str:
        """One or more lines, trimmed. `needed`: the problem when it is empty."""
        value = self.get(name).strip()
        if not value and needed is not None:
            self.add(name, needed)
        if len(value) > most:
            self.add(name, FieldProblem.too_long(most=most, has=len(value)))
        return value

    def choice(self, name: str, allowed: Any, default: str = "") -> str:
        value = self.get(name, default)
        if value not in set(map(str, allowed)):
            self.add(name, FieldProblem.choose())
        return value

    def code(self, name: str, allowed: Iterable[Code], default: Code | None = None) -> Code:
        """A member of a closed list. Of something else it is said, and the first one (or `default`) returned."""
        members = list(allowed)
        value = self.get(name, default or "")
        for member in members:
            if member == value:
                return member
        self.add(name, FieldProblem.choose())
        return default or members[0]

    def day(self, name: str, *, optional: bool = False) -> date | None:
        value = self.get(name).strip()
        if not value and optional:
            return None
        try:
            day = date.fromisoformat(value)
        except ValueError:
            day = date.min
        if FIRST_YEAR <= day.year <= LAST_YEAR:
            return day
        self.add(name, FieldProblem.choose_day())
        return None

    def clock_time(self, name: str, *, optional: bool = False) -> time | None:
        value = self.get(name).strip()
        if not value and optional:
            return None
        try:
            at = time.fromisoformat(value).replace(tzinfo=None)
        except ValueError:
            self.add(name, FieldProblem.choose_time())
            return None
        if at.second or at.microsecond:
            self.add(name, FieldProblem.with_seconds())
            return None
        return at

    def number(self, name: str, low: int, high: int, *, optional: bool = False) -> int | None:
        value = self.get(name).strip()
        if not value and optional:
            return None
        if value.lstrip("-").isdecimal() and len(value) < 19 and low <= int(value) <= high:
            return int(value)
        self.add(name, FieldProblem.whole_number(low=low, high=high))
        return None

    def row_id(self, name: str, *, optional: bool = False) -> int | None:
        value = self.get(name).strip()
        if not value and optional:
            return None
        if value.isdecimal() and 0 < int(value[:19]) <= LARGEST_ID:
            return int(value[:19])
        self.add(name, FieldProblem.choose())
        return None

    def checked(self, name: str) -> bool:
        return bool(self.values.get(name))

    @contextmanager
    def refusals(self, **renamed: str) -> Iterator[None]:
        """What a use case refuses becomes problems of this form. `renamed`: the use case's field -> ours."""
        try:
            yield
        except Invalid as error:
            db.session.rollback()
            for name, found in error.errors.items():
                for each in found:
                    self.add(renamed.get(name, name), each)
        except Conflict as error:
            db.session.rollback()
            self.add("", error.reason)


def sentence(reason: Reason) -> str:
    """What was refused, as a sentence in the reader's language."""
    return spoken().sentence(reason) if isinstance(reason.code, Refusal) else said(reason)
