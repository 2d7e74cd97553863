"""Words for a person: kept to be read, with one task for whoever answers for the patient."""

from __future__ import annotations

from sqlalchemy import select

from companion.care.conversation.turn import Turn
from companion.database import db
from companion.models import Alert
from companion.models.alert import RESOLVED
from companion.rules.alerts import AlertKind


def ask_to_read(turn: Turn) -> None:
    """Marks the text as unread. One task covers what is written until somebody closes it."""
    turn.message.to_read = True
    if not _task_open(turn):
        turn.alert(AlertKind.message, "wrote a message that needs to be read")


def _task_open(turn: Turn) -> bool:
    return (
        db.session.scalar(
            select(Alert.id)
            .where(Alert.patient_id == turn.patient.id, Alert.kind == AlertKind.message, Alert.status != RESOLVED)
            .limit(1)
        )
        is not None
    )
