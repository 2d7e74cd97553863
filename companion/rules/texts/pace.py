"""How fast a sender may go, and how much of that is left: a leaky bucket shared by all workers.

Twilio queues what comes faster and answers 429 when that queue is full; going at the sender's own pace keeps the
order ours (a reply before a reminder) instead of Twilio's. Rates in segments per second: docs/sources.md, Twilio.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

LONG_CODE, TOLL_FREE, SHORT_CODE, SERVICE = 1.0, 3.0, 30.0, 10.0
_TOLL_FREE = re.compile(r"\+1(?:800|833|844|855|866|877|888)\d{7}")
# How far ahead of the clock a sender's time may be handed out: two rounds of the sending tick.
AHEAD = timedelta(seconds=4)


def default_rate(sender: str) -> float:
    """Segments per second of a sender nobody has set a rate for, by its kind."""
    if sender.startswith("MG"):
        return SERVICE
    if _TOLL_FREE.fullmatch(sender):
        return TOLL_FREE
    return SHORT_CODE if re.fullmatch(r"\d{5,6}", sender) else LONG_CODE


@dataclass(frozen=True)
class Pace:
    """`busy_until`: the instant (aware UTC) up to which the sender's time is handed out."""

    rate: float
    busy_until: datetime

    def budget(self, now: datetime) -> int:
        """Whole segments that may be handed over now."""
        free = now + AHEAD - max(self.busy_until, now)
        segments = max(0, int(free.total_seconds() * self.rate))
        # A sender slower than one segment in that time gets its turn when nothing is owed.
        return max(1, segments) if free >= AHEAD else segments

    def spend(self, segments: int, now: datetime) -> Pace:
        """After handing over that many segments; more than the budget is a debt that later texts wait for."""
        return Pace(self.rate, max(self.busy_until, now) + timedelta(seconds=segments / self.rate))

    def pause(self, until: datetime) -> Pace:
        """After a 429: nobody sends from this sender before `until`."""
        return Pace(self.rate, max(self.busy_until, until + AHEAD))
