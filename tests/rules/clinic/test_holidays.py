"""Holidays ahead: movable ones, those observed on another day, those of a state, and what they are called."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from companion.rules.clinic.holidays import coming_holidays, countries, subdivision_names

FIRST = date(2026, 11, 25)
LAST = FIRST + timedelta(days=365)


def named(country: str, subdivision: str = "", language: str = "en") -> dict[date, tuple[str, ...]]:
    return {each.day: each.names for each in coming_holidays(country, subdivision, FIRST, LAST, language)}


def test_movable_holidays_lie_where_they_are_this_year() -> None:
    found = named("US")
    assert found[date(2026, 11, 26)] == found[date(2027, 11, 25)] == ("Thanksgiving Day",)
    assert found[date(2027, 5, 31)] == ("Memorial Day",)


def test_a_holiday_on_a_weekend_is_also_there_on_the_day_it_is_observed() -> None:
    found = named("US")
    assert found[date(2027, 7, 4)] == ("Independence Day",)
    assert found[date(2027, 7, 5)] == ("Independence Day (observed)",)


def test_a_state_adds_its_own_days() -> None:
    good_friday = date(2027, 3, 26)
    assert good_friday in named("US", "TX") and good_friday not in named("US")


def test_names_are_in_the_readers_language_where_the_library_has_it() -> None:
    new_year = date(2027, 1, 1)
    assert named("MX", language="es")[new_year] == ("Año Nuevo",)
    assert named("MX", language="en")[new_year] == ("New Year's Day",)
    assert named("US", language="es")[new_year] == ("New Year's Day",)


def test_only_days_asked_for_come_in_order() -> None:
    days = [each.day for each in coming_holidays("US", "", date(2026, 12, 25), date(2027, 1, 1), "en")]
    assert days == [date(2026, 12, 25), date(2027, 1, 1)]
    assert list(named("US")) == sorted(named("US"))


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_country_that_can_be_chosen_has_an_answer(language: str) -> None:
    for country in countries():
        assert set(subdivision_names(country)) == set(countries()[country])
        assert all(name for names in named(country, language=language).values() for name in names)


def test_states_have_names_people_know() -> None:
    assert subdivision_names("US")["TX"] == "Texas"
