"""What gives a person away in a text, and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.exercises.exercise import BUILT_IN
from companion.rules.folding import fold
from companion.rules.texts.privacy import carrier_words_asked, lint
from companion.rules.texts.privacy_concerns import PrivacyConcern

TELLING = [
    ("Your treatment starts Monday", "treatment"),
    ("See you at rehab", "rehab"),
    ("IOP is at 9", "IOP"),
    ("iop is at 9", "iop"),
    ("outpatient visit tomorrow", "outpatient"),
    ("Congrats on your recovery!", "recovery"),
    ("Stay sober tonight", "sober"),
    ("90 days of sobriety", "sobriety"),
    ("Have you relapsed?", "relapsed"),
    ("Your addiction counselor called", "addiction"),
    ("30 days clean!", "days clean"),
    ("Did you stay clean?", "stay clean"),
    ("AA meeting tonight", "AA meeting"),
    ("an aa meeting tonight", "an aa meeting"),
    ("Narcotics Anonymous at 7", "Narcotics Anonymous"),
    ("12-step tonight", "12-step"),
    ("Call your sponsor", "your sponsor"),
    ("Take your methadone", "methadone"),
    ("Suboxone refill is ready", "Suboxone"),
    ("Vivitrol shot Friday", "Vivitrol"),
    ("Time for your meds", "meds"),
    ("Any cravings?", "cravings"),
    ("Any drugs or alcohol?", "drugs"),
    ("did you use heroin", "heroin"),
    ("Group tonight at 6", "Group tonight"),
    ("your group is at 6", "your group is"),
    ("Your counselor wrote", "counselor"),
    ("Therapy at 10", "Therapy"),
    ("Call the clinic", "clinic"),
    ("A urine test is due", "urine test"),
    ("probation letter", "probation"),
    ("for your depression", "depression"),
    ("UA at 9", "UA"),
    ("Su tratamiento empieza el lunes", "tratamiento"),
    ("¿Tuviste una recaída?", "recaída"),
    ("Sigue sobrio", "sobrio"),
    ("tu consejera llamó", "consejera"),
    ("la clínica llamó", "clínica"),
    ("Reunión de AA a las 7", "Reunión de AA"),
    ("grupo de apoyo hoy", "grupo de apoyo"),
    ("¿Consumiste drogas?", "drogas"),
    ("toma tu metadona", "metadona"),
    ("su adicción", "adicción"),
    ("prueba de orina", "prueba de orina"),
    ("TRATAMIENTO", "TRATAMIENTO"),
]

INNOCENT = [
    "Recover your password here",
    "password recovery code 1234",
    "Clean the house",
    "See you in the group chat",
    "a group of friends",
    "Be patient with me",
    "AA batteries are on sale",
    "Keep drinking water",
    "drink a glass of water",
    "The meeting is at 3",
    "Weed the garden",
    "A TV program",
    "use the back door",
    "He scored a goal",
    "the crack of dawn",
    "Your appointment is tomorrow at 2pm",
    "How close to slipping today, 0-9?",
    "She relayed the message",
    "retail therapy",
    "my bank withdrawal limit",
    "the soup recipe",
    "Él vino ayer",
    "la receta de mi abuela",
    "un vaso de agua",
    "recuperacion de contraseña",
    "el programa de televisión",
    "Tu cita es mañana a las 2",
    "agua limpia",
    "¿Cómo va todo?",
    "I met her",
    "Sudan",
    "Otra opción",
    "un plan nuevo",
    "Mathematics is hard",
]


@pytest.mark.parametrize(("text", "word"), TELLING)
def test_a_telling_word_is_found_where_it_stands(text: str, word: str) -> None:
    found = lint(text, "en")
    assert word in [finding.word for finding in found]
    for finding in found:
        assert text[finding.start : finding.end] == finding.word
        assert isinstance(finding.why.code, PrivacyConcern)


@pytest.mark.parametrize("text", INNOCENT)
def test_everyday_words_are_left_alone(text: str) -> None:
    assert lint(text, "en") == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_telling_word_of_the_other_language_is_found_too(language: str) -> None:
    assert lint("See you at rehab", language)
    assert lint("hasta el tratamiento", language)


@pytest.mark.parametrize("typed", ["recaída", "RECAIDA", "Recaida", "RECAÍDA"])
def test_accents_and_case_do_not_hide_a_word(typed: str) -> None:
    assert [finding.word for finding in lint(f"una {typed} hoy", "es")] == [typed]


@pytest.mark.parametrize("exercise", BUILT_IN, ids=lambda exercise: exercise.slug)
def test_no_exercise_gives_a_person_away(exercise) -> None:
    for language in ("en", "es"):
        assert lint(exercise.title[language], language) == []
        for step in exercise.steps:
            assert lint(step.text[language], language) == []
            assert lint(step.sms[language], language) == []


@given(st.text())
def test_lint_never_raises_and_its_places_are_right(text: str) -> None:
    last = 0
    for finding in lint(text, "en"):
        assert last <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.word
        last = finding.end


@given(st.text())
def test_folding_keeps_the_length_so_that_places_stay_true(text: str) -> None:
    assert len(fold(text)) == len(text)


ASKED = [
    ("Reply YES to confirm", ["YES"]),
    ("reply yes or no", ["yes"]),
    ("Text YES if you can come", ["YES"]),
    ("Reply 'STOP' if you are unwell", ["STOP"]),
    ("Reply C to confirm or CANCEL to cancel", ["CANCEL"]),
    ("Answer with END when you are done", ["END"]),
    ("Reply with INFO", ["INFO"]),
    ("Text HELP if you want a call", ["HELP"]),
    ("send QUIT", ["QUIT"]),
    ("Responde YES o NO", ["YES"]),
    ("Responda CANCELAR si no puede", ["CANCELAR"]),
    ("Escribe AYUDA si necesitas hablar", ["AYUDA"]),
]

NOT_ASKED = [
    "Reply STOP to opt out",
    "Reply HELP for help, STOP to opt out.",
    "Responde HELP para ayuda, STOP para no recibir más.",
    "Reply C to confirm, R if you can't come.",
    "Reply 1 if you're OK, 2 if you want a call.",
    "text START to come back",
    "We want to help you. Stop by any time.",
    "There's nothing coming up to cancel. Text NEXT to see your calendar.",
    "The end of the week is near",
    "send help",
    "Responde 1 para empezar",
]


@pytest.mark.parametrize(("text", "words"), ASKED)
def test_asking_for_a_word_the_carriers_own_is_found(text: str, words: list[str]) -> None:
    assert [finding.word for finding in carrier_words_asked(text)] == words


@pytest.mark.parametrize("text", NOT_ASKED)
def test_what_the_law_wants_said_and_plain_talk_are_fine(text: str) -> None:
    assert carrier_words_asked(text) == []


@given(st.text())
def test_looking_for_carrier_words_never_raises(text: str) -> None:
    for finding in carrier_words_asked(text):
        assert text[finding.start : finding.end] == finding.word
