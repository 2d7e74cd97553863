"""A preview laid out for a page: the calendar's weeks, and the texts day by day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from companion.care.plans.preview import Preview, ShownText
from companion.care.plans.warnings import Warning
from companion.dashboard.plans.words import message_kind
from companion.dashboard.web.i18n import N_, clock_time, day, moment, ngettext, said
from companion.dashboard.web.i18n import gettext as _
from companion.models import Patient
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
    warnings: list[str]
    last_day: date

    @property
    def total(self) -> int:
        return self.counts["sent"]

    def mark(self, text: ShownText) -> tuple[str, str]:
        sign, word = MARKS[text.mark]
        return sign, _(word)

    def kind(self, text: ShownText) -> str:
        return message_kind(text.message.kind)

    def at(self, text: ShownText) -> str:
        return clock_time(text.message.due_at, self.patient.zone)

    def why(self, text: ShownText) -> str:
        return said(text.reason) if text.reason else ""

    def was(self, text: ShownText) -> str:
        return moment(text.was_due_at, self.patient.zone)


def lay_out_preview(patient: Patient, preview: Preview, warnings: list[Warning]) -> Shown:
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
    spoken = [_warning(each, patient) for each in warnings]
    return Shown(patient, weeks, days, preview.changes, counts, spoken, last)


def _warning(warning: Warning, patient: Patient) -> str:
    facts = warning.facts

    def when(instant: datetime) -> str:
        return moment(instant, patient.zone)

    if warning.kind == "no_texts":
        return _no_texts(facts)
    if warning.kind == "no_reminder":
        return _("Nothing reminds of the session on %(when)s.") % {"when": when(facts["start"])}
    if warning.kind == "cap":
        said = ngettext(
            "%(count)s text is left out, the first on %(when)s: too many on one day, or two questions at once.",
            "%(count)s texts are left out, the first on %(when)s: too many on one day, or two questions at once.",
            facts["count"],
        )
        return said % {"count": facts["count"], "when": when(facts["first"])}
    if warning.kind == "paused":
        return _("Texts are paused on some of these days: %(count)s are not sent.") % {"count": facts["count"]}
    if warning.kind == "quiet_hours":
        return _quiet_hours(facts)
    if warning.kind == "clocks_change":
        words = (
            N_("Clocks go forward on %(day)s. Texts and sessions keep their time of day.")
            if facts["later"]
            else N_("Clocks go back on %(day)s. Texts and sessions keep their time of day.")
        )
        return _(words) % {"day": day(facts["day"])}
    if warning.kind == "wording":
        return _("The clinic's own wording says '%(word)s', which tells others about treatment.") % {
            "word": facts["word"]
        }
    return _("%(count)s texts are too long for one SMS, the first on %(when)s.") % {
        "count": facts["count"],
        "when": when(facts["first"]),
    }


def _no_texts(facts: dict[str, str]) -> str:
    if facts["texting"] == "opted_out":
        return _("This person opted out: none of these texts is sent.")
    if facts["texting"] != "consented":
        return _("This person has not agreed to texts yet: none of these is sent until they do.")
    if facts["status"] != "active":
        return _("This person is not in care now: none of these texts is sent.")
    return _("The phone number does not work: none of these texts is sent until it is set right.")


def _quiet_hours(facts: dict[str, object]) -> str:
    opens, closes = clock_time(facts["opens"]), clock_time(facts["closes"])  # type: ignore[arg-type]
    said = []
    if facts["times"]:
        times = ", ".join(clock_time(at) for at in facts["times"])  # type: ignore[attr-defined]
        words = _("The clinic texts from %(opens)s to %(closes)s only: what the plan has at %(times)s moves there.")
        said.append(words % {"opens": opens, "closes": closes, "times": times})
    if facts["count"]:
        words = ngettext(
            "%(count)s reminder comes earlier than planned, as the clinic texts from %(opens)s to %(closes)s only.",
            "%(count)s reminders come earlier than planned, as the clinic texts from %(opens)s to %(closes)s only.",
            int(facts["count"]),  # type: ignore[call-overload]
        )
        said.append(words % {"count": facts["count"], "opens": opens, "closes": closes})
    return " ".join(said)
