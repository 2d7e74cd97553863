"""Every code has words in both languages, with the facts it has and no others."""

from __future__ import annotations

import importlib
import pkgutil
import re
from enum import StrEnum

import pytest

import companion
from companion.database import EncryptedReasons, ReasonJSON, db
from companion.rules.alerts.caseload import Need
from companion.rules.alerts.contacts import ContactKind
from companion.rules.alerts.kinds import AlertKind, AlertLevel, AlertStatus
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.check_ins.status import CheckInStatus
from companion.rules.reasons import Code
from companion.rules.sessions.recurrence import SessionKind
from companion.wording import LANGUAGES
from companion.wording.speech import speaker
from companion.wording.words import SHORT_SESSION_KINDS, WORDS, words_of

_NAMED = re.compile(r"%\((\w+)\)s")


def families(of: type[Code] = Code) -> set[type[Code]]:
    """Every family of codes of the product."""
    for module in pkgutil.walk_packages(companion.__path__, "companion."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return {each for each in of.__subclasses__() if each.__module__.startswith("companion.")}


def test_every_code_has_words() -> None:
    missing = {f"{each.__name__}.{code}" for each in families() for code in each if code not in WORDS.get(each, {})}
    missing |= {f"{each.__name__}.{code}" for each in WORDS for code in each if code not in WORDS[each]}
    assert not missing


def test_words_name_only_facts_that_the_code_has() -> None:
    for family in families():
        for code, phrase in WORDS[family].items():
            for form in (phrase,) if isinstance(phrase, str) else phrase:
                assert set(_NAMED.findall(form)) <= set(code.facts), (family, code)


def test_words_that_count_have_the_number_as_the_fact_n() -> None:
    for family, words in WORDS.items():
        for code, phrase in words.items():
            assert isinstance(phrase, str) or (issubclass(family, Code) and code.facts["n"] is int), (family, code)


@pytest.mark.parametrize("family", [AlertKind, AlertLevel, AlertStatus, CheckInStatus, ContactKind, Need, RiskLevel])
def test_every_kind_level_and_state_that_pages_show_has_words(family: type[StrEnum]) -> None:
    assert {str(code) for code in family} == {str(code) for code in WORDS[family]}


def test_a_kind_without_words_is_an_error_and_not_shown_as_it_is_stored() -> None:
    class NewKind(StrEnum):
        unnamed = "unnamed"

    with pytest.raises(LookupError):
        words_of(NewKind.unnamed)


def test_the_families_of_one_column_share_no_code_so_that_each_is_read_back_as_it_was() -> None:
    columns = [column for table in db.metadata.tables.values() for column in table.columns]
    coded = [column.type.families for column in columns if isinstance(column.type, EncryptedReasons | ReasonJSON)]
    assert coded
    for of_column in coded:
        codes = [str(code) for family in of_column for code in family]
        assert len(codes) == len(set(codes)), of_column


def test_a_second_set_of_words_names_every_member_it_is_for() -> None:
    assert set(SHORT_SESSION_KINDS) == set(SessionKind)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_no_raw_code(language: str) -> None:
    """What people read has no underscores, as a code has that was shown as it is stored."""
    for family, words in WORDS.items():
        for code in words:
            if not issubclass(family, Code):
                assert "_" not in speaker(language).word(code), code
