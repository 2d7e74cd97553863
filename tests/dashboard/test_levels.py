"""Stepping up and down the ladder: everything is seen before it is done."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

import pytest

from companion.care.levels import latest_enrollment
from companion.care.telling.planning import plan_ahead
from companion.database import db, transaction
from companion.models import AuditEvent, Message
from tests.builders import a_clinic, a_counselor, a_group, a_patient

TODAY = "2026-03-02"


@pytest.fixture
def patient(counselor, clock):
    patient = a_patient(counselor, clock() - timedelta(days=60))
    a_group(counselor, [patient], clock() - timedelta(days=60))
    plan_ahead(clock())
    return patient


@pytest.fixture
def wizard(browser_of, counselor, patient):
    browser = browser_of(counselor)
    browser.get(f"/patients/{patient.id}/level")
    return lambda where="", **fields: browser.post(
        f"/patients/{patient.id}/level{where}", **({"level": "outpatient", "starts_on": TODAY, "taper": "1"} | fields)
    )


def seen(answer) -> str:
    return re.search(r'name="seen" value="(\w+)"', answer.text)[1]


def test_the_first_step_shows_the_ladder_and_changes_nothing(browser_of, counselor, patient) -> None:
    page = browser_of(counselor).get(f"/patients/{patient.id}/level").text
    assert "Now: Intensive outpatient" in page
    assert page.count("no automated texts at this level") == 3
    assert "1 to 2 hours a week" in page


def test_every_text_that_comes_or_goes_is_listed_before_anything_changes(wizard, patient) -> None:
    answer = wizard(taper="")
    assert answer.status_code == 200
    assert "change-removed" in answer.text and "change-added" in answer.text
    assert latest_enrollment(patient.id).level == "intensive_outpatient"


def test_what_was_listed_is_what_the_planner_then_does(wizard, patient) -> None:
    before = {row.key for row in db.session.query(Message).filter_by(patient_id=patient.id, status="pending")}
    answer = wizard(taper="")
    listed = unescape(answer.text)
    assert wizard("/apply", taper="", reason="back at work", seen=seen(answer)).status_code == 303
    db.session.expire_all()
    rows = db.session.query(Message).filter_by(patient_id=patient.id)
    after = {row.key: row for row in rows if row.status == "pending"}
    gone = [row for row in rows if row.status == "cancelled" and row.key in before]
    assert gone and after
    for row in gone:
        assert row.body in listed
    for key in after.keys() - before:
        assert after[key].body in listed


def test_a_step_down_with_taper_is_kept_with_the_reason(wizard, patient) -> None:
    answer = wizard()
    wizard("/apply", reason="completed the program", seen=seen(answer))
    enrollment = latest_enrollment(patient.id)
    assert (enrollment.level, enrollment.stepped_down, enrollment.reason) == (
        "outpatient",
        True,
        "completed the program",
    )


def test_no_reason_is_told_beside_the_field(wizard, patient) -> None:
    answer = wizard("/apply", reason="", seen=seen(wizard()))
    assert answer.status_code == 422
    assert "Say in a few words why" in answer.text
    assert latest_enrollment(patient.id).level == "intensive_outpatient"


def test_at_red_risk_or_in_silence_a_change_needs_a_confirmation(wizard, patient, clock) -> None:
    with transaction():
        patient.risk, patient.risk_since, patient.silent_since = "red", clock(), clock()
    shown = wizard()
    assert "at red risk" in shown.text and "has not answered lately" in shown.text
    answer = wizard("/apply", reason="agreed on the phone", seen=seen(shown))
    assert answer.status_code == 422
    assert "Confirm that this was considered." in answer.text
    assert latest_enrollment(patient.id).level == "intensive_outpatient"
    assert wizard("/apply", reason="agreed on the phone", seen=seen(shown), confirmed="1").status_code == 303
    event = db.session.query(AuditEvent).filter_by(action="level change confirmed in spite of concerns").one()
    assert event.details["concerns"] == ["red", "silent"]


def test_when_the_texts_changed_since_they_were_listed_they_are_listed_again(wizard, patient, counselor, clock) -> None:
    shown = wizard()
    a_group(counselor, [patient], clock(), rrule="FREQ=WEEKLY;BYDAY=TU")
    answer = wizard("/apply", reason="completed", seen=seen(shown))
    assert answer.status_code == 422
    assert "Something changed since these texts were listed" in answer.text
    assert latest_enrollment(patient.id).level == "intensive_outpatient"
    assert wizard("/apply", reason="completed", seen=seen(answer)).status_code == 303


def test_a_level_without_texts_explains_itself(wizard) -> None:
    answer = wizard(level="residential")
    assert "At this level nothing is sent automatically" in answer.text


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"level": ""}, "Choose one of the list."),
        ({"level": "intensive_outpatient"}, "at this level already"),
        ({"starts_on": "soon"}, "Choose a day"),
        ({"starts_on": "2027-03-02"}, "within the last 30 or the next 60 days"),
    ],
)
def test_a_wrong_choice_is_told_beside_its_field(wizard, fields, said) -> None:
    answer = wizard(**fields)
    assert answer.status_code == 422
    assert said in answer.text


def test_another_clinics_patient_is_not_here(browser_of, patient) -> None:
    browser = browser_of(a_counselor(a_clinic("Other")))
    browser.get("/today")
    assert browser.get(f"/patients/{patient.id}/level").status_code == 404
    assert browser.post(f"/patients/{patient.id}/level", level="outpatient", starts_on=TODAY).status_code == 404
    assert browser.post(f"/patients/{patient.id}/level/apply", level="outpatient", starts_on=TODAY).status_code == 404


def waiting(patient) -> set[tuple[str | None, object]]:
    db.session.expire_all()
    return {
        (row.key, row.due_at) for row in db.session.query(Message).filter_by(patient_id=patient.id, status="pending")
    }


def taken_back(browser, patient):
    """Presses the 'Undo' of the patient's page."""
    undo = re.search(r'action="(/enrollments/\d+/take-back)"', browser.get(f"/patients/{patient.id}").text)
    return browser.post(undo[1])


def test_a_change_of_level_is_taken_back_with_one_click_and_the_texts_are_those_of_before(
    wizard, browser_of, counselor, patient, clock
) -> None:
    browser, before = browser_of(counselor), waiting(patient)
    browser.get("/today")
    fields = {"level": "outpatient", "starts_on": TODAY, "taper": "", "reason": "back at work"}
    page = browser.post(f"/patients/{patient.id}/level", **fields)
    browser.post(f"/patients/{patient.id}/level/apply", **fields, seen=seen(page))
    assert latest_enrollment(patient.id).level == "outpatient" and waiting(patient) != before
    assert taken_back(browser, patient).location == f"/patients/{patient.id}"
    enrollment = latest_enrollment(patient.id)
    assert enrollment.level == "intensive_outpatient" and enrollment.ends_on is None
    assert waiting(patient) == before
    assert "Change of level taken back" in browser.get(f"/patients/{patient.id}/timeline").text


@pytest.mark.parametrize("who", ["later", "a colleague", "another clinic"])
def test_a_change_of_level_is_taken_back_only_by_who_made_it_and_soon_after(
    browser_of, counselor, clinic, patient, clock, who
) -> None:
    browser = browser_of(counselor)
    browser.get("/today")
    fields = {"level": "outpatient", "starts_on": TODAY, "taper": "1", "reason": "back at work"}
    page = browser.post(f"/patients/{patient.id}/level", **fields)
    browser.post(f"/patients/{patient.id}/level/apply", **fields, seen=seen(page))
    made = latest_enrollment(patient.id).id
    if who == "later":
        clock.pass_time(minutes=16)
    else:
        browser = browser_of(a_counselor(clinic if who == "a colleague" else a_clinic()))
    answer = browser.post(f"/enrollments/{made}/take-back")
    assert answer.status_code == {"later": 409, "a colleague": 403, "another clinic": 404}[who]
    db.session.expire_all()
    assert latest_enrollment(patient.id).id == made
