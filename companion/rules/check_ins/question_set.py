"""Question sets as data: what is asked, on which scale, how it is scored and what is flagged.

A clinic adds its own as a document (`load_question_set`); the built-in ones are in `data/`. The weekly set's
domains and scoring follow the Brief Addiction Monitor's 7-day form; the words are ours.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from marshmallow import EXCLUDE, ValidationError, fields, validates_schema

from companion.rules.documents import (
    DocumentError,
    DocumentSchema,
    Length,
    OneOf,
    Pattern,
    Range,
    field_problems,
    problem,
)
from companion.rules.reasons import Code, Reason
from companion.rules.refusals import FieldProblem


class QuestionSetError(DocumentError):
    """A document that is no question set."""


@dataclass(frozen=True)
class Question:
    """One question, answered with a whole number from `minimum` to `maximum`.

    `words`: further ways to say a number ('yes' for 1). `texts`: the question by language.
    """

    id: str
    minimum: int
    maximum: int
    texts: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    worse: str = "high"  # which end of the scale means more concern: high or low; "" for a choice of things
    names: frozenset[str] = frozenset()  # single folded words a person may call it by: 'confidence 7'

    def text(self, language: str) -> str:
        return self.texts.get(language) or self.texts.get("en", "")

    @classmethod
    def plain(cls, minimum: int, maximum: int, words: Mapping[int, tuple[str, ...]] | None = None) -> Question:
        """A question without a set: a choice the conversation offers."""
        return cls("choice", minimum, maximum, {}, words or {}, worse="")


@dataclass(frozen=True)
class ScoreRule:
    """A sum of answers."""

    name: str
    questions: tuple[str, ...]


class FlagMeaning(Code):
    """What a flag tells the counselor."""

    weekly_use = "weekly_use"
    weekly_risk = "weekly_risk"
    weekly_protection = "weekly_protection"
    phq2 = "phq2"
    own_words = "own_words", {"text": str}  # of a clinic's own set


BUILT_IN_FLAGS = tuple(str(meaning) for meaning in FlagMeaning if not meaning.facts)


@dataclass(frozen=True)
class Flag:
    """A score at or above a threshold; not `at_least`: at or below. `meaning`: a `FlagMeaning`, for the counselor."""

    score: str
    threshold: int
    at_least: bool
    meaning: Reason

    def reached(self, value: int) -> bool:
        return value >= self.threshold if self.at_least else value <= self.threshold


@dataclass(frozen=True)
class QuestionSet:
    """`prompts`: the text that asks first, by language; without one the first question is asked.

    `together`: the prompt asks for every answer at once, so that one text may hold several; else one is open at a time.
    """

    name: str
    version: int
    questions: tuple[Question, ...]
    scores: tuple[ScoreRule, ...] = ()
    flags: tuple[Flag, ...] = ()
    prompts: Mapping[str, str] = field(default_factory=dict)
    together: bool = True

    def open_now(self, answered: Collection[str]) -> tuple[Question, ...]:
        """The questions a text may answer now: those that were asked and have no answer yet."""
        left = tuple(question for question in self.questions if question.id not in answered)
        return left if self.together else left[:1]

    def prompt(self, language: str) -> str:
        return self.prompts.get(language) or self.prompts.get("en") or self.questions[0].text(language)

    def texts(self) -> list[tuple[str, str, str]]:
        """Everything a patient may read: (field of the document, language, text)."""
        found = [(f"prompt.{language}", language, text) for language, text in self.prompts.items()]
        for number, question in enumerate(self.questions):
            found += [
                (f"questions.{number}.texts.{language}", language, text) for language, text in question.texts.items()
            ]
        return found


@dataclass(frozen=True)
class ScoreResult:
    """Sums by name, and the flags they reach."""

    scores: Mapping[str, int]
    flags: tuple[Flag, ...]


def score(questions: QuestionSet, answers: Mapping[str, int]) -> ScoreResult:
    """Sums what was answered. A score whose questions were not all answered is left out: half a sum misleads."""
    sums = {
        rule.name: sum(answers[question] for question in rule.questions)
        for rule in questions.scores
        if all(question in answers for question in rule.questions)
    }
    flags = tuple(flag for flag in questions.flags if flag.score in sums and flag.reached(sums[flag.score]))
    return ScoreResult(MappingProxyType(sums), flags)


class _QuestionSchema(DocumentSchema):
    id = fields.String(required=True, validate=Pattern(r"^[a-z][a-z0-9_]{0,39}$", FieldProblem.bad_name()))
    minimum = fields.Integer(required=True, validate=Range(0, 99))
    maximum = fields.Integer(required=True, validate=Range(0, 99))
    texts = fields.Dict(fields.String(validate=OneOf(("en", "es"))), fields.String(), required=True)
    words = fields.Dict(fields.Integer(), fields.List(fields.String()), load_default=dict)
    names = fields.List(fields.String(validate=Pattern(r"^[a-z]+$", FieldProblem.small_letters())), load_default=list)
    worse = fields.String(load_default="high", validate=OneOf(("high", "low")))

    @validates_schema
    def _order(self, data: Mapping[str, Any], **_: Any) -> None:
        if data["minimum"] >= data["maximum"]:
            raise problem(FieldProblem.more_than_minimum(), "maximum")
        if not data["texts"].get("en"):
            raise problem(FieldProblem.english_needed(), "texts")
        if any(not data["minimum"] <= number <= data["maximum"] for number in data["words"]):
            raise problem(FieldProblem.words_off_scale(), "words")
        said = [" ".join(phrase.lower().split()) for phrases in data["words"].values() for phrase in set(phrases)]
        if len(set(said)) < len(said) or "" in said:
            raise problem(FieldProblem.word_for_two_numbers(), "words")


class _ScoreSchema(DocumentSchema):
    name = fields.String(required=True)
    questions = fields.List(fields.String(), required=True, validate=Length(min=1))


class _FlagSchema(DocumentSchema):
    score = fields.String(required=True)
    threshold = fields.Integer(required=True)
    at_least = fields.Boolean(load_default=True)
    text = fields.String()
    code = fields.String(validate=OneOf(BUILT_IN_FLAGS))  # of a built-in set, in place of `text`

    @validates_schema
    def _meaning(self, data: Mapping[str, Any], **_: Any) -> None:
        if ("text" in data) == ("code" in data):
            raise problem(FieldProblem.required(), "text")


class _SetSchema(DocumentSchema):
    class Meta:
        unknown = EXCLUDE

    name = fields.String(required=True, validate=Pattern(r"^[a-z][a-z0-9_]{0,39}$", FieldProblem.bad_name()))
    version = fields.Integer(required=True, validate=Range(1))
    questions = fields.List(fields.Nested(_QuestionSchema), required=True, validate=Length(1, 40))
    prompt = fields.Dict(fields.String(validate=OneOf(("en", "es"))), fields.String(), load_default=dict)
    scores = fields.List(fields.Nested(_ScoreSchema), load_default=list)
    flags = fields.List(fields.Nested(_FlagSchema), load_default=list)
    together = fields.Boolean(load_default=None, allow_none=True)

    @validates_schema
    def _names(self, data: Mapping[str, Any], **_: Any) -> None:
        ids = [question["id"] for question in data["questions"]]
        if len(set(ids)) < len(ids):
            raise problem(FieldProblem.question_ids_repeat(), "questions")
        if any(set(rule["questions"]) - set(ids) for rule in data["scores"]):
            raise problem(FieldProblem.score_of_other_question(), "scores")
        if {flag["score"] for flag in data["flags"]} - {rule["name"] for rule in data["scores"]}:
            raise problem(FieldProblem.flag_without_score(), "flags")


def load_question_set(document: Mapping[str, Any]) -> QuestionSet:
    """A question set from its JSON document. Raises `QuestionSetError`."""
    if not isinstance(document, Mapping):
        raise QuestionSetError({"document": [FieldProblem.not_object()]})
    try:
        data = _SetSchema().load(dict(document))
    except ValidationError as error:
        raise QuestionSetError(field_problems(error.messages, "document")) from None
    return QuestionSet(
        name=data["name"],
        version=data["version"],
        questions=tuple(_question(each) for each in data["questions"]),
        scores=tuple(ScoreRule(rule["name"], tuple(rule["questions"])) for rule in data["scores"]),
        flags=tuple(_flag(each) for each in data["flags"]),
        prompts=dict(data["prompt"]),
        together=_together(data),
    )


def _together(data: Mapping[str, Any]) -> bool:
    """As the document says; else whether there is one question, or a prompt of the set that can ask for all of them."""
    if data["together"] is not None:
        return bool(data["together"])
    return len(data["questions"]) == 1 or bool(data["prompt"])


def _flag(data: Mapping[str, Any]) -> Flag:
    meaning = FlagMeaning(data["code"])() if "code" in data else FlagMeaning.own_words(text=data["text"])
    return Flag(data["score"], data["threshold"], data["at_least"], meaning)


def _question(data: Mapping[str, Any]) -> Question:
    words = {int(number): tuple(said) for number, said in data["words"].items()}
    return Question(
        id=data["id"],
        minimum=data["minimum"],
        maximum=data["maximum"],
        texts=dict(data["texts"]),
        words=words,
        worse=data["worse"],
        names=frozenset(data["names"]),
    )
