"""Spreads texts whose exact minute does not matter, so that the sender does not get all of them at 17:30."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from companion.rules.cadence.values import DueMessage
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import QuietHours, allowed

# A reminder keeps its minute ('2 h before'); these may come a little later.
LOOSE = frozenset({MessageKind.check_in, MessageKind.week_digest, MessageKind.encouragement, MessageKind.milestone})


def spread(
    messages: Iterable[DueMessage], patient_id: int, within: timedelta, quiet: QuietHours, zone: ZoneInfo
) -> tuple[DueMessage, ...]:
    """The messages with loose ones moved later by up to `within`, in order of due time.

    A patient's delay is always the same, so that a text keeps its time when it is planned again and the patient gets
    it at the same minute each time. A text that would pass `useful_until` or leave the allowed hours is not moved.
    """
    delay = _delay(patient_id, within)
    moved = (_moved(message, delay, quiet, zone) for message in messages)
    return tuple(sorted(moved, key=lambda message: (message.due_at, message.key)))


def _delay(patient_id: int, within: timedelta) -> timedelta:
    """Whole seconds in [0, within), evenly over patients."""
    seconds = int(within.total_seconds())
    if seconds <= 0:
        return timedelta(0)
    digest = hashlib.sha256(str(patient_id).encode()).digest()
    return timedelta(seconds=int.from_bytes(digest[:4]) % seconds)


def _moved(message: DueMessage, delay: timedelta, quiet: QuietHours, zone: ZoneInfo) -> DueMessage:
    later = message.due_at + delay
    if message.kind not in LOOSE or later >= message.useful_until or not allowed(later, quiet, zone):
        return message
    return replace(message, due_at=later)
