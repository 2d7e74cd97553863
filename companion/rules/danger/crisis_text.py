"""Brings a text to the few spellings that the crisis rules know: 'Im bout 2 k!ll my self' -> 'im gonna kill myself'.

Only for matching, never to be shown. `.` stands for any pause, `#` for a stretch to ignore.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from companion.rules import data_files
from companion.rules.folding import fold

_OVERDOSED = re.compile(r"\bo\.?d(?:['-]?ed|'d|-d| d|ing|in|s)?\b(?!\.[a-z])|\bo\.d\.")
_SPELLED_OUT = re.compile(r"(?<![\w'])(?:[a-z][ .*_-]){3,}[a-z](?!\w)")
_LEET = re.compile(r"(?<=[a-z])[1!|](?=[a-z])|(?<=[a-z])\*(?=[a-z])")
_LEET_VOWELS = re.compile(r"(?<=[a-z])[340@$](?=[a-z])")
_VOWELS = {"3": "e", "4": "a", "0": "o", "@": "a", "$": "s"}
_PAUSE = re.compile(r"[.?!;:,()\n\r/|\"]+")
_OTHER = re.compile(r"[^a-z0-9.#ñ ]+")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_TO_VERB = re.compile(r"\b(want|about|bout|going|goin|need|have|ready|trying|try|used|dont want) 2\b")

_FILE = data_files.read(__package__, "spellings.toml")
_CANON: dict[str, str] = {
    typed: word for by_word in _FILE["typed"].values() for word, forms in by_word.items() for typed in forms.split()
}
_KEY_WORDS: tuple[str, ...] = tuple(_FILE["key_words"]["words"])
_TWO_SLIPS = frozenset(_FILE["key_words"]["two_slips"])
_REAL_WORDS = frozenset(_FILE["key_words"]["not_slips"])

# Every way to say 'I will' or 'I want to' becomes 'gonna' (Spanish: 'voya'), so that each deed needs one rule.
_SOFTENER = (
    r"(?:(?:really|just|so|probably|prob|totally|like|definitely|literally|honestly|fucking|only|still|"
    r"even|kinda) )*"
)
_WILL = re.compile(
    rf"\b(?:(?:going|about|bout|fixing|fixin|want|wants|wanting|wanted|need|ready|planning|plan|have|got|"
    rf"tempted|close|trying|try|"
    rf"decided|dying|supposed|prepared) {_SOFTENER}(?:to|too)|wanna|gotta|thinking {_SOFTENER}(?:about|bout|of|on)|"
    rf"(?:feel|feeling|felt) like|close to|on the verge of|just might|might|i will|ill|"
    rf"gonna {_SOFTENER}(?:go ahead and|go and|go|end up|start|try to|have to|be able to)|"
    rf"considering|tryna|boutta|bouta)\b"
)
_VOY_A = re.compile(
    r"\b(?:(?:creo que |siento que |a lo mejor )?(?:voy|vamos|iba|ando) a|(?:ya )?(?:quiero|quisiera|necesito|"
    r"pienso|deseo)"
    r"|(?:me dan|tengo|con|siento|muchas|muchisimas) (?:(?:muchas|muchisimas|unas|hartas|tantas) )?ganas de|ganas de"
    r"|tengo que|(?:estoy )?(?:por|a punto de)(?= \w+(?:ar|er|ir)(?:me)?\b)|pensando en|estoy pensando en|"
    r"me muero por)\b"
)


def plain(text: str) -> str:
    """Folded, respelled tokens with single spaces, padded by one space. Never raises."""
    low = _OVERDOSED.sub(" overdose ", fold(text))
    low = _SPELLED_OUT.sub(lambda found: re.sub(r"[ .*_-]", "", found.group()), low)
    low = _LEET_VOWELS.sub(lambda found: _VOWELS[found.group()], _LEET.sub("i", low))
    low = low.replace("w/o", "without").replace("'", "").replace("&", " and ").replace("-", " ")
    low = _STRETCHED.sub(r"\1", _OTHER.sub(" ", _PAUSE.sub(" . ", low)))
    low = _TO_VERB.sub(r"\1 to", " ".join(low.split()))
    words = " ".join(_respelled(token) for token in low.split())
    words = words.replace(" any more", " anymore").replace("my self", "myself")
    return f" {_collapsed(_VOY_A, 'voya', _collapsed(_WILL, 'gonna', words))} "


def _collapsed(pattern: re.Pattern[str], word: str, text: str) -> str:
    """Every match becomes `word`, and several in a row become one: 'im gonna want to' means the same as 'im gonna'."""
    text = pattern.sub(word, text)
    return re.sub(rf"\b{word}(?: {_SOFTENER}(?:(?:ir|volver|empezar) a\b|tener que\b|{word}\b))+", word, text)


@lru_cache(maxsize=8192)
def _respelled(token: str) -> str:
    if token in _CANON:
        return _CANON[token]
    if len(token) < 5 or token in _REAL_WORDS or token in _KEY_WORDS:
        return token
    return next((word for word in _KEY_WORDS if _close(token, word)), token)


def _close(token: str, word: str) -> bool:
    allowed = 2 if word in _TWO_SLIPS and len(token) >= 6 else 1
    return token[0] == word[0] and slips(token, word) <= allowed


def slips(typed: str, meant: str) -> int:
    """Letters added, left out, replaced or swapped with a neighbour (optimal string alignment distance)."""
    return OSA.distance(typed, meant)
