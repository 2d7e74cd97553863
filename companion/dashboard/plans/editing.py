"""What both plan editors share: whose plan, from which version, what two people changed at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flask import current_app

from companion.care.errors import NotFound
from companion.care.plans.level_plans import level_document_of, level_versions
from companion.care.plans.versions import PatientPlan, clinic_plan_version, patient_plan, patient_plan_version
from companion.care.scope import find
from companion.dashboard.plans import words as plans_words
from companion.dashboard.plans.calendar import Shown
from companion.dashboard.plans.form import DAYS_BEFORE, PATHS, PlanForm
from companion.dashboard.plans.words import Told, told
from companion.models import Patient, ReminderPlanVersion, Staff
from companion.rules.plans.document import diff, dump_plan, load_patched, merge
from companion.rules.plans.patch import canonical, patch_between


def for_templates() -> dict[str, Any]:
    """What the parts of the plan's form need."""
    return {
        "words": plans_words,
        "paths": sorted(PATHS),
        "days_before": DAYS_BEFORE,
        "spread": current_app.extensions["settings"].spread_minutes,
    }


@dataclass(frozen=True)
class Base:
    """What a form was made from: level, version of the level's plan, version of the patient's (None: no patient)."""

    level: str
    level_version: int
    version: int

    @classmethod
    def of_form(cls, form: PlanForm) -> Base | None:
        numbers = [form.get(name) for name in ("level_version", "version")]
        if not all(number.isdecimal() and len(number) < 10 for number in numbers):
            return None
        return cls(form.get("level"), int(numbers[0]), int(numbers[1]))


@dataclass(frozen=True)
class Meanwhile:
    """Somebody saved first: who and why, what they changed, what this person changed, and what both did."""

    author: str
    at: datetime | None
    reason: str
    theirs: list[Told]
    mine: list[Told]
    both: list[Told]


@dataclass
class Editing:
    """Everything the editor's template asks for."""

    form: PlanForm
    base: Base
    default: dict[str, Any]  # written out in full: what the marks compare with
    document: dict[str, Any]  # as the form has it
    shown: Shown | None = None
    meanwhile: Meanwhile | None = None
    ignored: dict[str, list[str]] = field(default_factory=dict)

    @property
    def changed(self) -> dict[str, Told]:
        """What differs from the level's plan, by path."""
        return {each.path: each for each in told(self.default, self.document)}


def full(default: Mapping[str, Any], override: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, list[str]]]:
    """The plan that holds, written out, and what of the override no longer fits the level's plan."""
    plan, ignored = load_patched(default, override)
    return dump_plan(plan), ignored


def base_of(patient: Patient, plan: PatientPlan) -> Base:
    return Base(plan.level, clinic_plan_version(patient.clinic_id, plan.level), plan.version)


def document_at(patient: Patient, base: Base, by: Staff) -> dict[str, Any] | None:
    """The patient's plan as the form was made from it; None when that cannot be told any more."""
    try:
        default = level_document_of(base.level, base.level_version, by)
        override = patient_plan_version(patient, base.version).document if base.version else {}
    except NotFound:
        return None
    return full(default, override)[0]


def put_on_top(
    started: Mapping[str, Any] | None, now_saved: Mapping[str, Any], mine: Mapping[str, Any]
) -> dict[str, Any]:
    """My changes over what was saved meanwhile, so that saving takes back nothing of the other's.

    Where both changed a field, mine stands in the form. Falls back to mine as it is when the two make no valid plan.
    """
    if started is None:
        return canonical(mine)
    try:
        return canonical(merge(now_saved, patch_between(started, mine)))
    except ValueError:
        return canonical(mine)


def meanwhile(
    version: ReminderPlanVersion | None, started: Mapping[str, Any] | None, saved: dict[str, Any], mine: dict[str, Any],
    by: Staff,
) -> Meanwhile:  # fmt: skip
    started = saved if started is None else started
    theirs, own = told(started, saved), told(started, canonical(mine))
    paths = {change.path for change in diff(started, saved)}
    return Meanwhile(
        author=author_name(version, by),
        at=version.created_at if version else None,
        reason=version.reason if version else "",
        theirs=theirs,
        mine=own,
        both=[each for each in own if each.path in paths],
    )


def author_name(version: ReminderPlanVersion | None, by: Staff) -> str:
    if version is None or version.author_id is None:
        return ""
    return find(Staff, version.author_id, by).name


def latest_saved(patient: Patient, base: Base, by: Staff) -> ReminderPlanVersion | None:
    """The version that got in between: the patient's own, or else the level's."""
    plan = patient_plan(patient)
    if plan.version != base.version and plan.version:
        return patient_plan_version(patient, plan.version)
    return next(iter(level_versions(plan.level, by)), None)
