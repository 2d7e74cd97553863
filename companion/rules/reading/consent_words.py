"""The wordings by which people take consent back, from `data/consent.toml`."""

from __future__ import annotations

import re

from companion.rules import data_files
from companion.rules.reading.typos import one_typo

_FILE = data_files.read_patterns(__package__, "consent.toml")


def _whole(kind: str) -> frozenset[str]:
    return frozenset(phrase for phrases in _FILE["whole"][kind].values() for phrase in phrases)


CARRIER_STOP, CARRIER_START, CARRIER_HELP = (frozenset(_FILE["carrier"][kind]) for kind in ("stop", "start", "help"))
STOP, START, HELP, HALF_HEARD = map(_whole, ("stop", "start", "help", "half_heard"))
PATTERNS = tuple(re.compile(pattern) for language in ("en", "es") for pattern in _FILE["revokes"][language])
MAY_REVOKE = tuple(re.compile(pattern) for pattern in _FILE["revokes"]["half_heard"])
ABOUT_OTHERS = re.compile(_FILE["others"]["about_others"])
DIRECT = re.compile(_FILE["others"]["direct"])
ASKS_HOW = re.compile(_FILE["others"]["asks_how"])
LIMITED = re.compile(_FILE["others"]["limited"])
OF_TEXTS = re.compile(_FILE["others"]["of_texts"])
OF_SOMETHING_ELSE = re.compile(_FILE["others"]["of_something_else"])
GOES_ON = re.compile(_FILE["others"]["goes_on"])
NOT_STOP = frozenset(_FILE["key_words"]["not_stop"])
_SLIPS: dict[str, str] = _FILE["slips"]
_KEY_WORDS = tuple(_FILE["key_words"]["words"])
_OWN_WORDS = frozenset(_FILE["key_words"]["not_slips"])


def corrected(said: str) -> str:
    """Corrects typos in key words: 'cancle texts' -> 'cancel texts'."""
    return " ".join(map(_corrected_word, said.split()))


def _corrected_word(word: str) -> str:
    if word in _SLIPS:
        return _SLIPS[word]
    if len(word) < 5 or word in _OWN_WORDS or word in _KEY_WORDS:
        return word
    return next((known for known in _KEY_WORDS if one_typo(known, word)), word)
