"""A reminder plan as a form: fields are named by their path in the document, so that errors find their field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import time
from typing import Any

from werkzeug.datastructures import MultiDict

from companion.dashboard.web.forms import Form
from companion.rules.plans.document import PlanError, load_plan
from companion.rules.plans.fields import ALL, EARLIEST, LATEST, WEEKDAYS, DayCounts
from companion.rules.plans.outline import PHASE, PHASE_LISTS, SECTIONS, TOP_FIELDS, PlanField
from companion.rules.plans.schema import may_be_asked
from companion.rules.reasons import Code, Reason
from companion.rules.refusals import FieldProblem
from companion.rules.sessions.recurrence import SessionKind

ON = "on"
KINDS = tuple(kind.value for kind in SessionKind)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)


MOST_PHASES = 12
# What the rules say about phases, as this form says it.
_OF_PHASES: dict[Code, Reason] = {
    FieldProblem.plan_last_phase_ends: FieldProblem.phase_goes_on(),
    FieldProblem.plan_phase_without_end: FieldProblem.phase_last_week_needed(),
    FieldProblem.plan_phases_order: FieldProblem.phases_end_together(),
}


class PlanForm(Form):
    """Values as typed; several of one name for boxes that are ticked. `makes_plan`: whether what is typed is a plan."""

    def __init__(self, fields: Mapping[str, Sequence[str]]) -> None:
        super().__init__({name: items[0] for name, items in fields.items() if items})
        self.fields = {name: list(items) for name, items in fields.items()}
        self.makes_plan = True  # until document() has read it

    @classmethod
    def of_request(cls, sent: MultiDict[str, str]) -> PlanForm:
        return cls({name: sent.getlist(name) for name in sent})

    @classmethod
    def of_document(cls, document: Mapping[str, Any]) -> PlanForm:
        """`document`: written out in full (`canonical`)."""
        return cls(dict(_fields_of(document)))

    def has(self, name: str, value: str) -> bool:
        return value in self.fields.get(name, ())

    def is_on(self, path: str) -> bool:
        return self.has(path, ON)

    def phase_rows(self, path: str) -> range:
        """Rows to show: those there are, and an empty one."""
        numbers = [
            int(found[1]) for name in self.fields if (found := re.match(rf"{re.escape(path)}\.(\d+)(\.|$)", name))
        ]
        kept = [number for number in numbers if number < MOST_PHASES]
        used = max((number for number in kept if self.is_on(f"{path}.{number}")), default=-1)
        return range(min(used + 2, MOST_PHASES))

    def document(self) -> dict[str, Any]:
        """The plan as typed. What is wrong with it is in `problems`, by path."""
        self.problems = {}
        made: dict[str, Any] = {each.name: self._read("", each) for each in TOP_FIELDS}
        for section in SECTIONS:
            if self.is_on(section.path):
                _put(made, section.path, {each.name: self._read(section.path, each) for each in section.fields})
        if "pulse" in made:
            for path in PHASE_LISTS:
                made["pulse"][path.rpartition(".")[2]] = self._phases(path)
        self._check_order(made)
        if self.ok:
            self._check_rules(made)
        self.makes_plan = self.ok
        return made

    def _phases(self, path: str) -> list[dict[str, Any]]:
        rows = [f"{path}.{number}" for number in range(MOST_PHASES) if self.is_on(f"{path}.{number}")]
        phases = [{each.name: value for each in PHASE if (value := self._read(row, each)) is not None} for row in rows]
        # The order of time, whichever row somebody wrote it in.
        return sorted(phases, key=lambda phase: _number(phase.get("until_week"), 10_000))

    def _read(self, path: str, field: PlanField) -> Any:
        name = f"{path}.{field.name}" if path else field.name
        typed = self.get(name).strip()
        if field.kind == "bool":
            return self.is_on(name)
        if field.kind == "weekdays":
            return [day for day in WEEKDAYS if self.has(name, day)]
        if field.kind == "kinds":
            return self._kinds(name)
        if field.optional and not typed:
            return [] if field.kind == "counts" else None
        return {"time": self._time, "weekday": self._weekday, "number": self._whole, "choice": self._set,
                "counts": self._counts}[field.kind](name, typed, field)  # fmt: skip

    def _kinds(self, name: str) -> Any:
        chosen = [kind for kind in KINDS if self.has(name, kind)]
        if not chosen:
            self.add(name, FieldProblem.choose_kind())
        return ALL if len(chosen) == len(KINDS) else sorted(chosen)

    def _time(self, name: str, typed: str, field: PlanField) -> str:
        if not _TIME.fullmatch(typed):
            self.add(name, FieldProblem.choose_time())
        elif not EARLIEST <= time.fromisoformat(typed) <= LATEST:
            self.add(name, FieldProblem.plan_hours(first=EARLIEST, last=LATEST))
        return typed

    def _weekday(self, name: str, typed: str, field: PlanField) -> str:
        if typed not in WEEKDAYS:
            self.add(name, FieldProblem.choose())
        return typed

    def _set(self, name: str, typed: str, field: PlanField) -> str:
        if not may_be_asked(typed):
            self.add(name, FieldProblem.choose())
        return typed

    def _whole(self, name: str, typed: str, field: PlanField) -> int | str:
        if re.fullmatch(r"\d{1,4}", typed, re.ASCII) and field.low <= int(typed) <= field.high:
            return int(typed)
        self.add(name, FieldProblem.whole_number(low=field.low, high=field.high))
        return typed

    def _counts(self, name: str, typed: str, field: PlanField) -> list[int]:
        parts = [part for part in re.split(r"[\s,;]+", typed) if part]
        if len(parts) > DayCounts.most or not all(
            re.fullmatch(r"\d{1,5}", part, re.ASCII) and DayCounts.low <= int(part) <= DayCounts.high for part in parts
        ):
            self.add(name, FieldProblem.day_numbers())
            return []
        return sorted({int(part) for part in parts})

    def _check_order(self, made: Mapping[str, Any]) -> None:
        answer = made.get("no_answer", {})
        nudge, call = answer.get("nudge_after_hours"), answer.get("call_task_after_hours")
        if isinstance(nudge, int) and isinstance(call, int) and nudge >= call:
            self.add("no_answer.nudge_after_hours", FieldProblem.nudge_after_call())

    def _check_rules(self, made: Mapping[str, Any]) -> None:
        """What the rules still refuse, put where the form can show it."""
        try:
            load_plan(made)
        except PlanError as error:
            for path, found in error.errors.items():
                where = next((each for each in PHASE_LISTS if path.startswith(each)), path)
                for each in found:
                    self.add(where if where in PATHS else "", _OF_PHASES.get(each.code, each))


def _fields_of(document: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    for each in TOP_FIELDS:
        yield each.name, _typed(document.get(each.name), each)
    for section in SECTIONS:
        part = _get(document, section.path)
        if part is not None:
            yield section.path, [ON]
        for each in section.fields:
            yield f"{section.path}.{each.name}", _typed((part or {}).get(each.name), each)
    for path in PHASE_LISTS:
        for number, phase in enumerate(_get(document, path) or ()):
            yield f"{path}.{number}", [ON]
            for each in PHASE:
                yield f"{path}.{number}.{each.name}", _typed(phase.get(each.name), each)


def _typed(value: Any, field: PlanField) -> list[str]:
    """What stands in a field. In a section that is off it is the default, so that switching it on is one click."""
    if value is None and not field.optional:
        value = field.default
    if value is None:
        return []
    if field.kind == "bool":
        return [ON] if value else []
    if field.kind == "kinds":
        return list(KINDS) if value == ALL else list(value)
    if field.kind == "counts":
        return [", ".join(map(str, value))]
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]


def _get(document: Mapping[str, Any], path: str) -> Any:
    found: Any = document
    for name in path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def _put(document: dict[str, Any], path: str, value: Any) -> None:
    *above, last = path.split(".")
    for name in above:
        document = document.setdefault(name, {})
    document[last] = value


def _number(value: Any, otherwise: int) -> int:
    return value if isinstance(value, int) else otherwise


# Every place of the form that can show an error.
PATHS = frozenset(
    {*PHASE_LISTS}
    | {each.name for each in TOP_FIELDS}
    | {section.path for section in SECTIONS}
    | {f"{section.path}.{each.name}" for section in SECTIONS for each in section.fields}
)
