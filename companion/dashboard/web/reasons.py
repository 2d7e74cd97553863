"""What rules and care said in English, in the reader's language: reasons of alerts, refusals, why no text is sent.

Stored sentences stay as they were said; each pattern knows one of them with its values. What no pattern knows is
shown as it is: a reason is never lost for want of a translation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from functools import cache

from companion.dashboard.web import i18n
from companion.dashboard.web.i18n import N_
from companion.dashboard.web.i18n import gettext as _
from companion.wording import SOURCE_LANGUAGE
from companion.wording.catalog import PAGES_DOMAIN, VALUES, read

# What is said -> as a pattern. A %(name)s stands for anything; the sentence itself is what gets translated.
# A narrower one stands above a wider one.
KNOWN = (
    # check-ins and sessions
    N_("answered 1 to used since the last check-in"),
    N_("closeness up by %(by)s since the last check-in"),
    N_("closeness %(n)s (%(limit)s or more is red)"),
    N_("closeness %(n)s (%(limit)s or more is amber)"),
    N_("confidence %(n)s (%(limit)s or less is amber)"),
    N_("asked for a call"),
    N_("told of a slip in their own words"),
    N_("%(what)s (%(score)s %(n)s, %(limit)s or more)"),
    N_("%(what)s (%(score)s %(n)s, %(limit)s or less)"),
    N_("weekly check: use"),
    N_("weekly check: high risk"),
    N_("weekly check: little protection"),
    N_("PHQ-2 positive"),
    N_("no answer to the check-in for %(hours)s hours"),
    N_("cannot come to the session of %(when)s: struggling"),
    N_("cannot come to the session of %(when)s"),
    N_("is running late for today's session"),
    N_("missed %(n)s sessions within 7 days, the last on %(when)s"),
    N_("missed the session of %(when)s"),
    # what people wrote
    N_("%(what)s (opted out of texts: no reply was sent, call)"),
    N_("an unknown number %(what)s"),
    N_("wrote words that sound like self-harm"),
    N_("wrote words that sound like an overdose"),
    N_("wrote 'about to use'"),
    N_("wrote SOS"),
    N_("wrote to us"),
    N_("wrote a message that needs to be read"),
    N_("wrote words that may mean danger; read them now"),
    N_("a text could not be handled and needs to be read"),
    N_("very many texts within an hour; answers are held back"),
    # phones and carriers
    N_("opted out of texts; reminders and check-ins no longer reach this person"),
    N_("does not want texts; agree on another way to stay in touch"),
    N_("the number belongs to somebody else now; ask for the new one"),
    N_("asked whether this is still their number, no answer for 7 days; ask in person"),
    N_("wrote from a number that gets no texts any more; call, then let texts go there again or enter the new number"),
    N_("the phone number does not work (%(what)s); ask for the new one"),
    N_("texts are refused: %(what)s (Twilio error %(code)s)"),
    N_("texts are refused: %(what)s"),
    N_("a text (%(kind)s) did not arrive: %(what)s"),
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


_REASONS = _patterns(KNOWN)


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
    if name == "kind":
        return _(_TEXTS.get(value, value))
    try:
        return _day(value)
    except ValueError:
        return value


def _day(value: str) -> str:
    """'2026-03-02', or 'Mon Mar 2, 6:00 PM' in somebody's wall clock; ValueError: neither."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return i18n.day(date.fromisoformat(value), year=True)
    weekday, _blank, rest = value.partition(" ")
    # A leap year, as these words name none; the weekday is taken from them.
    at = datetime.strptime(f"2024 {rest}", "%Y %b %d, %I:%M %p")  # noqa: DTZ007
    return f"{_(_WEEKDAYS.get(weekday, weekday))} {i18n.day_and_month(at.date())}, {i18n.clock_time(at.time())}"


# What kind of text, as a reason names it.
_TEXTS = {
    "crisis": N_("help in a crisis"),
    "reply": N_("answer"),
    "consent": N_("question of consent"),
    "opt out confirmation": N_("confirmation of an opt-out"),
    "session reminder": N_("session reminder"),
    "session change": N_("correction"),
    "personal": N_("written by hand"),
    "missed session": N_("missed session"),
    "check in": N_("check-in"),
    "nudge": N_("nudge"),
    "exercise": N_("exercise"),
    "week digest": N_("week digest"),
    "meeting reminder": N_("reminder of a meeting"),
    "meeting follow up": N_("did you go?"),
    "encouragement": N_("encouragement"),
    "milestone": N_("milestone"),
}
_WEEKDAYS = {
    "Mon": N_("Mon"),
    "Tue": N_("Tue"),
    "Wed": N_("Wed"),
    "Thu": N_("Thu"),
    "Fri": N_("Fri"),
    "Sat": N_("Sat"),
    "Sun": N_("Sun"),
}
