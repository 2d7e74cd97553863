"""STOP, START and HELP: the carriers' words, and every wording a reasonable person reads as taking consent back.

Sources: Twilio's keyword list (whole text, any case); 47 CFR 64.1200(a)(10). A text about stopping something else
('I want to stop drinking') must not silence a person's reminders; a wish for quiet must not be overheard.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from companion.rules.folding import fold
from companion.rules.reading.consent_words import (
    ABOUT_OTHERS,
    CARRIER_HELP,
    CARRIER_START,
    CARRIER_STOP,
    DIRECT,
    GOES_ON,
    HELP,
    NOT_STOP,
    PATTERNS,
    START,
    STOP,
    corrected,
)
from companion.rules.reading.typos import one_typo


class OptKind(StrEnum):
    opt_out = "opt_out"
    opt_in = "opt_in"
    help = "help"
    half_heard = "half_heard"  # may mean opting out and may not: asked, never guessed


@dataclass(frozen=True)
class OptWord:
    """`carrier`: the carrier acts on this very word itself (confirms, blocks), so we need not."""

    kind: OptKind
    carrier: bool


def read_opt_word(text: str) -> OptWord | None:
    """What a text says about getting texts, or None. Any text is fine; never raises."""
    said = _plain(text)
    if not said or len(said) > 300:
        return None
    whole = _whole(said, text.strip().lower())
    if whole is not None:
        return whole
    return OptWord(OptKind.opt_out, carrier=False) if _revokes(said) else None


def may_mean_a_session(text: str) -> bool:
    """CANCEL, which carriers take for STOP, is also what people write about a session."""
    return _CANCEL.fullmatch(_plain(text)) is not None


def _whole(said: str, as_typed: str) -> OptWord | None:
    """`as_typed`: a carrier looks at nothing but its bare word, so 'STOP!' is ours to confirm."""
    for words, kind in ((CARRIER_STOP, OptKind.opt_out), (CARRIER_START, OptKind.opt_in), (CARRIER_HELP, OptKind.help)):
        if said in words:
            return OptWord(kind, carrier=as_typed in words)
    for words, kind in ((STOP, OptKind.opt_out), (START, OptKind.opt_in), (HELP, OptKind.help)):
        if said in words:
            return OptWord(kind, carrier=False)
    # 'STOP 3 7 0': digits after it, an answer begun or a code, take nothing of it back.
    if as_typed.split()[0] in ("stop", "stopall", "unsubscribe") and not re.search(r"[a-z]", said.partition(" ")[2]):
        return OptWord(OptKind.opt_out, carrier=False)
    if (
        said.isalpha()
        and any(one_typo(word, said) for word in ("stop", "unsubscribe", "stopall"))
        and said not in NOT_STOP
    ):
        return OptWord(OptKind.opt_out, carrier=False)
    return None


def _revokes(said: str) -> bool:
    heard = GOES_ON.sub("keep", corrected(said))
    if not any(pattern.search(heard) for pattern in PATTERNS):
        return False
    return DIRECT.match(heard) is not None or ABOUT_OTHERS.search(heard) is None


_CANCEL = re.compile(r"(?:please |por favor )?cancel(?:ar|e|en|o)?(?: (?:it|please|por favor))?")
_ZERO_FOR_O = re.compile(r"(?<=[a-z])0(?=[a-z])")  # 'st0p'
_SPELLED_OUT = re.compile(r"\b(?:[a-z] ){3,}[a-z]\b")  # 's t o p'


def _plain(text: str) -> str:
    folded = fold(text).replace("'", "")
    folded = _ZERO_FOR_O.sub("o", folded)
    plain = " ".join(re.sub(r"[^a-z0-9\s-]", " ", folded).split())
    return _SPELLED_OUT.sub(lambda found: found[0].replace(" ", ""), plain)
