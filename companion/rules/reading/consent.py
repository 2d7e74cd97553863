"""STOP, START and HELP: the carriers' words, and every wording a reasonable person reads as taking consent back.

Sources: Twilio's keyword list (whole text, any case); 47 CFR 64.1200(a)(10). A text about stopping something else
('I want to stop drinking') must not end a person's reminders; a wish to get no texts must not be missed. Rules read
the carriers' words and common wordings; a learned reader hears what no list foresees, and doubts a rule that it takes
for a text about something else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from companion.rules import learned
from companion.rules.danger.crisis_text import plain
from companion.rules.folding import fold
from companion.rules.reading.consent_words import (
    ABOUT_OTHERS,
    ASKS_HOW,
    CARRIER_HELP,
    CARRIER_START,
    CARRIER_STOP,
    DIRECT,
    GOES_ON,
    HALF_HEARD,
    HELP,
    LIMITED,
    MAY_REVOKE,
    NOT_STOP,
    OF_SOMETHING_ELSE,
    OF_TEXTS,
    PATTERNS,
    START,
    STOP,
    corrected,
)
from companion.rules.reading.typos import one_typo

LONGEST = 300  # characters; a longer text is a story for a person
_weights = learned.load(__package__, "opting")
# How likely an opt-out must be that no rule reads; one that a rule reads; and how likely that something is said about
# texts for asking. `make train` shows what each costs and brings.
SURE, DOUBT, ASK = 0.85, 0.2, 0.5


class OptKind(StrEnum):
    opt_out = "opt_out"
    opt_in = "opt_in"
    help = "help"
    half_heard = "half_heard"  # may mean opting out and may not: asked, never guessed


@dataclass(frozen=True)
class OptWord:
    """`carrier`: the carrier acts on this very word itself (confirms, blocks), so we need not. `certain`: a word that
    means this whatever it may resemble.
    """

    kind: OptKind
    carrier: bool
    certain: bool = field(default=False, compare=False)


@lru_cache(maxsize=64)
def read_opt_word(text: str) -> OptWord | None:
    """What a text says about getting texts, or None. Any text is fine; never raises. About 1 ms."""
    ruled = read_by_rule(text)
    if ruled is not None and (ruled.certain or ruled.kind in (OptKind.opt_in, OptKind.help)):
        return ruled
    if not _is_for_the_learned(text):
        return ruled
    likely = likelihood(text)
    if ruled is not None and ruled.kind is OptKind.opt_out:
        return ruled if likely["stop"] >= DOUBT and not _is_of_something_else(text) else _HALF_HEARD
    if likely["stop"] >= SURE:
        clear = _speaks_of_texts(text) and not _is_of_something_else(text) and not _is_hedged(_heard(_plain(text)))
        return _OPT_OUT if clear else _HALF_HEARD
    return _HALF_HEARD if ruled is not None or 1 - likely["no"] >= ASK else None


@lru_cache(maxsize=64)
def likelihood(text: str) -> dict[str, float]:
    """How likely a text says 'stop', only may ('ask') or does not ('no'); together 1."""
    return learned.likelihood(_weights.scores(plain(text)))


def _speaks_of_texts(text: str) -> bool:
    """Of texts, phones, numbers or lists. A model alone silences nobody who may speak of something else."""
    return OF_TEXTS.search(_plain(text)) is not None


def _is_of_something_else(text: str) -> bool:
    """Of medicines, treatment or somebody else: 'take me off suboxone', 'stop messaging my wife'."""
    return OF_SOMETHING_ELSE.search(_plain(text)) is not None


def _is_for_the_learned(text: str) -> bool:
    """A few words that do not say to go on: it learned from sentences, and not from 'please don't stop'."""
    said = _plain(text)
    return len(text) <= LONGEST and len(said.split()) > 1 and GOES_ON.search(corrected(said)) is None


def read_by_rule(text: str) -> OptWord | None:
    """What words and patterns say of it. Any text is fine; never raises."""
    said = _plain(_SIGN_FIRST.sub("stop ", text))
    if _is_stop_sign(text):
        return _CERTAIN_OPT_OUT
    if not said or len(said) > LONGEST:
        return None
    whole = _whole(said, text.strip().lower())
    if whole is not None:
        return whole
    heard = _heard(said)
    if _of_us(PATTERNS, heard) or any(_of_us(PATTERNS, clause) for clause in _asked_of_us(text)):
        return _HALF_HEARD if _is_hedged(heard) else _OPT_OUT
    return _HALF_HEARD if _is_half_heard(heard) else None


def may_mean_a_session(text: str) -> bool:
    """CANCEL, which carriers take for STOP, is also what people write about a session."""
    return _CANCEL.fullmatch(_plain(text)) is not None


def _is_stop_sign(text: str) -> bool:
    return _STOP_SIGN.fullmatch(text) is not None


def _whole(said: str, as_typed: str) -> OptWord | None:
    """`as_typed`: a carrier acts only on its bare word, so we have to confirm 'STOP!' ourselves."""
    for words, kind in ((CARRIER_STOP, OptKind.opt_out), (CARRIER_START, OptKind.opt_in), (CARRIER_HELP, OptKind.help)):
        if said in words:
            return OptWord(kind, carrier=as_typed in words, certain=True)
    for words, kind in ((STOP, OptKind.opt_out), (START, OptKind.opt_in), (HELP, OptKind.help)):
        if said in words:
            return OptWord(kind, carrier=False, certain=True)
    # 'STOP 3 7 0' is an opt-out too: digits after the word are the start of an answer, or a code.
    if as_typed.split()[0] in ("stop", "stopall", "unsubscribe") and not re.search(r"[a-z]", said.partition(" ")[2]):
        return _CERTAIN_OPT_OUT
    if one_typo("optout", said.replace(" ", "").replace("-", "")):
        return _CERTAIN_OPT_OUT
    if (
        said.isalpha()
        and any(one_typo(word, said) for word in ("stop", "unsubscribe", "stopall"))
        and said not in NOT_STOP
    ):
        return _CERTAIN_OPT_OUT
    return None


def _heard(said: str) -> str:
    """Spelled right, and without a stop that somebody does not want."""
    return GOES_ON.sub("keep", corrected(said))


def _is_hedged(heard: str) -> bool:
    """'Not so early', 'how do I stop these': less than a wish for no texts at all."""
    return LIMITED.search(heard) is not None or ASKS_HOW.match(heard) is not None


def _is_half_heard(heard: str) -> bool:
    stripped = _POLITE.sub("", heard).strip()
    return heard in HALF_HEARD or stripped in HALF_HEARD or _of_us(MAY_REVOKE, heard)


def _asked_of_us(text: str) -> list[str]:
    """The clauses that ask us for something: 'My husband reads my phone, please do not text me'."""
    clauses = (_heard(_plain(clause)) for clause in _CLAUSE_ENDS.split(text))
    return [clause for clause in clauses if len(clause.split()) > 2 and DIRECT.match(clause)]


def _of_us(patterns: Sequence[re.Pattern[str]], heard: str) -> bool:
    """Whether a pattern is found in what is spoken of us, not of somebody else's texts or of another stop."""
    if not any(pattern.search(heard) for pattern in patterns):
        return False
    return DIRECT.match(heard) is not None or ABOUT_OTHERS.search(heard) is None


_CLAUSE_ENDS = re.compile(r"[.!?;,\n]+|\b(?:and|please|pls|plz|por favor|porfa)\b", re.IGNORECASE)
_POLITE = re.compile(
    r"^(?:(?:please|pls|plz|just|ok|por favor|ya) )+|(?: (?:please|pls|plz|thanks|por favor|porfa|gracias|ya))+$"
)
_OPT_OUT = OptWord(OptKind.opt_out, carrier=False)
_CERTAIN_OPT_OUT = OptWord(OptKind.opt_out, carrier=False, certain=True)
_HALF_HEARD = OptWord(OptKind.half_heard, carrier=False)
# The sign or the hand alone, or with what only stresses it; '🛑🍺 day 12' is about something else.
_SIGNS = "🛑⛔✋🤚🖐📵🚫"
_STRESS = "🏻🏼🏽🏾🏿\ufe0f📱💬✉📲🙏😡🤬😠😤🙄❌‼❗"
_STOP_SIGN = re.compile(
    rf"(?=.*[{_SIGNS}])[{_SIGNS}{_STRESS}\s.!,]*"
    rf"(?:(?:please|pls|plz|por favor|porfa|stop|no more|no mas|ya|thanks|gracias)\b[{_SIGNS}{_STRESS}\s.!,]*)*",
    re.IGNORECASE,
)
_SIGN_FIRST = re.compile(r"^\s*[🛑⛔]\ufe0f?\s*(?=[A-Za-z])")  # '🛑 texting me'
_CANCEL = re.compile(r"(?:please |por favor )?cancel(?:ar|e|en|o)?(?: (?:it|please|por favor))?")
_ZERO_FOR_O = re.compile(r"(?<=[a-z])0(?=[a-z])")  # 'st0p'
_SPELLED_OUT = re.compile(r"\b(?:[a-z] ){3,}[a-z]\b")  # 's t o p'


def _plain(text: str) -> str:
    folded = fold(text).replace("'", "")
    folded = _ZERO_FOR_O.sub("o", folded)
    plain = " ".join(re.sub(r"[^a-z0-9\s-]", " ", folded).split())
    return _SPELLED_OUT.sub(lambda found: found[0].replace(" ", ""), plain)
