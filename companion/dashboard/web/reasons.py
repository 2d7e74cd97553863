"""What rules and care said in English, in the reader's language: refusals, what became of a text.

Stored sentences stay as they were said; each pattern knows one of them with its values. What no pattern knows is
shown as it is: a reason is never lost for want of a translation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache

from companion.dashboard.web import i18n
from companion.dashboard.web.i18n import N_
from companion.dashboard.web.i18n import gettext as _
from companion.rules.texts.own_wording import WordingProblem
from companion.wording import SOURCE_LANGUAGE
from companion.wording.catalog import PAGES_DOMAIN, VALUES, read
from companion.wording.words import WORDS

# What is said -> as a pattern. A %(name)s stands for anything; the sentence itself is what gets translated.
# A narrower one stands above a wider one.
KNOWN = (
    N_("could not be settled: ask the patient whether it arrived"),
    N_("Twilio error %(code)s"),
    # what a text gives away
    N_("'%(word)s': %(what)s"),
)


def _pattern(sentence: str) -> re.Pattern[str]:
    parts = re.split(r"%\((\w+)\)s", sentence)
    parts[::2] = [re.escape(part) for part in parts[::2]]
    parts[1::2] = [f"(?P<{name}>.+?)" for name in parts[1::2]]
    return re.compile("".join(parts), re.DOTALL)


Patterns = tuple[tuple[str, re.Pattern[str]], ...]


def _patterns(sentences: Iterable[str]) -> Patterns:
    return tuple((sentence, _pattern(sentence)) for sentence in sentences)


# Problems of own wordings are said in English where a form is refused.
_REASONS = _patterns((*KNOWN, *(said for said in WORDS[WordingProblem].values() if isinstance(said, str))))


@cache
def _refusals(language: str) -> Patterns:
    """Longest first, so that a sentence is not taken for a shorter one with more in its values."""
    with_values = (str(each.id) for each in read(language, PAGES_DOMAIN) if VALUES in each.auto_comments)
    return _patterns(sorted(with_values, key=len, reverse=True)) + _REASONS


def spoken_reason(reason: str) -> str:
    """One reason, or several joined by '; ', as the reader's language says it."""
    if i18n.language() == SOURCE_LANGUAGE:
        return reason
    whole = _spoken(reason, _REASONS)
    return whole if whole is not None else "; ".join(_spoken(part, _REASONS) or part for part in reason.split("; "))


def spoken_refusal(sentence: str) -> str:
    """A sentence or clause with which a use case or a rule refuses something."""
    language = i18n.language()
    if language == SOURCE_LANGUAGE:
        return sentence
    return _spoken(sentence, _refusals(language)) or sentence


def _spoken(said: str, patterns: Patterns) -> str | None:
    translated = _(said)
    if translated != said:
        return translated
    for sentence, pattern in patterns:
        if found := pattern.fullmatch(said):
            return _(sentence) % {name: _value(name, value, patterns) for name, value in found.groupdict().items()}
    return None


def _value(name: str, value: str, patterns: Patterns) -> str:
    if name == "what":
        return _spoken(value, patterns) or value
    try:
        return i18n.day(date.fromisoformat(value), year=True) if len(value) == len("2026-03-02") else value
    except ValueError:
        return value
