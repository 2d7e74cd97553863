"""Words for a person: kept to be read, with one task for whoever answers for the patient."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select

from companion.care.conversation.turn import Turn
from companion.database import db
from companion.models import Alert
from companion.rules.alerts.kinds import AlertKind, AlertStatus
from companion.rules.alerts.reasons import TextReason
from companion.rules.danger.hearing import Urgency


def ask_to_read(turn: Turn) -> bool:
    """Marks the text as unread. One task covers what is written until somebody closes it; what may mean danger has
    an urgent one. Returns whether it may.
    """
    turn.message.to_read = True
    if alert_to_grave_words(turn):
        return True
    if not _has_task(turn, AlertKind.message, Alert.status != AlertStatus.resolved):
        turn.alert(AlertKind.message, TextReason.needs_reading())
    return False


def alert_to_grave_words(turn: Turn) -> bool:
    """A text that is no clear cry for help but holds a grave word is read within the hour, not within the day."""
    if turn.hearing.urgency < Urgency.hour:
        return False
    turn.message.to_read = True
    # Until somebody says 'I am on it' there is one to hurry; what is written after that is new.
    if not _has_task(turn, AlertKind.worrying_message, Alert.status == AlertStatus.open):
        turn.alert(AlertKind.worrying_message, TextReason.may_mean_danger())
    return True


def _has_task(turn: Turn, kind: AlertKind, still: ColumnElement[bool]) -> bool:
    return (
        db.session.scalar(
            select(Alert.id).where(Alert.patient_id == turn.patient.id, Alert.kind == kind, still).limit(1)
        )
        is not None
    )
