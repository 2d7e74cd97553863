"""Pages in the language of whoever is signed in: sentences, dates, times.

The catalog lies beside that of the texts (companion/wording/translations/<language>/LC_MESSAGES/pages.po) and is read
straight from its .po file. What care and rules say in English is in it too, by the sentence itself (see reasons.py).
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_time, format_timedelta
from babel.support import NullTranslations
from flask import Flask, g, has_request_context, request, session
from markupsafe import Markup

from companion.dashboard.web.signed_in import LANGUAGE
from companion.wording import LANGUAGES, PAGES_DOMAIN, SOURCE_LANGUAGE, translations

_DAY = {"en": "EEE, MMM d", "es": "EEE d MMM"}
_FULL_DAY = {"en": "MMM d, y", "es": "d MMM y"}
_TIME = {"en": "h:mm a", "es": "H:mm"}


def language() -> str:
    """en or es: the person's own; before the sign-in what they chose there, or what the browser asks for."""
    if not has_request_context():
        return SOURCE_LANGUAGE
    staff = g.get("staff")
    chosen = staff.language if staff is not None else session.get(LANGUAGE)
    if chosen in LANGUAGES:
        return str(chosen)
    return request.accept_languages.best_match(LANGUAGES, SOURCE_LANGUAGE) or SOURCE_LANGUAGE


def _catalog() -> NullTranslations:
    spoken = language()
    return _AS_WRITTEN if spoken == SOURCE_LANGUAGE else translations(spoken, PAGES_DOMAIN)


_AS_WRITTEN = NullTranslations()


def gettext(sentence: str) -> str:
    return str(_catalog().ugettext(sentence)) if sentence else sentence


def ngettext(one: str, many: str, number: int) -> str:
    return str(_catalog().ungettext(one, many, number))


_ = gettext


def N_(sentence: str) -> str:
    """Marks a sentence that is translated where it is shown."""
    return sentence


def day(value: date | datetime | None, zone: ZoneInfo | None = None, *, year: bool = False) -> str:
    """'Tue, Mar 3'. An instant needs a zone."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = value.astimezone(zone).date()
    spoken = language()
    return format_date(value, (_FULL_DAY if year else _DAY)[spoken], locale=spoken)


def short_day(value: datetime, zone: ZoneInfo) -> str:
    """'Mar 3', in Spanish '3 mar': for places with little room."""
    return day_and_month(value.astimezone(zone).date())


def day_and_month(value: date) -> str:
    spoken = language()
    return format_date(value, {"en": "MMM d", "es": "d MMM"}[spoken], locale=spoken)


def clock_time(value: time | datetime | None, zone: ZoneInfo | None = None) -> str:
    """'9:00 AM', in Spanish '9:00'."""
    if value is None:
        return ""
    spoken = language()
    if isinstance(value, datetime):
        return str(format_datetime(value.astimezone(zone), _TIME[spoken], locale=spoken))
    return str(format_time(value, _TIME[spoken], locale=spoken))


def moment(value: datetime | None, zone: ZoneInfo) -> str:
    """'Tue, Mar 3, 9:00 AM' in `zone`."""
    return "" if value is None else _moment(value, zone, language())


@lru_cache(maxsize=4096)
def _moment(value: datetime, zone: ZoneInfo, _spoken: str) -> str:
    # A group's patients share their next session: spelling it out is the slow part.
    return f"{day(value, zone)}, {clock_time(value, zone)}"


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
    }

    @app.context_processor
    def _language() -> dict[str, Any]:
        return {"language": language()}
