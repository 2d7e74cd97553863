"""Texts to patients in every language, and what they cost. See docs/wording.md."""

from companion.wording.catalog import PAGES_DOMAIN, TEXTS_DOMAIN, TRANSLATIONS, translations
from companion.wording.formats import phone
from companion.wording.gsm import Segments, segments, to_gsm
from companion.wording.overrides import Problem, check_override
from companion.wording.rendering import MissingValue, keys, render, template_of, version
from companion.wording.texts import LANGUAGES, SOURCE_LANGUAGE, TEXTS, encouragement_keys, placeholders
