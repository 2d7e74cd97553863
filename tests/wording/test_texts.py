"""Every text in every language: complete, one segment, telling nothing, asking for nothing the carriers own."""

from __future__ import annotations

import pytest

from companion.rules.texts.privacy import carrier_words_asked, lint
from companion.wording import (
    LANGUAGES,
    TEXTS,
    check_override,
    encouragement_keys,
    placeholders,
    render,
    segments,
    template_of,
)
from companion.wording import __main__ as tool
from companion.wording.__main__ import update
from companion.wording.catalog import TEXTS_DOMAIN, read
from companion.wording.texts import MUST_CONTAIN, SOURCE_LANGUAGE
from tests.wording.samples import longest_values

# Everything else is one segment, whatever it is filled with.
LONGER = {
    "consent.ask": (2, "says frequency, cost, privacy, whom to ask and how to stop, before anybody agrees"),
}
EVERY = [(key, language) for language in LANGUAGES for key in TEXTS]
OTHERS = [language for language in LANGUAGES if language != SOURCE_LANGUAGE]


def longest(key: str, language: str) -> str:
    base, values = longest_values(key)
    return render(base, language, values)


def test_a_text_with_its_longest_values_is_one_segment() -> None:
    for key, language in EVERY:
        cost = segments(longest(key, language))
        assert cost.encoding == "GSM-7", (key, language)
        assert cost.count == LONGER.get(key, (1, ""))[0], longest(key, language)


def test_the_segments_of_every_text_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    costs = {(key, language): segments(longest(key, language)) for key, language in EVERY}
    with capsys.disabled():
        print(f"\n{len(TEXTS)} texts in {len(LANGUAGES)} languages; those above 140 septets, longest values:")  # noqa: T201
        for (key, language), cost in sorted(costs.items(), key=lambda item: -item[1].characters):
            if cost.characters > 140:
                print(f"  {cost.count} segment(s) {cost.characters:4}  {language} {key}")  # noqa: T201
    assert sum(cost.count for cost in costs.values()) == len(EVERY) + len(LONGER) * len(LANGUAGES)


def test_no_text_gives_a_person_away() -> None:
    telling = {(key, language): lint(longest(key, language), language) for key, language in EVERY}
    assert {text: words for text, words in telling.items() if words} == {}


def test_no_text_asks_for_a_word_the_carriers_own() -> None:
    asking = {(key, language): carrier_words_asked(longest(key, language)) for key, language in EVERY}
    assert {text: words for text, words in asking.items() if words} == {}


def test_a_built_in_text_would_be_accepted_as_an_override() -> None:
    for key, language in EVERY:
        problems = check_override(key, language, template_of(key, language))
        assert not [problem for problem in problems if problem.blocks], (key, language)


@pytest.mark.parametrize("language", OTHERS)
def test_a_catalog_has_every_text_and_no_other(language: str) -> None:
    catalog = read(language, TEXTS_DOMAIN)
    messages = {message.context: message for message in catalog if message.id}
    assert set(messages) == set(TEXTS)
    for key, message in messages.items():
        assert message.id == TEXTS[key], f"{key}: the English text changed, run python -m companion.wording"
        assert message.string, key
        assert not message.fuzzy, key


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_speaks_of_the_same_values(language: str) -> None:
    for message in read(language, TEXTS_DOMAIN):
        if message.id:
            assert placeholders(message.string) == placeholders(message.id), message.context


@pytest.mark.parametrize("language", OTHERS)
def test_bringing_the_catalog_up_to_date_changes_nothing_now(language: str) -> None:
    said = {message.context: message.string for message in read(language, TEXTS_DOMAIN) if message.id}
    assert {message.context: message.string for message in update(language) if message.id} == said


def test_a_text_whose_english_changed_waits_for_its_translation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool, "TEXTS", dict(TEXTS) | {"language.set": "All right, English it is."})
    changed = update("es").get("All right, English it is.", context="language.set")
    assert changed is not None
    assert changed.fuzzy
    assert changed.string == "Listo, te escribiremos en español."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [key for key in TEXTS if key.startswith("crisis")])
def test_a_crisis_text_gives_988_by_call_and_text_911_and_our_number(key: str, language: str) -> None:
    text = longest(key, language)
    for needed in ("988", "911", "212-555-0100"):
        assert needed in text
    assert ("call or text 988" if language == "en" else "llama o escribe al 988") in text.replace("Llama", "llama")


@pytest.mark.parametrize(
    "promise",
    ["we are watching", "we're watching", "we are here 24", "someone is watching", "we will save", "always here",
     "monitored", "siempre estamos", "te estamos viendo", "te cuidamos 24"],
)  # fmt: skip
def test_nobody_is_promised_to_be_watching(promise: str) -> None:
    assert [text for text in EVERY if promise in longest(*text).lower()] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["consent.ask", "consent.confirmed", "start.confirmed", "help"])
def test_consent_and_help_say_cost_and_how_to_stop(key: str, language: str) -> None:
    text = longest(key, language)
    assert "STOP" in text
    assert ("Msg & data rates may apply" if language == "en" else "tarifas de mensajes") in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_consent_text_says_how_often_and_that_texts_are_not_private(language: str) -> None:
    text = longest("consent.ask", language)
    assert ("Up to 4 a day" if language == "en" else "Hasta 4 al dia") in text
    assert ("not private" if language == "en" else "no son privados") in text


PROACTIVE = (
    "reminder",
    "digest",
    "session",
    "check_in.p",
    "meeting.s",
    "encouragement",
    "milestone",
    "nudge",
    "missed",
)


@pytest.mark.parametrize("key", [key for key in TEXTS if key.startswith((*PROACTIVE, "number.verify@", "consent."))])
def test_a_text_that_leaves_on_its_own_says_who_writes(key: str) -> None:
    for language in LANGUAGES:
        assert longest(key, language).startswith("Harbor Street Office: ")


def test_there_are_enough_texts_of_encouragement_and_all_differ() -> None:
    assert len(encouragement_keys()) >= 8
    for language in LANGUAGES:
        said = {render(key, language, {"sender": "Harbor"}) for key in encouragement_keys()}
        assert len(said) == len(encouragement_keys())


def test_the_duties_of_a_text_name_texts_that_exist() -> None:
    assert set(MUST_CONTAIN) <= set(TEXTS)
