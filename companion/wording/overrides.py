"""Whether a clinic's own wording of a text may be sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from companion.rules.reasons import Reason
from companion.rules.texts.own_wording import WordingProblem, gives_away
from companion.rules.texts.privacy import carrier_words_asked, lint
from companion.wording.gsm import segments, to_gsm
from companion.wording.texts import LANGUAGES, MUST_CONTAIN, TEXTS, placeholders

_BRACED = re.compile(r"[{}]")
_FREE = frozenset({"sender", "voice"})  # values that every text has: allowed anywhere, needed where the source has them
_OPTIONAL = frozenset({"team", "reads", "opens_time", "closes_time"})  # a clinic may say it otherwise
MOST_SEGMENTS = 3


@dataclass(frozen=True)
class Problem:
    """`reason`: a `WordingProblem`. `blocks`: the text cannot be saved like this."""

    reason: Reason
    blocks: bool = True


def check_override(key: str, language: str, text: str) -> list[Problem]:
    """What is wrong with a clinic's own text for `key`; an empty list means it may be used."""
    if key not in TEXTS:
        return [Problem(WordingProblem.unknown_text(key=key))]
    if language not in LANGUAGES:
        return [Problem(WordingProblem.unknown_language(languages=LANGUAGES))]
    if not text.strip():
        return [Problem(WordingProblem.empty())]
    return [*_placeholders(key, text), *_duties(key, text), *_privacy(language, text), *_cost(text)]


def _placeholders(key: str, text: str) -> Iterator[Problem]:
    needed, used = placeholders(TEXTS[key]), placeholders(text)
    for name in sorted(used - needed - _FREE):
        yield Problem(WordingProblem.unknown_placeholder(name=name, known=_listed(needed | _FREE)))
    for name in sorted(needed - used - _OPTIONAL):
        yield Problem(WordingProblem.missing_placeholder(name=name))
    left = text
    for name in used:
        left = left.replace(f"{{{name}}}", "")
    if _BRACED.search(left):
        yield Problem(WordingProblem.stray_brace())


def _listed(names: frozenset[str]) -> tuple[str, ...]:
    return tuple(f"{{{name}}}" for name in sorted(names))


def _duties(key: str, text: str) -> Iterator[Problem]:
    for words in MUST_CONTAIN.get(key, ()):
        if not re.search(rf"\b{re.escape(words)}\b", text):
            yield Problem(WordingProblem.must_say(words=words))


def _privacy(language: str, text: str) -> Iterator[Problem]:
    for finding in (*lint(text, language), *carrier_words_asked(text)):
        yield Problem(gives_away(finding))


def _cost(text: str) -> Iterator[Problem]:
    # Counted with the placeholders in it: near enough to warn, and the preview shows the real text.
    cost = segments(to_gsm(text))
    if cost.encoding != "GSM-7":
        yield Problem(WordingProblem.rare_letter(), blocks=False)
    if cost.count > MOST_SEGMENTS:
        yield Problem(WordingProblem.too_many_texts(count=cost.count, most_segments=MOST_SEGMENTS))
    elif cost.count > 1:
        yield Problem(WordingProblem.several_texts(count=cost.count), blocks=False)
