"""Answers to a check-in: stored with the question they answer, and the immediate reply."""

from __future__ import annotations

from datetime import timedelta

from companion.care.check_ins.check_ins import (
    Recorded,
    open_questions,
    question_set_of,
    record_answers,
    set_risk,
)
from companion.care.conversation.exercises import has_exercise
from companion.care.conversation.pleas import answer_plea
from companion.care.conversation.readers import say_kept
from companion.care.conversation.turn import Turn
from companion.care.conversation.unread import ask_to_read
from companion.models import CheckIn
from companion.outbox.enqueue import enqueue
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import TextReason
from companion.rules.check_ins.question_set import Question
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.exercises.runs import RunOccasion
from companion.rules.reading.expecting import Expecting
from companion.rules.reading.replies import read_answers
from companion.rules.reading.whole_answers import OutOfRange, Read, Unreadable
from companion.rules.texts.keys import halt_question
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.sent_reason import SentReason
from companion.wording import keys

HALT_AFTER = timedelta(minutes=45)
OPEN_FOR = timedelta(hours=20)


def take_answers(turn: Turn, check_in: CheckIn, *, late: bool) -> bool:
    """Reads the text as answers to what this check-in still asks. False when it cannot be read as such."""
    questions = open_questions(check_in)
    reading = read_answers(turn.text, questions, turn.patient.language)
    if isinstance(reading, Unreadable):
        return False
    if isinstance(reading, OutOfRange):
        if late:
            return False
        _name_the_scale(turn, next(question for question in questions if question.id == reading.question_id))
        return True
    recorded = record_answers(check_in, reading.answers, turn.now, patient=turn.patient, message_id=turn.message.id)
    if late and not recorded.complete:
        turn.expect(Expecting.check_in, until=OPEN_FOR, check_in_id=check_in.id)
    if recorded.complete:
        if not late or turn.details.get("check_in_id") == check_in.id:
            turn.expect_nothing()
        react(turn, check_in, recorded, reading, late=late)
        if reading.contradicts:
            return True
    else:
        turn.remember(unreadable=0)
        turn.conversation.live = True
        ask_next(turn, check_in)
    if reading.says_more and answer_plea(turn) is None:
        answer = ask_to_read(turn)
        if answer != "kept_for_counselor":
            say_kept(turn, answer)
    return True


def ask_next(turn: Turn, check_in: CheckIn) -> None:
    """The next question that has no answer yet."""
    question = open_questions(check_in)[0]
    wording = f"check_in.question.{question.id}"
    if wording in keys():
        turn.say(wording)
    else:
        turn.say_text(question.text(turn.patient.language))


def _name_the_scale(turn: Turn, question: Question) -> None:
    wording = f"check_in.scale.{question.id}"
    values = {"low": question.minimum, "high": question.maximum}
    turn.say(wording if wording in keys() else "check_in.scale", values)


def react(turn: Turn, check_in: CheckIn, recorded: Recorded, reading: Read, *, late: bool = False) -> None:
    """Replies with one friendly sentence that fits the result. Words that tell of a slip outweigh the 0 before them."""
    if reading.contradicts:
        turn.message.to_read = True
        turn.alert(AlertKind.red_risk, TextReason.told_of_slip())
        set_risk(turn.patient, RiskLevel.red, turn.now)
        turn.say("check_in.red")
    elif recorded.wants_call:
        turn.say("call_back")
    elif recorded.risk == RiskLevel.red:
        turn.say("check_in.red")
    elif recorded.risk == RiskLevel.amber and not late:
        _offer_help(turn, check_in)
    elif late:
        turn.say("check_in.late")
    else:
        named = question_set_of(check_in).name
        turn.say("check_in.thanks_green" if named == "pulse" else "check_in.thanks")


def _offer_help(turn: Turn, check_in: CheckIn) -> None:
    """Amber: an exercise at once, and a HALT question a little later (docs/sources.md, Check-ins)."""
    if has_exercise(turn):
        turn.say("check_in.thanks_amber")
        turn.expect(Expecting.offer, why=RunOccasion.amber)
    else:
        turn.say("check_in.thanks")
    enqueue(
        turn.patient,
        MessageKind.exercise,
        "halt.ask",
        turn.now,
        due_at=turn.now + HALT_AFTER,
        useful_until=turn.now + HALT_AFTER + timedelta(hours=14),
        key=halt_question(check_in.id),
        reasons=[SentReason.halt_question()],
    )
