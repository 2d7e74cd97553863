"""Compares the coming texts with what they would be after a change: nothing is saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal

from companion.care.plans.versions import patient_plan, validate
from companion.models import Patient
from companion.outbox.enqueue import render_for
from companion.outbox.plan_ahead import already_sent
from companion.outbox.plan_inputs import Draft, PlanInput, load_inputs
from companion.rules.cadence.diff import preview_changes
from companion.rules.cadence.values import Cadence, DueMessage
from companion.rules.plans.document import merge
from companion.rules.reasons import Reason
from companion.rules.windows import Window, local_day
from companion.wording import segments

PREVIEW = timedelta(days=14)

Mark = Literal["same", "added", "removed", "moved", "changed", "left_out"]


@dataclass(frozen=True)
class RenderedText:
    """A text in the patient's language."""

    message: DueMessage
    body: str

    @property
    def segments(self) -> int:
        return segments(self.body).count


@dataclass(frozen=True)
class ShownText(RenderedText):
    """One text as the patient would get it.

    `before`: the text as it is sent now, where this one differs from it. `reason`: why it is left out.
    """

    mark: Mark
    before: RenderedText | None = None
    reason: Reason | None = None

    @property
    def was_due_at(self) -> datetime | None:
        """Aware UTC, of a text that moves."""
        return self.before.message.due_at if self.before and self.mark == "moved" else None

    @property
    def is_sent(self) -> bool:
        """Whether the patient gets it after the change."""
        return self.mark not in ("removed", "left_out")


@dataclass(frozen=True)
class Preview:
    """`texts` in order of due time; removed and left-out ones are marked. `inputs`: what they were computed from."""

    window: Window
    texts: tuple[ShownText, ...]
    after: Cadence
    inputs: PlanInput

    def count(self, mark: Mark) -> int:
        return sum(text.mark == mark for text in self.texts)

    @property
    def changes(self) -> list[ShownText]:
        return [text for text in self.texts if text.mark in ("added", "removed", "moved", "changed")]

    def by_day(self, patient: Patient) -> dict[date, list[ShownText]]:
        """Texts by the patient's local day."""
        days: dict[date, list[ShownText]] = {}
        for text in self.texts:
            days.setdefault(local_day(text.message.due_at, patient.zone), []).append(text)
        return days


def preview_override(patient: Patient, now: datetime, override: dict[str, Any] | None) -> Preview:
    """The next 14 days under a draft of the override, against the saved plan; None: under the saved plan.

    Raises `Invalid` for a draft that is no valid plan.
    """
    if override is not None:
        validate(merge(patient_plan(patient, now).default, override), patient.clinic_id)
    return compare(patient, Window(now, now + PREVIEW), Draft(override=override))


def compare(patient: Patient, window: Window, draft: Draft) -> Preview:
    """What is sent in the window now, and what would be under the draft."""
    sent = already_sent(patient, window)
    before = load_inputs([patient], window)[patient.id].due_messages(sent)
    inputs = load_inputs([patient], window, {patient.id: draft})[patient.id]
    after = inputs.due_messages(sent)
    return Preview(window, _texts(patient, before, after), after, inputs)


def _texts(patient: Patient, before: Cadence, after: Cadence) -> tuple[ShownText, ...]:
    differences = {difference.message.key: difference for difference in preview_changes(before, after)}

    def shown(message: DueMessage, mark: Mark, reason: Reason | None = None) -> ShownText:
        difference = differences.get(message.key)
        was = _rendered(patient, difference.before) if difference and difference.before else None
        return ShownText(message, _rendered(patient, message).body, mark, was, reason)

    texts = [shown(due, differences[due.key].kind if due.key in differences else "same") for due in after.due]
    gone = {key for key, difference in differences.items() if difference.kind == "removed"}
    for out in after.left_out:
        # A text that is sent now and would be left out after the change is removed; the reason says why.
        texts.append(shown(out.message, "removed" if out.message.key in gone else "left_out", out.reason))
    for key in gone - {out.message.key for out in after.left_out}:
        texts.append(shown(differences[key].message, "removed"))
    return tuple(sorted(texts, key=lambda text: (text.message.due_at, text.message.key)))


def _rendered(patient: Patient, message: DueMessage) -> RenderedText:
    return RenderedText(message, render_for(patient, message.wording, message.values))
