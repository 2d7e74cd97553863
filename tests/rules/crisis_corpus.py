"""Lines people text, sorted into a crisis or not. `held_out` ones were written before the rules and never tuned on.

The lines are made up. They lie in crisis_lines/*.txt: `[kind]` heads a block, `#` is a comment.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

LINES = Path(__file__).parent / "crisis_lines"


@dataclass(frozen=True)
class Line:
    text: str
    kind: str | None  # None: looks like a crisis, is none
    held_out: bool


def _read(name: str) -> list[Line]:
    kind: str | None = None
    lines = []
    for row in (LINES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if row.startswith("["):
            kind = row.strip("[]")
        elif row and not row.startswith("#"):
            lines.append(Line(row, kind, name.startswith("held_out")))
    return lines


POSITIVE = [*_read("tuned_positive"), *_read("held_out_positive")]
NEGATIVE = [*_read("tuned_negative"), *_read("held_out_negative")]
