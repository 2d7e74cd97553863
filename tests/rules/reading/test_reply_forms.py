"""Answers are read the way people write them; what would be a guess is left for a person."""

from __future__ import annotations

from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.check_ins.built_in import BUILT_IN
from companion.rules.check_ins.question_set import Question
from companion.rules.reading.answer_words import HALT, WHY, Words
from companion.rules.reading.choices import leaves, read_choice
from companion.rules.reading.replies import read_answers
from companion.rules.reading.whole_answers import OutOfRange, Read, Unreadable
from tests.rules.reading.reply_forms import FORMS, Form

CHOICES: dict[str, tuple[range, Words | None]] = {
    "why": (range(1, 6), WHY),
    "halt": (range(5), HALT),
    "yes_or_no": (range(2), None),
    "rating": (range(10), None),
}


def _only(question_set: str, question_id: str) -> list[Question]:
    return [question for question in BUILT_IN[question_set].questions if question.id == question_id]


ASKED = {
    "pulse": list(BUILT_IN["pulse"].questions),
    "closeness": _only("pulse", "closeness"),
    "confidence": _only("pulse", "confidence"),
    "used": _only("pulse", "used"),
    "help": _only("help_only", "help"),
    "days": _only("weekly", "item_4"),
    "much": _only("weekly", "item_8"),
    "health": _only("weekly", "item_1"),
    "monthly": list(BUILT_IN["monthly"].questions),
    "mood": _only("monthly", "mood"),
    "hours": [
        Question("hours", 0, 16, {"en": "How many hours did you sleep?", "es": "¿Cuántas horas dormiste?"}, worse="low")
    ],
}
EVERY_QUESTION = [question for questions in BUILT_IN.values() for question in questions.questions]
TELLING_PIECES = (
    "3 7 0 10 -1 6.5 3,7 seven sevn siete no yes si none or and to - / . , 1) ) 3️⃣ é 👍 \n ½ ² about used ok but".split(
        " "
    )
)


def _read_as(form: Form) -> str:
    if form.asked in CHOICES:
        options, words = CHOICES[form.asked]
        choice = read_choice(form.text, options, "en", words)
        return "?" if choice is None else str(choice)
    questions = ASKED[form.asked]
    reading = read_answers(form.text, questions, "en")
    if isinstance(reading, Unreadable):
        return "?"
    if isinstance(reading, OutOfRange):
        return f"!{reading.question_id}"
    answers = [str(reading.answers.get(question.id, ".")) for question in questions]
    return " ".join([*answers, *(["+"] if reading.says_more else [])])


def test_each_form_is_read_as_a_kind_counselor_would() -> None:
    assert [(form, _read_as(form)) for form in FORMS if _read_as(form) != form.expected] == []


def test_the_table_is_large_and_no_form_stands_twice() -> None:
    assert len({(form.asked, form.text) for form in FORMS}) == len(FORMS) >= 330
    assert sum(form.expected == "?" for form in FORMS) >= 100


@given(st.text(max_size=200), st.sampled_from(sorted(ASKED)))
def test_no_text_whatever_makes_reading_fail_or_leave_a_scale(text: str, asked: str) -> None:
    _assert_on_scale(text, ASKED[asked])


@given(
    st.lists(st.sampled_from(TELLING_PIECES), max_size=12), st.sampled_from(sorted(ASKED)), st.sampled_from(["", " "])
)
def test_no_mixture_of_telling_pieces_makes_reading_fail_or_leave_a_scale(
    pieces: list[str], asked: str, between: str
) -> None:
    _assert_on_scale(between.join(pieces), ASKED[asked])


def _assert_on_scale(text: str, questions: list[Question]) -> None:
    reading = read_answers(text, questions, "es")
    scales = {question.id: range(question.minimum, question.maximum + 1) for question in questions}
    if isinstance(reading, Read):
        assert reading.answers
        assert all(answer in scales[question] for question, answer in reading.answers.items())
    elif isinstance(reading, OutOfRange):
        assert reading.question_id in scales


@given(st.text(max_size=60), st.integers(0, 5), st.integers(1, 9))
def test_a_choice_is_one_of_the_options_or_none(text: str, low: int, more: int) -> None:
    assert read_choice(text, range(low, low + more), "en") in (None, *range(low, low + more))


@given(st.data())
def test_each_question_understands_its_own_digits_and_its_own_words(data: st.DataObject) -> None:
    question = data.draw(st.sampled_from(EVERY_QUESTION))
    value = data.draw(st.integers(question.minimum, question.maximum))
    said = data.draw(st.sampled_from([str(value), *question.words.get(value, ())]))
    reading = read_answers(said, [question], "en")
    assert isinstance(reading, Read)
    assert reading.answers == {question.id: value}


@given(st.integers(0, 9), st.integers(0, 9), st.integers(0, 1), st.sampled_from([" ", ",", ", ", "-", "/", "", "\n"]))
def test_three_digits_are_read_with_whatever_stands_between(first: int, second: int, third: int, between: str) -> None:
    said = between.join(map(str, (first, second, third)))
    reading = read_answers(said, ASKED["pulse"], "en")
    if said in ("100", "911"):  # the top of a scale, and a cry for help: not three answers
        assert not isinstance(reading, Read)
        return
    assert reading == Read({"closeness": first, "confidence": second, "used": third})


def test_nothing_asked_is_nothing_answered() -> None:
    assert isinstance(read_answers("7", [], "en"), Unreadable)


def test_what_is_longer_than_a_text_is_a_message_and_no_answer() -> None:
    assert isinstance(read_answers("7 " + "so " * 60, ASKED["closeness"], "en"), Unreadable)


@pytest.mark.parametrize(
    "said", ["0", "0.", "No", "no!", "done", "I'm done", "leave", "Enough.", "ya no", "0\ufe0f\u20e3", "no, gracias"]
)
def test_a_word_lets_a_person_out_of_an_exercise(said: str) -> None:
    assert leaves(said, "en")


@pytest.mark.parametrize("said", ["next", "ok", "10", "no idea", "not yet", "I left work", "8", "", "yes", "nothing"])
def test_any_other_reply_goes_on_with_an_exercise(said: str) -> None:
    assert not leaves(said, "en")


@pytest.mark.parametrize("piece", ["a,", "ok ", "- ", "y ", "0 or ", "7 a ", "no, not used "])
@pytest.mark.parametrize("asked", sorted(ASKED))
def test_even_the_oddest_text_is_read_with_little_work(piece: str, asked: str) -> None:
    """A text is read while its webhook waits. A pattern that tries every way to split a text takes hours, and one that
    is fine takes a few milliseconds, so this thread's own seconds tell them apart however busy the machine is.
    """
    started = thread_time()
    read_answers((piece * 160)[:160], ASKED[asked], "en")
    assert thread_time() - started < 1
