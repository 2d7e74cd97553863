"""What the dashboard's pages say, gathered for their catalog (translations/<language>/LC_MESSAGES/pages.po).

Two sources: what companion/dashboard and companion/wording/words mark with `_()`, `N_()`, `counted()`, `ngettext()` or
`{% trans %}`, and what use cases and rules say: refusals. Those are plain English there, because the API says them
as they are; the pages translate them by the sentence itself (companion/dashboard/web/reasons.py). Where such a sentence
holds values (an f-string), the catalog has `%(name)s` in their place and the comment `VALUES`, by which the pages know
what to match.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import write_po

from companion.wording.catalog import PAGES_DOMAIN, VALUES, path_of, read

COMPANION = Path(__file__).parents[1]
# Of the rules and wordings only what a page can show; the rest is for the API or for developers.
SPEAKERS = (
    "care/**/*.py",
    "rules/plans/*.py",
    "rules/sessions/recurrence_rule.py",
)
_KEYWORDS = {**DEFAULT_KEYWORDS, "counted": (1, 2)}
_METHODS = [("**.py", "python"), ("*/templates/**.html", "jinja2")]
# These speak in clauses; `Invalid` and the rules in whole sentences.
_CLAUSES = ("Conflict", "NotAllowed")
_SENTENCE = re.compile(r"[A-Za-z%{][^\n|]* [^\n|]*[.?]")


def template() -> Catalog:
    """What there is to translate, by the file that says it (lines would change with every edit above them)."""
    catalog = Catalog(domain=PAGES_DOMAIN)
    for folder in ("dashboard", "wording"):
        marked = extract_from_dir(COMPANION / folder, _METHODS, keywords=_KEYWORDS)
        for file, _, message, _, _ in sorted(marked, key=lambda found: (found[0], found[1])):
            catalog.add(message, locations=[(f"companion/{folder}/{file}", 0)])
    for path in sorted(path for pattern in SPEAKERS for path in COMPANION.glob(pattern)):
        for sentence in sentences(ast.parse(path.read_text(encoding="utf-8"))):
            comments = [VALUES] if "%(" in sentence else []
            catalog.add(sentence, locations=[(f"companion/{path.relative_to(COMPANION)}", 0)], auto_comments=comments)
    return catalog


def update(language: str) -> Catalog:
    """The catalog with new sentences added (untranslated) and those nobody says any more gone; order by file."""
    path = path_of(language, PAGES_DOMAIN)
    old = read(language, PAGES_DOMAIN) if path.exists() else Catalog(locale=language, domain=PAGES_DOMAIN)
    new = template()
    new.locale = language
    new.project, new.version = "companion", "1"
    new.creation_date, new.revision_date = old.creation_date, old.creation_date
    new.header_comment = "# What the dashboard says; python -m companion.wording brings it up to date."
    new.language_team = language
    new.msgid_bugs_address, new.last_translator, new.fuzzy = "", "", False
    for message in new:
        known = old.get(message.id) if message.id else None
        if known is not None:
            message.string = known.string
    return new


def write(language: str) -> None:
    catalog = update(language)  # before the file is opened, which empties it
    with path_of(language, PAGES_DOMAIN).open("wb") as file:
        write_po(file, catalog, width=0, include_lineno=False, ignore_obsolete=True)


def sentences(tree: ast.AST) -> Iterator[str]:
    """Clauses of refusals, and whole sentences that are neither docstrings nor inside another sentence."""
    skipped = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            skipped.add(id(node.value))
        if isinstance(node, ast.Dict):
            skipped |= {id(key) for key in node.keys}
        if isinstance(node, ast.JoinedStr):
            skipped |= {id(part) for part in ast.walk(node) if part is not node}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CLAUSES:
            yield from (said for said in map(_said, node.args) if said)
        elif id(node) not in skipped and isinstance(node, ast.Constant | ast.JoinedStr):
            said = _said(node)
            if said and _SENTENCE.fullmatch(said):
                yield said


def _said(node: ast.AST) -> str | None:
    """The text of a literal; values of an f-string as %(name)s, named after what is put in."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    parts: list[str] = []
    names: list[str] = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            name = _name(part.value)
            name += str(names.count(name) + 1) if name in names else ""
            names.append(name)
            parts.append(f"%({name})s")
    return "".join(parts)


def _name(value: ast.expr) -> str:
    if isinstance(value, ast.Name):
        return value.id.lower().strip("_")
    if isinstance(value, ast.Attribute):
        return value.attr.lower().strip("_")
    return "value"
