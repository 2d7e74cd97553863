"""Data files beside the rules: read as written, and refused at once when an edit has gone wrong."""

from __future__ import annotations

import re
from pathlib import Path
from uuid import uuid4

import pytest

from companion.rules import data_files
from companion.rules.exercises.exercise import BUILT_IN

# Sections that are put together from two languages by name.
BY_NAME = [
    (package, name, section)
    for package in ("companion.rules.danger", "companion.rules.reading")
    for name in data_files.names_of(package)
    for section in ("phrases", "near", "indirect", "typed", "numbers")
    if section in data_files.read(package, name)
]


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> str:
    """A package of rules with one data file of patterns, `words.toml`; the test says what stands in it."""
    package = f"package_{uuid4().hex}"
    (tmp_path / package / "data").mkdir(parents=True)
    (tmp_path / package / "__init__.py").touch()
    (tmp_path / package / "data" / "words.toml").write_text(request.param, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return package


@pytest.mark.parametrize("written", ["said = 'a{END}'\n[fragments]\nEND = '(?= \\.|$)'"], indirect=True)
def test_a_name_in_braces_stands_for_its_fragment_and_a_backslash_for_itself(written: str) -> None:
    assert data_files.read_patterns(written, "words.toml") == {"said": r"a(?= \.|$)"}


@pytest.mark.parametrize(
    "written", ["said = '{LATER} {0,2}x{2}'\n[fragments]\nDAY = ['mon', 'tue']\nLATER = '{DAY}+'"], indirect=True
)
def test_a_fragment_may_be_a_list_and_may_hold_another_and_counts_stay_counts(written: str) -> None:
    assert data_files.read_patterns(written, "words.toml") == {"said": "(?:mon|tue)+ {0,2}x{2}"}


@pytest.mark.parametrize("written", ["said = [ '''one\n   |two (?:a\n   |b)''', 'three' ]"], indirect=True)
def test_a_long_pattern_goes_on_in_a_new_line_before_a_bar(written: str) -> None:
    assert data_files.read_patterns(written, "words.toml") == {"said": ["one|two (?:a|b)", "three"]}


@pytest.mark.parametrize("written", ["said = '''one two\n  three'''", "said = '''one \n  |two'''"], indirect=True)
def test_a_pattern_broken_where_it_would_change_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"words\.toml: a pattern is broken only before"):
        data_files.read_patterns(written, "words.toml")


@pytest.mark.parametrize("written", ["said = 'a {NOBODY}'"], indirect=True)
def test_a_fragment_that_is_not_there_is_named_with_its_file(written: str) -> None:
    with pytest.raises(ValueError, match=r"words\.toml: there is no fragment {NOBODY}"):
        data_files.read_patterns(written, "words.toml")


@pytest.mark.parametrize("written", ["said = 'once'\nsaid = 'twice'\n"], indirect=True)
def test_a_file_that_is_no_toml_is_named_with_the_place(written: str) -> None:
    with pytest.raises(ValueError, match=rf"{written}, words\.toml: .*line 2"):
        data_files.read(written, "words.toml")


@pytest.mark.parametrize(("package", "name", "section"), BY_NAME)
def test_no_name_stands_in_both_languages(package: str, name: str, section: str) -> None:
    """The second would silently take the place of the first."""
    names = [each for by_name in data_files.read(package, name)[section].values() for each in by_name]
    assert len(names) == len(set(names))


def test_an_exercise_stands_in_a_file_of_its_name_behind_the_place_in_which_it_is_offered() -> None:
    names = data_files.names_of("companion.rules.exercises")
    assert [re.sub(r"^\d\d-|\.toml$", "", name) for name in names] == [exercise.slug for exercise in BUILT_IN]
    assert len({name[:2] for name in names}) == len(names)
