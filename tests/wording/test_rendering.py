"""From a key and values to the text that is sent."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.wording import LANGUAGES, MissingValue, keys, render, segments, version

VALUES = {"sender": "Harbor", "voice": "+12125550100"}


def at(*starts: str) -> dict[str, object]:
    return VALUES | {"sessions": [{"start": start, "minutes": 60} for start in starts]}


def test_several_sessions_of_a_day_are_one_line() -> None:
    values = at("2026-11-24T13:00", "2026-11-24T09:00")
    assert render("reminder.tomorrow", "en", values).startswith("Harbor: Tomorrow Tue Nov 24: 9:00 AM, 1:00 PM.")
    assert render("reminder.tomorrow", "es", values).startswith("Harbor: Mañana mar 24 nov: 9:00, 13:00.")


def test_two_sessions_at_the_same_time_are_said_once() -> None:
    assert "9:00 AM." in render("reminder.tomorrow", "en", at("2026-11-24T09:00", "2026-11-24T09:00"))


def test_times_come_with_plain_spaces_so_that_the_text_stays_cheap() -> None:
    for language in LANGUAGES:
        text = render("reminder.tomorrow", language, at("2026-11-28T09:00"))
        assert not set(text) & set("\u202f\u00a0")
        assert segments(text).encoding == "GSM-7"


def test_spanish_accents_outside_the_sms_alphabet_are_dropped_and_the_others_kept() -> None:
    assert "sab 28 nov" in render("reminder.tomorrow", "es", at("2026-11-28T09:00"))
    assert "mié 25 nov" in render("reminder.tomorrow", "es", at("2026-11-25T09:00"))
    assert "Mañana" in render("reminder.tomorrow", "es", at("2026-11-25T09:00"))


def test_days_ahead_of_one_and_none_are_said_as_tomorrow_and_today() -> None:
    values = at("2026-11-24T09:00")
    assert "in 3 days, Tue Nov 24: 9:00 AM" in render("reminder.days_ahead", "en", values | {"days": 3})
    assert render("reminder.days_ahead", "en", values | {"days": 1}) == render("reminder.tomorrow", "en", values)
    assert render("reminder.days_ahead", "en", values | {"days": 0}) == render("reminder.today", "en", values)


def test_a_week_of_ten_sessions_is_one_text() -> None:
    week = [f"2026-11-{day}T{hour}" for day in range(23, 28) for hour in ("09:00", "13:00")]
    text = render("digest.week", "en", at(*week))
    assert segments(text).count == 1
    assert "Mon Nov 23: 9:00 AM, 1:00 PM" in text or "Mon 23 9am 1pm" in text
    assert text.count("\n") == 5


def test_a_very_full_week_is_two_texts_at_most() -> None:
    week = [f"2026-11-{day}T{hour}:30" for day in range(23, 30) for hour in ("09", "10", "11", "13", "14", "15", "16")]
    for language in LANGUAGES:
        assert segments(render("digest.week", language, at(*week))).count <= 2


def test_an_empty_list_gets_words_of_its_own() -> None:
    assert render("next", "en", VALUES | {"sessions": []}) == render("next.none", "en", VALUES)
    assert render("week", "es", VALUES | {"sessions": []}) == render("week.none", "es", VALUES)
    assert render("meet", "en", VALUES | {"meetings": []}) == render("meet.none", "en", VALUES)


def test_one_day_is_not_said_as_one_days() -> None:
    assert "1 days" not in render("milestone", "en", VALUES | {"days": 1})
    assert "30 days" in render("milestone", "en", VALUES | {"days": 30})


def test_a_link_is_given_when_there_is_one() -> None:
    assert "https://x.example/1" in render("check_in.weekly", "en", VALUES | {"link": "https://x.example/1"})
    assert "{" not in render("check_in.weekly", "en", VALUES | {"link": None})


@pytest.mark.parametrize(
    "name", ["AA Big Book", "Sober Sisters", "12 Steps to Hope", "Narcotics Anonymous", "Grupo de apoyo"]
)
def test_a_meeting_name_that_tells_too_much_stays_out_of_a_text_nobody_asked_for(name: str) -> None:
    values = VALUES | {"start": "2026-11-24T19:00", "name": name}
    for language in LANGUAGES:
        assert name not in render("meeting.soon", language, values)


def test_a_harmless_meeting_name_is_said() -> None:
    values = VALUES | {"start": "2026-11-24T19:00", "name": "Tuesday at the Library"}
    assert "Tuesday at the Library" in render("meeting.soon", "en", values)


def test_who_asks_for_meetings_gets_their_names_and_places() -> None:
    meetings = [{"start": "2026-11-24T19:00", "name": "Big Book", "place": "85 Main St"}]
    assert "Tue Nov 24 7:00 PM Big Book, 85 Main St" in render("meet", "en", VALUES | {"meetings": meetings})


def test_phone_numbers_are_written_the_way_people_dial() -> None:
    assert "212-555-0100" in render("crisis", "en", VALUES)
    assert "+52 55 0000 0000" in render("crisis", "en", VALUES | {"voice": "+52 55 0000 0000"})


def test_an_unknown_language_falls_back_to_english_rather_than_to_silence() -> None:
    assert render("crisis", "fr", VALUES) == render("crisis", "en", VALUES)


def test_a_missing_value_is_named_and_no_value_is_shown() -> None:
    with pytest.raises(MissingValue, match="confirmed needs start") as missing:
        render("confirmed", "en", VALUES)
    assert "2125550100" not in str(missing.value)


def test_a_key_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        render("no.such.text", "en", VALUES)


def test_a_clinics_own_words_are_used() -> None:
    own = {"confirmed": "Super, see you {start}, bring a pen."}
    text = render("confirmed", "en", VALUES | {"start": "2026-11-24T09:00"}, own)
    assert text == "Super, see you Tue Nov 24, 9:00 AM, bring a pen."


@pytest.mark.parametrize(
    "own",
    [
        "See you at {place}",
        "See you",
        "{start.__class__}",
        "{start} at the clinic",
        "{start}. Reply YES to confirm",
        "",
        "{start} {",
    ],
)
def test_words_that_do_not_hold_up_are_passed_over_for_the_built_in_text(own: str) -> None:
    values = VALUES | {"start": "2026-11-24T09:00"}
    assert render("confirmed", "en", values, {"confirmed": own}) == render("confirmed", "en", values)


def test_a_value_with_braces_or_code_in_it_is_only_text() -> None:
    text = render("meet", "en", VALUES | {"meetings": [{"start": "2026-11-24T19:00", "name": "{voice} {0.__class__}"}]})
    assert "{voice} {0.__class__}" in text


def test_the_version_of_a_text_changes_with_its_words_and_its_language() -> None:
    assert version("consent.ask", "en") == version("consent.ask", "en")
    assert len({version(key, language) for key in keys() for language in LANGUAGES}) == len(keys()) * len(LANGUAGES)
    own = {"confirmed": "See you then, {start}."}
    assert version("confirmed", "en", own) != version("confirmed", "en")
    assert len(version("consent.ask", "es")) <= 40


starts = st.datetimes(datetime.fromisoformat("2024-01-01"), datetime.fromisoformat("2030-01-01")).map(
    lambda instant: instant.replace(second=0, microsecond=0).isoformat()
)


@given(st.lists(starts, min_size=1, max_size=5), st.sampled_from(LANGUAGES))
def test_any_sessions_can_be_said_in_the_cheap_alphabet(given_starts: list[str], language: str) -> None:
    for key in ("digest.week", "next", "week", "reminder.tomorrow"):
        text = render(key, language, at(*given_starts))
        assert segments(text).encoding == "GSM-7"
        assert segments(text).count <= 2
        assert "{" not in text


@given(starts, st.integers(1, 6), st.sampled_from(LANGUAGES))
def test_every_session_of_a_day_is_in_its_reminder(first: str, more: int, language: str) -> None:
    start = datetime.fromisoformat(first).replace(hour=8)
    sessions = [(start + timedelta(hours=hour)).isoformat() for hour in range(more)]
    said = render("reminder.tomorrow", language, at(*sessions))
    spoken = said.partition(": ")[2].partition(". ")[0]
    assert spoken.count(":") - 1 == more if language == "es" else len(re.findall("[ap]m", spoken, re.I)) == more
