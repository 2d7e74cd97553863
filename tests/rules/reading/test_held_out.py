"""Opting out, replies to reminders, wishes and answers, measured on lines by people whose lines shaped nothing.

What each reader makes of them is printed by kind and language. Who changes a reader because of such a line moves it to
the lines that are learned from, and writes a new one. The lines of `answer_lines/seen.tsv` did shape the reader of
answers; those of `answer_lines/held_out.tsv` did not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from companion.rules.check_ins.built_in import BUILT_IN
from companion.rules.reading.coming import read_coming
from companion.rules.reading.consent import OptKind, read_opt_word
from companion.rules.reading.replies import read_answers
from companion.rules.reading.whole_answers import Read
from companion.rules.reading.wishes import read_wish
from tests.rules.lines import Line, read_lines
from tests.rules.reading.lines import OPTING, REPLIES, WISHES

ANSWERS = Path(__file__).parent / "answer_lines"
PULSE = BUILT_IN["pulse"].questions
OUTCOMES = {OptKind.opt_out: "stop", OptKind.half_heard: "ask"}
Confusion = Counter[tuple[str, str]]


def opting_of(text: str) -> str:
    word = read_opt_word(text)
    return OUTCOMES.get(word.kind, "no") if word is not None else "no"


def coming_of(text: str) -> str:
    coming = read_coming(text)
    return str(coming.answer) if coming is not None else "other"


def wish_of(text: str) -> str:
    return str(read_wish(text) or "none")


def answers_of(text: str) -> str:
    """Three numbers, or '?' where the person is asked again or a counselor reads it."""
    reading = read_answers(text, PULSE, "en")
    if not isinstance(reading, Read) or len(reading.answers) < len(PULSE):
        return "?"
    return " ".join(str(reading.answers[question.id]) for question in PULSE)


def confusion(lines: list[Line], read: Callable[[str], str]) -> Confusion:
    return Counter((line.label, read(line.text)) for line in lines)


def recall(found: Confusion, label: str) -> float:
    return found[label, label] / sum(n for (wanted, _), n in found.items() if wanted == label)


def precision(found: Confusion, label: str) -> float:
    return found[label, label] / sum(n for (_, heard), n in found.items() if heard == label)


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    def aloud(line: str) -> None:
        with capsys.disabled():
            print(f"\n{line}", end="")  # noqa: T201 - the figures belong into the test's output

    return aloud


def test_opting_out(tell: Callable[[str], None]) -> None:
    lines = read_lines(OPTING, held_out=True)
    for language in ("en", "es", "mix"):
        found = confusion([line for line in lines if line.language == language], opting_of)
        tell(f"opting out, held out, {language:>3}: {dict(found)}")
    found = confusion(lines, opting_of)
    reached = (found["stop", "stop"] + found["stop", "ask"]) / sum(
        n for (label, _), n in found.items() if label == "stop"
    )
    tell(
        f"opting out, held out: recall {recall(found, 'stop'):.3f}, precision {precision(found, 'stop'):.3f}, heard or "
        f"asked {reached:.3f}"
    )
    assert recall(found, "stop") >= 0.6
    assert precision(found, "stop") >= 0.93
    assert reached >= 0.8
    assert found["ask", "stop"] <= 0.05 * len(lines)


def test_replies_to_reminders(tell: Callable[[str], None]) -> None:
    lines = read_lines(REPLIES, held_out=True)
    for language in ("en", "es", "mix"):
        found = confusion([line for line in lines if line.language == language], coming_of)
        tell(f"replies, held out, {language:>3}: {dict(found)}")
    found = confusion(lines, coming_of)
    shares = {label: recall(found, label) for label in ("coming", "not_coming", "late", "other")}
    tell(f"replies, held out: {', '.join(f'{label} {share:.3f}' for label, share in shares.items())}")
    assert shares["coming"] >= 0.75 and shares["not_coming"] >= 0.9 and shares["late"] >= 0.65
    # Told that they come although they do not, or the other way round, is worse than a person reading it.
    assert found["coming", "not_coming"] + found["not_coming", "coming"] <= 0.03 * len(lines)


def test_wishes(tell: Callable[[str], None]) -> None:
    lines = read_lines(WISHES, held_out=True)
    for language in ("en", "es", "mix"):
        mine = [line for line in lines if line.language == language]
        right = Counter(line.label for line in mine if wish_of(line.text) == line.label)
        tell(f"wishes, held out, {language:>3}: {dict(right)} right of {len(mine)}")
    found = confusion(lines, wish_of)
    wanted = sum(n for (label, _), n in found.items() if label != "none")
    right = sum(n for (label, heard), n in found.items() if label == heard != "none")
    wrong = sum(n for (label, heard), n in found.items() if heard not in (label, "none"))
    tell(f"wishes, held out: {right / wanted:.3f} right of {wanted}, {wrong} wrong of {len(lines)}")
    assert right >= 0.65 * wanted
    assert wrong <= 0.04 * len(lines)


@pytest.mark.parametrize(("held_out", "least", "most_wrong"), [(True, 0.8, 0.02), (False, 0.8, 0.0)])
def test_answers(tell: Callable[[str], None], held_out: bool, least: float, most_wrong: float) -> None:
    lines = read_lines(ANSWERS, held_out=held_out)
    found = [(line, answers_of(line.text)) for line in lines]
    right = [line for line, heard in found if heard == line.label]
    wrong = [line for line, heard in found if heard not in ("?", line.label) and line.label != "?"]
    guessed = [line for line, heard in found if heard != "?" and line.label == "?"]
    tell(
        f"answers, {'held out' if held_out else 'seen'}: {len(right)} of {len(lines)} read as a kind person would, "
        f"{len(wrong)} with a wrong number, {len(guessed)} that such a person would have asked about"
    )
    assert len(right) >= least * len(lines)
    assert len(wrong) <= most_wrong * len(lines)
    assert len(guessed) <= 0.03 * len(lines)
