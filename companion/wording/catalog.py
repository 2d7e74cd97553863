"""Reads gettext catalogs straight from their .po files: nothing to compile, nothing to forget to compile.

A domain is a file name: `messages.po` holds the texts to patients (used by `render`), `pages.po` the dashboard's
pages. Both lie in translations/<language>/LC_MESSAGES and come out as babel `Translations`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations

TRANSLATIONS = Path(__file__).parent / "translations"
TEXTS_DOMAIN = "messages"
PAGES_DOMAIN = "pages"

# A phrase, or (for one, for many) where the fact `n` counts something.
Phrase = str | tuple[str, str]
Words = Mapping[Any, Phrase]


def N_(sentence: str) -> str:
    """Marks a sentence that is translated where it is shown."""
    return sentence


def path_of(language: str, domain: str) -> Path:
    return TRANSLATIONS / language / "LC_MESSAGES" / f"{domain}.po"


def read(language: str, domain: str) -> Catalog:
    """The catalog as written, with fuzzy and empty entries still in it."""
    with path_of(language, domain).open("rb") as file:
        return read_po(file, locale=language, domain=domain)


@cache
def translations(language: str, domain: str) -> Translations:
    """Ready to translate. Fuzzy entries are left out: an unsure sentence is not sent."""
    compiled = BytesIO()
    write_mo(compiled, read(language, domain), use_fuzzy=False)
    compiled.seek(0)
    return Translations(compiled, domain)
