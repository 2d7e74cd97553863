"""Sessions as people enter them: weekdays, every so many weeks, until when; and the same back in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import get_day_names
from werkzeug.datastructures import MultiDict

from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import clock_time, day, language
from companion.dashboard.web.i18n import gettext as _
from companion.models import SessionSeries
from companion.rules.refusals import FieldProblem
from companion.rules.sessions.recurrence_rule import WEEKDAYS, RecurrenceError, Rule, local_until, parse
from companion.rules.windows import local_instant

ONCE, WEEKLY = "once", "weekly"
IN_SPITE = "in_spite_of_closing"


class SessionForm(Form):
    """A form in which one name may have several values."""

    def __init__(self, sent: MultiDict[str, str] | Mapping[str, str | list[str]]) -> None:
        fields = sent if isinstance(sent, MultiDict) else MultiDict(sent)
        super().__init__({name: fields[name] for name in fields})
        self.fields = {name: fields.getlist(name) for name in fields}

    def has(self, name: str, value: str) -> bool:
        return str(value) in self.fields.get(name, ())

    def ids(self, name: str) -> list[int]:
        """Row ids of ticked boxes; anything else is left out."""
        return [int(value) for value in self.fields.get(name, ()) if value.isdecimal() and len(value) < 19]

    def lifts(self, day: date) -> bool:
        """Whether it was ticked that a session takes place on this day in spite of a closing; of no other day."""
        return self.get(IN_SPITE) == day.isoformat()

    @property
    def closed_day(self) -> date | None:
        """The day for which that tick is offered: the one just refused, or the one ticked before."""
        for found in self.problems.values():
            for problem in found:
                if problem.code is FieldProblem.clinic_closed:
                    day: date = problem.facts["day"]
                    return day
        try:
            return date.fromisoformat(self.get(IN_SPITE))
        except ValueError:
            return None

    @property
    def accepted(self) -> list[str]:
        """Keys of the remarks that were shown when this was sent."""
        return self.fields.get("accept", [])

    def spoken_rest(self) -> str:
        """'Mon, Wed, 10:00 AM, from Wed, Nov 25 on': when all later sessions are to take place."""
        days = ", ".join(said for code, said in weekday_options() if self.has("weekdays", code))
        first = _("from %(day)s on") % {"day": day(self.day("starts_on"))}
        return ", ".join((days, clock_time(self.clock_time("starts_at")), first))

    def rrule(self, starts_on: date | None, zone: str) -> str | None:
        """The rule of weekdays, every and until; None for a single session. What is missing is in `errors`."""
        if self.get("repeats") == ONCE:
            return None
        return self.weekly(starts_on, zone)

    def weekly(self, starts_on: date | None, zone: str) -> str:
        chosen = [weekday for weekday in WEEKDAYS if self.has("weekdays", weekday)]
        if not chosen:
            self.add("weekdays", FieldProblem.choose_weekday())
        every = self.number("every", 1, 12)
        until = self.day("until", optional=True)
        if until is not None and starts_on is not None and until < starts_on:
            self.add("until", FieldProblem.before_first_day())
        parts = ["FREQ=WEEKLY", f"BYDAY={','.join(chosen)}"]
        if every and every > 1:
            parts.insert(1, f"INTERVAL={every}")
        if until is not None:
            # The last minute of that day where the sessions are.
            end = local_instant(until, datetime.max.time().replace(microsecond=0), ZoneInfo(zone))
            parts.append(f"UNTIL={end:%Y%m%dT%H%M%SZ}")
        return ";".join(parts)


def weekday_options() -> list[tuple[str, str]]:
    names = get_day_names("abbreviated", locale=language())
    return [(code, str(names[number])) for number, code in enumerate(WEEKDAYS)]


def every_options() -> list[tuple[int, str]]:
    return [(1, _("every week")), *((weeks, _("every %(weeks)s weeks") % {"weeks": weeks}) for weeks in range(2, 13))]


def fields_of_rule(series: SessionSeries) -> dict[str, str | list[str]]:
    """A series' rule as the form has it; a rule the form cannot say begins empty."""
    rule = _rule(series)
    if rule is None or not rule.plain or rule.freq != "WEEKLY":
        return {"every": "1"}
    days = [WEEKDAYS[weekday] for _ordinal, weekday in rule.byday] or [WEEKDAYS[series.starts_on.weekday()]]
    fields: dict[str, str | list[str]] = {"every": str(rule.interval), "weekdays": days}
    if rule.until:
        fields["until"] = local_until(rule.until, ZoneInfo(series.time_zone)).date().isoformat()
    return fields


def spoken_rule(series: SessionSeries) -> str:
    """'Mon, Wed, Fri, every 2 weeks, until Dec 31, 2026'."""
    rule = _rule(series)
    if rule is None:
        return _("once")
    if not rule.plain or rule.freq != "WEEKLY":
        return str(series.rrule)
    names = dict(weekday_options())
    days = [WEEKDAYS[weekday] for _ordinal, weekday in rule.byday] or [WEEKDAYS[series.starts_on.weekday()]]
    parts = [", ".join(names[each] for each in days), dict(every_options()).get(rule.interval, "")]
    if rule.until:
        until = local_until(rule.until, ZoneInfo(series.time_zone))
        parts.append(_("until %(day)s") % {"day": day(until.date(), year=True)})
    if rule.count:
        parts.append(_("%(count)s times") % {"count": rule.count})
    return ", ".join(part for part in parts if part)


def _rule(series: SessionSeries) -> Rule | None:
    if series.rrule is None:
        return None
    try:
        return parse(series.rrule)
    except RecurrenceError:
        return None
