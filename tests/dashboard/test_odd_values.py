"""What no page would send but anybody can: far days and endless keys are refused or cut, and nothing fails."""

from __future__ import annotations

import pytest

from tests.builders import a_patient

FAR = ("9999-12-31", "0001-01-01", "2200-01-01")


@pytest.mark.parametrize("day", FAR)
def test_a_day_beyond_every_calendar_is_an_answer_and_no_failure(browser_of, counselor, clock, day) -> None:
    patient = a_patient(counselor, clock())
    browser = browser_of(counselor)
    session = {"kind": "group", "repeats": "weekly", "weekdays": "MO", "every": "1", "minutes": "60"}
    forms = {
        "/sessions/new": session | {"starts_at": "09:00", "starts_on": day, "counselor_id": str(counselor.id)},
        f"/patients/{patient.id}/pauses": {"starts_on": "2026-03-03", "ends_on": day},
        f"/patients/{patient.id}/level": {"level": "outpatient", "starts_on": day, "reason": "agreed"},
        "/cover": {"staff_id": str(counselor.id), "covered_by": "1", "starts_on": day, "ends_on": day},
    }
    for address, fields in forms.items():
        assert browser.post(address, **fields).status_code == 422, address


def test_a_reply_with_an_endless_key_is_sent_once(browser_of, counselor, clock) -> None:
    patient = a_patient(counselor, clock())
    browser = browser_of(counselor)
    for _ in range(2):
        answer = browser.post(f"/patients/{patient.id}/messages", body="See you at nine.", key="k" * 500)
        assert answer.status_code == 303
    assert browser.get(f"/patients/{patient.id}").text.count("See you at nine.") == 1


def test_a_mistyped_address_meets_a_page_with_a_way_back_and_the_api_its_own_problem(
    browser_of, counselor, visitor
) -> None:
    for somebody in (browser_of(counselor), visitor):
        page = somebody.get("/patiens/3")
        assert page.status_code == 404 and "To the start page" in page.text
    assert visitor.get("/api/v1/patiens").mimetype == "application/problem+json"
    assert visitor.get("/twilio/inbound").status_code == 405
