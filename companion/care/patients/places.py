"""A patient's places on rosters, as they end and come back together with the level of care."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import delete, or_, select

from companion.care.audit import audit
from companion.care.errors import Invalid
from companion.care.scope import find, within
from companion.care.telling.beliefs import remember_odd_ones
from companion.database import copy_of, db
from companion.models import Enrollment, Patient, RosterEntry, RosterRemoval, SessionSeries, Staff
from companion.outbox.plan_inputs import series_sessions
from companion.rules.clinic.audit_trail import AuditAction, Subject, SubjectKind
from companion.rules.refusals import FieldProblem
from companion.rules.sessions.recurrence import SessionKind
from companion.rules.sessions.roster_spans import Span, joined, united
from companion.rules.windows import Window, local_instant

_LOOK_AHEAD = timedelta(days=92)  # a series without a session in this time is over
# Sessions of several people, which somebody can be put on the roster of.
GROUPS = (SessionKind.group, SessionKind.class_, SessionKind.family, SessionKind.recreational)


def join(
    series: SessionSeries, patient: Patient, from_day: date, now: datetime, until_day: date | None = None
) -> Patient:
    db.session.add(
        RosterEntry(
            clinic_id=series.clinic_id,
            series_id=series.id,
            patient_id=patient.id,
            from_day=from_day,
            until_day=until_day,
            created_at=now,
        )
    )
    return patient


def entries_of(series_id: int, patient_id: int | None = None) -> list[RosterEntry]:
    statement = select(RosterEntry).where(RosterEntry.series_id == series_id)
    if patient_id is not None:
        statement = statement.where(RosterEntry.patient_id == patient_id)
    return list(db.session.scalars(statement.order_by(RosterEntry.from_day, RosterEntry.id)))


def spans_of(entries: Iterable[RosterEntry]) -> tuple[Span, ...]:
    return tuple(Span(entry.from_day, entry.until_day, entry.created_at) for entry in entries)


def change_spans(series: SessionSeries, patient: Patient, change: Callable[[Sequence[Span]], Sequence[Span]]) -> bool:
    """Makes the entries of a patient, whose row is locked, what `change` makes of them. Whether anything differs.

    What somebody decides about a place is no longer undone with a planned change of level.
    """
    entries = {entry.from_day: entry for entry in entries_of(series.id, patient.id)}
    before = spans_of(entries.values())
    after = change(before)
    if tuple(after) == united(before):
        return False
    for from_day in entries.keys() - {span.from_day for span in after}:
        db.session.delete(entries.pop(from_day))
    db.session.flush()  # what goes is gone before what comes: one open entry a patient
    # Those that end first, for the same reason.
    for span in sorted(after, key=lambda each: each.end):
        entry = entries.get(span.from_day)
        if entry is None:
            join(series, patient, span.from_day, span.joined_at, span.until_day)
        else:
            entry.until_day, entry.created_at = span.until_day, span.joined_at
            entry.ends_with = entry.until_before = None
        db.session.flush()
    return True


def rejoin(series: SessionSeries, patient: Patient, from_day: date, now: datetime) -> None:
    """The patient takes part from a day on; a place that they still have then, or had until then, goes on."""
    if change_spans(series, patient, lambda spans: joined(spans, from_day, now)):
        forget_removals(series, patient)
        if series.rrule is not None:
            remember_odd_ones([patient], series.id, from_day, now)


def forget_removals(series: SessionSeries, patient: Patient) -> None:
    """Who joins anew is not put back as before."""
    db.session.execute(
        delete(RosterRemoval).where(RosterRemoval.series_id == series.id, RosterRemoval.patient_id == patient.id)
    )


def stay_on(rest: SessionSeries, entry: RosterEntry, from_day: date, until_day: date | None, now: datetime) -> None:
    """Patients who join or leave on a later day still do so when the rest of the series is moved. One who has a place
    there already keeps that.
    """
    if until_day is not None and until_day < from_day:
        return
    if not entries_of(rest.id, entry.patient_id):
        db.session.add(copy_of(entry, series_id=rest.id, from_day=from_day, until_day=until_day, created_at=now))


def removals_go_on(series: SessionSeries, rest: SessionSeries) -> None:
    """Whoever was taken off a roster can be put back where its sessions go on."""
    for removal in db.session.scalars(select(RosterRemoval).where(RosterRemoval.series_id == series.id)).all():
        db.session.add(copy_of(removal, series_id=rest.id))


@dataclass(frozen=True)
class HeldPlace:
    """A place on the roster of a series that still has sessions."""

    entry: RosterEntry
    series: SessionSeries


def places_from(patient: Patient, day: date, now: datetime) -> list[HeldPlace]:
    """Places held on `day` (in each series' zone) or later, where sessions still come; in the order of series."""
    rows = db.session.execute(
        select(RosterEntry, SessionSeries)
        .join(SessionSeries, SessionSeries.id == RosterEntry.series_id)
        .where(RosterEntry.patient_id == patient.id, or_(RosterEntry.until_day.is_(None), RosterEntry.until_day > day))
        .order_by(RosterEntry.series_id, RosterEntry.from_day)
    ).all()
    going_on = _going_on([series.id for _, series in rows], day, now)
    return [
        HeldPlace(entry, series)
        for entry, series in rows
        if series.id in going_on and (entry.until_day is None or entry.until_day > entry.from_day)
    ]


def groups_from(day: date, by: Staff, now: datetime) -> list[SessionSeries]:
    """Series of the clinic that somebody may join from `day` on."""
    rows = db.session.scalars(
        within(SessionSeries, by)
        .where(SessionSeries.kind.in_(GROUPS), SessionSeries.rrule.is_not(None))
        .order_by(SessionSeries.title, SessionSeries.id)
    ).all()
    going_on = _going_on([row.id for row in rows], day, now)
    return [row for row in rows if row.id in going_on]


def join_groups(patient: Patient, series_ids: Collection[int], day: date, by: Staff, now: datetime) -> None:
    """Inside the caller's transaction, patient locked. Raises `NotFound`, `Invalid` for a series that is over."""
    wanted = [find(SessionSeries, series_id, by) for series_id in sorted(set(series_ids))]
    going_on = _going_on([series.id for series in wanted], day, now)
    if len(going_on) < len(wanted):
        raise Invalid({"groups": [FieldProblem.series_over()]})
    for series in wanted:
        rejoin(series, patient, day, now)
        audit(AuditAction.added_to_roster, now, patient, by=by, subject=Subject(SubjectKind.series, series.id))


def _going_on(series_ids: Sequence[int], day: date, now: datetime) -> set[int]:
    """Those with a session on `day` or later that has not begun yet."""
    if not series_ids:
        return set()
    start = datetime.combine(day - timedelta(days=1), time(0), tzinfo=now.tzinfo)
    found = set()
    for series_id, (zone, sessions) in series_sessions(series_ids, Window(start, start + _LOOK_AHEAD)).items():
        first = max(now, local_instant(day, time(0), zone))
        if any(session.start >= first for session in sessions):
            found.add(series_id)
    return found


def end_places(
    patient: Patient,
    day: date,
    by: Staff | None,
    now: datetime,
    *,
    series_ids: Collection[int] | None = None,
    enrollment: Enrollment | None = None,
) -> list[tuple[RosterEntry, date | None]]:
    """Places end on `day` (the first day no longer on the roster): of some series, or all. Returns each changed entry
    with the day it ended before.

    `enrollment`: the change of level that brings this about; with it they are moved and given back. Inside the
    caller's transaction, with the patient locked.
    """
    statement = select(RosterEntry).where(
        RosterEntry.patient_id == patient.id, or_(RosterEntry.until_day.is_(None), RosterEntry.until_day > day)
    )
    if series_ids is not None:
        statement = statement.where(RosterEntry.series_id.in_(series_ids))
    changed = []
    for entry in db.session.scalars(statement.order_by(RosterEntry.id)):
        last = max(_not_in_the_past(entry, day, now), entry.from_day)
        if entry.until_day is not None and entry.until_day <= last:
            continue
        changed.append((entry, entry.until_day))
        entry.until_before = entry.until_day if enrollment is not None else None
        entry.ends_with = enrollment.id if enrollment is not None else None
        entry.until_day = last
        subject = Subject(SubjectKind.series, entry.series_id)
        audit(AuditAction.removed_from_roster, now, patient, by=by, subject=subject)
    db.session.flush()
    return changed


def _not_in_the_past(entry: RosterEntry, day: date, now: datetime) -> date:
    """Who was on the roster of a session that has begun stays on it, so that attendance can be marked."""
    series = db.session.get_one(SessionSeries, entry.series_id)
    zone = ZoneInfo(series.time_zone)
    today = now.astimezone(zone).date()
    if day > today:
        return day
    window = Window(local_instant(today, time(0), zone), local_instant(today + timedelta(days=1), time(0), zone))
    _, sessions = series_sessions([series.id], window)[series.id]
    begun = bool(sessions) and all(session.start <= now for session in sessions)
    return today + timedelta(days=1) if begun else today


def ended_with(enrollment: Enrollment) -> list[RosterEntry]:
    """Places that end because of this change of level."""
    return list(
        db.session.scalars(
            select(RosterEntry)
            .where(RosterEntry.patient_id == enrollment.patient_id, RosterEntry.ends_with == enrollment.id)
            .order_by(RosterEntry.id)
        )
    )


def give_back_places(enrollment: Enrollment) -> list[int]:
    """Places that were to end with a change of level go on as before it. Returns the ids of their series."""
    entries = ended_with(enrollment)
    for entry in entries:
        entry.until_day, entry.until_before, entry.ends_with = entry.until_before, None, None
    db.session.flush()
    return [entry.series_id for entry in entries]


def move_places(enrollment: Enrollment, day: date) -> None:
    """Places that end with a planned change of level end on its new first day."""
    for entry in ended_with(enrollment):
        entry.until_day = max(day if entry.until_before is None else min(day, entry.until_before), entry.from_day)
    db.session.flush()
