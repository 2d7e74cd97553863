"""Commands a patient may text: one word, any case, small typos forgiven. The menu is made of this table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from companion.rules.folding import fold


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
    CommandName.late: ("late", "running late", "im late", "tarde", "voy tarde", "llego tarde"),
    CommandName.confirm: ("c", "confirm", "confirmed", "confirmo", "confirmado", "ok c", "c ok", "confirmar"),
    CommandName.cannot_come: ("r", "cant come", "cannot come", "cant make it", "no puedo ir", "no puedo"),
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
_PAUSE = re.compile(r"(?:pause|pausa|pausar)(?: (?:for|for about|por|de))? (\d{1,3})(?: (?:days?|dias?|d))?")
_PAUSE_WEEK = re.compile(r"(?:pause|pausa|pausar)(?: (?:for|por))? (?:a|1|one|una) (?:week|semana)")
_UNPAUSE = frozenset({"unpause", "resume", "pause 0", "reanudar", "pausa 0", "pause off"})
# A typo is forgiven only in words long enough not to become another word.
_SHORTEST_TYPO = 4
_NOT_TYPOS = frozenset(
    """
    neat wait weak text nest lace rate date lane hope cape cold core here meant met cause men
    """.split()
)


def read_command(text: str, language: str) -> Command | None:
    """The command that the whole text is, or None. Words of both languages are known, whichever is set."""
    if len(text) > 60:
        return None
    said = " ".join(re.sub(r"[^a-z0-9\s-]", "", fold(text).replace("'", "")).split())
    if not said:
        return None
    name = _BY_PHRASE.get(said)
    if name is not None:
        return Command(name)
    return _with_argument(said) or _typo(said)


def _with_argument(said: str) -> Command | None:
    if said in _UNPAUSE:
        return Command(CommandName.pause, days=0)
    if _PAUSE_WEEK.fullmatch(said):
        return Command(CommandName.pause, days=7)
    days = _PAUSE.fullmatch(said)
    if days:
        return Command(CommandName.pause, days=int(days[1]))
    words = said.split()
    if said in ("english", "espanol", "spanish", "ingles"):
        return Command(CommandName.lang, language=_LANGUAGE_BY_WORD[said])
    if len(words) == 2 and words[0] in WORDS[CommandName.lang] and words[1] in _LANGUAGE_BY_WORD:
        return Command(CommandName.lang, language=_LANGUAGE_BY_WORD[words[1]])
    return None


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
