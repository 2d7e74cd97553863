"""The pace that workers share per sender: whose turn it is and how much each may send now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from flask import current_app
from sqlalchemy import select

from companion.database import db, insert_or_ignore
from companion.models import SenderPace
from companion.rules.texts.pace import Pace, default_rate


def lock_paces(senders: Sequence[str], now: datetime) -> dict[str, SenderPace]:
    """The senders' rows, locked until the transaction ends: workers that send from the same number take turns.

    In the order of their names, and once in a transaction, so that two workers never wait for each other. Missing
    rows are inserted before the first is locked, for the same reason.
    """
    names = sorted(set(senders))
    if not names:
        return {}
    known = set(db.session.scalars(select(SenderPace.sender).where(SenderPace.sender.in_(names))))
    rows = [
        {"sender": name, "segments_per_second": rate_of(name), "busy_until": now} for name in names if name not in known
    ]
    if rows:
        db.session.execute(insert_or_ignore(SenderPace, rows, ["sender"]))
    return _locked(names)


def rate_of(sender: str) -> float:
    """Segments per second for a sender that has no row yet: the installation's setting, or by its kind."""
    configured: float = current_app.extensions["settings"].sender_pace
    return configured or default_rate(sender)


def set_rate(sender: str, segments_per_second: float, now: datetime) -> None:
    """A sender's own rate, as its registration allows; inside the caller's transaction."""
    lock_paces([sender], now)[sender].segments_per_second = segments_per_second


def pace_of(row: SenderPace) -> Pace:
    return Pace(row.segments_per_second, row.busy_until)


def spend(row: SenderPace, segments: int, now: datetime) -> None:
    if segments:
        row.busy_until = pace_of(row).spend(segments, now).busy_until


def slow_down(pauses: Mapping[str, datetime], now: datetime) -> None:
    """Twilio asked to slow these senders down until the given time: this applies to every worker."""
    for sender, row in lock_paces(list(pauses), now).items():
        row.busy_until = pace_of(row).pause(pauses[sender]).busy_until


def _locked(names: Sequence[str]) -> dict[str, SenderPace]:
    rows = db.session.scalars(
        select(SenderPace)
        .where(SenderPace.sender.in_(names))
        .order_by(SenderPace.sender)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return {row.sender: row for row in rows}
