"""From a plan and a schedule to the texts that should exist. The rules with worked examples: docs/plans.md."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from companion.rules.cadence.caps import importance, settle_day
from companion.rules.cadence.check_in_schedule import check_ins
from companion.rules.cadence.extra_texts import encouragement, meeting_follow_ups, meeting_reminders, milestone
from companion.rules.cadence.session_texts import by_local_day, session_reminders, week_digest
from companion.rules.cadence.values import Cadence, CareState, DueMessage, LeftOut, SavedMeeting
from companion.rules.plans.plan import ReminderPlan
from companion.rules.sessions.recurrence import Session
from companion.rules.texts.quiet_hours import QuietHours
from companion.rules.windows import Window, local_day

_DAY = timedelta(days=1)
_NONE_SENT: Mapping[date, int] = MappingProxyType({})
# A text is about sessions and meetings at most 7 days after it (a reminder 7 days before, the week digest), or about a
# meeting on the day before it. The rest is a margin for days cut by the window and for clock changes.
LONGEST_LEAD = timedelta(days=9)
LONGEST_LAG = timedelta(days=3)


def due_messages(
    plan: ReminderPlan,
    sessions: Iterable[Session],
    window: Window,
    zone: ZoneInfo,
    state: CareState,
    quiet: QuietHours,
    meetings: Iterable[SavedMeeting] = (),
    *,
    already_on_day: Mapping[date, int] = _NONE_SENT,
    sent_keys: frozenset[str] = frozenset(),
) -> Cadence:
    """The texts that should exist for one patient and are due in the window, in order of due time.

    Instants in and out are aware UTC; `zone` is the patient's. Nothing is due in quiet hours, before the
    session's time was booked, or when it is of no use. `sessions` and `meetings`: all in `needed_around(window)`;
    more do no harm. `sent_keys`: planned texts that have left. `already_on_day`: how many automated texts
    went out by local day, which the daily cap counts. A window gives the same texts alone and as
    part of a longer window. Source: default plans in docs/plans.md.
    """
    first, last = local_day(window.start, zone), local_day(window.end, zone)
    candidates, left_out = _candidates(plan, sessions, list(meetings), first, last, zone, state, quiet, sent_keys)
    by_day: dict[date, dict[str, DueMessage]] = defaultdict(dict)
    for message in candidates:
        by_day[local_day(message.due_at, zone)].setdefault(message.key, message)
    due: list[DueMessage] = []
    for day, messages in by_day.items():
        if first <= day <= last:
            kept, left = settle_day(
                day, list(messages.values()), state, plan.daily_cap, sent_keys, already_on_day.get(day, 0)
            )
            due += kept
            left_out += left
    return Cadence(
        due=tuple(sorted((message for message in due if message.due_at in window), key=_order)),
        left_out=tuple(
            sorted((left for left in left_out if left.message.due_at in window), key=lambda left: _order(left.message))
        ),
    )


def needed_around(window: Window) -> Window:
    """The span of sessions and meetings that decides about texts due in a window."""
    return Window(window.start - LONGEST_LAG, window.end + LONGEST_LEAD)


def _candidates(
    plan: ReminderPlan,
    sessions: Iterable[Session],
    meetings: list[SavedMeeting],
    first: date,
    last: date,
    zone: ZoneInfo,
    state: CareState,
    quiet: QuietHours,
    sent_keys: frozenset[str],
) -> tuple[list[DueMessage], list[LeftOut]]:
    """Every text some rule calls for, before pauses, clashes and the cap."""
    days = by_local_day(sessions, zone)
    follow_ups, left_out = meeting_follow_ups(plan.meetings, meetings, zone, quiet)
    found = [
        *session_reminders(plan.session_reminders, days, zone, quiet),
        *meeting_reminders(plan.meetings, meetings, zone, quiet),
        *follow_ups,
    ]
    for day in _days(first, last):
        asked, giving_way = check_ins(plan, state, day, zone, quiet, sent_keys)
        left_out += giving_way
        of_day = (
            asked,
            week_digest(plan.week_digest, days, day, zone, quiet),
            encouragement(plan.encouragement, state, day, zone, quiet),
            milestone(plan.milestones, state, day, zone, quiet),
        )
        found += [message for message in of_day if message is not None]
    return found, left_out


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += _DAY


def _order(message: DueMessage) -> tuple[object, ...]:
    return (message.due_at, importance(message), message.key)
