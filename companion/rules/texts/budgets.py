"""How much of what may happen in how long, for one phone, one author, one clinic. All ceilings as data.

Machines answer machines for ever, and each text costs money. A ceiling bounds what we do: what we answer, what we send,
what we change. It never bounds what is stored, and never whether a cry for help is heard.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil


class Budget(StrEnum):
    # of a phone
    texts = "texts"  # whatever it writes; what passes the ceiling is not answered
    texts_of_day = "texts_of_day"  # for who stays below that all day long
    repeats = "repeats"  # of the very same words
    told = "told"  # that answers are held back
    crisis = "crisis"  # answers to a cry for help
    overdose = "overdose"  # answers that say 911 first: somebody who heard of 988 still needs to hear that
    help = "help"  # answers to HELP
    opting = "opting"  # changes from STOP to START and back; a STOP holds beyond it, too
    # of who writes to patients, in segments
    author = "author"
    clinic = "clinic"


class Verdict(StrEnum):
    within = "within"
    last = "last"  # granted, and the ceiling is reached
    beyond = "beyond"  # not granted


@dataclass(frozen=True)
class Ceiling:
    """At most `most` in any stretch of `window`, counted in steps of `grain`; each counts until all of it has passed.

    `refused_counts`: what passes the ceiling counts, too, so that a machine that goes on is not answered again until
    it has been quiet; else what was granted alone counts, and every `window` grants anew.
    """

    most: int
    window: timedelta
    grain: timedelta = timedelta(seconds=1)
    refused_counts: bool = False


CEILINGS: Mapping[Budget, Ceiling] = {
    # An exercise of ten steps and two check-ins stay well below.
    Budget.texts: Ceiling(30, timedelta(hours=1), refused_counts=True),
    Budget.texts_of_day: Ceiling(200, timedelta(days=1), grain=timedelta(minutes=15), refused_counts=True),
    Budget.repeats: Ceiling(5, timedelta(hours=1), refused_counts=True),
    Budget.told: Ceiling(1, timedelta(hours=1)),
    Budget.crisis: Ceiling(1, timedelta(minutes=15)),
    Budget.overdose: Ceiling(1, timedelta(minutes=15)),
    Budget.help: Ceiling(3, timedelta(hours=1)),
    Budget.opting: Ceiling(6, timedelta(hours=1)),
    # Somebody who writes all day by hand stays below; a script or a stolen sign-in does not.
    Budget.author: Ceiling(400, timedelta(days=1), grain=timedelta(minutes=15)),
    Budget.clinic: Ceiling(6000, timedelta(days=1), grain=timedelta(minutes=15)),
}
_BY_NAME = {str(budget): ceiling for budget, ceiling in CEILINGS.items()}
LONGEST_WINDOW = max(ceiling.window for ceiling in CEILINGS.values())
# Shorter words may repeat: in an exercise any reply means NEXT.
_SHORTEST_REPEATED = 9  # characters

# What was used: by budget (and of what, after a colon) pairs of an epoch second and an amount, oldest first.
Uses = Mapping[str, Sequence[Sequence[int]]]


@dataclass(frozen=True)
class Spent:
    """`uses`: what to remember, without what no longer counts."""

    verdict: Verdict
    uses: dict[str, list[list[int]]]


def spend(uses: Uses, budget: Budget, now: datetime, amount: int = 1, of: str = "") -> Spent:
    """Asks a budget for `amount`. `now` is aware; `of` tells things apart that each have the whole budget."""
    ceiling, name = CEILINGS[budget], f"{budget}:{of}" if of else str(budget)
    kept = _still_counting(uses, now)
    used = sum(each for _, each in kept.get(name, []))
    left = ceiling.most - used
    verdict = Verdict.beyond if amount > left else Verdict.last if amount == left else Verdict.within
    if verdict != Verdict.beyond or ceiling.refused_counts:
        kept[name] = _with(kept.get(name, []), amount, now, ceiling)
    return Spent(verdict, kept)


def strictest(*verdicts: Verdict) -> Verdict:
    """`beyond` before `last` before `within`."""
    return max(verdicts, key=list(Verdict).index)


def repeated_words(text: str) -> str | None:
    """The words a repetition is known by, whatever their case and spaces. None where they may repeat."""
    words = " ".join(text.lower().split())
    return words if len(words) >= _SHORTEST_REPEATED else None


def _still_counting(uses: Uses, now: datetime) -> dict[str, list[list[int]]]:
    """Without what has passed, and what a clock once put so far ahead that it would never pass."""
    second = now.timestamp()
    kept = {}
    for name, entries in uses.items():
        ceiling = _BY_NAME.get(name.partition(":")[0])
        if ceiling is None:  # of an earlier version
            continue
        window = ceiling.window.total_seconds()
        counting = [list(entry) for entry in entries if second - window < entry[0] <= second + window]
        if counting:
            kept[name] = counting
    return kept


def _with(entries: list[list[int]], amount: int, now: datetime, ceiling: Ceiling) -> list[list[int]]:
    """One more. Of many that were refused the newest are enough to refuse the next."""
    grain = int(ceiling.grain.total_seconds())
    step = ceil(now.timestamp() / grain) * grain
    if entries and entries[-1][0] == step:
        *before, (_, same) = entries
        return [*before, [step, min(same + amount, ceiling.most)]]
    added = [*entries, [step, amount]]
    while len(added) > 1 and sum(each for _, each in added[1:]) >= ceiling.most:
        added.pop(0)
    return added
