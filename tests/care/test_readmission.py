"""Coming back is a new beginning: nothing planned before acts on it, nothing said before is lost."""

from __future__ import annotations

from datetime import date, time, timedelta
from threading import Barrier, Thread

import pytest
from flask import Flask
from sqlalchemy import func, select

from companion.care.check_ins.check_ins import record_answers
from companion.care.errors import CareError, Conflict, Invalid, NotFound
from companion.care.meetings.clinic_list import add_meeting
from companion.care.meetings.saved import save_meeting
from companion.care.patients.consent import consent_words, opt_out
from companion.care.patients.discharges import standing_discharge, take_back_discharge
from companion.care.patients.enrollments import change_level
from companion.care.patients.patients import discharge, end_pauses, pause, update_patient
from companion.care.patients.readmission import readmit
from companion.care.plans.versions import patient_plan, patient_plan_versions, save_patient_plan
from companion.care.sessions.schedule import patient_schedule
from companion.care.telling.planning import plan_ahead, plan_texts
from companion.care.texts.inbound import receive
from companion.database import db, transaction
from companion.models import CheckIn, Discharge, Enrollment, Message, Patient, Pause, RosterEntry, SavedMeeting, Staff
from companion.outbox.check import check_again
from companion.outbox.claim import claim
from companion.rules.patients.consent import ConsentKind, ConsentMethod
from companion.rules.patients.states import Texting
from companion.rules.texts.webhook_fields import InboundText
from tests.builders import a_clinic, a_counselor, a_group, a_patient
from tests.conftest import SetClock


@pytest.fixture
def counselor(app: Flask) -> Staff:
    return a_counselor()


@pytest.fixture
def gone(counselor: Staff, clock: SetClock) -> Patient:
    """In intensive outpatient for a month, discharged two months ago."""
    clock.pass_time(days=-90)
    patient = a_patient(counselor, clock())
    clock.pass_time(days=30)
    discharge(patient.id, counselor, clock())
    clock.pass_time(days=60)
    return patient


def comes_back(patient: Patient, by: Staff, clock: SetClock, **how: object) -> Enrollment:
    return readmit(patient.id, "outpatient", patient.today(clock()), "back", by, clock(), **how)


def waiting(patient: Patient) -> list[Message]:
    rows = select(Message).where(Message.patient_id == patient.id, Message.status == "pending").order_by(Message.due_at)
    return list(db.session.scalars(rows))


def sends(patient: Patient, clock: SetClock, hours: int) -> list[str]:
    """Wordings of what leaves in the next hours."""
    sent: list[int] = []
    for _ in range(hours * 2):
        plan_ahead(clock())
        sent += [text.message_id for text in check_again(claim(100, clock()), clock())]
        clock.pass_time(minutes=30)
    return [db.session.get_one(Message, each).wording or "" for each in sent]


def test_risk_silence_thresholds_and_what_was_chosen_are_of_the_old_stay(
    gone: Patient, counselor: Staff, clock: SetClock
) -> None:
    with transaction():
        gone.risk, gone.risk_since, gone.silent_since = "red", clock(), clock()
        gone.risk_thresholds, gone.check_in_time = {"red_closeness": 9}, time(7)
        gone.milestone_date, gone.encouragement = date(2025, 12, 1), True
    comes_back(gone, counselor, clock)
    db.session.expire_all()
    assert (gone.status, gone.risk, gone.risk_since, gone.silent_since) == ("active", "green", None, None)
    assert (gone.risk_thresholds, gone.check_in_time, gone.milestone_date, gone.encouragement) == (
        {},
        None,
        None,
        False,
    )
    kept = db.session.scalars(select(Discharge)).one().left["settings"]
    assert (kept["risk"], kept["risk_thresholds"]) == ("red", {"red_closeness": 9})
    assert (kept["check_in_time"], kept["milestone_date"]) == ("07:00:00", "2025-12-01")


def test_groups_are_asked_anew_and_those_of_before_do_not_act(gone: Patient, counselor: Staff, clock: SetClock) -> None:
    before = a_group(counselor, [], clock() - timedelta(days=90))
    with transaction():  # as a version without this rule left it
        today = gone.today(clock())
        db.session.add(
            RosterEntry(
                clinic_id=gone.clinic_id, series_id=before.id, patient_id=gone.id, created_at=clock(),
                from_day=today - timedelta(days=80),
            )
        )  # fmt: skip
    new = a_group(counselor, [], clock() - timedelta(days=90), starts_at=time(13))
    comes_back(gone, counselor, clock, groups=[new.id])
    sessions = patient_schedule(gone, clock(), clock() + timedelta(days=7))
    assert {session.series_id for session in sessions} == {new.id}
    assert any(message.kind == "session_reminder" for message in waiting(gone))


def test_who_comes_back_on_the_same_day_can_join_the_same_group(counselor: Staff, clock: SetClock) -> None:
    patient = a_patient(counselor, clock())
    group = a_group(counselor, [patient], clock(), starts_on=patient.today(clock()))
    for _ in range(2):
        discharge(patient.id, counselor, clock())
        comes_back(patient, counselor, clock, groups=[group.id])
    assert len(patient_schedule(patient, clock(), clock() + timedelta(days=7))) == 3


def test_a_group_of_another_clinic_or_one_that_is_over_is_refused(
    gone: Patient, counselor: Staff, clock: SetClock
) -> None:
    foreign = a_group(a_counselor(a_clinic("Elsewhere")))
    over = a_group(counselor, rrule="FREQ=WEEKLY;BYDAY=MO;UNTIL=20260202T000000Z")
    with pytest.raises(NotFound):
        comes_back(gone, counselor, clock, groups=[foreign.id])
    with pytest.raises(Invalid) as refused:
        comes_back(gone, counselor, clock, groups=[over.id])
    assert set(refused.value.errors) == {"groups"}
    db.session.expire_all()
    assert gone.status == "discharged"


def test_a_pause_of_before_silences_nothing_now(gone: Patient, counselor: Staff, clock: SetClock) -> None:
    today = gone.today(clock())
    pause(gone.id, today - timedelta(days=50), today + timedelta(days=300), "away", counselor, clock())
    comes_back(gone, counselor, clock)
    assert waiting(gone)
    assert [row.ends_on for row in db.session.scalars(select(Pause))] == [today - timedelta(days=1)]
    end_pauses(gone.id, counselor, clock())


def test_the_patients_own_plan_gives_way_to_that_of_the_level_and_stays_in_the_history(
    counselor: Staff, clock: SetClock
) -> None:
    patient = a_patient(counselor, clock())
    save_patient_plan(patient.id, {"daily_cap": 1}, "asked for less", 0, counselor, clock())
    discharge(patient.id, counselor, clock())
    comes_back(patient, counselor, clock)
    assert patient_plan(patient, clock()).override == {}
    assert [each.document for each in patient_plan_versions(patient)] == [{}, {"daily_cap": 1}]


def test_meetings_saved_before_are_not_reminded_of(gone: Patient, counselor: Staff, clock: SetClock) -> None:
    meeting = {"name": "Evening", "fellowship": "other", "weekday": 1, "starts_at": time(19)}
    save_meeting(gone.id, add_meeting(meeting, counselor, clock()).id, counselor, clock())
    comes_back(gone, counselor, clock)
    assert db.session.scalars(select(SavedMeeting)).all() == []
    assert not [message for message in waiting(gone) if message.kind == "meeting_reminder"]


def test_levels_and_answers_of_before_stay_and_say_nothing_about_a_rise(counselor: Staff, clock: SetClock) -> None:
    patient = a_patient(counselor, clock())
    first = answers(patient, {"closeness": 1, "confidence": 8, "used": 0}, clock)
    discharge(patient.id, counselor, clock())
    clock.pass_time(days=30)
    comes_back(patient, counselor, clock)
    again = answers(patient, {"closeness": 4, "confidence": 8, "used": 0}, clock)
    assert (first.risk, again.risk) == ("green", "green")
    third = answers(patient, {"closeness": 1, "confidence": 8, "used": 0}, clock)
    fourth = answers(patient, {"closeness": 4, "confidence": 8, "used": 0}, clock)
    assert (third.risk, fourth.risk) == ("green", "amber")  # within one stay a rise counts
    assert db.session.scalar(select(func.count(CheckIn.id)).where(CheckIn.status == "answered")) == 4
    rows = db.session.scalars(select(Enrollment).order_by(Enrollment.id)).all()
    assert [(row.level, row.stepped_down) for row in rows] == [("intensive_outpatient", False), ("outpatient", False)]


def answers(patient: Patient, given: dict[str, int], clock: SetClock) -> CheckIn:
    """The answer to the next pulse that is asked."""
    asked = select(CheckIn).where(
        CheckIn.patient_id == patient.id, CheckIn.status == "asked", CheckIn.question_set == "pulse"
    )
    while (row := db.session.scalar(asked)) is None:
        clock.pass_time(minutes=30)
        plan_ahead(clock())
        check_again(claim(100, clock()), clock())
    with transaction():
        record_answers(row, given, clock(), patient=patient)
    db.session.expire_all()
    return row


def test_a_consent_that_is_not_old_holds(gone: Patient, counselor: Staff, clock: SetClock) -> None:
    receive(InboundText("SM" + "0" * 32, gone.phone, "+15005550006", body="I would like to come back"), clock())
    comes_back(gone, counselor, clock)
    assert gone.texting == Texting.consented
    assert "consent.ask" not in [message.wording for message in waiting(gone)]


def test_a_consent_of_long_ago_is_asked_anew_and_nothing_else_leaves_until_the_answer(
    gone: Patient, counselor: Staff, clock: SetClock
) -> None:
    clock.pass_time(days=1)
    comes_back(gone, counselor, clock)
    assert gone.texting == Texting.not_asked
    assert [word.kind for word in consent_words(gone)] == [ConsentKind.opt_in, ConsentKind.lapsed, ConsentKind.asked]
    assert sends(gone, clock, 30) == ["consent.ask"]
    receive(InboundText("SM" + "1" * 32, gone.phone, "+15005550006", body="1"), clock())
    db.session.expire_all()
    assert gone.texting == Texting.consented and len(waiting(gone)) > 1


@pytest.mark.parametrize("days", [1, 400])
def test_who_agreed_today_is_texted_whatever_was_before(
    gone: Patient, counselor: Staff, clock: SetClock, days: int
) -> None:
    clock.pass_time(days=days)
    comes_back(gone, counselor, clock, consent_method=ConsentMethod.verbal)
    assert gone.texting == Texting.consented and gone.phone_verified_at == clock()
    assert consent_words(gone)[-1].kind == ConsentKind.opt_in
    assert waiting(gone) and "consent.ask" not in [message.wording for message in waiting(gone)]


def test_who_opted_out_is_not_asked_and_no_word_to_staff_opens_the_number(
    gone: Patient, counselor: Staff, clock: SetClock
) -> None:
    opt_out(gone, ConsentMethod.text, clock())
    with pytest.raises(Conflict):
        comes_back(gone, counselor, clock, consent_method=ConsentMethod.written)
    clock.pass_time(days=200)
    comes_back(gone, counselor, clock)
    assert gone.status == "active" and gone.texting == Texting.opted_out and waiting(gone) == []


def test_a_new_number_is_only_asked_and_the_old_one_gets_nothing(
    gone: Patient, counselor: Staff, clock: SetClock
) -> None:
    comes_back(gone, counselor, clock, phone="+13125550177")
    assert [message.wording for message in waiting(gone)] == ["consent.ask"]
    assert {text.to for text in check_again(claim(100, clock()), clock())} == {"+13125550177"}


def test_with_a_new_number_and_a_word_of_today_the_plan_is_sent_there(
    gone: Patient, counselor: Staff, clock: SetClock
) -> None:
    comes_back(gone, counselor, clock, phone="+13125550177", consent_method=ConsentMethod.verbal)
    assert gone.texting == Texting.consented
    assert waiting(gone) and "consent.ask" not in [message.wording for message in waiting(gone)]


def test_the_number_of_another_patient_is_refused_and_nothing_changes(
    gone: Patient, counselor: Staff, clock: SetClock
) -> None:
    other = a_patient(counselor, clock())
    with pytest.raises(Conflict):
        comes_back(gone, counselor, clock, phone=other.phone)
    db.session.expire_all()
    assert gone.status == "discharged" and standing_discharge(gone) is not None


@pytest.mark.parametrize("what", ["in care", "before the discharge", "too far ahead", "no reason", "no such level"])
def test_what_cannot_be_is_refused(gone: Patient, counselor: Staff, clock: SetClock, what: str) -> None:
    today = gone.today(clock())
    level, day, reason = "outpatient", today, "back"
    if what == "in care":
        comes_back(gone, counselor, clock)
    elif what == "before the discharge":
        clock.pass_time(days=-45)
        day = today - timedelta(days=61)
    elif what == "too far ahead":
        day = today + timedelta(days=61)
    elif what == "no reason":
        reason = " "
    else:
        level = "spa"
    with pytest.raises(CareError):
        readmit(gone.id, level, day, reason, counselor, clock())


def test_a_stay_that_begins_later_sends_nothing_before_its_day(
    gone: Patient, counselor: Staff, clock: SetClock
) -> None:
    day = gone.today(clock()) + timedelta(days=3)
    readmit(gone.id, "intensive_outpatient", day, "back", counselor, clock())
    assert waiting(gone) and all(message.due_at.astimezone(gone.zone).date() >= day for message in waiting(gone))


def test_a_change_of_level_after_the_discharge_is_a_readmission_with_all_that_belongs_to_it(
    gone: Patient, counselor: Staff, clock: SetClock
) -> None:
    a_group(counselor, [], clock())
    save_patient_plan(gone.id, {"daily_cap": 1}, "asked for less", 0, counselor, clock())
    change_level(gone.id, "outpatient", gone.today(clock()), "back", counselor, clock())
    assert gone.status == "active" and patient_plan(gone, clock()).override == {}
    assert standing_discharge(gone) is None


def test_after_a_readmission_the_discharge_can_no_longer_be_taken_back(counselor: Staff, clock: SetClock) -> None:
    patient = a_patient(counselor, clock())
    discharge(patient.id, counselor, clock())
    comes_back(patient, counselor, clock)
    with pytest.raises(Conflict):
        take_back_discharge(patient.id, counselor, clock())
    update_patient(patient.id, {"language": "es"}, counselor, clock())
    discharge(patient.id, counselor, clock())
    take_back_discharge(patient.id, counselor, clock())
    with transaction():
        assert plan_texts([patient], clock()).added == 0


def test_of_two_who_admit_somebody_at_once_one_is_told(
    app: Flask, gone: Patient, counselor: Staff, clock: SetClock
) -> None:
    ids, ready, said = (gone.id, counselor.id), Barrier(2), []
    db.session.remove()

    def admits() -> None:
        with app.app_context():
            by, patient = db.session.get_one(Staff, ids[1]), db.session.get_one(Patient, ids[0])
            today = patient.today(clock())
            ready.wait()
            try:
                readmit(ids[0], "outpatient", today, "back", by, clock())
                said.append("done")
            except Conflict as error:
                said.append(str(error))
            finally:
                db.session.remove()

    workers = [Thread(target=admits) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(said) == ["done", "not_discharged"]
    assert db.session.scalar(select(func.count(Enrollment.id)).where(Enrollment.ends_on.is_(None))) == 1
