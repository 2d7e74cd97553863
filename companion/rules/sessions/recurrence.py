"""Therapy sessions from series and their exceptions, right when clocks change.

A series keeps its wall-clock time in its own zone: 9:00 stays 9:00. Where the clocks skip that time the session is
later by the time skipped; where that time comes twice it is the first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from companion.rules.sessions.recurrence_rule import (
    local_starts,
    parse,
)
from companion.rules.windows import Window, local_day

_OCCURRENCE_ID = re.compile(r"(\d{1,18})-(\d{8}T\d{4})Z", re.ASCII)
_DAY = timedelta(days=1)


class SessionKind(StrEnum):
    individual = "individual"
    group = "group"
    class_ = "class"
    family = "family"
    recreational = "recreational"
    screening = "screening"
    case_management = "case_management"


@dataclass(frozen=True)
class SeriesRule:
    """A recurring session, or a single one (`rrule` None). Date and time are wall clock in `zone`."""

    series_id: int
    kind: SessionKind
    starts_on: date
    starts_at: time
    zone: ZoneInfo
    minutes: int
    rrule: str | None
    place: str
    link: str
    booked_at: datetime


@dataclass(frozen=True)
class SessionException:
    """What differs for one occurrence, named by the instant (UTC) its rule gives it. None: as in the series."""

    series_id: int
    original_start: datetime
    cancelled: bool
    moved_to: datetime | None
    minutes: int | None
    place: str | None
    link: str | None
    changed_at: datetime
    in_spite_of_closing: bool = False


@dataclass(frozen=True)
class Session:
    """One occurrence. Instants are aware UTC; `booked_at` is when this time of it became known.

    `off_by_closing`: cancelled only because the clinic is closed that day. `in_spite_of_closing`: no closing of its day
    takes this one off.
    """

    series_id: int
    original_start: datetime
    start: datetime
    minutes: int
    kind: SessionKind
    place: str
    link: str
    cancelled: bool
    booked_at: datetime
    off_by_closing: bool = False
    in_spite_of_closing: bool = False

    @property
    def occurrence_id(self) -> str:
        return f"{self.series_id}-{self.original_start:%Y%m%dT%H%M}Z"


def parse_occurrence_id(text: str) -> tuple[int, datetime]:
    """Series and original start (UTC) from an `occurrence_id`. Raises `ValueError`."""
    found = _OCCURRENCE_ID.fullmatch(text)
    if not found:
        raise ValueError("not the id of a session")
    return int(found[1]), datetime.strptime(found[2], "%Y%m%dT%H%M").replace(tzinfo=UTC)


def sessions_between(
    series: Iterable[SeriesRule],
    exceptions: Iterable[SessionException],
    window: Window,
    closed_on: frozenset[date] = frozenset(),
) -> list[Session]:
    """Sessions that start in the window, by start; cancelled ones are included and marked `cancelled`.

    A moved one counts by its new start. On days the clinic is closed (in the series' zone) sessions are cancelled,
    unless they were moved to another day or take place in spite of it. An exception to a time the rule no longer has is
    ignored.
    """
    by_series: dict[int, dict[datetime, SessionException]] = defaultdict(dict)
    for exception in exceptions:
        by_series[exception.series_id][exception.original_start] = exception
    found: list[Session] = []
    for rule in series:
        found += _sessions(rule, by_series.get(rule.series_id, {}), window, closed_on)
    found.sort(key=lambda session: (session.start, session.series_id, session.original_start))
    return found


def _sessions(
    rule: SeriesRule, exceptions: Mapping[datetime, SessionException], window: Window, closed_on: frozenset[date]
) -> Iterator[Session]:
    for start in _starts(rule, window):
        exception = exceptions.get(start)
        if exception is None or exception.moved_to is None:
            yield _session(rule, start, exception, closed_on)
    for exception in exceptions.values():
        if exception.moved_to is not None and exception.moved_to in window and _has(rule, exception.original_start):
            yield _session(rule, exception.original_start, exception, closed_on)


def _starts(rule: SeriesRule, window: Window) -> Iterator[datetime]:
    """Original starts (UTC) in the window, also of sessions that were cancelled or moved."""
    # A day of margin: a start that the clocks skip moves later, in some zones past midnight.
    first, last = local_day(window.start, rule.zone) - _DAY, local_day(window.end, rule.zone) + _DAY
    for start in _local_starts(rule, max(first, rule.starts_on), last):
        instant = start.replace(tzinfo=rule.zone).astimezone(UTC)
        if instant in window:
            yield instant


def _local_starts(rule: SeriesRule, first: date, last: date) -> Iterable[datetime]:
    if rule.rrule is None:
        start = datetime.combine(rule.starts_on, rule.starts_at)
        return [start] if first <= rule.starts_on <= last else []
    return local_starts(parse(rule.rrule), rule.starts_on, rule.starts_at, rule.zone, first, last)


def _has(rule: SeriesRule, original_start: datetime) -> bool:
    return next(_starts(rule, Window(original_start, original_start + timedelta(seconds=1))), None) is not None


def _session(
    rule: SeriesRule, original_start: datetime, exception: SessionException | None, closed_on: frozenset[date]
) -> Session:
    start, booked_at, cancelled, in_spite = original_start, rule.booked_at, False, False
    minutes, place, link = rule.minutes, rule.place, rule.link
    if exception is not None:
        cancelled, in_spite = exception.cancelled, exception.in_spite_of_closing
        minutes = minutes if exception.minutes is None else exception.minutes
        place = place if exception.place is None else exception.place
        link = link if exception.link is None else exception.link
        if exception.moved_to is not None:
            start = exception.moved_to.astimezone(UTC)
            booked_at = max(booked_at, exception.changed_at)
    closed = bool(closed_on) and local_day(start, rule.zone) in closed_on
    off_by_closing = closed and not in_spite and not cancelled
    return Session(
        series_id=rule.series_id,
        original_start=original_start,
        start=start,
        minutes=minutes,
        kind=rule.kind,
        place=place,
        link=link,
        cancelled=cancelled or off_by_closing,
        booked_at=booked_at,
        off_by_closing=off_by_closing,
        in_spite_of_closing=in_spite,
    )
