"""A consent that grew old is asked for anew, and opens nothing that a person closed."""

from __future__ import annotations

from companion.rules.patients.consent import ConsentKind, ConsentWord, asks_new_number, texting_of, why_staff_may_not
from companion.rules.patients.states import Texting

AGREED, LAPSED = ConsentWord(ConsentKind.opt_in, "a"), ConsentWord(ConsentKind.lapsed, "a")
STOPPED = ConsentWord(ConsentKind.opt_out, "a")


def test_a_consent_that_lapsed_leaves_the_number_unasked_until_the_next_word() -> None:
    assert texting_of("a", [AGREED, LAPSED]) == Texting.not_asked
    assert texting_of("a", [AGREED, LAPSED, AGREED]) == Texting.consented
    assert texting_of("b", [AGREED, LAPSED]) == Texting.not_asked


def test_nobody_said_anything_when_a_consent_lapses() -> None:
    assert asks_new_number([AGREED, LAPSED])
    assert why_staff_may_not(ConsentKind.opt_in, Texting.not_asked, "a", [AGREED, LAPSED]) is None
    assert not asks_new_number([AGREED, LAPSED, STOPPED])
    assert why_staff_may_not(ConsentKind.opt_in, Texting.not_asked, "b", [AGREED, STOPPED, LAPSED]) is not None
