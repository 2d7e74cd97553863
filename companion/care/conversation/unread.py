"""Texts meant for a person: marked as unread, with one task for whoever is responsible for the patient."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select

from companion.care.conversation.turn import Turn
from companion.database import db
from companion.models import Alert
from companion.rules.alerts.kinds import AlertKind, AlertStatus
from companion.rules.alerts.reasons import TextReason
from companion.rules.danger.grave_words import sounds_grave


def ask_to_read(turn: Turn) -> bool:
    """Marks the text as unread. One task covers all texts until somebody closes it; a text that may mean danger has
    an urgent task. Returns whether it may mean danger.
    """
    turn.message.to_read = True
    if alert_to_grave_words(turn):
        return True
    if not _has_task(turn, AlertKind.message, Alert.status != AlertStatus.resolved):
        turn.alert(AlertKind.message, TextReason.needs_reading())
    return False


def alert_to_grave_words(turn: Turn) -> bool:
    """A text with a grave word that is no clear cry for help is to be read within the hour, not within the day."""
    if not sounds_grave(turn.text):
        return False
    turn.message.to_read = True
    # One urgent task until somebody acknowledges it; a text written after that opens a new one.
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
