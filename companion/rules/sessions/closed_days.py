"""Days on which the clinic is closed: spans of them, and what they mean for a session that is put on one.

A day is a calendar day in the zone of the session's series.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.rules.reasons import Reason, WallClock
from companion.rules.refusals import FieldProblem
from companion.rules.sessions.recurrence import SeriesRule, SessionException
from companion.rules.sessions.recurrence_rule import FIRST_WITHIN, local_starts, parse
from companion.rules.windows import local_day, local_instant

LONGEST_SPAN = 31  # days; more in one go is a mistyped month or year
FURTHEST_AHEAD = 2 * 366  # days; a closing beyond is a mistyped year
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class ClosedDay:
    """One closed day. `span_id` is the same for days that were closed together; None: closed by itself."""

    id: int
    day: date
    reason: str
    span_id: int | None


@dataclass(frozen=True)
class ClosedSpan:
    """Closed days in a row that were closed together. `id`: of the first of them."""

    id: int
    day: date
    last_day: date
    reason: str


def spans(days: Iterable[ClosedDay]) -> list[ClosedSpan]:
    """Closed days, in order of the day, as spans. A span of which days were taken back falls into pieces."""
    found: list[ClosedSpan] = []
    before: ClosedDay | None = None
    for each in days:
        goes_on = before is not None and each.span_id is not None and each.span_id == before.span_id
        if goes_on and found[-1].last_day + _DAY == each.day:
            found[-1] = replace(found[-1], last_day=each.day)
        else:
            found.append(ClosedSpan(each.id, each.day, each.day, each.reason))
        before = each
    return found


def days_between(first: date, last: date) -> list[date]:
    """Every day from `first` to `last`, both included; none where `last` lies before."""
    return [first + _DAY * number for number in range((last - first).days + 1)]


def span_problems(first: date, last: date, today: date) -> dict[str, list[Reason]]:
    """What is wrong with closing these days, by field. `today`: the clinic's own day."""
    if first < today:
        return {"day": [FieldProblem.day_over()]}
    if (first - today).days > FURTHEST_AHEAD:
        return {"day": [FieldProblem.closing_too_far(days=FURTHEST_AHEAD)]}
    if last < first:
        return {"last_day": [FieldProblem.last_before_first()]}
    if (last - first).days >= LONGEST_SPAN:
        return {"last_day": [FieldProblem.closing_too_long(days=LONGEST_SPAN)]}
    return {}


def starts_by_rule(rrule: str | None, starts_on: date, starts_at: time, zone: ZoneInfo) -> Iterator[datetime]:
    """When a series takes place by its rule alone (aware UTC), in order, for five years at most."""
    if rrule is None:
        yield local_instant(starts_on, starts_at, zone)
        return
    for start in local_starts(parse(rrule), starts_on, starts_at, zone, starts_on, starts_on + FIRST_WITHIN):
        yield start.replace(tzinfo=zone).astimezone(UTC)


def first_start(rrule: str | None, starts_on: date, starts_at: time, zone: ZoneInfo) -> datetime | None:
    """The first session by a rule (aware UTC); None where it brings none within five years."""
    return next(starts_by_rule(rrule, starts_on, starts_at, zone), None)


def days_off(starts: Iterable[datetime], zone: ZoneInfo, closed: Collection[date]) -> list[date]:
    """The closed days among those of `starts` (in order), each once."""
    last = max(closed, default=date.min)
    found: dict[date, None] = {}
    for start in starts:
        day = local_day(start, zone)
        if day > last:
            break
        if day in closed:
            found[day] = None
    return list(found)


def never_open(starts: Iterable[datetime], zone: ZoneInfo, closed: Collection[date]) -> date | None:
    """The first day of sessions that would all fall on closed days; None as soon as one of them takes place."""
    first: date | None = None
    for start in starts:
        day = local_day(start, zone)
        if day not in closed:
            return None
        first = first or day
    return first


def stays_lifted(exception: SessionException, new_start: WallClock) -> bool:
    """Whether a session that takes place in spite of a closing still does when its rule gives it another start.

    Only on the day it was meant for: where it was moved to a time of its own, or where the rule keeps its day.
    """
    return exception.in_spite_of_closing and (
        exception.moved_to is not None or exception.local_start.day == new_start.day
    )


def with_first_lifted(rule: SeriesRule, exceptions: Iterable[SessionException]) -> list[SessionException]:
    """The exceptions of a rule whose first session takes place in spite of a closing."""
    first = first_start(rule.rrule, rule.starts_on, rule.starts_at, rule.zone)
    if first is None:
        return list(exceptions)
    start = WallClock.of(first, rule.zone)
    by_start = {each.local_start: each for each in exceptions}
    plain = SessionException(rule.lineage_id, start, False, None, None, None, None, rule.booked_at)
    return list((by_start | {start: replace(by_start.get(start, plain), in_spite_of_closing=True)}).values())
