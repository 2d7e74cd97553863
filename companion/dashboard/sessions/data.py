"""What the pages of sessions show, read in a handful of queries."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from companion.care.scope import within
from companion.care.staff.sign_in import staff_names
from companion.dashboard.web.i18n import gettext as _
from companion.database import db
from companion.models import Attendance, Clinic, ClinicClosing, Patient, RosterEntry, SessionSeries, Staff
from companion.outbox.plan_inputs import series_sessions
from companion.rules.patients.states import PatientStatus
from companion.rules.reasons import WallClock
from companion.rules.sessions.recurrence import Session, SessionKind
from companion.rules.windows import Window, local_day, local_instant
from companion.wording.words import SHORT_SESSION_KINDS


@dataclass(frozen=True)
class Slot:
    """One session in the week."""

    series: SessionSeries
    session: Session
    people: int
    counselor: str
    marked: int  # of how many it is known whether they came

    @property
    def name(self) -> str:
        return self.series.title or kind_name(self.series.kind)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.series.time_zone)

    @property
    def ends_at(self) -> datetime:
        return self.session.start + timedelta(minutes=self.session.minutes)

    def to_mark(self, now: datetime) -> bool:
        """Whether it is over and somebody's attendance is still open."""
        return not self.session.cancelled and self.ends_at <= now and self.marked < self.people

    @property
    def moved(self) -> bool:
        return self.session.start != self.session.original_start


@dataclass(frozen=True)
class Day:
    day: date
    slots: list[Slot]
    closed: str | None  # why, on a day the clinic is closed


def kind_name(kind: SessionKind) -> str:
    return _(SHORT_SESSION_KINDS[kind]).capitalize()


def week_of(text: str, clinic: Clinic, now: datetime) -> date:
    """The Monday of the week a day lies in; of this week for anything that is no day."""
    try:
        chosen = date.fromisoformat(text)
        monday = chosen - timedelta(days=chosen.weekday())
        if 2000 <= monday.year <= 2100:
            return monday
    except ValueError:
        pass
    today = local_day(now, ZoneInfo(clinic.time_zone))
    return today - timedelta(days=today.weekday())


def week(clinic: Clinic, monday: date, by: Staff, *, mine: bool) -> list[Day]:
    """Monday to Sunday of the clinic's sessions, cancelled ones included and marked."""
    zone = ZoneInfo(clinic.time_zone)
    days = [monday + timedelta(days=each) for each in range(7)]
    window = Window(local_instant(monday, time(0), zone), local_instant(monday + timedelta(days=7), time(0), zone))
    statement = within(SessionSeries, by)
    if mine:
        statement = statement.where(SessionSeries.counselor_id == by.id)
    series = {row.id: row for row in db.session.scalars(statement)}
    names = staff_names(by)
    rosters = _rosters(list(series))
    by_day: dict[date, list[Slot]] = defaultdict(list)
    found = series_sessions(series, window)
    marked = _marked(session for _zone, sessions in found.values() for session in sessions)
    for series_id, (_zone, sessions) in found.items():
        row = series[series_id]
        for session in sessions:
            people = _people(rosters[series_id], session.rule_day)
            known = marked[session.name]
            slot = Slot(row, session, people, names.get(row.counselor_id or 0, ""), known)
            by_day[local_day(session.start, zone)].append(slot)
    closed = {
        row.day: row.reason for row in db.session.scalars(within(ClinicClosing, by).where(ClinicClosing.day.in_(days)))
    }
    return [
        Day(each, sorted(by_day[each], key=lambda slot: (slot.session.start, slot.series.id)), closed.get(each))
        for each in days
    ]


def _rosters(series_ids: Sequence[int]) -> dict[int, list[RosterEntry]]:
    found: dict[int, list[RosterEntry]] = defaultdict(list)
    for entry in db.session.scalars(select(RosterEntry).where(RosterEntry.series_id.in_(series_ids))):
        found[entry.series_id].append(entry)
    return found


def _marked(sessions: Iterable[Session]) -> Counter[tuple[int, WallClock]]:
    """How many are marked, by `Session.name`."""
    wanted = {session.name for session in sessions}
    rows = db.session.execute(
        select(Attendance.lineage_id, Attendance.local_start, func.count())
        .where(
            Attendance.lineage_id.in_({lineage_id for lineage_id, _start in wanted}),
            Attendance.local_start.in_({start for _lineage_id, start in wanted}),
            Attendance.came.is_not(None),
        )
        .group_by(Attendance.lineage_id, Attendance.local_start)
    )
    return Counter({(lineage_id, start): number for lineage_id, start, number in rows})


def _people(entries: Sequence[RosterEntry], on: date) -> int:
    return len(
        {each.patient_id for each in entries if each.from_day <= on and (each.until_day is None or on < each.until_day)}
    )


def counselors(by: Staff) -> list[tuple[int, str]]:
    rows = db.session.scalars(within(Staff, by).where(Staff.active)).all()
    return [(row.id, row.name) for row in sorted(rows, key=lambda row: (row.id != by.id, row.name))]


def active_patients(by: Staff) -> list[Patient]:
    """One's own first, by name."""
    rows = db.session.scalars(within(Patient, by).where(Patient.status == PatientStatus.active)).all()
    return sorted(rows, key=lambda row: (row.counselor_id != by.id, row.family_name, row.given_name, row.id))


def people(ids: Sequence[int]) -> list[Patient]:
    rows = db.session.scalars(select(Patient).where(Patient.id.in_(ids))).all()
    return sorted(rows, key=lambda row: (row.family_name, row.given_name, row.id))
