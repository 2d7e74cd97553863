"""Reading a bare choice: '1', 'two', '#3', 'opcion 2'. For questions whose answer is one number from a few."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from companion.rules.check_ins import Question
from companion.rules.replies import Read, read_answers

_LEAVE = frozenset({"0", "no", "exit", "leave", "done", "enough", "salir", "basta", "ya no", "dejar", "no more"})


def read_choice(text: str, options: Iterable[int], language: str) -> int | None:
    """The option a text names, or None. Words for numbers are read in English and Spanish."""
    allowed: Collection[int] = frozenset(options)
    yes_no = {0: ("no",), 1: ("yes", "si")} if allowed == {0, 1} else {}
    question = Question.plain(minimum=min(allowed), maximum=max(allowed), words=yes_no)
    reading = read_answers(text, [question], language)
    value = reading.answers.get(question.id) if isinstance(reading, Read) else None
    return value if value in allowed else None


def leaves(text: str, language: str) -> bool:
    """Whether a reply in the middle of something means 'let me out'."""
    return " ".join(text.lower().split()).strip(".! ") in _LEAVE
