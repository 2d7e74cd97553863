"""Who hears of a change and with which words, as pages show it before and after it is made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from companion.care.sessions.changes import Affected
from companion.dashboard.web.i18n import gettext as _
from companion.dashboard.web.i18n import ngettext


def alike(affected: Sequence[Affected]) -> list[list[Affected]]:
    """People who hear the same, together, so that a group of twelve is read at a glance: first those who have to be
    called, then those who are texted, at the end those who know nothing of it.
    """
    groups: dict[Any, list[Affected]] = defaultdict(list)
    for each in affected:
        groups[each.call is None, not each.told, each.told, each.told and each.patient.language].append(each)
    return sorted(groups.values(), key=lambda group: (group[0].call is None, not group[0].told))


def spoken_telling(affected: Sequence[Affected]) -> str:
    """After it was made: how many were texted, and how many have to be called."""
    texted, calls = sum(bool(each.told) for each in affected), sum(each.call is not None for each in affected)
    words = _("Corrections sent: %(count)s.") % {"count": texted}
    if calls:
        words += " " + ngettext(
            "%(num)s person can get no text: call, the task is on Today.",
            "%(num)s people can get no text: call, the tasks are on Today.",
            calls,
        ) % {"num": calls}
    return words
