"""What somebody texts after a cry for help, before a person has answered: "are you there", "I called them"."""

from __future__ import annotations

import re
from enum import StrEnum

from companion.rules import data_files
from companion.rules.danger.hearing import Urgency, hear
from companion.rules.folding import fold

SHORT = 3  # words; in a longer text that sounds dangerous, danger is answered
_IN_VAIN = re.compile(r"\b(?:but|pero|nobody|no one|nadie)\b")  # 'I called but nobody came'
LONGEST = 16  # words; a longer text is a story, and the general answer fits it better


class AfterCry(StrEnum):
    anybody_there = "anybody_there"
    called = "called"
    ok_now = "ok_now"


_PATTERNS = {
    name: re.compile(rf"(?:^|\b){data_files.group(each for rows in said.values() for each in rows)}(?:$|\b)")
    for name, said in data_files.read_patterns(__package__, "after_cry.toml").items()
}


def read_after_cry(text: str) -> AfterCry | None:
    """English or Spanish; any text is fine; never raises."""
    said = " ".join(re.findall(r"[a-z0-9]+|\?+", fold(text).replace("'", "")))
    if not said or len(said.split()) > LONGEST:
        return None
    if _PATTERNS["called"].search(said) and not _IN_VAIN.search(said):
        return AfterCry.called
    if len(said.split()) > SHORT and hear(text).urgency >= Urgency.hour:
        return None
    if _PATTERNS["ok_now"].search(said) and not _PATTERNS["not_ok"].search(said):
        return AfterCry.ok_now
    return AfterCry.anybody_there if _PATTERNS["anybody_there"].search(said) else None
