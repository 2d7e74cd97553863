"""What holidays, countries and their states are called."""

from __future__ import annotations

from babel import Locale

from companion.dashboard.web.i18n import N_, language
from companion.dashboard.web.i18n import gettext as _
from companion.rules.clinic.holidays import countries, subdivision_names

# The library has the holidays of the United States in English only. What it calls those of the whole country:
OF_THE_UNITED_STATES = (
    N_("New Year's Day"),
    N_("New Year's Day (observed)"),
    N_("Martin Luther King Jr. Day"),
    N_("Washington's Birthday"),
    N_("Memorial Day"),
    N_("Juneteenth National Independence Day"),
    N_("Juneteenth National Independence Day (observed)"),
    N_("Independence Day"),
    N_("Independence Day (observed)"),
    N_("Labor Day"),
    N_("Columbus Day"),
    N_("Veterans Day"),
    N_("Veterans Day (observed)"),
    N_("Thanksgiving Day"),
    N_("Christmas Day"),
    N_("Christmas Day (observed)"),
)


def said_name(name: str) -> str:
    """A holiday in the reader's language; as the library has it where neither it nor we know a translation."""
    return _(name)


def country_options() -> list[tuple[str, str]]:
    """Codes and names in the reader's language, by name."""
    named = Locale(language()).territories
    return sorted(((code, named.get(code, code)) for code in countries()), key=lambda option: option[1])


def subdivision_options(country: str) -> list[tuple[str, str]]:
    return sorted(subdivision_names(country).items(), key=lambda option: option[1])
