"""What a text means. This is the only place that states the order of precedence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from companion.care.conversation.commands import handle_command
from companion.care.conversation.crisis import answer_crisis, answer_stranger_in_crisis
from companion.care.conversation.leftovers import file_late_answer, keep_for_counselor, keep_thanks_unanswered
from companion.care.conversation.limits import stop_loops
from companion.care.conversation.opting import handle_stop_start_help, respect_opt_out
from companion.care.conversation.pleas import answer_plea
from companion.care.conversation.questions import answer_open_question
from companion.care.conversation.turn import Turn
from companion.care.patients.numbers import heard_from_suspended
from companion.models import Message
from companion.rules.patients.states import PhoneStatus
from companion.rules.reading.handled import HandledAs

# Each either handles the text (and returns what it was handled as) or passes it on.
PRECEDENCE: tuple[Callable[[Turn], HandledAs | None], ...] = (
    answer_crisis,
    handle_stop_start_help,
    respect_opt_out,
    stop_loops,
    answer_open_question,
    handle_command,
    file_late_answer,
    answer_plea,
    keep_thanks_unanswered,
)


def handle_turn(turn: Turn) -> HandledAs:
    """Handles one text inside the caller's transaction and returns what it was taken for."""
    _note_sign_of_life(turn)
    for look in PRECEDENCE:
        handled_as = look(turn)
        if handled_as is not None:
            return handled_as
    return keep_for_counselor(turn)


def handle_stranger(message: Message, now: datetime) -> HandledAs:
    """A text from a number nobody knows."""
    return answer_stranger_in_crisis(message, now)


def _note_sign_of_life(turn: Turn) -> None:
    """Any text shows that the person is not silent and that their number reaches us."""
    turn.patient.last_heard_at = turn.now
    if turn.patient.phone_status == PhoneStatus.suspended:
        turn.message.to_read = True
        heard_from_suspended(turn.patient, turn.message.id, turn.now)
    if turn.patient.silent_since is not None:
        turn.patient.silent_since = None
        turn.patient.planned_until = None  # silence had stopped the taper; the planner plans again
