"""Levels of care, and the places on rosters that go with them, in words."""

from __future__ import annotations

from companion.dashboard.sessions.form import spoken_rule
from companion.dashboard.web.i18n import clock_time, day, word
from companion.dashboard.web.i18n import gettext as _
from companion.models import SessionSeries
from companion.rules.clinic.levels_of_care import LEVELS, LevelSettings


def level_line(settings: LevelSettings) -> str:
    """'Outpatient (ASAM 1), 1 to 2 hours a week'."""
    line = f"{word(settings.level)} (ASAM {settings.asam})"
    hours = level_hours(settings)
    return f"{line}, {hours}" if hours else line


def level_hours(settings: LevelSettings) -> str:
    low, high = settings.hours_per_week_min, settings.hours_per_week_max
    if low is not None and high is not None:
        return _("%(low)g to %(high)g hours a week") % {"low": low, "high": high}
    if low is not None:
        return _("%(low)g hours a week or more") % {"low": low}
    return ""


def ladder() -> list[LevelSettings]:
    """From above to below, as a ladder is drawn."""
    return sorted(LEVELS.values(), key=lambda settings: -settings.rank)


def series_name(series: SessionSeries) -> str:
    """'Evening group: Mon, Wed, 6:00 PM'."""
    when = spoken_rule(series) if series.rrule else day(series.starts_on)
    return f"{series.title or word(series.kind)}: {when}, {clock_time(series.starts_at)}"
