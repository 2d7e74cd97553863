"""Pages in the language of whoever is signed in: sentences, dates, times.

The catalog lies beside that of the texts (companion/wording/translations/<language>/LC_MESSAGES/pages.po) and is read
straight from its .po file. What rules and use cases decide is said by `said` and `word` (companion/wording/words).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_timedelta, get_day_names
from flask import Flask, g, has_request_context, request, session
from markupsafe import Markup

from companion.dashboard.web.signed_in import LANGUAGE
from companion.rules.reasons import Reason
from companion.wording import LANGUAGES, SOURCE_LANGUAGE
from companion.wording.catalog import N_ as N_
from companion.wording.speech import Speaker, speaker


def language() -> str:
    """en or es: the person's own; before the sign-in what they chose there, or what the browser asks for."""
    if not has_request_context():
        return SOURCE_LANGUAGE
    staff = g.get("staff")
    chosen = staff.language if staff is not None else session.get(LANGUAGE)
    if chosen in LANGUAGES:
        return str(chosen)
    return request.accept_languages.best_match(LANGUAGES, SOURCE_LANGUAGE) or SOURCE_LANGUAGE


def spoken() -> Speaker:
    """The language of whoever reads this page."""
    return speaker(language())


def gettext(sentence: str) -> str:
    return spoken().gettext(sentence)


def ngettext(one: str, many: str, number: int) -> str:
    return spoken().ngettext(one, many, number)


def said(reason: Reason) -> str:
    """A decision in words."""
    return spoken().reason(reason)


def said_all(reasons: Iterable[Reason]) -> str:
    """Several decisions in words, joined."""
    return spoken().reasons(reasons)


def word(code: StrEnum) -> str:
    """What a code without facts is called."""
    return spoken().word(code)


def weekday_name(number: int) -> str:
    """0 is Monday."""
    return str(get_day_names("wide", locale=language())[number])


def day(value: date | datetime | None, zone: ZoneInfo | None = None, *, year: bool = False) -> str:
    """'Tue, Mar 3'. An instant needs a zone."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = value.astimezone(zone).date()
    return spoken().day(value, year=year)


def short_day(value: datetime, zone: ZoneInfo) -> str:
    """'Mar 3', in Spanish '3 mar': for places with little room."""
    return spoken().short_day(value.astimezone(zone).date())


def clock_time(value: time | datetime | None, zone: ZoneInfo | None = None) -> str:
    """'9:00 AM', in Spanish '9:00'."""
    if value is None:
        return ""
    return spoken().clock_time(value.astimezone(zone).time() if isinstance(value, datetime) else value)


def moment(value: datetime | None, zone: ZoneInfo) -> str:
    """'Tue, Mar 3, 9:00 AM' in `zone`."""
    return "" if value is None else _moment(value, zone, language())


@lru_cache(maxsize=4096)
def _moment(value: datetime, zone: ZoneInfo, spoken_in: str) -> str:
    # A group's patients share their next session: spelling it out is the slow part.
    return speaker(spoken_in).moment(value, zone)


def ago(value: datetime | None, now: datetime) -> str:
    """'3 hours ago', 'in 2 days', 'just now' for less than a minute."""
    if value is None:
        return ""
    if abs(value - now) < timedelta(minutes=1):
        return gettext("just now")
    return str(format_timedelta(value - now, add_direction=True, threshold=1.2, locale=language()))


def moment_element(value: datetime | None, zone: ZoneInfo) -> Markup:
    """A <time> that people read in the patient's wall clock and machines in UTC."""
    if value is None:
        return Markup("")
    return Markup('<time datetime="{}">{}</time>').format(value.isoformat(), moment(value, zone))


def register(app: Flask) -> None:
    env = app.jinja_env
    env.add_extension("jinja2.ext.i18n")
    env.install_gettext_callables(gettext, ngettext, newstyle=True)  # type: ignore[attr-defined]
    env.filters |= {
        "day": day,
        "short_day": short_day,
        "clock_time": clock_time,
        "moment": moment_element,
        "moment_text": moment,
        "ago": ago,
        "said": said,
        "said_all": said_all,
        "word": word,
        "weekday_name": weekday_name,
    }

    @app.context_processor
    def _language() -> dict[str, Any]:
        return {"language": language()}
