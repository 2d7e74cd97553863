"""Takes due texts out of the outbox, and looks at each once more before it leaves."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from flask import current_app
from sqlalchemy import select, update

from companion.database import db, transaction
from companion.models import Clinic, Conversation, Message, Patient, Pause
from companion.models.patient import ACTIVE, CONSENTED, OPTED_OUT, PHONE_SUSPENDED
from companion.outbox.gateway import OutgoingText
from companion.outbox.questions import open_questions
from companion.rules.delivery import MessageStatus
from companion.rules.messages import PRIORITIES, MessageKind
from companion.rules.quiet_hours import QuietHours
from companion.rules.sending import Action, Recipient, may_send

# Longer than any call can take: two time-outs and a margin. After it, another worker asks what became of the text.
LEASE = timedelta(seconds=90)


def claim(limit: int, now: datetime) -> list[int]:
    """Marks up to `limit` due texts as being sent, and commits. Returns their ids, most urgent first.

    Two workers never claim the same row: each skips what the other has locked. Committed before anything is
    sent: a process that dies now leaves a text in 'sending' whose lease lapses, never one that goes out twice.
    """
    with transaction():
        ids: list[int] = []
        for priority in PRIORITIES:
            if len(ids) < limit:
                ids += _due(priority, limit - len(ids), now)
        if ids:
            db.session.execute(
                update(Message)
                .where(Message.id.in_(ids))
                .values(status=MessageStatus.sending, lease_until=now + LEASE, handed_over_at=None)
                .execution_options(synchronize_session=False)
            )
    return ids


def _due(priority: int, limit: int, now: datetime) -> Sequence[int]:
    """One index range per priority: the index is on (priority, due_at) of pending rows."""
    return db.session.scalars(
        select(Message.id)
        .where(Message.status == MessageStatus.pending, Message.priority == priority, Message.due_at <= now)
        .order_by(Message.due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()


def check_again(ids: Sequence[int], now: datetime) -> list[OutgoingText]:
    """The last look at claimed texts: consent, pause, quiet hours and use as they are now.

    What may not go is cancelled, expired or put back; for the rest the number is filled in (never earlier: it may
    have changed), the question it asks is opened, and all is committed before the first call.
    """
    with transaction():
        rows = db.session.scalars(
            select(Message)
            .where(Message.id.in_(ids), Message.status == MessageStatus.sending)
            .order_by(Message.id)
            .with_for_update()
            .execution_options(populate_existing=True)
        ).all()
        recipients = _recipients(rows, now)
        leaving = [row for row in rows if _decide(row, recipients[row.patient_id][0], now)]
        texts = [_outgoing(row, *recipients[row.patient_id][1:], now) for row in leaving]
        open_questions(leaving, now)
    order = {message_id: place for place, message_id in enumerate(ids)}
    return sorted(texts, key=lambda text: order[text.message_id])


def _decide(row: Message, recipient: Recipient, now: datetime) -> bool:
    assert row.useful_until is not None
    verdict = may_send(MessageKind(row.kind), row.useful_until, recipient, now)
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
    return False


def _outgoing(row: Message, patient: Patient, sender: str, now: datetime) -> OutgoingText:
    assert row.useful_until is not None
    row.token = row.token or secrets.token_urlsafe(18)
    row.phone = row.phone or patient.phone
    row.sender = sender
    row.handed_over_at = now
    row.attempts += 1
    row.problem = None
    valid = int((row.useful_until - now).total_seconds())
    return OutgoingText(row.id, row.token, row.phone, row.sender, row.body, valid)


def _recipients(rows: Sequence[Message], now: datetime) -> dict[int | None, tuple[Recipient, Patient, str]]:
    ids = {row.patient_id for row in rows}
    pauses: dict[int, list[Pause]] = {}
    for pause in db.session.scalars(select(Pause).where(Pause.patient_id.in_(ids))):
        pauses.setdefault(pause.patient_id, []).append(pause)
    talking = dict(
        db.session.execute(
            select(Conversation.patient_id, Conversation.until).where(
                Conversation.patient_id.in_(ids), Conversation.live, Conversation.until > now
            )
        ).all()
    )
    patients = db.session.scalars(
        select(Patient).where(Patient.id.in_(ids)).execution_options(populate_existing=True)
    ).all()
    default_sender = current_app.extensions["settings"].default_sender
    found: dict[int | None, tuple[Recipient, Patient, str]] = {}
    for patient in patients:
        clinic = db.session.get_one(Clinic, patient.clinic_id)
        today = now.astimezone(patient.zone).date()
        recipient = Recipient(
            enrolled=patient.status == ACTIVE,
            consented=patient.texting == CONSENTED,
            opted_out=patient.texting == OPTED_OUT,
            number_works=patient.phone_status != PHONE_SUSPENDED,
            paused=any(pause.starts_on <= today <= pause.ends_on for pause in pauses.get(patient.id, [])),
            zone=patient.zone,
            quiet=QuietHours(clinic.quiet_opens, clinic.quiet_closes),
            talking_until=talking.get(patient.id),
        )
        found[patient.id] = (recipient, patient, clinic.sender or default_sender)
    return found
