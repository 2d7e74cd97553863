"""The built-in question sets, as the documents a clinic would write.

Weekly: the 17 domains and the scoring of the Brief Addiction Monitor's 7-day form, in short words of our own that
tell nothing to somebody who looks over a shoulder. Every item is 0-4; days of the last 7 are 0 none, 1 one, 2 two or
three, 3 four or five, 4 six or seven, so that Risk and Protective run from 0 to 24 and Use from 0 to 12.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from companion.rules.check_ins.question_set import QuestionSet, load_question_set
from companion.rules.reading.answer_words import AT_BOTTOM, DAYS, HEALTH, HELP, MUCH, OFTEN, USED, Words

_DAYS = "0 none 1 one day 2 two-three 3 four-five 4 six-seven"
_DIAS = "0 ninguno 1 uno 2 dos-tres 3 cuatro-cinco 4 seis-siete"
_MUCH = "0 not at all 1 a little 2 some 3 quite a bit 4 very much"
_TANTO = "0 nada 1 un poco 2 algo 3 bastante 4 mucho"


_BUILDS_UP = {9, 10, 12, 13, 14, 16, 17}  # where a low number is the concern


def _item(number: int, english: str, spanish: str) -> dict[str, Any]:
    return {
        "id": f"item_{number}",
        "minimum": 0,
        "maximum": 4,
        "worse": "low" if number in _BUILDS_UP else "high",
        "texts": {"en": english, "es": spanish},
        "words": _words_for(english),
    }


def _words_for(english: str) -> Words:
    """Ways to say it, by the scale that the question's text states."""
    scales = {_DAYS: DAYS, _MUCH: MUCH, "0 excellent": HEALTH}
    return next((words for scale, words in scales.items() if scale in english), {})


def _items(*numbers: int) -> list[str]:
    return [f"item_{number}" for number in numbers]


PULSE: dict[str, Any] = {
    "name": "pulse",
    "version": 1,
    "together": True,
    "questions": [
        {
            "id": "closeness",
            "minimum": 0,
            "maximum": 9,
            "names": ["closeness", "close", "slipping", "cerca"],
            "words": AT_BOTTOM,
            "texts": {
                "en": "How close to slipping are you today, 0-9?",
                "es": "De 0 a 9, ¿qué tan cerca estás de caer hoy?",
            },
        },
        {
            "id": "confidence",
            "minimum": 0,
            "maximum": 9,
            "worse": "low",
            "names": ["confidence", "confident", "sure", "confianza", "seguro", "segura"],
            "words": AT_BOTTOM,
            "texts": {
                "en": "How sure of yourself are you today, 0-9?",
                "es": "De 0 a 9, ¿qué tan seguro te sientes hoy?",
            },
        },
        {
            "id": "used",
            "minimum": 0,
            "maximum": 1,
            "texts": {
                "en": "Slipped since last time? 1 yes, 0 no",
                "es": "¿Has fallado desde la vez pasada? 1 si, 0 no",
            },
            "words": USED,
            "names": ["used", "use", "slipped", "slip", "slips", "fallado"],
        },
    ],
}
HELP_ONLY: dict[str, Any] = {
    "name": "help_only",
    "version": 1,
    "questions": [
        {
            "id": "help",
            "minimum": 1,
            "maximum": 2,
            "texts": {"en": "How are things? 1 OK, 2 I want a call", "es": "¿Qué tal? 1 bien, 2 quiero una llamada"},
            "words": HELP,
        }
    ],
}
WEEKLY: dict[str, Any] = {
    "name": "weekly",
    "version": 1,
    "together": False,
    "questions": [
        _item(
            1,
            "Your health these 7 days? 0 excellent 1 very good 2 good 3 fair 4 poor",
            "¿Tu salud estos 7 días? 0 excelente 1 muy buena 2 buena 3 regular 4 mala",
        ),
        _item(2, f"Nights you slept badly? {_DAYS}", f"¿Noches en que dormiste mal? {_DIAS}"),
        _item(3, f"Days very low, anxious or angry? {_DAYS}", f"¿Días con mucha tristeza, nervios o enojo? {_DIAS}"),
        _item(4, f"Days you had any, even one? {_DAYS}", f"¿Días en que tomaste algo, aunque fuera uno? {_DIAS}"),
        _item(5, f"Days you had a lot? {_DAYS}", f"¿Días en que tomaste mucho? {_DIAS}"),
        _item(6, f"Days with anything else you stay away from? {_DAYS}", f"¿Días con otra cosa que evitas? {_DIAS}"),
        _item(
            7,
            "How many different things were that? 0 none 1 one 2 two 3 three 4 more",
            "¿Cuántas cosas distintas fueron? 0 ninguna 1 una 2 dos 3 tres 4 más",
        ),
        _item(8, f"How much did a strong pull bother you? {_MUCH}", f"¿Cuánto te molestaron las ganas? {_TANTO}"),
        _item(
            9,
            f"How sure are you of the next 7 days? {_MUCH}",
            f"¿Qué tan seguro estás de los próximos 7 días? {_TANTO}",
        ),
        _item(
            10, f"Days you went to a meeting of your own? {_DAYS}", f"¿Días en que fuiste a una reunión tuya? {_DIAS}"
        ),
        _item(
            11,
            f"Days in places or with people that pull? {_DAYS}",
            f"¿Días en lugares o con gente que tientan? {_DIAS}",
        ),
        _item(
            12,
            f"How much does faith or meaning carry you? {_MUCH}",
            f"¿Cuánto te sostiene la fe o un sentido? {_TANTO}",
        ),
        _item(
            13,
            f"Days at work, school or helping others? {_DAYS}",
            f"¿Días de trabajo, estudio o ayuda a otros? {_DIAS}",
        ),
        _item(
            14, f"Was there enough money for what you need? {_MUCH}", f"¿Alcanzó el dinero para lo necesario? {_TANTO}"
        ),
        _item(
            15,
            f"How much trouble with family or friends? {_MUCH}",
            f"¿Cuántos problemas con familia o amigos? {_TANTO}",
        ),
        _item(16, f"Days with people who are good for you? {_DAYS}", f"¿Días con gente que te hace bien? {_DIAS}"),
        _item(17, f"How happy are you with how it is going? {_MUCH}", f"¿Qué tan contento estás con cómo va? {_TANTO}"),
    ],
    "scores": [
        {"name": "use", "questions": _items(4, 5, 6)},
        {"name": "risk", "questions": _items(1, 2, 3, 8, 11, 15)},
        {"name": "protective", "questions": _items(9, 10, 12, 13, 14, 16)},
    ],
    "flags": [
        {"score": "use", "threshold": 1, "code": "weekly_use"},
        {"score": "risk", "threshold": 12, "code": "weekly_risk"},
        {"score": "protective", "threshold": 12, "at_least": False, "code": "weekly_protection"},
    ],
}
_OFTEN = "0 never 1 some days 2 most days 3 nearly every day"
_VECES = "0 nunca 1 algunos días 2 casi siempre 3 todos los días"
MONTHLY: dict[str, Any] = {
    "name": "monthly",
    "version": 1,
    "together": True,
    "questions": [
        {
            "id": "interest",
            "minimum": 0,
            "maximum": 3,
            "texts": {"en": f"Little interest or joy in things? {_OFTEN}", "es": f"¿Poco interés o gusto? {_VECES}"},
            "words": OFTEN,
        },
        {
            "id": "mood",
            "minimum": 0,
            "maximum": 3,
            "texts": {"en": f"Felt down or hopeless? {_OFTEN}", "es": f"¿Ánimo bajo o sin esperanza? {_VECES}"},
            "words": OFTEN,
        },
    ],
    "scores": [{"name": "phq2", "questions": ["interest", "mood"]}],
    "flags": [{"score": "phq2", "threshold": 3, "code": "phq2"}],
}
BUILT_IN: Mapping[str, QuestionSet] = MappingProxyType(
    {document["name"]: load_question_set(document) for document in (PULSE, HELP_ONLY, WEEKLY, MONTHLY)}
)
