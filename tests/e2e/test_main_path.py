"""The whole way once: enrolled, scheduled, planned, texted, answered, and the answer where it belongs."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import requests
from sqlalchemy import select

from companion.care.patients.patients import update_patient
from companion.care.sessions.occurrences import cancel_occurrence, move_occurrence
from companion.database import db
from companion.models import Alert, Attendance, CheckIn, Message, Patient
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertReason
from companion.rules.check_ins.risk import RiskReason
from tests.builders import a_clinic, a_counselor, a_group, a_patient, a_session
from tests.conftest import SetClock
from tests.serving import Stack

SIX_PM = datetime(2026, 3, 3, 0, 0, tzinfo=UTC)  # Monday 18:00 in Chicago


def rows(patient: Patient) -> list[Message]:
    db.session.rollback()
    return list(db.session.scalars(select(Message).where(Message.patient_id == patient.id).order_by(Message.due_at)))


def test_a_reminder_and_a_check_in_reach_the_phone_and_the_answer_comes_back(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    a_group(counselor, [patient], clock())
    clock.set(SIX_PM - timedelta(hours=2))
    stack.send_due()
    clock.set(SIX_PM - timedelta(minutes=30))
    stack.send_due()
    received = stack.simulator.texts_to(patient.phone)
    assert received[0] == "Harbor: Today Mon Mar 2: 6:00 PM. See you soon. Reply R if you can't come."
    assert "How close to slipping" in received[1]

    stack.simulator.type(patient.phone, "3 7 0")
    stack.send_due()
    assert "holding steady" in stack.simulator.texts_to(patient.phone)[2]
    check_in = db.session.execute(select(CheckIn)).scalar_one()
    assert {answer.question: answer.value for answer in check_in.answers} == {
        "closeness": 3,
        "confidence": 7,
        "used": 0,
    }
    assert (check_in.status, check_in.risk) == ("answered", "green")
    stack.simulator.wait_for(lambda: {row.status for row in rows(patient) if row.handed_over_at} == {"delivered"})


def test_a_red_answer_gets_a_human_sentence_and_a_call_task_at_once(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    clock.set(SIX_PM - timedelta(minutes=30))
    stack.send_due()
    stack.simulator.type(patient.phone, "8 2 1")
    stack.send_due()
    assert "Please call us today: 312-555-0100" in stack.simulator.texts_to(patient.phone)[-1]
    alert = db.session.execute(select(Alert)).scalar_one()
    assert (alert.kind, alert.level, alert.owner_id) == ("red_risk", "red", counselor.id)
    assert RiskReason.used() in alert.reasons


def test_c_confirms_and_r_says_cannot_come_with_a_reason(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    a_session(counselor, patient, date(2026, 3, 3), time(11), clock())
    clock.set(SIX_PM)
    stack.send_due()
    stack.simulator.type(patient.phone, "C")
    stack.send_due()
    assert stack.simulator.texts_to(patient.phone)[-1] == "Great, see you Tue Mar 3, 11:00 AM."
    stack.simulator.type(patient.phone, "r")
    stack.send_due()
    stack.simulator.type(patient.phone, "3")
    stack.send_due()
    attendance = db.session.execute(select(Attendance)).scalar_one()
    assert (attendance.reply, attendance.reply_reason) == ("cannot_come", "childcare")


def test_silence_brings_a_nudge_and_then_a_call_task(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    clock.set(SIX_PM - timedelta(minutes=30))
    stack.send_due()
    clock.pass_time(hours=1)
    assert not stack.chase_silence()
    clock.set(SIX_PM + timedelta(hours=1, minutes=56))  # 19:56, the last moment before quiet hours
    assert stack.chase_silence() == {"nudged": 1}
    assert not stack.chase_silence()
    stack.send_due()
    assert stack.simulator.texts_to(patient.phone)[-1].startswith("Harbor: No rush.")
    clock.pass_time(hours=22, minutes=10)
    assert stack.chase_silence() == {"call task opened": 1}
    alert = db.session.execute(select(Alert)).scalar_one()
    assert (alert.kind, alert.reasons) == (AlertKind.silence, (AlertReason.no_answer(hours=24),))


def test_stop_means_nothing_more_and_start_brings_it_back(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    a_group(counselor, [patient], clock())
    stack.simulator.type(patient.phone, "Stop")
    assert {row.status for row in rows(patient) if row.planned} == {"cancelled"}
    clock.set(SIX_PM)
    stack.send_due()
    assert stack.simulator.texts_to(patient.phone) == []
    stack.simulator.type(patient.phone, "START")
    stack.send_due()
    assert "Welcome back" in stack.simulator.texts_to(patient.phone)[-1]
    assert any(row.status == "pending" for row in rows(patient) if row.planned)


def test_a_webhook_delivered_twice_has_one_effect(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    clock.set(SIX_PM - timedelta(minutes=30))
    stack.send_due()
    stack.simulator.faults(inbound_twice=1)
    stack.simulator.type(patient.phone, "3 7 0")
    stack.send_due()
    assert len(stack.simulator.texts_to(patient.phone)) == 2
    assert len([row for row in rows(patient) if row.direction == "inbound"]) == 1


def test_a_forged_or_unsigned_webhook_is_refused(stack: Stack) -> None:
    form = {"MessageSid": "SM" + "1" * 32, "From": "+13125550111", "To": "+15005550006", "Body": "STOP"}
    for headers in ({}, {"X-Twilio-Signature": "forged"}):
        assert requests.post(f"{stack.url}/twilio/inbound", form, headers=headers, timeout=5).status_code == 403
        assert requests.post(f"{stack.url}/twilio/status/x", form, headers=headers, timeout=5).status_code == 403
    assert db.session.scalars(select(Message)).all() == []


def test_a_moved_session_moves_its_reminders_and_tells_those_already_reminded(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    told, untold = a_patient(counselor, clock()), a_patient(counselor, clock(), time_zone="America/New_York")
    series = a_session(counselor, told, date(2026, 3, 3), time(15), clock())
    clock.set(SIX_PM)
    stack.send_due()
    assert any("Tomorrow Tue Mar 3: 3:00 PM" in text for text in stack.simulator.texts_to(told.phone))
    move_occurrence(f"{series.id}-20260303T2100Z", datetime(2026, 3, 3, 22, 30, tzinfo=UTC), counselor, clock())
    stack.send_due()
    assert "Tue Mar 3, 3:00 PM is now Tue Mar 3, 4:30 PM" in stack.simulator.texts_to(told.phone)[-1]
    waiting = [row for row in rows(told) if row.status == "pending" and row.kind == "session_reminder"]
    assert ["4:30 PM" in row.body and "3:00 PM" not in row.body for row in waiting] == [True]
    assert not any("3:00 PM" in text for text in stack.simulator.texts_to(untold.phone))
    cancel_occurrence(f"{series.id}-20260303T2100Z", counselor, clock())
    stack.send_due()
    assert "is off" in stack.simulator.texts_to(told.phone)[-1]
    assert not [row for row in rows(told) if row.status == "pending" and row.kind == "session_reminder"]


def test_after_an_outage_stale_reminders_expire_instead_of_arriving_late(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    a_group(counselor, [patient], clock())
    clock.set(datetime(2026, 3, 4, 16, 0, tzinfo=UTC))  # Wednesday 10:00: Monday's and Tuesday's texts never left
    stack.send_due()
    assert stack.simulator.texts_to(patient.phone) == []
    assert {row.status for row in rows(patient) if row.due_at < clock()} == {"expired"}


def test_a_changed_number_takes_the_pending_texts_with_it(stack: Stack, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    old = patient.phone
    update_patient(patient.id, {"phone": "+1 212 555 0177"}, counselor, clock())
    clock.set(SIX_PM)
    stack.send_due()
    assert stack.simulator.texts_to(old) == []
    assert len(stack.simulator.texts_to("+12125550177")) == 1


def test_an_unknown_number_gets_no_answer_but_staff_see_its_text(stack: Stack) -> None:
    a_counselor(a_clinic(), role="supervisor")
    stack.simulator.type("+19175550188", "hi is this the place?")
    stack.send_due()
    assert stack.simulator.texts_to("+19175550188") == []
    assert db.session.execute(select(Alert)).scalar_one().kind == "message"
