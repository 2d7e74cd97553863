"""The hours after a cry for help: until somebody has said 'I am on it', every text is answered with the truth."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select

from companion.care.alerts.cover import office_hours
from companion.care.conversation.turn import Turn
from companion.database import db
from companion.models import Alert
from companion.rules.alerts.kinds import AlertKind, AlertStatus
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.clinic.office_hours import is_open, next_opening
from companion.rules.reading.after_cry import AfterCry, read_after_cry
from companion.rules.reading.commands import read_command
from companion.rules.reading.expecting import Expecting
from companion.rules.reading.handled import HandledAs
from companion.rules.reasons import WallClock
from companion.rules.texts.kinds import MessageKind

REMEMBERED_FOR = timedelta(hours=6)
# What was asked after the cry itself: its answer is read as such.
_ASKED_AFTER_CRY = (Expecting.offer, Expecting.exercise, Expecting.check_back)
_WORDINGS = {
    AfterCry.anybody_there: "after_cry.anybody_there",
    AfterCry.called: "after_cry.called",
    AfterCry.ok_now: "after_cry.ok_now",
}


def answer_after_cry(turn: Turn) -> HandledAs | None:
    """None where no cry waits, where a command is texted, or where the text answers what was asked since."""
    if not _cry_waits(turn) or read_command(turn.text, turn.patient.language) is not None:
        return None
    if turn.expecting in _ASKED_AFTER_CRY:
        return None
    turn.message.to_read = True
    said = read_after_cry(turn.text)
    if said is not None:
        turn.say(_WORDINGS[said], kind=MessageKind.crisis)
    else:
        _tell_when_it_is_seen(turn)
    return HandledAs.after_cry


def _cry_waits(turn: Turn) -> bool:
    """A cry within the last hours that nobody has taken on. It made the risk red, so that few texts ask for it."""
    if turn.patient.risk != RiskLevel.red:
        return False
    return (
        db.session.scalar(
            select(Alert.id)
            .where(
                Alert.patient_id == turn.patient.id,
                Alert.kind == AlertKind.crisis,
                Alert.status == AlertStatus.open,
                func.coalesce(Alert.last_at, Alert.opened_at) > turn.now - REMEMBERED_FOR,
            )
            .limit(1)
        )
        is not None
    )


def _tell_when_it_is_seen(turn: Turn) -> None:
    """Nobody is told that somebody watches; out of hours the truth is when the clinic opens."""
    hours = office_hours(turn.clinic)
    opening = None if is_open(hours, turn.now) else next_opening(hours, turn.now)
    if opening is None:
        turn.say("after_cry", kind=MessageKind.crisis)
    else:
        opens = str(WallClock.of(opening, turn.patient.zone))
        turn.say("after_cry.closed", {"opens_start": opens}, kind=MessageKind.crisis)
