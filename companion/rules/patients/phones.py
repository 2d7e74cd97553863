"""Which numbers a person can be texted on, by what they look like: nothing is asked of anybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberType

from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem

# The United States with their territories, and Canada. The first is the country of a number written without one.
COUNTRIES = ("US", "PR", "VI", "GU", "AS", "MP", "CA")
# What rings at a company, a machine or at the caller's expense, but in nobody's pocket.
_OF_NO_PERSON = frozenset(
    {
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.PERSONAL_NUMBER,
        PhoneNumberType.PAGER,
        PhoneNumberType.UAN,
        PhoneNumberType.VOICEMAIL,
    }
)
# Dialed at the callee's price in every area of North America (NPA-976-XXXX); the library takes them for ordinary ones.
_NORTH_AMERICA, _PRICED_EXCHANGE = 1, "976"
_NO_COUNTRY = "001"  # the region of satellite networks and of services without a country


@dataclass(frozen=True)
class ReadNumber:
    """`number`: E.164. `landline`: it takes calls and no texts, as far as the numbering plan tells: in North America it
    does not.
    """

    number: str
    landline: bool


def read_patients_number(text: str, countries: Sequence[str] = COUNTRIES) -> ReadNumber | Reason:
    """A number that a patient may have, or the `FieldProblem` that says why not. `countries`: ISO 3166 codes."""
    number = _parsed(text, countries[0])
    if isinstance(number, Reason):
        return number
    if number.extension:
        return FieldProblem.phone_extension()
    refused = _of_nobody(number)
    if refused is not None:
        return refused
    if not _fictional(number) and phonenumbers.region_code_for_number(number) not in countries:
        return FieldProblem.phone_country(allowed=tuple(countries))
    return ReadNumber(_e164(number), phonenumbers.number_type(number) == PhoneNumberType.FIXED_LINE)


def read_voice_number(text: str, countries: Sequence[str] = COUNTRIES) -> str | Reason:
    """The number that texts name for calling the clinic, in E.164: it may be toll-free, in any country."""
    number = _parsed(text, countries[0])
    if isinstance(number, Reason):
        return number
    if number.extension:
        return FieldProblem.voice_extension()
    if phonenumbers.number_type(number) == PhoneNumberType.PREMIUM_RATE:
        return FieldProblem.voice_premium()
    return _e164(number)


def read_number(text: str, countries: Sequence[str] = COUNTRIES) -> str | Reason:
    """Any number that exists, in E.164: to look one up."""
    number = _parsed(text, countries[0])
    return number if isinstance(number, Reason) else _e164(number)


def is_country(code: str) -> bool:
    """Whether it is the ISO 3166 code of a country with phone numbers."""
    return code in phonenumbers.SUPPORTED_REGIONS


def _parsed(text: str, region: str) -> PhoneNumber | Reason:
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return FieldProblem.not_phone()
    if not phonenumbers.is_possible_number(number):
        return FieldProblem.not_phone()
    if not phonenumbers.is_valid_number(number) and not _fictional(number):
        return FieldProblem.no_such_phone()
    return number


def _of_nobody(number: PhoneNumber) -> Reason | None:
    kind = phonenumbers.number_type(number)
    priced = number.country_code == _NORTH_AMERICA and str(number.national_number)[3:6] == _PRICED_EXCHANGE
    if kind in _OF_NO_PERSON or priced:
        return FieldProblem.phone_service()
    if phonenumbers.region_code_for_number(number) == _NO_COUNTRY:
        return FieldProblem.phone_satellite()
    return None


def _fictional(number: PhoneNumber) -> bool:
    """+1 XXX 555-01XX: reserved for fiction and demonstrations, never a real person's number."""
    return number.country_code == _NORTH_AMERICA and str(number.national_number)[3:8] == "55501"


def _e164(number: PhoneNumber) -> str:
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
