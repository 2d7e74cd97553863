"""What is no emergency, but must be read by a person the same day: what it is about."""

from __future__ import annotations

import re
from enum import StrEnum

from companion.rules import data_files
from companion.rules.danger.crisis_text import plain


class SeriousTopic(StrEnum):
    withdrawal = "withdrawal"
    medicines = "medicines"
    children = "children"
    homeless = "homeless"
    voices = "voices"
    pregnancy = "pregnancy"
    jail = "jail"
    other = "other"  # the learned ear hears that it is serious; no list says what of


_PATTERNS = {
    SeriousTopic(topic): re.compile(rf"\b{data_files.group(each for rows in said.values() for each in rows)}\b")
    for topic, said in data_files.read_patterns(__package__, "serious.toml").items()
}
# Told as over, or as somebody's else: a person reads it with the other messages.
_NOT_NOW = re.compile(
    r"\b(?:years? ago|months? ago|back in|used to|when i was|as a (?:kid|child|teen\w*)|last year"
    r"|my (?:friend|cousin|neighbor)s?|no longer"
    r"|almost over|off probation|got (?:them|him|her|my (?:kids|son|daughter)) back|ya no|hace (?:anos|años|meses)"
    r"|cuando era|de (?:nin[oa]|chiquit[oa]|chic[oa]))\b"
)


def find_serious(text: str) -> SeriousTopic | None:
    """English or Spanish; any text is fine; never raises."""
    known = plain(text)
    if _NOT_NOW.search(known):
        return None
    return next((topic for topic, pattern in _PATTERNS.items() if pattern.search(known)), None)
