"""The clinic's default plans: for supervisors, with the number of patients they reach."""

from __future__ import annotations

import pytest

from companion.care.telling.planning import plan_ahead
from companion.database import db
from companion.models import Message
from companion.outbox.plan_inputs import level_document
from tests.builders import a_group, a_patient
from tests.dashboard.test_plans import form_of

ADDRESS = "/clinic/plans/intensive_outpatient"


@pytest.fixture
def patients(counselor, clock):
    patients = [a_patient(counselor, clock(), given_name=name) for name in ("Robin", "Sasha")]
    a_group(counselor, patients, clock())
    plan_ahead(clock())
    return patients


@pytest.fixture
def browser(browser_of, supervisor):
    return browser_of(supervisor)


def send(browser, form, to="", **changes):
    form = form.copy()
    for name, value in changes.items():
        form.setlist(name.replace("__", "."), value if isinstance(value, list) else [value])
    return browser.client.post(ADDRESS + to, data=form)


def test_a_counselor_cannot_change_what_everybody_gets(browser_of, counselor) -> None:
    browser = browser_of(counselor)
    browser.get("/today")
    assert browser.get("/clinic/plans").status_code == 403
    assert browser.post(ADDRESS, daily_cap="1").status_code == 403


def test_the_list_names_every_level_and_how_many_it_reaches(browser, patients) -> None:
    page = browser.get("/clinic/plans").text
    assert "Intensive outpatient (ASAM 2.1), 10 to 19 hours a week" in page
    assert "2 patients" in page and "No automated texts at this level." in page


def test_saving_changes_everybodys_texts_at_once_and_says_how_many_beforehand(browser, patients, clinic) -> None:
    page = browser.get(ADDRESS).text
    assert "Affects 2 patients at this level" in page
    form = form_of(page)
    preview = send(browser, form, "/preview", pulse__at="11:00")
    assert "change-moved" in preview.text
    assert send(browser, form, pulse__at="11:00", reason="new hours", do="save").status_code == 303
    assert level_document(clinic.id, "intensive_outpatient")["pulse"]["at"] == "11:00"
    db.session.expire_all()
    for patient in patients:
        due = [
            row.due_at.astimezone(patient.zone).strftime("%H:%M")
            for row in db.session.query(Message).filter_by(patient_id=patient.id, status="pending", kind="check_in")
            if row.question_set == "pulse"
        ]
        assert set(due) == {"11:00"}
    assert "Reminder plan saved" in browser.get("/clinic/audit?what=changed").text


def test_two_supervisors_at_once_lose_nothing(browser, browser_of, supervisor, patients, clinic) -> None:
    form = form_of(browser.get(ADDRESS).text)
    send(browser, form, pulse__at="11:00", reason="new hours", do="save")
    answer = send(browser, form, daily_cap="2", reason="fewer", do="save")
    assert answer.status_code == 409
    assert "Sam Supervisor saved this plan while you were editing" in answer.text
    assert send(browser, form_of(answer.text), do="save").status_code == 303
    saved = level_document(clinic.id, "intensive_outpatient")
    assert (saved["pulse"]["at"], saved["daily_cap"]) == ("11:00", 2)


def test_the_products_plan_comes_back_with_one_click(browser, patients, clinic) -> None:
    form = form_of(browser.get(ADDRESS).text)
    send(browser, form, pulse__at="11:00", reason="new hours", do="save")
    page = browser.get(ADDRESS + "/history").text
    assert "Pulse check-in: time" in page and "The plan as it came with the product" in page
    browser.post(ADDRESS + "/restore", number="0", version="1")
    assert level_document(clinic.id, "intensive_outpatient")["pulse"]["at"] == "17:30"


def test_a_level_without_texts_has_no_plan_to_edit(browser) -> None:
    assert browser.get("/clinic/plans/residential").status_code == 404
    assert browser.get("/clinic/plans/nowhere").status_code == 404
