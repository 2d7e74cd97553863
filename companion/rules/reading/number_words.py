"""Numbers as people type them: words in English and Spanish, typos included."""

from __future__ import annotations

from companion.rules import data_files
from companion.rules.reading.typos import one_slip

_FILE = data_files.read(__package__, "numbers.toml")
_WORDS: dict[str, int] = {word: number for words in _FILE["numbers"].values() for word, number in words.items()}
_OWN_WORDS = frozenset(_FILE["not_slips"]["words"])
_SHORTEST_TYPO = 4


def number_word(word: str) -> int | None:
    """The number a folded word stands for, or None. One slip is forgiven: letters swapped, doubled or left out."""
    if word in _WORDS:
        return _WORDS[word]
    if word in _OWN_WORDS or len(word) < 3 or not word.isalpha():
        return None
    found = {value for known, value in _WORDS.items() if len(known) >= _SHORTEST_TYPO and one_slip(known, word)}
    return found.pop() if len(found) == 1 else None
