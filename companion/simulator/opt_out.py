"""The words that Twilio acts on itself: the whole text, any case."""

from __future__ import annotations

from companion.simulator.store import Store, Text

STOP_WORDS = frozenset(("STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "CANCEL"))
START_WORDS = frozenset(("START", "UNSTOP"))


def owner_of(sender: str, service: str) -> str:
    """Whose list it is: a messaging service keeps one for all its numbers, a number without service its own."""
    return service or sender


def mirror(store: Store, text: Text) -> None:
    """Keeps the list as an inbound text asks; the text still goes to the app."""
    word = text["body"].strip().upper()
    if word in STOP_WORDS:
        store.opt_out(owner_of(text["sender"], text["service"]), text["phone"])
    elif word in START_WORDS:
        store.opt_in(owner_of(text["sender"], text["service"]), text["phone"])
