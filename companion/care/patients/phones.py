"""Phone numbers as people write them, in the one form all other code uses; and which of them are nobody's but ours."""

from __future__ import annotations

from collections.abc import Sequence

from flask import current_app
from sqlalchemy import select

from companion.care.errors import Invalid
from companion.database import db
from companion.models import Clinic, OwnNumber
from companion.rules.patients.phones import COUNTRIES, ReadNumber, read_number, read_patients_number, read_voice_number
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem


def to_e164(text: str, countries: Sequence[str] = COUNTRIES) -> str:
    """A patient's number: '(415) 555-0134' -> '+14155550134'. Raises `Invalid`; never repeats the number."""
    return _read(text, countries).number


def number_of_patient(text: str) -> ReadNumber:
    """What staff enter for a patient, from a country of this installation and none of our own numbers, to which a text
    would come back as if somebody had written it. Raises `Invalid`.
    """
    read = _read(text, _countries())
    if read.number in _ours():
        raise Invalid({"phone": [FieldProblem.own_phone()]})
    return read


def voice_number(text: str) -> str:
    """The number a clinic can be called at, in E.164. Raises `Invalid` (voice_number)."""
    read = read_voice_number(text, _countries())
    if isinstance(read, Reason):
        raise Invalid({"voice_number": [read]})
    return read


def looked_up(text: str) -> str:
    """A number somebody looks for, in E.164: one that would be refused today may be on an older record."""
    read = read_number(text, _countries())
    if isinstance(read, Reason):
        raise Invalid({"phone": [read]})
    return read


def _read(text: str, countries: Sequence[str]) -> ReadNumber:
    read = read_patients_number(text, countries)
    if isinstance(read, Reason):
        raise Invalid({"phone": [read]})
    return read


def _countries() -> Sequence[str]:
    countries: Sequence[str] = current_app.extensions["settings"].phone_countries
    return countries


def _ours() -> set[str]:
    """What patients write to and what they are told to call, at every clinic of the installation."""
    ours = set(db.session.scalars(select(OwnNumber.number)))
    for sender, voice in db.session.execute(select(Clinic.sender, Clinic.voice_number)):
        ours |= {sender or "", voice}
    return ours | {current_app.extensions["settings"].twilio_from}
