"""Whether the clinic is closed on the day a session is put on. Asked by everything that gives a session a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import select

from companion.care.errors import Invalid
from companion.care.sessions.rosters import zone_of
from companion.database import db
from companion.models import Clinic, ClinicClosing, SessionSeries, Staff
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem
from companion.rules.sessions.closed_days import days_off, never_open, starts_by_rule
from companion.rules.sessions.recurrence import Session
from companion.rules.windows import local_day


@dataclass(frozen=True)
class DayOff:
    """A day of a series on which its session does not take place, as the clinic is closed."""

    day: date
    reason: str


def closed_days(clinic_id: int) -> Mapping[date, str]:
    """Every closed day of a clinic, with the reason."""
    rows = db.session.execute(
        select(ClinicClosing.day, ClinicClosing.reason).where(ClinicClosing.clinic_id == clinic_id)
    )
    return {row.day: row.reason for row in rows}


def hold_closed_days(by: Staff) -> Clinic:
    """Until the transaction ends no day is closed or opened: what is looked at now still holds when it is stored.

    Sessions may be put on days by several people at once; whoever closes a day (`lock_clinic`) waits for them, and they
    for them. Comes before any lock on a series or a patient.
    """
    return db.session.get_one(Clinic, by.clinic_id, with_for_update={"read": True}, populate_existing=True)


def closed_problem(clinic_id: int, day: date) -> Reason | None:
    """Why no session may be put on this day, or None."""
    why = db.session.scalar(
        select(ClinicClosing.reason).where(ClinicClosing.clinic_id == clinic_id, ClinicClosing.day == day)
    )
    return None if why is None else FieldProblem.clinic_closed(day=day, why=why)


def lifted_at(series: SessionSeries, before: Session, start: datetime, in_spite_of_closing: bool, field: str) -> bool:
    """Whether a session that gets the start `start` takes place in spite of a closing.

    One that takes place on that day already stays as it is. Raises `Invalid` for `field` where the day is closed and
    nobody says that it takes place in spite of it.
    """
    if in_spite_of_closing:
        return True
    day = local_day(start, zone_of(series))
    if not before.cancelled and day == local_day(before.start, zone_of(series)):
        return before.in_spite_of_closing
    problem = closed_problem(series.clinic_id, day)
    if problem is not None:
        raise Invalid({field: [problem]})
    return False


def booking_problem(
    clinic_id: int, rrule: str | None, starts_on: date, starts_at: time, zone: ZoneInfo
) -> Reason | None:
    """Why a session, or a series of which none would take place, cannot be booked; None when something takes place."""
    closed = closed_days(clinic_id)
    day = never_open(starts_by_rule(rrule, starts_on, starts_at, zone), zone, closed) if closed else None
    return None if day is None else FieldProblem.clinic_closed(day=day, why=closed[day])


def coming_days_off(
    clinic_id: int,
    rrule: str | None,
    starts_on: date,
    starts_at: time,
    zone: ZoneInfo,
    *,
    but_first: bool = False,
) -> list[DayOff]:
    """Days on which a series would not take place, in order. `but_first`: its first session does even so."""
    closed = closed_days(clinic_id)
    starts = starts_by_rule(rrule, starts_on, starts_at, zone)
    if but_first:
        next(starts, None)
    return [DayOff(day, closed[day]) for day in days_off(starts, zone, closed)]
