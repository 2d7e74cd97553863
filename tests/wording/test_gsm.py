"""Segments and the cheap alphabet."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.wording import Segments, segments, to_gsm

GSM = "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./09:;<=>?¡AZÄÖÑÜ§¿azäöñüà"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Segments(0, "GSM-7", 0)),
        ("a" * 160, Segments(1, "GSM-7", 160)),
        ("a" * 161, Segments(2, "GSM-7", 161)),
        ("a" * 306, Segments(2, "GSM-7", 306)),
        ("a" * 307, Segments(3, "GSM-7", 307)),
        ("€" * 80, Segments(1, "GSM-7", 160)),
        ("€" * 81, Segments(2, "GSM-7", 162)),
        ("í" * 70, Segments(1, "UCS-2", 70)),
        ("í" * 71, Segments(2, "UCS-2", 71)),
        ("😀" * 35, Segments(1, "UCS-2", 70)),
        ("😀" * 36, Segments(2, "UCS-2", 72)),
        ("9:00\u202fAM", Segments(1, "UCS-2", 7)),
    ],
)
def test_segments_are_counted_as_carriers_do(text: str, expected: Segments) -> None:
    assert segments(text) == expected


@given(st.text(alphabet=GSM, min_size=161, max_size=1000))
def test_long_plain_texts_have_153_letters_a_segment(text: str) -> None:
    assert segments(text).count == math.ceil(len(text) / 153)


@given(st.text(max_size=700))
def test_any_text_can_be_counted(text: str) -> None:
    assert (segments(text).count == 0) == (text == "")


def test_only_what_the_alphabet_lacks_is_changed() -> None:
    assert to_gsm("¿Mañana, mié o sáb? Sí: él, tú… “día” – ok") == '¿Mañana, mié o sab? Si: él, tu... "dia" - ok'
    assert to_gsm("ok 👍") == "ok 👍"


@given(st.text(alphabet=GSM + "áíóúÁÍÓÚ’“”–—…\u00a0\u202f"))
def test_spanish_and_typographers_marks_always_fit_the_alphabet(text: str) -> None:
    plain = to_gsm(text)
    assert segments(plain).encoding == "GSM-7"
    assert to_gsm(plain) == plain


@given(st.text())
def test_any_text_can_be_made_plain_and_stays_so(text: str) -> None:
    assert to_gsm(to_gsm(text)) == to_gsm(text)
