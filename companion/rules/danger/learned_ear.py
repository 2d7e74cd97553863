"""A classifier trained on lines by many writers, for cries for help that no list of phrases foresees.

Two logistic regressions (a cry against all else; serious against everyday) and one for each danger among cries, as
`companion.rules.learned` describes, from the lines under tests/rules/danger. How the thresholds were set:
docs/check-ins.md, the two ears.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from companion.rules import learned
from companion.rules.danger.crisis_text import plain
from companion.rules.danger.kinds import Danger


@dataclass(frozen=True)
class Heard:
    """`cry`: how much a text resembles cries for help, in logits. `serious`: the same for what must be read today.
    `danger`: what a cry would most likely be about.
    """

    cry: float
    serious: float
    danger: Danger

    @property
    def answers(self) -> bool:
        """Sure enough to answer with 988 and 911 and to open a red alert."""
        return self.cry > THRESHOLDS["answer"]

    @property
    def within_the_hour(self) -> bool:
        """A person should read it within the hour."""
        return self.cry > THRESHOLDS["task"]

    @property
    def same_day(self) -> bool:
        """A person should read it within hours."""
        return self.serious > THRESHOLDS["same_day"]


# Words; a longer text is also scored sentence by sentence, so that the rest does not hide one cry for help.
LONGEST_BREATH = 40
MODELS = ("cry", "serious", *Danger)
_weights = learned.load(__package__, "learned_ear")
THRESHOLDS: dict[str, float] = _weights.about["thresholds"]


def breaths(known: str) -> Iterator[str]:
    """What is listened to in one go: the whole text, and each sentence of a long one."""
    yield known
    if len(known.split()) > LONGEST_BREATH:
        yield from (f" {' '.join(part.split())} " for part in known.split(" . ") if len(part.split()) > 2)


@lru_cache(maxsize=256)
def listen(text: str) -> Heard:
    """What `text` resembles, English or Spanish. Any text is fine; never raises. About 1 ms."""
    loudest = max((_weights.scores(breath) for breath in breaths(plain(text))), key=lambda scores: scores["cry"])
    return Heard(loudest["cry"], loudest["serious"], max(Danger, key=lambda danger: loudest[danger]))
