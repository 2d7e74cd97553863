"""The last check of claimed texts: consent, pause, quiet hours and whether the text is still useful, as of now."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from flask import current_app
from sqlalchemy import select

from companion.database import among, db, transaction
from companion.models import Clinic, Conversation, Message, Patient, Pause
from companion.outbox.claim import lease
from companion.outbox.gateway import OutgoingText
from companion.outbox.questions import open_questions
from companion.rules.patients.states import WITHOUT_TEXTS, PatientStatus, Texting
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.last_look import Action, Recipient, may_send
from companion.rules.texts.quiet_hours import QuietHours
from companion.tallies import TEXTS, count


@dataclass(frozen=True)
class Address:
    """The number a text goes to ('' where there is none), its sender, and the current state of the recipient."""

    phone: str
    sender: str
    recipient: Recipient


def check_again(ids: Sequence[int], now: datetime) -> list[OutgoingText]:
    """Decides about claimed texts and commits; returns those that leave now, in the order they were claimed.

    What may not go is cancelled, expired or put back; for the rest the number is filled in (never earlier: it may
    have changed) and the question it asks is opened, before the first call. A text is handed over once per claim: a
    worker that returns after its lease has lapsed finds that another worker has the text.
    """
    with transaction():
        rows = db.session.scalars(
            select(Message)
            .where(among(Message.id, ids), Message.status == MessageStatus.sending, Message.handed_over_at.is_(None))
            .order_by(Message.id)
            .with_for_update()
            .execution_options(populate_existing=True)
        ).all()
        addresses = _addresses({row.patient_id for row in rows if row.patient_id is not None}, now)
        leaving = [row for row in rows if _decide(row, addresses[_patient(row)].recipient, now)]
        texts = [_outgoing(row, addresses[_patient(row)], now) for row in leaving]
        open_questions(leaving, now)
    order = {message_id: place for place, message_id in enumerate(ids)}
    return sorted(texts, key=lambda text: order[text.message_id])


def _patient(row: Message) -> int:
    assert row.patient_id is not None  # every outbound text has one
    return row.patient_id


def _decide(row: Message, recipient: Recipient, now: datetime) -> bool:
    assert row.useful_until is not None
    # What the plan wants it wants for the present number; all else was meant for the number of its time.
    made_at = None if row.planned else row.created_at
    verdict = may_send(row.kind, row.useful_until, recipient, now, made_at=made_at)
    if verdict.action == Action.send:
        return True
    row.lease_until = None
    row.problem = verdict.why
    if verdict.action == Action.postpone:
        row.status = MessageStatus.pending
        row.due_at = verdict.until
    else:
        row.status = MessageStatus.cancelled if verdict.action == Action.cancel else MessageStatus.expired
        row.ended_at = now
        count(TEXTS, row.status)
    return False


def _outgoing(row: Message, address: Address, now: datetime) -> OutgoingText:
    assert row.useful_until is not None
    row.token = row.token or secrets.token_urlsafe(18)
    # Sent again after it never reached the carrier: the number may have changed since.
    row.phone = address.phone
    row.sender = address.sender
    row.handed_over_at = now
    row.lease_until = now + lease()
    row.attempts += 1
    row.problem = None
    valid = int((row.useful_until - now).total_seconds())
    return OutgoingText(row.id, row.token, row.phone, row.sender, row.body, valid, row.attempts)


def _addresses(patient_ids: set[int], now: datetime) -> dict[int, Address]:
    """Read as columns: names are not decrypted, and no value comes from an object loaded earlier."""
    rows = db.session.execute(
        select(
            Patient.id,
            Patient.phone,
            Patient.status,
            Patient.texting,
            Patient.phone_status,
            Patient.phone_shared,
            Patient.phone_since,
            Patient.time_zone,
            Clinic.quiet_opens,
            Clinic.quiet_closes,
            Clinic.sender,
        )
        .join(Clinic, Clinic.id == Patient.clinic_id)
        .where(among(Patient.id, patient_ids))
    ).all()
    pauses: dict[int, list[Pause]] = {}
    for pause in db.session.scalars(select(Pause).where(among(Pause.patient_id, patient_ids))):
        pauses.setdefault(pause.patient_id, []).append(pause)
    talking = _talking(patient_ids, now)
    default: str = current_app.extensions["settings"].default_sender
    found = {}
    for row in rows:
        zone = ZoneInfo(row.time_zone)
        today = now.astimezone(zone).date()
        recipient = Recipient(
            enrolled=row.status == PatientStatus.active,
            consented=row.texting == Texting.consented,
            opted_out=row.texting == Texting.opted_out,
            number_works=row.phone_status not in WITHOUT_TEXTS,
            has_number=row.phone is not None,
            shares_phone=row.phone_shared,
            paused=any(pause.starts_on <= today <= pause.ends_on for pause in pauses.get(row.id, [])),
            zone=zone,
            quiet=QuietHours(row.quiet_opens, row.quiet_closes),
            talking_until=talking.get(row.id),
            number_since=row.phone_since,
        )
        found[row.id] = Address(row.phone or "", row.sender or default, recipient)
    return found


def _talking(patient_ids: set[int], now: datetime) -> dict[int, datetime]:
    """Until when each live conversation is expected to last."""
    rows = db.session.execute(
        select(Conversation.patient_id, Conversation.until).where(
            among(Conversation.patient_id, patient_ids), Conversation.live, Conversation.until > now
        )
    ).all()
    return {patient_id: until for patient_id, until in rows if until is not None}
