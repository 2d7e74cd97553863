"""A text may speak of somebody on the staff by their given name alone."""

from __future__ import annotations

import pytest

from companion.rules.staff.given_name import given_name


@pytest.mark.parametrize(
    ("name", "given"), [("Casey Nguyen", "Casey"), ("Ana María López", "Ana"), ("Jo Ann Lee", "Jo")]
)
def test_a_given_name_is_the_first_word(name: str, given: str) -> None:
    assert given_name(name) == given


@pytest.mark.parametrize(
    "name", ["Dr. Nguyen", "Ms Ruth Lee", "Nguyen", "Nguyen, Casey", "C. Nguyen", "Bartholomew-James Lee", ""]
)
def test_a_family_name_is_never_taken_for_it(name: str) -> None:
    assert given_name(name) is None
