"""Therapy sessions from series and their exceptions, right when clocks change.

A series keeps its wall-clock time in its own zone: 9:00 stays 9:00. Where the clocks skip that time the session is
later by the time skipped; where that time comes twice it is the first.

An occurrence is named by its lineage (the first series of a chain of 'this and all later') and the local start its rule
gives it, never by an instant: so it stays the same when the rest of the series is edited, and when the law changes the
clocks of a zone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from companion.rules.reasons import WallClock
from companion.rules.sessions.recurrence_rule import (
    local_starts,
    parse,
)
from companion.rules.windows import Window, local_day

_OCCURRENCE_ID = re.compile(r"(\d{1,18})-(\d{8}T\d{4})(Z?)", re.ASCII)
_ID_TIME = "%Y%m%dT%H%M"
_NO_CLOCK = WallClock("")
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
    lineage_id: int
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
    """What differs for one occurrence, named by the local start its rule gives it. None: as in the series.

    `moved_to` is the wall clock of the series' zone, like every start that people agree on.
    """

    lineage_id: int
    local_start: WallClock
    cancelled: bool
    moved_to: WallClock | None
    minutes: int | None
    place: str | None
    link: str | None
    changed_at: datetime
    in_spite_of_closing: bool = False


@dataclass(frozen=True)
class Session:
    """One occurrence. Instants are aware UTC; `booked_at` is when this time of it became known.

    `local_start`: where the rule puts it, in the series' zone; with `lineage_id` its name. `original_start`: the same
    as an instant. `off_by_closing`: cancelled only because the clinic is closed that day. `in_spite_of_closing`: no
    closing of its day takes this one off.
    """

    series_id: int
    lineage_id: int
    local_start: WallClock
    original_start: datetime
    start: datetime
    minutes: int
    kind: SessionKind
    place: str
    link: str
    cancelled: bool
    booked_at: datetime
    local: WallClock = _NO_CLOCK  # `start` on the wall clock of the series' zone
    off_by_closing: bool = False
    in_spite_of_closing: bool = False

    @property
    def name(self) -> tuple[int, WallClock]:
        return self.lineage_id, self.local_start

    @property
    def occurrence_id(self) -> str:
        """Its name in addresses and texts: '12-20260302T0900'."""
        return occurrence_id(self.lineage_id, self.local_start)

    @property
    def rule_day(self) -> date:
        """The day its rule puts it on, in the series' zone: what decides who is on the roster."""
        return self.local_start.day


def occurrence_id(lineage_id: int, local_start: WallClock) -> str:
    return f"{lineage_id}-{local_start.local():{_ID_TIME}}"


@dataclass(frozen=True)
class OldOccurrenceId:
    """An id of the time when occurrences were named by series and UTC instant; it stays answerable."""

    series_id: int
    original_start: datetime


def parse_occurrence_id(text: str) -> tuple[int, WallClock] | OldOccurrenceId:
    """Lineage and local start from an `occurrence_id`. Raises `ValueError`."""
    found = _OCCURRENCE_ID.fullmatch(text)
    if not found:
        raise ValueError("not the id of a session")
    start = datetime.strptime(found[2], _ID_TIME)  # noqa: DTZ007 -- a wall clock; the next line names what it is
    if found[3]:
        return OldOccurrenceId(int(found[1]), start.replace(tzinfo=UTC))
    return int(found[1]), WallClock.at(start.date(), start.time())


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
    by_lineage: dict[int, dict[WallClock, SessionException]] = defaultdict(dict)
    for exception in exceptions:
        by_lineage[exception.lineage_id][exception.local_start] = exception
    found: list[Session] = []
    for rule in series:
        found += _sessions(rule, by_lineage.get(rule.lineage_id, {}), window, closed_on)
    found.sort(key=in_order)
    return found


def in_order(session: Session) -> tuple[datetime, int, WallClock]:
    """What sessions are sorted by."""
    return (session.start, session.series_id, session.local_start)


def _sessions(
    rule: SeriesRule, exceptions: Mapping[WallClock, SessionException], window: Window, closed_on: frozenset[date]
) -> Iterator[Session]:
    for local_start, start in _starts(rule, window):
        exception = exceptions.get(local_start)
        if exception is None or exception.moved_to is None:
            yield _session(rule, local_start, start, exception, closed_on)
    for exception in exceptions.values():
        if exception.moved_to is None or exception.moved_to.instant(rule.zone) not in window:
            continue
        if has_start(rule, exception.local_start):
            start = exception.local_start.instant(rule.zone)
            yield _session(rule, exception.local_start, start, exception, closed_on)


def _starts(rule: SeriesRule, window: Window) -> Iterator[tuple[WallClock, datetime]]:
    """Local and original starts (UTC) in the window, also of sessions that were cancelled or moved."""
    # A day of margin: a start that the clocks skip moves later, in some zones past midnight.
    first, last = local_day(window.start, rule.zone) - _DAY, local_day(window.end, rule.zone) + _DAY
    for start in _local_starts(rule, max(first, rule.starts_on), last):
        instant = start.replace(tzinfo=rule.zone).astimezone(UTC)
        if instant in window:
            yield WallClock.at(start.date(), start.time()), instant


def _local_starts(rule: SeriesRule, first: date, last: date) -> Iterable[datetime]:
    if rule.rrule is None:
        start = datetime.combine(rule.starts_on, rule.starts_at)
        return [start] if first <= rule.starts_on <= last else []
    return local_starts(parse(rule.rrule), rule.starts_on, rule.starts_at, rule.zone, first, last)


def has_start(rule: SeriesRule, local_start: WallClock) -> bool:
    """Whether the rule gives this local start."""
    day = local_start.day
    if day < rule.starts_on:
        return False
    return any(local_start == WallClock.at(start.date(), start.time()) for start in _local_starts(rule, day, day))


def _session(
    rule: SeriesRule,
    local_start: WallClock,
    original_start: datetime,
    exception: SessionException | None,
    closed_on: frozenset[date],
) -> Session:
    start, booked_at, cancelled, in_spite = original_start, rule.booked_at, False, False
    minutes, place, link = rule.minutes, rule.place, rule.link
    if exception is not None:
        cancelled, in_spite = exception.cancelled, exception.in_spite_of_closing
        minutes = minutes if exception.minutes is None else exception.minutes
        place = place if exception.place is None else exception.place
        link = link if exception.link is None else exception.link
        if exception.moved_to is not None:
            start = exception.moved_to.instant(rule.zone)
            booked_at = max(booked_at, exception.changed_at)
    closed = bool(closed_on) and local_day(start, rule.zone) in closed_on
    off_by_closing = closed and not in_spite and not cancelled
    return Session(
        series_id=rule.series_id,
        lineage_id=rule.lineage_id,
        local_start=local_start,
        original_start=original_start,
        start=start,
        minutes=minutes,
        kind=rule.kind,
        place=place,
        link=link,
        cancelled=cancelled or off_by_closing,
        booked_at=booked_at,
        local=local_start if exception is None or exception.moved_to is None else exception.moved_to,
        off_by_closing=off_by_closing,
        in_spite_of_closing=in_spite,
    )
