"""Levels of care in words."""

from __future__ import annotations

from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.i18n import word
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
