"""What a text means. This is the only place that states the order of precedence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from companion.care.conversation.after_cry import answer_after_cry
from companion.care.conversation.coming import answer_reminder, what_it_answers
from companion.care.conversation.commands import handle_command
from companion.care.conversation.corrections import take_correction
from companion.care.conversation.crisis import answer_crisis, answer_stranger_in_crisis
from companion.care.conversation.leftovers import file_late_answer, keep_for_counselor, keep_thanks_unanswered
from companion.care.conversation.limits import count_text, stop_loops
from companion.care.conversation.noting import note_sign_of_life, note_what_nobody_wrote
from companion.care.conversation.opting import ask_about_half_heard_stop, handle_stop_start_help, respect_opt_out
from companion.care.conversation.pleas import answer_plea
from companion.care.conversation.questions import answer_open_question
from companion.care.conversation.turn import Turn
from companion.care.conversation.who import say_who_we_are
from companion.care.conversation.wishes import answer_wish
from companion.models import Message
from companion.rules.reading.handled import HandledAs

# Each either handles the text (and returns what it was handled as) or passes it on.
PRECEDENCE: tuple[Callable[[Turn], HandledAs | None], ...] = (
    answer_crisis,
    note_what_nobody_wrote,
    handle_stop_start_help,
    respect_opt_out,
    stop_loops,
    answer_after_cry,
    say_who_we_are,
    answer_reminder,
    ask_about_half_heard_stop,
    answer_open_question,
    handle_command,
    file_late_answer,
    take_correction,
    answer_wish,
    answer_plea,
    keep_thanks_unanswered,
)


def handle_turn(turn: Turn) -> HandledAs:
    """Handles one text inside the caller's transaction and returns what it was taken for."""
    count_text(turn)
    note_sign_of_life(turn)
    turn.answering = what_it_answers(turn)
    for look in PRECEDENCE:
        handled_as = look(turn)
        if handled_as is not None:
            return handled_as
    return keep_for_counselor(turn)


def handle_stranger(message: Message, now: datetime) -> HandledAs:
    """A text from a number nobody knows."""
    return answer_stranger_in_crisis(message, now)
