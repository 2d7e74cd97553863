"""Why somebody is discharged, and until when that can be taken back."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

UNDO_WITHIN = timedelta(days=7)


class DischargeKind(StrEnum):
    completed = "completed"
    moved = "moved"
    transferred = "transferred"
    left_against_advice = "left_against_advice"
    no_contact = "no_contact"
    incarcerated = "incarcerated"
    deceased = "deceased"
    other = "other"


def may_undo(at: datetime, now: datetime) -> bool:
    """Later a re-admission is the way back: too much happened in between."""
    return now - at <= UNDO_WITHIN
