"""Wishes in own words: how many are read right or go to a person, and how many everyday lines are mistaken."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from companion.rules import data_files
from companion.rules.reading.wishes import LONGEST, NONE, Wish, likelihood, read_wish
from tests.rules.danger.lines import held_out

HELD_OUT = tomllib.loads((Path(__file__).parent / "wish_lines/held_out.toml").read_text(encoding="utf-8"))
EXAMPLES = data_files.read("companion.rules.reading", "wishes.toml")
RIGHT, WRONG, MISTAKEN = 0.65, 0.06, 0.08  # of lines that shaped nothing: at least, at most, at most
WISHES_AMONG_THEM = 0.12  # everyday lines that are a wish after all


def test_every_wish_has_at_least_twelve_examples_and_six_held_out_lines_in_each_language() -> None:
    assert set(EXAMPLES) == {*Wish, NONE}
    assert set(HELD_OUT) == set(Wish)
    for wish in Wish:
        for language in ("en", "es"):
            assert len(set(EXAMPLES[wish][language])) >= 12, (wish, language)
            assert len(set(HELD_OUT[wish][language])) >= 6, (wish, language)


def test_no_held_out_line_is_an_example() -> None:
    said = {text.lower() for each in EXAMPLES.values() for lines in each.values() for text in lines}
    assert not said & {text.lower() for each in HELD_OUT.values() for lines in each.values() for text in lines}


def test_wishes_that_shaped_nothing_are_mostly_read_right_and_rarely_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    lines = [(wish, language, text) for wish in Wish for language, said in HELD_OUT[wish].items() for text in said]
    found = [(wish, language, read_wish(text)) for wish, language, text in lines]
    right = sum(wish is heard for wish, _, heard in found) / len(found)
    wrong = sum(heard not in (None, wish) for wish, _, heard in found) / len(found)
    with capsys.disabled():
        print(f"\nwishes, held out: {right:.3f} right, {wrong:.3f} wrong of {len(found)}")  # noqa: T201
        for language in ("en", "es"):
            mine = [(wish, heard) for wish, spoken, heard in found if spoken == language]
            of_wish = Counter(wish for wish, heard in mine if heard is wish)
            print(f"  {language}: " + ", ".join(f"{wish} {of_wish[wish]}/6" for wish in Wish))  # noqa: T201
        mixed = Counter(f"{wish}->{heard}" for wish, _, heard in found if heard not in (None, wish))
        print("  taken for another:", ", ".join(f"{each} {n}" for each, n in mixed.most_common()))  # noqa: T201
    assert right >= RIGHT
    assert wrong <= WRONG


def test_everyday_lines_by_unknown_writers_are_rarely_taken_for_a_wish(capsys: pytest.CaptureFixture[str]) -> None:
    """Most that are taken are wishes: 'where can I get Narcan', 'what time do you open'. The share is a ceiling."""
    everyday = [line.text for line in held_out() if line.ordinary]
    taken = Counter(str(wish) for wish in map(read_wish, everyday) if wish is not None)
    with capsys.disabled():
        print(f"\nwishes: {sum(taken.values())} of {len(everyday)} everyday lines taken for one: {dict(taken)}")  # noqa: T201
    assert sum(taken.values()) / len(everyday) <= WISHES_AMONG_THEM


def test_cries_for_help_are_rarely_taken_for_a_wish() -> None:
    """They are answered before anybody looks for a wish; this is about those that no ear hears."""
    cries = [line.text for line in held_out() if line.cry]
    assert sum(read_wish(text) is not None for text in cries) / len(cries) <= MISTAKEN


@pytest.mark.parametrize("text", ["", "   ", "👍", "3 7 0", "\x00", "a" * 2000, "where " * (LONGEST + 1)])
def test_anything_can_be_read_and_what_says_little_or_too_much_is_no_wish(text: str) -> None:
    assert read_wish(text) is None


def test_likelihoods_add_up_to_one() -> None:
    assert sum(likelihood("what time is group tonight").values()) == pytest.approx(1)
    assert set(likelihood("hola")) == {*Wish, NONE}
