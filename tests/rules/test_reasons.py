"""Reasons: a code and typed facts, the same after they were stored as JSON."""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum

import pytest

from companion.rules.reasons import Code, WallClock, read_reason


class Fruit(StrEnum):
    apple = "apple"


class Inner(Code):
    ripe = "ripe", {"fruit": Fruit}


class Outer(Code):
    plain = "plain"
    full = (
        "full",
        {"n": int, "share": float, "sure": bool, "day": date, "at": time, "when": WallClock, "why": Inner,
         "each": tuple[Inner, ...], "words": tuple[str, ...]},
    )  # fmt: skip


FULL = Outer.full(
    n=2,
    share=0.5,
    sure=True,
    day=date(2026, 3, 2),
    at=time(18),
    when=WallClock("2026-03-02T18:00"),
    why=Inner.ripe(fruit=Fruit.apple),
    each=(Inner.ripe(fruit=Fruit.apple),),
    words=("a", "b"),
)


@pytest.mark.parametrize("reason", [Outer.plain(), FULL])
def test_a_reason_is_the_same_after_it_was_stored(reason) -> None:
    again = read_reason(reason.document(), [Inner, Outer])
    assert again == reason
    assert hash(again) == hash(reason)
    assert {name: type(value) for name, value in again.facts.items()} == {
        name: type(value) for name, value in reason.facts.items()
    }


def test_reasons_of_two_families_differ_even_by_the_same_name() -> None:
    class Other(Code):
        plain = "plain"

    assert Other.plain() != Outer.plain()


@pytest.mark.parametrize(
    ("code", "facts"),
    [
        (Outer.plain, {"n": 1}),
        (Inner.ripe, {}),
        (Inner.ripe, {"fruit": "apple"}),
        (Outer.full, FULL.facts | {"n": True}),
        (Outer.full, FULL.facts | {"why": Outer.plain()}),
        (Outer.full, FULL.facts | {"words": ["a"]}),
    ],
)
def test_a_fact_too_many_or_of_another_type_is_refused_where_it_is_made(code, facts) -> None:
    with pytest.raises(TypeError):
        code(**facts)


def test_a_code_that_no_family_has_is_refused() -> None:
    with pytest.raises(LookupError):
        read_reason({"code": "gone", "facts": {}}, [Inner, Outer])
