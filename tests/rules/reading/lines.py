"""What the readers of wishes, of opting out and of replies to a reminder learn from, and what they are measured on.

Beside their own lines, everyday and serious lines of the writers beside the ear's tests stand for what is neither. Some
of those are a wish or a reply after all; what the rules read as one is left out.
"""

from __future__ import annotations

from pathlib import Path

from companion.rules import data_files
from companion.rules.reading import wishes
from companion.rules.reading.coming import read_by_rule as read_coming_by_rule
from companion.rules.reading.consent import read_by_rule as read_opt_word_by_rule
from tests.rules.danger.lines import written
from tests.rules.lines import Line, read_lines
from tests.rules.reading.reply_forms import FORMS

FOLDER = Path(__file__).parent
OPTING, REPLIES, WISHES = FOLDER / "opt_out_lines", FOLDER / "coming_lines", FOLDER / "wish_lines"


def wish_examples() -> list[tuple[str, str]]:
    """Text and wish, or 'none', of each example in `data/wishes.toml` and of other people's lines."""
    examples = data_files.read("companion.rules.reading", "wishes.toml")
    found = [(text, name) for name, by_language in examples.items() for said in by_language.values() for text in said]
    return found + [(line.text, line.label) for line in read_lines(WISHES, held_out=False)]


def no_wishes() -> list[tuple[str, str]]:
    return [
        (line.text, wishes.NONE)
        for line in written(held_out=False)
        if not line.cry and read_coming_by_rule(line.text) is None and len(line.text.split()) <= wishes.LONGEST
    ]


def opting(part: str, sort: str) -> list[str]:
    """Older lines without a writer: `tuned`, `held_out` or `fresh`, `positive` or `negative`."""
    rows = (OPTING / f"{part}_{sort}.txt").read_text(encoding="utf-8").split("\n")
    return [row for row in rows if row and not row.startswith("# ")]


def opting_lines() -> list[Line]:
    """Labels: 'stop', 'ask' or 'no'. Lines that were not written for this have no writer."""
    old = [("stop", text) for part in ("tuned", "held_out") for text in opting(part, "positive")]
    old += [("no", text) for part in ("tuned", "held_out") for text in opting(part, "negative")]
    others = [line.text for line in written(held_out=False)] + [form.text for form in FORMS]
    old += [("no", text) for text in others if read_opt_word_by_rule(text) is None]
    return [*read_lines(OPTING, held_out=False), *(Line("", "", label, text) for label, text in old)]


def coming_lines() -> list[Line]:
    """Labels: 'coming', 'not_coming', 'late' or 'other'. Lines that were not written for this have no writer."""
    others = [
        Line("", line.language, "other", line.text)
        for line in written(held_out=False)
        if not line.cry and read_coming_by_rule(line.text) is None
    ]
    return [*read_lines(REPLIES, held_out=False), *others]


def held_out_opting() -> list[Line]:
    return read_lines(OPTING, held_out=True)


def held_out_replies() -> list[Line]:
    return read_lines(REPLIES, held_out=True)
