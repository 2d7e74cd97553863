"""What may be a slip is asked about before it is saved, and saved when it is meant."""

from __future__ import annotations

from datetime import date, time, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import func, select

from companion.care.errors import Invalid
from companion.care.sessions.asking import (
    AskFirst,
    Remark,
    add_asking,
    change_asking,
    foreseen,
    move_asking,
    move_rest_asking,
    schedule_asking,
)
from companion.care.sessions.occurrences import cancel_occurrence, find_occurrence
from companion.care.sessions.rosters import roster_ids
from companion.care.sessions.schedule import patient_schedule
from companion.care.sessions.series import end_series
from companion.database import db
from companion.models import AuditEvent, Clinic, Message, Patient, SessionSeries, Staff
from companion.rules.reasons import WallClock
from companion.rules.sessions.remarks import ScheduleRemark
from companion.rules.windows import local_instant
from tests.builders import a_clinic, a_counselor, a_group, a_patient, a_session
from tests.conftest import SetClock

TUESDAY = date(2026, 3, 3)  # the clock stands on Monday 2 March, 10:00 in Chicago
TUESDAYS = "FREQ=WEEKLY;BYDAY=TU"


@pytest.fixture
def casey(app) -> Staff:
    return a_counselor()


@pytest.fixture
def patient(casey: Staff) -> Patient:
    return a_patient(casey)


def saved(by: Staff, clock: SetClock, roster: list[Patient], accepted: Any = (), **changes: Any) -> SessionSeries:
    values: dict[str, Any] = {
        "kind": "group", "starts_on": TUESDAY, "starts_at": time(9, 30), "minutes": 60, "rrule": TUESDAYS,
    }  # fmt: skip
    return schedule_asking(by, clock(), accepted, roster=[each.id for each in roster], **(values | changes))


def asked(by: Staff, clock: SetClock, roster: list[Patient], **changes: Any) -> list[Remark]:
    before = db.session.scalar(select(func.count(SessionSeries.id)))
    with pytest.raises(AskFirst) as ask:
        saved(by, clock, roster, **changes)
    assert db.session.scalar(select(func.count(SessionSeries.id))) == before
    return list(ask.value.remarks)


def codes(remarks: list[Remark]) -> list[str]:
    return [str(remark.reason.code) for remark in remarks]


def test_an_ordinary_group_is_saved_without_a_question(casey, patient, clock) -> None:
    assert saved(casey, clock, [patient]).id


@pytest.mark.parametrize("year", [1900, 2016, 2024, 2028, 2036, 2062])
def test_another_decade_is_asked_about(casey, patient, clock, year) -> None:
    day = date(year, 3, 3)
    remarks = asked(casey, clock, [patient], starts_on=day, rrule=None)
    assert [remark.reason for remark in remarks] == [ScheduleRemark.far_off(day=day)]


@pytest.mark.parametrize("day", [date(2025, 3, 10), date(2026, 1, 5), date(2027, 2, 23)])
def test_a_start_within_a_year_is_not(casey, patient, clock, day) -> None:
    assert saved(casey, clock, [patient], starts_on=day).id


@pytest.mark.parametrize(("at", "asks"), [("03:00", 1), ("22:00", 1), ("05:59", 1), ("06:00", 0), ("21:59", 0)])
def test_an_hour_of_the_night_is_asked_about(casey, patient, clock, at, asks) -> None:
    start = time.fromisoformat(at)
    if not asks:
        assert saved(casey, clock, [patient], starts_at=start).id
        return
    remarks = asked(casey, clock, [patient], starts_at=start)
    assert [remark.reason for remark in remarks] == [ScheduleRemark.at_night(at=start)]


def test_a_series_for_nobody_is_asked_about_and_a_single_session_is_not(casey, clock) -> None:
    assert codes(asked(casey, clock, [])) == ["nobody_takes_part"]
    assert saved(casey, clock, [], rrule=None).id


def test_a_person_in_two_sessions_at_once_is_asked_about(casey, patient, clock) -> None:
    """Overlapping is enough, whoever leads the other one, and every fortnight too."""
    colleague = a_counselor(db.session.get_one(Clinic, casey.clinic_id))
    fortnightly = {"starts_on": TUESDAY, "starts_at": time(10), "minutes": 60, "rrule": f"{TUESDAYS};INTERVAL=2"}
    other = a_group(colleague, [patient], clock(), **fortnightly)
    (remark,) = asked(casey, clock, [patient, a_patient(casey)])
    assert remark.reason == ScheduleRemark.person_busy(n=4, when=WallClock("2026-03-03T10:00"))
    assert (remark.patient_id, remark.counselor_id) == (patient.id, None)
    assert find_occurrence(remark.session_id, casey)[0].id == other.id


def test_a_counselor_in_two_sessions_at_once_is_asked_about(casey, patient, clock) -> None:
    a_session(casey, a_patient(casey), TUESDAY, time(9), clock())
    (remark,) = asked(casey, clock, [patient])
    assert remark.reason == ScheduleRemark.counselor_busy(n=1, when=WallClock("2026-03-03T09:00"))
    assert (remark.patient_id, remark.counselor_id) == (None, casey.id)


@pytest.mark.parametrize(("at", "minutes"), [("08:30", 60), ("10:30", 60)])
def test_one_after_the_other_is_not_at_once(casey, patient, clock, at, minutes) -> None:
    a_session(casey, patient, TUESDAY, time.fromisoformat(at), clock(), minutes=minutes)
    assert saved(casey, clock, [patient]).id


def test_a_session_that_is_off_or_of_somebody_else_is_in_nobodys_way(casey, patient, clock) -> None:
    a_session(casey, patient, TUESDAY, time(9, 30), clock())
    first = patient_schedule(patient, clock(), clock() + timedelta(days=2))[0]
    cancel_occurrence(first.occurrence_id, casey, clock())
    elsewhere = a_counselor(a_clinic("Other"))
    a_session(elsewhere, a_patient(elsewhere), TUESDAY, time(9, 30), clock())
    assert saved(casey, clock, [patient]).id


def test_sessions_in_two_zones_are_compared_by_the_moment(casey, patient, clock) -> None:
    a_session(casey, patient, TUESDAY, time(10, 30), clock(), time_zone="America/New_York")
    assert codes(asked(casey, clock, [patient])) == ["person_busy", "counselor_busy"]


def test_the_same_series_twice_is_asked_about_once(casey, patient, clock) -> None:
    first = saved(casey, clock, [patient])
    (remark,) = asked(casey, clock, [patient, a_patient(casey)])
    assert remark.reason == ScheduleRemark.there_already(since=TUESDAY)
    assert find_occurrence(remark.session_id, casey)[0].id == first.id


def test_the_same_rule_in_other_words_is_the_same_series(casey, patient, clock) -> None:
    saved(casey, clock, [patient], rrule="FREQ=WEEKLY", starts_on=TUESDAY)
    remarks = asked(casey, clock, [patient], rrule="FREQ=DAILY;BYDAY=TU", starts_on=TUESDAY + timedelta(days=5))
    assert codes(remarks) == ["there_already"]


def test_a_series_that_was_ended_before_is_not_the_same_once_more(casey, patient, clock) -> None:
    end_series(saved(casey, clock, [patient]).id, TUESDAY, casey, clock())
    assert saved(casey, clock, [patient], starts_on=TUESDAY + timedelta(days=1)).id


def test_what_was_asked_and_is_meant_is_saved_and_what_was_not_asked_is_asked(casey, patient, clock) -> None:
    keys = [remark.key for remark in asked(casey, clock, [patient], starts_at=time(3))]
    assert codes(asked(casey, clock, [patient], starts_at=time(4), accepted=keys)) == ["at_night"]
    assert codes(asked(casey, clock, [], starts_at=time(3), accepted=keys)) == ["at_night", "nobody_takes_part"]
    assert saved(casey, clock, [patient], starts_at=time(3), accepted=keys).id


def test_what_is_wrong_is_refused_before_anything_is_asked(casey, clock) -> None:
    with pytest.raises(Invalid):
        saved(casey, clock, [], starts_at=time(3), kind="party")


def test_a_question_leaves_no_trace(casey, patient, clock) -> None:
    before = [db.session.scalar(select(func.count(table.id))) for table in (Message, AuditEvent)]
    asked(casey, clock, [patient], starts_at=time(3))
    assert [db.session.scalar(select(func.count(table.id))) for table in (Message, AuditEvent)] == before


def test_moving_one_session_onto_another_or_into_the_night_is_asked_about(casey, patient, clock) -> None:
    saved(casey, clock, [patient])
    a_session(casey, patient, TUESDAY, time(13), clock())
    morning = patient_schedule(patient, clock(), clock() + timedelta(days=2))[0].occurrence_id
    for at, expected in ((time(13), ["person_busy", "counselor_busy"]), (time(23), ["at_night"])):
        start = local_instant(TUESDAY, at, patient.zone)
        with pytest.raises(AskFirst) as ask:
            move_asking(morning, start, casey, clock(), ())
        assert codes(list(ask.value.remarks)) == expected
        assert find_occurrence(morning, casey)[1].start == local_instant(TUESDAY, time(9, 30), patient.zone)
    keys = [remark.key for remark in ask.value.remarks]
    assert move_asking(morning, start, casey, clock(), keys).start == start


def test_moving_onto_the_next_session_of_the_same_series_is_asked_about(casey, patient, clock) -> None:
    saved(casey, clock, [patient])
    first, second = patient_schedule(patient, clock(), clock() + timedelta(days=9))
    with pytest.raises(AskFirst) as ask:
        move_asking(first.occurrence_id, second.start, casey, clock(), ())
    assert codes(list(ask.value.remarks)) == ["person_busy", "counselor_busy"]


def test_a_series_of_the_early_morning_moves_within_its_hour_without_a_question(casey, patient, clock) -> None:
    a_group(casey, [patient], clock(), starts_on=TUESDAY, starts_at=time(5, 30), minutes=30, rrule=TUESDAYS)
    first = patient_schedule(patient, clock(), clock() + timedelta(days=2))[0].occurrence_id
    start = local_instant(TUESDAY + timedelta(days=1), time(5, 30), patient.zone)
    assert move_asking(first, start, casey, clock(), ()).start == start


def test_moving_the_rest_is_asked_about_too(casey, patient, clock) -> None:
    saved(casey, clock, [patient])
    a_group(casey, [a_patient(casey)], clock(), starts_on=TUESDAY, starts_at=time(14), minutes=60, rrule="FREQ=DAILY")
    first = patient_schedule(patient, clock(), clock() + timedelta(days=2))[0].occurrence_id
    rule = {"starts_on": TUESDAY, "starts_at": time(14, 30), "minutes": 60, "rrule": TUESDAYS}
    with pytest.raises(AskFirst) as ask:
        move_rest_asking(first, casey, clock(), (), **rule)
    assert codes(list(ask.value.remarks)) == ["counselor_busy"]
    accepted = [remark.key for remark in ask.value.remarks]
    assert roster_ids(move_rest_asking(first, casey, clock(), accepted, **rule)) == [patient.id]


def test_adding_somebody_who_is_elsewhere_at_that_time_adds_nobody_until_it_is_meant(casey, patient, clock) -> None:
    group = saved(casey, clock, [a_patient(casey)])
    free = a_patient(casey)
    a_session(casey, patient, TUESDAY + timedelta(days=7), time(10), clock())
    with pytest.raises(AskFirst) as ask:
        add_asking(group.id, [patient.id, free.id], TUESDAY, casey, clock(), ())
    assert [(remark.patient_id, str(remark.reason.code)) for remark in ask.value.remarks] == [
        (patient.id, "person_busy")
    ]
    assert len(roster_ids(group)) == 1
    assert len(add_asking(group.id, [free.id], TUESDAY, casey, clock(), ())) == 1
    accepted = [remark.key for remark in ask.value.remarks]
    add_asking(group.id, [patient.id], TUESDAY, casey, clock(), accepted)
    assert len(roster_ids(group)) == 3


def test_joining_in_another_decade_is_asked_about(casey, patient, clock) -> None:
    group = saved(casey, clock, [a_patient(casey)])
    with pytest.raises(AskFirst) as ask:
        add_asking(group.id, [patient.id], date(2062, 3, 2), casey, clock(), ())
    assert codes(list(ask.value.remarks)) == ["far_off"]


def test_looking_ahead_says_what_would_be_asked_and_changes_nothing(casey, patient, clock) -> None:
    for at, expected in ((time(3), ["at_night"]), (time(9), [])):
        remarks = foreseen(partial(saved, casey, clock, [patient], starts_at=at))
        assert codes(list(remarks)) == expected
        assert db.session.scalar(select(func.count(SessionSeries.id))) == 0


def test_another_counselor_who_leads_something_else_at_that_time_is_asked_about(casey, patient, clock) -> None:
    group = saved(casey, clock, [patient])
    sam = a_counselor(db.session.get_one(Clinic, casey.clinic_id))
    a_session(sam, a_patient(sam), TUESDAY + timedelta(days=14), time(10), clock())
    with pytest.raises(AskFirst) as ask:
        change_asking(group.id, {"counselor_id": sam.id, "title": "Art"}, casey, clock(), ())
    (remark,) = ask.value.remarks
    assert (str(remark.reason.code), remark.counselor_id) == ("counselor_busy", sam.id)
    assert (group.counselor_id, group.title) == (casey.id, "")
    change_asking(group.id, {"counselor_id": sam.id}, casey, clock(), [remark.key])
    change_asking(group.id, {"counselor_id": sam.id, "title": "Art"}, casey, clock(), ())
    assert (group.counselor_id, group.title) == (sam.id, "Art")
