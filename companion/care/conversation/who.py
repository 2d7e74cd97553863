"""'Who is this?': people ask it of the first texts of a number that they do not know."""

from __future__ import annotations

from companion.care.conversation.turn import Turn
from companion.rules.reading.coming import asks_who_we_are
from companion.rules.reading.handled import HandledAs


def say_who_we_are(turn: Turn) -> HandledAs | None:
    """Without a word of what kind of office it is: whoever holds the phone reads it. What was asked stays open."""
    if not turn.sent or not asks_who_we_are(turn.text):
        return None
    turn.say("who_we_are", {"phone_voice": turn.clinic.voice_number})
    return HandledAs.command
