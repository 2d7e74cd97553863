"""A preview laid out for a page: the calendar's weeks, and the texts day by day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from companion.care.plans.preview import Preview, ShownText
from companion.dashboard.plans.words import MESSAGES
from companion.dashboard.web.i18n import N_, clock_time, moment, said
from companion.dashboard.web.i18n import gettext as _
from companion.models import Patient
from companion.rules.reasons import Reason
from companion.rules.windows import local_day

# A sign and a word, so that a mark reads without color.
MARKS = {
    "added": ("+", N_("added")),
    "removed": ("−", N_("removed")),
    "moved": ("→", N_("moved")),
    "changed": ("≈", N_("other words")),
    "left_out": ("∅", N_("left out")),
}


@dataclass(frozen=True)
class Cell:
    """One day of the calendar. `inside`: within the days looked at."""

    day: date
    inside: bool
    texts: list[ShownText]


@dataclass(frozen=True)
class Shown:
    """What the preview's template needs."""

    patient: Patient
    weeks: list[list[Cell]]
    days: list[Cell]
    changes: list[ShownText]
    counts: dict[str, int]
    warnings: list[Reason]  # of `PlanWarning`
    last_day: date

    @property
    def total(self) -> int:
        return self.counts["sent"]

    def mark(self, text: ShownText) -> tuple[str, str]:
        sign, word = MARKS[text.mark]
        return sign, _(word)

    def kind(self, text: ShownText) -> str:
        return _(MESSAGES.get(text.message.kind, str(text.message.kind)))

    def at(self, text: ShownText) -> str:
        return clock_time(text.message.due_at, self.patient.zone)

    def why(self, text: ShownText) -> str:
        return said(text.reason) if text.reason else ""

    def was(self, text: ShownText) -> str:
        return moment(text.was_due_at, self.patient.zone)


def lay_out_preview(patient: Patient, preview: Preview, warnings: list[Reason]) -> Shown:
    by_day = preview.by_day(patient)
    first = local_day(preview.window.start, patient.zone)
    last = local_day(preview.window.end - timedelta(seconds=1), patient.zone)
    monday = first - timedelta(days=first.weekday())
    weeks = []
    while monday <= last:
        week = [monday + timedelta(days=each) for each in range(7)]
        weeks.append([Cell(each, first <= each <= last, by_day.get(each, [])) for each in week])
        monday += timedelta(days=7)
    counts = {mark: preview.count(mark) for mark in MARKS}  # type: ignore[arg-type]
    counts["sent"] = len(preview.after.due)
    days = [cell for week in weeks for cell in week if cell.texts]
    return Shown(patient, weeks, days, preview.changes, counts, warnings, last)
