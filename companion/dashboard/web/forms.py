"""What a form holds and what is wrong with it, for the macros in `macros.html`.

A view reads fields with a `Form`, calls a use case, and turns what it refuses into sentences beside the fields:

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
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.reasons import spoken_refusal
from companion.database import db
from companion.row_ids import LARGEST_ID

# Beyond these no session or person of a clinic lies, and calendar arithmetic could leave the range of dates.
FIRST_YEAR, LAST_YEAR = 1900, 2199
Code = TypeVar("Code", bound=StrEnum)


class Form:
    """Values as typed (`values`), sentences by field (`errors`); '' is the form as a whole."""

    def __init__(self, values: Mapping[str, Any] | None = None) -> None:
        self.values: dict[str, Any] = dict(values or {})
        self.errors: dict[str, list[str]] = {}

    @property
    def ok(self) -> bool:
        return not self.errors

    def get(self, name: str, default: str = "") -> str:
        return str(self.values.get(name, default) or default)

    def add(self, name: str, words: str) -> None:
        self.errors.setdefault(name, []).append(words)

    def text(self, name: str, most: int = 200, *, needed: str = "") -> str:
        """One or more lines, trimmed. `needed`: what to say when it is empty."""
        value = self.get(name).strip()
        if not value and needed:
            self.add(name, needed)
        if len(value) > most:
            self.add(name, _("At most %(most)s characters; this has %(has)s.") % {"most": most, "has": len(value)})
        return value

    def choice(self, name: str, allowed: Any, default: str = "") -> str:
        value = self.get(name, default)
        if value not in set(map(str, allowed)):
            self.add(name, _("Choose one of the list."))
        return value

    def code(self, name: str, allowed: Iterable[Code], default: Code | None = None) -> Code:
        """A member of a closed list. Of something else it is said, and the first one (or `default`) returned."""
        members = list(allowed)
        value = self.get(name, default or "")
        for member in members:
            if member == value:
                return member
        self.add(name, _("Choose one of the list."))
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
        self.add(name, _("Choose a day, such as 2026-03-31."))
        return None

    def clock_time(self, name: str, *, optional: bool = False) -> time | None:
        value = self.get(name).strip()
        if not value and optional:
            return None
        try:
            return time.fromisoformat(value).replace(second=0, microsecond=0, tzinfo=None)
        except ValueError:
            self.add(name, _("Choose a time, such as 17:30."))
            return None

    def number(self, name: str, low: int, high: int, *, optional: bool = False) -> int | None:
        value = self.get(name).strip()
        if not value and optional:
            return None
        if value.lstrip("-").isdecimal() and len(value) < 19 and low <= int(value) <= high:
            return int(value)
        self.add(name, _("Must be a whole number from %(low)s to %(high)s.") % {"low": low, "high": high})
        return None

    def row_id(self, name: str, *, optional: bool = False) -> int | None:
        value = self.get(name).strip()
        if not value and optional:
            return None
        if value.isdecimal() and 0 < int(value[:19]) <= LARGEST_ID:
            return int(value[:19])
        self.add(name, _("Choose one of the list."))
        return None

    def checked(self, name: str) -> bool:
        return bool(self.values.get(name))

    @contextmanager
    def refusals(self, **renamed: str) -> Iterator[None]:
        """What a use case refuses becomes sentences of this form. `renamed`: the use case's field -> ours."""
        try:
            yield
        except Invalid as error:
            db.session.rollback()
            for name, lines in error.errors.items():
                for line in lines:
                    self.add(renamed.get(name, name), spoken_refusal(line))
        except Conflict as error:
            db.session.rollback()
            self.add("", sentence(str(error)))


def sentence(text: str) -> str:
    """Use cases speak in clauses; people read sentences, in their own language."""
    words = spoken_refusal(text)
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "?", "!")) else ".")
