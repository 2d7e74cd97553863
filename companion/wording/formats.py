"""Days, times and phone numbers as a person writes them in a text, per language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from enum import IntEnum
from functools import lru_cache
from itertools import groupby
from typing import Any

from babel.dates import format_datetime

_DAY = {"en": "EEE MMM d", "es": "EEE d MMM"}
_SHORT_DAY = {"en": "EEE d", "es": "EEE d"}
_TIME = {"en": "h:mm a", "es": "H:mm"}
OUR = "-"  # as the name of a team: nobody in particular
_US_NUMBER = re.compile(r"\+1(\d{3})(\d{3})(\d{4})")


class Layout(IntEnum):
    """How roomy a list of times is. The first that fits is taken."""

    full = 0  # Tue Nov 24: 9:00 AM, 1:00 PM
    compact = 1  # Tue 24 9am 1pm
    counted = 2  # Tue 24 9am +1


def speak(values: Mapping[str, Any], language: str, layout: Layout = Layout.full) -> dict[str, str]:
    """Placeholders and their words, from the values of a text.

    Instants come as local wall-clock ISO strings (`2026-11-24T09:00`), days as `2026-11-24`: which zone is the
    patient's was decided before. `sessions` and `meetings` are lists of {"start": ..., ...}.
    """
    words: dict[str, str] = {}
    for name, value in values.items():
        if value is None:
            continue
        if name == "sessions":
            words |= _sessions([_instant(each["start"]) for each in value], language, layout)
        elif name == "old_sessions":
            words["old_list"] = _sessions([_instant(each["start"]) for each in value], language, layout)["list"]
        elif name == "meetings":
            words[name] = _meetings(value, language, layout)
        elif name == "start" or name.endswith("_start"):
            words[name] = f"{_day(_instant(value), language)}, {_time(_instant(value), language)}"
        elif name == "until":
            words[name] = _day(_instant(value), language)
        elif name.endswith("_time"):
            words[name] = _time(datetime.combine(date.min, time.fromisoformat(value)), language)
        elif name == "team":
            words[name] = _team(str(value), language)
        elif name == "reads":
            words[name] = _reads(value, language)
        elif name in ("voice", "phone_voice"):
            words[name] = phone(str(value))
        else:
            words[name] = str(value)
    return words


def _team(given_name: str, language: str) -> str:
    if language == "es":
        return f"El equipo de {given_name}" if given_name != OUR else "Nuestro equipo"
    return f"{given_name}'s team" if given_name != OUR else "Our team"


def _reads(hours: Mapping[str, str], language: str) -> str:
    """'until 6:00 PM', 'from 9:00 AM', 'from Mon Mar 2, 9:00 AM', or 'when we are back'."""
    if "until" in hours:
        until = _time(_instant(hours["until"]), language)
        return f"until {until}" if language != "es" else f"hasta {_the(until)}"
    if "start" not in hours:
        return "when we're back" if language != "es" else "al volver"
    start = _instant(hours["start"])
    spoken = _time(start, language)
    if hours.get("today"):
        return f"from {spoken}" if language != "es" else f"desde {_the(spoken)}"
    day = _day(start, language)
    return f"from {day}, {spoken}" if language != "es" else f"desde el {day}, {spoken}"


def _the(spoken: str) -> str:
    """The Spanish article of an hour: 'la 1:30', 'las 9:00'."""
    return f"la {spoken}" if spoken.startswith("1:") else f"las {spoken}"


def phone(number: str) -> str:
    """+12125550100 as 212-555-0100; anything else as it is."""
    found = _US_NUMBER.fullmatch(number)
    return "-".join(found.groups()) if found else number


def _sessions(starts: Sequence[datetime], language: str, layout: Layout) -> dict[str, str]:
    ordered = sorted(set(starts))
    if not ordered:
        return {}
    first = [start for start in ordered if start.date() == ordered[0].date()]
    return {
        "day": _day(ordered[0], language, Layout.full if layout is Layout.full else Layout.compact),
        "times": _times(first, language, layout),
        "list": _list(ordered, language, layout),
    }


def _list(ordered: Sequence[datetime], language: str, layout: Layout) -> str:
    between = ": " if layout is Layout.full else " "
    lines = [
        _day(day, language, layout) + between + _times(list(starts), language, layout)
        for day, starts in groupby(ordered, key=datetime.date)
    ]
    return "\n".join(lines)


def _times(starts: Sequence[datetime], language: str, layout: Layout) -> str:
    spoken = [_time(start, language, layout) for start in starts]
    if layout is Layout.counted and len(spoken) > 1:
        return f"{spoken[0]} +{len(spoken) - 1}"
    return (", " if layout is Layout.full else " ").join(spoken)


def _meetings(meetings: Sequence[Mapping[str, Any]], language: str, layout: Layout) -> str:
    lines = []
    for each in meetings:
        start = _instant(each["start"])
        when = f"{_day(start, language, layout)} {_time(start, language, layout)}"
        known = [str(each[part]) for part in ("name", "place") if each.get(part)]
        lines.append(" ".join([when, ", ".join(known if layout is Layout.full else known[:1])]).strip())
    return "\n".join(lines)


@lru_cache(maxsize=4096)
def _day(instant: date, language: str, layout: Layout = Layout.full) -> str:
    pattern = _DAY if layout is Layout.full else _SHORT_DAY
    return format_datetime(instant, pattern[language], locale=language)


@lru_cache(maxsize=4096)
def _time(instant: datetime, language: str, layout: Layout = Layout.full) -> str:
    spoken = format_datetime(instant, _TIME[language], locale=language)
    if layout is Layout.full or language != "en":
        return spoken
    return spoken.replace(":00", "").replace(" ", "").lower()


@lru_cache(maxsize=4096)
def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)
