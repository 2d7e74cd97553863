"""A check-in without an answer leads to a nudge, then to a call task."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from companion.care.alerts.lifecycle import raise_alert
from companion.care.telling.planning import plan_texts
from companion.database import db, transaction
from companion.models import CheckIn, Clinic, Message, Patient
from companion.outbox.enqueue import enqueue
from companion.outbox.plan_inputs import plan_of_now
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason
from companion.rules.check_ins.status import CheckInStatus
from companion.rules.plans.plan import NoAnswer
from companion.rules.texts import keys
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import last_allowed_at_or_before
from companion.rules.texts.sent_reason import SentReason

BATCH = 200
# Nothing is chased sooner than this, whatever a plan says; keeps the query small.
SOONEST = timedelta(hours=1)
# Of a prompt that failed for its sender's sake and waits to be sent again: nobody was asked yet.
WAITS_AGAIN = (MessageStatus.pending, MessageStatus.sending)
# A prompt that never reached the phone was never asked; no answer to it means nothing.
NEVER_ARRIVED = (MessageStatus.failed, MessageStatus.expired, MessageStatus.cancelled)


def chase_silence(now: datetime) -> Counter[str]:
    """One pass over check-ins that wait for an answer. Counts nudges, call tasks and prompts that never arrived."""
    counts: Counter[str] = Counter()
    last_id = 0
    while True:
        with transaction():
            batch = _waiting(now, last_id)
            for check_in in batch:
                counts[_chase(check_in, now)] += 1
        if len(batch) < BATCH:
            counts.pop("waiting", None)
            return +counts
        last_id = batch[-1].id


def _waiting(now: datetime, after_id: int) -> Sequence[CheckIn]:
    return db.session.scalars(
        select(CheckIn)
        .where(
            CheckIn.status.in_((CheckInStatus.asked, CheckInStatus.partly)),
            CheckIn.asked_at <= now - SOONEST,
            CheckIn.id > after_id,
        )
        .order_by(CheckIn.id)
        .limit(BATCH)
        .with_for_update(skip_locked=True)
    ).all()


def _chase(check_in: CheckIn, now: datetime) -> str:
    prompt = db.session.get_one(Message, check_in.message_id)
    if prompt.status in NEVER_ARRIVED:
        check_in.status = CheckInStatus.lapsed
        return "never arrived"
    if prompt.status in WAITS_AGAIN:
        return "waiting"
    patient = db.session.get_one(Patient, check_in.patient_id)
    rule = _rule(patient, now)
    if rule is None or not patient.reachable:
        check_in.status = CheckInStatus.lapsed
        return "no longer asked"
    waited = now - check_in.asked_at
    if waited >= timedelta(hours=rule.call_task_after_hours):
        return _open_call_task(check_in, patient, waited, now)
    if check_in.nudged_at is None and waited >= _nudge_wait(check_in, patient, rule):
        return _nudge(check_in, patient, now)
    return "waiting"


def _rule(patient: Patient, now: datetime) -> NoAnswer | None:
    plan = plan_of_now(patient, now)
    return plan.no_answer if plan else None


def _nudge_wait(check_in: CheckIn, patient: Patient, rule: NoAnswer) -> timedelta:
    """The plan's wait; where that ends in quiet hours, the last moment allowed before.

    Source: docs/sources.md, Check-ins.
    """
    clinic = db.session.get_one(Clinic, patient.clinic_id)
    quiet = clinic.quiet
    due = check_in.asked_at + timedelta(hours=rule.nudge_after_hours)
    due = last_allowed_at_or_before(due, quiet, patient.zone)
    # For an evening prompt the last allowed moment may be very soon: the nudge waits at least an hour.
    return max(due - check_in.asked_at, SOONEST)


def _nudge(check_in: CheckIn, patient: Patient, now: datetime) -> str:
    check_in.nudged_at = now
    enqueue(
        patient,
        MessageKind.nudge,
        "nudge",
        now,
        useful_until=now + timedelta(hours=16),
        key=keys.nudge(check_in.id),
        reasons=[SentReason.not_answered_yet()],
    )
    return "nudged"


def _open_call_task(check_in: CheckIn, patient: Patient, waited: timedelta, now: datetime) -> str:
    hours = int(waited.total_seconds() // 3600)
    check_in.status = CheckInStatus.lapsed
    check_in.silence_at = now
    raise_alert(
        patient.clinic_id,
        AlertKind.silence,
        AlertReason.no_answer(hours=hours),
        f"silence:{check_in.id}",
        now,
        patient=patient,
        message_id=check_in.message_id,
    )
    if patient.silent_since is None:
        patient.silent_since = check_in.asked_at
    # Silence stops the taper: planned texts may change.
    plan_texts([patient], now)
    return "call task opened"
