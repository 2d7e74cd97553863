"""Reading a bare choice: '1', 'two', '#3', 'opcion 2'. For questions whose answer is one number from a few."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from companion.rules.check_ins.question_set import Question
from companion.rules.reading.answer_words import WHY as WHY
from companion.rules.reading.answer_words import YES_OR_NO
from companion.rules.reading.number_words import number_word
from companion.rules.reading.replies import read_answers
from companion.rules.reading.reply_text import FILLER, plain_words
from companion.rules.reading.whole_answers import Read

_LEAVE = frozenset(
    {"0", "zero", "no", "exit", "leave", "done", "im done", "enough", "cero", "salir", "ya no", "dejar", "no gracias"}
)


def read_choice(
    text: str, options: Iterable[int], language: str, words: Mapping[int, Sequence[str]] | None = None
) -> int | None:
    """The option a text names, or None. Words for numbers are read in English and Spanish.

    `words`: other words for an option, folded ('work' for 2); without it yes and no count if the options are 1 and 0.
    """
    allowed = frozenset(options)
    said = words if words is not None else (YES_OR_NO if allowed == {0, 1} else {})
    question = Question.plain(min(allowed), max(allowed), {option: tuple(ways) for option, ways in said.items()})
    reading = read_answers(text, [question], language)
    # A text that says more is for a person: taken as a choice, nobody would see the rest.
    value = reading.answers.get(question.id) if isinstance(reading, Read) and not reading.says_more else None
    return value if value in allowed else None


def looks_like_a_try(text: str) -> bool:
    """Whether a text that nobody could read may still be meant as a number: one word, or numbers with little around.

    Everything else is told to a person: to ask 'which number?' would be deaf.
    """
    words = plain_words(text)
    numbers = sum(word.isdigit() or number_word(word) is not None for word in words)
    others = len([word for word in words if not word.isdigit() and number_word(word) is None and word not in FILLER])
    return len(text.split()) <= 1 or (numbers > 0 and others <= 1)


def leaves(text: str, language: str) -> bool:
    """Whether a reply in the middle of a dialog asks to leave it."""
    return " ".join(plain_words(text)) in _LEAVE
