"""Takes due texts out of the outbox: most urgent first, each sender at its pace, every clinic its turn."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import current_app
from sqlalchemy import Row, Select, func, or_, select, true, update

from companion.database import among, db, transaction
from companion.models import Clinic, Message, SenderPace
from companion.outbox.pace import lock_paces, pace_of, spend
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import PRIORITIES

URGENT, *REST = PRIORITIES
Due = Row[int, int, int]  # message id, segments, clinic id
Paces = Mapping[str, SenderPace]
# Added to twice the time-out of a call: after that, another worker asks what happened to the text.
LEASE_MARGIN = timedelta(seconds=45)


@dataclass(frozen=True)
class Waiting:
    """A clinic that has due texts, and the sender they would leave from."""

    clinic_id: int
    sender: str


def claim(limit: int, now: datetime) -> list[int]:
    """Marks up to `limit` due texts as being sent, and commits. Returns their ids, most urgent first.

    Two workers never claim the same row: each skips what the other has locked. Committed before anything is
    sent: a process that dies now leaves a text in 'sending' whose lease lapses, never one that goes out twice.
    """
    with transaction():
        waiting = _waiting(now)
        # All at once and in one order: workers wait for each other, but never deadlock.
        paces = lock_paces([each.sender for each in waiting], now)
        ids = _claim_urgent(waiting, paces, limit, now)
        ids += _claim_paced(waiting, paces, limit - len(ids), now)
        if ids:
            db.session.execute(
                update(Message)
                .where(among(Message.id, ids))
                .values(status=MessageStatus.sending, lease_until=now + lease(), handed_over_at=None)
                .execution_options(synchronize_session=False)
            )
    return ids


def next_due(after: datetime, until: datetime) -> datetime | None:
    """When the next text falls due, if before `until`. Leaves no transaction open, because the caller then waits."""
    first = (
        _pending(priority)
        .with_only_columns(Message.due_at)
        .where(Message.clinic_id == Clinic.id, Message.due_at > after, Message.due_at < until)
        .order_by(Message.due_at)
        .limit(1)
        .correlate(Clinic)
        .scalar_subquery()
        for priority in PRIORITIES
    )
    row = db.session.execute(select(*(func.min(each, type_=Message.due_at.type) for each in first))).one()
    db.session.rollback()
    return min((due_at for due_at in row if due_at is not None), default=None)


def lease() -> timedelta:
    """How long a claimed text is reserved for one worker."""
    return timedelta(seconds=2 * current_app.extensions["settings"].twilio_timeout) + LEASE_MARGIN


def _waiting(now: datetime) -> list[Waiting]:
    """Clinics with something due, in random order: an index probe for each clinic and priority.

    Selects the first due row of each instead of EXISTS: PostgreSQL turns several EXISTS joined by OR into one set over
    all clinics, which takes 20 seconds with 10,000,000 pending texts; this takes 1 ms.
    """
    due = (_due(priority, now).where(Message.clinic_id == Clinic.id) for priority in PRIORITIES)
    first = (each.with_only_columns(Message.id).order_by(Message.due_at).limit(1).correlate(Clinic) for each in due)
    some = or_(*(each.scalar_subquery().is_not(None) for each in first))
    rows = db.session.execute(select(Clinic.id, Clinic.sender).where(some)).all()
    default: str = current_app.extensions["settings"].default_sender
    waiting = [Waiting(row.id, row.sender or default) for row in rows]
    random.shuffle(waiting)
    return waiting


def _due(priority: int, now: datetime) -> Select[int, int, int]:
    return _pending(priority).where(Message.due_at <= now)


def _pending(priority: int) -> Select[int, int, int]:
    return select(Message.id, Message.segments, Message.clinic_id).where(
        Message.status == MessageStatus.pending, Message.priority == priority
    )


def _claim_urgent(waiting: Sequence[Waiting], paces: Paces, limit: int, now: datetime) -> list[int]:
    """Replies and crisis texts ignore the pace; their cost is still charged, so that other texts wait longer."""
    rows = _take_turns([each.clinic_id for each in waiting], URGENT, limit, now)[:limit]
    if not rows:
        return []
    sender_of = {each.clinic_id: each.sender for each in waiting}
    cost: dict[str, int] = defaultdict(int)
    for row in rows:
        cost[sender_of[row.clinic_id]] += row.segments
    for sender, segments in cost.items():
        spend(paces[sender], segments, now)
    return [row.id for row in rows]


def _claim_paced(waiting: Sequence[Waiting], paces: Paces, limit: int, now: datetime) -> list[int]:
    if limit <= 0 or not waiting:
        return []
    sender_of = {each.clinic_id: each.sender for each in waiting}
    budgets = {sender: pace_of(row).budget(now) for sender, row in paces.items()}
    ids: list[int] = []
    for priority in REST:
        while len(ids) < limit:
            clinics = [clinic_id for clinic_id, sender in sender_of.items() if budgets[sender] > 0]
            taken = []
            for row in _take_turns(clinics, priority, limit - len(ids), now, ids):
                # One long text may overdraw the budget rather than wait for ever.
                if budgets[sender_of[row.clinic_id]] > 0:
                    budgets[sender_of[row.clinic_id]] -= row.segments
                    taken.append(row)
            if not taken:
                break
            for row in taken:
                spend(paces[sender_of[row.clinic_id]], row.segments, now)
            ids += [row.id for row in taken]
    return ids


def _take_turns(
    clinic_ids: Sequence[int], priority: int, limit: int, now: datetime, taken: Sequence[int] = ()
) -> list[Due]:
    """Due rows of one priority, locked, an equal share from each clinic: one clinic's burst delays nobody else's.

    When shares are left over (few clinics have much to send) they go to whoever still has due texts.
    """
    found: list[Due] = []
    clinics = list(clinic_ids[:limit])
    while clinics and len(found) < limit:
        share = -(-(limit - len(found)) // len(clinics))
        seen = [*taken, *(row.id for row in found)]
        rows = _shares(clinics, priority, share, now, seen)
        found += rows
        counts: dict[int, int] = defaultdict(int)
        for row in rows:
            counts[row.clinic_id] += 1
        clinics = [clinic_id for clinic_id in clinics if counts[clinic_id] == share]
    return found[:limit]


def _shares(clinics: Sequence[int], priority: int, share: int, now: datetime, seen: Sequence[int]) -> list[Due]:
    due = _due(priority, now).order_by(Message.due_at).limit(share).with_for_update(skip_locked=True)
    if seen:
        due = due.where(Message.id.not_in(seen))
    if db.engine.dialect.name == "postgresql":
        clinic = select(Clinic.id).where(among(Clinic.id, clinics)).subquery()
        each = due.where(Message.clinic_id == clinic.c.id).lateral()
        return list(db.session.execute(select(each).select_from(clinic.join(each, true()))).all())
    return [row for clinic_id in clinics for row in db.session.execute(due.where(Message.clinic_id == clinic_id)).all()]
