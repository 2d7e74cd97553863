"""Words that may mean danger, in a text that neither the crisis rules nor the learned ear took for a cry for help.

Idioms that the crisis rules ignore ('this traffic is killing me') are ignored here too.
"""

from __future__ import annotations

import re

from companion.rules.danger.crisis_text import plain
from companion.rules.danger.patterns import GRAVE, NEAR_INNOCENT, SUBJECTS, VIOLENCE
from companion.rules.data_files import group

_EVERY_INNOCENT = (*NEAR_INNOCENT, *(pattern for subject in SUBJECTS.values() for pattern in subject.innocent))
_INNOCENT = re.compile(rf"\b{group(_EVERY_INNOCENT)}\b")
_GRAVE = re.compile(rf"\b{group(GRAVE)}\b")
_VIOLENCE = re.compile(rf"\b{group(VIOLENCE)}\b")


def holds_grave_words(text: str) -> bool:
    """English or Spanish; any text is fine; never raises."""
    return _GRAVE.search(_INNOCENT.sub(" # ", plain(text))) is not None


def tells_of_violence(text: str) -> bool:
    """Whether somebody is violent to the writer ('he hit me again'). English or Spanish; any text; never raises."""
    return _VIOLENCE.search(_INNOCENT.sub(" # ", plain(text))) is not None
