"""What documents name exists: a file that moves takes its mentions along."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted(
    path
    for pattern in (
        "*.md",
        "docs/**/*.md",
        "companion/**/*.md",
        "migrations/*.md",
        "jobs/**/*.md",
        "benchmarks/**/*.md",
    )
    for path in ROOT.glob(pattern)
)
NAMED = re.compile(r"`([^`\n]+)`")
LINKED = re.compile(r"\]\(([^)\s]+)\)")
# A path of ours: a folder of the first level and what is in it, or a file of a kind we have.
OURS = re.compile(r"(?:companion|docs|jobs|migrations|tests|benchmarks|\.ci)/\S*|[\w./-]+\.(?:py|md|toml|po|html|txt)")
PATTERN = re.compile(r"<\w+>")  # companion/rules/<subject>/data/*.toml
MADE_UP = {"companion/api/<resource>.py", "0004_what_changes.py"}  # names that a reader chooses


def places(document: Path) -> list[Path]:
    """Where a short name may stand: beside the document, or in a folder of the layers it speaks of."""
    return [ROOT, document.parent, ROOT / "companion", *(path for path in (ROOT / "companion").glob("*/"))]


def found(name: str, document: Path) -> bool:
    pattern = PATTERN.sub("*", name).rstrip("/")
    if any(any(place.glob(pattern)) for place in places(document)):
        return True
    return "/" not in pattern and any((ROOT / "companion").rglob(pattern))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_that_a_document_names_exists(document: Path) -> None:
    named = {name for name in NAMED.findall(document.read_text()) if OURS.fullmatch(name)}
    assert not {name for name in named if name not in MADE_UP and not found(name, document)}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_to_a_file_of_ours_leads_somewhere(document: Path) -> None:
    targets = {target.partition("#")[0] for target in LINKED.findall(document.read_text()) if "://" not in target}
    assert not {target for target in targets if target and not (document.parent / target).exists()}


SOURCES = {
    line.removeprefix("## ") for line in (ROOT / "docs/sources.md").read_text().splitlines() if line.startswith("## ")
}
CITED = re.compile(r"docs/sources\.md, ([\w, -]+?)[.);:]")


def test_every_section_of_the_sources_that_code_cites_exists() -> None:
    cited = {
        section.strip()
        for path in (ROOT / "companion").rglob("*.py")
        for named in CITED.findall(path.read_text())
        for section in re.split(r", | and ", named)
    }
    assert cited and cited <= SOURCES
