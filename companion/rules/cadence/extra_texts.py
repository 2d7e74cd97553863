"""Texts around what the patient chose: saved support meetings, encouragement, milestones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from companion.rules.cadence.values import CareState, DueMessage, LeftOut, LeftOutReason, SavedMeeting
from companion.rules.plans.plan import Encouragement, Meetings, Milestones
from companion.rules.texts import keys
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.quiet_hours import QuietHours, last_allowed_at_or_before, within_day
from companion.rules.texts.sent_reason import SentReason
from companion.rules.windows import local_day, local_instant

_DAY = timedelta(days=1)
# Texts of encouragement take turns; the wording has this many (encouragement.1, encouragement.2 ...).
ENCOURAGEMENTS = 10


def meeting_reminders(
    plan: Meetings | None, meetings: Iterable[SavedMeeting], zone: ZoneInfo, quiet: QuietHours
) -> Iterator[DueMessage]:
    """Some hours before each saved meeting; one due in quiet hours moves to the last allowed moment before them."""
    if plan is None:
        return
    for meeting in meetings:
        yield DueMessage(
            key=keys.meeting_reminder(meeting.meeting_id, local_day(meeting.start, zone)),
            kind=MessageKind.meeting_reminder,
            due_at=last_allowed_at_or_before(meeting.start - timedelta(hours=plan.hours_before), quiet, zone),
            useful_until=meeting.start,
            wording="meeting.soon",
            values={"start": _local(meeting, zone), "name": meeting.name},
            reasons=(SentReason.hours_before_meeting(n=plan.hours_before),),
        )


def meeting_follow_ups(
    plan: Meetings | None, meetings: Iterable[SavedMeeting], zone: ZoneInfo, quiet: QuietHours
) -> tuple[list[DueMessage], list[LeftOut]]:
    """'Did you go?' the morning after, only about the day's last meeting: a digit can answer only one question."""
    if plan is None or plan.follow_up_at is None:
        return [], []
    days: dict[date, list[SavedMeeting]] = defaultdict(list)
    for meeting in meetings:
        days[local_day(meeting.start, zone)].append(meeting)
    due, left_out = [], []
    for day, held in days.items():
        held.sort(key=lambda meeting: (meeting.start, meeting.meeting_id))
        texts = [_follow_up(meeting, day, plan.follow_up_at, zone, quiet) for meeting in held]
        due.append(texts[-1])
        left_out += [LeftOut(text, LeftOutReason.one_question_a_morning()) for text in texts[:-1]]
    return due, left_out


def _follow_up(meeting: SavedMeeting, day: date, at: time, zone: ZoneInfo, quiet: QuietHours) -> DueMessage:
    return DueMessage(
        key=keys.meeting_follow_up(meeting.meeting_id, day),
        kind=MessageKind.meeting_follow_up,
        due_at=within_day(day + _DAY, at, quiet, zone),
        useful_until=local_instant(day + 2 * _DAY, time(0), zone),  # it says 'yesterday'
        wording="meeting.did_you_go",
        values={"meeting_id": meeting.meeting_id, "start": _local(meeting, zone)},
        reasons=(SentReason.morning_after_meeting(),),
    )


def encouragement(
    plan: Encouragement | None, state: CareState, day: date, zone: ZoneInfo, quiet: QuietHours
) -> DueMessage | None:
    """Once a week, for those who asked for it."""
    if plan is None or not state.encouragement or day.weekday() != plan.weekday or day < state.enrolled_on:
        return None
    week = (day - state.enrolled_on).days // 7
    return DueMessage(
        key=keys.encouragement(day),
        kind=MessageKind.encouragement,
        due_at=within_day(day, plan.at, quiet, zone),
        useful_until=local_instant(day + _DAY, time(0), zone),
        wording=f"encouragement.{week % ENCOURAGEMENTS + 1}",
        values={"week": week},
        reasons=(SentReason.encouragement(),),
    )


def milestone(
    plan: Milestones | None, state: CareState, day: date, zone: ZoneInfo, quiet: QuietHours
) -> DueMessage | None:
    """On round numbers of days since the date the patient chose, and on its anniversaries."""
    if plan is None or state.milestone_date is None:
        return None
    days = (day - state.milestone_date).days
    if days not in plan.days and not (plan.yearly and _anniversary(state.milestone_date, day)):
        return None
    return DueMessage(
        key=keys.milestone(day),
        kind=MessageKind.milestone,
        due_at=within_day(day, plan.at, quiet, zone),
        useful_until=local_instant(day + _DAY, time(0), zone),
        wording="milestone",
        values={"days": days},
        reasons=(SentReason.milestone(n=days),),
    )


def _anniversary(since: date, day: date) -> bool:
    """29 February is kept on 28 February in common years."""
    if day.year <= since.year:
        return False
    if (since.month, since.day) == (2, 29) and (day.month, day.day) == (2, 28):
        return (day + _DAY).month == 3
    return (day.month, day.day) == (since.month, since.day)


def _local(meeting: SavedMeeting, zone: ZoneInfo) -> str:
    return f"{meeting.start.astimezone(zone):%Y-%m-%dT%H:%M}"
