"""Finds what a text gives away. Even that a person is in care is nobody's business (42 CFR Part 2, HIPAA).

Findings in a template block it; in a counselor's own text they warn. Which words and why: `data/privacy.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from companion.rules import data_files
from companion.rules.data_files import group
from companion.rules.folding import fold
from companion.rules.reasons import Reason
from companion.rules.texts.privacy_concerns import PrivacyConcern


@dataclass(frozen=True)
class Finding:
    """`word` as it stands in text[start:end]; `why`: a `PrivacyConcern`, whose words go on after the word."""

    word: str
    start: int
    end: int
    why: Reason


def _spaced(pattern: str) -> str:
    return pattern.replace(" ", r"\s+")


_FILE = data_files.read_patterns(__package__, "privacy.toml")
_INNOCENT = re.compile(rf"\b{group(map(_spaced, _FILE['innocent']))}\b")
_WORDS = tuple(
    (re.compile(rf"(?<!\w){group(map(_spaced, each['words']))}(?!\w)"), PrivacyConcern(each["subject"]))
    for each in _FILE["telling"]
)
_CAPITALS_WHY = {word: PrivacyConcern(subject) for subject, words in _FILE["capitals"].items() for word in words}
_CAPITALS = re.compile(rf"(?<![\w:=$/]){group(_CAPITALS_WHY)}(?![\w=])")
_LOWER_TOO = re.compile(r"\b(iop|moud|uas?)\b")  # nothing else is spelled like these


def lint(text: str, language: str = "en") -> list[Finding]:
    """What in `text` points to treatment, in order of place, without overlaps. Never raises.

    Accents and case do not matter. `language` is the text's own; both vocabularies are looked for whatever it is,
    because people mix them and a word tells as much in the other language.
    """
    folded = fold(text)
    quiet = _INNOCENT.sub(lambda found: " " * len(found.group()), folded)
    return _without_overlaps(sorted(_findings(text, quiet), key=lambda each: (each.start, -each.end)))


def _findings(text: str, quiet: str) -> Iterator[Finding]:
    for pattern, why in _WORDS:
        for found in pattern.finditer(quiet):
            yield Finding(text[found.start() : found.end()], found.start(), found.end(), why())
    for found in _CAPITALS.finditer(text):
        if quiet[found.start()] != " ":
            yield Finding(found.group(), found.start(), found.end(), _CAPITALS_WHY[found.group()]())
    for found in _LOWER_TOO.finditer(quiet):
        word = text[found.start() : found.end()]
        yield Finding(word, found.start(), found.end(), _CAPITALS_WHY["UA" if word[0].lower() == "u" else "IOP"]())


def _without_overlaps(findings: list[Finding]) -> list[Finding]:
    kept: list[Finding] = []
    for finding in findings:
        if not kept or finding.start >= kept[-1].end:
            kept.append(finding)
    return kept


# Carriers act on these before we see them: asked for as an answer, 'yes' may opt in and 'cancel' opt out.
_OWNED = "yes|stop|end|cancel|quit|help|info|stopall|unsubscribe|revoke|optout|parar|alto|cancelar|baja|ayuda|fin"
_ASK = (
    r"reply|replies|respond|answer|text(?: us)?(?: back)?|txt|responda|responde|responder|conteste|contesta|contestar"
    r"|envie|envia|mande|manda|escriba|escribe|send|type|write"
)
_CLAUSE = re.compile(rf"\b(?:{_ASK})\b[^.?!\n]*")
_AT_ONCE = re.compile(
    rf"(?P<verb>{_ASK})(?:\s+(?:with|back|the|word|just|only|us|a|by|con|la|palabra|"
    rf"solo))*\s*[:\"'(*]*\s*(?P<word>{_OWNED})\b"
)
_WEAK_VERBS = frozenset({"send", "write", "type"})  # 'send help', 'write the end': asked for only when in capitals
_OWNED_CAPITALS = re.compile(rf"\b(?:{_OWNED.upper()})\b")
# What the law wants said stays allowed: 'Reply STOP to opt out', 'HELP for help', 'to get no more texts reply STOP'.
_RIGHTFUL = re.compile(
    r"stop\"?'?\s+(?:to\s+(?:opt\s+out|stop|end|unsubscribe|quit|leave|cancel)"
    r"|para\s+(?:no\s+recibir|dejar|darse|salir|cancelar|terminar|parar))"
    r"|help\"?'?\s+(?:for\s+(?:help|info|more)|para\s+(?:ayuda|recibir\s+ayuda|obtener|informacion|mas))"
)

_RIGHTFUL_AIM = re.compile(
    r"\b(?:to (?:get|receive) no more (?:texts|messages)|to (?:opt out|unsubscribe)"
    r"|para (?:no recibir mas (?:textos|mensajes)|darte de baja)),? (?:reply|text|responde|escribe|envia)"
    r"(?: with| con)? [\"']?$"
)


def carrier_words_asked(text: str) -> list[Finding]:
    """Carrier-owned words that `text` asks a person to answer with. Never raises."""
    folded = fold(text)
    found: dict[int, Finding] = {}
    for clause in _CLAUSE.finditer(folded):
        for start, end in _asked_in(text, folded, clause.start(), clause.end()):
            if not _rightful(folded, start):
                found[start] = Finding(text[start:end], start, end, PrivacyConcern.carrier_word())
    return [found[start] for start in sorted(found)]


def _rightful(folded: str, start: int) -> bool:
    before = folded[max(0, start - 60) : start]
    aimed = folded.startswith("stop", start) and _RIGHTFUL_AIM.search(before) is not None
    return aimed or _RIGHTFUL.match(folded, start) is not None


def _asked_in(text: str, folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for word in _OWNED_CAPITALS.finditer(text, start, end):
        yield word.span()
    for asked in _AT_ONCE.finditer(folded, start, end):
        if asked["verb"] not in _WEAK_VERBS:
            yield asked.span("word")
