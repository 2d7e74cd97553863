"""Setting up a clinic: what the operator does once."""

from __future__ import annotations

import re
from datetime import datetime, time

from companion.care.errors import Invalid
from companion.care.patients import phones
from companion.database import db, transaction
from companion.models import Clinic
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem
from companion.rules.texts.privacy import lint
from companion.rules.zones import zone_problem

SENDER = re.compile(r"\+[1-9]\d{6,14}|\d{5,6}|MG[0-9a-fA-F]{32}")


def add_clinic(
    name: str, sender_name: str, time_zone: str, voice_number: str, now: datetime, *, sender: str | None = None
) -> Clinic:
    """A new clinic. Raises `Invalid`: the sender's name heads every text, so it must not tell what the clinic does."""
    errors: dict[str, list[Reason]] = {}
    if wrong_zone := zone_problem(time_zone):
        errors["time_zone"] = [wrong_zone]
    found = lint(sender_name, "en")
    if found or not 2 <= len(sender_name.strip()) <= 20:
        errors["sender_name"] = [FieldProblem.sender_name()]
    if sender is not None and not SENDER.fullmatch(sender):
        errors["sender"] = [FieldProblem.not_sender()]
    try:
        voice = phones.voice_number(voice_number)
    except Invalid as invalid:
        errors["voice_number"] = list(invalid.errors["voice_number"])
    if errors:
        raise Invalid(errors)
    with transaction():
        clinic = Clinic(
            name=name.strip(),
            sender_name=sender_name.strip(),
            time_zone=time_zone,
            voice_number=voice,
            quiet_opens=time(9),
            quiet_closes=time(20),
            sender=sender,
            wording={},
            created_at=now,
        )
        db.session.add(clinic)
    return clinic
