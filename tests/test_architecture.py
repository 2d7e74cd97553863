"""What import-linter cannot express: which part of a library is used where, and who may ask for the time."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = [path for folder in ("companion", "jobs") for path in sorted((ROOT / folder).rglob("*.py"))]


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in SOURCES:
        yield str(path.relative_to(ROOT)), ast.parse(path.read_text())


def test_only_the_gateway_imports_twilios_client() -> None:
    importing = {
        name
        for name, tree in trees()
        for node in ast.walk(tree)
        if (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("twilio.rest"))
        or (isinstance(node, ast.Import) and any(alias.name.startswith("twilio.rest") for alias in node.names))
    }
    assert importing == {"companion/outbox/gateway.py"}


def test_only_the_clock_and_the_edges_of_processes_ask_what_time_it_is() -> None:
    asking = {name for name, tree in trees() if any(_asks_the_time(node) for node in ast.walk(tree))}
    # The scheduler starts its first run 'now'; the simulator is a world of its own.
    assert asking <= {"companion/clock.py", "jobs/run.py", "companion/simulator/store.py"}


def _asks_the_time(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr in ("now", "utcnow", "today")
        and isinstance(node.value, ast.Name)
        and node.value.id in ("datetime", "date")
    )


def test_no_source_file_is_longer_than_one_sitting() -> None:
    long = {name: lines for name, tree in trees() if (lines := len((ROOT / name).read_text().splitlines())) > 400}
    assert not long


def test_a_template_line_fits_a_screen() -> None:
    """160 characters, but for a line that one sentence or one attribute's value makes long by itself."""
    long = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sorted((ROOT / "companion").rglob("*.html"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > 160 and not re.search(r"\"[^\"]{90,}\"|'[^']{90,}'", line)
    ]
    assert not long
