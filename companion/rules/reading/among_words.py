"""Finds a whole set of answers in a sentence: 'a six on the first one, a four on the second, and no ma'am I have not'.

The last resort of `replies.read_answers`, for several questions at once. Each question must get just one number, by its
place or by its name, and no number may be left over: what could be read in two ways is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from companion.rules.check_ins.question_set import Question
from companion.rules.folding import fold
from companion.rules.reading.number_words import number_word
from companion.rules.reading.reply_text import FILLER

_N = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|un[ao]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)"
)
# Numbers of other things: times, spans, days counted, drinks, and what somebody says it is not.
OTHER_NUMBERS = re.compile(
    rf"\b\d{{1,2}}:\d{{2}}(?: ?[ap]m)?\b|\b\d{{1,2}} ?[ap]m\b"
    rf"|\b(?:days?|dias?|week|age|room|route|bus) (?:number )?{_N}\b"
    rf"|\b{_N} ?(?:hrs?|hours?|horas?|min(?:ute)?s?|minutos?|months?|mes(?:es)?|years?|anos?)\b"
    rf"|\b{_N} ?(?:days?|dias?|weeks?|semanas?)(?: (?:clean|sober|in|now|limpi[oa]|sobri[oa]))?\b"
    rf"|\b{_N} (?:beers?|drinks?|hits?|shots?|sips?|pills?|cervezas?|tragos?|copas?|pastillas?|veces|times?)\b"
    rf"|\b{_N} (?:nights?|noches|kids|people|meetings?|pack)\b|\b(?:las|at) \d{{1,2}}\b|\b\d{{5,}}\b|\btwelve\b"
    rf"|\b(?:not|no) (?:an? |un )?\d(?: like| as| como)?\b(?! ?\d)"
)
_OF_NINE = re.compile(r"(?<=\d) ?(?:/|out of|of|de) ?9\b")
_ORDINALS = (
    re.compile(r"\b(?:(?:the |la |el )?(?:first|1st|primer[ao]?)(?: (?:one|question|number|pregunta))?)\b"),
    re.compile(r"\b(?:(?:the |la |el )?(?:second|2nd|segund[ao])(?: (?:one|question|number|pregunta))?)\b"),
    re.compile(r"\b(?:(?:the |la |el )?(?:third|3rd|tercer[ao]?)(?: (?:one|question|number|pregunta))?)\b"),
)
_ITEM = re.compile(r"\d+|[a-z]+")
_AND = frozenset("and then y n e luego after plus".split())
_PAUSE = re.compile(r"[,.;:!\n()]")
_SPANS = re.compile(rf"\b{_N} ?(?:or|to|o|u|-) ?{_N}\b")


@dataclass(frozen=True)
class _Item:
    """A number, an answer in the last question's own words, or the name of a question."""

    at: int  # place among the words
    head: bool  # stands at the beginning of a clause
    value: int | None = None
    said: int | None = None
    names: int | None = None  # index of the question


def read_among_words(folded: str, questions: Sequence[Question]) -> dict[str, int] | None:
    """Answers to all `questions` by id, within their scales, or None. `folded`: as `reply_text.spelled` leaves it."""
    if len(questions) < 2 or _SPANS.search(folded):
        return None
    text = OTHER_NUMBERS.sub(" # ", _OF_NINE.sub("", folded))
    items = list(_items(text, questions))
    ways = [way(items, len(questions)) for way in (_by_name_before, _by_name_behind, _by_place)]
    found = {tuple(values) for values in ways if values is not None}
    if len(found) != 1:
        return None
    values = found.pop()
    if any(not each.minimum <= value <= each.maximum for each, value in zip(questions, values, strict=True)):
        return None
    return {each.id: value for each, value in zip(questions, values, strict=True)}


def _items(text: str, questions: Sequence[Question]) -> Iterator[_Item]:
    last = questions[-1]
    phrases = sorted(
        ((fold(phrase), value) for value, said in last.words.items() for phrase in said), key=lambda each: -len(each[0])
    )
    at, place, head = 0, 0, True
    while (found := _ITEM.search(text, at)) is not None:
        rest, place = text[found.start() :], place + 1
        head = head or _PAUSE.search(text[at : found.start()]) is not None
        ordinal = next((n for n, each in enumerate(_ORDINALS[: len(questions)]) if each.match(rest)), None)
        phrase = next((each for each in phrases if _begins(rest, each[0])), None)
        named = next((n for n, each in enumerate(questions) if found[0] in each.names), None)
        number = int(found[0]) if found[0].isdigit() else number_word(found[0])
        end = found.end()
        if ordinal is not None:
            end = found.start() + _ORDINALS[ordinal].match(rest).end()  # type: ignore[union-attr]
            yield _Item(place, head, names=ordinal)
        elif named is not None and (phrase is None or " " not in phrase[0]):
            yield _Item(place, head, names=named)
        elif phrase is not None and (number is None or " " in phrase[0]):
            end = found.start() + len(phrase[0])
            yield _Item(place, head, said=phrase[1])
        elif number is not None:
            yield _Item(place, head, value=number)
        elif found[0] in _AND:
            place -= 1
        head = head and number is None and found[0] in FILLER
        at = end


def _begins(text: str, phrase: str) -> bool:
    after = text[len(phrase) :]
    if len(phrase) == 1 and after.strip(" .!"):
        return False  # 'y' and 'n' within a text are 'and'
    return text.startswith(phrase) and not after[:1].isalnum() and not after.startswith(" not ")


def _by_name_before(items: Sequence[_Item], count: int) -> list[int] | None:
    """'confidence 7': each name before its number."""
    return _by_name(items, count, ahead=1)


def _by_name_behind(items: Sequence[_Item], count: int) -> list[int] | None:
    """'nine for slipping': each name behind its number."""
    return _by_name(items, count, ahead=-1)


def _by_name(items: Sequence[_Item], count: int, ahead: int) -> list[int] | None:
    """Every question but the last by its name; the last by its name or by what is left."""
    answers: dict[int, int] = {}
    used: set[int] = set()
    for index, item in enumerate(items):
        if item.names is None:
            continue
        near = index + ahead
        other = items[near] if 0 <= near < len(items) else None
        answer = None if other is None else other.said if item.names == count - 1 else None
        if other is not None and answer is None:
            answer = other.value
        if answer is None:
            if item.names == count - 1:
                continue  # 'no slips': the name alone says nothing
            return None
        if item.names in answers or near in used:
            return None
        answers[item.names] = answer
        used.add(near)
    if not set(range(count - 1)) <= set(answers):
        return None
    left = [item for index, item in enumerate(items) if index not in used and item.names is None]
    return _with_last(answers, left, count)


def _by_place(items: Sequence[_Item], count: int) -> list[int] | None:
    """The first numbers stand side by side with nothing between but 'and', or each at the head of a clause ('7 because
    of the funeral, 6 because of my sister, no'); the last is a number or said in words.
    """
    if any(item.names is not None and item.names < count - 1 for item in items):
        return None
    numbers = [item for item in items if item.value is not None]
    front = numbers[: count - 1]
    if len(front) < count - 1:
        return None
    if any(two.at - one.at != 1 and not (one.head and two.head) for one, two in pairwise(front)):
        return None
    left = [item for item in items if item not in front and item.names is None]
    return _with_last({n: item.value for n, item in enumerate(front) if item.value is not None}, left, count)


def _with_last(answers: dict[int, int], left: Sequence[_Item], count: int) -> list[int] | None:
    """The last question's answer must be one and the same wherever it is given; no other number may be left."""
    given = {item.value if item.value is not None else item.said for item in left}
    if count - 1 in answers:
        given.add(answers[count - 1])
    if len(given) != 1 or len([item for item in left if item.value is not None]) > 1:
        return None
    last = given.pop()
    return None if last is None else [*(answers[n] for n in range(count - 1)), last]
