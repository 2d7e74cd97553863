"""How urgent a text is: what rules, the learned ear and grave words hear of it, weighed in one place.

| heard | a person looks | the sender reads |
| --- | --- | --- |
| a cry for help | within minutes, called | 988, 911 and what fits the danger |
| what may be one | within the hour | that it is read, and help that is always there |
| something serious | within four hours | that it is read today |
| nothing of the kind | within the day | |

A rule that fires is read the same day at least; within the hour unless the ear is sure that it is everyday talk; and
answered with 988 unless the ear doubts it ('my phone is dead', 'where do I get free Narcan'): a false alarm costs trust
and can give a person away. Grave words ('so much blood') hurry a text as a rule does, unless the ear doubts it more;
violence against the writer is always read within the hour. A text of known meaning ('leave me alone', 'I'll try to make
it' after a reminder) must sound more like a cry to be taken for one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, IntEnum, auto
from functools import lru_cache

from companion.rules.danger.crisis import CrisisKind, find_crisis
from companion.rules.danger.crisis_text import plain
from companion.rules.danger.grave_words import holds_grave_words, tells_of_violence
from companion.rules.danger.kinds import Danger
from companion.rules.danger.learned_ear import THRESHOLDS, Heard, listen


class Urgency(IntEnum):
    none = 0
    same_day = 1
    hour = 2
    cry = 3


class Answering(Enum):
    """What a text answers, as far as it changes what its words mean."""

    nothing = auto()
    known = auto()  # its meaning is clear by itself: STOP, HELP, a command, coming or not after a reminder
    reminder = auto()  # most of what follows one is about the way, the hour or a cold
    counselor = auto()  # somebody's own words to this person


@dataclass(frozen=True)
class Hearing:
    """`danger`: of a cry, what it is about. `rule`: the rule that fired, for the audit trail and for tuning; it holds
    none of the text.
    """

    urgency: Urgency
    danger: Danger | None = None
    rule: str | None = None


# A grave word is read within the hour unless the ear takes the text for everyday talk (logits), else the same day.
GRAVE_DOUBT = -1.7
# The ear alone must be this sure (logits) that a text is a cry which has a plain meaning, or answers a reminder.
SURE = 1.6
# Who answers a counselor picks up the phone, unless they say what they pick up.
_PICKS_UP = re.compile(
    r"(?<!gonna )(?<!wanna )(?<! to )(?<!imma )(?<!ima )"
    r"\bpick(?:ing)? (?:it )?up\b(?=\s*(?:$|[.,;!)\n]|the phone|when|if|this time|next time|for you|you|your|ur|u\b))",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def hear(text: str, answering: Answering = Answering.nothing) -> Hearing:
    """Listens to `text`, English or Spanish. Any text is fine; never raises. About 2 ms."""
    if answering is Answering.counselor:
        text = _PICKS_UP.sub("answer the phone", text)
    found, heard = find_crisis(text), listen(text)
    rule = found.rule if found is not None else None
    expected = answering in (Answering.known, Answering.reminder)
    answers = heard.cry > SURE if expected else heard.answers
    if (found is not None and heard.cry > THRESHOLDS["doubt"]) or answers:
        return Hearing(Urgency.cry, _danger(found.kind if found else None, heard, text), rule)
    grave = holds_grave_words(text)
    ruled = found is not None and heard.cry > THRESHOLDS["everyday"]
    hurried = heard.answers if answering is Answering.known else heard.within_the_hour
    violent, emergency = tells_of_violence(text), _EMERGENCY_NUMBER.fullmatch(text) is not None
    if asks_for_naloxone(text) and not (heard.within_the_hour or grave or violent or found is not None):
        return Hearing(Urgency.none)
    if hurried or ruled or violent or emergency or (grave and heard.cry > GRAVE_DOUBT):
        return Hearing(Urgency.hour, rule=rule)
    if heard.same_day or grave or found is not None:
        return Hearing(Urgency.same_day, rule=rule)
    return Hearing(Urgency.none)


def asks_for_naloxone(text: str) -> bool:
    """The safest thing somebody can do: it is answered with where to get it, never with an alarm."""
    return _ASKS_FOR_NALOXONE.search(plain(text)) is not None


_EMERGENCY_NUMBER = re.compile(r"\W*(?:9\W?1\W?1|9\W?8\W?8)\W*")  # and nothing else
_NALOXONE = r"(?:narcan|naloxone|naloxona|nasal spray|spray nasal)"
_ASKING = (
    r"(?:where|how|can i|can u|can you|could|do (?:you|yall|u)|need|want|get|got|any|free|pick up|give|giving|order"
    r"|more|refill|expired|new|have|carry|keep|donde|como|tienen|tiene|regalan|dan|necesito|quiero|puedo|gratis|otro"
    r"|para tener)"
)
_ASKED = r"(?:free|expired|where|gratis|donde|kits?|to keep|at home|training|vencid[oa]|que les sobre)"
_ASKS_FOR_NALOXONE = re.compile(rf"\b(?:{_ASKING}(?: \w+){{0,6}} {_NALOXONE}|{_NALOXONE}(?: \w+){{0,4}} {_ASKED})\b")


def _danger(kind: CrisisKind | None, heard: Heard, text: str) -> Danger:
    """A rule knows best what it is about; of an overdose the ear tells whose. The ear alone does not know
    violence, and 'ride it out' is no answer to somebody who is beaten.
    """
    if kind is CrisisKind.self_harm:
        return Danger.self_harm
    if kind is CrisisKind.about_to_use:
        return Danger.about_to_use
    if kind is CrisisKind.overdose:
        return Danger.overdose_other if heard.danger is Danger.overdose_other else Danger.overdose_self
    return Danger.unsure if tells_of_violence(text) else heard.danger
