"""Reads a text as answers to questions on number scales, the way people really write them.

What cannot be read with confidence is left unread: a person sees it. 'See you at 3' is no 3. The rules in words, with
examples: docs/check-ins.md.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from companion.rules.check_ins import Question
from companion.rules.folding import fold
from companion.rules.number_words import number_word

LONGEST = 160  # what is longer is a message, not an answer


@dataclass(frozen=True)
class Read:
    """Answers by question id, all within their scales; perhaps not to every question."""

    answers: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class OutOfRange:
    """A number that its question's scale does not have."""

    question_id: str


@dataclass(frozen=True)
class Unreadable:
    """Not an answer to these questions."""


Reading = Read | OutOfRange | Unreadable
UNREADABLE = Unreadable()

# Words that surround a number without changing it.
_FILLER = frozenset(
    """
    a an about abt around approx approximately like maybe prob probably ish roughly kinda sorta id i'd
    say just im i'm i am is its it's it me my at today tonight now rn right feeling feel close
    closeness confident confidence slipping slip sure level number numbers scale answer answers my be
    and then so um uh well ok okay oh hi hey hello thanks thank you thx ty please pls lol haha honestly
    honest think guess would more less still used use usage same again sorry good morning evening
    afternoon night first second third last out strong between un una como mas o menos creo que quizas
    quiza tal vez hoy ahora estoy me siento siento soy es un casi alrededor de diria unos unas y el la
    numero numeros gracias por favor hola pues bueno ok perdon cerca confianza seguro segura uso nivel
    buenos buenas dias tardes noches entre -
    """.split()
)
_ALTERNATIVE = frozenset({"or", "to", "o", "u", "a"})  # '6 or 7', '6 to 7', '6 o 7', '6 a 7'
_OF_TEN = re.compile(r"(?<![\d.])(\d{1,2}(?:\.\d)?)\s*(?:/|out of|of|de|sobre|over)\s*(?:10|ten|diez)\b")
_LABELS = re.compile(r"(?:^|(?<=[\s,;]))([1-9])\s*[).:=]\s*(?=\S)")
_NOT_SCALES = re.compile(
    r"\d{3}[\s.-]?\d{4}|\d{6,}|\d\s*(?:am|pm|hrs?|hours?|horas?|min(?:ute)?s?|minutos?|days?|dias|weeks?|semanas)\b"
    r"|\d{1,2}:\d{2}|[$#@]\s*\d|\d\s*%|https?:|www\."
)


def read_answers(text: str, questions: Sequence[Question], language: str) -> Reading:
    """What `text` answers, in the order of the open `questions`. Any text is fine; never raises.

    Numbers and number words of both languages are read whatever `language` the patient chose. Fewer numbers than
    questions answer the first ones, or the ones that are named; more are not an answer. Where two numbers are given
    for one ('6 or 7'), and for halves, the one that means more concern is taken.
    """
    if not questions or len(text) > LONGEST:
        return UNREADABLE
    folded = _plain(text, several=len(questions) > 1)
    if _NOT_SCALES.search(folded):
        return UNREADABLE
    values = _values(folded, questions)
    if not values or len(values) > len(questions):
        return UNREADABLE
    answers: dict[str, int] = {}
    for question, value in zip(_meant(folded, questions, len(values)), values, strict=False):
        whole = _whole(value, question)
        if not question.minimum <= whole <= question.maximum:
            return OutOfRange(question.id)
        answers[question.id] = whole
    return Read(answers)


def _meant(folded: str, questions: Sequence[Question], count: int) -> Sequence[Question]:
    """The questions that the numbers are for: those named ('confidence 7'), else the first ones."""
    if count == len(questions):
        return questions
    words = re.findall(r"[a-z]+", folded)
    named = [question for word in words for question in questions if word in question.names]
    return named if len(named) == len({question.id for question in named}) == count else questions


def _plain(text: str, *, several: bool) -> str:
    """Folded, without emoji, keycaps as digits, 'didnt' for didn't, and 7/10 as 7.

    What stands between digits parts answers when `several` are open; for one it means a span or a half.
    """
    folded = fold(text).replace("'", "")
    # Keycap digits are a digit and two marks; letters beyond ASCII and pictures say nothing on a scale.
    folded = "".join(letter if letter.isascii() else ("" if letter in "\ufe0f\u20e3" else " ") for letter in folded)
    folded = re.sub(r"[!?*_~\"<>\[\]{}|\\^]", " ", folded)
    folded = " ".join(_OF_TEN.sub(r" \1 ", folded).split())
    if several:
        return re.sub(r"(?<=\d)\s*[-./,;]\s*(?=[\da-z])", " ", folded)
    return re.sub(r"(?<=\d)\s*-\s*(?=\d)|\b(?<=\d) (?:and|y) (?=\d)", " or ", folded)


def _values(folded: str, questions: Sequence[Question]) -> list[_Value] | None:
    unlabelled = _without_labels(folded, len(questions))
    packed = _packed_digits(unlabelled, questions)
    if packed is not None:
        return packed
    numbers = _scan(unlabelled, ())
    if numbers is not None and len(numbers) >= len(questions):
        return numbers
    return _scan(unlabelled, questions) or numbers


@dataclass(frozen=True)
class _Value:
    """A number as given; `high` differs where two were ('6 or 7')."""

    low: float
    high: float


def _without_labels(folded: str, count: int) -> str:
    """'1) 3 2) 7 3) 0' -> '3 7 0': labels only when they count up from 1, one a question."""
    labels = [int(label) for label in _LABELS.findall(folded)]
    if count < 2 or labels != list(range(1, len(labels) + 1)) or len(labels) < 2:
        return folded
    return _LABELS.sub(" ", folded).strip()


def _packed_digits(folded: str, questions: Sequence[Question]) -> list[_Value] | None:
    """'370' for three questions with one digit each."""
    words = re.findall(r"[a-z]+|\d+", folded)
    digits = [word for word in words if word.isdigit()]
    if len(digits) != 1 or len(digits[0]) != len(questions) or len(questions) < 2:
        return None
    if any(question.maximum > 9 for question in questions) or not set(words) - set(digits) <= _FILLER:
        return None
    return [_Value(float(digit), float(digit)) for digit in digits[0]]


def _scan(folded: str, questions: Sequence[Question]) -> list[_Value] | None:
    """Numbers in order of appearance. None as soon as a word says that this is something else.

    With `questions`, their own words ('yes', 'no he usado') count too: each for the question it would answer.
    """
    values: list[_Value] = []
    rest, joined = folded.lstrip(_BETWEEN), False
    while rest:
        phrase = _next_phrase(rest, values, questions)
        if phrase is not None:
            said, value = phrase
            rest = rest[len(said) :].lstrip(_BETWEEN)
            if value is not None:
                values.append(_Value(float(value), float(value)))
            continue
        token = _TOKEN.match(rest)
        if token is None:
            return None
        rest = rest[token.end() :].lstrip(_BETWEEN)
        number = _number(token[0])
        if number is not None:
            values.append(_Value(number, number) if not joined else _span(values.pop(), number))
            joined = False
        elif token[0] in _ALTERNATIVE and values and _NEXT_NUMBER.match(rest):
            joined = True
        elif token[0] not in _FILLER and not any(token[0] in question.names for question in questions):
            return None
    return values


_BETWEEN = " ,.;:/)(+&="
_TOKEN = re.compile(r"-?\d+(?:[.,]\d+)?|[a-z]+|-")
_NEXT_NUMBER = re.compile(
    r"(?:(?:a|an|un) )?(?:\d|(?:zero|one|two|three|four|five|six|seven|eight|nine"
    r"|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\b)"
)


def _span(last: _Value, number: float) -> _Value:
    return _Value(min(last.low, number), max(last.high, number))


def _next_phrase(rest: str, values: Sequence[_Value], questions: Sequence[Question]) -> tuple[str, int | None] | None:
    """A question's own words at the head of `rest`. Saying again what was just said ('no, not used') adds nothing."""
    if len(values) < len(questions):
        found = _phrase(rest, questions[len(values)])
        if found is not None:
            return found
    if values and len(values) <= len(questions):
        again = _phrase(rest, questions[len(values) - 1])
        if again is not None and again[1] == values[-1].low:
            return again[0], None
    return None


def _number(token: str) -> float | None:
    if token[-1].isdigit():
        return float(token.replace(",", "."))
    number = number_word(token)
    return None if number is None else float(number)


def _phrase(rest: str, question: Question | None) -> tuple[str, int] | None:
    """The longest way of a question's own to say a number that the text begins with."""
    if question is None:
        return None
    best: tuple[str, int] | None = None
    for value, phrases in question.words.items():
        for phrase in phrases:
            said = re.match(rf"{re.escape(fold(phrase))}\b", rest)
            if said and (best is None or len(said[0]) > len(best[0])):
                best = (said[0], value)
    return best


def _whole(value: _Value, question: Question) -> int:
    """The whole number that means more concern."""
    if question.worse == "low":
        return math.floor(value.low)
    return math.ceil(value.high)
