"""Lines people text, sorted into a crisis or not. All made up.

crisis_lines/ holds three sets: `tuned` ones shaped the rules; `held_out` ones were written before the rules by the same
hand; `fresh` ones when the rules were done. The last two are only measured: who changes a rule because of such a line
moves it to `tuned` and writes a new one. `[kind]` heads a block, `#` is a comment.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

LINES = Path(__file__).parent / "crisis_lines"
DANGER = Path(__file__).parent / "danger_lines"
SETS = ("tuned", "held_out", "fresh")


@dataclass(frozen=True)
class Line:
    text: str
    kind: str | None  # None: looks like a crisis, is none
    part: str

    @property
    def held_out(self) -> bool:
        return self.part != "tuned"


def _read(part: str, sort: str) -> list[Line]:
    kind: str | None = None
    lines = []
    for row in (LINES / f"{part}_{sort}.txt").read_text(encoding="utf-8").splitlines():
        if row.startswith("["):
            kind = row.strip("[]")
        elif row and not row.startswith("#"):
            lines.append(Line(row, kind, part))
    return lines


POSITIVE = [line for part in SETS for line in _read(part, "positive")]
NEGATIVE = [line for part in SETS for line in _read(part, "negative")]


def danger_lines(name: str) -> list[str]:
    """`indirect`: danger said without any plain word for it; `everyday`: ordinary days; `fresh_*`: only measured."""
    rows = (DANGER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [row for row in rows if row and not row.startswith("#")]
