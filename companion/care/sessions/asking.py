"""Putting sessions on the schedule with a look at what may be a slip: asked once, saved when it is meant.

Each use case does its change, looks at what is there now, and takes all of it back with `AskFirst` unless whoever asked
has `accepted` every remark. So what is remarked on is exactly what would be saved.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar

from sqlalchemy import select

from companion.care.scope import find, lock_clinic, within
from companion.care.sessions.occurrences import find_occurrence, move_occurrence
from companion.care.sessions.rosters import Place, add_to_roster, roster_ids, zone_of
from companion.care.sessions.series import change_series, move_rest, schedule
from companion.database import db, transaction
from companion.models import Patient, SessionSeries, Staff
from companion.outbox.plan_inputs import patient_sessions, series_sessions
from companion.rules.reasons import Reason, WallClock
from companion.rules.sessions.recurrence import Session
from companion.rules.sessions.remarks import ScheduleRemark, clashes, is_far, is_night
from companion.rules.windows import Window, local_day, local_instant

# How far a series is compared with other sessions: two rounds of one that is held every four weeks.
COMPARED = timedelta(weeks=8)
_LONGEST = timedelta(hours=12)
Saved = TypeVar("Saved")


@dataclass(frozen=True)
class Remark:
    """Something to look at before it is saved; who it is about, and the id of the session that is there already."""

    reason: Reason
    patient_id: int | None = None
    counselor_id: int | None = None
    session_id: str | None = None

    @property
    def key(self) -> str:
        """Names exactly this remark: what differs in any fact has not been asked yet."""
        about = [self.reason.document(), self.patient_id, self.counselor_id, self.session_id]
        return f"{self.reason.code}-{hashlib.sha256(json.dumps(about, sort_keys=True).encode()).hexdigest()[:12]}"


class AskFirst(Exception):
    """Nothing was saved: somebody has to look at these remarks."""

    def __init__(self, remarks: Sequence[Remark]) -> None:
        super().__init__(f"{len(remarks)} remarks")
        self.remarks = remarks


class _OnlyLooked(Exception):
    pass


def schedule_asking(by: Staff, now: datetime, accepted: Collection[str], **values: Any) -> SessionSeries:
    """`schedule`, unless something should be looked at first. `accepted`: keys of remarks. Raises `AskFirst` too."""

    def remarks(series: SessionSeries) -> Iterator[Remark]:
        yield from _slips(series, series.starts_on, series.starts_at, now)
        if series.rrule is not None and not roster_ids(series):
            yield Remark(ScheduleRemark.nobody_takes_part())
        yield from _meanwhile(series, _coming(series, series.starts_on, now), by)

    def act() -> SessionSeries:
        lock_clinic(by)  # of two clicks at once the second one sees what the first has put there
        return schedule(by, now, **values)

    return _asking(act, remarks, accepted)


def move_asking(
    occurrence_id: str,
    new_start: datetime,
    by: Staff,
    now: datetime,
    accepted: Collection[str],
    **more: Any,
) -> Session:
    """`move_occurrence`, unless something should be looked at first."""

    def remarks(session: Session) -> Iterator[Remark]:
        series = find(SessionSeries, session.series_id, by)
        start = session.start.astimezone(zone_of(series))
        usual = start.time() == series.starts_at
        yield from _slips(series, start.date(), None if usual else start.time(), now)
        yield from _meanwhile(series, [session], by)

    return _asking(lambda: move_occurrence(occurrence_id, new_start, by, now, **more), remarks, accepted)


def move_rest_asking(
    occurrence_id: str, by: Staff, now: datetime, accepted: Collection[str], **rule: Any
) -> SessionSeries:
    """`move_rest`, unless something should be looked at first."""
    before = find_occurrence(occurrence_id, by)[0].starts_at

    def remarks(rest: SessionSeries) -> Iterator[Remark]:
        yield from _slips(rest, rest.starts_on, None if rest.starts_at == before else rest.starts_at, now)
        yield from _meanwhile(rest, _coming(rest, rest.starts_on, now), by)

    return _asking(lambda: move_rest(occurrence_id, by, now, **rule), remarks, accepted)


def add_asking(
    series_id: int, patient_ids: Collection[int], from_day: date, by: Staff, now: datetime, accepted: Collection[str]
) -> list[Place]:
    """`add_to_roster` for all of them or, if one cannot, for none; unless something should be looked at first."""
    wanted = sorted(set(patient_ids))

    def remarks(_places: list[Place]) -> Iterator[Remark]:
        series = find(SessionSeries, series_id, by)
        yield from _slips(series, from_day, None, now)
        yield from _busy_people(series, _coming(series, from_day, now), wanted)

    return _asking(lambda: [add_to_roster(series_id, each, from_day, by, now) for each in wanted], remarks, accepted)


def change_asking(
    series_id: int, changes: Mapping[str, Any], by: Staff, now: datetime, accepted: Collection[str]
) -> SessionSeries:
    """`change_series`, unless the counselor who is to lead it has another session at that time."""
    before = find(SessionSeries, series_id, by).counselor_id

    def remarks(series: SessionSeries) -> Iterator[Remark]:
        if series.counselor_id != before:
            yield from _busy_counselor(series, _coming(series, series.starts_on, now), by)

    return _asking(lambda: change_series(series_id, changes, by, now), remarks, accepted)


def foreseen(change: Callable[[], object]) -> Sequence[Remark]:
    """What would be asked if this were done; nothing is. `change`: a use case from above, with nothing accepted."""
    try:
        with transaction():
            change()
            raise _OnlyLooked
    except AskFirst as ask:
        return ask.remarks
    except _OnlyLooked:
        return ()


def _asking(act: Callable[[], Saved], remarks: Callable[[Saved], Iterator[Remark]], accepted: Collection[str]) -> Saved:
    with transaction():
        saved = act()
        found = list(remarks(saved))
        if any(remark.key not in accepted for remark in found):
            raise AskFirst(found)
    return saved


def _slips(series: SessionSeries, day: date, at: time | None, now: datetime) -> Iterator[Remark]:
    if is_far(day, local_day(now, zone_of(series))):
        yield Remark(ScheduleRemark.far_off(day=day))
    if at is not None and is_night(at):
        yield Remark(ScheduleRemark.at_night(at=at))


def _coming(series: SessionSeries, first_day: date, now: datetime) -> list[Session]:
    """The sessions of the first weeks that are still to come, cancelled ones left out."""
    start = max(now, local_instant(first_day, time(0), zone_of(series)))
    _, sessions = series_sessions([series.id], Window(start, start + COMPARED))[series.id]
    return [session for session in sessions if not session.cancelled]


def _meanwhile(series: SessionSeries, sessions: Sequence[Session], by: Staff) -> Iterator[Remark]:
    """The same series once more; else who is somewhere else at the time of these sessions."""
    if not sessions:
        return
    twins = dict(_twins(series, sessions, by))
    yield from twins.values()
    yield from _busy_people(series, sessions, roster_ids(series), without=twins.keys())
    yield from _busy_counselor(series, sessions, by, without=twins.keys())


def _twins(series: SessionSeries, sessions: Sequence[Session], by: Staff) -> Iterator[tuple[int, Remark]]:
    """Series of the same kind on the same weekdays at the same time, for the same people or so far for nobody."""
    starts, people = {session.start for session in sessions}, set(roster_ids(series))
    alike = within(SessionSeries, by).where(
        SessionSeries.id != series.id,
        SessionSeries.kind == series.kind,
        SessionSeries.time_zone == series.time_zone,
        SessionSeries.starts_at == series.starts_at,
        SessionSeries.rrule.is_(None) if series.rrule is None else SessionSeries.rrule.is_not(None),
    )
    rows = {row.id: row for row in db.session.scalars(alike)}
    for series_id, (zone, found) in series_sessions(rows, _around(sessions)).items():
        there = [each for each in found if not each.cancelled]
        together = [each for each in there if each.start in starts]
        weekdays = [{local_day(each.start, zone).weekday() for each in part} for part in (sessions, there)]
        others = set(roster_ids(rows[series_id]))
        if together and weekdays[0] == weekdays[1] and (people & others or not people | others):
            reason = ScheduleRemark.there_already(since=rows[series_id].starts_on)
            yield series_id, Remark(reason, session_id=together[0].occurrence_id)


def _busy_people(
    series: SessionSeries, sessions: Sequence[Session], patient_ids: Sequence[int], without: Collection[int] = ()
) -> Iterator[Remark]:
    """People of the roster with another session at the same time; series in `without` are left out."""
    if not sessions:
        return
    patients = list(db.session.scalars(select(Patient).where(Patient.id.in_(patient_ids)).order_by(Patient.id)))
    for patient_id, theirs in patient_sessions(patients, _around(sessions)).items():
        own = {session.occurrence_id for session in theirs}
        here = [session for session in sessions if session.occurrence_id in own]
        others = [session for session in theirs if session.series_id not in without]
        for n, when, other in _first_of_each(series, here, others):
            reason = ScheduleRemark.person_busy(n=n, when=when)
            yield Remark(reason, patient_id=patient_id, session_id=other.occurrence_id)


def _busy_counselor(
    series: SessionSeries, sessions: Sequence[Session], by: Staff, without: Collection[int] = ()
) -> Iterator[Remark]:
    """The counselor with another session at the same time; series in `without` are left out."""
    if not sessions or series.counselor_id is None:
        return
    led = within(SessionSeries, by).where(SessionSeries.counselor_id == series.counselor_id)
    ids = [row.id for row in db.session.scalars(led) if row.id not in without]
    others = [each for _, found in series_sessions(ids, _around(sessions)).values() for each in found]
    for n, when, other in _first_of_each(series, sessions, others):
        reason = ScheduleRemark.counselor_busy(n=n, when=when)
        yield Remark(reason, counselor_id=series.counselor_id, session_id=other.occurrence_id)


def _first_of_each(
    series: SessionSeries, sessions: Sequence[Session], others: Sequence[Session]
) -> Iterator[tuple[int, WallClock, Session]]:
    """How often sessions of another series take place meanwhile, when first, and that one."""
    ours = {session.occurrence_id for session in sessions}
    there = [each for each in others if not each.cancelled and each.occurrence_id not in ours]
    by_series: dict[int, list[tuple[Session, Session]]] = {}
    for session, other in clashes(sessions, there):
        by_series.setdefault(other.series_id, []).append((session, other))
    for pairs in by_series.values():
        other = pairs[0][1]
        yield len(pairs), WallClock.of(other.start, zone_of(series)), other


def _around(sessions: Sequence[Session]) -> Window:
    """A span with every session that may still go on while one of these does."""
    starts = [session.start for session in sessions]
    return Window(min(starts) - _LONGEST, max(starts) + _LONGEST)
