"""What a patient works towards: setting a goal, reaching it, letting it go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import Invalid
from companion.care.scope import find
from companion.database import db, transaction
from companion.models import Goal, Patient, Staff
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.patients.goals import GoalArea, GoalState
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem

LONGEST = 300  # characters
MARKED = {
    GoalState.working: AuditAction.goal_working,
    GoalState.reached: AuditAction.goal_reached,
    GoalState.dropped: AuditAction.goal_dropped,
}


def add_goal(patient_id: int, area: GoalArea, words: str, by: Staff, now: datetime) -> Goal:
    """Raises `NotFound`, `Invalid` by field."""
    errors: dict[str, list[Reason]] = {}
    if not words.strip():
        errors["words"] = [FieldProblem.goal_needed()]
    elif len(words) > LONGEST:
        errors["words"] = [FieldProblem.too_long(most=LONGEST, has=len(words))]
    if errors:
        raise Invalid(errors)
    with transaction():
        patient = find(Patient, patient_id, by)
        goal = Goal(
            clinic_id=patient.clinic_id,
            patient_id=patient.id,
            area=area,
            words=words.strip(),
            created_by=by.id,
            created_at=now,
        )
        db.session.add(goal)
        db.session.flush()
        audit(AuditAction.goal_set, now, goal, by=by)
    return goal


def mark_goal(goal_id: int, state: GoalState, by: Staff, now: datetime) -> Goal:
    """Reached, dropped, or being worked on again. Raises `NotFound`."""
    with transaction():
        goal = find(Goal, goal_id, by, lock=True)
        goal.reached_at = now if state == GoalState.reached else None
        goal.dropped_at = now if state == GoalState.dropped else None
        audit(MARKED[state], now, goal, by=by)
    return goal


def goals_of(patient: Patient) -> Sequence[Goal]:
    """All goals, those being worked on first, oldest first."""
    rows = db.session.scalars(select(Goal).where(Goal.patient_id == patient.id).order_by(Goal.id)).all()
    return sorted(rows, key=lambda goal: (goal.dropped_at is not None, goal.reached_at is not None, goal.id))
