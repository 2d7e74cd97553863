"""Grave words: what no rule takes for a cry for help and yet should not wait a day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.danger.crisis import find_crisis
from companion.rules.danger.grave_words import holds_grave_words


@pytest.mark.parametrize(
    "text",
    [
        "i passed out in the shower",
        "he choked me last night",
        "i wont be here",
        "I'm so scared of him",
        "there's blood when i cough",
        "blacked out again, dont remember friday",
        "cant cope",
        "estoy en el puente",
        "mi esposo me golpea",
        "me desmayé dos veces hoy",
        "tengo mucho miedo",
    ],
)
def test_words_that_may_mean_danger_are_heard_though_no_rule_takes_them_for_a_cry_for_help(text: str) -> None:
    assert find_crisis(text) is None
    assert holds_grave_words(text)


@pytest.mark.parametrize(
    "text",
    [
        "running 10 minutes behind",
        "can i switch to the thursday group",
        "this traffic is killing me",
        "my phone died",
        "dying to see you all",
        "thanks, see you monday",
        "no puedo el martes",
        "me muero de hambre",
        "gracias por la ayuda",
    ],
)
def test_everyday_texts_and_idioms_wait_their_turn(text: str) -> None:
    assert not holds_grave_words(text)


@given(st.text(max_size=300))
def test_any_text_is_fine(text: str) -> None:
    assert holds_grave_words(text) in (True, False)
