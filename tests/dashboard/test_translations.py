"""The pages' catalog: whole, with the same placeholders; and what rules and care say, with its values."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from babel.messages.catalog import Message
from flask import Flask

from companion.care.errors import Conflict, Invalid
from companion.dashboard.web.forms import Form
from companion.dashboard.web.i18n import ngettext, said, said_all
from companion.rules.alerts.reasons import AlertNote, AlertReason, TextReason
from companion.rules.check_ins.risk import RiskReason
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.plans.defaults import default_document
from companion.rules.plans.document import PlanError, load_plan
from companion.rules.reasons import Reason, WallClock
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.texts.delivery import ErrorMeaning
from companion.rules.texts.kinds import MessageKind
from companion.wording import pages
from companion.wording.catalog import PAGES_DOMAIN, read
from companion.wording.speech import speaker
from tests.wording.examples import examples

_PLACEHOLDER = re.compile(r"%(?:\(\w+\)[a-z]|%)|\{\w*\}")


def written() -> dict[object, Message]:
    return {each.id: each for each in read("es", PAGES_DOMAIN) if each.id}


def gathered() -> dict[object, Message]:
    return {each.id: each for each in pages.template() if each.id}


def forms_of(message: Message) -> Iterator[tuple[str, str]]:
    """Each English form with its translation; the one for one thing with the first, for many with the second."""
    if isinstance(message.id, tuple):
        assert isinstance(message.string, tuple | list), message.id
        yield from zip(message.id, message.string, strict=True)
    else:
        yield str(message.id), str(message.string)


def test_the_catalog_holds_exactly_what_the_pages_say_so_that_none_is_forgotten_and_none_is_left_over() -> None:
    assert set(written()) == set(gathered()), "python -m companion.wording brings the catalog up to date"


def test_every_sentence_is_translated_and_nobody_is_unsure_of_one() -> None:
    for message in written().values():
        assert not message.fuzzy, message.id
        for english, spanish in forms_of(message):
            assert spanish.strip(), english
            assert english[:1].isspace() == spanish[:1].isspace(), english
            assert english[-1:].isspace() == spanish[-1:].isspace(), english


def test_a_translation_names_the_same_values_as_the_english_sentence() -> None:
    for message in written().values():
        for english, spanish in forms_of(message):
            assert Counter(_PLACEHOLDER.findall(spanish)) == Counter(_PLACEHOLDER.findall(english)), english


def test_what_ends_a_sentence_in_english_ends_it_in_spanish_and_questions_open_as_spanish_does() -> None:
    for message in written().values():
        for english, spanish in forms_of(message):
            assert english.endswith(".") == spanish.endswith("."), english
            assert ("?" in spanish) == ("¿" in spanish), english


def test_staff_are_addressed_formally() -> None:
    familiar = re.compile(
        r"\b(?:tú|tu|tus|ti|contigo|tienes|puedes|vos)\b|(?:^|[.:;] )(?:elige|escribe|haz|mira|pon|di)\b", re.IGNORECASE
    )
    for message in written().values():
        for _english, spanish in forms_of(message):
            assert not familiar.search(spanish), spanish


def test_bringing_the_catalog_up_to_date_without_news_changes_nothing() -> None:
    fresh = pages.update("es")
    assert [(each.id, each.string) for each in fresh if each.id] == [
        (each.id, each.string) for each in read("es", PAGES_DOMAIN) if each.id
    ]


@pytest.fixture
def spanish(app: Flask) -> Iterator[None]:
    with app.test_request_context(headers={"Accept-Language": "es"}):
        yield


@pytest.mark.usefixtures("spanish")
def test_one_and_many_have_forms_of_their_own() -> None:
    assert ngettext("%(num)s patient", "%(num)s patients", 1) % {"num": 1} == "1 paciente"
    assert ngettext("%(num)s patient", "%(num)s patients", 0) % {"num": 0} == "0 pacientes"
    assert ngettext("%(num)s patient", "%(num)s patients", 2) % {"num": 2} == "2 pacientes"


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("reasons", "shown"),
    [
        ([RiskReason.closeness_red(n=8, limit=7)], "cercanía 8 (7 o más es rojo)"),
        ([AlertReason.missed_session(when=WallClock("2026-03-04T18:00"))], "faltó a la sesión del mié 4 mar, 18:00"),
        (
            [AlertReason.cannot_come_struggling(when=WallClock("2026-03-02T18:00"))],
            "no puede venir a la sesión del lun 2 mar, 18:00: la está pasando mal",
        ),
        (
            [RiskReason.asked_for_call(), RiskReason.closeness_rose(by=4)],
            "pidió una llamada; la cercanía subió 4 desde el último chequeo",
        ),
        (
            [AlertReason.unknown_number(what=TextReason.overdose())],
            "desde un número desconocido: escribió palabras que suenan a sobredosis",
        ),
        (
            [TextReason.sos(), AlertReason.no_reply_sent()],
            "escribió SOS; no quiere mensajes: no se envió respuesta, llame",
        ),
        (
            [
                AlertReason.text_not_delivered(
                    kind=MessageKind.session_reminder, what=ErrorMeaning.handset_out_of_reach()
                )
            ],
            "un mensaje (recordatorio de sesión) no llegó: el teléfono estaba apagado o fuera de alcance",
        ),
        (
            [AlertReason.texts_refused_with_error(what=ErrorMeaning.filtered(), code=30007)],
            "los mensajes se rechazan: una operadora filtró el mensaje (error 30007 de Twilio)",
        ),
        ([RiskReason.as_written(text="words of an older version")], "words of an older version"),
    ],
)
def test_a_reason_is_said_in_spanish_with_its_values_and_its_days(reasons: list[Reason], shown: str) -> None:
    assert said_all(reasons) == shown


@pytest.mark.usefixtures("spanish")
def test_what_a_use_case_refuses_stands_beside_the_field_in_spanish() -> None:
    form = Form()
    with form.refusals():
        raise Invalid(
            {
                "minutes": [FieldProblem.from_to(low=5, high=720)],
                "level": [FieldProblem.one_of(allowed=("outpatient", "residential"))],
            }
        )
    assert form.errors == {
        "minutes": ["Debe estar entre 5 y 720."],
        "level": ["Debe ser una de estas opciones: outpatient, residential."],
    }
    with form.refusals():
        raise Conflict(Refusal.unreachable_discharged())
    assert form.errors[""] == ["Este paciente está de alta; mejor llame."]


@pytest.mark.usefixtures("spanish")
def test_a_plan_the_rules_refuse_is_explained_in_spanish() -> None:
    document = default_document(LevelOfCare.outpatient) | {"daily_cap": 99}
    with pytest.raises(PlanError) as refused:
        load_plan(document)
    (said,) = refused.value.errors["daily_cap"]
    assert speaker("es").reason(said) == "99 debe ser un número entero de mensajes, de 0 a 10."


@pytest.mark.usefixtures("spanish")
def test_every_reason_an_alert_is_opened_for_is_said_in_spanish() -> None:
    for reason in examples(AlertReason, TextReason, RiskReason, AlertNote):
        if reason.code != RiskReason.as_written:
            assert said(reason) != speaker("en").reason(reason)


def test_in_english_everything_stays_as_it_was_said(app: Flask) -> None:
    with app.test_request_context(headers={"Accept-Language": "en"}):
        missed = AlertReason.missed_session(when=WallClock("2026-03-04T18:00"))
        assert said(missed) == "missed the session of Wed, Mar 4, 6:00 PM"
