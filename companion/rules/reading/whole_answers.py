"""Reads a text that is nothing but answers: '3 7 0', 'three, seven, no', '370', '1) 3 2) 7 3) no', 'about a 6'."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from companion.rules.check_ins.question_set import Question
from companion.rules.folding import fold
from companion.rules.reading.number_words import number_word
from companion.rules.reading.reply_text import (
    ALTERNATIVE,
    FILLER,
    NO_SCALE,
    joined,
    of_its_scale,
    parted,
    plain_words,
    without_labels,
    without_units,
)


@dataclass(frozen=True)
class Read:
    """Answers by question id, all within their scales; perhaps not to every question.

    `says_more`: words follow that are meant for a person ('3 7 0 rough day'). `contradicts`: they tell of what the
    numbers deny ('3 7 0 but i used').
    """

    answers: Mapping[str, int] = field(default_factory=dict)
    says_more: bool = False
    contradicts: bool = False


@dataclass(frozen=True)
class OutOfRange:
    """A number that its question's scale does not have."""

    question_id: str


@dataclass(frozen=True)
class Unreadable:
    """Not an answer to these questions."""


Reading = Read | OutOfRange | Unreadable
UNREADABLE = Unreadable()


@dataclass(frozen=True)
class _Value:
    """A number as given; `high` differs if two were given ('6 or 7'). `digit`: said as a number, not in other words."""

    low: float
    high: float
    digit: bool


def read_whole(folded: str, questions: Sequence[Question]) -> Reading:
    """What `folded` (as `reply_text.spelled` leaves it) answers, if it holds nothing else."""
    if len(questions) == 1:
        own = _own_words(folded, questions[0])
        if own is not None:
            return Read({questions[0].id: own})
        folded = without_units(folded, questions[0].texts.values())
    else:
        folded = _in_order(folded, questions)
    if NO_SCALE.search(folded):
        return UNREADABLE
    values = _values(folded, questions)
    if not values or len(values) > len(questions):
        return UNREADABLE
    meant = _meant(folded, questions, len(values))
    return _on_scales(values, meant) if meant else UNREADABLE


def _on_scales(values: Sequence[_Value], questions: Sequence[Question]) -> Reading:
    answers: dict[str, int] = {}
    for question, value in zip(questions, values, strict=False):
        if value.low != value.high and (question.worse == "" or _covers(value, question)):
            return UNREADABLE
        whole = _whole(value, question)
        if not question.minimum <= whole <= question.maximum:
            return OutOfRange(question.id)
        answers[question.id] = whole
    return Read(answers)


def _covers(value: _Value, question: Question) -> bool:
    """Whether a value spans the whole scale and so says nothing: '0 or 1' on a scale from 0 to 1."""
    return value.low <= question.minimum and value.high >= question.maximum


def _whole(value: _Value, question: Question) -> int:
    """The whole number that means more concern."""
    return math.floor(value.low) if question.worse == "low" else math.ceil(value.high)


def _meant(folded: str, questions: Sequence[Question], count: int) -> Sequence[Question]:
    """The questions that the numbers are for: those named ('confidence 7'), else the first ones. Empty: unclear."""
    called = [question for word in plain_words(folded) for question in questions if word in question.names]
    named = list({question.id: question for question in called}.values())
    if len(named) == count:
        return named
    if named and not _stands_at_its_number(folded, named[0], questions):
        return ()
    in_order = named == [question for question in questions if question in named]
    return questions if in_order and (count == len(questions) or not named) else ()


def _stands_at_its_number(folded: str, named: Question, questions: Sequence[Question]) -> bool:
    """Whether a name stands before or behind the number of its place, or behind all of them: not 'conf 2 8 no'."""
    words = plain_words(folded)
    place = next(at for at, word in enumerate(words) if word in named.names)
    before = sum(word.isdigit() or number_word(word) is not None for word in words[:place])
    return before >= len(questions) - 1 or before in (questions.index(named), questions.index(named) + 1)


# --- values -----------------------------------------------------------------------------------------------------------


def _values(folded: str, questions: Sequence[Question]) -> list[_Value] | None:
    folded = without_labels(folded, len(questions))
    if len(questions) == 1:
        return _scan(joined(of_its_scale(folded, questions[0].maximum), alone=True), questions)
    packed = _packed_digits(folded, questions)
    if packed is not None:
        return packed
    ways = [values for way in (parted(folded), joined(folded, alone=False)) if (values := _scan(way, questions))]
    for values in ways:
        if len(values) == len(questions):
            return values
    # Fewer numbers than questions: '6-7' may be two answers or one, and 'none' may answer any question.
    if not ways or any(values != ways[0] for values in ways) or not any(value.digit for value in ways[0]):
        return None
    return ways[0]


_NOT_PACKED = frozenset({"10", "100", "911", "988"})  # the top of a scale, and two phone numbers
_OF_TIME = frozenset("at about abt around bout maybe tonight by till until ok okay evening morning hoy".split())


def _packed_digits(folded: str, questions: Sequence[Question]) -> list[_Value] | None:
    """'370' for three questions with one digit each."""
    words = plain_words(folded)
    digits = [word for word in words if word.isdigit()]
    if len(digits) != 1 or len(digits[0]) != len(questions) or any(question.maximum > 9 for question in questions):
        return None
    if not set(words) - set(digits) <= FILLER or digits[0] in _NOT_PACKED or _OF_TIME & set(words):
        return None
    return [_Value(float(digit), float(digit), digit=True) for digit in digits[0]]


_BETWEEN = " ,.;:/)(+&=!?\n"
_TOKEN = re.compile(r"-?\d+(?:\.\d+)?|[a-z]+|-")
_NEXT_NUMBER = re.compile(r"(?:(?:an?|un) )?(\d+|[a-z]+)")


def _scan(rest: str, questions: Sequence[Question]) -> list[_Value] | None:
    """Numbers, and each question's own words for them, in order. None as soon as something shows it is no answer.

    Repeating an answer ('no, not used') adds nothing; contradicting it ('no i used') makes it no answer.
    """
    values: list[_Value] = []
    rest, spanning, after_digit = rest.lstrip(_BETWEEN), False, False
    while rest:
        phrase = _own_phrase(rest, values, questions, after_digit=after_digit)
        if phrase is not None:
            if phrase.value is not None and not phrase.again:
                values.append(_Value(phrase.value, phrase.value, digit=False))
            elif phrase.again and phrase.value != values[-1].low:
                return None
            rest, after_digit = rest[len(phrase.said) :].lstrip(_BETWEEN), False
            continue
        token = _TOKEN.match(rest)
        if token is None:
            return None
        rest, word = rest[token.end() :].lstrip(_BETWEEN), token[0]
        number = _number(word, rest)
        after_digit = word[-1].isdigit()
        if number is not None and spanning:
            last, spanning = values.pop(), False
            values.append(_Value(min(last.low, number), max(last.high, number), digit=last.digit))
        elif number is not None:
            values.append(_Value(number, number, digit=number != 0 or word[0] in "0-zc"))
        elif values and _makes_span(word, rest, alone=len(questions) == 1):
            spanning = True
        elif word not in FILLER and word != "-" and not any(word in question.names for question in questions):
            return None
    return values


@dataclass(frozen=True)
class _Phrase:
    """A question's own words at the head of the text. `value` is None for a mere label ('used: 0')."""

    said: str
    value: int | None
    again: bool = False  # said of the question just answered


def _own_phrase(
    rest: str, values: Sequence[_Value], questions: Sequence[Question], *, after_digit: bool
) -> _Phrase | None:
    if len(values) < len(questions):
        question = questions[len(values)]
        found = _phrase(rest, question)
        if found is not None:
            said, value = found
            after = rest[len(said) :].lstrip(_BETWEEN)
            if said in question.names and (_is_number(after) or _phrase(after, question) is not None):
                return _Phrase(said, None)
            if said != "y" or not after:  # within a text it is Spanish for 'and'
                return _Phrase(said, value)
    if 0 < len(values) <= len(questions):
        again = _phrase(rest, questions[len(values) - 1])
        if again is not None:
            label = again[0] in questions[len(values) - 1].names and after_digit
            return _Phrase(again[0], None) if label else _Phrase(*again, again=True)
    return None


def _phrase(rest: str, question: Question) -> tuple[str, int] | None:
    """The longest of a question's own phrases for a number that `rest` begins with, and that number."""
    best: tuple[str, int] | None = None
    for value, phrases in question.words.items():
        for phrase in phrases:
            said = re.match(rf"{re.escape(fold(phrase))}\b(?!(?<=have|.did) not\b)", rest)
            if said and (best is None or len(said[0]) > len(best[0])):
                best = (said[0], value)
    return best


def _number(word: str, after: str) -> float | None:
    """`after`: what follows; 'una' before a number is an article."""
    if word[-1:].isdigit():
        return float(word)
    number = number_word(word)
    return None if number is None or (word == "una" and _is_number(after)) else float(number)


def _is_number(text: str) -> bool:
    found = _NEXT_NUMBER.match(text)
    return found is not None and (found[1].isdigit() or number_word(found[1]) is not None)


def _makes_span(word: str, after: str, *, alone: bool) -> bool:
    """Whether `word` joins two numbers to one answer; 'and' does when only one is asked for ('between 6 and 7')."""
    return (word in ALTERNATIVE or (alone and word in ("and", "y"))) and _is_number(after)


def _own_words(folded: str, question: Question) -> int | None:
    """The number that a whole text of a question's own words stands for: '2-3 days', 'quite a bit', 'nooo'."""
    words = plain_words(folded)
    ways = {tuple(plain_words(phrase)): value for value, said in question.words.items() for phrase in said}
    longest = max(map(len, ways), default=0)
    for heard in (words, [re.sub(r"(.)\1+$", r"\1", word) for word in words]):
        before, after = _filler_run(heard), _filler_run(heard[::-1])
        found = {
            ways[phrase]
            for start in range(before + 1)
            for end in range(max(start + 1, len(heard) - after), min(start + longest, len(heard)) + 1)
            if (phrase := tuple(heard[start:end])) in ways
        }
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _filler_run(words: Sequence[str]) -> int:
    """How many words at the beginning are filler."""
    return next((place for place, word in enumerate(words) if word not in FILLER), len(words))


_ORDINAL = re.compile(r"\b[1-3](?:st|nd|rd|ro|do)\b")
_ORDINAL_WORDS = {"first": "1st", "second": "2nd", "third": "3rd", "primera": "1ro", "segunda": "2do", "tercera": "3rd"}


def _said_in_digits(folded: str) -> str:
    return re.sub(r"\b(?:first|second|third|primera|segunda|tercera)\b", lambda said: _ORDINAL_WORDS[said[0]], folded)


def _in_order(folded: str, questions: Sequence[Question]) -> str:
    """Articles and counting words off, and a slip told first put last: 'no use today 2 and 8' is '2 and 8 no use'."""
    if list(ordered := [int(found[0]) for found in _ORDINAL.findall(_said_in_digits(folded))]) != sorted(ordered):
        return "#"  # out of order: for `among_words`
    folded = re.sub(r"\b(?:1st|2nd|3rd|1ro|2do|3ro)\b[:.]?", " ", folded)
    if len(re.findall(r"\ba \d", folded)) > 1:
        folded = re.sub(r"\ba (?=\d)", " ", folded)
    last = questions[-1]
    first = (
        _phrase(folded, last) if last.maximum == 1 and len(re.findall(r"\d", folded)) == len(questions) - 1 else None
    )
    if first is not None and " " in first[0]:
        return f"{folded[len(first[0]) :].strip(_BETWEEN)} {first[0]}"
    return folded
