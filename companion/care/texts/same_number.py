"""One number, several patients: clinics on one sender may each know it, one clinic knows those it had before, and a
household shares one. Whose is a text, and whom does a STOP reach?
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import current_app
from sqlalchemy import func, or_, select

from companion.care.patients.consent import opt_in, opt_out
from companion.care.patients.holders import holders
from companion.database import among, db
from companion.keyring import phone_hash
from companion.models import Clinic, Message, Patient
from companion.models.message import OUTBOUND
from companion.rules.patients.consent import ConsentMethod
from companion.rules.patients.states import PatientStatus, Texting
from companion.rules.reading.handled import HandledAs
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.webhook_fields import InboundText

# Handed over, and not known to have been refused.
LEFT_US = (
    MessageStatus.sending,
    MessageStatus.unknown,
    MessageStatus.accepted,
    MessageStatus.sent,
    MessageStatus.delivered,
)
# Which clinic wrote last is looked for among each patient's newest rows; plans reach some dozens of rows ahead.
NEWEST = 200


def whose(text: InboundText) -> tuple[Patient | None, int | None]:
    """The patient by the number's hash, among the clinics that use the sender it was written to, and the clinic.

    Somebody in care is found before somebody who was discharged; among several the text is taken to answer the clinic
    whose text left last. Nobody's, but with their clinic, where that clinic's patients share the phone. (None, None)
    when there is no clinic at all.
    """
    clinics = _clinics_of(text)
    known = db.session.scalars(
        select(Patient).where(Patient.phone_hash == phone_hash(text.phone)).order_by(Patient.id.desc())
    ).all()
    here = [patient for patient in known if patient.clinic_id in clinics] or ([] if clinics else list(known))
    in_care = [patient for patient in here if patient.status == PatientStatus.active] or here
    if in_care:
        patient = in_care[0] if len(in_care) == 1 else _written_to_last(in_care)
        return (None if patient.phone_shared else patient), patient.clinic_id
    return None, min(clinics, default=None) or db.session.scalar(select(Clinic.id).order_by(Clinic.id).limit(1))


@dataclass(frozen=True)
class People:
    """Whom a text concerns: its patient (`own`), or those in care who share its phone (`household`, one of whom wrote),
    and who else has its number at a clinic on the same sender (`others`). A stranger's concerns nobody.
    """

    own: Patient | None = None
    household: Sequence[Patient] = ()
    others: Sequence[Patient] = ()


def household_of(message: Message) -> Sequence[Patient]:
    """Who may have written a text that is filed to nobody: the patients in care at its clinic who have its number."""
    if message.patient_id is not None or not message.phone:
        return []
    return holders(message.clinic_id, phone_hash(message.phone))


def lock_people_of(message: Message) -> People:
    """All locked, in one order."""
    sharing = {patient.id for patient in household_of(message)}
    if message.patient_id is None and not sharing:
        return People()
    ids = {*sharing, *([message.patient_id] if message.patient_id else []), *_same_number(message)}
    rows = db.session.scalars(
        select(Patient)
        .where(among(Patient.id, sorted(ids)))
        .order_by(Patient.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()
    number = phone_hash(message.phone or "")
    own = next((row for row in rows if row.id == message.patient_id), None)
    if own is None or (own.phone_shared and own.phone_hash == number):
        # Also of a text that came before they were known to share the phone: it may be either's by now.
        here = [row for row in rows if row.clinic_id == message.clinic_id and row.phone_hash == number]
        household = [row for row in here if row.status == PatientStatus.active]
        return People(household=household, others=[row for row in rows if row not in household])
    return People(own, others=[row for row in rows if row is not own])


def reach_others(others: Sequence[Patient], handled_as: HandledAs, now: datetime) -> None:
    """STOP and START are said to a sender, which all of its clinics share: each has it on record for its own patient.

    Without the text: it is the other clinic's. START brings back who is in care and wants texts or was never asked.
    """
    for patient in others:
        if handled_as == HandledAs.opt_out:
            opt_out(patient, ConsentMethod.text, now)
        elif patient.status == PatientStatus.active and patient.texting != Texting.consented:
            opt_in(patient, ConsentMethod.text, now)


def _clinics_of(text: InboundText) -> set[int]:
    settings = current_app.extensions["settings"]
    addressed = {name for name in (text.to, text.service) if name}
    of_sender = (
        or_(Clinic.sender.in_(addressed), Clinic.sender.is_(None))
        if addressed & {settings.twilio_from, settings.twilio_messaging_service_sid}
        else Clinic.sender.in_(addressed)
    )
    return set(db.session.scalars(select(Clinic.id).where(of_sender)))


def _written_to_last(patients: Sequence[Patient]) -> Patient:
    """The one whom our last text that truly left went to; of two that got none, the one added last."""
    left_at = {patient.id: _last_left(patient.id) for patient in patients}
    written = [patient for patient in patients if left_at[patient.id] is not None]
    return max(written, key=lambda patient: (left_at[patient.id], patient.id)) if written else patients[0]


def _last_left(patient_id: int) -> datetime | None:
    """Of the newest rows alone: the way in must not read somebody's whole history."""
    newest = (
        select(Message.handed_over_at, Message.status, Message.direction)
        .where(Message.patient_id == patient_id)
        .order_by(Message.id.desc())
        .limit(NEWEST)
        .subquery()
    )
    left: datetime | None = db.session.scalar(
        select(func.max(newest.c.handed_over_at, type_=Message.handed_over_at.type)).where(
            newest.c.direction == OUTBOUND, newest.c.status.in_(LEFT_US)
        )
    )
    return left


def _same_number(message: Message) -> list[int]:
    """Ids of everybody with the text's number at a clinic whose texts leave from the same sender; of its own clinic
    only of those in care: whoever had the number there before is somebody else.
    """
    default: str = current_app.extensions["settings"].default_sender
    rows = db.session.execute(
        select(Patient.id, Patient.clinic_id, Patient.status, func.coalesce(Clinic.sender, default).label("sender"))
        .join(Clinic, Clinic.id == Patient.clinic_id)
        .where(Patient.phone_hash == phone_hash(message.phone or ""))
    ).all()
    senders = {row.sender for row in rows if row.clinic_id == message.clinic_id}
    return [
        row.id
        for row in rows
        if row.sender in senders and (row.clinic_id != message.clinic_id or row.status == PatientStatus.active)
    ]
