"""The built-in question sets: documents as a clinic would write them, in `data/`.

Only here may a question have `answers`: the name of a list in `reading/data/answers.toml`, in place of `words`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from companion.rules import data_files
from companion.rules.check_ins.question_set import QuestionSet, QuestionSetError, load_question_set
from companion.rules.reading.answer_words import ANSWERS


def _document(name: str) -> dict[str, Any]:
    document = data_files.read(__package__, f"{name}.toml")
    for question in document["questions"]:
        answers = question.pop("answers", None)
        if answers is not None:
            question["words"] = ANSWERS[answers]
    return document


def _loaded(document: dict[str, Any]) -> QuestionSet:
    try:
        return load_question_set(document)
    except QuestionSetError as error:
        error.add_note(f"in the data file of {document['name']}: {error.errors}")
        raise


PULSE, HELP_ONLY, WEEKLY, MONTHLY = map(_document, ("pulse", "help_only", "weekly", "monthly"))
BUILT_IN: Mapping[str, QuestionSet] = MappingProxyType(
    {document["name"]: _loaded(document) for document in (PULSE, HELP_ONLY, WEEKLY, MONTHLY)}
)
