"""A planned change of level: shown apart, moved, withdrawn, and no obstacle to one that is needed today."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from companion.care.alerts.caseload import caseload
from companion.care.errors import Conflict, Invalid
from companion.care.levels import levels_of
from companion.care.patients.enrollments import change_level
from companion.care.patients.level_change import (
    apply_level_change,
    move_level_change,
    preview_level,
    take_back_level_change,
    withdraw_level_change,
)
from companion.care.plans.level_plans import patients_at
from companion.care.plans.versions import patient_plan, save_clinic_plan
from companion.care.sessions.attended_hours import week_hours
from companion.care.sessions.rosters import add_to_roster, places
from companion.care.sessions.schedule import patient_schedule
from companion.care.sessions.series import move_rest
from companion.care.telling.planning import plan_ahead, plan_texts
from companion.database import db, transaction
from companion.models import Clinic, Enrollment, Message, Patient, Staff
from companion.rules.plans.document import default_document
from tests.builders import a_counselor, a_group, a_patient
from tests.conftest import SetClock

TODAY = date(2026, 3, 2)
LATER = date(2026, 3, 20)


@pytest.fixture
def counselor(app: Flask) -> Staff:
    return a_counselor(role="supervisor")


@pytest.fixture
def patient(counselor: Staff, clock: SetClock) -> Patient:
    patient = a_patient(counselor, clock() - timedelta(days=30))
    plan_ahead(clock())
    return patient


def planned(patient: Patient, by: Staff, clock: SetClock, level: str = "outpatient", day: date = LATER) -> Enrollment:
    return change_level(patient.id, level, day, "steps down", by, clock())


def levels(patient: Patient) -> list[tuple[str, date, date | None]]:
    db.session.expire_all()
    rows = db.session.scalars(
        select(Enrollment).where(Enrollment.patient_id == patient.id).order_by(Enrollment.starts_on, Enrollment.id)
    )
    return [(row.level, row.starts_on, row.ends_on) for row in rows]


def waiting(patient: Patient) -> set[tuple[str | None, object]]:
    rows = db.session.execute(
        select(Message.key, Message.due_at).where(Message.patient_id == patient.id, Message.status == "pending")
    )
    return {(row.key, row.due_at) for row in rows}


def last_day(patient: Patient, series_id: int, clock: SetClock) -> date | None:
    """Of the patient in a series within the next 60 days."""
    db.session.expire_all()
    sessions = patient_schedule(patient, clock(), clock() + timedelta(days=60))
    return max((s.start.astimezone(patient.zone).date() for s in sessions if s.series_id == series_id), default=None)


def test_everything_that_shows_a_level_shows_the_present_one_until_the_day(
    patient: Patient, counselor: Staff, clock: SetClock
) -> None:
    planned(patient, counselor, clock, day=date(2026, 3, 5))
    clinic = db.session.get_one(Clinic, counselor.clinic_id)
    monday = TODAY

    def shown() -> set[str]:
        (entry,) = caseload(counselor, clock())
        (hours,) = week_hours(clinic, monday, clock())
        held = levels_of([patient], clock())[patient.id].present
        at = [level for level in ("outpatient", "intensive_outpatient") if patients_at(level, counselor, clock())]
        return {str(entry.level), str(hours.level.level), str(held and held.level), patient_plan(patient).level, *at}

    assert shown() == {"intensive_outpatient"}
    assert caseload(counselor, clock())[0].planned.starts_on == date(2026, 3, 5)
    clock.pass_time(days=3)
    assert shown() == {"outpatient"}
    assert caseload(counselor, clock())[0].planned is None


def test_a_clinics_new_plan_reaches_those_for_whom_its_level_is_planned(
    patient: Patient, counselor: Staff, clock: SetClock
) -> None:
    planned(patient, counselor, clock, day=date(2026, 3, 4))
    document = default_document("outpatient") | {"pulse": None}
    before = {key for key, _ in waiting(patient) if key and key.startswith("check-in")}
    save_clinic_plan("outpatient", document, "no check-ins", 0, counselor, clock())
    assert {key for key, _ in waiting(patient) if key and key.startswith("check-in")} < before


def test_a_change_needed_today_is_made_beside_a_planned_one_that_still_makes_sense(
    patient: Patient, counselor: Staff, clock: SetClock
) -> None:
    planned(patient, counselor, clock)
    shown = preview_level(patient, "partial_hospitalization", TODAY, True, clock())
    assert ([row.level for row in shown.kept], shown.withdrawn) == (["outpatient"], ())
    apply_level_change(
        patient.id, "partial_hospitalization", TODAY, True, "relapse", counselor, clock(), seen=shown.seen
    )
    assert levels(patient)[1:] == [("partial_hospitalization", TODAY, LATER), ("outpatient", LATER, None)]


def test_on_the_very_day_the_present_level_began_too(counselor: Staff, clock: SetClock) -> None:
    patient = a_patient(counselor, clock(), level="outpatient")
    planned(patient, counselor, clock, level="intensive_outpatient")
    made = change_level(patient.id, "partial_hospitalization", TODAY, "relapse", counselor, clock())
    assert levels_of([patient], clock())[patient.id].present == made
    take_back_level_change(made.id, counselor, clock())
    assert levels(patient) == [("outpatient", TODAY, LATER), ("intensive_outpatient", LATER, None)]


def test_a_planned_change_to_the_level_that_comes_today_is_withdrawn_and_comes_back_with_an_undo(
    patient: Patient, counselor: Staff, clock: SetClock
) -> None:
    group = a_group(counselor, [patient], clock() - timedelta(days=30))
    change_level(patient.id, "outpatient", LATER, "steps down", counselor, clock(), leaves=[group.id])
    before = levels(patient)
    texts = waiting(patient)
    shown = preview_level(patient, "outpatient", date(2026, 3, 4), True, clock())
    assert [row.starts_on for row in shown.withdrawn] == [LATER] and shown.kept == ()
    made = apply_level_change(
        patient.id, "outpatient", date(2026, 3, 4), True, "sooner", counselor, clock(), seen=shown.seen
    )
    assert levels(patient)[1:] == [("outpatient", date(2026, 3, 4), None)]
    assert (last_day(patient, group.id, clock) or TODAY) > LATER  # nobody said that the group ends sooner
    take_back_level_change(made.id, counselor, clock())
    assert levels(patient) == before and waiting(patient) == texts
    assert last_day(patient, group.id, clock) == date(2026, 3, 18)


def test_a_step_down_that_becomes_a_step_up_does_not_taper_and_the_undo_brings_the_taper_back(
    patient: Patient, counselor: Staff, clock: SetClock
) -> None:
    step = planned(patient, counselor, clock)
    made = change_level(patient.id, "early_intervention", TODAY, "asked for it", counselor, clock())
    db.session.expire_all()
    assert not step.stepped_down
    take_back_level_change(made.id, counselor, clock())
    db.session.expire_all()
    assert step.stepped_down


def test_a_planned_change_is_withdrawn_until_it_holds_with_all_that_hung_on_it(
    patient: Patient, counselor: Staff, clock: SetClock
) -> None:
    group = a_group(counselor, [patient], clock() - timedelta(days=30))
    with transaction():
        plan_texts([patient], clock())
    before, texts = levels(patient), waiting(patient)
    change = change_level(patient.id, "outpatient", date(2026, 3, 4), "x", counselor, clock(), leaves=[group.id])
    assert last_day(patient, group.id, clock) == TODAY and waiting(patient) != texts
    withdraw_level_change(change.id, counselor, clock())
    assert levels(patient) == before and waiting(patient) == texts
    assert (last_day(patient, group.id, clock) or TODAY) > LATER


def test_without_the_change_away_a_planned_way_back_is_withdrawn_too(
    patient: Patient, counselor: Staff, clock: SetClock
) -> None:
    away = planned(patient, counselor, clock)
    planned(patient, counselor, clock, level="intensive_outpatient", day=date(2026, 4, 10))
    withdraw_level_change(away.id, counselor, clock())
    assert levels(patient) == [("intensive_outpatient", TODAY - timedelta(days=30), None)]


def test_a_planned_change_is_moved_until_it_holds_with_the_places_that_end_with_it(
    patient: Patient, counselor: Staff, clock: SetClock
) -> None:
    group = a_group(counselor, [patient], clock() - timedelta(days=30))
    change = change_level(patient.id, "outpatient", LATER, "x", counselor, clock(), leaves=[group.id])
    move_level_change(change.id, date(2026, 3, 9), counselor, clock())
    assert levels(patient)[1:] == [("outpatient", date(2026, 3, 9), None)]
    assert last_day(patient, group.id, clock) == date(2026, 3, 6)
    move_level_change(change.id, date(2026, 3, 27), counselor, clock())
    assert last_day(patient, group.id, clock) == date(2026, 3, 25)
    move_level_change(change.id, TODAY, counselor, clock())
    assert levels_of([patient], clock())[patient.id].present == db.session.get_one(Enrollment, change.id)
    for act in (
        lambda: withdraw_level_change(change.id, counselor, clock()),
        lambda: move_level_change(change.id, LATER, counselor, clock()),
    ):
        with pytest.raises(Conflict):
            act()


def test_the_places_follow_a_series_whose_rest_was_moved(patient: Patient, counselor: Staff, clock: SetClock) -> None:
    a_group(counselor, [patient], clock() - timedelta(days=30))
    first = patient_schedule(patient, clock(), clock() + timedelta(days=3))[0]
    change = change_level(patient.id, "outpatient", LATER, "x", counselor, clock(), leaves=[first.series_id])
    rest = move_rest(
        first.occurrence_id, counselor, clock(), starts_on=TODAY, starts_at=time(17), minutes=60,
        rrule="FREQ=WEEKLY;BYDAY=MO",
    )  # fmt: skip
    assert last_day(patient, rest.id, clock) == date(2026, 3, 16)
    withdraw_level_change(change.id, counselor, clock())
    assert (last_day(patient, rest.id, clock) or TODAY) > LATER


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2026, 3, 1), "day_ahead"),
        (date(2026, 5, 2), "day_ahead"),
        (date(2026, 4, 1), "not_before_next_change"),
    ],
)
def test_a_day_in_the_past_too_far_or_after_the_next_change_is_refused(
    patient: Patient, counselor: Staff, clock: SetClock, day: date, code: str
) -> None:
    change = planned(patient, counselor, clock)
    planned(patient, counselor, clock, level="early_intervention", day=date(2026, 4, 1))
    with pytest.raises(Invalid) as refused:
        move_level_change(change.id, day, counselor, clock())
    assert str(refused.value.errors["starts_on"][0].code) == code


def test_the_present_and_the_first_level_are_no_planned_changes(counselor: Staff, clock: SetClock) -> None:
    begins_later = a_patient(counselor, clock(), starts_on=TODAY + timedelta(days=5))
    (row,) = db.session.scalars(select(Enrollment).where(Enrollment.patient_id == begins_later.id))
    with pytest.raises(Conflict):
        withdraw_level_change(row.id, counselor, clock())


def test_places_end_with_a_step_down_as_they_were_shown_together_with_the_texts(
    patient: Patient, counselor: Staff, clock: SetClock
) -> None:
    ends, stays = (a_group(counselor, [patient], clock() - timedelta(days=30), starts_at=time(h)) for h in (13, 18))
    day = date(2026, 3, 4)
    shown = preview_level(patient, "outpatient", day, False, clock(), [ends.id])
    assert [(place.series.id, place.series.id in shown.leaves) for place in shown.places] == [
        (ends.id, True),
        (stays.id, False),
    ]
    with pytest.raises(Conflict):  # other places than those that were shown
        apply_level_change(patient.id, "outpatient", day, False, "x", counselor, clock(), seen=shown.seen)
    listed = {(text.message.key, text.message.due_at) for text in shown.preview.texts if text.is_sent}
    apply_level_change(patient.id, "outpatient", day, False, "x", counselor, clock(), seen=shown.seen, leaves=[ends.id])
    assert last_day(patient, ends.id, clock) == TODAY
    assert (last_day(patient, stays.id, clock) or TODAY) > LATER
    assert waiting(patient) <= listed


def test_who_joined_a_group_since_the_page_was_opened_sees_it_first(
    patient: Patient, counselor: Staff, clock: SetClock
) -> None:
    group = a_group(counselor, [], clock())
    shown = preview_level(patient, "outpatient", LATER, True, clock())
    add_to_roster(group.id, patient.id, date(2026, 4, 20), counselor, clock())  # none of the listed texts changes
    with pytest.raises(Conflict):
        apply_level_change(patient.id, "outpatient", LATER, True, "x", counselor, clock(), seen=shown.seen)


def test_only_a_place_that_is_held_can_end(patient: Patient, counselor: Staff, clock: SetClock) -> None:
    group = a_group(counselor, [], clock())
    with pytest.raises(Invalid):
        change_level(patient.id, "outpatient", TODAY, "x", counselor, clock(), leaves=[group.id])


def test_who_is_put_back_on_a_roster_before_it_ends_is_on_it_once(
    patient: Patient, counselor: Staff, clock: SetClock
) -> None:
    group = a_group(counselor, [patient], clock() - timedelta(days=30))
    change = change_level(patient.id, "outpatient", LATER, "x", counselor, clock(), leaves=[group.id])
    add_to_roster(group.id, patient.id, date(2026, 3, 9), counselor, clock())
    withdraw_level_change(change.id, counselor, clock())
    assert [place.until_day for place in places(group, patient.id)] == [None]
    sessions = patient_schedule(patient, clock(), clock() + timedelta(days=14))
    assert len(sessions) == len({session.occurrence_id for session in sessions}) == 6
