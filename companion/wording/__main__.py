"""python -m companion.wording: bring the catalogs up to the texts and the pages, and show what each text costs.

A text whose English changed becomes `fuzzy` in the catalog: it is not sent in the other language, and the tests fail,
until somebody has looked at it and taken the mark away. A sentence of the pages that changed starts anew, empty: the
page shows it in English, and the tests fail, until somebody has translated it.
"""

from __future__ import annotations

import sys

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from companion.wording import pages
from companion.wording.catalog import TEXTS_DOMAIN, path_of, read
from companion.wording.gsm import segments, to_gsm
from companion.wording.rendering import template_of
from companion.wording.texts import LANGUAGES, SOURCE_LANGUAGE, TEXTS


def template() -> Catalog:
    """What there is to translate."""
    catalog = Catalog(domain=TEXTS_DOMAIN)
    for key, text in TEXTS.items():
        catalog.add(text, context=key)
    return catalog


def update(language: str) -> Catalog:
    """The catalog with new texts added, changed ones marked fuzzy, and old ones gone."""
    catalog = read(language, TEXTS_DOMAIN)
    known = {message.context: message.string for message in catalog if message.id}
    created = catalog.creation_date
    catalog.update(template(), no_fuzzy_matching=True, update_header_comment=False)
    catalog.obsolete.clear()
    # Left as they are, so that a run without news changes nothing in the file.
    catalog.creation_date, catalog.msgid_bugs_address, catalog.last_translator = created, "", ""
    for message in catalog:
        if message.id and not message.string and known.get(message.context):
            message.string = known[message.context]
            message.flags.add("fuzzy")
    return catalog


def main() -> None:
    for language in LANGUAGES:
        if language != SOURCE_LANGUAGE:
            catalog = update(language)
            with path_of(language, TEXTS_DOMAIN).open("wb") as file:
                write_po(file, catalog, width=0, ignore_obsolete=True)
            pages.write(language)
        for key in TEXTS:
            cost = segments(to_gsm(template_of(key, language)))
            sys.stdout.write(f"{language} {key:32} {cost.characters:4} {cost.encoding} {cost.count}\n")


if __name__ == "__main__":
    main()
