"""From a key and values to the text that is sent."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from companion.rules.texts.privacy import lint
from companion.wording.catalog import TEXTS_DOMAIN, translations
from companion.wording.formats import Layout, speak
from companion.wording.gsm import segments, to_gsm
from companion.wording.overrides import check_override
from companion.wording.texts import LANGUAGES, PLACEHOLDER, SOURCE_LANGUAGE, TEXTS, encouragement_keys

LISTS = ("sessions", "old_sessions", "meetings")


class MissingValue(KeyError):
    """A text was asked for without a value it needs. Names the key and the placeholder, never a value."""


def keys() -> tuple[str, ...]:
    """Every key a clinic may word anew, forms (`key@name`) included."""
    return tuple(TEXTS)


def render(key: str, language: str, values: Mapping[str, Any], overrides: Mapping[str, str] | None = None) -> str:
    """The text of `key` in `language`, in the GSM-7 alphabet where possible.

    `values`: see `formats.speak`; more than needed does no harm. `overrides`: the clinic's own texts of this language;
    one that does not hold up to `check_override` is passed over, for a patient gets the built-in text rather than a
    broken or a telling one. Raises `MissingValue`, and `KeyError` for a key that does not exist.
    """
    spoken_in = language if language in LANGUAGES else SOURCE_LANGUAGE
    known = _presentable(key, values, spoken_in)
    form = _turn(_form(key, known), known, spoken_in, overrides or {})
    return _fit(key, _template(form, spoken_in, overrides or {}), known, spoken_in)


def template_of(key: str, language: str, overrides: Mapping[str, str] | None = None) -> str:
    """The text with its placeholders, as an editor shows it."""
    return _template(key, language if language in LANGUAGES else SOURCE_LANGUAGE, overrides or {})


def version(key: str, language: str, overrides: Mapping[str, str] | None = None) -> str:
    """Short hash that changes with the words of a text: kept with a consent to tell what was agreed to."""
    text = template_of(key, language, overrides)
    return hashlib.sha256(f"{key}\n{language}\n{text}".encode()).hexdigest()[:12]


def _template(key: str, language: str, overrides: Mapping[str, str]) -> str:
    own = overrides.get(key)
    if own and _holds_up(key, language, own):
        return own
    source = TEXTS[key]
    if language == SOURCE_LANGUAGE:
        return source
    return _translated(key, language)


@lru_cache(maxsize=2048)
def _holds_up(key: str, language: str, text: str) -> bool:
    return not any(problem.blocks for problem in check_override(key, language, text))


@lru_cache(maxsize=1024)
def _translated(key: str, language: str) -> str:
    # The key is the context: one English sentence may need two Spanish ones.
    found: str = translations(language, TEXTS_DOMAIN).upgettext(key, TEXTS[key])
    return found


def _presentable(key: str, values: Mapping[str, Any], language: str) -> dict[str, Any]:
    """Values that are there, without a meeting's name in a text nobody asked for, when the name tells too much."""
    known = {name: value for name, value in values.items() if value not in (None, "", [], ())}
    if key == "meeting.soon" and "name" in known and lint(str(known["name"]), language):
        del known["name"]
    return known


def _form(key: str, values: Mapping[str, Any]) -> str:
    """Which form of a text its values call for."""
    days = values.get("days")
    if key == "reminder.days_ahead" and days in (None, 0, 1):
        return "reminder.tomorrow" if days == 1 else "reminder.today"
    if f"{key}.none" in TEXTS and not any(values.get(name) for name in LISTS):
        return f"{key}.none"
    if days == 1 and f"{key}@one" in TEXTS:
        return f"{key}@one"
    return next((form for form in _forms(key) if form.rpartition("@")[2] in values), key)


def _turn(key: str, values: Mapping[str, Any], language: str, overrides: Mapping[str, str]) -> str:
    """Encouragement: as soon as a clinic has worded some itself, only those take turns, week by week."""
    if key not in encouragement_keys() or "week" not in values:
        return key
    own = [each for each in encouragement_keys() if each in overrides and _holds_up(each, language, overrides[each])]
    return own[int(values["week"]) % len(own)] if own else key


@lru_cache(maxsize=1024)
def _forms(key: str) -> tuple[str, ...]:
    return tuple(form for form in TEXTS if form.startswith(f"{key}@"))


def _fit(key: str, template: str, values: Mapping[str, Any], language: str) -> str:
    """The roomiest layout of its lists that makes one text; else the roomiest that makes two; else the tightest."""
    if not any(name in values for name in LISTS):
        return _filled(key, template, speak(values, language))
    texts = []
    for layout in Layout:  # mostly the first fits, and the others need not be made
        texts.append(_filled(key, template, speak(values, language, layout)))
        if segments(texts[-1]).count <= 1:
            return texts[-1]
    return next((text for text in texts if segments(text).count <= 2), texts[-1])


def _filled(key: str, template: str, words: Mapping[str, str]) -> str:
    # Never str.format: a clinic's own text must not reach into objects ({sender.__class__}).
    parts = PLACEHOLDER.split(template)
    try:
        parts[1::2] = [words[name] for name in parts[1::2]]
    except KeyError as missing:
        raise MissingValue(f"{key} needs {missing.args[0]}") from None
    return to_gsm("".join(parts))
