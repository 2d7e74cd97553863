"""Keeps all that will be texted to patients up to date: the texts of their plans, and what they believe of sessions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from companion.care.sessions.telling import keep_told
from companion.database import transaction
from companion.models import Patient
from companion.outbox.plan_ahead import BATCH, PlanCounts, replan, running_out


def plan_texts(patients: Sequence[Patient], now: datetime) -> PlanCounts:
    """Every use case that changes what somebody gets, or what is true for them, ends with this, in its transaction.

    Repeating it changes nothing. Locks the patients in the order of their ids.
    """
    planned = replan(patients, now)
    keep_told(patients, planned, now)
    return planned.counts


def plan_ahead(now: datetime) -> PlanCounts:
    """Plans every patient whose planned time runs out; each batch is a transaction of its own."""
    counts = PlanCounts()
    while True:
        with transaction():
            batch = running_out(now)
            counts += plan_texts(batch, now)
        if len(batch) < BATCH:
            return counts
