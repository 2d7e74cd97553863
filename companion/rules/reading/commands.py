"""Commands a patient may text: one word, any case, small typos forgiven. The words: `data/commands.toml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from companion.rules import data_files
from companion.rules.folding import fold
from companion.rules.reading.number_words import number_word
from companion.rules.reading.typos import one_typo


class CommandName(StrEnum):
    menu = "menu"
    next = "next"
    week = "week"
    cope = "cope"
    meet = "meet"
    check = "check"
    late = "late"
    confirm = "confirm"
    cannot_come = "cannot_come"
    pause = "pause"
    lang = "lang"
    sos = "sos"


@dataclass(frozen=True)
class Command:
    """`days`: of PAUSE, None when not said. `language`: of LANG, None when not said."""

    name: CommandName
    days: int | None = None
    language: str | None = None


_FILE = data_files.read(__package__, "commands.toml")
# English first, then Spanish.
WORDS: dict[CommandName, tuple[str, ...]] = {
    CommandName(name): tuple(phrase for phrases in by_language.values() for phrase in phrases)
    for name, by_language in _FILE["commands"].items()
}
LANGUAGES: dict[str, list[str]] = _FILE["languages"]
_BY_PHRASE = {phrase: name for name, phrases in WORDS.items() for phrase in phrases}
_LANGUAGE_BY_WORD = {word: language for language, words in LANGUAGES.items() for word in words}
_PAUSE = re.compile(
    r"(?:pause|pausa|pausar)(?: (?:for|for about|por|de))? (\d{1,3}|[a-z]+) ?(days?|dias?|d|weeks?|semanas?)?"
)
_UNPAUSE = frozenset(phrase for phrases in _FILE["unpause"].values() for phrase in phrases)
# A typo is forgiven only in words long enough not to become another word.
_SHORTEST_TYPO = 4
_NOT_TYPOS = frozenset(_FILE["not_slips"]["words"])
_POLITE = r"(?:please|pls|plz|thanks|thank you|thx|ty|sorry|ok|hi|hey|today|por favor|gracias|perdon|hola|hoy)"
_POLITE_AROUND = re.compile(rf"^(?:{_POLITE} )+|(?: {_POLITE})+$")


def read_command(text: str, language: str) -> Command | None:
    """The command that the whole text is, or None. Words of both languages are known, whichever is set."""
    if len(text) > 60:
        return None
    said = " ".join(re.sub(r"[^a-z0-9\s-]", "", fold(text).replace("'", "")).split())
    if not said:
        return None
    return _exactly(said) or _exactly(_POLITE_AROUND.sub("", said))


def _exactly(said: str) -> Command | None:
    name = _BY_PHRASE.get(said)
    if name is not None:
        return Command(name)
    return _pause(said) or _language(said) or _typo(said)


def _pause(said: str) -> Command | None:
    if said in _UNPAUSE:
        return Command(CommandName.pause, days=0)
    first, _, rest = said.partition(" ")
    if rest and first not in _NOT_TYPOS and any(one_typo(word, first) for word in ("pause", "pausa")):
        said = f"pause {rest}"
    found = _PAUSE.fullmatch(said)
    number = _how_many(found[1]) if found else None
    if found is None or number is None:
        return None
    return Command(CommandName.pause, days=number * (7 if found[2] and found[2][0] in "ws" else 1))


def _how_many(word: str) -> int | None:
    if word.isdigit():
        return int(word)
    return 1 if word in ("a", "un") else number_word(word) or None


def _language(said: str) -> Command | None:
    words = said.split()
    named = _LANGUAGE_BY_WORD.get(words[-1]) if words else None
    if len(words) == 1 and named is not None and len(words[0]) > 2:
        return Command(CommandName.lang, language=named)
    if len(words) == 2 and named is not None and words[0] in (*WORDS[CommandName.lang], "in", "en"):
        return Command(CommandName.lang, language=named)
    return Command(CommandName.lang) if len(words) == 2 and words[0] in ("lang", "idioma") else None


def _typo(said: str) -> Command | None:
    """One letter wrong, missing, doubled or swapped, in a single word of four letters or more."""
    if len(said) < _SHORTEST_TYPO - 1 or said in _NOT_TYPOS or not said.isalpha():
        return None
    known = [phrase for phrase in _BY_PHRASE if len(phrase) >= _SHORTEST_TYPO and phrase.isalpha()]
    near = {_BY_PHRASE[phrase] for phrase in known if one_typo(phrase, said)}
    return Command(near.pop()) if len(near) == 1 else None
