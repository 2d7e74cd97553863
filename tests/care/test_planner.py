"""The outbox equals what the rules say: after every change, at once, however many workers try."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest
from flask import Flask
from sqlalchemy import delete, func, select, update

from companion.care.errors import Conflict, Invalid
from companion.care.patients.consent import opt_in, opt_out
from companion.care.patients.enrollments import change_level
from companion.care.patients.patients import discharge, end_pauses, pause, update_patient
from companion.care.plans.preview import preview_override
from companion.care.plans.versions import (
    patient_plan,
    restore_patient_plan,
    save_clinic_plan,
    save_patient_plan,
)
from companion.care.sessions.rosters import add_to_roster, remove_from_roster
from companion.care.sessions.series import end_series, move_rest
from companion.care.telling.planning import plan_ahead, plan_texts
from companion.database import db, transaction
from companion.models import Enrollment, Message, Patient
from companion.outbox.plan_ahead import BATCH, PlanCounts
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.plans.document import default_document
from tests.builders import a_clinic, a_counselor, a_group, a_patient, a_session
from tests.conftest import SetClock


def pending(patient: Patient) -> dict[str, Message]:
    db.session.expire_all()
    rows = db.session.scalars(
        select(Message).where(Message.patient_id == patient.id, Message.status == "pending", Message.planned)
    )
    return {row.key: row for row in rows if row.key}


def agrees_with_the_rules(patient: Patient, now: datetime) -> bool:
    """Pending texts are those of the preview, for the days that are planned."""
    until = now + timedelta(days=8)
    expected = {
        text.message.key: (text.message.due_at, text.body)
        for text in preview_override(patient, now, None).texts
        if text.is_sent and text.message.due_at < until
    }
    return {key: (row.due_at, row.body) for key, row in pending(patient).items()} == expected


def test_planning_again_changes_nothing(app: Flask, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    a_group(counselor, [patient], clock())
    assert len(pending(patient)) > 8
    with transaction():
        assert plan_texts([patient], clock()) == PlanCounts(patients=1)
    assert plan_ahead(clock()) == PlanCounts()
    assert agrees_with_the_rules(patient, clock())


def test_workers_planning_at_once_make_each_text_once(
    database_url: str, make_app: Callable[..., Flask], clock: SetClock
) -> None:
    app = make_app(database_url)
    with app.app_context():
        counselor = a_counselor()
        patients = [a_patient(counselor, clock()) for _ in range(4)]
        a_group(counselor, patients, clock())
        planned = db.session.scalar(select(func.count()).select_from(Message))
        db.session.query(Message).delete()
        db.session.query(Patient).update({"planned_until": None})
        db.session.commit()
    errors: list[Exception] = []

    def work() -> None:
        with app.app_context():
            try:
                plan_ahead(clock())
            except Exception as error:
                errors.append(error)

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    with app.app_context():
        assert errors == []
        assert db.session.scalar(select(func.count()).select_from(Message)) == planned
        db.session.remove()
        db.engine.dispose()


def test_every_change_leaves_the_pending_texts_right(app: Flask, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    series = a_group(counselor, [patient], clock())
    now = clock()
    today = now.astimezone(patient.zone).date()
    changes: list[Callable[[], object]] = [
        lambda: update_patient(patient.id, {"check_in_time": time(10, 15)}, counselor, now),
        lambda: update_patient(patient.id, {"language": "es"}, counselor, now),
        lambda: update_patient(patient.id, {"time_zone": "America/Los_Angeles"}, counselor, now),
        lambda: pause(patient.id, today + timedelta(days=2), today + timedelta(days=4), "away", counselor, now),
        lambda: end_pauses(patient.id, counselor, now),
        lambda: save_patient_plan(patient.id, {"daily_cap": 1}, "too many texts", 0, counselor, now),
        lambda: restore_patient_plan(patient.id, 0, "back to normal", 1, counselor, now),
        lambda: change_level(patient.id, "outpatient", today + timedelta(days=3), "doing well", counselor, now),
        lambda: remove_from_roster(series.id, patient.id, today + timedelta(days=2), counselor, now),
        lambda: add_to_roster(series.id, patient.id, today + timedelta(days=5), counselor, now),
        lambda: end_series(series.id, today + timedelta(days=4), counselor, now),
    ]
    for number, change in enumerate(changes):
        change()
        db.session.expire_all()
        assert agrees_with_the_rules(db.session.get_one(Patient, patient.id), now), f"change {number}"


def test_moving_the_rest_of_a_series_moves_its_reminders(app: Flask, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    series = a_group(counselor, [patient], clock())
    move_rest(
        f"{series.id}-20260305T0000Z",  # Wednesday 18:00
        counselor,
        clock(),
        starts_on=date(2026, 3, 5),
        starts_at=time(17),
        rrule="FREQ=WEEKLY;BYDAY=TH",
        minutes=90,
    )
    days = sorted({key.split(":")[1] for key in pending(patient) if key.startswith("session:")})
    assert days == ["2026-03-02", "2026-03-05"]
    assert agrees_with_the_rules(patient, clock())


def test_nothing_is_planned_for_somebody_who_may_not_be_texted(app: Flask, clock: SetClock) -> None:
    counselor = a_counselor()
    asked = a_patient(counselor, clock(), consent_method=None)
    assert pending(asked) == {}
    patient = a_patient(counselor, clock())
    a_group(counselor, [patient, asked], clock())
    before = len(pending(patient))
    opt_out(patient, "verbal", clock(), by=counselor)
    assert pending(patient) == {}
    opt_in(patient, "written", clock(), by=counselor)
    assert len(pending(patient)) == before
    discharge(patient.id, counselor, clock())
    assert pending(patient) == {}


def test_a_three_day_reminder_is_not_sent_for_a_visit_booked_the_day_before(app: Flask, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock(), level="outpatient")
    a_session(counselor, patient, date(2026, 3, 3), time(15), clock())
    assert [key for key in pending(patient) if key.startswith("session:")] == ["session:2026-03-03:1d"]


def test_a_clinics_new_default_plan_reaches_its_patients_at_once(app: Flask, clock: SetClock) -> None:
    counselor = a_counselor(a_clinic(), role="supervisor")
    patient = a_patient(counselor, clock())
    document = default_document(LevelOfCare.intensive_outpatient)
    document["pulse"]["at"] = "16:15"
    save_clinic_plan("intensive_outpatient", document, "earlier suits our patients", 0, counselor, clock())
    pulses = [row for key, row in pending(patient).items() if key.startswith("check-in:pulse")]
    assert {row.due_at.astimezone(patient.zone).strftime("%H:%M") for row in pulses} == {"16:15"}


def test_saving_a_plan_somebody_else_saved_meanwhile_is_refused(app: Flask, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    save_patient_plan(patient.id, {"daily_cap": 2}, "fewer", 0, counselor, clock())
    with pytest.raises(Conflict):
        save_patient_plan(patient.id, {"daily_cap": 1}, "fewer still", 0, counselor, clock())
    assert patient_plan(patient).override == {"daily_cap": 2}


def test_a_plan_that_makes_no_sense_is_refused_with_its_fields(app: Flask, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    with pytest.raises(Invalid) as refused:
        save_patient_plan(patient.id, {"daily_cap": -1, "pulse": {"at": "late"}}, "why not", 0, counselor, clock())
    assert {"daily_cap", "pulse.at"} <= set(refused.value.errors)


def test_9am_stays_9am_when_clocks_change(app: Flask, clock: SetClock) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    a_group(counselor, [patient], clock(), starts_at=time(9), rrule="FREQ=DAILY")
    clock.set(datetime(2026, 3, 6, 16, 0, tzinfo=UTC))  # the clocks go forward on 8 March
    plan_ahead(clock())
    bodies = [row.body for key, row in pending(patient).items() if key.startswith("session:")]
    assert bodies
    assert all("9:00 AM" in body for body in bodies)


def test_a_large_clinic_is_planned_in_one_run(app: Flask, clock: SetClock) -> None:
    counselor = a_counselor()
    patients = [a_patient(counselor, clock(), level="residential") for _ in range(BATCH + 5)]
    with transaction():
        db.session.execute(update(Enrollment).values(level="intensive_outpatient"))
        db.session.execute(update(Patient).values(planned_until=None))
    a_group(counselor, patients, clock(), rrule="FREQ=DAILY")
    with transaction():
        db.session.execute(update(Patient).values(planned_until=None))
        db.session.execute(delete(Message))
    counts = plan_ahead(clock())
    assert counts.patients == len(patients)
    stored = db.session.scalar(select(func.count()).select_from(Message)) or 0
    assert counts.added == stored > 20 * len(patients)
