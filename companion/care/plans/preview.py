"""The texts to come, beside what they would be after a change: nothing is saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from companion.care.plans.versions import PREVIEW, patient_plan, validate
from companion.models import Patient
from companion.outbox.enqueue import render_for
from companion.outbox.plan_ahead import what_left
from companion.outbox.plan_inputs import Draft, PlanInput, load_inputs
from companion.rules.cadence.diff import preview_changes
from companion.rules.cadence.due_messages import Cadence, DueMessage
from companion.rules.plans.document import merge
from companion.rules.reasons import Reason
from companion.rules.windows import Window, local_day
from companion.wording import segments

Mark = Literal["same", "added", "removed", "moved", "changed", "left_out"]


@dataclass(frozen=True)
class ShownText:
    """One text as the patient would get it. `was_due_at`: of a moved one; `reason`: why it is left out."""

    message: DueMessage
    body: str
    mark: Mark
    was_due_at: datetime | None = None
    reason: Reason | None = None

    @property
    def segments(self) -> int:
        return segments(self.body).count


@dataclass(frozen=True)
class Preview:
    """`texts` in order of due time; removed and left-out ones among them say so. `inputs`: what they follow from."""

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


def preview_override(patient: Patient, now: datetime, override: dict[str, Any]) -> Preview:
    """The next 14 days under a draft of the override, against the saved plan. Raises `Invalid` for no valid plan."""
    validate(merge(patient_plan(patient).default, override), patient.clinic_id)
    return compare(patient, Window(now, now + PREVIEW), Draft(override=override))


def compare(patient: Patient, window: Window, draft: Draft) -> Preview:
    """What is sent in the window now, and what would be under the draft."""
    left = what_left(patient, window)
    before = load_inputs([patient], window)[patient.id].due_messages(left)
    inputs = load_inputs([patient], window, {patient.id: draft})[patient.id]
    after = inputs.due_messages(left)
    return Preview(window, _texts(patient, before, after), after, inputs)


def _texts(patient: Patient, before: Cadence, after: Cadence) -> tuple[ShownText, ...]:
    differences = {difference.message.key: difference for difference in preview_changes(before, after)}
    shown = []
    for message in after.due:
        difference = differences.get(message.key)
        mark: Mark = difference.kind if difference else "same"
        was = difference.before.due_at if difference and difference.before and mark == "moved" else None
        shown.append(ShownText(message, _body(patient, message), mark, was))
    gone = {key for key, difference in differences.items() if difference.kind == "removed"}
    for out in after.left_out:
        # What is sent now and would be left out then is gone, and the reason says why.
        left: Mark = "removed" if out.message.key in gone else "left_out"
        shown.append(ShownText(out.message, _body(patient, out.message), left, reason=out.reason))
    for key in gone - {out.message.key for out in after.left_out}:
        message = differences[key].message
        shown.append(ShownText(message, _body(patient, message), "removed"))
    return tuple(sorted(shown, key=lambda text: (text.message.due_at, text.message.key)))


def _body(patient: Patient, message: DueMessage) -> str:
    return render_for(patient, message.wording, message.values)
