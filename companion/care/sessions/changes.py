"""What a change of the schedule would do to people's texts, shown before it is made."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from companion.care.sessions.closed_days import closed_days
from companion.care.sessions.rosters import roster_ids, standing
from companion.care.sessions.series import coming_from, first_week
from companion.care.sessions.succession import exceptions_from
from companion.care.telling.beliefs import AHEAD, Known, known_by
from companion.care.telling.corrections import body_for, cannot_text, pauses_of, together
from companion.database import db
from companion.models import Clinic, Message, Patient, Pause, SessionSeries
from companion.outbox.plan_inputs import exception_rule, series_rule
from companion.rules.alerts.reasons import CannotText
from companion.rules.reasons import WallClock
from companion.rules.sessions.closed_days import stays_lifted, with_first_lifted
from companion.rules.sessions.recurrence import Session, sessions_between
from companion.rules.sessions.series_rest import follow_on, places_taken
from companion.rules.texts.belief import Belief, KnownBy, ToTell, Truth, to_tell
from companion.rules.texts.delivery import MessageStatus
from companion.rules.windows import Window, local_instant


@dataclass(frozen=True)
class SessionChange:
    """What happens to a session as people know it. `new_start` is aware UTC; None: it is off. `closed`: the whole
    clinic is closed that day.
    """

    series: SessionSeries
    session: Session
    new_start: datetime | None
    closed: bool = False

    def truth(self, zone: ZoneInfo) -> Truth:
        return Truth(None if self.new_start is None else WallClock.of(self.new_start, zone), self.closed)


@dataclass(frozen=True)
class Told:
    """A text that corrects what a patient believes. `due_at` is aware UTC; `at_night`: although texts may not leave;
    `by_habit`: nobody told them of the session yet, they know it by heart.
    """

    body: str
    due_at: datetime
    at_night: bool
    by_habit: bool


@dataclass(frozen=True)
class Affected:
    """One person on the roster. `reminders`: texts that wait and will follow; `told`: what they are sent; `call`: why
    somebody has to call instead, None where nobody has to.
    """

    patient: Patient
    reminders: int
    told: tuple[Told, ...] = ()
    call: CannotText | None = None


def rest_moved(
    series: SessionSeries,
    session: Session,
    starts_on: date,
    starts_at: time,
    minutes: int,
    rrule: str,
    now: datetime,
    *,
    in_spite_of_closing: bool = False,
) -> list[SessionChange]:
    """What happens to the sessions people know of, if this one and all later ones follow another rule."""
    zone = ZoneInfo(series.time_zone)
    first_day = session.rule_day
    before = coming_from(series, first_day, now)
    rule = replace(series_rule(series), starts_on=starts_on, starts_at=starts_at, minutes=minutes, rrule=rrule)
    start = max(now, local_instant(min(starts_on, first_day), time(0), zone))
    rows = exceptions_from(series.lineage_id, session.local_start)
    rows.pop(session.local_start, None)
    places = places_taken(series_rule(series), rule, session.local_start, rows)
    exceptions = []
    for old, new in places.items():
        known = exception_rule(rows[old])
        exceptions.append(replace(known, local_start=new, in_spite_of_closing=stays_lifted(known, new)))
    if in_spite_of_closing:
        exceptions = with_first_lifted(rule, exceptions)
    closed = frozenset(closed_days(series.clinic_id))
    coming = sessions_between([rule], exceptions, Window(start, start + AHEAD), closed)
    after = [session for session in coming if not session.cancelled]
    return [SessionChange(series, old, new.start if new else None) for old, new in follow_on(before, after, zone)]


def rest_ended(series: SessionSeries, last_day: date, now: datetime) -> list[SessionChange]:
    """The sessions people know of that no longer take place."""
    return [SessionChange(series, session, None) for session in coming_from(series, last_day + timedelta(days=1), now)]


def who_is_affected(
    changes: Sequence[SessionChange], now: datetime, *, tell_roster: bool | None = None
) -> list[Affected]:
    """Everybody on the rosters of these sessions, by name, and what each hears.

    `tell_roster`: whether people know the times by heart; None: those of a series.
    """
    people: dict[int, Patient] = {}
    theirs: dict[int, list[SessionChange]] = defaultdict(list)
    for change in changes:
        for patient in _patients(roster_ids(change.series, change.session.rule_day)):
            people[patient.id] = patient
            theirs[patient.id].append(change)
    known = known_by(list(people.values()), now)
    pauses = pauses_of(list(people))
    expected = _expected(changes, tell_roster)
    waiting = _waiting_reminders(list(people), {change.session.occurrence_id for change in changes})
    affected = [
        _affected(
            patient,
            _to_tell(patient, theirs[patient.id], known.get(patient.id, Known()), expected, now),
            pauses.get(patient.id, ()),
            waiting[patient.id],
        )
        for patient in people.values()
    ]
    return sorted(affected, key=lambda each: (each.patient.family_name, each.patient.given_name, each.patient.id))


def _expected(changes: Sequence[SessionChange], tell_roster: bool | None) -> set[tuple[int, WallClock]]:
    """Names of the sessions that people come to by habit: of one series, those of the first week that changes, and
    those on closed days.
    """
    by_series: dict[int, list[SessionChange]] = defaultdict(list)
    for change in changes:
        knows = standing(change.series) if tell_roster is None else tell_roster
        if knows and not change.session.cancelled and change.session.start != change.new_start:
            by_series[change.series.id].append(change)
    found = set()
    for of_series in by_series.values():
        closed = {change.session.name for change in of_series if change.closed}
        found |= closed | {session.name for session in first_week([change.session for change in of_series])}
    return found


def _affected(patient: Patient, tellings: Sequence[ToTell], pauses: Sequence[Pause], reminders: int) -> Affected:
    refused = [why for each in tellings if (why := cannot_text(patient, each, pauses)) is not None]
    if refused:
        return Affected(patient, reminders, call=refused[0])
    texts = (
        Told(body_for(patient, group), group[0].due_at, group[0].at_night, all(each.by_habit for each in group))
        for group in together(tellings)
    )
    return Affected(patient, reminders, told=tuple(texts))


def _to_tell(
    patient: Patient,
    changes: Sequence[SessionChange],
    known: Known,
    expected: set[tuple[int, WallClock]],
    now: datetime,
) -> list[ToTell]:
    quiet = db.session.get_one(Clinic, patient.clinic_id).quiet
    found = []
    for change in changes:
        session = change.session
        belief = known.beliefs.get(session.occurrence_id)
        if belief is None and session.name in expected:
            belief = Belief(WallClock.of(session.start, patient.zone), KnownBy.habit, now)
        truth = change.truth(patient.zone)
        telling = belief and to_tell(session.occurrence_id, belief, truth, now, patient.zone, quiet)
        if telling:
            found.append(telling)
    return found


def _patients(ids: Sequence[int]) -> list[Patient]:
    return list(db.session.scalars(select(Patient).where(Patient.id.in_(ids)).order_by(Patient.id)))


def _waiting_reminders(patient_ids: Sequence[int], occurrences: set[str]) -> Counter[int]:
    rows = db.session.execute(
        select(Message.patient_id, Message.about).where(
            Message.patient_id.in_(patient_ids), Message.planned, Message.status == MessageStatus.pending
        )
    )
    return Counter(patient_id for patient_id, about in rows if patient_id and occurrences & set(about or ()))
