"""Texts that are neither an answer to the open question nor a command: late answers, and texts for a person."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select, update

from companion.care.check_ins.check_ins import find_check_in
from companion.care.conversation.answers import ask_next, take_answers
from companion.care.conversation.pauses import LONGEST_PAUSE
from companion.care.conversation.readers import say_kept
from companion.care.conversation.turn import Turn
from companion.care.conversation.unread import ask_to_read, task_for
from companion.database import db
from companion.models import CheckIn, Message
from companion.models.message import OUTBOUND
from companion.rules.alerts.kinds import AlertKind
from companion.rules.check_ins.status import UNANSWERED
from companion.rules.danger.grave_words import holds_grave_words
from companion.rules.danger.hearing import Answering
from companion.rules.patients.states import Texting
from companion.rules.reading.choices import looks_like_a_try
from companion.rules.reading.expecting import Expecting
from companion.rules.reading.handled import HandledAs
from companion.rules.reading.pleas import is_polite
from companion.rules.texts.kinds import MessageKind

LATE_FOR = timedelta(days=7)
REPEATED = {
    Expecting.cannot_come: "cannot_come.why",
    Expecting.halt: "halt.ask",
    Expecting.pause: "pause.ask",
    Expecting.language: "language.ask",
    Expecting.consent: "consent.again",
    Expecting.verify: "number.verify",
}
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
    asked = turn.expecting != Expecting.nothing
    calm = task_for(turn.hearing, turn.text)[0] is AlertKind.message
    if asked and not turn.details.get("unreadable") and calm and looks_like_a_try(turn.text):
        turn.remember(unreadable=turn.message.id)
        turn.say(ASK_AGAIN.get(turn.expecting, "check_in.again"))
        return HandledAs.again
    first = turn.details.get("unreadable")
    if first:
        db.session.execute(update(Message).where(Message.id == first).values(to_read=True))
        turn.remember(unreadable=0)
    answer = ask_to_read(turn)
    if turn.patient.texting != Texting.not_asked:
        quietly = answer == "kept_for_counselor.worrying" and _only_sounds_so(turn)
        say_kept(turn, "kept_for_counselor" if quietly else answer)
    if asked and calm and not turn.details.get("repeated"):
        repeat_the_question(turn)
        turn.remember(repeated=True)
    return HandledAs.message


def _only_sounds_so(turn: Turn) -> bool:
    """What the ear alone hears in a reply to a reminder is read within the hour, but not answered with 988."""
    if turn.answering is Answering.known:
        return True
    sure = turn.hearing.rule is not None or holds_grave_words(turn.text)
    return turn.answering is Answering.reminder and not sure


def _just_repeated(turn: Turn) -> bool:
    """The question of consent was just sent again as a new text; it is not repeated in the reply as well."""
    return bool(turn.sent) and turn.expecting == Expecting.consent and turn.sent[0].wording == "consent.again"


def repeat_the_question(turn: Turn) -> None:
    """Repeats the open question, so that the patient need not remember it after what they told us."""
    if turn.expecting == Expecting.check_in:
        check_in = find_check_in(turn.details["check_in_id"], turn.patient)
        if check_in is not None and check_in.status in UNANSWERED:
            ask_next(turn, check_in)
    elif turn.expecting in REPEATED and not _just_repeated(turn):
        turn.say(REPEATED[turn.expecting], {"days": LONGEST_PAUSE})
