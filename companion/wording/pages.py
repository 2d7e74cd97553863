"""What pages and the API say, gathered for their catalog (translations/<language>/LC_MESSAGES/pages.po).

Its sources are what companion/dashboard and companion/wording mark with `_()`, `N_()`, `ngettext()` or `{% trans %}`,
and the words of codes (companion/wording/words/*.toml).
"""

from __future__ import annotations

import re
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import write_po

from companion.wording.catalog import PAGES_DOMAIN, path_of, read
from companion.wording.words import FILES, tables

COMPANION = Path(__file__).parents[1]
_ONLY_A_FACT = re.compile(r"%\(\w+\)s")  # what was written by a person stays as it is
_METHODS = [("**.py", "python"), ("*/templates/**.html", "jinja2")]


def template() -> Catalog:
    """What there is to translate, by the file that says it (lines would change with every edit above them)."""
    catalog = Catalog(domain=PAGES_DOMAIN)
    for folder in ("dashboard", "wording"):
        marked = extract_from_dir(COMPANION / folder, _METHODS, keywords=DEFAULT_KEYWORDS)
        for file, _, message, _, _ in sorted(marked, key=lambda found: (found[0], found[1])):
            catalog.add(message, locations=[(f"companion/{folder}/{file}", 0)])
    for name in FILES:
        for _codes, words in tables(name):
            for phrase in words.values():
                if not _ONLY_A_FACT.fullmatch(str(phrase)):
                    catalog.add(phrase, locations=[(f"companion/wording/words/{name}", 0)])
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
