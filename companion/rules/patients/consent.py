"""What happened about a patient's consent to texts, and what it comes to. Consent belongs to a person and a number.

A number is named by its keyed hash. A person agrees for one number and takes it back for one number; a new number has
nobody's word yet. Only the person opens again what they closed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from companion.rules.patients.states import Texting
from companion.rules.reasons import Reason
from companion.rules.refusals import Refusal


class ConsentKind(StrEnum):
    asked = "asked"
    opt_in = "opt_in"
    opt_out = "opt_out"
    declined = "declined"  # said no to the question
    lapsed = "lapsed"  # of an earlier episode of care: asked anew. Nobody said anything


class ConsentMethod(StrEnum):
    written = "written"
    verbal = "verbal"
    text = "text"
    carrier = "carrier"
    signed_form = "signed_form"  # entered by a supervisor after an opt-out, with the reason


# Methods that staff may type in; what comes by text or from the carrier is never typed in.
TOLD_TO_STAFF = (ConsentMethod.written, ConsentMethod.verbal)

_LEAVES = {
    ConsentKind.opt_in: Texting.consented,
    ConsentKind.opt_out: Texting.opted_out,
    ConsentKind.declined: Texting.not_asked,
    ConsentKind.lapsed: Texting.not_asked,
}
_SAID = frozenset(_LEAVES) - {ConsentKind.lapsed}


@dataclass(frozen=True)
class ConsentWord:
    """One event. `number`: the hash of the phone it is about; None where that was not yet noted."""

    kind: ConsentKind
    number: str | None


def texting_of(number: str | None, words: Iterable[ConsentWord]) -> Texting:
    """What the last word about this number left. `words`: all of one person, oldest first. Without a number (None)
    nothing is agreed to.
    """
    left = [_LEAVES[word.kind] for word in words if word.number == number and word.kind in _LEAVES]
    last = left[-1] if left else Texting.not_asked
    return Texting.not_asked if number is None and last == Texting.consented else last


def asks_new_number(words: Iterable[ConsentWord]) -> bool:
    """Whether a number that has just been entered gets the question by itself.

    Not that of somebody who said no last, whatever number they said it from: it is asked only when staff choose to.
    """
    last = _last(words)
    return last is None or last.kind == ConsentKind.opt_in


def why_staff_may_not(
    kind: ConsentKind, texting: Texting, number: str | None, words: Sequence[ConsentWord]
) -> Reason | None:
    """Why staff may not record this word, or ask, without a signed form; None when they may.

    `texting`: of the patient now. No number of theirs is opened by what staff say they heard, once the person's last
    word was STOP: a new number would be a way round it. The question may be put to a number that never said STOP: there
    the person answers.
    """
    if kind == ConsentKind.opt_out:
        return Refusal.on_record_already() if texting == Texting.opted_out else None
    if texting == Texting.consented:
        return Refusal.consented_already()
    if Texting.opted_out in (texting, texting_of(number, words)):
        return Refusal.took_consent_back()
    last = _last(words)
    if kind == ConsentKind.opt_in and last is not None and last.kind == ConsentKind.opt_out:
        return Refusal.took_consent_back()
    return None


def _last(words: Iterable[ConsentWord]) -> ConsentWord | None:
    """The last event by which somebody said something; neither a question is one nor that an answer grew old."""
    said = [word for word in words if word.kind in _SAID]
    return said[-1] if said else None
