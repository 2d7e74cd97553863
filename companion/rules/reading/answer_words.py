"""Words that people answer with instead of a number, by what is asked: the lists of `data/answers.toml`."""

from __future__ import annotations

from companion.rules import data_files

Words = dict[int, list[str]]


def _words(by_language: dict[str, dict[str, list[str]]]) -> Words:
    words: Words = {}
    for by_number in by_language.values():
        for number, phrases in by_number.items():
            words.setdefault(int(number), []).extend(phrases)
    return words


ANSWERS = {name: _words(by_language) for name, by_language in data_files.read(__package__, "answers.toml").items()}
YES_OR_NO = ANSWERS["yes_or_no"]
WHY = ANSWERS["why"]
HALT = ANSWERS["halt"]
