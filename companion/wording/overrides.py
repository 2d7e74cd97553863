"""Whether a clinic's own wording of a text may be sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from companion.rules.texts.privacy import carrier_words_asked, lint
from companion.wording.gsm import segments, to_gsm
from companion.wording.texts import LANGUAGES, MUST_CONTAIN, TEXTS, placeholders

ProblemKind = Literal[
    "key", "language", "empty", "placeholder", "missing", "privacy", "carrier_word", "alphabet", "length"
]

_BRACED = re.compile(r"[{}]")
_FREE = frozenset({"sender", "voice"})  # values that every text has: allowed anywhere, needed where the source has them
MOST_SEGMENTS = 3


@dataclass(frozen=True)
class Problem:
    """`message` is a sentence for the person who edits. `blocks`: the text cannot be saved like this."""

    kind: ProblemKind
    message: str
    blocks: bool = True


def check_override(key: str, language: str, text: str) -> list[Problem]:
    """What is wrong with a clinic's own text for `key`; an empty list means it may be used."""
    if key not in TEXTS:
        return [Problem("key", f"There is no text called {key}.")]
    if language not in LANGUAGES:
        return [Problem("language", f"Texts are written in {' or '.join(LANGUAGES)}.")]
    if not text.strip():
        return [Problem("empty", "Write something, or go back to the built-in text.")]
    return [*_placeholders(key, text), *_duties(key, text), *_privacy(language, text), *_carrier(text), *_cost(text)]


def _placeholders(key: str, text: str) -> Iterator[Problem]:
    needed, used = placeholders(TEXTS[key]), placeholders(text)
    for name in sorted(used - needed - _FREE):
        yield Problem("placeholder", f"{{{name}}} is not known here. This text has: {_listed(needed | _FREE)}.")
    for name in sorted(needed - used):
        yield Problem("missing", f"{{{name}}} is missing: the built-in text says it.")
    left = text
    for name in used:
        left = left.replace(f"{{{name}}}", "")
    if _BRACED.search(left):
        yield Problem("placeholder", "There is a curly brace that is not part of a placeholder.")


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names))


def _duties(key: str, text: str) -> Iterator[Problem]:
    for words in MUST_CONTAIN.get(key, ()):
        if not re.search(rf"\b{re.escape(words)}\b", text):
            yield Problem("missing", f"This text must say {words}.")


def _privacy(language: str, text: str) -> Iterator[Problem]:
    for finding in lint(text, language):
        yield Problem("privacy", f"'{finding.word}': {finding.why}")


def _carrier(text: str) -> Iterator[Problem]:
    for finding in carrier_words_asked(text):
        yield Problem("carrier_word", f"'{finding.word}': {finding.why}")


def _cost(text: str) -> Iterator[Problem]:
    # Counted with the placeholders in it: near enough to warn, and the preview shows the real text.
    cost = segments(to_gsm(text))
    if cost.encoding != "GSM-7":
        yield Problem("alphabet", "An emoji or a rare letter more than doubles the price of this text.", blocks=False)
    if cost.count > MOST_SEGMENTS:
        yield Problem("length", f"This makes {cost.count} texts; at most {MOST_SEGMENTS} can be sent.")
    elif cost.count > 1:
        yield Problem("length", f"This makes {cost.count} texts instead of one.", blocks=False)
