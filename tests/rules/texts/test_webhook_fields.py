"""Whatever a webhook carries is read, and fits where it is stored."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.texts.webhook_fields import (
    MOST_MEDIA,
    NUMBER_WIDTH,
    OPT_OUT_WIDTH,
    SID_WIDTH,
    InboundText,
    fitted,
    fitted_sid,
    fitted_token,
    is_own_number,
    read_inbound,
    read_status,
    whole_number,
)

# With lone surrogates, as a JSON list of texts may hold them.
anything = st.text(st.characters(codec=None, categories=None), max_size=80)
KNOWN = ("MessageSid", "SmsSid", "From", "To", "Body", "NumMedia", "OptOutType", "MessagingServiceSid", "MediaUrl0")
forms = st.dictionaries(st.one_of(st.sampled_from(KNOWN), anything), st.lists(anything, max_size=3), max_size=12)


def storable(text: str) -> bool:
    text.encode()
    return "\0" not in text


@given(forms, anything)
def test_any_form_is_read_and_every_field_fits(form: dict[str, list[str]], delivery: str) -> None:
    text = read_inbound(form, delivery)
    assert all(storable(value) for value in (text.sid, text.phone, text.to, text.service, text.opt_out_type))
    text.body.encode()
    assert len(text.sid) <= SID_WIDTH and len(text.to) <= NUMBER_WIDTH and len(text.opt_out_type) <= OPT_OUT_WIDTH
    assert 0 <= text.media <= MOST_MEDIA
    assert fitted(text) == text
    report = read_status(form)
    assert storable(report.sid) and storable(report.status)


@given(anything.filter(lambda text: all(ord(letter) < 0xD800 or ord(letter) > 0xDFFF for letter in text)))
def test_what_was_written_is_kept_word_for_word(body: str) -> None:
    assert read_inbound({"Body": [body]}).body == body


def test_half_a_surrogate_pair_becomes_a_mark_and_two_halves_become_their_character() -> None:
    text = InboundText("SM1", "+13125550123", "", body="a\ud83db \ud83d\ude42")
    assert fitted(text).body == "a\ufffdb \U0001f642"


@pytest.mark.parametrize(
    ("given_count", "media"),
    [
        ("2", 2),
        ("0", 0),
        ("", 0),
        ("²", 0),
        ("-1", 0),
        ("٣", 0),
        (str(10**30), 0),
        ("9" * 5000, 0),
        ("1.5", 0),
        ("007", 7),
    ],
)
def test_a_count_that_is_no_likely_number_counts_as_none(given_count: str, media: int) -> None:
    assert read_inbound({"NumMedia": [given_count]}).media == media


def test_pictures_are_counted_by_their_addresses_where_the_count_is_unreadable() -> None:
    assert read_inbound({"NumMedia": ["²"], "MediaUrl0": ["a"], "MediaUrl1": ["b"]}).media == 2


def test_an_id_that_does_not_fit_is_still_the_same_id_when_it_comes_again() -> None:
    for odd in ("S" * 35, "SM\0" + "1" * 10, "\ud800"):
        assert fitted_sid(odd) == fitted_sid(odd) != odd
        assert fitted_sid(odd + "x") != fitted_sid(odd)
    assert fitted_sid("SM" + "a" * 32) == "SM" + "a" * 32


def test_a_text_without_an_id_is_known_by_its_delivery() -> None:
    once, again, other = (read_inbound({"Body": ["ok"]}, delivery).sid for delivery in ("d1", "d1", "d2"))
    assert once == again != other
    assert read_inbound({"Body": ["ok"]}).sid == ""


def test_of_a_repeated_field_the_first_that_says_something_counts() -> None:
    assert read_inbound({"Body": ["", "help me", "other"], "MessageSid": [], "SmsSid": ["SM9"]}) == InboundText(
        "SM9", "", "", body="help me"
    )


@pytest.mark.parametrize(("code", "read"), [("30003", 30003), ("", None), ("²", None), ("9" * 20, None), ("-5", None)])
def test_an_error_code_is_a_number_of_a_likely_size_or_none(code: str, read: int | None) -> None:
    assert read_status({"ErrorCode": [code]}).code == read


@given(anything, st.integers(0, 10**9))
def test_a_whole_number_is_never_more_than_the_most(text: str, most: int) -> None:
    number = whole_number(text, most)
    assert number is None or 0 <= number <= most


@pytest.mark.parametrize(("token", "kept"), [("abc", "abc"), ("x" * 33, ""), ("a\0b", ""), ("", "")])
def test_a_token_that_cannot_be_ours_is_none(token: str, kept: str) -> None:
    assert fitted_token(token) == kept


@pytest.mark.parametrize(
    ("number", "own"), [("+15005550006", True), ("48273", True), ("MG1", False), ("\u0663123", False)]
)
def test_only_what_looks_like_a_number_is_asked_about_later(number: str, own: Any) -> None:
    assert is_own_number(number) is own
