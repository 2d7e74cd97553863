"""A reminder plan: what is texted when. Frozen values; the document they come from is in document.py.

Times are the patient's wall clock. Weekdays count from 0, Monday. A section that is None is off.
What each section means, with examples: docs/plans.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from companion.rules.sessions.recurrence import SessionKind


@dataclass(frozen=True)
class WeekDigest:
    """One text with the sessions of the seven days that follow the day it is sent."""

    weekday: int
    at: time


@dataclass(frozen=True)
class EveningBefore:
    """One text with tomorrow's sessions of these kinds."""

    at: time
    kinds: frozenset[SessionKind]


@dataclass(frozen=True)
class DaysBefore:
    days: int
    at: time
    kinds: frozenset[SessionKind]


@dataclass(frozen=True)
class HoursBefore:
    """Before the day's first session of these kinds."""

    hours: int
    kinds: frozenset[SessionKind]


@dataclass(frozen=True)
class SessionReminders:
    evening_before: EveningBefore | None = None
    days_before: tuple[DaysBefore, ...] = ()  # furthest first
    hours_before: HoursBefore | None = None


@dataclass(frozen=True)
class CheckInPhase:
    """Check-ins on these weekdays of every n-th week, for the weeks up to `until_week` of the enrollment.

    `weekly_every_weeks` thins out the weekly check-in meanwhile: None leaves it as the plan has it, 0 is off.
    """

    weekdays: tuple[int, ...]
    until_week: int | None = None  # None: for good
    every_weeks: int = 1
    question_set: str = "pulse"
    weekly_every_weeks: int | None = None


@dataclass(frozen=True)
class Pulse:
    """`taper` replaces `phases` after a step down. `raised_weekdays`: at red risk, when already in the first phase."""

    at: time
    phases: tuple[CheckInPhase, ...] = ()
    taper: tuple[CheckInPhase, ...] = ()
    raised_weekdays: tuple[int, ...] = ()


@dataclass(frozen=True)
class WeeklyCheckIn:
    weekday: int
    at: time
    every_weeks: int = 1


@dataclass(frozen=True)
class MonthlyCheckIn:
    """On the first, second ... such weekday of the month."""

    week_of_month: int
    weekday: int
    at: time


@dataclass(frozen=True)
class NoAnswer:
    """Both counted from the check-in that stays unanswered."""

    nudge_after_hours: int
    call_task_after_hours: int


@dataclass(frozen=True)
class Meetings:
    """For support meetings the patient saved. `follow_up_at`: 'did you go?' the morning after; None: not asked."""

    hours_before: int
    follow_up_at: time | None


@dataclass(frozen=True)
class MissedSession:
    text_same_day: bool
    counselor_task: bool
    alert_on_second: bool  # a second miss within 7 days


@dataclass(frozen=True)
class Encouragement:
    """Only for patients who asked for it."""

    weekday: int
    at: time


@dataclass(frozen=True)
class Milestones:
    """Days since the date the patient chose; `yearly` goes on with each year after."""

    at: time
    days: tuple[int, ...]
    yearly: bool = True


@dataclass(frozen=True)
class ReminderPlan:
    """`daily_cap`: automated texts a local day at most."""

    daily_cap: int
    week_digest: WeekDigest | None = None
    session_reminders: SessionReminders = SessionReminders()
    pulse: Pulse | None = None
    weekly: WeeklyCheckIn | None = None
    monthly: MonthlyCheckIn | None = None
    no_answer: NoAnswer | None = None
    meetings: Meetings | None = None
    missed_session: MissedSession | None = None
    encouragement: Encouragement | None = None
    milestones: Milestones | None = None


def asked_sets(plan: ReminderPlan) -> set[str]:
    """Names of the question sets that the plan's phases ask."""
    if plan.pulse is None:
        return set()
    return {phase.question_set for phase in (*plan.pulse.phases, *plan.pulse.taper)}
