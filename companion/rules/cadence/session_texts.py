"""Reminders of sessions and the digest of the week. Which rule makes which text: docs/plans.md."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from companion.rules.cadence.values import DueMessage
from companion.rules.plans.plan import DaysBefore, EveningBefore, HoursBefore, SessionReminders, WeekDigest
from companion.rules.reasons import Reason
from companion.rules.sessions.recurrence import Session, in_order
from companion.rules.texts import keys
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import QuietHours, last_allowed_at_or_before, within_day
from companion.rules.texts.sent_reason import SentReason
from companion.rules.windows import local_day, local_instant

_DAY = timedelta(days=1)
_WEEK = 7


@dataclass(frozen=True)
class _Step:
    """One rule's reminder of one day's sessions, before reminders that say the same become one text."""

    name: str  # last part of the key
    due_at: datetime
    due_on: date
    sessions: tuple[Session, ...]
    reasons: tuple[Reason, ...]


def by_local_day(sessions: Iterable[Session], zone: ZoneInfo) -> dict[date, list[Session]]:
    """Sessions that take place, by the patient's day, in order of start."""
    days: dict[date, list[Session]] = defaultdict(list)
    for session in sorted(sessions, key=in_order):
        if not session.cancelled:
            days[local_day(session.start, zone)].append(session)
    return days


def session_reminders(
    plan: SessionReminders, days: Mapping[date, Sequence[Session]], zone: ZoneInfo, quiet: QuietHours
) -> Iterator[DueMessage]:
    """Every reminder of the given days, one text for all sessions of a day.

    A session is in a reminder only if it was booked by the reminder's due time: no reminder is sent late to catch up.
    """
    for day, sessions in days.items():
        dated = list(_dated_steps(plan, day, sessions, zone, quiet))
        soon = _soon_step(plan.hours_before, sessions, zone, quiet)
        for step in _merged(dated, soon):
            yield _reminder(step, day, zone)


def _dated_steps(
    plan: SessionReminders, day: date, sessions: Sequence[Session], zone: ZoneInfo, quiet: QuietHours
) -> Iterator[_Step]:
    """Reminders days ahead. The day before has only one, at the time of `evening_before` where the plan has that."""
    steps: list[DaysBefore | EveningBefore] = [step for step in plan.days_before if step.days > 1]
    eve: list[DaysBefore | EveningBefore] = [step for step in plan.days_before if step.days == 1]
    if plan.evening_before is not None:
        eve.insert(0, plan.evening_before)
    for together in [*([step] for step in steps), eve]:
        if not together:
            continue
        first = together[0]
        days = first.days if isinstance(first, DaysBefore) else 1
        kinds = frozenset().union(*(step.kinds for step in together))
        due_at = within_day(day - days * _DAY, first.at, quiet, zone)
        known = tuple(session for session in sessions if session.kind in kinds and session.booked_at <= due_at)
        if known:
            yield _Step(f"{days}d", due_at, day - days * _DAY, known, (SentReason.days_before(n=days),))


def _soon_step(
    plan: HoursBefore | None, sessions: Sequence[Session], zone: ZoneInfo, quiet: QuietHours
) -> _Step | None:
    """Hours before the first session booked in time; one due in quiet hours moves to the last allowed moment before."""
    if plan is None:
        return None
    candidates = [session for session in sessions if session.kind in plan.kinds]
    for position, first in enumerate(candidates):
        wanted = first.start - timedelta(hours=plan.hours)
        due_at = last_allowed_at_or_before(wanted, quiet, zone)
        if first.booked_at > due_at:
            continue
        known = tuple(session for session in candidates[position:] if session.booked_at <= due_at)
        moved = (SentReason.moved_out_of_quiet_hours(),) if due_at < wanted else ()
        reasons = (SentReason.hours_before(n=plan.hours), *moved)
        return _Step("soon", due_at, local_day(due_at, zone), known, reasons)
    return None


def booked_too_late(
    plan: SessionReminders, sessions: Iterable[Session], zone: ZoneInfo, quiet: QuietHours
) -> list[Session]:
    """Sessions that the plan reminds of, but that were booked after the last of their reminders was due."""
    late = []
    for session in sessions:
        due = list(_due_times(plan, session, zone, quiet))
        if due and session.booked_at > max(due) and not session.cancelled:
            late.append(session)
    return late


def _due_times(plan: SessionReminders, session: Session, zone: ZoneInfo, quiet: QuietHours) -> Iterator[datetime]:
    day = local_day(session.start, zone)
    for step in (*plan.days_before, *([plan.evening_before] if plan.evening_before else ())):
        if session.kind in step.kinds:
            days = step.days if isinstance(step, DaysBefore) else 1
            yield within_day(day - days * _DAY, step.at, quiet, zone)
    if plan.hours_before is not None and session.kind in plan.hours_before.kinds:
        yield last_allowed_at_or_before(session.start - timedelta(hours=plan.hours_before.hours), quiet, zone)


def _merged(dated: Sequence[_Step], soon: _Step | None) -> list[_Step]:
    """A reminder hours before that is due on the same local day as another one becomes part of that text.

    Sessions booked after that text is due keep a reminder of their own.
    """
    if soon is None:
        return list(dated)
    merged = []
    left = soon.sessions
    for step in dated:
        if step.due_on != soon.due_on:
            merged.append(step)
            continue
        known = {*step.sessions, *(session for session in left if session.booked_at <= step.due_at)}
        together = tuple(sorted(known, key=lambda session: (session.start, session.series_id)))
        left = tuple(session for session in left if session not in known)
        reasons = (*step.reasons, *soon.reasons)
        merged.append(_Step(step.name, step.due_at, step.due_on, together, reasons))
    if left:
        merged.append(_Step(soon.name, soon.due_at, soon.due_on, left, soon.reasons))
    return merged


def _reminder(step: _Step, day: date, zone: ZoneInfo) -> DueMessage:
    ahead = (day - step.due_on).days
    wording = {0: "reminder.today", 1: "reminder.tomorrow"}.get(ahead, "reminder.days_ahead")
    start = step.sessions[0].start
    return DueMessage(
        key=keys.session_reminder(day, step.name),
        kind=MessageKind.session_reminder,
        due_at=step.due_at,
        # 'Tomorrow' is wrong after midnight.
        useful_until=start if ahead == 0 else min(start, _midnight_after(step.due_on, zone)),
        wording=wording,
        values={"sessions": session_values(step.sessions, zone), "days": ahead},
        reasons=(*step.reasons, SentReason.names_sessions(n=len(step.sessions))),
    )


def week_digest(
    plan: WeekDigest | None,
    days: Mapping[date, Sequence[Session]],
    on: date,
    zone: ZoneInfo,
    quiet: QuietHours,
) -> DueMessage | None:
    """The digest sent on a day: the sessions of the seven days after it. None without any."""
    if plan is None or on.weekday() != plan.weekday:
        return None
    due_at = within_day(on, plan.at, quiet, zone)
    coming = [
        session
        for ahead in range(1, _WEEK + 1)
        for session in days.get(on + ahead * _DAY, ())
        if session.booked_at <= due_at
    ]
    if not coming:
        return None
    return DueMessage(
        key=keys.week_digest(on + _DAY),
        kind=MessageKind.week_digest,
        due_at=due_at,
        useful_until=min(coming[0].start, _midnight_after(on, zone)),
        wording="digest.week",
        values={"sessions": session_values(coming, zone)},
        reasons=(SentReason.week_ahead(), SentReason.names_sessions(n=len(coming))),
    )


def session_values(sessions: Iterable[Session], zone: ZoneInfo) -> list[dict[str, Any]]:
    """What a text gets of sessions: their id, local start and length. Never kind or place: both reveal treatment."""
    return [
        {
            "id": session.occurrence_id,
            "start": f"{session.start.astimezone(zone):%Y-%m-%dT%H:%M}",
            "minutes": session.minutes,
        }
        for session in sessions
    ]


def _midnight_after(day: date, zone: ZoneInfo) -> datetime:
    return local_instant(day + _DAY, time(0), zone)
