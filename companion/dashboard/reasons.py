"""Reasons that rules and care wrote in English, in the reader's language.

Stored sentences stay as they were said; each pattern knows one of them with its numbers. What no pattern knows is
shown as it is: a reason is never lost for want of a translation.
"""

from __future__ import annotations

import re

from companion.dashboard import i18n
from companion.dashboard.i18n import N_
from companion.dashboard.i18n import gettext as _
from companion.wording import SOURCE_LANGUAGE

# What is said -> as a pattern. A %(name)s stands for anything; the sentence itself is what gets translated.
KNOWN = (
    N_("answered 1 to used since the last check-in"),
    N_("closeness up by %(by)s since the last check-in"),
    N_("closeness %(n)s (%(limit)s or more is red)"),
    N_("closeness %(n)s (%(limit)s or more is amber)"),
    N_("confidence %(n)s (%(limit)s or less is amber)"),
    N_("asked for a call"),
    N_("no answer to the check-in for %(hours)s hours"),
    N_("cannot come to the session of %(when)s: struggling"),
    N_("cannot come to the session of %(when)s"),
    N_("missed %(n)s sessions within 7 days, the last on %(when)s"),
    N_("missed the session of %(when)s"),
    N_("opted out of texts; reminders and check-ins no longer reach this person"),
    N_("does not want texts; agree on another way to stay in touch"),
    N_("the number belongs to somebody else now; ask for the new one"),
    N_("the phone number does not work (%(meaning)s); ask for the new one"),
    N_("a text could not be handled and needs to be read"),
    N_("texts are refused: %(meaning)s"),
)


def _pattern(sentence: str) -> re.Pattern[str]:
    parts = re.split(r"%\((\w+)\)s", sentence)
    parts[::2] = [re.escape(part) for part in parts[::2]]
    parts[1::2] = [f"(?P<{name}>.+?)" for name in parts[1::2]]
    return re.compile("".join(parts))


_PATTERNS = tuple((sentence, _pattern(sentence)) for sentence in KNOWN)


def spoken_reason(reason: str) -> str:
    """One reason, or several joined by '; ', as the reader's language says it."""
    if i18n.language() == SOURCE_LANGUAGE:
        return reason
    whole = _spoken(reason)
    return whole if whole is not None else "; ".join(_spoken(part) or part for part in reason.split("; "))


def _spoken(reason: str) -> str | None:
    for sentence, pattern in _PATTERNS:
        if found := pattern.fullmatch(reason):
            return _(sentence) % found.groupdict() if found.groupdict() else _(sentence)
    translated = _(reason)
    return translated if translated != reason else None
