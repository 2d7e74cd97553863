"""A roll call that was wrong: corrected or taken back, with what followed from it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from companion.care.telling.planning import plan_ahead
from companion.database import db, transaction
from companion.models import Alert, Attendance, AuditEvent, Message, Staff
from tests.builders import a_clinic, a_counselor, a_group, a_patient, a_session

DURING = datetime(2026, 3, 3, 0, 30, tzinfo=UTC)  # Monday 2 March, 18:30 in Chicago


@pytest.fixture
def patient(counselor, clock):
    return a_patient(counselor, clock() - timedelta(days=30))


@pytest.fixture
def roll_call(counselor, patient, clock) -> str:
    """Of Monday's group, which has begun; the clock stands half an hour into it."""
    group = a_group(counselor, [patient], clock() - timedelta(days=30))
    plan_ahead(clock())
    clock.set(DURING)
    return f"/sessions/{group.id}-20260303T0000Z/attendance"


@pytest.fixture
def browser(browser_of, counselor, roll_call):
    return browser_of(counselor)


def came(patient) -> str | None:
    db.session.expire_all()
    found: str | None = db.session.query(Attendance.came).filter_by(patient_id=patient.id).scalar()
    return found


def missed_text() -> Message:
    db.session.expire_all()
    return db.session.query(Message).filter_by(kind="missed_session").one()


def alerts() -> list[tuple[str, str]]:
    db.session.expire_all()
    return [(row.kind, row.status) for row in db.session.query(Alert).order_by(Alert.id)]


def mark(browser, roll_call: str, patient, as_: str) -> None:
    assert browser.post(roll_call, **{f"came-{patient.id}": as_}).status_code == 303


@pytest.mark.parametrize("instead", ["attended", "late", "excused"])
def test_correcting_a_miss_takes_back_its_text_and_its_task(browser, roll_call, patient, instead) -> None:
    mark(browser, roll_call, patient, "missed")
    assert missed_text().status == "pending" and alerts() == [("missed_session", "open")]
    mark(browser, roll_call, patient, instead)
    assert came(patient) == instead
    assert missed_text().status == "cancelled" and alerts() == [("missed_session", "resolved")]


def test_that_a_correction_settled_the_task_is_said_in_the_readers_language(
    browser, roll_call, patient, counselor
) -> None:
    mark(browser, roll_call, patient, "missed")
    mark(browser, roll_call, patient, "attended")
    (alert_id,) = db.session.scalars(select(Alert.id))
    assert "attendance corrected" in browser.get(f"/alerts/{alert_id}").text
    with transaction():
        db.session.get_one(Staff, counselor.id).language = "es"
    page = browser.get(f"/alerts/{alert_id}").text
    assert "asistencia corregida" in page and "attendance corrected" not in page


def test_the_task_is_open_again_when_the_correction_was_the_slip(browser, roll_call, patient) -> None:
    for each in ("missed", "attended", "missed"):
        mark(browser, roll_call, patient, each)
    assert alerts() == [("missed_session", "open")]


def test_marking_the_same_again_opens_nothing_that_was_settled(browser, roll_call, patient, counselor) -> None:
    mark(browser, roll_call, patient, "missed")
    browser.post(f"/patients/{patient.id}/contacts", kind="call")
    mark(browser, roll_call, patient, "missed")
    assert alerts() == [("missed_session", "resolved")]


def test_the_text_of_the_day_stays_while_another_session_of_it_was_missed(
    browser, roll_call, patient, counselor, clock
) -> None:
    other = a_session(counselor, patient, DURING.date() - timedelta(days=1), DURING.time(), clock() - timedelta(days=9))
    started = datetime(2026, 3, 2, 6, 30, tzinfo=UTC)
    mark(browser, roll_call, patient, "missed")
    mark(browser, f"/sessions/{other.id}-{started:%Y%m%dT%H%M}Z/attendance", patient, "missed")
    mark(browser, roll_call, patient, "attended")
    assert missed_text().status == "pending"


def test_a_first_roll_call_is_taken_back_with_one_click(browser, roll_call, patient) -> None:
    mark(browser, roll_call, patient, "missed")
    page = browser.get(roll_call.removesuffix("/attendance")).text
    undo = re.search(r'action="(/sessions/[^"]+/attendance/undo)"', page)[1]
    answer = browser.post(undo)
    assert answer.location == roll_call
    assert came(patient) is None
    assert missed_text().status == "cancelled" and alerts() == [("missed_session", "resolved")]
    assert db.session.query(AuditEvent).filter_by(action="attendance taken back").count() == 1


def test_a_correction_is_not_taken_back_as_a_whole_for_it_would_lose_the_marks_before(
    browser, roll_call, patient
) -> None:
    mark(browser, roll_call, patient, "attended")
    browser.get("/today")  # shows and forgets what was said
    mark(browser, roll_call, patient, "late")
    assert "/attendance/undo" not in browser.get(roll_call).text


def test_another_clinics_roll_call_cannot_be_taken_back(browser, browser_of, roll_call, patient) -> None:
    mark(browser, roll_call, patient, "attended")
    assert browser_of(a_counselor(a_clinic())).post(f"{roll_call}/undo").status_code == 404
    assert came(patient) == "attended"


def test_the_timeline_says_of_a_past_session_that_its_roll_call_is_open(
    browser, counselor, roll_call, patient, clock
) -> None:
    timeline = f"/patients/{patient.id}/timeline"
    before = browser.get(timeline).text.count("attendance is open")
    clock.pass_time(hours=3)
    browser.sign_in(counselor)
    assert browser.get(timeline).text.count("attendance is open") == before + 1
    mark(browser, roll_call, patient, "attended")
    assert browser.get(timeline).text.count("attendance is open") == before
