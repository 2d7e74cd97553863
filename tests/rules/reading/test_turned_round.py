"""Words that turn an answer round, and numbers that are none: each of these was once read as its opposite."""

from __future__ import annotations

import pytest

from companion.rules.check_ins.built_in import BUILT_IN
from companion.rules.danger.hearing import Answering, Urgency, hear
from companion.rules.reading.after_cry import read_after_cry
from companion.rules.reading.coming import Answer, read_coming
from companion.rules.reading.consent import OptKind, read_opt_word
from companion.rules.reading.replies import read_answers
from companion.rules.reading.whole_answers import Read

PULSE = BUILT_IN["pulse"].questions


def whole(text: str) -> Read | None:
    reading = read_answers(text, PULSE, "en")
    return reading if isinstance(reading, Read) and len(reading.answers) == len(PULSE) else None


@pytest.mark.parametrize(
    "text",
    ["8 2 i havent been clean", "8 2 not clean", "conf 2 8 no", "sure 2, 8, 1", "at 930", "100", "911", "4/6/no sé",
     "8 2 not once, twice", "3 6 no, but"],
)  # fmt: skip
def test_no_number_is_noted_that_may_mean_something_else(text: str) -> None:
    assert whole(text) is None


@pytest.mark.parametrize("text", ["10", "a 10", "10!", "7½"])
def test_the_top_of_a_scale_is_not_two_answers(text: str) -> None:
    assert not isinstance(read_answers(text, PULSE[1:], "en"), Read)


def test_ordinals_say_which_question_is_meant() -> None:
    for text in ("first 2 second 8 third no", "second 8, first 2, third 0"):
        read = whole(text)
        assert read is not None
        assert [read.answers[question.id] for question in PULSE] == [2, 8, 0], text


@pytest.mark.parametrize(
    "text", ["8 2 0 not clean", "8 2 0 shot dope", "8 2 0 dont be mad i used", "8 2 0 yes i did", "8 2 0 hit the pipe"]
)
def test_a_slip_told_behind_a_zero_is_alerted(text: str) -> None:
    read = whole(text)
    assert read is not None and read.contradicts


@pytest.mark.parametrize(
    "text",
    ["absolutely not", "dont count on me", "no way i can make it", "i'll be in jail", "see you next week",
     "yes but no ride", "ill be there if i get a ride", "im in the hospital", "im coming down off meth",
     "see you in heaven", "claro que no"],
)  # fmt: skip
def test_nobody_is_noted_as_coming_who_may_not(text: str) -> None:
    coming = read_coming(text)
    assert coming is None or coming.answer is not Answer.coming


@pytest.mark.parametrize("text", ["overslept, omw now", "dont cancel my appt im coming"])
def test_nobody_is_noted_as_not_coming_who_comes(text: str) -> None:
    coming = read_coming(text)
    assert coming is None or coming.answer is not Answer.not_coming


def test_i_will_is_not_ill() -> None:
    missed = read_coming("i'll miss it")
    assert missed is not None and missed.why is None


@pytest.mark.parametrize(
    "text",
    ["take me off suboxone", "remove me from the 5pm group", "stop sending me to detox", "make these thoughts stop",
     "no more texts from my dealer", "unsubscribe from netflix", "better off without me", "remove me from this world",
     "take me off tuesday"],
)  # fmt: skip
def test_nobody_is_opted_out_who_speaks_of_something_else(text: str) -> None:
    word = read_opt_word(text)
    assert word is None or word.kind is OptKind.half_heard


@pytest.mark.parametrize(
    "text", ["he hit me again. where can i get narcan", "how do i get narcan, suicide pills", "911", "9-1-1"]
)
def test_asking_for_naloxone_hides_nothing_and_a_number_for_help_is_a_cry(text: str) -> None:
    assert hear(text).urgency >= Urgency.hour


def test_picking_up_is_the_phone_only_where_it_is_not_wanted() -> None:
    assert hear("im about to pick up", Answering.counselor).urgency is Urgency.cry
    assert hear("didnt hear it ring, will pick up next time", Answering.counselor).urgency < Urgency.hour


@pytest.mark.parametrize(
    "text",
    [
        "im safe now in heaven",
        "im ok dont worry ill be gone soon",
        "anyone there im bleeding",
        "i called but nobody came",
    ],
)
def test_a_second_cry_is_not_taken_for_good_news(text: str) -> None:
    assert read_after_cry(text) is None
