"""Converts phone numbers as people write them to the one form all other code uses."""

from __future__ import annotations

import phonenumbers

from companion.care.errors import Invalid
from companion.rules.refusals import FieldProblem


def to_e164(text: str, region: str = "US") -> str:
    """'(415) 555-0134' -> '+14155550134'. Raises `Invalid` with a sentence; never repeats the number."""
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number):
        raise Invalid({"phone": [FieldProblem.not_phone()]})
    if not phonenumbers.is_valid_number(number) and not _fictional(number):
        raise Invalid({"phone": [FieldProblem.no_such_phone()]})
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _fictional(number: phonenumbers.PhoneNumber) -> bool:
    """+1 XXX 555-01XX: reserved for fiction and demonstrations, never a real person's number."""
    return number.country_code == 1 and str(number.national_number)[3:8] == "55501"
