"""Who a text shows alive, and texts that nobody wrote: they stand in the thread and decide nothing."""

from __future__ import annotations

from companion.care.conversation.turn import Turn
from companion.care.patients.numbers import heard_from_suspended
from companion.rules.patients.states import WITHOUT_TEXTS
from companion.rules.reading.arrived import ArrivedAs
from companion.rules.reading.handled import HandledAs, noted_as

# A reaction takes a thumb on the phone. Our own words come back from machines too, and so prove nothing.
_BY_HAND = frozenset({ArrivedAs.words, ArrivedAs.reaction})


def note_sign_of_life(turn: Turn) -> None:
    """Whoever wrote or reacted is not silent, and their number reaches us."""
    if turn.arrived.kind not in _BY_HAND:
        return
    turn.patient.last_heard_at = turn.now
    if turn.patient.phone_status in WITHOUT_TEXTS and turn.arrived.kind == ArrivedAs.words:
        turn.message.to_read = True
        heard_from_suspended(turn.patient, turn.message.id, turn.now)
    if turn.patient.silent_since is not None:
        turn.patient.silent_since = None
        turn.patient.planned_until = None  # silence held the taper; the planner looks again


def note_what_nobody_wrote(turn: Turn) -> HandledAs | None:
    """A reaction, a quotation, a phone's or a robot's text: no consent, no answer, no alert follows from it. A cry that
    such a text quotes from elsewhere has been answered before.
    """
    return noted_as(turn.arrived)
