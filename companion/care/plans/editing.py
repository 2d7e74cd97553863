"""One way to change a reminder plan: open it, preview an edit, save it or learn who saved first.

Pages and API pass in what a person wants and show the result; merging and comparing is done here. The plan itself
(a patient's or a level's) is an `EditablePlan`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from companion.care.plans.preview import Preview
from companion.care.plans.versions import need_reason
from companion.care.plans.warnings import warnings
from companion.care.scope import find
from companion.database import transaction
from companion.models import Patient, ReminderPlanVersion, Staff
from companion.rules.plans.document import Change, PlanError, diff
from companion.rules.plans.patch import RebasedEdits, canonical, rebase_edits
from companion.rules.reasons import Reason


@dataclass(frozen=True)
class Base:
    """What an edit started from: the level, the version of its plan, and the version of the patient's (else 0)."""

    level: str
    level_version: int
    version: int


@dataclass(frozen=True)
class OpenedPlan:
    """The plan in force, as an editor opens it. Both documents are valid plans written out in full.

    `default`: the plan below it: the level's for a patient, the product's for a level. `ignored`: changes for the
    patient that no longer fit the level's plan, dotted path -> sentences.
    """

    base: Base
    default: dict[str, Any]
    document: dict[str, Any]
    ignored: Mapping[str, Sequence[Reason]]


@dataclass(frozen=True)
class WholePlan:
    """The wanted plan as a whole. How it differs from the level's plan is worked out when a patient's is saved."""

    document: Mapping[str, Any]


@dataclass(frozen=True)
class AsWritten:
    """The wanted document, stored exactly as given: a patient's override or a level's document."""

    document: dict[str, Any]


@dataclass(frozen=True)
class Saved:
    version: ReminderPlanVersion


@dataclass(frozen=True)
class Unchanged:
    """Nothing was saved: the wanted plan is already in force."""


@dataclass(frozen=True)
class EditConflict:
    """Nothing was saved: somebody saved first. `rebased`: this edit applied to theirs, to be checked and saved again.

    `author`, `reason` and `at` (aware UTC) are those of the version saved first; '' and None where there is none,
    because the patient changed level.
    """

    opened: OpenedPlan
    rebased: RebasedEdits
    author: str
    reason: str
    at: datetime | None


@dataclass(frozen=True)
class ShownTexts:
    """One patient's texts of the next 14 days, and warnings about them."""

    patient: Patient
    preview: Preview
    warnings: list[Reason]


@dataclass(frozen=True)
class HistoryEntry:
    """`changes`: compared with the version before; for the first one, with the plan below it."""

    version: ReminderPlanVersion
    author: str
    changes: list[Change]


class EditablePlan(Protocol):
    """A plan that can be edited, as the person `by` sees it."""

    @property
    def by(self) -> Staff: ...

    def lock(self) -> None:
        """Until the transaction ends nobody else saves this plan."""

    def base(self) -> Base:
        """What an edit that starts now starts from."""

    def opened(self) -> OpenedPlan: ...

    def document_at(self, base: Base) -> dict[str, Any] | None:
        """The plan as it was at `base`, written out in full; None when that is no longer known."""

    def version_since(self, base: Base) -> ReminderPlanVersion | None:
        """The version that was saved after `base`; None when something else changed, such as the level of care."""

    def document_of(self, wanted: WholePlan | AsWritten) -> dict[str, Any]:
        """The plan that would be in force, written out in full. Raises `Invalid` by field."""

    def store(self, wanted: WholePlan | AsWritten, reason: str, now: datetime) -> ReminderPlanVersion:
        """The next version; call it with the plan locked. Raises `Invalid`."""

    def restore(self, number: int, reason: str, expected_version: int, now: datetime) -> ReminderPlanVersion:
        """Makes an old version the newest; 0 is the plan below it. Raises `Conflict`, `NotFound`, `Invalid`."""

    def versions(self) -> Sequence[tuple[ReminderPlanVersion, dict[str, Any]]]:
        """Newest first, each with the plan it makes, written out in full."""

    def preview(self, document: Mapping[str, Any], now: datetime) -> tuple[Patient, Preview] | None:
        """The texts of the next 14 days under a draft; None where nobody follows the plan. Raises `Invalid`."""


def save_edit(
    plan: EditablePlan, base: Base, wanted: WholePlan | AsWritten, reason: str, now: datetime
) -> Saved | EditConflict | Unchanged:
    """Saves an edit begun from `base` as a new version; pending texts follow in the same transaction.

    Raises `Invalid` (fields of the plan, `reason`).
    """
    need_reason(reason)
    with transaction():
        plan.lock()
        opened, mine = plan.opened(), plan.document_of(wanted)
        if opened.base != base:
            return _conflict(plan, opened, base, mine)
        # Saving removes what no longer fits, even if nothing else is changed.
        if isinstance(wanted, WholePlan) and mine == opened.document and not opened.ignored:
            return Unchanged()
        return Saved(plan.store(wanted, reason, now))


def changes_in_draft(opened: OpenedPlan, document: Mapping[str, Any]) -> list[Change]:
    """How a draft differs from the plan below it; the draft need not be valid."""
    try:
        return diff(opened.default, canonical(document))
    except PlanError:
        return diff(opened.default, document)


def preview_edit(plan: EditablePlan, document: Mapping[str, Any], now: datetime) -> ShownTexts | None:
    """The texts under a draft, beside those of the saved plan; None where nobody follows the plan.

    Nothing is saved. Raises `Invalid` for a draft that is no valid plan.
    """
    found = plan.preview(document, now)
    if found is None:
        return None
    patient, preview = found
    return ShownTexts(patient, preview, warnings(patient, preview))


def plan_history(plan: EditablePlan) -> list[HistoryEntry]:
    """Newest first."""
    versions = plan.versions()
    documents = [document for _, document in versions] + [plan.opened().default]
    return [
        HistoryEntry(version, _author(version, plan.by), diff(before, after))
        for (version, after), before in zip(versions, documents[1:], strict=True)
    ]


def _conflict(plan: EditablePlan, opened: OpenedPlan, base: Base, mine: dict[str, Any]) -> EditConflict:
    rebased = rebase_edits(plan.document_at(base), opened.document, mine)
    first = plan.version_since(base)
    if first is None:
        return EditConflict(opened, rebased, "", "", None)
    return EditConflict(opened, rebased, _author(first, plan.by), first.reason, first.created_at)


def _author(version: ReminderPlanVersion, by: Staff) -> str:
    return find(Staff, version.author_id, by).name if version.author_id is not None else ""
