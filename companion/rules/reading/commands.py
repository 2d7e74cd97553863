"""Commands a patient may text: one word, any case, small typos forgiven. The menu is made of this table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from companion.rules.folding import fold
from companion.rules.reading.number_words import number_word


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


# English first, then Spanish. No word that carriers own may ever stand here (a test looks).
WORDS: dict[CommandName, tuple[str, ...]] = {
    CommandName.menu: ("menu", "commands", "options", "opciones", "comandos"),
    CommandName.next: ("next", "next session", "schedule", "proxima", "proximo", "proximas", "siguiente"),
    CommandName.week: ("week", "this week", "my week", "semana", "esta semana", "mi semana"),
    CommandName.cope: ("cope", "coping", "exercise", "calm", "calma", "ejercicio", "animo"),
    CommandName.meet: ("meet", "meeting", "meetings", "reunion", "reuniones"),
    CommandName.check: ("check", "check in", "checkin", "check-in", "registro", "chequeo"),
    CommandName.late: ("late", "running late", "im late", "im running late", "tarde", "voy tarde", "llego tarde"),
    CommandName.confirm: ("c", "confirm", "confirmed", "confirmo", "confirmado", "ok c", "c ok", "confirmar"),
    CommandName.cannot_come: (
        *("r", "cant come", "cannot come", "cant make it", "i cant come", "i cannot come", "i cant make it"),
        *("no puedo ir", "no puedo"),
    ),
    CommandName.pause: ("pause", "pausa", "pausar"),
    CommandName.lang: ("lang", "language", "idioma", "lengua"),
    CommandName.sos: ("sos", "s o s", "emergency", "emergencia"),
}
LANGUAGES = {
    "en": ("english", "ingles", "en"),
    "es": ("spanish", "espanol", "es"),
}
_BY_PHRASE = {phrase: name for name, phrases in WORDS.items() for phrase in phrases}
_LANGUAGE_BY_WORD = {word: language for language, words in LANGUAGES.items() for word in words}
_PAUSE = re.compile(
    r"(?:pause|pausa|pausar)(?: (?:for|for about|por|de))? (\d{1,3}|[a-z]+) ?(days?|dias?|d|weeks?|semanas?)?"
)
_UNPAUSE = frozenset({"unpause", "resume", "pause 0", "reanudar", "pausa 0", "pause off"})
# A typo is forgiven only in words long enough not to become another word.
_SHORTEST_TYPO = 4
_NOT_TYPOS = frozenset(
    """
    neat wait weak text nest lace rate date lane hope cape cold core here meant met cause men
    later lake plate cheek chick chuck checks checked paused pauses calms cala tarda tardes trade wake works meetup
    exercised exercises optional
    """.split()
)
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


def one_typo(known: str, typed: str) -> bool:
    """Whether `typed` is `known` with two neighbours swapped, or a letter left out, added or (in 5 or more) wrong.

    The first letter must be right: what begins otherwise is mostly another word.
    """
    if known[:1] != typed[:1] or abs(len(known) - len(typed)) > 1:
        return False
    if len(known) != len(typed):
        longer, shorter = (known, typed) if len(known) > len(typed) else (typed, known)
        return any(longer[:place] + longer[place + 1 :] == shorter for place in range(1, len(longer)))
    differing = [place for place in range(len(known)) if known[place] != typed[place]]
    if len(differing) == 1:
        return len(known) >= 5
    return (
        len(differing) == 2
        and differing[1] == differing[0] + 1
        and known[differing[0]] == typed[differing[1]]
        and known[differing[1]] == typed[differing[0]]
    )
