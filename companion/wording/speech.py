"""Says codes, days and times in one language: for pages, the API and whatever else shows them to people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_time
from babel.support import NullTranslations

from companion.rules.reasons import Reason, WallClock
from companion.wording.catalog import PAGES_DOMAIN, translations
from companion.wording.texts import LANGUAGES, SOURCE_LANGUAGE
from companion.wording.words import words_of

_DAY = MappingProxyType({"en": "EEE, MMM d", "es": "EEE d MMM"})
_FULL_DAY = MappingProxyType({"en": "MMM d, y", "es": "d MMM y"})
_SHORT_DAY = MappingProxyType({"en": "MMM d", "es": "d MMM"})
_TIME = MappingProxyType({"en": "h:mm a", "es": "H:mm"})


class Speaker:
    """One language. Instants need the zone of whose wall clock is meant."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else SOURCE_LANGUAGE
        own = self.language == SOURCE_LANGUAGE
        self._catalog: NullTranslations = NullTranslations() if own else translations(self.language, PAGES_DOMAIN)

    def gettext(self, sentence: str) -> str:
        return str(self._catalog.ugettext(sentence)) if sentence else sentence

    def ngettext(self, one: str, many: str, number: int) -> str:
        return str(self._catalog.ungettext(one, many, number))

    def word(self, code: StrEnum) -> str:
        """What a code without facts is called."""
        phrase = words_of(code)
        return self.gettext(phrase if isinstance(phrase, str) else phrase[0])

    def reason(self, reason: Reason) -> str:
        """A reason with its facts filled in: a clause for alerts and texts, a sentence for refusals."""
        phrase = words_of(reason.code)
        if isinstance(phrase, str):
            said = self.gettext(phrase)
        else:
            said = self.ngettext(*phrase, reason.facts["n"])
        return said % {name: self.fact(value) for name, value in reason.facts.items()} if reason.facts else said

    def sentence(self, reason: Reason) -> str:
        """A clause as a sentence: with a capital, and a full stop where nothing else ends it."""
        said = self.reason(reason)
        return said[:1].upper() + said[1:] + ("" if said.endswith((".", "?", "!")) else ".")

    def reasons(self, reasons: Iterable[Reason]) -> str:
        return "; ".join(map(self.reason, reasons))

    def fact(self, value: Any) -> str:
        """A fact as people say it; see `companion.rules.reasons.Code` for the types there are."""
        if isinstance(value, Reason):
            return self.reason(value)
        if isinstance(value, StrEnum):
            return self.word(value)
        if isinstance(value, WallClock):
            local = datetime.fromisoformat(value)
            return f"{self.day(local.date())}, {self.clock_time(local.time())}"
        if isinstance(value, tuple):
            return ", ".join(map(self.fact, value))
        if isinstance(value, bool):
            return self.gettext("yes") if value else self.gettext("no")
        if isinstance(value, date):
            return self.day(value, year=True)
        if isinstance(value, time):
            return self.clock_time(value)
        return str(value)

    def day(self, value: date, *, year: bool = False) -> str:
        """'Tue, Mar 3', in Spanish 'mar 3 mar'; with `year` 'Mar 3, 2026'."""
        pattern = _FULL_DAY if year else _DAY
        return format_date(value, pattern[self.language], locale=self.language)

    def short_day(self, value: date) -> str:
        """'Mar 3', in Spanish '3 mar': for places with little room."""
        return format_date(value, _SHORT_DAY[self.language], locale=self.language)

    def clock_time(self, value: time) -> str:
        """'9:00 AM', in Spanish '9:00'."""
        return str(format_time(value, _TIME[self.language], locale=self.language))

    def moment(self, value: datetime, zone: ZoneInfo) -> str:
        """'Tue, Mar 3, 9:00 AM' in `zone`."""
        local = value.astimezone(zone)
        return f"{self.day(local.date())}, {format_datetime(local, _TIME[self.language], locale=self.language)}"


@cache
def speaker(language: str) -> Speaker:
    return Speaker(language)
