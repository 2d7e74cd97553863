"""The two plans that can be edited: a patient's, and the clinic's own plan of a level."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from companion.care.errors import NotFound
from companion.care.plans.editing import AsWritten, Base, OpenedPlan, WholePlan
from companion.care.plans.level_plans import level_document_of, level_versions
from companion.care.plans.preview import Preview, preview_override
from companion.care.plans.versions import (
    PatientPlan,
    clinic_plan_version,
    lock_clinic,
    patient_plan,
    patient_plan_version,
    patient_plan_versions,
    restore_patient_plan,
    save_clinic_plan,
    save_patient_plan,
    validate,
)
from companion.care.scope import find
from companion.models import Patient, ReminderPlanVersion, Staff
from companion.outbox.plan_inputs import level_document, plan_documents
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.plans.document import default_document, dump_plan, load_patched, merge
from companion.rules.plans.patch import canonical, patch_between
from companion.rules.reasons import Reason


@dataclass(frozen=True)
class EditablePatientPlan:
    """Stored is what differs from the level's plan. Raises `Conflict` for a patient who was never enrolled."""

    patient: Patient
    by: Staff

    def lock(self) -> None:
        find(Patient, self.patient.id, self.by, lock=True)

    def base(self) -> Base:
        return self._base(patient_plan(self.patient))

    def opened(self) -> OpenedPlan:
        plan = patient_plan(self.patient)
        document, ignored = _patched(plan.default, plan.override)
        return OpenedPlan(self._base(plan), canonical(plan.default), document, ignored)

    def document_at(self, base: Base) -> dict[str, Any] | None:
        try:
            default = level_document_of(base.level, base.level_version, self.by)
            override = patient_plan_version(self.patient, base.version).document if base.version else {}
        except NotFound:
            return None
        return _patched(default, override)[0]

    def version_since(self, base: Base) -> ReminderPlanVersion | None:
        plan = patient_plan(self.patient)
        if plan.version != base.version and plan.version:
            return patient_plan_version(self.patient, plan.version)
        return next(iter(level_versions(plan.level, self.by)), None)

    def document_of(self, wanted: WholePlan | AsWritten) -> dict[str, Any]:
        document: Mapping[str, Any] = wanted.document
        if isinstance(wanted, AsWritten):
            document = merge(patient_plan(self.patient).default, document)
        return _checked(document, self.by)

    def store(self, wanted: WholePlan | AsWritten, reason: str, now: datetime) -> ReminderPlanVersion:
        plan = patient_plan(self.patient)
        if isinstance(wanted, AsWritten):
            override = wanted.document
        else:
            override = patch_between(plan.default, wanted.document)
        return save_patient_plan(self.patient.id, override, reason, plan.version, self.by, now)

    def restore(self, number: int, reason: str, expected_version: int, now: datetime) -> ReminderPlanVersion:
        return restore_patient_plan(self.patient.id, number, reason, expected_version, self.by, now)

    def versions(self) -> list[tuple[ReminderPlanVersion, dict[str, Any]]]:
        default = patient_plan(self.patient).default
        return [(each, _patched(default, each.document)[0]) for each in patient_plan_versions(self.patient)]

    def preview(self, document: Mapping[str, Any], now: datetime) -> tuple[Patient, Preview]:
        default = patient_plan(self.patient).default
        override = patch_between(default, _checked(document, self.by))
        return self.patient, preview_override(self.patient, now, override)

    def _base(self, plan: PatientPlan) -> Base:
        return Base(plan.level, clinic_plan_version(self.patient.clinic_id, plan.level), plan.version)


@dataclass(frozen=True)
class EditableLevelPlan:
    """Stored is the whole plan. `example`: a patient at this level whose texts stand beside it."""

    level: LevelOfCare
    by: Staff
    example: Patient | None = None

    def lock(self) -> None:
        lock_clinic(self.by)

    def base(self) -> Base:
        return Base(self.level.value, clinic_plan_version(self.by.clinic_id, self.level), 0)

    def opened(self) -> OpenedPlan:
        document = canonical(level_document(self.by.clinic_id, self.level))
        return OpenedPlan(self.base(), canonical(default_document(self.level)), document, {})

    def document_at(self, base: Base) -> dict[str, Any] | None:
        try:
            return canonical(level_document_of(self.level, base.level_version, self.by))
        except NotFound:
            return None

    def version_since(self, base: Base) -> ReminderPlanVersion | None:
        return next(iter(level_versions(self.level, self.by)), None)

    def document_of(self, wanted: WholePlan | AsWritten) -> dict[str, Any]:
        return _checked(wanted.document, self.by)

    def store(self, wanted: WholePlan | AsWritten, reason: str, now: datetime) -> ReminderPlanVersion:
        document = wanted.document if isinstance(wanted, AsWritten) else self.document_of(wanted)
        return save_clinic_plan(self.level, document, reason, self.base().level_version, self.by, now)

    def restore(self, number: int, reason: str, expected_version: int, now: datetime) -> ReminderPlanVersion:
        document = level_document_of(self.level, number, self.by)
        return save_clinic_plan(self.level, document, reason, expected_version, self.by, now)

    def versions(self) -> list[tuple[ReminderPlanVersion, dict[str, Any]]]:
        return [(each, canonical(each.document)) for each in level_versions(self.level, self.by)]

    def preview(self, document: Mapping[str, Any], now: datetime) -> tuple[Patient, Preview] | None:
        """The example's texts, with what is changed for them."""
        if self.example is None:
            return None
        saved = plan_documents([self.example.id], [self.by.clinic_id])
        wanted = _patched(_checked(document, self.by), saved.override(self.example.id))[0]
        override = patch_between(saved.default(self.by.clinic_id, self.level), wanted)
        return self.example, preview_override(self.example, now, override)


def _patched(
    default: Mapping[str, Any], override: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, Sequence[Reason]]]:
    """The plan that holds, written out in full, and what of the override no longer fits the level's plan."""
    plan, ignored = load_patched(default, override)
    return dump_plan(plan), ignored


def _checked(document: Mapping[str, Any], by: Staff) -> dict[str, Any]:
    """Written out in full. Raises `Invalid` by field."""
    validate(document, by.clinic_id)
    return canonical(document)
