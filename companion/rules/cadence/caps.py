"""What is not sent after all: pauses, encouragement at red risk, two questions at once, and the plan's daily cap.

Each decision looks at one local day as a whole, so that a longer or shorter planning window gives the same result.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from companion.rules.cadence.values import CareState, DueMessage, LeftOut, LeftOutReason
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.texts.kinds import MessageKind

# Two questions closer than this would both be open when the answer comes.
APART = timedelta(hours=3)
_CHEER = frozenset({MessageKind.encouragement, MessageKind.milestone})

# What a full day keeps first: the lowest number. A check-in comes before all reminders but tomorrow's: reminders alone
# have little effect, a check-in that a person follows up has much (docs/sources.md, Evidence). A reminder days ahead
# ranks low, because another one follows it.
_IMPORTANCE = {
    MessageKind.check_in: 1,
    MessageKind.session_reminder: 2,
    MessageKind.week_digest: 4,
    MessageKind.meeting_reminder: 5,
    MessageKind.meeting_follow_up: 6,
    MessageKind.milestone: 7,
    MessageKind.encouragement: 8,
}
_REMINDERS = {"reminder.tomorrow": 0, "reminder.days_ahead": 3}


def importance(message: DueMessage) -> int:
    """0 is kept first when a day has more texts than the plan allows."""
    return _REMINDERS.get(message.wording, _IMPORTANCE[message.kind])


def settle_day(
    day: date,
    messages: Sequence[DueMessage],
    state: CareState,
    cap: int,
    sent_keys: frozenset[str],
    already: int,
) -> tuple[list[DueMessage], list[LeftOut]]:
    """The texts of one local day that are sent, and those that are not.

    What was sent already (`sent_keys`) stays. `already`: automated texts that left on this day, those of the plan and
    others (nudges, corrections); they use up the cap, whatever became of the rule that called for them.
    """
    paused = next((pause for pause in state.pauses if pause.starts_on <= day <= pause.ends_on), None)
    if paused is not None:
        reason = LeftOutReason.paused(first=paused.starts_on, last=paused.ends_on)
        return [], [LeftOut(message, reason) for message in messages]
    left_out: list[LeftOut] = []
    kept = list(messages)
    free = max(0, cap - already)
    for leaving in (_cheer_at_red, _second_question, _told_by_digest, _beyond_cap):
        left = leaving(kept, _Day(day, state, free, sent_keys))
        left_out += left
        gone = {out.message.key for out in left}
        kept = [message for message in kept if message.key not in gone]
    return kept, left_out


@dataclass(frozen=True)
class _Day:
    day: date
    state: CareState
    free: int  # how many texts that were not sent yet may be sent
    sent_keys: frozenset[str]

    def waiting(self, messages: Sequence[DueMessage]) -> list[DueMessage]:
        return [message for message in messages if message.key not in self.sent_keys]


def _cheer_at_red(messages: Sequence[DueMessage], on: _Day) -> list[LeftOut]:
    if not on.state.at_risk(RiskLevel.red, on.day):
        return []
    return [LeftOut(message, LeftOutReason.red_risk()) for message in on.waiting(messages) if message.kind in _CHEER]


def _second_question(messages: Sequence[DueMessage], on: _Day) -> list[LeftOut]:
    """'Did you go?' is left out less than `APART` from a check-in: a digit could answer either."""
    check_ins = [message for message in messages if message.kind == MessageKind.check_in]
    return [
        LeftOut(message, LeftOutReason.second_question())
        for message in on.waiting(messages)
        if message.kind == MessageKind.meeting_follow_up
        and any(abs(message.due_at - check_in.due_at) < APART for check_in in check_ins)
    ]


def _told_by_digest(messages: Sequence[DueMessage], on: _Day) -> list[LeftOut]:
    """Over the cap, tomorrow's reminder is left out if that day's week digest is sent and names its sessions."""
    digest = next((message for message in messages if message.kind == MessageKind.week_digest), None)
    if digest is None or len(on.waiting(messages)) <= on.free or (on.free == 0 and digest.key not in on.sent_keys):
        return []
    return [
        LeftOut(message, LeftOutReason.told_by_digest())
        for message in on.waiting(messages)
        if _is_told(message, digest)
    ]


def _is_told(message: DueMessage, digest: DueMessage) -> bool:
    return message.wording == "reminder.tomorrow" and _sessions(message) <= _sessions(digest)


def _beyond_cap(messages: Sequence[DueMessage], on: _Day) -> list[LeftOut]:
    waiting = on.waiting(messages)
    by_importance = sorted(waiting, key=lambda message: (_weight(message, messages), message.due_at, message.key))
    return [LeftOut(message, LeftOutReason.daily_cap()) for message in by_importance[on.free :]]


def _weight(message: DueMessage, messages: Sequence[DueMessage]) -> int:
    """Importance; a week digest counts like tomorrow's reminder on a day without such a reminder."""
    if message.kind != MessageKind.week_digest or any(other.wording == "reminder.tomorrow" for other in messages):
        return importance(message)
    return _REMINDERS["reminder.tomorrow"]


def _sessions(message: DueMessage) -> set[str]:
    return {session["id"] for session in message.values.get("sessions", ())}
