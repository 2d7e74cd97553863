"""Keeps all that will be texted to patients up to date: the texts of their plans, and what they believe of sessions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select

from companion.care.telling.corrections import keep_told
from companion.database import db, transaction
from companion.logs import log_facts
from companion.models import Message, Patient
from companion.outbox.plan_ahead import BATCH, PlanCounts, replan, running_out
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import MessageKind

log = structlog.get_logger()

NOT_TOLD = (MessageStatus.failed, MessageStatus.expired, MessageStatus.cancelled)
# The tick that looks runs every minute; an hour bridges a restart of the jobs.
LOOK_AGAIN_FOR = timedelta(hours=1)


def plan_texts(patients: Sequence[Patient], now: datetime) -> PlanCounts:
    """Every use case that changes what somebody gets, or what is true for them, ends with this, in its transaction.

    Repeating it changes nothing. Locks the patients in the order of their ids.
    """
    planned = replan(patients, now)
    keep_told(patients, planned, now)
    return planned.counts


def follow_up_changes(now: datetime) -> int:
    """Looks again at patients whose text about a changed session did not reach them: a pause, a new number or the night
    came between, it failed or came too late. Returns how many; each is a transaction of its own.
    """
    ended = (
        select(Message.patient_id)
        .where(
            Message.kind == MessageKind.session_change,
            Message.status.in_(NOT_TOLD),
            Message.ended_at > now - LOOK_AGAIN_FOR,
        )
        .distinct()
    )
    ids = sorted(patient_id for patient_id in db.session.scalars(ended) if patient_id is not None)
    db.session.rollback()
    for patient_id in ids:
        try:
            with transaction():
                plan_texts(db.session.scalars(select(Patient).where(Patient.id == patient_id)).all(), now)
        except Exception as error:  # one that cannot be read holds up nobody else
            log.error("patient not looked at again", patient=patient_id, **log_facts(error))
    return len(ids)


def plan_ahead(now: datetime) -> PlanCounts:
    """Plans every patient whose planned time runs out; each batch is a transaction of its own."""
    counts = PlanCounts()
    while True:
        with transaction():
            batch = running_out(now)
            counts += plan_texts(batch, now)
        if len(batch) < BATCH:
            return counts
