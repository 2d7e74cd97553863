"""A second, wider search: words that may mean danger, in a text that the crisis rules did not take for a cry for help.

It decides only how soon a person reads the text (an hour instead of a day) and that the answer names help that is
always there. So it may be wide: a false alarm costs a counselor a minute. Idioms that the crisis rules ignore ('this
traffic is killing me') are ignored here too.
"""

from __future__ import annotations

import re

from companion.rules.danger.crisis_text import plain
from companion.rules.danger.learned_ear import hears_danger
from companion.rules.danger.patterns import GRAVE, NEAR_INNOCENT, SUBJECTS
from companion.rules.data_files import group

_EVERY_INNOCENT = (*NEAR_INNOCENT, *(pattern for subject in SUBJECTS.values() for pattern in subject.innocent))
_INNOCENT = re.compile(rf"\b{group(_EVERY_INNOCENT)}\b")
_GRAVE = re.compile(rf"\b{group(GRAVE)}\b")


def sounds_grave(text: str) -> bool:
    """Whether a word that may mean danger stands in `text`, or it resembles what people in danger write. English or
    Spanish; any text is fine; never raises.
    """
    return _GRAVE.search(_INNOCENT.sub(" # ", plain(text))) is not None or hears_danger(text)
