"""What a clinic may change in a text, and what it is told when it may not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.wording import LANGUAGES, check_override, keys


def kinds(key: str, text: str, language: str = "en") -> set[str]:
    return {problem.kind for problem in check_override(key, language, text) if problem.blocks}


def test_a_good_text_has_no_problem() -> None:
    assert check_override("confirmed", "en", "Great! See you {start}.") == []
    assert check_override("confirmed", "es", "¡Qué bien! Nos vemos {start}.") == []


@pytest.mark.parametrize(
    ("key", "text", "kind"),
    [
        ("no.such.text", "Hello", "key"),
        ("confirmed", "   ", "empty"),
        ("confirmed", "See you {start} at {place}", "placeholder"),
        ("confirmed", "See you {start} {", "placeholder"),
        ("confirmed", "See you {start} {start.year}", "placeholder"),
        ("confirmed", "See you {start!r}", "placeholder"),
        ("confirmed", "See you soon", "missing"),
        ("reminder.tomorrow", "{sender}: Tomorrow {day}", "missing"),
        ("confirmed", "See you {start} for group therapy", "privacy"),
        ("confirmed", "See you {start} at the clinic", "privacy"),
        ("confirmed", "See you {start}. Reply YES if so", "carrier_word"),
        ("crisis", "Call 911 or {voice}", "missing"),
        ("crisis", "Call 1988 or 911 or {voice}", "missing"),
        ("consent.ask", "{sender}: Texts OK? Reply 1. HELP for help. {phone_voice}", "missing"),
        ("confirmed", "See you {start}. " + "Bring a pen. " * 40, "length"),
    ],
)
def test_a_text_that_would_do_harm_is_refused(key: str, text: str, kind: str) -> None:
    assert kind in kinds(key, text)


def test_the_problem_of_another_language_is_said() -> None:
    assert kinds("confirmed", "A {start}", "fr") == {"language"}


def test_price_is_a_warning_and_no_refusal() -> None:
    problems = check_override("confirmed", "en", "See you {start} 👍")
    assert [(problem.kind, problem.blocks) for problem in problems] == [("alphabet", False)]


def test_the_sentence_names_what_stands_in_the_way() -> None:
    (problem,) = [each for each in check_override("confirmed", "en", "Rehab {start}") if each.blocks]
    assert "Rehab" in problem.message


@given(st.sampled_from(keys()), st.sampled_from(LANGUAGES), st.text(max_size=300))
def test_no_text_whatever_makes_the_check_fail(key: str, language: str, text: str) -> None:
    check_override(key, language, text)
