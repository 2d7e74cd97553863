"""Readable builders for the cadence tests. Everything happens in Chicago unless said otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from companion.rules.cadence.due_messages import due_messages
from companion.rules.cadence.values import Cadence, CareState, DueMessage, SavedMeeting
from companion.rules.check_ins.risk import RiskLevel
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.plans.document import default_document, load_plan, merge
from companion.rules.plans.plan import ReminderPlan
from companion.rules.reasons import WallClock
from companion.rules.sessions.recurrence import Session, SessionKind
from companion.rules.texts.quiet_hours import QuietHours
from companion.rules.windows import Window, local_instant

CHICAGO = ZoneInfo("America/Chicago")
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
MONDAY = date(2026, 11, 16)  # an ordinary week: no change of clocks near


def at(day: date, clock: str, zone: ZoneInfo = CHICAGO) -> datetime:
    """The instant of a local time, e.g. at(MONDAY, '18:00')."""
    return local_instant(day, time.fromisoformat(clock), zone)


def iop(**changes: Any) -> ReminderPlan:
    return load_plan(merge(default_document(LevelOfCare.intensive_outpatient), changes))


def outpatient(**changes: Any) -> ReminderPlan:
    return load_plan(merge(default_document(LevelOfCare.outpatient), changes))


def only_reminders(plan: Mapping[str, Any] | None = None, **reminders: Any) -> ReminderPlan:
    """A plan of session reminders alone, with room for all of them."""
    return load_plan({"daily_cap": 10, "session_reminders": reminders} | dict(plan or {}))


def session(
    day: date,
    clock: str,
    kind: SessionKind = SessionKind.group,
    *,
    series_id: int = 1,
    booked_at: datetime = LONG_AGO,
    cancelled: bool = False,
    zone: ZoneInfo = CHICAGO,
) -> Session:
    start = at(day, clock, zone)
    name = WallClock.of(start, ZoneInfo("UTC"))
    return Session(series_id, series_id, name, start, start, 60, kind, "", "", cancelled, booked_at)


def meeting(day: date, clock: str, meeting_id: int = 7) -> SavedMeeting:
    return SavedMeeting(meeting_id, at(day, clock), "Tuesday at the library")


def state(
    enrolled_on: date = date(2026, 11, 2),
    *,
    stepped_down: bool = False,
    risk: str = "green",
    **more: Any,
) -> CareState:
    known: dict[str, Any] = {"risk_since": None, "silent_since": None, "check_in_time": None, "pauses": ()}
    return CareState(enrolled_on, stepped_down, RiskLevel(risk), **(known | more))


def days(first: date, count: int = 1, zone: ZoneInfo = CHICAGO) -> Window:
    return Window(at(first, "00:00", zone), at(first + timedelta(days=count), "00:00", zone))


def plan_for(
    plan: ReminderPlan,
    window: Window,
    sessions: Iterable[Session] = (),
    care: CareState | None = None,
    *,
    zone: ZoneInfo = CHICAGO,
    quiet: QuietHours | None = None,
    **more: Any,
) -> Cadence:
    return due_messages(plan, sessions, window, zone, care or state(), quiet or QuietHours(), **more)


def told(messages: Iterable[DueMessage], zone: ZoneInfo = CHICAGO) -> list[tuple[str, str]]:
    """(local due time, key) of each text, e.g. ('Mon 16 18:00', 'session:2026-11-17:1d')."""
    return [(f"{message.due_at.astimezone(zone):%a %d %H:%M}", message.key) for message in messages]


def starts(message: DueMessage) -> list[str]:
    return [spoken_of["start"] for spoken_of in message.values["sessions"]]
