"""PAUSE n days: quiet until then, in the patient's own days."""

from __future__ import annotations

from datetime import timedelta

from companion.care.conversation.turn import Turn
from companion.care.patients.patients import end_pauses, pause

LONGEST_PAUSE = 30  # days, by text


def pause_for(turn: Turn, days: int) -> None:
    """Nothing automated today and on the following days, `days` in all; 0 ends every pause."""
    turn.expect_nothing()
    if days == 0:
        end_pauses(turn.patient.id, None, turn.now)
        turn.say("pause.ended")
        return
    today = turn.patient.today(turn.now)
    last = today + timedelta(days=days - 1)
    pause(turn.patient.id, today, last, "", None, turn.now)
    turn.say("pause.set", {"until": last.isoformat()})
