"""Reminder plans as documents: read, written, patched and compared. Reference of the fields: docs/plans.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from marshmallow import ValidationError

from companion.rules.documents import DocumentError, field_problems
from companion.rules.plans.defaults import default_document
from companion.rules.plans.plan import ReminderPlan
from companion.rules.plans.schema import PlanSchema
from companion.rules.reasons import Reason

__all__ = ["Change", "PlanError", "default_document", "diff", "dump_plan", "load_patched", "load_plan", "merge"]

_SCHEMA = PlanSchema()


class PlanError(DocumentError):
    """A document that is no plan."""


@dataclass(frozen=True)
class Change:
    """One field that differs. None: not there. Phases and other lists are compared as a whole."""

    path: str
    before: Any
    after: Any


def load_plan(document: Mapping[str, Any]) -> ReminderPlan:
    """Raises `PlanError` naming every wrong field."""
    try:
        plan: ReminderPlan = _SCHEMA.load(document)
    except ValidationError as error:
        raise PlanError(field_problems(error.messages, "plan")) from None
    return plan


def dump_plan(plan: ReminderPlan) -> dict[str, Any]:
    """The document of a plan, complete and without what is off: `load_plan(dump_plan(plan)) == plan`."""
    document: dict[str, Any] = _without_nulls(_SCHEMA.dump(plan))
    return document


def merge(document: Mapping[str, Any], override: Mapping[str, Any]) -> dict[str, Any]:
    """RFC 7396 JSON merge patch: `override` over `document`, null takes a field away. Neither is changed."""
    merged = {name: deepcopy(value) for name, value in document.items()}
    for name, value in override.items():
        if value is None:
            merged.pop(name, None)
        elif isinstance(value, Mapping):
            under = merged.get(name)
            merged[name] = merge(under if isinstance(under, Mapping) else {}, value)
        else:
            merged[name] = deepcopy(value)
    return merged


def load_patched(
    document: Mapping[str, Any], override: Mapping[str, Any]
) -> tuple[ReminderPlan, dict[str, Sequence[Reason]]]:
    """The plan of a patient, and what of their override does not fit this document (dotted path -> why).

    An override was checked against the plan of the level it was written for. At another level a section of it may
    contradict the rest (a nudge after the call task): that section is then taken from the level's plan, and
    reported, so that the patient does not stay without any texts. Raises `PlanError` when `document` itself is no plan.
    """
    ignored: dict[str, Sequence[Reason]] = {}
    kept = dict(override)
    while True:
        try:
            return load_plan(merge(document, kept)), ignored
        except PlanError as error:
            wrong = {path.partition(".")[0] for path in error.errors} & kept.keys()
            if not wrong:
                raise
            ignored |= {path: why for path, why in error.errors.items() if path.partition(".")[0] in wrong}
            kept = {name: value for name, value in kept.items() if name not in wrong}


def diff(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Change]:
    """Fields that differ between two documents, by path. A field that is null counts as not there."""
    return list(_changes(before, after, ""))


def _changes(before: Mapping[str, Any], after: Mapping[str, Any], prefix: str) -> Iterator[Change]:
    for name in sorted(before.keys() | after.keys()):
        old, new, path = before.get(name), after.get(name), f"{prefix}{name}"
        if isinstance(old, Mapping) and isinstance(new, Mapping):
            yield from _changes(old, new, f"{path}.")
        elif old != new or type(old) is not type(new):
            yield Change(path, deepcopy(old), deepcopy(new))


def _without_nulls(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _without_nulls(item) for name, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_without_nulls(item) for item in value]
    return value
