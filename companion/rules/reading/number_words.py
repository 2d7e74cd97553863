"""Numbers as people type them: words in English and Spanish, typos included."""

from __future__ import annotations

_WORDS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "cero": 0, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10, "none": 0, "nothing": 0, "nada": 0, "ninguno": 0, "ninguna": 0, "zip": 0,
    "nil": 0,
}  # fmt: skip
# One slip of the thumb away from a number word, but words of their own.
_OWN_WORDS = frozenset(
    """
    for your even there tree free then on fore given gone done once toes sees sies the too son nee tent
    often fiver sixty seventy eighty ninety nova tress nun creo noes unas nonce nona thee
    """.split()
)
_SHORTEST_TYPO = 4


def number_word(word: str) -> int | None:
    """The number a folded word stands for, or None. One slip is forgiven: letters swapped, doubled or left out."""
    if word in _WORDS:
        return _WORDS[word]
    if word in _OWN_WORDS or len(word) < 3 or not word.isalpha():
        return None
    found = {value for known, value in _WORDS.items() if len(known) >= _SHORTEST_TYPO and _one_slip(known, word)}
    return found.pop() if len(found) == 1 else None


def _one_slip(known: str, typed: str) -> bool:
    if len(known) == len(typed):
        differing = [place for place in range(len(known)) if known[place] != typed[place]]
        if len(differing) != 2 or differing[1] != differing[0] + 1:
            return False
        first, second = differing
        return known[first] == typed[second] and known[second] == typed[first]
    longer, shorter = (known, typed) if len(known) > len(typed) else (typed, known)
    if len(longer) != len(shorter) + 1:
        return False
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))
