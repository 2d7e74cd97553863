"""A discharge ends everything that would act in one step, keeps why, and can be taken back as if it had never been."""

from __future__ import annotations

from datetime import date, time, timedelta
from threading import Barrier, Thread

import pytest
from flask import Flask
from sqlalchemy import select

from companion.care.alerts.lifecycle import raise_alert
from companion.care.check_ins.silence import chase_silence
from companion.care.errors import Conflict, Invalid
from companion.care.levels import levels_of
from companion.care.patients.discharges import former_patients, standing_discharge, take_back_discharge
from companion.care.patients.enrollments import change_level
from companion.care.patients.level_change import apply_level_change, preview_level, take_back_level_change
from companion.care.patients.numbers import restore_number
from companion.care.patients.patients import discharge, pause
from companion.care.sessions.attendance import mark_attendance
from companion.care.sessions.rosters import add_to_roster, roster_ids
from companion.care.sessions.schedule import patient_schedule
from companion.care.sessions.series import move_rest
from companion.care.telling.planning import plan_ahead
from companion.care.texts.inbound import receive
from companion.database import db, transaction
from companion.models import Alert, AuditEvent, CheckIn, Enrollment, Message, Patient, Pause, RosterEntry, Staff
from companion.outbox.check import check_again
from companion.outbox.claim import claim
from companion.outbox.enqueue import enqueue_text
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertNote, TextReason
from companion.rules.patients.discharge import DischargeKind
from companion.rules.sessions.attendance import Came
from companion.rules.texts.kinds import MessageKind
from companion.rules.texts.webhook_fields import InboundText
from tests.builders import a_clinic, a_counselor, a_group, a_patient
from tests.conftest import SetClock

MONDAY = date(2026, 3, 2)


@pytest.fixture
def counselor(app: Flask) -> Staff:
    return a_counselor()


def coming(patient: Patient, clock: SetClock, days: int = 14) -> list[str]:
    db.session.expire_all()
    return [each.occurrence_id for each in patient_schedule(patient, clock(), clock() + timedelta(days=days))]


def waiting(patient: Patient) -> set[tuple[str | None, object]]:
    rows = db.session.execute(
        select(Message.key, Message.due_at).where(Message.patient_id == patient.id, Message.status == "pending")
    )
    return {(row.key, row.due_at) for row in rows}


def an_alert(patient: Patient, kind: AlertKind, clock: SetClock) -> int:
    with transaction():
        reason = TextReason.needs_reading()
        return raise_alert(patient.clinic_id, kind, reason, f"t:{kind}", clock(), patient=patient).id


def test_why_and_the_last_day_are_kept_and_shown_with_who_left(counselor: Staff, clock: SetClock) -> None:
    one, other = (a_patient(counselor, clock() - timedelta(days=30), family_name=name) for name in ("Ibáñez", "Olsen"))
    discharge(one.id, counselor, clock(), "To her sister in Ohio", kind=DischargeKind.moved, last_day=date(2026, 2, 27))
    clock.pass_time(days=1)
    discharge(other.id, counselor, clock())
    found = former_patients(counselor)
    assert [(each.patient.id, each.kind, each.last_day, each.level) for each in found] == [
        (other.id, DischargeKind.other, date(2026, 3, 3), "intensive_outpatient"),
        (one.id, DischargeKind.moved, date(2026, 2, 27), "intensive_outpatient"),
    ]
    assert [each.discharge.reason for each in found if each.discharge] == ["", "To her sister in Ohio"]
    assert [each.patient.id for each in former_patients(counselor, name="ibanez robin")] == [one.id]
    assert former_patients(a_counselor(a_clinic("Elsewhere"))) == []


@pytest.mark.parametrize(("last_day", "said"), [(date(2026, 3, 3), "last_day_ahead"), (date(2026, 2, 1), "before")])
def test_a_last_day_ahead_or_before_the_level_began_is_refused(
    counselor: Staff, clock: SetClock, last_day: date, said: str
) -> None:
    patient = a_patient(counselor, clock() - timedelta(days=10))
    with pytest.raises(Invalid) as refused:
        discharge(patient.id, counselor, clock(), last_day=last_day)
    assert said in str(refused.value.errors["last_day"][0].code)


def test_places_pauses_planned_levels_texts_and_open_questions_end_in_the_same_act(
    counselor: Staff, clock: SetClock
) -> None:
    patient = a_patient(counselor, clock() - timedelta(days=30))
    groups = [a_group(counselor, [patient], clock() - timedelta(days=30), starts_at=time(hour)) for hour in (13, 18)]
    later = a_group(counselor, [], clock())
    add_to_roster(later.id, patient.id, date(2026, 4, 1), counselor, clock())
    change_level(patient.id, "outpatient", date(2026, 3, 20), "steps down", counselor, clock())
    pause(patient.id, date(2026, 3, 5), date(2026, 12, 31), "away", counselor, clock())
    pause(patient.id, date(2026, 2, 25), date(2026, 3, 3), "away", counselor, clock())
    assert coming(patient, clock, 60) and waiting(patient)
    discharge(patient.id, counselor, clock(), kind=DischargeKind.completed)
    assert coming(patient, clock, 60) == [] and waiting(patient) == set()
    assert [roster_ids(group) for group in groups] == [[patient.id], [patient.id]]  # of the sessions that were
    assert levels_of([patient], clock())[patient.id].planned == ()
    assert [row.ends_on for row in db.session.scalars(select(Pause))] == [MONDAY - timedelta(days=1)]
    with pytest.raises(Conflict):
        add_to_roster(groups[0].id, patient.id, MONDAY, counselor, clock())


def test_a_former_patient_is_put_on_no_new_session(counselor: Staff, clock: SetClock) -> None:
    patient = a_patient(counselor, clock())
    discharge(patient.id, counselor, clock())
    with pytest.raises(Conflict):
        a_group(counselor, [patient], clock())
    assert db.session.scalars(select(RosterEntry)).all() == []


def test_who_was_in_todays_session_stays_on_its_roster_and_is_off_the_next(counselor: Staff, clock: SetClock) -> None:
    patient = a_patient(counselor, clock() - timedelta(days=30))
    a_group(counselor, [patient], clock() - timedelta(days=30), starts_at=time(8), minutes=60)
    held = patient_schedule(patient, clock() - timedelta(hours=3), clock())[0].occurrence_id
    discharge(patient.id, counselor, clock())
    mark_attendance(held, {patient.id: Came.attended}, counselor, clock())
    assert coming(patient, clock) == []


def test_nobody_is_chased_for_a_question_of_before(counselor: Staff, clock: SetClock) -> None:
    patient = a_patient(counselor, clock())
    while not db.session.scalar(select(CheckIn.id)):
        clock.pass_time(minutes=30)
        plan_ahead(clock())
        check_again(claim(100, clock()), clock())
    discharge(patient.id, counselor, clock())
    assert db.session.scalars(select(CheckIn.status)).all() == ["lapsed"]
    clock.pass_time(days=3)
    assert chase_silence(clock()) == {}


def test_tasks_about_sessions_are_settled_and_say_so_and_danger_stays_open(counselor: Staff, clock: SetClock) -> None:
    patient = a_patient(counselor, clock())
    settled, *stay = (
        an_alert(patient, kind, clock)
        for kind in (AlertKind.silence, AlertKind.crisis, AlertKind.red_risk, AlertKind.message, AlertKind.wants_call)
    )
    discharge(patient.id, counselor, clock())
    alert = db.session.get_one(Alert, settled)
    assert (alert.status, alert.noted) == ("resolved", (AlertNote.discharged(),))
    assert {db.session.get_one(Alert, each).status for each in stay} == {"open"}


@pytest.mark.parametrize("kind", list(DischargeKind))
def test_after_a_discharge_only_who_may_have_died_gets_not_even_an_answer(
    counselor: Staff, clock: SetClock, kind: DischargeKind
) -> None:
    patient = a_patient(counselor, clock())
    discharge(patient.id, counselor, clock(), kind=kind)
    receive(
        InboundText("SM" + "0" * 32, patient.phone, "+15005550006", body="When is the next one? This is his mother"),
        clock(),
    )
    with transaction():
        enqueue_text(patient, MessageKind.reply, "See you then.", clock(), key="t:1", reasons=[])
        enqueue_text(patient, MessageKind.personal, "Thinking of you.", clock(), key="t:2", reasons=[])
    left = check_again(claim(100, clock()), clock())
    assert bool(left) is (kind != DischargeKind.deceased)
    assert all(text.body != "Thinking of you." for text in left)
    if kind == DischargeKind.deceased:
        with pytest.raises(Conflict):
            restore_number(patient.id, counselor, clock())
        assert db.session.scalar(select(Alert.id).where(Alert.patient_id == patient.id))  # a person reads it


def test_taken_back_everything_is_as_it_was(counselor: Staff, clock: SetClock) -> None:
    patient = a_patient(counselor, clock() - timedelta(days=30))
    group = a_group(counselor, [patient], clock() - timedelta(days=30))
    evening = a_group(counselor, [patient], clock() - timedelta(days=30), starts_at=time(13), minutes=60)
    change_level(patient.id, "outpatient", date(2026, 3, 20), "steps down", counselor, clock(), leaves=[group.id])
    pause(patient.id, date(2026, 3, 10), date(2026, 3, 11), "wedding", counselor, clock())
    pause(patient.id, date(2026, 3, 1), date(2026, 3, 3), "flu", counselor, clock())
    silence = an_alert(patient, AlertKind.silence, clock)

    def state() -> list[object]:
        db.session.expire_all()
        levels = [
            (row.level, row.starts_on, row.ends_on, row.stepped_down, row.reason)
            for row in db.session.scalars(select(Enrollment).order_by(Enrollment.starts_on))
        ]
        places = [
            (row.series_id, row.from_day, row.until_day, row.until_before, row.ends_with is not None)
            for row in db.session.scalars(select(RosterEntry).order_by(RosterEntry.id))
        ]
        pauses = sorted((row.starts_on, row.ends_on, row.reason) for row in db.session.scalars(select(Pause)))
        alert = db.session.get_one(Alert, silence).status
        return [levels, places, pauses, alert, patient.status, patient.phone_status, coming(patient, clock, 40)]

    before, texts = state(), waiting(patient)
    assert texts and len(before[6]) > 20
    discharge(patient.id, counselor, clock(), kind=DischargeKind.deceased)
    assert state() != before
    clock.pass_time(minutes=20)
    take_back_discharge(patient.id, counselor, clock())
    assert state() == before and waiting(patient) == texts
    assert standing_discharge(patient) is None and former_patients(counselor) == []
    actions = {row.action for row in db.session.scalars(select(AuditEvent).where(AuditEvent.patient_id == patient.id))}
    assert {"patient discharged", "discharge taken back"} <= actions
    assert evening.id in {place[0] for place in before[1]}  # type: ignore[attr-defined]
    discharge(patient.id, counselor, clock())  # and again: one discharge stands at a time, any number is kept


def test_a_planned_level_whose_day_came_during_the_discharge_holds_when_it_is_taken_back(
    counselor: Staff, clock: SetClock
) -> None:
    patient = a_patient(counselor, clock() - timedelta(days=30))
    group = a_group(counselor, [patient], clock() - timedelta(days=30))
    change_level(patient.id, "outpatient", date(2026, 3, 4), "steps down", counselor, clock(), leaves=[group.id])
    discharge(patient.id, counselor, clock())
    clock.pass_time(days=4)
    take_back_discharge(patient.id, counselor, clock())
    present = levels_of([patient], clock())[patient.id].present
    assert present is not None and (present.level, present.starts_on) == ("outpatient", date(2026, 3, 4))
    assert coming(patient, clock) == []


def test_of_two_who_discharge_somebody_at_once_one_is_told(app: Flask, counselor: Staff, clock: SetClock) -> None:
    ids, ready, said = (a_patient(counselor, clock()).id, counselor.id), Barrier(2), []
    db.session.remove()

    def discharges() -> None:
        with app.app_context():
            by = db.session.get_one(Staff, ids[1])
            ready.wait()
            try:
                discharge(ids[0], by, clock())
                said.append("done")
            except Conflict as error:
                said.append(str(error))
            finally:
                db.session.remove()

    workers = [Thread(target=discharges) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(said) == ["discharged_already", "done"]


def test_a_place_comes_back_in_the_series_that_took_over_meanwhile(counselor: Staff, clock: SetClock) -> None:
    patient, other = (a_patient(counselor, clock() - timedelta(days=30)) for _ in range(2))
    a_group(counselor, [patient, other], clock() - timedelta(days=30))
    discharge(patient.id, counselor, clock())
    first = coming(other, clock)[1]
    new = {"starts_on": date(2026, 3, 4), "starts_at": time(17), "rrule": "FREQ=WEEKLY;BYDAY=WE", "minutes": 60}
    move_rest(first, counselor, clock(), **new)
    take_back_discharge(patient.id, counselor, clock())
    assert coming(patient, clock) == coming(other, clock) != []


def test_a_discharge_stays_after_a_week_and_is_taken_back_once(counselor: Staff, clock: SetClock) -> None:
    patient, late = (a_patient(counselor, clock()) for _ in range(2))
    for each in (patient, late):
        discharge(each.id, counselor, clock())
    with pytest.raises(Conflict):
        discharge(patient.id, counselor, clock())
    clock.pass_time(days=7)
    take_back_discharge(patient.id, counselor, clock())
    with pytest.raises(Conflict):
        take_back_discharge(patient.id, counselor, clock())
    clock.pass_time(minutes=1)
    with pytest.raises(Conflict):
        take_back_discharge(late.id, counselor, clock())


def test_a_change_of_level_on_a_page_of_before_does_not_bring_anybody_back(counselor: Staff, clock: SetClock) -> None:
    patient = a_patient(counselor, clock() - timedelta(days=30))
    made = change_level(patient.id, "partial_hospitalization", MONDAY, "relapse", counselor, clock())
    shown = preview_level(patient, "outpatient", MONDAY, True, clock())
    discharge(patient.id, counselor, clock())
    for day in (MONDAY, MONDAY + timedelta(days=9)):
        with pytest.raises(Conflict):
            apply_level_change(patient.id, "outpatient", day, True, "done", counselor, clock(), seen=shown.seen)
    with pytest.raises(Conflict):
        take_back_level_change(made.id, counselor, clock())
    with pytest.raises(Conflict):  # dated before the discharge, it is about the episode that ended
        change_level(patient.id, "outpatient", MONDAY - timedelta(days=1), "done", counselor, clock())
    db.session.expire_all()
    assert patient.status == "discharged"
