"""Words that cannot wait until the thread is read, and words that need no answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.reading.pleas import Plea, find_plea, is_polite

CALL = """
call me
Call me please
can someone call me
pls have casey call me
could you call me when you get a chance
can you please call me back tonight
I need someone to talk to
i need to talk to casey
I want to talk to my counselor
can i talk to somebody
HELP ME
help me please i'm scared
i really need help
I need some help today
somebody call
llámame
me pueden llamar?
quiero hablar con alguien
necesito hablar con mi consejera
necesito ayuda
ayúdenme por favor
que me llamen
3 7 0 call me
"""
SLIP = """
i just relapsed
I drank last night
i slipped up yesterday
I used last night
i used
I kinda used again
we got high last night
relapsed again
I had a relapse
recaí ayer
volví a consumir
tomé anoche
me drogué
i used. 8 2
"""
NEITHER = """
don't call me
do not call me at work
stop calling me
call me crazy but it worked
my boss will call me later
they call me Bo
no me llamen al trabajo
i haven't relapsed
i almost used last night
i dreamed i relapsed
afraid i relapsed if i go there
i used to go there
i used the bus today
i used my coping card
i drank water
i drank coffee this morning
one year since i drank
casi recaí
no he recaído
tomé agua hoy
tomé mi medicina hoy
see you tomorrow
thanks
see you at 6
what time is group
the story of how my neighbor asked me whether somebody could call her a taxi last week in the rain
"""


def lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("text", lines(CALL))
def test_asking_for_a_person_is_heard(text: str) -> None:
    assert find_plea(text) == Plea.call


@pytest.mark.parametrize("text", lines(SLIP))
def test_a_slip_told_in_own_words_is_heard(text: str) -> None:
    assert find_plea(text) == Plea.slip


@pytest.mark.parametrize("text", lines(NEITHER))
def test_what_is_neither_is_left_to_be_read(text: str) -> None:
    assert find_plea(text) is None


@pytest.mark.parametrize(
    "text", ["thanks", "Thank you so much!", "ok", "OK thanks", "k", "👍", "❤️", "🙏🏽", "gracias!", "muchas gracias 😊"]
)
def test_thanks_need_no_answer(text: str) -> None:
    assert is_polite(text)


@pytest.mark.parametrize(
    "text",
    ["", "?", "ok?", "😢", "ok i guess", "thanks but i cant come", "no thanks", "not ok", "👎", "bien mal", "💊"],
)
def test_what_may_be_more_than_thanks_is_not_taken_for_it(text: str) -> None:
    assert not is_polite(text)


@given(st.text())
def test_no_text_makes_them_fail(text: str) -> None:
    assert find_plea(text) in (None, Plea.call, Plea.slip)
    assert is_polite(text) in (True, False)
