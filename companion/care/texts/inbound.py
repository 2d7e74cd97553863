"""Texts that arrive: stored before anything else happens, handled once, and never lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from flask import current_app
from sqlalchemy import or_, select
from sqlalchemy.exc import OperationalError

from companion.care.alerts.lifecycle import raise_alert
from companion.care.conversation import handle_stranger, handle_turn
from companion.care.conversation.crisis import cry_for_help
from companion.care.conversation.turn import Turn
from companion.database import db, insert_or_ignore, transaction
from companion.keyring import phone_hash
from companion.logs import log_facts
from companion.models import Clinic, Message, OwnNumber, Patient
from companion.models.message import INBOUND
from companion.outbox.questions import conversation_of
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason, TextReason
from companion.rules.reading.handled import HandledAs
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.tallies import INBOUND as INBOUND_TEXTS
from companion.tallies import count

log = structlog.get_logger()

LEFT_OVER_AFTER = timedelta(seconds=20)
MOST_ATTEMPTS = 3


@dataclass(frozen=True)
class InboundText:
    """A text as Twilio delivers it. `sid` identifies it, however often it is delivered."""

    sid: str
    phone: str
    to: str
    service: str = ""
    body: str = ""
    media: int = 0
    opt_out_type: str = ""  # set by Twilio's Advanced Opt-Out when it has answered already


def receive(text: InboundText, now: datetime) -> None:
    """Stores the text and commits, then handles it. If handling fails, the tick handles it later."""
    message_id = _store(text, now)
    if message_id is None:
        return
    try:
        _handle(message_id, now)
    except Exception as error:
        _could_not_handle(message_id, error, now)


def handle_left_over(now: datetime) -> int:
    """Handles texts whose webhook was cut short. After three failures a person is asked to read the text."""
    ids = db.session.scalars(
        select(Message.id)
        .where(Message.direction == INBOUND, Message.handled_at.is_(None), Message.created_at < now - LEFT_OVER_AFTER)
        .order_by(Message.id)
        .limit(100)
    ).all()
    db.session.rollback()
    for message_id in ids:
        try:
            _handle(message_id, now)
        except Exception as error:
            _could_not_handle(message_id, error, now)
            _count_failure(message_id, now)
    return len(ids)


def _store(text: InboundText, now: datetime) -> int | None:
    """The row's id, new or old. None when no clinic could be found at all."""
    with transaction():
        patient, clinic_id = _whose(text)
        if clinic_id is None:
            log.warning("inbound text for no clinic")
            return None
        row = {
            "clinic_id": clinic_id,
            "patient_id": patient.id if patient else None,
            "direction": INBOUND,
            "kind": MessageKind.text,
            "status": MessageStatus.received,
            "body": _words(text),
            "phone": text.phone,
            "sender": text.to[:40],
            "created_at": now,
            "sid": text.sid,
            "opt_out_type": text.opt_out_type[:20] or None,
            "planned": False,
            "priority": 0,
            "attempts": 0,
            "segments": 1,
            "to_read": False,
        }
        db.session.execute(insert_or_ignore(Message, [row], ["sid"]))
        if text.to:
            db.session.execute(insert_or_ignore(OwnNumber, [{"number": text.to[:40]}], ["number"]))
        return db.session.scalar(select(Message.id).where(Message.sid == text.sid))


def _words(text: InboundText) -> str:
    """What was written; a picture is noted, so that nobody thinks an empty text came."""
    pictures = f"[{text.media} picture{'s' if text.media > 1 else ''} sent]" if text.media else ""
    return " ".join(part for part in (text.body, pictures) if part)


def _whose(text: InboundText) -> tuple[Patient | None, int | None]:
    """The patient by the number's hash, among the clinics that use the sender it was written to.

    A patient of two clinics on one sender is taken to answer the one that wrote last.
    """
    clinics = _clinics_of(text)
    known = db.session.scalars(
        select(Patient).where(Patient.phone_hash == phone_hash(text.phone)).order_by(Patient.status, Patient.id.desc())
    ).all()
    here = [patient for patient in known if patient.clinic_id in clinics] or ([] if clinics else list(known))
    if len(here) > 1:
        last = db.session.scalar(
            select(Message.patient_id)
            .where(Message.patient_id.in_([patient.id for patient in here]), Message.direction != INBOUND)
            .order_by(Message.handed_over_at.desc().nulls_last())
            .limit(1)
        )
        here.sort(key=lambda patient: patient.id != last)
    if here:
        return here[0], here[0].clinic_id
    return None, min(clinics, default=None) or db.session.scalar(select(Clinic.id).order_by(Clinic.id).limit(1))


def _clinics_of(text: InboundText) -> set[int]:
    settings = current_app.extensions["settings"]
    addressed = {name for name in (text.to, text.service) if name}
    of_sender = (
        or_(Clinic.sender.in_(addressed), Clinic.sender.is_(None))
        if addressed
        & {
            settings.twilio_from,
            settings.twilio_messaging_service_sid,
        }
        else Clinic.sender.in_(addressed)
    )
    return set(db.session.scalars(select(Clinic.id).where(of_sender)))


def _handle(message_id: int, now: datetime) -> None:
    """Decides and writes everything in one transaction, with the patient locked: two texts at once take turns."""
    with transaction():
        message = db.session.get_one(Message, message_id)
        patient = None
        if message.patient_id is not None:
            patient = db.session.get_one(Patient, message.patient_id, with_for_update=True, populate_existing=True)
        message = db.session.execute(
            select(Message).where(Message.id == message_id).with_for_update().execution_options(populate_existing=True)
        ).scalar_one()
        if message.handled_at is not None:
            return
        if patient is None:
            message.handled_as = handle_stranger(message, now)
        else:
            clinic = db.session.get_one(Clinic, message.clinic_id)
            conversation = conversation_of(message.clinic_id, patient.id, now)
            message.handled_as = handle_turn(Turn(message, patient, clinic, conversation, now))
        message.handled_at = now
        count(INBOUND_TEXTS, message.handled_as)


def _could_not_handle(message_id: int, error: Exception, now: datetime) -> None:
    """The tick tries again. Staff are told of a cry for help at once."""
    db.session.rollback()
    log.error("inbound text not handled", message=message_id, **log_facts(error))
    if isinstance(error, OperationalError):
        return  # with the database locked or away, another try would only delay the webhook again
    try:
        _alert_to_crisis(message_id, now)
    except Exception as another:  # the tick tries this again
        db.session.rollback()
        log.error("inbound text not looked at for a crisis", message=message_id, error=type(another).__name__)


def _alert_to_crisis(message_id: int, now: datetime) -> None:
    """Opens the alert that handling would open, with the same key: handling the text later opens no second one."""
    with transaction():
        message = db.session.get_one(Message, message_id, with_for_update=True, populate_existing=True)
        patient = db.session.get(Patient, message.patient_id) if message.patient_id else None
        heard = cry_for_help(message.body, patient.language if patient else "en")
        if heard is None or message.handled_at is not None:
            return
        message.to_read = True
        raise_alert(
            message.clinic_id,
            AlertKind.crisis,
            heard[1] if patient else AlertReason.unknown_number(what=heard[1]),
            f"{AlertKind.crisis if patient else 'stranger'}:{message.id}",
            now,
            patient=patient,
            message_id=message.id,
        )


def _count_failure(message_id: int, now: datetime) -> None:
    with transaction():
        message = db.session.get_one(Message, message_id, with_for_update=True)
        message.attempts += 1
        if message.attempts < MOST_ATTEMPTS or message.handled_at is not None:
            return
        message.handled_at = now
        message.handled_as = HandledAs.message
        message.to_read = True
        patient = db.session.get(Patient, message.patient_id) if message.patient_id else None
        raise_alert(
            message.clinic_id,
            AlertKind.message,
            TextReason.not_handled(),
            f"unhandled:{message.id}",
            now,
            patient=patient,
            message_id=message.id,
        )
