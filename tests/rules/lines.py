"""Lines of text with the label that a reader should give them. All made up.

TSV without a header: writer, language (en, es, mix), label, text; each writer is one consistent voice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class Line(NamedTuple):
    writer: str
    language: str
    label: str
    text: str


def read_lines(folder: Path, *, held_out: bool) -> list[Line]:
    """Those that are only measured (`held_out*.tsv`), or those that are learned from, file by file."""
    found = []
    for path in sorted(folder.glob("*.tsv")):
        if path.name.startswith("held_out") is held_out:
            for row in path.read_text(encoding="utf-8").splitlines():
                writer, language, label, text = row.split("\t")
                found.append(Line(writer, language, label, text.replace("\\n", "\n")))
    return found


def digest(lines: Iterable[tuple[str, ...]]) -> str:
    """Of what was learned from: a change of lines asks for learning anew."""
    return hashlib.sha256(repr([tuple(line) for line in lines]).encode()).hexdigest()
