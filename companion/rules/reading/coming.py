"""Reads what people answer to a reminder in their own words: coming, not coming and why, late and by how much.

Only for a text that answers a reminder; the words mean other things elsewhere. English and Spanish, without accents.
Rules come first. A learned reader answers where they know nothing, and doubts an answer of theirs that it takes for
something else; a person then reads the text too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from companion.rules import data_files, learned
from companion.rules.danger.crisis_text import plain
from companion.rules.folding import fold
from companion.rules.sessions.attendance import CannotComeReason

LONGEST_WENT = 14  # words
LONGEST = 40  # words; a longer text is a story for a person
_WORD = re.compile(r"[^\W\d_]{2}")
_weights = learned.load(__package__, "coming")
# How likely an answer that no rule reads must be; and one that a rule reads. The second is low: rules know more.
SURE, DOUBT = 0.45, 0.03


class Answer(StrEnum):
    coming = "coming"
    not_coming = "not_coming"
    late = "late"


@dataclass(frozen=True)
class Coming:
    """`why`: of somebody who does not come, where they said it. `minutes`: late by how many, where said. `says_more`:
    the text holds more than the answer, so a person reads it too.
    """

    answer: Answer
    why: CannotComeReason | None = None
    minutes: int | None = None
    says_more: bool = False


@lru_cache(maxsize=64)
def read_coming(text: str) -> Coming | None:
    """What a text that answers a reminder says of coming; None if it says nothing, or not surely. Never raises."""
    ruled = read_by_rule(text)
    if ruled is not None and _is_doubtful(ruled, _plain(text)):
        return None
    if not may_be_one(text):
        return ruled
    likely = likelihood(text)
    if ruled is not None and likely[ruled.answer] >= DOUBT:
        return ruled
    best = max(Answer, key=lambda answer: likely[answer])
    if likely[best] < SURE or _is_doubtful(Coming(best), _plain(text)):
        return None
    why = read_why_not(text) if best is Answer.not_coming else None
    return Coming(best, why=why, minutes=_minutes(_plain(text)) if best is Answer.late else None, says_more=True)


def may_be_one(text: str) -> bool:
    """Whether the learned reader is asked: not about a question, a 'maybe', a story or a text without words."""
    said = _plain(text)
    if _WORD.search(text) is None or "?" in text or len(text.split()) > LONGEST:
        return False
    return _UNSURE.search(said) is None and _QUESTION.match(said) is None


def _is_doubtful(read: Coming, said: str) -> bool:
    """'I'll be in court', 'yes but no ride', 'overslept, omw now': words that may turn an answer round."""
    if read.answer is Answer.coming:
        return _MAY_NOT_COME.search(said) is not None
    return read.answer is Answer.not_coming and _COMES_AFTER_ALL.search(said) is not None


@lru_cache(maxsize=64)
def likelihood(text: str) -> dict[str, float]:
    """How likely each `Answer` is, and that it is none of them ('other'); together 1."""
    return learned.likelihood(_weights.scores(plain(text)))


def read_by_rule(text: str) -> Coming | None:
    """What words and patterns say of it; None if they say nothing, or not surely. Never raises."""
    if _is_yes_in_signs(text):
        return Coming(Answer.coming)
    said = _plain(text)
    words = said.split()
    if not words or len(words) > LONGEST or _UNSURE.search(said):
        return None
    letter = _LETTER_FIRST.match(" ".join(re.findall(r"[a-z0-9ñ]+", fold(text))))
    if letter is not None and "?" not in text:
        more = len(words) > 4
        if letter.group(1) == "c":
            return Coming(Answer.coming, says_more=more)
        return Coming(Answer.not_coming, why=read_why_not(text), says_more=more)
    heard = _NO_NO.sub(" ", said).strip()
    if _QUESTION.match(said):
        return None
    if _LATE_SURELY.search(said):
        return Coming(Answer.late, minutes=_minutes(heard), says_more=len(words) > 8)
    if _NOT_COMING.search(heard):
        return Coming(Answer.not_coming, why=read_why_not(text), says_more=len(words) > 6)
    if _LATE.search(heard):
        return Coming(Answer.late, minutes=_minutes(heard), says_more=len(words) > 8)
    if _ALL_YES.fullmatch(heard):
        return Coming(Answer.coming)
    begins_with_yes = _BEGINS_WITH_YES.match(heard) is not None
    if begins_with_yes or _COMING.search(said):
        asks = "?" in text or _ASKS.match(said) is not None
        return Coming(Answer.coming, says_more=len(words) > 8 or asks) if begins_with_yes or not asks else None
    why = read_why_not(text)
    if why is not None and "?" not in text and not _ASKS.match(said) and not _NEWS.search(said):
        return Coming(Answer.not_coming, why=why, says_more=True)
    return None


def read_why_not(text: str) -> CannotComeReason | None:
    """Why somebody cannot come, said in words: 'truck won't start', 'nobody to watch my girl', 'flu'. Never raises."""
    said = _plain(text)
    return next((why for why, pattern in _WHY if pattern.search(said)), None)


def days_named(text: str, today: date) -> frozenset[date]:
    """The days that a text speaks of, from `today` (where the person is) to six days on: 'tomorrow', 'el jueves'."""
    said = _plain(text)
    named = {today + timedelta(days=ahead) for ahead, words in _DAYS_AHEAD if words.search(said)}
    for weekday, words in enumerate(_WEEKDAYS):
        if words.search(said):
            named.add(today + timedelta(days=(weekday - today.weekday()) % 7))
    return frozenset(named)


def may_mean_a_session(text: str) -> bool:
    """Whether a text that opts out holds a word by which people call off a session, too: 'CANCEL'."""
    return _CALLS_OFF.search(_plain(text)) is not None


def asks_who_we_are(text: str) -> bool:
    """'Who is this?' and nothing that a person would have to answer."""
    return _WHO.fullmatch(_plain(text)) is not None


def read_went(text: str) -> bool | None:
    """Whether somebody went to what we asked about: 'slept thru it', 'it was good'. None where a text does not tell."""
    said = _plain(text)
    if not 0 < len(said.split()) <= LONGEST_WENT:
        return None
    if _DID_NOT_GO.search(said):
        return False
    return True if _WENT.search(said) else None


def is_practical(text: str) -> bool:
    """Whether a text asks or tells of the way, the door, the hour: everyday words for somebody who is on their way."""
    said = _plain(text)
    return len(said.split()) <= LONGEST and _PRACTICAL.search(said) is not None


def _plain(text: str) -> str:
    low = _I_WILL.sub("i will", fold(text)).replace("'", "")
    low = _TOMORROW.sub("tomorrow", low)
    low = re.sub(r"\b(c|u|r|ur)\b", lambda found: _LETTERS[found.group()], low)
    return " ".join(re.findall(r"[a-z0-9ñ:]+", low))


_I_WILL = re.compile(r"\bi['’]ll\b")
_LETTERS = {"c": "see", "u": "you", "r": "are", "ur": "your"}
_TOMORROW = re.compile(r"\b(?:tmrw?|tmw|tmo?rr?o?w|2 ?mor+ow|2moro)\b")
# The letters that a reminder asks for, with words after them: 'C, thank you', 'R sorry'. 'r u open' is a question.
_LETTER_FIRST = re.compile(r"(?:(?:ok|hi|hey|yes|hola|si) )?([cr])\b(?! (?:u|you|ya|yall|we|they|there|is)\b)")


def _minutes(said: str) -> int | None:
    """By how many, from 1 to 120. A number with a unit comes before a bare one, which may be a road or a time."""
    for pattern in (r"\b(\d{1,3}) ?(?:min\w*|mn|m)\b", *_SPOKEN_MINUTES, r"(?<![:\d])\b(\d{1,3})\b(?!:)"):
        if isinstance(pattern, tuple):
            if re.search(rf"\b(?:{pattern[0]})\b", said):
                return pattern[1]
            continue
        found = re.search(pattern, said)
        if found is not None and 0 < int(found[1]) <= 120:
            return int(found[1])
    return None


_SPOKEN_MINUTES = (
    ("half an? hour|half hour|media hora", 30),
    ("quarter (?:of an )?hour|un cuarto de hora", 15),
    ("(?:an|one|1) hour|una hora", 60),
    ("five|cinco", 5),
    ("ten|diez", 10),
    ("fifteen|quince", 15),
    ("twenty|veinte", 20),
    ("thirty|treinta", 30),
)


_FILE = data_files.read_patterns(__package__, "coming.toml")


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b{data_files.group(patterns)}\b")


_SAID = _FILE["answers"]
_UNSURE, _NO_NO, _NEWS = (_any(_SAID[name]) for name in ("unsure", "no_that_is_yes", "news"))
_ASKS, _QUESTION = (_any(_SAID[name]) for name in ("asks", "question"))
_NOT_COMING, _COMING = (_any(_SAID[name]) for name in ("not_coming", "coming"))
_LATE, _LATE_SURELY = (_any(_SAID[name]) for name in ("late", "late_surely"))
_ALL_YES, _BEGINS_WITH_YES = (re.compile(_SAID[name]) for name in ("all_yes", "begins_with_yes"))
_MAY_NOT_COME, _COMES_AFTER_ALL = (_any(_SAID[name]) for name in ("may_not_come", "comes_after_all"))
_CALLS_OFF = _any(_FILE["calls_off"]["said"])
_WHO = _any(_FILE["who"]["said"])
_WENT, _DID_NOT_GO = (_any(_FILE["went"][name]) for name in ("went", "did_not_go"))
_PRACTICAL = _any(_FILE["practical"]["said"])
_WEEKDAYS = tuple(_any(words) for words in _FILE["days"]["of_week"])
_DAYS_AHEAD = tuple((int(ahead), _any(words)) for ahead, words in _FILE["days"]["ahead"].items())
_WHY = tuple((CannotComeReason(why), _any(patterns)) for why, patterns in _FILE["why"].items())


def _is_yes_in_signs(text: str) -> bool:
    signs = [sign for sign in text if not sign.isspace() and sign not in "\ufe0f\u200d!." and not sign.isalnum()]
    signs = [sign for sign in signs if not "\U0001f3fb" <= sign <= "\U0001f3ff"]  # tones of skin
    return bool(signs) and not re.search(r"\w", text) and set(signs) <= set("👍👌✅✔☑🆗💯🙌🤝")
