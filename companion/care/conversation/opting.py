"""STOP, START and HELP in every wording, checked before any other meaning of a text."""

from __future__ import annotations

from datetime import timedelta

from companion.care.conversation.exercises import stop_exercise
from companion.care.conversation.leftovers import keep_thanks_unanswered
from companion.care.conversation.pleas import answer_plea
from companion.care.conversation.turn import Turn
from companion.care.conversation.unread import ask_to_read
from companion.care.patients.consent import opt_in, opt_out
from companion.rules.patients.consent import ConsentMethod
from companion.rules.patients.states import Texting
from companion.rules.reading.consent import OptKind, read_opt_word
from companion.rules.reading.handled import HandledAs
from companion.rules.texts.kinds import MessageKind

# One confirmation, within five minutes: 47 CFR 64.1200(a)(12).
CONFIRM_WITHIN = timedelta(minutes=5)


def handle_stop_start_help(turn: Turn) -> HandledAs | None:
    word = read_opt_word(turn.text)
    if word is None:
        return None
    if word.kind == OptKind.opt_out:
        return _stop(turn, by_carrier=word.carrier)
    if word.kind == OptKind.opt_in:
        return _start(turn)
    return _help(turn)


def _stop(turn: Turn, *, by_carrier: bool) -> HandledAs:
    stop_exercise(turn)
    turn.expect_nothing()
    first = opt_out(turn.patient, ConsentMethod.text, turn.now, message_id=turn.message.id)
    # For its own stop words the carrier confirms and blocks us; we must not confirm a second time.
    if first and not by_carrier:
        turn.say("stop.confirmed", kind=MessageKind.opt_out_confirmation, useful_for=CONFIRM_WITHIN)
    return HandledAs.opt_out


def _start(turn: Turn) -> HandledAs:
    turn.expect_nothing()
    opt_in(turn.patient, ConsentMethod.text, turn.now, message_id=turn.message.id)
    turn.say("start.confirmed")
    return HandledAs.opt_in


def _help(turn: Turn) -> HandledAs:
    """The carrier's stock reply does not know the clinic's number. Advanced Opt-Out, where set up, has answered."""
    if turn.message.opt_out_type is None:
        turn.say("help", kind=MessageKind.consent)
    return HandledAs.help


def respect_opt_out(turn: Turn) -> HandledAs | None:
    """Somebody who opted out gets no text, whatever they write; a person reads it, and calls if they ask for it."""
    if turn.patient.texting != Texting.opted_out:
        return None
    if answer_plea(turn) is None and keep_thanks_unanswered(turn) is None:
        ask_to_read(turn)
    return HandledAs.message
