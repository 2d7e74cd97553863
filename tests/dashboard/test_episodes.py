"""Discharge, former patients, re-admission and planned changes of level, as pages."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

import pytest

from companion.care.alerts.lifecycle import raise_alert
from companion.care.patients.discharges import standing_discharge
from companion.care.patients.enrollments import change_level
from companion.care.patients.patients import discharge
from companion.care.sessions.schedule import patient_schedule
from companion.database import db, transaction
from companion.models import Enrollment, Patient
from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import TextReason
from companion.rules.patients.discharge import DischargeKind
from tests.builders import a_clinic, a_counselor, a_group, a_patient

TODAY = date(2026, 3, 2)


@pytest.fixture
def patient(counselor, clock) -> Patient:
    return a_patient(counselor, clock() - timedelta(days=60))


@pytest.fixture
def browser(browser_of, counselor):
    return browser_of(counselor)


def now_is(patient: Patient) -> str:
    db.session.expire_all()
    return patient.status


def test_a_discharge_shows_what_ends_and_what_stays_before_it_is_done(browser, patient, counselor, clock) -> None:
    a_group(counselor, [patient], clock(), title="Evening group")
    change_level(patient.id, "outpatient", date(2026, 3, 20), "done", counselor, clock())
    with transaction():
        for kind in (AlertKind.silence, AlertKind.crisis):
            raise_alert(patient.clinic_id, kind, TextReason.needs_reading(), f"t:{kind}", clock(), patient=patient)
    page = browser.get(f"/patients/{patient.id}/discharge").text
    ends, stays = page.split("What stays open until somebody settles it")
    assert "Evening group: Mon, Wed, Fri" in ends and "from Fri, Mar 20: Outpatient" in ends
    assert "No answer" in ends and "Crisis" in stays
    assert now_is(patient) == "active"


def test_without_a_reason_and_the_tick_nothing_happens_and_what_was_typed_stays(browser, patient) -> None:
    answer = browser.post(f"/patients/{patient.id}/discharge", reason="Moved to Ohio", last_day="2026-03-01")
    assert answer.status_code == 422 and now_is(patient) == "active"
    assert "Choose one of the list." in answer.text and "Tick the box first" in answer.text
    assert "Moved to Ohio" in answer.text and 'value="2026-03-01"' in answer.text


def test_a_discharge_is_done_shown_with_its_reason_and_undone_with_one_click(
    browser, patient, counselor, clock
) -> None:
    group = a_group(counselor, [patient], clock())
    fields = {"kind": "moved", "reason": "To Ohio", "last_day": "2026-02-27", "sure": "1"}
    assert browser.post(f"/patients/{patient.id}/discharge", **fields).status_code == 303
    page = browser.get(f"/patients/{patient.id}").text
    assert "Moved away, last day Feb 27, 2026." in page and "To Ohio" in page
    assert browser.get(f"/patients/{patient.id}/discharge").status_code == 303
    assert browser.post(f"/patients/{patient.id}/discharge", **fields).status_code == 422
    undo = re.search(r'action="([^"]+/discharge/take-back)"', page)[1]
    browser.post(undo)
    assert now_is(patient) == "active"
    assert patient_schedule(patient, clock(), clock() + timedelta(days=7))[0].series_id == group.id
    page = browser.get(f"/patients/{patient.id}/timeline").text
    assert "Discharged" in page and "Discharge taken back" in page


def test_an_undo_that_comes_too_late_says_what_to_do(browser, patient, counselor, clock) -> None:
    discharge(patient.id, counselor, clock())
    clock.pass_time(days=8)
    browser.sign_in(counselor)
    assert "Undo the discharge" not in browser.get(f"/patients/{patient.id}").text
    browser.post(f"/patients/{patient.id}/discharge/take-back")
    assert "admit the patient again instead" in browser.get(f"/patients/{patient.id}").text
    assert now_is(patient) == "discharged"


def test_former_patients_are_listed_and_found_by_name_never_in_an_address(browser, counselor, clock) -> None:
    for name in ("Ibáñez", "Olsen"):
        gone = a_patient(counselor, clock() - timedelta(days=60), family_name=name)
        discharge(gone.id, counselor, clock(), kind=DischargeKind.completed)
    a_patient(counselor, clock(), family_name="Stays")
    elsewhere = a_counselor(a_clinic("Elsewhere"))
    discharge(a_patient(elsewhere, family_name="Foreign").id, elsewhere, clock())
    page = browser.get("/patients/former").text
    assert all(word in page for word in ("Ibáñez", "Olsen", "Completed treatment", "Mar 2, 2026", "2 of 2 shown"))
    assert "Stays" not in page and "Foreign" not in page
    found = browser.post("/patients/former", name="ibanez").text
    assert "Ibáñez" in found and "Olsen" not in found
    assert "Nobody who was discharged has this name." in browser.post("/patients/former", name="Nobody").text


def test_somebody_discharged_before_reasons_were_kept_is_listed_too(browser, counselor, clock) -> None:
    patient = a_patient(counselor, clock() - timedelta(days=60))
    discharge(patient.id, counselor, clock())
    with transaction():
        db.session.delete(standing_discharge(patient))
    assert "not noted" in browser.get("/patients/former").text


def test_a_readmission_asks_level_day_groups_number_and_consent(browser, patient, counselor, clock) -> None:
    old = a_group(counselor, [patient], clock(), title="Old group")
    new = a_group(counselor, [], clock(), title="New group", starts_at=time(9))
    discharge(patient.id, counselor, clock())
    page = browser.get(f"/patients/{patient.id}/readmission").text
    assert "Old group: Mon, Wed, Fri" in page and not re.search(r'name="group-\d+"[^>]* checked', page)
    fields = {
        "level": "outpatient", "starts_on": "2026-03-03", "reason": "came back", "phone": patient.phone,
        "consent": "verbal", f"group-{new.id}": "1",
    }  # fmt: skip
    wrong = browser.post(f"/patients/{patient.id}/readmission", **(fields | {"reason": "", "level": ""}))
    assert wrong.status_code == 422 and now_is(patient) == "discharged"
    assert "Say in a few words why" in wrong.text and "Choose one of the list." in wrong.text
    assert re.search(rf'name="group-{new.id}"[^>]* checked', wrong.text)
    assert browser.post(f"/patients/{patient.id}/readmission", **fields).status_code == 303
    assert now_is(patient) == "active"
    series = {each.series_id for each in patient_schedule(patient, clock(), clock() + timedelta(days=7))}
    assert series == {new.id} and old.id not in series
    again = browser.post(f"/patients/{patient.id}/readmission", **fields)
    assert again.status_code == 422 and "in care already" in again.text


def test_a_readmission_says_who_has_the_number_now_and_takes_a_tick_that_they_share_it(
    browser, patient, counselor, clock
) -> None:
    discharge(patient.id, counselor, clock())
    cousin = a_patient(counselor, clock(), given_name="Jo", phone=patient.phone)
    address = f"/patients/{patient.id}/readmission"
    fields = {
        "level": "outpatient", "starts_on": "2026-03-03", "reason": "came back", "phone": patient.phone,
        "consent": "on_record",
    }  # fmt: skip
    assert "This phone is shared with Jo Example, on purpose" in browser.get(address).text
    refused = browser.post(address, **fields)
    assert refused.status_code == 422 and "say so with the tick" in refused.text
    assert "This phone is shared with Jo Example, on purpose" in refused.text
    assert browser.post(address, **fields, shares_phone="1").status_code == 303
    db.session.expire_all()
    assert now_is(patient) == "active" and patient.phone_shared and cousin.phone_shared


def test_a_readmission_without_a_number_is_calls_only(browser, patient, counselor, clock) -> None:
    discharge(patient.id, counselor, clock())
    fields = {"level": "outpatient", "starts_on": "2026-03-03", "reason": "came back", "consent": "on_record"}
    assert browser.post(f"/patients/{patient.id}/readmission", **fields, phone="").status_code == 303
    db.session.expire_all()
    assert now_is(patient) == "active" and patient.phone is None


def test_the_wizard_of_somebody_discharged_leads_to_the_readmission(browser, patient, counselor, clock) -> None:
    discharge(patient.id, counselor, clock())
    page = browser.get(f"/patients/{patient.id}/level").text
    assert f"/patients/{patient.id}/readmission" in page and 'name="level"' not in page
    answer = browser.post(f"/patients/{patient.id}/level", level="outpatient", starts_on="2026-03-02")
    assert answer.status_code == 422 and now_is(patient) == "discharged"
    assert "admit them again instead" in answer.text


def test_a_planned_level_is_shown_apart_and_moved_and_withdrawn_on_the_page(browser, patient, counselor, clock) -> None:
    change = change_level(patient.id, "outpatient", date(2026, 3, 20), "done", counselor, clock())
    head = browser.get(f"/patients/{patient.id}").text
    assert re.search(r"Intensive outpatient\s*, from Fri, Mar 20: Outpatient", head)
    assert "Intensive outpatient, from Fri, Mar 20: Outpatient" in " ".join(
        re.sub(r"<[^>]+>", " ", browser.get("/today").text).split()
    ).replace(" ,", ",")
    wrong = browser.post(f"/enrollments/{change.id}/move", starts_on="2026-02-01")
    assert wrong.status_code == 422 and "Choose a day from today" in wrong.text
    browser.post(f"/enrollments/{change.id}/move", starts_on="2026-03-25")
    assert "from Wed, Mar 25 on" in browser.get(f"/patients/{patient.id}/level").text
    browser.post(f"/enrollments/{change.id}/withdraw")
    page = browser.get(f"/patients/{patient.id}/level").text
    assert "is withdrawn" in page and "Mar 25" not in page
    assert browser.post(f"/enrollments/{change.id}/withdraw").status_code == 404


def test_a_change_that_holds_already_says_so_when_it_is_withdrawn(browser, patient, counselor, clock) -> None:
    change = change_level(patient.id, "outpatient", TODAY, "done", counselor, clock())
    browser.post(f"/enrollments/{change.id}/withdraw")
    assert "only a change of level that lies ahead" in browser.get(f"/patients/{patient.id}/level").text.lower()
    assert browser.post(f"/enrollments/{change.id}/move", starts_on="2026-03-25").status_code == 303
    assert "only a change of level that lies ahead" in browser.get(f"/patients/{patient.id}/level").text.lower()


def test_sessions_and_texts_are_shown_together_and_a_tick_changed_after_that_is_shown_again(
    browser, patient, counselor, clock
) -> None:
    ends, stays = (
        a_group(counselor, [patient], clock(), title=title, starts_at=time(hour))
        for title, hour in (("Noon group", 12), ("Evening group", 18))
    )
    fields = {"level": "outpatient", "starts_on": "2026-03-04", "taper": "1", f"leaves-{ends.id}": "1"}
    page = browser.post(f"/patients/{patient.id}/level", **fields).text
    assert re.search(r"Noon group: Mon, Wed, Fri, every week, 12:00 PM: no more from Wed, Mar 4 on", page)
    assert re.search(r"Evening group: Mon, Wed, Fri, every week, 6:00 PM: stays", page)
    seen = re.search(r'name="seen" value="(\w+)"', page)[1]
    more = fields | {f"leaves-{stays.id}": "1", "reason": "back at work"}
    answer = browser.post(f"/patients/{patient.id}/level/apply", **more, seen=seen)
    assert (
        answer.status_code == 422 and "Evening group: Mon, Wed, Fri, every week, 6:00 PM: no more from" in answer.text
    )
    assert "back at work" in answer.text
    seen = re.search(r'name="seen" value="(\w+)"', answer.text)[1]
    assert browser.post(f"/patients/{patient.id}/level/apply", **more, seen=seen).status_code == 303
    db.session.expire_all()
    coming = patient_schedule(patient, clock(), clock() + timedelta(days=20))
    assert {each.start.astimezone(patient.zone).date() for each in coming} == {TODAY}


def test_the_review_says_what_becomes_of_a_planned_change(browser, patient, counselor, clock) -> None:
    change_level(patient.id, "outpatient", date(2026, 3, 20), "done", counselor, clock())
    up = browser.post(f"/patients/{patient.id}/level", level="partial_hospitalization", starts_on="2026-03-02").text
    assert "The change planned for Fri, Mar 20 stays: Outpatient." in up
    sooner = browser.post(f"/patients/{patient.id}/level", level="outpatient", starts_on="2026-03-02").text
    assert "The change planned for Fri, Mar 20 is withdrawn: Outpatient." in sooner


def test_nothing_of_another_clinics_patient_is_reached(browser_of, patient, counselor, clock) -> None:
    change = change_level(patient.id, "outpatient", date(2026, 3, 20), "done", counselor, clock())
    foreign = browser_of(a_counselor(a_clinic("Elsewhere")))
    for address in (f"/patients/{patient.id}/discharge", f"/patients/{patient.id}/readmission"):
        assert foreign.get(address).status_code == 404
    posts = ("discharge", "discharge/take-back", "readmission")
    for address in (*(f"/patients/{patient.id}/{each}" for each in posts), f"/enrollments/{change.id}/withdraw",
                    f"/enrollments/{change.id}/move"):  # fmt: skip
        assert foreign.post(address, sure="1", kind="other", starts_on="2026-03-04").status_code == 404
    assert db.session.get_one(Enrollment, change.id).starts_on == date(2026, 3, 20)
