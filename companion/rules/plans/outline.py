"""The fields of a plan by path, with their bounds, read off its schema: what a form needs to know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from marshmallow import Schema, fields

from companion.rules.plans.fields import DayCounts, Kinds, WallTime, Weekday, Weekdays, Whole, YesNo
from companion.rules.plans.schema import (
    MAX_DAYS_BEFORE,
    DaysBeforeField,
    DaysBeforeSchema,
    PhaseSchema,
    PhasesField,
    PlanSchema,
)

FieldKind = Literal["time", "weekday", "weekdays", "kinds", "number", "bool", "counts", "choice"]
_KINDS: dict[type[fields.Field[Any]], FieldKind] = {
    WallTime: "time",
    Weekday: "weekday",
    Weekdays: "weekdays",
    Kinds: "kinds",
    Whole: "number",
    YesNo: "bool",
    DayCounts: "counts",
    fields.String: "choice",
}


@dataclass(frozen=True)
class PlanField:
    """One field. `low` and `high`: bounds of a number, both included. `optional`: may be left empty.

    `default`: what holds where a document leaves the field out, as it is written in a document.
    """

    name: str
    kind: FieldKind
    low: int = 0
    high: int = 0
    optional: bool = False
    default: Any = None


@dataclass(frozen=True)
class PlanSection:
    """A part of the plan that can be switched off. Lists of phases are not among its fields."""

    path: str
    fields: tuple[PlanField, ...]


def _read_field(name: str, field: fields.Field[Any]) -> PlanField:
    low, high = (field.low, field.high) if isinstance(field, Whole) else (0, 0)
    optional = field.allow_none or isinstance(field, Weekdays | DayCounts)
    default = None if field.required else field.serialize(name, {name: field.load_default})
    return PlanField(name, _KINDS[type(field)], low, high, optional, default)


def _read_fields(schema: type[Schema]) -> tuple[PlanField, ...]:
    return tuple(_read_field(name, field) for name, field in schema().fields.items() if type(field) in _KINDS)


def _read_sections(schema: type[Schema], above: str = "") -> Iterator[PlanSection]:
    for name, field in schema().fields.items():
        path = above + name
        if isinstance(field, DaysBeforeField):
            for days in DAYS_BEFORE:
                yield PlanSection(f"{path}.{days}", _read_fields(DaysBeforeSchema))
        elif isinstance(field, fields.Nested):
            below = type(field.schema)
            if own := _read_fields(below):
                yield PlanSection(path, own)
            yield from _read_sections(below, f"{path}.")


def _read_phase_lists(schema: type[Schema], above: str = "") -> Iterator[str]:
    for name, field in schema().fields.items():
        if isinstance(field, PhasesField):
            yield above + name
        elif isinstance(field, fields.Nested):
            yield from _read_phase_lists(type(field.schema), f"{above}{name}.")


DAYS_BEFORE = tuple(range(MAX_DAYS_BEFORE, 0, -1))
TOP_FIELDS = _read_fields(PlanSchema)
SECTIONS = tuple(_read_sections(PlanSchema))
PHASE_LISTS = tuple(_read_phase_lists(PlanSchema))
PHASE = _read_fields(PhaseSchema)

_BY_PATH = {field.name: field for field in TOP_FIELDS} | {
    f"{section.path}.{field.name}": field for section in SECTIONS for field in section.fields
}
_IN_A_PHASE = {field.name: field for field in PHASE}


def plan_field(path: str) -> PlanField:
    """A field by dotted path; that of a phase holds its number: 'pulse.phases.0.until_week'. Raises `KeyError`."""
    if path.startswith(tuple(f"{phases}." for phases in PHASE_LISTS)):
        return _IN_A_PHASE[path.rpartition(".")[2]]
    return _BY_PATH[path]
