"""An answer put right at once: '3 7 0', and a moment later 'sorry meant 8 2 1' or simply '8 2 1'."""

from __future__ import annotations

from sqlalchemy import select

from companion.care.check_ins.check_ins import CORRECTED_WITHIN, correct_answers, question_set_of
from companion.care.conversation.answers import react
from companion.care.conversation.turn import Turn
from companion.database import db
from companion.models import CheckIn
from companion.rules.check_ins.status import CheckInStatus
from companion.rules.reading.expecting import Expecting
from companion.rules.reading.handled import HandledAs
from companion.rules.reading.replies import read_correction


def take_correction(turn: Turn) -> HandledAs | None:
    """Scored anew as a check-in of its own: what was answered first stays in the history as it was."""
    if turn.expecting in (Expecting.check_in, Expecting.exercise):
        return None
    last = db.session.scalar(
        select(CheckIn)
        .where(
            CheckIn.patient_id == turn.patient.id,
            CheckIn.status == CheckInStatus.answered,
            CheckIn.answered_at > turn.now - CORRECTED_WITHIN,
        )
        .order_by(CheckIn.answered_at.desc(), CheckIn.id.desc())
        .limit(1)
    )
    if last is None:
        return None
    reading = read_correction(turn.text, question_set_of(last).questions, turn.patient.language)
    given = {answer.question: answer.value for answer in last.answers}
    if reading is None or dict(reading.answers) == given:
        return None
    check_in, recorded = correct_answers(last, reading.answers, turn.now, turn.patient, turn.message.id)
    turn.expect_nothing()
    react(turn, check_in, recorded, reading)
    return HandledAs.answer
