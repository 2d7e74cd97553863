"""What a clinic may change in a text, and what it is told when it may not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.texts.own_wording import WordingProblem
from companion.rules.texts.privacy_concerns import PrivacyConcern
from companion.wording import LANGUAGES, Problem, check_override, keys


def kinds(key: str, text: str, language: str = "en") -> set[str]:
    return {str(problem.reason.code) for problem in check_override(key, language, text) if problem.blocks}


def test_a_good_text_has_no_problem() -> None:
    assert check_override("confirmed", "en", "Great! See you {start}.") == []
    assert check_override("confirmed", "es", "¡Qué bien! Nos vemos {start}.") == []


@pytest.mark.parametrize(
    ("key", "text", "kind"),
    [
        ("no.such.text", "Hello", "unknown_text"),
        ("confirmed", "   ", "empty"),
        ("confirmed", "See you {start} at {place}", "unknown_placeholder"),
        ("confirmed", "See you {start} {", "stray_brace"),
        ("confirmed", "See you {start} {start.year}", "stray_brace"),
        ("confirmed", "See you {start!r}", "stray_brace"),
        ("confirmed", "See you soon", "missing_placeholder"),
        ("reminder.tomorrow", "{sender}: Tomorrow {day}", "missing_placeholder"),
        ("confirmed", "See you {start} for group therapy", "gives_away"),
        ("confirmed", "See you {start} at the clinic", "gives_away"),
        ("confirmed", "See you {start}. Reply YES if so", "gives_away"),
        ("crisis", "Call 911 or {voice}", "must_say"),
        ("crisis", "Call 1988 or 911 or {voice}", "must_say"),
        ("consent.ask", "{sender}: Texts OK? Reply 1. HELP for help. {phone_voice}", "must_say"),
        ("confirmed", "See you {start}. " + "Bring a pen. " * 40, "too_many_texts"),
    ],
)
def test_a_text_that_would_do_harm_is_refused(key: str, text: str, kind: str) -> None:
    assert kind in kinds(key, text)


def test_the_problem_of_another_language_is_said() -> None:
    assert kinds("confirmed", "A {start}", "fr") == {"unknown_language"}


def test_price_is_a_warning_and_no_refusal() -> None:
    problems = check_override("confirmed", "en", "See you {start} 👍")
    assert problems == [Problem(WordingProblem.rare_letter(), blocks=False)]


def test_the_problem_names_what_stands_in_the_way() -> None:
    (problem,) = [each for each in check_override("confirmed", "en", "Rehab {start}") if each.blocks]
    assert problem.reason == WordingProblem.gives_away(word="Rehab", what=PrivacyConcern.treatment_program())


@given(st.sampled_from(keys()), st.sampled_from(LANGUAGES), st.text(max_size=300))
def test_no_text_whatever_makes_the_check_fail(key: str, language: str, text: str) -> None:
    check_override(key, language, text)
