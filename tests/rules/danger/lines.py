"""Every line the ears are trained and measured on, whoever wrote it. All made up.

`writers/*.tsv`: writer, language, label, text; each writer is one consistent voice. `held_out*` among them and the sets
`fresh` are never learned from. The older sets (crisis_lines, danger_lines, forms of answers) have no writer.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from companion.rules.danger.crisis import find_crisis
from companion.rules.danger.kinds import Danger
from companion.rules.reading.consent import read_by_rule
from tests.rules.danger.crisis_corpus import NEGATIVE, POSITIVE, danger_lines
from tests.rules.lines import read_lines
from tests.rules.reading.reply_forms import FORMS

WRITERS = Path(__file__).parent / "writers"
READING = Path(__file__).parents[1] / "reading"
_MAY_BE_MORE = {"not_coming", "cannot_come", "call", "none"}  # 'I can't come, I am using again'
SERIOUS, ORDINARY, CRY = "serious", "ordinary", "cry"
_DANGERS = {"unsure_danger": Danger.unsure, "overdose": Danger.overdose_self}


@dataclass(frozen=True)
class Sample:
    """`label`: a `Danger`, 'cry' (of an unknown kind), 'serious' or 'ordinary'."""

    text: str
    label: str
    writer: str = ""
    language: str = ""

    @property
    def cry(self) -> bool:
        return self.label not in (SERIOUS, ORDINARY)

    @property
    def serious(self) -> bool:
        return self.label == SERIOUS

    @property
    def ordinary(self) -> bool:
        return self.label == ORDINARY

    @property
    def danger(self) -> Danger | None:
        return Danger(self.label) if self.label in set(Danger) else None


def written(*, held_out: bool) -> list[Sample]:
    """The lines of writers, file by file: those that are only measured, or those that are learned from."""
    return [
        Sample(line.text, str(_DANGERS.get(line.label, line.label)), line.writer, line.language)
        for line in read_lines(WRITERS, held_out=held_out)
    ]


@cache
def held_out() -> tuple[Sample, ...]:
    """Lines by writers that tuned nothing and from which nothing was learned."""
    return tuple(written(held_out=True))


@cache
def samples() -> tuple[Sample, ...]:
    """What is learned from."""
    old = [
        Sample(line.text, str(_DANGERS.get(line.kind or "", line.kind))) for line in POSITIVE if line.part != "fresh"
    ]
    old += [Sample(text, CRY) for text in danger_lines("indirect")]
    old += [Sample(line.text, ORDINARY) for line in NEGATIVE if line.part != "fresh"]
    old += [Sample(text, ORDINARY) for text in danger_lines("everyday")]
    old += [
        Sample(form.text, ORDINARY)
        for form in FORMS
        if find_crisis(form.text) is None and read_by_rule(form.text) is None
    ]
    # Replies to reminders and wishes were not written to mislead: they are learned from, and set no threshold.
    old += [
        Sample(line.text, ORDINARY, language=line.language)
        for folder in (READING / "coming_lines", READING / "wish_lines")
        for line in read_lines(folder, held_out=False)
        if line.label not in _MAY_BE_MORE and find_crisis(line.text) is None
    ]
    return (*old, *written(held_out=False))


def learned_from() -> list[tuple[str, str, str]]:
    return [(line.text, line.label, line.writer) for line in samples()]
