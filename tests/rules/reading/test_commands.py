"""Commands are whole texts, forgiving of typos, and never an ordinary sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.danger.crisis import find_crisis
from companion.rules.reading.commands import WORDS, Command, CommandName, read_command
from companion.rules.reading.consent import read_opt_word
from companion.rules.reading.consent_words import CARRIER_HELP, CARRIER_START, CARRIER_STOP
from companion.rules.reading.typos import one_typo
from tests.rules.danger import crisis_corpus
from tests.rules.reading.reply_forms import FORMS
from tests.rules.reading.test_opt_out import NEGATIVE as NOT_OPTING_OUT

EVERY_WORD = [(phrase, name) for name, phrases in WORDS.items() for phrase in phrases]


@pytest.mark.parametrize(
    "typed", [str.lower, str.upper, str.title, "  {} ".format, "{}!".format, "{}.".format, "{}?".format]
)
def test_each_word_is_obeyed_in_any_case_with_any_mark_behind_it(typed: Callable[[str], str]) -> None:
    disobeyed = [phrase for phrase, name in EVERY_WORD if read_command(typed(phrase), "en") != Command(name)]
    assert disobeyed == []


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("said", "name"),
    [("próxima", "next"), ("Siguiente", "next"), ("semana", "week"), ("ejercicio", "cope"), ("ánimo", "cope"),
     ("reunión", "meet"), ("reuniones", "meet"), ("tarde", "late"), ("voy tarde", "late"), ("confirmo", "confirm"),
     ("no puedo ir", "cannot_come"), ("pausa", "pause"), ("idioma", "lang"), ("emergencia", "sos"),
     ("MENÚ", "menu"), ("opciones", "menu"), ("registro", "check"), ("mi semana", "week")],
)  # fmt: skip
def test_spanish_words_work_whichever_language_is_set(said: str, name: str, language: str) -> None:
    assert read_command(said, language) == Command(CommandName(name))


@pytest.mark.parametrize(
    ("typed", "name"),
    [("nxet", "next"), ("nextt", "next"), ("nex", "next"), ("wek", "week"), ("weeek", "week"), ("ceck", "check"),
     ("chekc", "check"), ("chevk", "check"), ("coep", "cope"), ("copee", "cope"), ("meun", "menu"), ("menuu", "menu"),
     ("meeet", "meet"), ("meetting", "meet"), ("metings", "meet"), ("lat", "late"), ("latee", "late"),
     ("pasue", "pause"), ("pausse", "pause"), ("pauze", "pause"),
     ("confrim", "confirm"), ("comfirm", "confirm"), ("semna", "week"),
     ("ejercico", "cope"), ("resgistro", "check"), ("langauge", "lang"), ("emergancy", "sos"),
     ("can't make it", "cannot_come"), ("I'm late", "late"), ("Can’t come", "cannot_come"), ("check-in", "check"),
     ("Next please", "next"), ("cope please", "cope"), ("menu pls", "menu"), ("próxima por favor", "next"),
     ("im running late", "late"), ("cant come today", "cannot_come"), ("i cant come", "cannot_come"),
     ("i cant make it", "cannot_come"), ("c thanks", "confirm"), ("r sorry", "cannot_come")],
)  # fmt: skip
def test_typos_and_politeness_are_forgiven(typed: str, name: str) -> None:
    assert read_command(typed, "en") == Command(CommandName(name))


@pytest.mark.parametrize(
    "sentence",
    ["next time i will call", "the next one is hard", "see you next week", "last week was hard", "a week ago",
     "i can cope", "hard to cope today", "nice to meet you", "meet me outside", "check this out", "my check came",
     "late night", "its too late", "better late than never", "text", "test", "nest", "neat", "wait", "weak", "seek",
     "hope", "nope", "rope", "copy", "cops", "meat", "meant", "mean", "men", "many", "money", "cheek", "chick", "chuck",
     "checked", "lake", "lately", "later", "hate", "date", "lane", "land", "cause", "because", "paused", "pauses",
     "calmed", "call", "calls", "c u later", "r u there", "are you there", "see", "ok", "k", "u", "cc", "rr",
     "sos un amigo", "so", "boss", "son", "men are trash", "weekend", "weekly",
     "meeting was good", "exercised today", "confirm what",
     "opinions", "mañana", "tardes", "buenas tardes", "que semana", "esta semana fue dura", "no puedo dormir",
     "no puedo más", "pausado", "la próxima vez", "reunirme", "animal", "calle", "cala", "tarda", "me confirmaron",
     "english muffin", "is there spanish group", "schedule changed", "calendar", "emergency room last night"],
)  # fmt: skip
def test_ordinary_words_and_sentences_are_no_commands(sentence: str) -> None:
    assert read_command(sentence, "en") is None


@pytest.mark.parametrize(
    ("said", "days"),
    [("pause", None), ("PAUSE 3", 3), ("pause 3 days", 3), ("Pause for 10 days", 10), ("pause 1 day", 1),
     ("pause 5d", 5),
     ("pause a week", 7), ("pause for a week", 7), ("pause for two days", 2), ("pause three days", 3),
     ("pause 2 weeks", 14), ("pausa", None), ("pausa 3 días", 3), ("pausa por 5 dias", 5), ("pausa una semana", 7),
     ("pausa tres dias", 3), ("pausa 2 semanas", 14), ("pasue 3 days", 3), ("unpause", 0), ("resume", 0),
     ("reanudar", 0),
     ("pause off", 0), ("pause 365", 365)],
)  # fmt: skip
def test_pause_takes_a_number_of_days(said: str, days: int | None) -> None:
    assert read_command(said, "en") == Command(CommandName.pause, days=days)


@pytest.mark.parametrize("said", ["pause my life", "pause 3 kids", "pause 99999", "pause -3", "pause half a day"])
def test_a_pause_of_something_else_is_no_command(said: str) -> None:
    assert read_command(said, "en") is None


@pytest.mark.parametrize(
    ("said", "language"),
    [("LANG", None), ("idioma", None), ("lang es", "es"), ("lang spanish", "es"), ("Lang English", "en"),
     ("idioma inglés", "en"), ("idioma español", "es"), ("español", "es"), ("English", "en"), ("en español", "es"),
     ("in english please", "en"), ("spanish please", "es"), ("ingles", "en"), ("lang fr", None)],
)  # fmt: skip
def test_lang_takes_a_language(said: str, language: str | None) -> None:
    assert read_command(said, "en") == Command(CommandName.lang, language=language)


def test_no_command_is_a_word_that_carriers_or_a_crisis_own() -> None:
    for phrase, name in EVERY_WORD:
        assert read_opt_word(phrase) is None
        assert phrase not in CARRIER_STOP | CARRIER_START | CARRIER_HELP
        assert name == CommandName.sos or find_crisis(phrase) is None


def test_no_command_word_is_within_a_typo_of_another_command() -> None:
    """Else one slip would do something that was not asked for."""
    known = [(phrase, name) for phrase, name in EVERY_WORD if len(phrase) >= 4 and phrase.isalpha()]
    near = [
        (one, other)
        for one, name in known
        for other, another in known
        if name != another and (one == other or one_typo(one, other))
    ]
    assert near == []


def test_answers_and_sentences_of_the_other_corpora_are_no_commands() -> None:
    """A bare command stands there too, as an everyday word that is no crisis and no wish for quiet."""
    lines = [line.text for line in (*crisis_corpus.POSITIVE, *crisis_corpus.NEGATIVE)]
    lines += [line for part in NOT_OPTING_OUT.values() for line in part]
    commands = {line.lower() for line in lines if read_command(line, "en")}
    assert commands <= {phrase for phrase, _ in EVERY_WORD} | {"pause 3 days", "hoy no puedo", "cant make it today"}
    assert [form for form in FORMS if read_command(form.text, "en")] == []


@given(st.text(max_size=120), st.sampled_from(["en", "es", "xx"]))
def test_no_text_whatever_makes_it_fail(text: str, language: str) -> None:
    command = read_command(text, language)
    assert command is None or command.name in CommandName


@given(st.sampled_from([phrase for phrase, _ in EVERY_WORD]), st.text(alphabet="abcdefghij ", min_size=12, max_size=40))
def test_a_command_followed_by_a_story_is_a_message(phrase: str, story: str) -> None:
    said = f"{phrase} because {story.strip() or 'x'}"
    assert read_command(said, "en") is None
