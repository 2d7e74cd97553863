"""STOP, START and HELP in every wording, checked before any other meaning of a text."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from companion.care.conversation.exercises import stop_exercise
from companion.care.conversation.leftovers import keep_thanks_unanswered
from companion.care.conversation.limits import may_answer
from companion.care.conversation.pleas import answer_plea
from companion.care.conversation.turn import Turn
from companion.care.conversation.unread import alert_to_grave_words, ask_to_read
from companion.care.patients.consent import opt_in, opt_out
from companion.care.sessions.schedule import last_reminded, patient_schedule
from companion.database import db
from companion.models import Message
from companion.rules.alerts.reasons import AlertReason
from companion.rules.danger.grave_words import holds_grave_words, tells_of_violence
from companion.rules.danger.hearing import Urgency
from companion.rules.patients.consent import ConsentMethod
from companion.rules.reading.consent import OptKind, may_mean_a_session, read_by_rule, read_opt_word
from companion.rules.reading.handled import HandledAs
from companion.rules.reasons import Reason, WallClock
from companion.rules.texts.budgets import Budget
from companion.rules.texts.kinds import MessageKind

# One confirmation, within five minutes: 47 CFR 64.1200(a)(12).
CONFIRM_WITHIN = timedelta(minutes=5)
HOW_TO_STOP = "stop.how"
# Who was told how to stop and did not is not told again so soon; a person has read it.
TOLD_FOR = timedelta(days=30)
# 'leave me alone' is only this; in a longer text that may mean danger, danger is answered.
BARE_WORDS = 3
SESSIONS_AHEAD = timedelta(days=8)


def handle_stop_start_help(turn: Turn) -> HandledAs | None:
    word = read_opt_word(turn.text)
    if word is None or word.kind == OptKind.half_heard:
        return None
    if word.kind == OptKind.opt_out:
        return _stop(turn, by_carrier=word.carrier)
    if word.kind == OptKind.opt_in:
        return _start(turn)
    return _help(turn)


def _stop(turn: Turn, *, by_carrier: bool) -> HandledAs:
    stop_exercise(turn)
    turn.expect_nothing()
    if _is_about_more(turn):
        alert_to_grave_words(turn)
    first = opt_out(
        turn.patient,
        ConsentMethod.text,
        turn.now,
        message_id=turn.message.id,
        number=turn.number,
        told=_may_mean_session(turn),
    )
    # For its own stop words the carrier confirms and blocks us; we must not confirm a second time.
    if first and may_answer(turn, Budget.opting) and not by_carrier:
        turn.say("stop.confirmed", kind=MessageKind.opt_out_confirmation, useful_for=CONFIRM_WITHIN)
    return HandledAs.opt_out


def _is_about_more(turn: Turn) -> bool:
    """'Stop hitting me', 'delete my number, I won't need it'. In a plain wish the ear alone does not count."""
    return read_by_rule(turn.text) is None or holds_grave_words(turn.text) or tells_of_violence(turn.text)


def _may_mean_session(turn: Turn) -> Reason | None:
    """CANCEL after a reminder: the carrier takes it for STOP, but the session may have been meant. Staff can ask."""
    if not may_mean_a_session(turn.text):
        return None
    reminded = last_reminded(turn.patient, turn.now)
    for session in patient_schedule(turn.patient, turn.now, turn.now + SESSIONS_AHEAD):
        if session.occurrence_id in reminded and not session.cancelled and session.start > turn.now:
            return AlertReason.opted_out_or_session(when=WallClock.of(session.start, turn.patient.zone))
    return None


def _start(turn: Turn) -> HandledAs:
    turn.expect_nothing()
    if not may_answer(turn, Budget.opting):
        # A STOP always holds; a START among so many of both is one for a person to ask about.
        return HandledAs.loop
    opt_in(turn.patient, ConsentMethod.text, turn.now, message_id=turn.message.id, number=turn.number)
    turn.say("start.confirmed")
    return HandledAs.opt_in


def _help(turn: Turn) -> HandledAs:
    """The carrier's stock reply does not know the clinic's number. Advanced Opt-Out, where set up, has answered."""
    if turn.message.opt_out_type is None and may_answer(turn, Budget.help):
        turn.say("help", kind=MessageKind.consent)
    return HandledAs.help


def respect_opt_out(turn: Turn) -> HandledAs | None:
    """Somebody who opted out gets no text, whatever they write; a person reads it, and calls if they ask for it."""
    if not turn.silent:
        return None
    if answer_plea(turn) is None and keep_thanks_unanswered(turn) is None:
        ask_to_read(turn)
    return HandledAs.message


def ask_about_half_heard_stop(turn: Turn) -> HandledAs | None:
    """'leave me alone', 'too many texts': never taken for STOP. They are told once how to stop, and a person reads it;
    what was open stays open.
    """
    word = read_opt_word(turn.text)
    if word is None or word.kind != OptKind.half_heard:
        return None
    if _told_how_to_stop(turn) or (turn.hearing.urgency >= Urgency.hour and len(turn.text.split()) > BARE_WORDS):
        return None
    ask_to_read(turn)
    turn.say(HOW_TO_STOP)
    return HandledAs.half_heard_stop


def _told_how_to_stop(turn: Turn) -> bool:
    told = select(Message.id).where(
        Message.patient_id == turn.patient.id,
        Message.wording == HOW_TO_STOP,
        Message.created_at > turn.now - TOLD_FOR,
    )
    return db.session.scalar(told.limit(1)) is not None
