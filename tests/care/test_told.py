"""Whoever was told, or knows by habit, hears of every change of a session: once, and the last word only."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from companion.care.alerts.lifecycle import resolve_alert
from companion.care.meetings.clinic_list import add_meeting, change_meeting, remove_meeting
from companion.care.meetings.saved import save_meeting
from companion.care.patients.consent import opt_out
from companion.care.patients.patients import discharge, end_pauses, pause, update_patient
from companion.care.sessions.attendance import known_of, mark_attendance
from companion.care.sessions.changes import SessionChange, who_is_affected
from companion.care.sessions.closings import close_day, reopen_day
from companion.care.sessions.occurrences import (
    cancel_occurrence,
    find_occurrence,
    move_occurrence,
    reinstate_occurrence,
)
from companion.care.sessions.rosters import add_to_roster, remove_from_roster
from companion.care.sessions.schedule import patient_schedule
from companion.care.sessions.series import move_rest
from companion.care.telling.planning import follow_up_changes
from companion.database import db, transaction
from companion.models import Alert, Message, Patient, SessionSeries, Staff
from companion.rules.alerts.kinds import AlertKind, AlertStatus
from companion.rules.patients.consent import ConsentMethod
from companion.rules.patients.discharge import DischargeKind
from companion.rules.sessions.attendance import Came, SessionReply
from companion.rules.windows import local_instant
from tests.builders import a_clinic, a_counselor, a_group, a_patient, a_session
from tests.conftest import SetClock
from tests.serving import Stack

CHICAGO = ZoneInfo("America/Chicago")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return local_instant(date(2026, 3, day), time(hour, minute), CHICAGO)


@pytest.fixture
def sam(stack: Stack) -> Staff:
    return a_counselor(a_clinic(), role="supervisor")


@pytest.fixture
def robin(sam: Staff, clock: SetClock) -> Patient:
    """In intensive outpatient care: the evening before at 18:00, and two hours before."""
    return a_patient(sam, clock())


@pytest.fixture
def group(sam: Staff, robin: Patient, clock: SetClock) -> SessionSeries:
    """Tuesdays at 14:00; the clock stands on Monday 2 March, 10:00."""
    return weekly(sam, robin, clock)


def weekly(by: Staff, patient: Patient, clock: SetClock, hour: int = 14) -> SessionSeries:
    rule = "FREQ=WEEKLY;BYDAY=TU"
    return a_group(by, [patient], clock() - timedelta(days=9), rrule=rule, starts_at=time(hour), minutes=60)


def run_until(stack: Stack, clock: SetClock, when: datetime) -> None:
    while clock() < when:
        clock.set(min(when, clock() + timedelta(minutes=30)))
        ticks(stack, clock)


def ticks(stack: Stack, clock: SetClock) -> None:
    stack.plan_ahead()
    stack.send_due()
    follow_up_changes(clock())


def next_one(patient: Patient, clock: SetClock) -> str:
    coming = patient_schedule(patient, clock(), clock() + timedelta(days=10))
    return next(session.occurrence_id for session in coming if not session.cancelled)


def changes(stack: Stack, patient: Patient) -> list[str]:
    """Texts about changes that have arrived."""
    db.session.expire_all()
    rows = db.session.scalars(
        select(Message.body)
        .where(Message.patient_id == patient.id, Message.kind == "session_change")
        .order_by(Message.id)
    )
    arrived = stack.simulator.texts_to(patient.phone)
    return [body for body in rows if body in arrived]


def tasks(patient: Patient) -> list[Alert]:
    db.session.expire_all()
    rows = select(Alert).where(
        Alert.patient_id == patient.id, Alert.kind == AlertKind.not_told, Alert.status != AlertStatus.resolved
    )
    return list(db.session.scalars(rows))


# --- the same session, whatever its series is called


def test_who_was_reminded_hears_of_a_session_after_the_rest_was_edited(stack, clock, sam, robin, group) -> None:
    run_until(stack, clock, at(2, 18, 30))
    add_thursdays = {"starts_on": date(2026, 3, 3), "starts_at": time(14), "minutes": 60}
    move_rest(next_one(robin, clock), sam, clock(), rrule="FREQ=WEEKLY;BYDAY=TU,TH", **add_thursdays)
    ticks(stack, clock)
    assert changes(stack, robin) == []
    cancel_occurrence(next_one(robin, clock), sam, clock())
    ticks(stack, clock)
    assert ["Tue Mar 3, 2:00 PM is off" in text for text in changes(stack, robin)] == [True]


def test_answers_and_old_names_follow_a_session_that_gets_another_time(stack, clock, sam, robin, group) -> None:
    run_until(stack, clock, at(2, 18, 30))
    stack.simulator.type(robin.phone, "C")
    before = next_one(robin, clock)
    to_three = {"starts_on": date(2026, 3, 3), "starts_at": time(15), "minutes": 60}
    rest = move_rest(before, sam, clock(), rrule="FREQ=WEEKLY;BYDAY=TU", **to_three)
    series, session = find_occurrence(before, sam)
    assert (series.id, session.start) == (rest.id, at(3, 15))
    assert find_occurrence(f"{group.id}-20260303T2000Z", sam)[1] == session  # as ids were once
    db.session.rollback()
    known = known_of(session)[robin.id]
    assert (known.reply, known.reply_to(session)) == (SessionReply.confirmed, None)  # asked anew
    ticks(stack, clock)
    stack.simulator.type(robin.phone, "C")
    db.session.rollback()
    assert known_of(session)[robin.id].reply_to(session) == SessionReply.confirmed
    back = {"starts_on": date(2026, 3, 3), "starts_at": time(14), "minutes": 60}
    move_rest(before, sam, clock(), rrule="FREQ=WEEKLY;BYDAY=TU", **back)
    assert find_occurrence(before, sam)[1].start == at(3, 14)
    assert find_occurrence(session.occurrence_id, sam)[1].start == at(3, 14)


# --- who knows of it


@pytest.mark.parametrize("level", ["intensive_outpatient", "outpatient"])
def test_a_standing_visit_that_moves_before_its_first_reminder_is_told(stack, clock, sam, level) -> None:
    patient = a_patient(sam, clock(), level=level)
    weekly(sam, patient, clock)
    clock.set(at(4, 10))
    move_occurrence(next_one(patient, clock), at(11, 9), sam, clock())
    ticks(stack, clock)
    assert ["Tue Mar 10, 2:00 PM is now Wed Mar 11, 9:00 AM" in text for text in changes(stack, patient)] == [True]
    run_until(stack, clock, at(5, 12))
    assert len(changes(stack, patient)) == 1


def test_a_visit_booked_once_that_nobody_was_reminded_of_is_told_only_when_staff_say_so(
    stack, clock, sam, robin
) -> None:
    visit = a_session(sam, robin, date(2026, 3, 9), time(11), clock())
    other = a_session(sam, robin, date(2026, 3, 9), time(13), clock())
    for each, tell in ((visit, None), (other, True)):
        cancel_occurrence(f"{each.id}-20260309T{each.starts_at:%H%M}", sam, clock(), tell_roster=tell)
    ticks(stack, clock)
    assert ["1:00 PM is off" in text for text in changes(stack, robin)] == [True]


def test_without_the_tick_who_knows_it_by_heart_is_not_told(stack, clock, sam, robin, group) -> None:
    cancel_occurrence(next_one(robin, clock), sam, clock(), tell_roster=False)
    run_until(stack, clock, at(3, 14))
    assert changes(stack, robin) == []


def test_of_a_holiday_people_hear_the_day_before_and_not_at_all_when_it_is_taken_back(
    stack, clock, sam, robin, group
) -> None:
    holiday = close_day(date(2026, 3, 17), "Holiday", sam, clock())
    close_day(date(2026, 3, 10), "Training", sam, clock())
    run_until(stack, clock, at(9, 11, 30))
    assert [text for text in changes(stack, robin) if "Mar 10" in text] == []
    run_until(stack, clock, at(9, 12, 30))
    assert ["Tue Mar 10, 2:00 PM is off" in text for text in changes(stack, robin)] == [True]
    reopen_day(holiday.id, sam, clock())
    run_until(stack, clock, at(17, 14))
    assert len(changes(stack, robin)) == 1


def test_who_is_taken_off_the_roster_after_the_reminder_hears_it(stack, clock, sam, robin, group) -> None:
    run_until(stack, clock, at(2, 18, 30))
    remove_from_roster(group.id, robin.id, date(2026, 3, 3), sam, clock())
    ticks(stack, clock)
    assert ["is off" in text for text in changes(stack, robin)] == [True]
    add_to_roster(group.id, robin.id, date(2026, 3, 3), sam, clock())
    ticks(stack, clock)
    assert "New on your calendar: Tue Mar 3, 2:00 PM" in changes(stack, robin)[-1]


def test_a_session_booked_half_an_hour_ahead_is_told_and_one_with_reminders_to_come_is_not(
    stack, clock, sam, robin
) -> None:
    a_session(sam, robin, date(2026, 3, 2), time(10, 30), clock())
    a_session(sam, robin, date(2026, 3, 6), time(11), clock())
    ticks(stack, clock)
    assert ["Mon Mar 2, 10:30 AM" in text for text in changes(stack, robin)] == [True]
    run_until(stack, clock, at(2, 12))
    assert len(changes(stack, robin)) == 1


def test_a_new_member_hears_of_a_group_whose_reminders_have_left(stack, clock, sam, robin, group) -> None:
    terry = a_patient(sam, clock(), level="outpatient", given_name="Terry")
    clock.set(at(3, 13))
    add_to_roster(group.id, terry.id, date(2026, 3, 3), sam, clock())
    ticks(stack, clock)
    assert ["New on your calendar: Tue Mar 3, 2:00 PM" in text for text in changes(stack, terry)] == [True]


def test_only_the_last_word_is_said(stack, clock, sam, robin, group) -> None:
    run_until(stack, clock, at(2, 20, 30))  # quiet hours: what changes now waits
    session = next_one(robin, clock)
    cancel_occurrence(session, sam, clock())
    reinstate_occurrence(session, sam, clock())
    move_occurrence(session, at(4, 16), sam, clock())
    move_occurrence(session, at(4, 17), sam, clock())
    run_until(stack, clock, at(3, 9, 30))
    assert ["Tue Mar 3, 2:00 PM is now Wed Mar 4, 5:00 PM" in text for text in changes(stack, robin)] == [True]
    reinstate_occurrence(session, sam, clock())
    cancel_occurrence(session, sam, clock())
    ticks(stack, clock)
    assert "Wed Mar 4, 5:00 PM is off" in changes(stack, robin)[-1]


def test_what_is_put_right_before_the_text_left_is_not_told(stack, clock, sam, robin, group) -> None:
    run_until(stack, clock, at(2, 20, 30))
    cancel_occurrence(next_one(robin, clock), sam, clock())
    reinstate_occurrence(f"{group.id}-20260303T1400", sam, clock())
    run_until(stack, clock, at(3, 13))
    assert changes(stack, robin) == []


def test_several_sessions_of_a_closed_day_are_one_text(stack, clock, sam, robin, group) -> None:
    weekly(sam, robin, clock, hour=16)
    run_until(stack, clock, at(2, 18, 30))
    close_day(date(2026, 3, 3), "Snow", sam, clock())
    ticks(stack, clock)
    (text,) = changes(stack, robin)
    assert "These are off" in text and "Tue Mar 3: 2:00 PM, 4:00 PM" in text


# --- nobody is told too late in silence


@pytest.mark.parametrize(("hour", "minute", "day"), [(21, 0, 2), (5, 30, 3), (7, 50, 3)])
def test_a_change_of_an_early_session_leaves_at_night(stack, clock, sam, robin, hour, minute, day) -> None:
    weekly(sam, robin, clock, hour=8)
    run_until(stack, clock, at(2, 19, 59))
    clock.set(at(day, hour, minute))
    cancel_occurrence(next_one(robin, clock), sam, clock())
    stack.send_due()
    assert ["Tue Mar 3, 8:00 AM is off" in text for text in changes(stack, robin)] == [True]


def test_the_page_says_before_the_click_whom_no_text_can_tell(stack, clock, sam, robin, group) -> None:
    with transaction():
        opt_out(db.session.get_one(Patient, robin.id), ConsentMethod.text, clock())
    series, session = find_occurrence(next_one(robin, clock), sam)
    (affected,) = who_is_affected([SessionChange(series, session, None)], clock())
    assert (affected.told, str(affected.call)) == ((), "opted_out")


def test_what_no_text_can_say_is_a_task_that_follows_the_last_word(stack, clock, sam, robin, group) -> None:
    run_until(stack, clock, at(2, 18, 30))
    pause(robin.id, date(2026, 3, 3), date(2026, 3, 9), "hospital", sam, clock())
    clock.set(at(3, 9, 30))
    session = next_one(robin, clock)
    cancel_occurrence(session, sam, clock())
    ticks(stack, clock)
    (task,) = tasks(robin)
    assert task.reasons[0].document() == {
        "code": "not_told_off",
        "facts": {"session": session, "was": "2026-03-03T14:00", "why": "paused"},
    }
    assert task.due_at == at(3, 12)  # two hours before it would have begun
    reinstate_occurrence(session, sam, clock())
    assert tasks(robin) == []
    move_occurrence(session, at(3, 17), sam, clock())
    assert [str(task.reasons[0].code) for task in tasks(robin)] == ["not_told_moved"]
    end_pauses(robin.id, sam, clock())
    ticks(stack, clock)
    assert tasks(robin) == [] and "is now Tue Mar 3, 5:00 PM" in changes(stack, robin)[-1]


def test_whoever_settles_the_task_has_told_them(stack, clock, sam, robin, group) -> None:
    run_until(stack, clock, at(2, 18, 30))
    discharge(robin.id, sam, clock(), "moved away")
    (task,) = tasks(robin)
    resolve_alert(task.id, sam, clock(), "told her")
    clock.pass_time(minutes=5)
    ticks(stack, clock)
    assert tasks(robin) == []


@pytest.mark.parametrize("ends", ["fails", "another number"])
def test_a_text_that_does_not_arrive_becomes_a_task(stack, clock, sam, robin, group, ends) -> None:
    run_until(stack, clock, at(2, 20, 30))
    cancel_occurrence(next_one(robin, clock), sam, clock())
    if ends == "fails":
        stack.simulator.faults(refuse=21614)
    else:
        update_patient(robin.id, {"phone": "+13125550188"}, sam, clock())
    run_until(stack, clock, at(3, 9, 40))
    assert [str(task.reasons[0].code) for task in tasks(robin)] == ["not_told_off"]


# --- answers and counts follow the session


def test_a_day_of_three_missed_sessions_is_one_miss(stack, clock, sam, robin, group) -> None:
    later = weekly(sam, robin, clock, hour=16)
    clock.set(at(3, 18))
    for each, hour in ((group, 14), (later, 16)):
        mark_attendance(f"{each.id}-20260303T{hour}00", {robin.id: Came.missed}, sam, clock())
    kinds = select(Alert.kind).where(Alert.patient_id == robin.id)
    assert set(db.session.scalars(kinds)) == {AlertKind.missed_session}
    clock.set(at(4, 20))
    moved = a_session(sam, robin, date(2026, 3, 20), time(11), clock())
    move_occurrence(f"{moved.id}-20260320T1100", at(5, 9), sam, clock())
    clock.set(at(5, 12))
    mark_attendance(f"{moved.id}-20260320T1100", {robin.id: Came.missed}, sam, clock())
    assert AlertKind.second_miss in set(db.session.scalars(kinds))


# --- saved meetings


def test_a_saved_meeting_that_moves_is_told_once_and_the_last_word_only(stack, clock, sam, robin) -> None:
    weekday = {"name": "Noon", "fellowship": "aa", "weekday": 3, "starts_at": time(12)}
    meeting = add_meeting(weekday, sam, clock())
    save_meeting(robin.id, meeting.id, sam, clock())
    change_meeting(meeting.id, {"city": "Springfield"}, sam, clock())
    clock.set(at(2, 21))
    change_meeting(meeting.id, {"starts_at": time(13)}, sam, clock())
    change_meeting(meeting.id, {"starts_at": time(18)}, sam, clock())
    run_until(stack, clock, at(3, 10))
    told = [text for text in stack.simulator.texts_to(robin.phone) if "new time" in text]
    assert ["Thu Mar 5, 12:00 PM has a new time: Thu Mar 5, 6:00 PM" in text for text in told] == [True]
    remove_meeting(meeting.id, sam, clock())
    ticks(stack, clock)
    assert "Thu Mar 5, 6:00 PM is off" in stack.simulator.texts_to(robin.phone)[-1]


def test_nobody_is_to_call_somebody_who_has_died(stack, clock, sam, robin, group) -> None:
    run_until(stack, clock, at(2, 18, 30))
    discharge(robin.id, sam, clock(), kind=DischargeKind.deceased)
    ticks(stack, clock)
    assert tasks(robin) == [] and changes(stack, robin) == []


def test_of_an_early_meeting_that_is_over_people_hear_at_night(stack, clock, sam, robin) -> None:
    early = {"name": "Dawn", "fellowship": "aa", "weekday": 1, "starts_at": time(7)}
    meeting = add_meeting(early, sam, clock())
    save_meeting(robin.id, meeting.id, sam, clock())
    clock.set(at(2, 21))
    remove_meeting(meeting.id, sam, clock())
    stack.send_due()
    assert "Tue Mar 3, 7:00 AM is off" in stack.simulator.texts_to(robin.phone)[-1]
