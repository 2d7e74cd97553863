"""The whole schedule on one screen.

A tick does everything that is due and may run on any number of machines at once; its data is in our
own tables. `grace` is how late a run may still start: without it, a busy moment would skip a run silently.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from threading import Event

from companion.care.alerts.lifecycle import escalate_overdue
from companion.care.budgets import forget_old_uses
from companion.care.check_ins.silence import chase_silence
from companion.care.patients.numbers import ask_silent_numbers, chase_unanswered_numbers
from companion.care.telling.planning import follow_up_changes, plan_ahead
from companion.care.texts.delivery import fetch_missed, send_due, settle_unknown
from companion.care.texts.inbound import handle_left_over
from companion.clock import Clock
from companion.outbox.claim import next_due

Result = Mapping[str, int]
SEND_EVERY = timedelta(seconds=2)


@dataclass(frozen=True)
class Tick:
    name: str
    every: timedelta
    grace: timedelta
    run: Callable[[Clock, Event], Result]
    does: str

    @property
    def late_after(self) -> int:
        """Seconds since it last finished after which something is wrong."""
        return int((3 * self.every + self.grace).total_seconds())


def _send_due(clock: Clock, stopping: Event) -> Result:
    """Sends what is due, then once more at the very moment at which the next text falls due before the next tick."""
    counts = send_due(clock, stopping)
    now = clock()
    soon = next_due(now, now + SEND_EVERY)
    if soon is not None and not stopping.wait((soon - now).total_seconds()):
        counts += send_due(clock, stopping)
    return counts


def _fetch_missed(clock: Clock, _stopping: Event) -> Result:
    return {"fetched": fetch_missed(clock())}


def _plan_ahead(clock: Clock, _stopping: Event) -> Result:
    counts = plan_ahead(clock())
    return vars(counts)


def _follow_up_changes(clock: Clock, _stopping: Event) -> Result:
    return {"looked_at": follow_up_changes(clock())}


def _settle_unknown(clock: Clock, _stopping: Event) -> Result:
    return settle_unknown(clock())


def _chase_silence(clock: Clock, _stopping: Event) -> Result:
    return chase_silence(clock())


def _handle_left_over(clock: Clock, _stopping: Event) -> Result:
    return {"handled": handle_left_over(clock())}


def _escalate_overdue(clock: Clock, _stopping: Event) -> Result:
    return {"escalated": escalate_overdue(clock())}


def _verify_numbers(clock: Clock, _stopping: Event) -> Result:
    return {"asked": ask_silent_numbers(clock()), "unanswered": chase_unanswered_numbers(clock())}


def _forget_counts(clock: Clock, _stopping: Event) -> Result:
    return {"forgotten": forget_old_uses(clock())}


def seconds(number: int) -> timedelta:
    return timedelta(seconds=number)


def minutes(number: int) -> timedelta:
    return timedelta(minutes=number)


TICKS = (
    Tick("send_due", SEND_EVERY, minutes(5), _send_due, "sends the texts that are due"),
    Tick("handle_inbound", seconds(15), minutes(5), _handle_left_over, "handles texts whose webhook was cut short"),
    Tick("fetch_missed", minutes(5), minutes(30), _fetch_missed, "asks Twilio for texts whose webhook never came"),
    Tick("settle_unknown", seconds(30), minutes(30), _settle_unknown, "finds out what became of unanswered sends"),
    Tick("plan_ahead", minutes(10), minutes(60), _plan_ahead, "keeps the next days planned"),
    Tick("follow_up_changes", minutes(1), minutes(30), _follow_up_changes, "finds whom no text told of a change"),
    Tick("chase_silence", minutes(2), minutes(30), _chase_silence, "nudges, then opens call tasks"),
    Tick("verify_numbers", minutes(60), minutes(180), _verify_numbers, "asks long silent numbers whose they are"),
    Tick("escalate_alerts", minutes(1), minutes(30), _escalate_overdue, "passes overdue alerts to a supervisor"),
    Tick(
        "forget_counts", minutes(60), minutes(180), _forget_counts, "deletes counts that no ceiling looks at any more"
    ),
)
BY_NAME = {tick.name: tick for tick in TICKS}
