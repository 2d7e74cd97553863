"""Reads a text as answers to questions on number scales, the way people really write them.

What cannot be read with confidence is left unread: a person sees it. 'See you at 3' is no 3. The rules in words, with
examples: docs/check-ins.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice, pairwise

from companion.rules.check_ins.question_set import Question
from companion.rules.reading.among_words import OTHER_NUMBERS, read_among_words
from companion.rules.reading.number_words import number_word
from companion.rules.reading.reply_text import plain_words, spelled
from companion.rules.reading.whole_answers import UNREADABLE, Read, Reading, Unreadable, read_whole

LONGEST = 160  # what is longer is a message, not an answer


def read_answers(text: str, questions: Sequence[Question], language: str) -> Reading:
    """What `text` answers, in the order of the open `questions`. Any text is fine; never raises.

    Numbers and number words of both languages are read whatever `language` the patient chose. Fewer numbers than
    questions answer the first ones, or the ones that are named; more are not an answer. Where two numbers are given
    for one ('6 or 7'), and for halves, the one that means more concern is taken.
    """
    if not questions or len(text) > LONGEST:
        return UNREADABLE
    folded = spelled(text)
    if _NOT_CLEAN.search(folded):
        return digits_in_front(folded, questions) or UNREADABLE
    reading = read_whole(folded, questions)
    if not isinstance(reading, Unreadable):
        return reading
    front = digits_in_front(folded, questions)
    if front is not None:
        return front
    before = _read_before_a_remark(folded, questions)
    return before if isinstance(before, Read) else _read_in_a_sentence(folded, questions) or before


_BETWEEN_DIGITS = r"(?:\s*[,.;/&+-]\s*|\s+)"
# Behind the digits words follow, or a number with its word: '3 7 0 90 days'. '3 7 0 or 1' is another answer.
_REMARK = r"(?:[\s,.;:!()-]+(?!(?:or|to|o|a|y|and|u|n)\s+\d)(?=[a-z]|\d+ [a-z]{2,})(?P<remark>.*))"
_USED = (
    r"(?:us(?:ed|ing|e)|slipp?(?:ed)?|relaps\w*|drank|drunk|drinking|beers?|wine|liquor|got high|pills?|smok\w+|vap\w+"
    r"|shot up|messed up|recai\w*|tome|bebi|consumi|cervezas?|fume)"
)
_TELLS_OF_USE = re.compile(rf"\b{_USED}\b")
# Words that never go with a 0, whatever stands before them.
_NOT_CLEAN = re.compile(
    r"\b(?:not|never|havent|have not|hasnt|aint|isnt|no longer|ya no)(?: been| stayed| estoy| he estado| really)*"
    r" (?:clean|sober|limpi[oa]|sobri[oa])\b"
)
_ADMITS = re.compile(
    r"\b(?:shot (?:up|dope)|did (?:some|a (?:line|bump|shot)|meth|coke|dope|heroin)|hit the pipe|picked up|gave in"
    r"|(?:only|just) (?:meth|weed|coke|dope|once|twice|one)|until last night|yes i did|once,? twice|fell off"
    r"|(?:sorry|never ?mind) 1)\b"
)
_ASKS_FOR_KINDNESS = re.compile(r"\b(?:dont (?:be mad|judge|hate|be upset)|didnt tell (?:you|u|anyone)|never ?mind)\b")
_DENIES_USE = re.compile(
    rf"\b(?:no|not|didnt|havent|hasnt|never|without|dont|wont|sin|nunca|almost|nearly|casi|clean|sober|wanted|want|if)"
    rf"\b(?: \w+){{0,3}} {_USED}\b"
)


def digits_in_front(folded: str, questions: Sequence[Question]) -> Read | None:
    """'5 4 1 had one beer': a digit on its scale for each of several questions is the answer, whatever follows."""
    if len(questions) < 2:
        return None
    spaced = _BETWEEN_DIGITS.join([r"(\d)"] * len(questions))
    for front in (spaced, r"(\d)" * len(questions)):
        found = re.match(rf"\(?{front}\)?{_REMARK}$", folded, re.DOTALL)
        if found is None:
            continue
        remark = found["remark"]
        answers = {question.id: int(digit) for question, digit in zip(questions, found.groups(), strict=False)}
        if not all(question.minimum <= answers[question.id] <= question.maximum for question in questions):
            return None
        again = re.findall(rf"(?<![\d.]){spaced}(?![\d.])", remark)
        taken_back = _TAKES_BACK.search(remark)
        if taken_back is not None or again:
            rest = remark[taken_back.end() :] if taken_back is not None else " ".join(again[-1])
            return _said_again(rest, questions, "" if again else remark)
        denied = any(_reassures(Read(answers), question) for question in questions)
        return Read(answers, says_more=True, contradicts=denied and _tells_of_use(remark))
    return None


def _tells_of_use(remark: str) -> bool:
    said = _ASKS_FOR_KINDNESS.sub(" ", remark)
    if _NOT_CLEAN.search(said) or _ADMITS.search(said):
        return True
    return _TELLS_OF_USE.search(said) is not None and _DENIES_USE.search(said) is None


def read_correction(text: str, questions: Sequence[Question], language: str) -> Read | None:
    """A whole answer given anew: to several questions at once, or one that takes the first back ('sorry, meant 2')."""
    folded = spelled(text)
    taken_back = _TAKES_BACK.search(folded)
    if len(questions) < 2 and taken_back is None:
        return None
    reading = read_answers(_TAKES_BACK.sub(" ", text) if taken_back else text, questions, language)
    return reading if isinstance(reading, Read) and len(reading.answers) == len(questions) else None


def _said_again(rest: str, questions: Sequence[Question], remark: str) -> Read | None:
    """'3 7 0 sorry meant 8 2 1': the whole answer stands behind what takes the first one back."""
    reading = read_whole(_TAKES_BACK.sub(" ", rest).strip(" ,.;:"), questions)
    whole = isinstance(reading, Read) and len(reading.answers) == len(questions) and not _BUT.search(remark)
    return reading if isinstance(reading, Read) and whole else None


_REMARK_AFTER_ALL = re.compile(r"[\s,.;:!]+")
_REMARK_AFTER_ONE = re.compile(
    r"\s*[,.;:!\n]+\s*|\s+-\s+|\s+(?=(?:because|bc|cuz|cause|coz|since|but|though|porque|pero|aunque|its|it is"
    r"|not (?:great|good|so good|doing|feeling)|feeling|im feeling|i feel|me siento|necesito|i need)\b)"
)
_MOST_PARTS = 8
_MOST_CUTS = 20  # places tried, from the left: an answer comes first in a text
# Taking it back, or saying it again in another way.
_TAKES_BACK = re.compile(
    r"(?i)\b(?:wait|actually|i mean|meant|oops|jk|kidding|lied|lie|wrong|digo|quise|mentira|scratch"
    r"|make (?:it|that|the)|correction|correccion|instead|typo|change|cambi\w+|fat (?:thumb|finger)s?|no no)\b"
    r"|\b(?:perdon\b(?=.*\d)|rectif\w+|corrij\w+|ought to\b|not \d)|\*\d"
)
_BUT = re.compile(
    r"\b(?:but|though|although|except|almost|nearly|pero|aunque|casi|menos|yes|yeah|si|used|use|using|slip\w*|relaps\w*"
    r"|dr[aiu]nk\w*|beers?|wine|high|pills?|smok\w+|reca\w+|us[eo]|tome|consum\w+)\b"
)
_CALL = re.compile(r"\b(?:call|llam\w+)\b")


def _read_before_a_remark(folded: str, questions: Sequence[Question]) -> Reading:
    """Answers to every open question, then words: '3 7 0 rough day'. A single answer ends at a pause or a 'because'."""
    breaks = _REMARK_AFTER_ALL if len(questions) > 1 else _REMARK_AFTER_ONE
    for cut in islice(breaks.finditer(folded), _MOST_CUTS):
        remark = folded[cut.end() :]
        if not remark or not _leaves_an_answer_as_it_is(remark):
            continue
        if len(questions) > 1 and _TURNS_ROUND.match(remark):
            continue
        reading = read_whole(folded[: cut.start()], questions)
        cut_at_and = folded[: cut.start()].endswith(" y")  # Spanish for 'and' here, not a short yes
        if isinstance(reading, Read) and len(reading.answers) == len(questions) and not cut_at_and:
            reassured = [question for question in questions if _reassures(reading, question)]
            doubtful = any(_casts_doubt(remark, question) or _ADMITS.search(folded) for question in reassured)
            return UNREADABLE if doubtful else Read(reading.answers, says_more=True)
    return UNREADABLE


_UNSURE = re.compile(r"[?]|\b(?:no se|no idea|not sure|dunno|half|medi[oa])\b|^(?:liked|loved|laughed at|emphasized)\b")
_TURNS_ROUND = re.compile(r"(?:not|never|se)\b")  # 'I have' | 'not had a drop', 'no' | 'sé'
_NO_BUT = re.compile(r"\b(?:but|though|although|except|pero|aunque|menos)\b")
_PAUSE = re.compile(r"[,.;:!\n()]+")


def _read_in_a_sentence(folded: str, questions: Sequence[Question]) -> Read | None:
    """A whole set of answers somewhere in a text: between remarks, said anew, or among other words."""
    if len(questions) < 2 or _UNSURE.search(folded):
        return None
    taken_back = _TAKES_BACK.search(folded)
    if taken_back is not None:
        return _said_again(folded[taken_back.end() :], questions, folded)
    parts = [part.strip() for part in _PAUSE.split(folded) if part.strip()]
    for first in range(1, min(len(parts), _MOST_PARTS)):
        if not _leaves_an_answer_as_it_is(OTHER_NUMBERS.sub(" ", " ".join(parts[:first]))):
            break
        rest = ", ".join(parts[first:])
        reading = digits_in_front(rest, questions) or read_whole(rest, questions)
        if isinstance(reading, Read) and len(reading.answers) == len(questions):
            return _with_remark(reading.answers, folded, questions)
    answers = _digits_at_the_end(folded, questions) or read_among_words(folded, questions)
    return None if answers is None else _with_remark(answers, folded, questions)


def _digits_at_the_end(folded: str, questions: Sequence[Question]) -> dict[str, int] | None:
    """'finna be real wit u 7-3-1'; the last of two sets is what counts: 'sorry i sent 8 3 0 before, its 3 8 0'."""
    spaced = _BETWEEN_DIGITS.join([r"(\d)"] * len(questions))
    sets = list(re.finditer(rf"(?<![\d.]){spaced}(?![\d.])", folded))
    if not sets or folded[sets[-1].end() :].strip(" .!)"):
        return None
    if any(not re.search("[a-z]", folded[one.end() : two.start()]) for one, two in pairwise(sets)):
        return None
    others = OTHER_NUMBERS.sub(" ", re.sub("|".join(re.escape(each[0]) for each in sets), " ", folded))
    named = any(word in question.names for word in plain_words(others) for question in questions)
    if named or not _leaves_an_answer_as_it_is(others):
        return None
    answers = {question.id: int(digit) for question, digit in zip(questions, sets[-1].groups(), strict=True)}
    return answers if all(each.minimum <= answers[each.id] <= each.maximum for each in questions) else None


def _with_remark(answers: Mapping[str, int], remark: str, questions: Sequence[Question]) -> Read | None:
    """As `digits_in_front` weighs the words around an answer. None for 'no, but': that may mean yes."""
    read = Read(answers, says_more=True)
    denied = any(_reassures(read, question) for question in questions)
    if denied and _NO_BUT.search(remark):
        return None
    return Read(answers, says_more=True, contradicts=denied and _tells_of_use(remark))


def _leaves_an_answer_as_it_is(remark: str) -> bool:
    numbers = any(word[0].isdigit() or number_word(word) is not None for word in plain_words(remark))
    return not numbers and _TAKES_BACK.search(remark) is None


def _casts_doubt(remark: str, question: Question) -> bool:
    """Whether words after an answer may contradict it. Asking for a call contradicts only an answer to `help`."""
    return _BUT.search(remark) is not None or (question.id == "help" and _CALL.search(remark) is not None)


def _reassures(reading: Read, question: Question) -> bool:
    """Whether the better of only two possible answers was given: 'no, but...' may mean the other one."""
    best = question.maximum if question.worse == "low" else question.minimum
    return question.maximum - question.minimum == 1 and reading.answers.get(question.id) == best
