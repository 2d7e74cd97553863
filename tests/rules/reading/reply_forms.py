"""What people text back, and what a kind counselor would understand. All made up.

reply_lines/ holds a file for each thing asked: `text => reading`, one a line; a first line with # says what is open. A
reading is one entry for each open question: its answer, or `.` when it stays unanswered, and `+` at the end when words
for a person follow. `?` is no answer, `!confidence` a number that its scale does not have, `\\n` in a text a line
break. What could mean two things is `?`: the bot asks again, or a person reads it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

LINES = Path(__file__).parent / "reply_lines"


@dataclass(frozen=True)
class Form:
    """A text as it came in, and how it is to be read."""

    asked: str
    text: str
    expected: str


def _forms(path: Path) -> list[Form]:
    rows = [row for row in path.read_text(encoding="utf-8").split("\n") if row and not row.startswith("# ")]
    pairs = [row.split(" => ") for row in rows]
    return [Form(path.stem, text.replace("\\n", "\n"), expected) for text, expected in pairs]


FORMS = [form for path in sorted(LINES.glob("*.txt")) for form in _forms(path)]
