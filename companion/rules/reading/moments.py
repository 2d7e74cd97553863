"""Reads an hour that somebody names: 'at 5', 'after 3:30', 'a las 8 de la noche', 'in an hour'."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.rules.folding import fold
from companion.rules.reading.coming import days_named
from companion.rules.windows import local_instant

# Nobody asks to be called or texted in the middle of the night: a bare '7' means one of these hours.
WAKING = (time(8), time(20))


@dataclass(frozen=True)
class Hour:
    """`at`: wall clock. `exact`: morning or evening was said, else `at` is before noon and may mean 12 hours later.
    `after`: from then on rather than then.
    """

    at: time
    exact: bool = False
    after: bool = False

    def within(self, opens: time, closes: time) -> time | None:
        """The hour that is meant, if it lies from `opens` to `closes`."""
        both = [self.at] if self.exact else [self.at, self.at.replace(hour=(self.at.hour + 12) % 24)]
        return next((each for each in both if opens <= each <= closes), None)


_NUMBERS = {
    word: number
    for number, words in enumerate(
        "one una,two dos,three tres,four cuatro,five cinco,six seis,seven siete,eight ocho,nine nueve,ten diez,"
        "eleven once,twelve doce".split(","),
        start=1,
    )
    for word in words.split()
}
_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(_NUMBERS)})"
_AFTER = r"after|despues de|a partir de|past"
_AT = rf"at|around|about|by|like|say|for|to|@|a las?|como a las?|tipo|para las?|las|la|{_AFTER}|after like"
_PART = r"a ?m|p ?m|de la (?:manana|tarde|noche)|in the (?:morning|afternoon|evening)|at night|ish|oclock|o clock"
_HOUR = re.compile(
    rf"\b(?P<lead>{_AT}) (?:las? |like |about |around )?(?P<hour>{_NUMBER})"
    r"(?:(?::| )(?P<minute>\d\d)\b| y (?P<half>media))?"
    rf"(?: ?(?P<part>{_PART}))?\b"
)
_BARE = re.compile(r"\b(?P<hour>\d{1,2})(?:(?::| )(?P<minute>\d\d))? ?(?P<part>a ?m|p ?m|ish|oclock|o clock)\b")
_NOON = re.compile(r"\b(?:noon|mediodia|medio dia|midday)\b")
_MORNING = re.compile(r"\b(?:morning|(?:de|en|por) la manana)\b")
_EVENING = re.compile(r"\b(?:afternoon|evening|tonight|night|tarde|noche)\b")
_UNIT = re.compile(
    rf"\b(?:in|en|dentro de) (?:like |about |unos |unas )?"
    rf"(?P<number>an?|half an?|media|\d{{1,2}}|{'|'.join(_NUMBERS)}) "
    r"(?P<unit>hours?|horas?|hrs?|min(?:ute|uto)?s?)\b"
)
_DAYS = re.compile(
    rf"\b(?P<number>an?|una?|\d{{1,2}}|{'|'.join(_NUMBERS)}) (?P<unit>days?|dias?|weeks?|semanas?)\b"
    r"(?! (?:ago|clean|sober))"
)
_UNTIL = re.compile(r"\b(?:until|till|til|hasta|back(?: on)?)\b")
_OF_THE_MORNING = re.compile(r"\b(?:de|en|por) la manana\b")


def _plain(text: str) -> str:
    low = re.sub(r"(\d)\.(\d\d)", r"\1:\2", fold(text).replace("'", ""))
    low = re.sub(r"\b([ap])\. ?m\b\.?", r"\1m", low)
    return " ".join(re.findall(r"\d+(?::\d\d)?|[a-z@ñ]+", low))


def read_hour(text: str) -> Hour | None:
    """The hour that a text names, English or Spanish; None where it names none. Never raises."""
    said = _plain(text)
    if _NOON.search(said):
        return Hour(time(12), exact=True, after=re.search(rf"\b(?:{_AFTER}) (?:el |the )?\w*$", said) is not None)
    found = _HOUR.search(said) or _BARE.search(said)
    if found is None:
        return None
    hour = _NUMBERS.get(found["hour"]) or int(found["hour"])
    minute = int(found["minute"] or (30 if found.groupdict().get("half") else 0))
    if hour > 23 or minute > 59:
        return None
    part = (found["part"] or "").replace(" ", "")
    morning = part == "am" or (part != "pm" and _MORNING.search(said) is not None)
    evening = part == "pm" or (not morning and _EVENING.search(said) is not None)
    after = re.match(rf"(?:{_AFTER})\b", found.groupdict().get("lead") or "") is not None
    if hour > 12 or hour == 0:
        return Hour(time(hour, minute), exact=True, after=after)
    if morning or evening:
        return Hour(time(hour % 12 + (12 if evening else 0), minute), exact=True, after=after)
    return Hour(time(hour % 12, minute), after=after)


def read_moment(text: str, now: datetime, zone: ZoneInfo) -> tuple[datetime, bool] | None:
    """The next instant (aware UTC) that a text names, and whether it means from then on. `zone`: the person's.

    None where it names no hour, or one that is over on the day it names.
    """
    said = _plain(text)
    ahead = _UNIT.search(said)
    if ahead is not None:
        return now + _span(ahead["number"], ahead["unit"]), False
    hour = read_hour(text)
    if hour is None:
        return None
    today = now.astimezone(zone).date()
    named = sorted(days_named(_OF_THE_MORNING.sub(" ", fold(text)), today))
    later = hour.at.replace(hour=(hour.at.hour + 12) % 24)
    clocks = [hour.at] if hour.exact else [each for each in (hour.at, later) if WAKING[0] <= each < WAKING[1]]
    for day in named or [today, today + timedelta(days=1)]:
        for clock in clocks:
            instant = local_instant(day, clock, zone)
            if instant > now:
                return instant, hour.after
    return None


def read_days(text: str, today: date) -> int | None:
    """For how many days, today included, a text asks for quiet: 'a week', 'til monday'; None where it does not say.

    `today`: where the person is.
    """
    said = _plain(text)
    found = _DAYS.search(said)
    if found is not None:
        count = (
            1 if found["number"] in ("a", "an", "un", "una") else _NUMBERS.get(found["number"]) or int(found["number"])
        )
        return count * (7 if found["unit"][0] in "ws" else 1)
    until = _UNTIL.search(said)
    named = sorted(day for day in days_named(said[until.end() :], today) if day > today) if until else []
    return (named[0] - today).days if named else None


def _span(number: str, unit: str) -> timedelta:
    if number.startswith(("half", "media")):
        return timedelta(minutes=30)
    count = 1 if number in ("a", "an") else _NUMBERS.get(number) or int(number)
    return timedelta(hours=count) if unit.startswith("h") else timedelta(minutes=count)
