"""Who takes part on which days: joined, left, rejoined and put back in any order, and no session twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from companion.care.errors import Conflict, NotFound
from companion.care.patients.places import entries_of
from companion.care.sessions.rosters import Place, add_to_roster, places, put_back_on_roster, remove_from_roster
from companion.care.sessions.schedule import patient_schedule
from companion.database import db, transaction
from companion.models import AuditEvent, Message, Patient, RosterEntry, SessionSeries, Staff
from tests.builders import a_counselor, a_group, a_patient
from tests.conftest import SetClock

TODAY = date(2026, 3, 2)


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


@pytest.fixture
def counselor(app: Flask) -> Staff:
    return a_counselor()


@pytest.fixture
def patient(counselor: Staff) -> Patient:
    return a_patient(counselor)


@pytest.fixture
def group(counselor: Staff) -> SessionSeries:
    """Every day at 18:00 since 5 January."""
    return a_group(counselor, rrule="FREQ=DAILY", minutes=60)


def days_on(patient: Patient, now: datetime, most: int = 30) -> list[date]:
    """Local days of the patient's sessions from today on, each as often as there is a session."""
    coming = patient_schedule(patient, now, now + timedelta(days=most))
    return [session.start.astimezone(patient.zone).date() for session in coming]


def test_one_who_is_added_removed_and_added_on_one_day_takes_part(group, patient, counselor, clock) -> None:
    add_to_roster(group.id, patient.id, TODAY, counselor, clock())
    remove_from_roster(group.id, patient.id, TODAY, counselor, clock())
    assert days_on(patient, clock()) == [] and places(group) == []
    add_to_roster(group.id, patient.id, TODAY, counselor, clock())
    assert days_on(patient, clock(), 3) == [TODAY, day(1), day(2)]


def test_one_who_leaves_and_comes_back_on_one_day_never_left(group, patient, counselor, clock) -> None:
    add_to_roster(group.id, patient.id, day(-20), counselor, clock() - timedelta(days=20))
    for _ in range(3):
        remove_from_roster(group.id, patient.id, TODAY, counselor, clock())
        add_to_roster(group.id, patient.id, TODAY, counselor, clock())
    assert places(group) == [Place(patient.id, day(-20), None)]


def test_one_who_leaves_later_and_rejoins_earlier_is_there_once_a_day(group, patient, counselor, clock) -> None:
    add_to_roster(group.id, patient.id, day(-20), counselor, clock())
    remove_from_roster(group.id, patient.id, day(9), counselor, clock())
    assert add_to_roster(group.id, patient.id, day(4), counselor, clock()) == Place(patient.id, day(-20), None)
    assert days_on(patient, clock()) == [day(number) for number in range(30)]


def test_one_who_is_to_join_later_may_join_earlier(group, patient, counselor, clock) -> None:
    add_to_roster(group.id, patient.id, day(9), counselor, clock())
    add_to_roster(group.id, patient.id, day(4), counselor, clock())
    assert places(group) == [Place(patient.id, day(4), None)]
    assert days_on(patient, clock())[:2] == [day(4), day(5)]


def test_leaving_earlier_than_agreed_holds_and_leaving_after_one_has_left_is_refused(
    group, patient, counselor, clock
) -> None:
    add_to_roster(group.id, patient.id, day(-20), counselor, clock())
    remove_from_roster(group.id, patient.id, day(9), counselor, clock())
    remove_from_roster(group.id, patient.id, day(4), counselor, clock())
    with pytest.raises(NotFound):
        remove_from_roster(group.id, patient.id, day(9), counselor, clock())
    assert days_on(patient, clock()) == [day(number) for number in range(4)]


def test_a_removal_is_taken_back_with_the_days_and_the_texts_as_they_were(group, patient, counselor, clock) -> None:
    """Joining later, two stretches, a reminder that waits: all of it is back."""
    add_to_roster(group.id, patient.id, day(-20), counselor, clock() - timedelta(days=20))
    remove_from_roster(group.id, patient.id, day(3), counselor, clock())
    add_to_roster(group.id, patient.id, day(8), counselor, clock())
    before, texts = places(group), waiting(patient)
    assert len(before) == 2 and texts
    remove_from_roster(group.id, patient.id, TODAY, counselor, clock())
    assert places(group) == [Place(patient.id, day(-20), TODAY)]
    assert put_back_on_roster(group.id, patient.id, counselor, clock()) == before
    assert waiting(patient) == texts
    with pytest.raises(Conflict):
        put_back_on_roster(group.id, patient.id, counselor, clock())
    actions = db.session.scalars(select(AuditEvent.action).order_by(AuditEvent.id.desc()).limit(2)).all()
    assert list(reversed(actions)) == ["removed from roster", "put back on roster"]


def waiting(patient: Patient) -> set[str | None]:
    rows = select(Message.key).where(Message.patient_id == patient.id, Message.status == "pending")
    return set(db.session.scalars(rows))


def test_who_joined_anew_is_not_put_back(group, patient, counselor, clock) -> None:
    add_to_roster(group.id, patient.id, day(-20), counselor, clock())
    remove_from_roster(group.id, patient.id, TODAY, counselor, clock())
    add_to_roster(group.id, patient.id, day(5), counselor, clock())
    with pytest.raises(Conflict):
        put_back_on_roster(group.id, patient.id, counselor, clock())


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_asked_in_whatever_order_the_last_word_holds_for_each_day(
    group, patient, counselor, clock: SetClock, seed: int
) -> None:
    choose, on, off = Random(seed), set(), []  # type: ignore[var-annotated]
    for _ in range(25):
        which = choose.randrange(30)
        later = set(range(which, 30))
        what: Callable[..., object] = choose.choice([add_to_roster, remove_from_roster, put_back_on_roster])
        if what is add_to_roster:
            add_to_roster(group.id, patient.id, day(which), counselor, clock())
            on, off = on | later, []
        elif what is remove_from_roster and on & later:
            remove_from_roster(group.id, patient.id, day(which), counselor, clock())
            on, off = on - later, [*off, on & later]
        elif what is put_back_on_roster and off:
            put_back_on_roster(group.id, patient.id, counselor, clock())
            on |= off.pop()
        assert days_on(patient, clock()) == [day(number) for number in sorted(on)]
        entries = entries_of(group.id)
        assert all(before.until_day <= after.from_day for before, after in pairwise(entries) if before.until_day)
        clock.pass_time(seconds=1)


def test_the_database_holds_one_open_entry_a_patient_and_none_that_ends_before_it_begins(
    group, patient, counselor, clock
) -> None:
    add_to_roster(group.id, patient.id, day(-20), counselor, clock())
    known = {
        "clinic_id": group.clinic_id, "series_id": group.id, "patient_id": patient.id, "created_at": clock(),
    }  # fmt: skip
    for wrong in ({"from_day": day(3)}, {"from_day": day(4), "until_day": day(3)}):
        with pytest.raises(IntegrityError), transaction():
            db.session.add(RosterEntry(**known, **wrong))


def test_a_session_is_listed_once_even_where_two_entries_name_its_day(group, patient, counselor, clock) -> None:
    add_to_roster(group.id, patient.id, day(-20), counselor, clock())
    with transaction():
        db.session.add(
            RosterEntry(
                clinic_id=group.clinic_id, series_id=group.id, patient_id=patient.id, from_day=day(-3),
                until_day=day(9), created_at=clock(),
            )
        )  # fmt: skip
    assert days_on(patient, clock(), 5) == [day(number) for number in range(5)]
