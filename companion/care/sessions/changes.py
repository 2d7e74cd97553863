"""What a change of the schedule would do to people's texts, shown before it is made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from companion.care.sessions.closed_days import closed_days
from companion.care.sessions.corrections import REMINDED_WITHIN, Correction, corrections
from companion.care.sessions.rosters import roster_ids
from companion.care.sessions.series import exceptions_from, soon_from
from companion.database import db
from companion.models import Message, Patient, SessionSeries
from companion.outbox.plan_inputs import exception_rule, series_rule
from companion.rules.sessions.closed_days import stays_lifted, with_first_lifted
from companion.rules.sessions.recurrence import Session, sessions_between
from companion.rules.sessions.series_rest import follow_on, places_taken
from companion.rules.texts.delivery import MessageStatus
from companion.rules.windows import Window, local_instant


@dataclass(frozen=True)
class Affected:
    """One person on the roster. `reminders`: texts that wait and will follow; `correction`: what is sent at once."""

    patient: Patient
    reminders: int
    correction: Correction | None

    @property
    def to_call(self) -> bool:
        """No text may go to this person, so somebody has to tell them."""
        return not self.patient.reachable


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
) -> list[tuple[Session, datetime | None]]:
    """What happens to the sessions people were told of, if this one and all later ones follow another rule."""
    zone = ZoneInfo(series.time_zone)
    first_day = session.original_start.astimezone(zone).date()
    before = soon_from(series, first_day, now)
    rule = replace(series_rule(series), starts_on=starts_on, starts_at=starts_at, minutes=minutes, rrule=rrule)
    start = max(now, local_instant(min(starts_on, first_day), time(0), zone))
    rows = exceptions_from(series, session.original_start)
    places = places_taken(series_rule(series), rule, session.original_start, rows)
    exceptions = []
    for old, new in places.items():
        known = exception_rule(rows[old])
        lifted = stays_lifted(known, new, zone)
        exceptions.append(replace(known, original_start=new, in_spite_of_closing=lifted))
    if in_spite_of_closing:
        exceptions = with_first_lifted(rule, exceptions)
    closed = frozenset(closed_days(series.clinic_id))
    coming = sessions_between([rule], exceptions, Window(start, start + REMINDED_WITHIN), closed)
    after = [session for session in coming if not session.cancelled]
    return [(old, new.start if new else None) for old, new in follow_on(before, after, zone)]


def rest_ended(series: SessionSeries, last_day: date, now: datetime) -> list[tuple[Session, datetime | None]]:
    """The sessions people were told of that no longer take place."""
    return [(session, None) for session in soon_from(series, last_day + timedelta(days=1), now)]


def who_is_affected(
    series: SessionSeries, changes: Sequence[tuple[Session, datetime | None]], now: datetime
) -> list[Affected]:
    """Everybody on the rosters of these sessions, by name. Each change: a session and its new start (None: off)."""
    people: dict[int, Patient] = {}
    told: dict[int, Correction] = {}
    for session, new_start in changes:
        patients = _patients(roster_ids(series, session.original_start))
        people |= {patient.id: patient for patient in patients}
        for correction in corrections(patients, session, new_start, now):
            told.setdefault(correction.patient.id, correction)
    waiting = _waiting_reminders(list(people), {session.occurrence_id for session, _ in changes})
    affected = [Affected(patient, waiting[patient.id], told.get(patient.id)) for patient in people.values()]
    return sorted(affected, key=lambda each: (each.patient.family_name, each.patient.given_name, each.patient.id))


def _patients(ids: Sequence[int]) -> list[Patient]:
    return list(db.session.scalars(select(Patient).where(Patient.id.in_(ids)).order_by(Patient.id)))


def _waiting_reminders(patient_ids: Sequence[int], occurrences: set[str]) -> Counter[int]:
    rows = db.session.execute(
        select(Message.patient_id, Message.about).where(
            Message.patient_id.in_(patient_ids), Message.planned, Message.status == MessageStatus.pending
        )
    )
    return Counter(patient_id for patient_id, about in rows if patient_id and occurrences & set(about or ()))
