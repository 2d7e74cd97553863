"""Fields of reminder plans and their values in words: for the editor, the history and differences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Any, Literal

from babel.dates import get_day_names

from companion.care.check_ins.question_sets import own_names
from companion.dashboard.plans.form import PlanForm
from companion.dashboard.web.i18n import N_, clock_time, language, word
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.signed_in import current_staff
from companion.rules.check_ins.names import BuiltInSet
from companion.rules.codes import find_code
from companion.rules.plans.document import Change
from companion.rules.plans.fields import ALL, WEEKDAYS
from companion.rules.plans.names import PlanFieldName, PlanSection
from companion.rules.plans.outline import PlanField
from companion.rules.sessions.recurrence import SessionKind
from companion.rules.texts.kinds import MessageKind
from companion.wording.words import PULSE_QUESTIONS, SHORT_SESSION_KINDS

MESSAGES = {
    MessageKind.session_reminder: N_("Session reminder"),
    MessageKind.week_digest: N_("Week digest"),
    MessageKind.check_in: N_("Check-in"),
    MessageKind.meeting_reminder: N_("Support meeting"),
    MessageKind.meeting_follow_up: N_("Did you go?"),
    MessageKind.encouragement: N_("Encouragement"),
    MessageKind.milestone: N_("Milestone"),
    MessageKind.session_change: N_("Correction"),
}


@dataclass(frozen=True)
class DescribedChange:
    """A difference in words."""

    path: str
    what: str
    before: str
    after: str


def describe_changes(changes: Iterable[Change]) -> list[DescribedChange]:
    return [
        DescribedChange(
            change.path,
            field_label(change.path),
            describe_value(change.path, change.before),
            describe_value(change.path, change.after),
        )
        for change in changes
    ]


def section_label(path: str) -> str:
    if path.startswith("session_reminders.days_before."):
        days = path.split(".")[2]
        return _("Reminder 1 day before") if days == "1" else _("Reminder %(days)s days before") % {"days": days}
    if path in ("session_reminders", "session_reminders.days_before"):
        return _("Session reminders")
    section = find_code(PlanSection, path)
    return word(section) if section else path


def field_label(path: str) -> str:
    """'Week digest: time'."""
    if find_code(PlanSection, path) or (path.startswith("session_reminders.days_before.") and path.count(".") == 2):
        return section_label(path)
    above, _dot, name = path.rpartition(".")
    field = find_code(PlanFieldName, name)
    return f"{section_label(above)}: {word(field)}" if above and field else section_label(path)


def describe_value(path: str, value: Any) -> str:
    """A value as a person says it."""
    name = path.rpartition(".")[2]
    if value is None:
        return _("off")
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if name in ("phases", "taper"):
        return describe_phases(value)
    if isinstance(value, Mapping):
        return _describe_section(path, value)
    if name in ("at", "follow_up_at"):
        return clock_time(time.fromisoformat(value))
    if name == "weekday":
        return weekday(value)
    if name in ("weekdays", "raised_weekdays"):
        return weekdays(value)
    if name == "kinds":
        return kinds(value)
    if name == "question_set":
        return question_set(value)
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _describe_section(path: str, value: Mapping[str, Any]) -> str:
    parts = [
        f"{_field_name(name)} {describe_value(f'{path}.{name}', each)}"
        for name, each in value.items()
        if each not in (None, [], {})
    ]
    return _("on") + (f" ({'; '.join(parts)})" if parts else "")


def _field_name(name: str) -> str:
    field = find_code(PlanFieldName, name)
    return word(field) if field else name


def describe_phases(value: Sequence[Mapping[str, Any]]) -> str:
    if not value:
        return _("none")
    said = []
    for phase in value:
        text = weekdays(phase.get("weekdays") or [])
        if phase.get("every_weeks", 1) > 1:
            text += " " + _("every %(weeks)s weeks") % {"weeks": phase["every_weeks"]}
        if phase.get("question_set", "pulse") != "pulse":
            text += f" ({question_set(phase['question_set'])})"
        end = phase.get("until_week")
        said.append(_("until week %(week)s: %(what)s") % {"week": end, "what": text} if end else text)
    return _(", then ").join(said)


def weekday(name: str, width: Literal["wide", "abbreviated"] = "wide") -> str:
    return str(get_day_names(width, locale=language())[WEEKDAYS.index(name)]) if name in WEEKDAYS else name


def weekdays(names: Sequence[str]) -> str:
    return ", ".join(weekday(name, "abbreviated") for name in names) if names else _("no day")


def kinds(value: Any) -> str:
    if value == ALL:
        return _("all kinds")
    return ", ".join(_(SHORT_SESSION_KINDS[SessionKind(kind)]) for kind in value)


def weekday_options(width: Literal["wide", "abbreviated"] = "wide") -> list[tuple[str, str]]:
    return [(name, weekday(name, width)) for name in WEEKDAYS]


def kind_options() -> list[tuple[str, str]]:
    return [(kind.value, _(said)) for kind, said in SHORT_SESSION_KINDS.items()]


def chosen_kinds(form: PlanForm, path: str) -> str:
    chosen = [kind for kind in SessionKind if form.has(path, kind)]
    return kinds(ALL if len(chosen) == len(SessionKind) else chosen) or _("none")


def every_options(field: PlanField) -> list[tuple[int, str]]:
    return [
        (weeks, _("week") if weeks == 1 else _("%(weeks)s weeks") % {"weeks": weeks})
        for weeks in range(field.low, field.high + 1)
    ]


def weekly_options(field: PlanField) -> list[tuple[int | str, str]]:
    """Empty: as the plan has it; 0: not at all."""
    every = [
        (weeks, _("every week") if weeks == 1 else _("every %(weeks)s weeks") % {"weeks": weeks})
        for weeks in range(max(field.low, 1), field.high + 1)
    ]
    return [("", _("as set below")), (0, _("not asked")), *every]


def question_set_options() -> list[tuple[str, str]]:
    """The built-in ones, then the clinic's own by the name it gave them."""
    own = own_names(current_staff().clinic_id)
    return [(name, question_set(name)) for name in (*PULSE_QUESTIONS, *own)]


def question_set(name: str) -> str:
    built_in = find_code(BuiltInSet, name)
    if built_in is not None and built_in in PULSE_QUESTIONS:
        return _(PULSE_QUESTIONS[built_in])
    return name.replace("_", " ")


def week_of_month_options(field: PlanField) -> list[tuple[int, str]]:
    ordinals = (_("first"), _("second"), _("third"), _("fourth"))
    return [(week, ordinals[week - 1]) for week in range(field.low, field.high + 1)]
