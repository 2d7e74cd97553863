"""Which numbers a person can be texted on: what is refused says what to do, and nothing else is lost."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberType

from companion.care.errors import Invalid
from companion.care.patients.phones import to_e164
from companion.rules.patients.phones import COUNTRIES, ReadNumber, read_patients_number, read_voice_number
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem

WORLD = ("US", *sorted(phonenumbers.SUPPORTED_REGIONS))
OF_NOBODY = (
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.PERSONAL_NUMBER,
    PhoneNumberType.PAGER,
    PhoneNumberType.UAN,
    PhoneNumberType.VOICEMAIL,
)


def refused(text: str, *countries: str) -> Reason:
    read = read_patients_number(text, countries or COUNTRIES)
    assert isinstance(read, Reason), read
    return read


@given(
    st.sampled_from(["312-555-0134", "+13125550134", "(312) 555 0134", "1 312 555 0134"]),
    st.sampled_from([" ext. {}", " ext {}", "x{}", " x {}", ";ext={}", "#{}", " extension {}", " Ext.{}"]),
    st.integers(1, 99999),
)
def test_no_text_reaches_an_extension_however_it_is_written(number: str, form: str, extension: int) -> None:
    assert refused(number + form.format(extension)) == FieldProblem.phone_extension()


@pytest.mark.parametrize("kind", OF_NOBODY)
def test_a_number_in_nobodys_pocket_is_refused_in_every_country(kind: int) -> None:
    examples = [phonenumbers.example_number_for_type(region, kind) for region in WORLD]
    of_kind = [number for number in examples if number is not None and phonenumbers.number_type(number) == kind]
    assert of_kind
    for number in of_kind:
        text = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        assert refused(text, *WORLD) == FieldProblem.phone_service()


@pytest.mark.parametrize("text", ["1-900-555-0100", "800-555-0199", "888 555 0134", "+1 500 555 0006", "312-976-1234"])
def test_that_a_number_is_made_up_makes_it_nobodys_phone(text: str) -> None:
    assert refused(text) == FieldProblem.phone_service()


@pytest.mark.parametrize("text", ["+870 773 111 632", "+8816 234 56789", "+882 16 1234567"])
def test_satellite_phones_get_no_texts_whatever_the_countries(text: str) -> None:
    assert refused(text) == refused(text, *WORLD) == FieldProblem.phone_satellite()


@pytest.mark.parametrize("text", ["+44 7400 123456", "+1 876 234 5678", "+52 55 1234 5678", "+49 1512 3456789"])
def test_only_countries_of_the_setting_are_texted(text: str) -> None:
    assert refused(text) == FieldProblem.phone_country(allowed=COUNTRIES)
    assert isinstance(read_patients_number(text, WORLD), ReadNumber)


@pytest.mark.parametrize(
    "text", ["312-234-5678", "+1 787 234 5678", "+1 340 774 5678", "+1 416 234 5678", "3125550134"]
)
def test_the_united_states_their_territories_and_canada_are_texted_unless_set_otherwise(text: str) -> None:
    assert isinstance(read_patients_number(text), ReadNumber)


def test_a_number_without_a_country_is_of_the_first_one_listed() -> None:
    assert read_patients_number("0151 23456789", ("DE", "US")) == ReadNumber("+4915123456789", landline=False)


@pytest.mark.parametrize(
    ("text", "landline"),
    [("+49 30 901820", True), ("+44 20 7946 0018", True), ("+49 1512 3456789", False), ("312-555-0134", False)],
)
def test_a_landline_is_told_where_the_numbering_plan_tells_it(text: str, landline: bool) -> None:
    read = read_patients_number(text, WORLD)
    assert isinstance(read, ReadNumber) and read.landline is landline


@pytest.mark.parametrize(
    "text", ["312-555-0134 ext. 12", "1-900-555-0100", "+870 773 111 632", "+44 7400 123456", "none"]
)
def test_what_is_refused_never_repeats_the_number(text: str) -> None:
    with pytest.raises(Invalid) as refusal:
        to_e164(text)
    assert not any(part in str(refusal.value) for part in text.split()) and list(refusal.value.errors) == ["phone"]


@pytest.mark.parametrize("text", ["800-555-0199", "312-555-0100", "+44 20 7946 0018"])
def test_a_clinic_may_be_called_at_a_toll_free_number_or_abroad(text: str) -> None:
    assert isinstance(read_voice_number(text), str)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("312-555-0134 x12", FieldProblem.voice_extension()),
        ("1-900-555-0100", FieldProblem.voice_premium()),
        ("call us", FieldProblem.not_phone()),
    ],
)
def test_the_number_in_a_text_rings_without_extension_and_costs_nobody(text: str, problem: Reason) -> None:
    assert read_voice_number(text) == problem
