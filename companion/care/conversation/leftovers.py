"""Texts that are neither an answer to the open question nor a command: late answers, and texts for a person."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select, update

from companion.care.conversation.answers import take_answers
from companion.care.conversation.turn import Turn
from companion.care.conversation.unread import ask_to_read
from companion.database import db
from companion.models import CheckIn, Message
from companion.models.message import OUTBOUND
from companion.rules.check_ins.status import UNANSWERED
from companion.rules.danger.grave_words import sounds_grave
from companion.rules.patients.states import Texting
from companion.rules.reading.expecting import Expecting
from companion.rules.reading.handled import HandledAs
from companion.rules.reading.pleas import is_polite
from companion.rules.texts.kinds import MessageKind

LATE_FOR = timedelta(days=7)
ASK_AGAIN = {Expecting.consent: "consent.again"}


def file_late_answer(turn: Turn) -> HandledAs | None:
    """An answer to an older check-in is stored with the newest check-in whose questions it fits."""
    older = db.session.scalars(
        select(CheckIn)
        .where(
            CheckIn.patient_id == turn.patient.id,
            CheckIn.status.in_(UNANSWERED),
            CheckIn.asked_at > turn.now - LATE_FOR,
        )
        .order_by(CheckIn.asked_at.desc())
        .with_for_update()
    ).all()
    for check_in in older:
        if take_answers(turn, check_in, late=True):
            return HandledAs.late_answer
    return None


def keep_thanks_unanswered(turn: Turn) -> HandledAs | None:
    """Thanks stand in the thread without an answer; they ask to be read only where a counselor wrote last."""
    if turn.expecting != Expecting.nothing or not is_polite(turn.text):
        return None
    if _last_text_was_personal(turn.patient.id):
        ask_to_read(turn)
    return HandledAs.message


def _last_text_was_personal(patient_id: int) -> bool:
    kind = db.session.scalar(
        select(Message.kind)
        .where(Message.patient_id == patient_id, Message.direction == OUTBOUND, Message.accepted_at.is_not(None))
        .order_by(Message.accepted_at.desc(), Message.id.desc())
        .limit(1)
    )
    return kind == MessageKind.personal


def keep_for_counselor(turn: Turn) -> HandledAs:
    """Not readable as an answer: asked again once; after that, or when nothing was asked, a person reads it."""
    asked = turn.expecting != Expecting.nothing and not turn.details.get("unreadable")
    if asked and not _meant_for_a_person(turn.text) and not sounds_grave(turn.text):
        turn.remember(unreadable=turn.message.id)
        turn.say(ASK_AGAIN.get(turn.expecting, "check_in.again"))
        return HandledAs.again
    first = turn.details.get("unreadable")
    if first:
        db.session.execute(update(Message).where(Message.id == first).values(to_read=True))
        turn.remember(unreadable=0)
    grave = ask_to_read(turn)
    if turn.patient.texting != Texting.not_asked:
        turn.say("kept_for_counselor.worrying" if grave else "kept_for_counselor")
    return HandledAs.message


def _meant_for_a_person(text: str) -> bool:
    """A sentence, not a mistyped number: asking 'which number?' would ignore what the person said."""
    return len(text.split()) >= 6
