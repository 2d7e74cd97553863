"""Phone numbers as people write them, in the one form all other code uses; and whether somebody else has one."""

from __future__ import annotations

import phonenumbers
from sqlalchemy import select

from companion.care.errors import Conflict, Invalid
from companion.database import db
from companion.keyring import phone_hash
from companion.models import Patient
from companion.rules.refusals import FieldProblem, Refusal


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


def refuse_taken(clinic_id: int, number: str, except_id: int | None) -> None:
    """Refuses with a readable sentence what the unique key would refuse. Asked whenever a number begins to act: of a
    new patient, a changed number, a re-admission, a discharge taken back. Raises `Conflict`.
    """
    other = db.session.scalar(
        select(Patient.id).where(Patient.clinic_id == clinic_id, Patient.phone_hash == phone_hash(number))
    )
    if other is not None and other != except_id:
        raise Conflict(Refusal.number_taken())


def _fictional(number: phonenumbers.PhoneNumber) -> bool:
    """+1 XXX 555-01XX: reserved for fiction and demonstrations, never a real person's number."""
    return number.country_code == 1 and str(number.national_number)[3:8] == "55501"
