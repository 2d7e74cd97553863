"""Question sets are documents: a clinic's own loads like a built-in one; a bad one is refused field by field."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.check_ins.built_in import BUILT_IN, HELP_ONLY, MONTHLY, PULSE, WEEKLY
from companion.rules.check_ins.question_set import (
    FlagMeaning,
    Question,
    QuestionSet,
    QuestionSetError,
    load_question_set,
    score,
)
from companion.rules.reading.replies import read_answers
from companion.rules.reading.whole_answers import Read
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem
from companion.rules.texts.privacy import carrier_words_asked, lint
from companion.wording import segments, to_gsm

DOCUMENTS: dict[str, dict[str, Any]] = {"pulse": PULSE, "help_only": HELP_ONLY, "weekly": WEEKLY, "monthly": MONTHLY}
SLEEP: dict[str, Any] = {
    "name": "sleep",
    "version": 3,
    "prompt": {"en": "2 numbers: hours you slept, and how rested, 0-4?"},
    "questions": [
        {"id": "hours", "minimum": 0, "maximum": 16, "worse": "low", "texts": {"en": "How many hours did you sleep?"}},
        {
            "id": "rested",
            "minimum": 0,
            "maximum": 4,
            "worse": "low",
            "texts": {"en": "How rested, 0-4?", "es": "¿Qué tan descansado, 0-4?"},
            "words": {"0": ["wrecked"], "4": ["like new", "great"]},
            "names": ["rested"],
        },
    ],
    "scores": [{"name": "rest", "questions": ["rested"]}],
    "flags": [{"score": "rest", "threshold": 1, "at_least": False, "text": "sleeps badly"}],
}
TEXTS = [(name, *text) for name, questions in BUILT_IN.items() for text in questions.texts()]


@pytest.mark.parametrize(("name", "field", "language", "text"), TEXTS)
def test_each_built_in_question_is_one_cheap_segment_and_tells_nothing(
    name: str, field: str, language: str, text: str
) -> None:
    cost = segments(to_gsm(text))
    assert (cost.encoding, cost.count) == ("GSM-7", 1), f"{name} {field}"
    assert lint(text, language) == []
    assert carrier_words_asked(text) == []


@pytest.mark.parametrize("questions", BUILT_IN.values(), ids=lambda questions: questions.name)
def test_each_built_in_question_speaks_both_languages(questions: QuestionSet) -> None:
    assert all(set(question.texts) == {"en", "es"} for question in questions.questions)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_built_in_set_is_a_document_as_a_clinic_would_send_it(name: str) -> None:
    assert load_question_set(json.loads(json.dumps(DOCUMENTS[name]))) == BUILT_IN[name]


def test_a_clinics_own_set_loads_and_is_asked_read_and_scored() -> None:
    sleep = load_question_set(SLEEP)
    assert (sleep.name, sleep.version, [question.id for question in sleep.questions]) == (
        "sleep",
        3,
        ["hours", "rested"],
    )
    assert sleep.prompt("es") == "2 numbers: hours you slept, and how rested, 0-4?"
    assert sleep.questions[1].text("es") == "¿Qué tan descansado, 0-4?"
    assert read_answers("5 1", sleep.open_now(()), "en") == Read({"hours": 5, "rested": 1})
    assert read_answers("like new", sleep.open_now({"hours"}), "en") == Read({"rested": 4})
    result = score(sleep, {"hours": 5, "rested": 1})
    assert dict(result.scores) == {"rest": 1}
    assert [flag.meaning for flag in result.flags] == [FlagMeaning.own_words(text="sleeps badly")]


@pytest.mark.parametrize(
    ("changes", "answered", "open_now"),
    [
        ({}, (), ["hours", "rested"]),
        ({}, ("hours",), ["rested"]),
        ({}, ("rested",), ["hours"]),
        ({}, ("hours", "rested"), []),
        ({"together": False}, (), ["hours"]),
        ({"prompt": {}}, (), ["hours"]),
        ({"prompt": {}, "together": True}, (), ["hours", "rested"]),
    ],
)
def test_open_is_what_was_asked_and_has_no_answer_yet(
    changes: dict[str, Any], answered: tuple[str, ...], open_now: list[str]
) -> None:
    """A prompt of its own asks for all; without one the first question is asked, then the next."""
    questions = load_question_set(SLEEP | changes)
    assert [question.id for question in questions.open_now(answered)] == open_now


def test_the_example_of_the_handbook_loads_is_one_text_each_and_tells_nothing() -> None:
    page = (Path(__file__).parents[3] / "docs" / "check-ins.md").read_text(encoding="utf-8")
    example = json.loads(page.split("```json")[1].split("```")[0])
    questions = load_question_set({"name": "sleep", "version": 1, **example})
    assert read_answers("5 hours", questions.open_now({"rested"}), "en") == Read({"hours": 5})
    for _, language, text in questions.texts():
        assert segments(to_gsm(text)).count == 1
        assert lint(text, language) == []


def _with(path: str, value: Any) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(json.dumps(SLEEP))
    place: Any = document
    *way, last = path.split(".")
    for step in way:
        place = place[int(step) if step.isdigit() else step]
    place[int(last) if last.isdigit() else last] = value
    return document


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        ("name", "Sleep!", FieldProblem.bad_name()),
        ("name", None, FieldProblem.null()),
        ("version", 0, FieldProblem.at_least(low=1)),
        ("version", "two", FieldProblem.not_whole_number()),
        ("questions", [], FieldProblem.count_from_to(low=1, high=40)),
        ("questions", None, FieldProblem.null()),
        ("questions", [SLEEP["questions"][0]] * 41, FieldProblem.count_from_to(low=1, high=40)),
        ("questions", [SLEEP["questions"][0]] * 2, FieldProblem.question_ids_repeat()),
        ("questions.0.id", "Hours slept", FieldProblem.bad_name()),
        ("questions.0.minimum", -1, FieldProblem.from_to(low=0, high=99)),
        ("questions.0.maximum", 100, FieldProblem.from_to(low=0, high=99)),
        ("questions.0.maximum", 0, FieldProblem.more_than_minimum()),
        ("questions.0.worse", "worst", FieldProblem.one_of(allowed=("high", "low"))),
        ("questions.0.texts", {}, FieldProblem.english_needed()),
        ("questions.0.texts", {"es": "¿Cuántas horas?"}, FieldProblem.english_needed()),
        ("questions.0.texts", {"en": "Hours?", "fr": "Heures ?"}, FieldProblem.one_of(allowed=("en", "es"))),
        ("questions.1.words", {"5": ["more"]}, FieldProblem.words_off_scale()),
        ("questions.1.words", {"1": ["so so"], "2": ["So  so"]}, FieldProblem.word_for_two_numbers()),
        ("questions.1.words", {"1": [" "]}, FieldProblem.word_for_two_numbers()),
        ("questions.1.words", {"one": ["so"]}, FieldProblem.not_whole_number()),
        ("questions.1.names", ["two words"], FieldProblem.small_letters()),
        ("questions.1.colour", "blue", FieldProblem.unknown_field()),
        ("prompt", {"fr": "Deux chiffres"}, FieldProblem.one_of(allowed=("en", "es"))),
        ("scores", [{"name": "rest", "questions": []}], FieldProblem.empty()),
        ("scores", [{"name": "rest", "questions": ["dreams"]}], FieldProblem.score_of_other_question()),
        ("flags", [{"score": "dreams", "threshold": 1, "text": "x"}], FieldProblem.flag_without_score()),
        ("flags.0.threshold", "high", FieldProblem.not_whole_number()),
    ],
)
def test_a_bad_document_is_refused_with_what_is_wrong_at_the_field(path: str, value: Any, problem: Reason) -> None:
    with pytest.raises(QuestionSetError) as refused:
        load_question_set(_with(path, value))
    (field,), (found,) = refused.value.errors.keys(), refused.value.errors.values()
    assert field.startswith(path)
    assert found == [problem]


@pytest.mark.parametrize("document", [None, [], "sleep", 7])
def test_what_is_no_object_is_refused(document: Any) -> None:
    with pytest.raises(QuestionSetError) as refused:
        load_question_set(document)
    assert refused.value.errors == {"document": [FieldProblem.not_object()]}


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 120) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*SLEEP, "id", "en", "x"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@given(st.sampled_from(list(SLEEP)), JSON_VALUES)
def test_no_document_whatever_fails_otherwise_than_by_field(field: str, value: Any) -> None:
    errors: Mapping[str, Any] = {}
    try:
        load_question_set(SLEEP | {field: value})
    except QuestionSetError as error:
        errors = error.errors
    assert {path.partition(".")[0] for path in errors} <= {field, "scores", "flags"}  # they name questions and scores


def test_scores_follow_the_domains_of_the_weekly_form() -> None:
    """Use 4+5+6; Risk 1,2,3,8,11,15; Protective 9,10,12,13,14,16; 7 is not scored, 17 tells progress."""
    sums = {
        rule.name: {int(item.removeprefix("item_")) for item in rule.questions} for rule in BUILT_IN["weekly"].scores
    }
    assert sums == {"use": {4, 5, 6}, "risk": {1, 2, 3, 8, 11, 15}, "protective": {9, 10, 12, 13, 14, 16}}
    assert len(BUILT_IN["weekly"].questions) == 17


def test_on_a_protective_item_the_lower_of_two_numbers_means_more_concern() -> None:
    worse = {question.id: question.worse for question in BUILT_IN["weekly"].questions}
    protective = BUILT_IN["weekly"].scores[2].questions
    assert {worse[item] for item in protective} == {"low"}
    assert {worse[item] for rule in BUILT_IN["weekly"].scores[:2] for item in rule.questions} == {"high"}


@given(st.dictionaries(st.sampled_from([question.id for question in BUILT_IN["weekly"].questions]), st.integers(0, 4)))
def test_a_sum_is_there_when_all_its_answers_are_and_stays_within_its_range(answers: dict[str, int]) -> None:
    result = score(BUILT_IN["weekly"], answers)
    for rule in BUILT_IN["weekly"].scores:
        assert (rule.name in result.scores) == (set(rule.questions) <= set(answers))
        assert 0 <= result.scores.get(rule.name, 0) <= 4 * len(rule.questions)


def test_a_question_without_the_readers_language_is_asked_in_english() -> None:
    assert Question("q", 0, 1, {"en": "Well?"}).text("es") == "Well?"
