"""Texts that arrive: stored before anything else happens, handled once, and never lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import uuid4

import structlog
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from companion.care.alerts.lifecycle import raise_alert
from companion.care.conversation import handle_stranger, handle_turn
from companion.care.conversation.crisis import TOLD_BEFORE, cry_for_help, told_before
from companion.care.conversation.household import cry_of_any, handle_household, look_at_shared, tell_of_cry
from companion.care.conversation.limits import of_number
from companion.care.conversation.sent import sent_lately
from companion.care.conversation.turn import Turn
from companion.care.texts.same_number import household_of, lock_people_of, reach_others, whose
from companion.database import db, insert_or_ignore, transaction
from companion.logs import log_facts
from companion.models import Clinic, Message, OwnNumber, Patient
from companion.models.message import INBOUND
from companion.outbox.questions import conversation_of
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason, TextReason
from companion.rules.danger.hearing import hear
from companion.rules.patients.states import Texting
from companion.rules.reading.handled import HandledAs
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.webhook_fields import InboundText, fitted, hashed_sid, is_own_number
from companion.tallies import INBOUND as INBOUND_TEXTS
from companion.tallies import count

log = structlog.get_logger()

LEFT_OVER_AFTER = timedelta(seconds=20)
MOST_ATTEMPTS = 3


def receive(text: InboundText, now: datetime) -> None:
    """Stores the text and commits, then handles it. If handling fails, the tick handles it later.

    The text may hold anything: what does not fit is shortened as `webhook_fields` says.
    """
    message_id = _store(fitted(text), now)
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
        patient, clinic_id = whose(text)
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
            "sender": text.to,
            "created_at": now,
            "sid": _sid(text),
            "opt_out_type": text.opt_out_type or None,
            "planned": False,
            "priority": 0,
            "attempts": 0,
            "segments": 1,
            "to_read": False,
        }
        db.session.execute(insert_or_ignore(Message, [row], ["sid"]))
        if is_own_number(text.to):
            db.session.execute(insert_or_ignore(OwnNumber, [{"number": text.to}], ["number"]))
        return db.session.scalar(select(Message.id).where(Message.sid == row["sid"]))


def _sid(text: InboundText) -> str:
    """What the text is known by. One that came without an id gets one of its own: rather twice than not at all.

    An id that names a text of ours names no other: the text is stored beside it.
    """
    if not text.sid:
        return hashed_sid(f"no id {uuid4().hex}")
    ours = db.session.scalar(select(Message.id).where(Message.sid == text.sid, Message.direction != INBOUND))
    return text.sid if ours is None else hashed_sid(f"inbound {text.sid}")


def _words(text: InboundText) -> str:
    """What was written; a picture is noted, so that nobody thinks an empty text came."""
    pictures = f"[{text.media} picture{'s' if text.media > 1 else ''} sent]" if text.media else ""
    return " ".join(part for part in (text.body, pictures) if part)


def _handle(message_id: int, now: datetime) -> None:
    """Decides and writes everything in one transaction, with the patient locked: two texts at once take turns.

    In one order everywhere: patients by id, the text, the conversation, the phone's purse, alerts.
    """
    with transaction():
        people = lock_people_of(db.session.get_one(Message, message_id))
        message = db.session.execute(
            select(Message).where(Message.id == message_id).with_for_update().execution_options(populate_existing=True)
        ).scalar_one()
        if message.handled_at is not None:
            return
        patients = [people.own] if people.own else list(people.household)
        opted_out_before = {patient.id for patient in patients if patient.texting == Texting.opted_out}
        if people.own is not None:
            message.handled_as = _of_patient(message, people.own, now)
        elif people.household:
            message.handled_as = handle_household(message, people.household, now)
        else:
            message.handled_as = handle_stranger(message, now)
        opted_out = {patient.id for patient in patients if patient.texting == Texting.opted_out}
        if opted_out - opted_out_before:
            reach_others(people.others, HandledAs.opt_out, now)  # also said beside a cry for help
        elif message.handled_as in (HandledAs.opt_out, HandledAs.opt_in):
            reach_others(people.others, message.handled_as, now)
        message.handled_at = now
        count(INBOUND_TEXTS, message.handled_as)


def _of_patient(message: Message, patient: Patient, now: datetime) -> HandledAs:
    clinic = db.session.get_one(Clinic, message.clinic_id)
    conversation = conversation_of(message.clinic_id, patient.id, now)
    return handle_turn(Turn(message, patient, clinic, conversation, now, sent_lately(patient.id, now)))


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
    """Opens or raises the alert that handling would, with the same key, so that handling later does not count twice."""
    with transaction():
        message = db.session.get_one(Message, message_id, with_for_update=True, populate_existing=True)
        patient = db.session.get(Patient, message.patient_id) if message.patient_id else None
        household = household_of(message)
        people = [patient] if patient else household
        arrived = look_at_shared(message, people, now)
        heard = cry_of_any(arrived, people) if people else cry_for_help(hear(arrived.heard), arrived.said, "en")
        if heard is None or message.handled_at is not None or told_before(message):
            return
        if household:
            tell_of_cry(message, household, heard[1], now, replied=True)
        message.details = TOLD_BEFORE
        message.to_read = True
        if household:
            return
        raise_alert(
            message.clinic_id,
            AlertKind.crisis,
            heard[1] if patient else AlertReason.unknown_number(what=heard[1]),
            f"{AlertKind.crisis if patient else 'stranger'}:{message.id}",
            now,
            patient=patient,
            message_id=message.id,
            joins=f"patient:{patient.id}" if patient else of_number(message.phone or ""),
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
        concerned: Sequence[Patient | None] = household_of(message) or [patient]
        for each in concerned:
            raise_alert(
                message.clinic_id,
                AlertKind.message,
                TextReason.not_handled(),
                f"unhandled:{message.id}:{each.id}" if each and each is not patient else f"unhandled:{message.id}",
                now,
                patient=each,
                message_id=message.id,
            )
