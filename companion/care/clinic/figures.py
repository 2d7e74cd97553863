"""Reads the installation's figures: a few index probes, whatever the number of messages."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from companion.database import db
from companion.models import Alert, Clinic, Message, SenderPace, Tally, TickHeartbeat
from companion.models.message import INBOUND
from companion.rules.alerts.kinds import AlertStatus
from companion.rules.clinic.alarms import Figures, TickState
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import PRIORITY_NAMES


def figures(now: datetime) -> Figures:
    due, oldest_due = _due(now)
    unknown, unknown_since = _count(Message.handed_over_at, Message.status == MessageStatus.unknown,
                                    Message.next_try_at.is_not(None))  # fmt: skip
    unhandled, unhandled_since = _count(Message.created_at, Message.direction == INBOUND, Message.handled_at.is_(None))
    sending, _ = _count(Message.lease_until, Message.status == MessageStatus.sending)
    return Figures(
        due=due,
        oldest_due=oldest_due,
        sending=sending,
        unknown=unknown,
        oldest_unknown=_age(unknown_since, now),
        unhandled=unhandled,
        oldest_unhandled=_age(unhandled_since, now),
        sender_backlog=max(0.0, -_age(db.session.scalar(select(func.max(SenderPace.busy_until))), now)),
        alerts_open=dict(
            db.session.execute(
                select(Alert.kind, func.count()).where(Alert.status != AlertStatus.resolved).group_by(Alert.kind)
            ).all()
        ),
        alerts_overdue=db.session.scalar(
            select(func.count()).select_from(Alert).where(Alert.status != AlertStatus.resolved, Alert.due_at < now)
        )
        or 0,
        ticks={
            beat.name: _tick(beat, now)
            for beat in db.session.scalars(select(TickHeartbeat).execution_options(populate_existing=True))
        },
        counts={
            (row.name, row.label): row.value
            for row in db.session.execute(select(Tally.name, Tally.label, Tally.value)).all()
        },
    )


def _due(now: datetime) -> tuple[dict[str, int], dict[str, float]]:
    """Counts by priority, over all clinics: one index range each, so that texts of the coming days are not read."""
    counts, oldest = {}, {}
    for number, name in PRIORITY_NAMES.items():
        of_clinic = (
            Message.clinic_id == Clinic.id,
            Message.status == MessageStatus.pending,
            Message.priority == number,
            Message.due_at <= now,
        )
        waiting = select(func.count(Message.id)).where(*of_clinic).correlate(Clinic).scalar_subquery()
        first = select(func.min(Message.due_at)).where(*of_clinic).correlate(Clinic).scalar_subquery()
        count, since = db.session.execute(select(func.sum(waiting), func.min(first)).select_from(Clinic)).one()
        counts[name] = int(count or 0)
        oldest[name] = _age(since, now)
    return counts, oldest


def _count(since: Any, *where: Any) -> tuple[int, datetime | None]:
    return db.session.execute(select(func.count(), func.min(since)).select_from(Message).where(*where)).one()


def _tick(beat: TickHeartbeat, now: datetime) -> TickState:
    finished = beat.finished_at
    failed = beat.failed_at is not None and (finished is None or beat.failed_at > finished)
    age = None if finished is None else (now - finished).total_seconds()
    return TickState(age, beat.late_after, failed, beat.result)


def _age(since: datetime | None, now: datetime) -> float:
    return 0.0 if since is None else (now - since).total_seconds()
