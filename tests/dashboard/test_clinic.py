"""Clinic settings: for supervisors, each on the audit trail in words, each taken back with one click."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest

from companion.care.alerts.cover import covers
from companion.database import db
from companion.models import AuditEvent, Clinic, Staff
from tests.builders import a_counselor

HOURS = {"quiet_opens": "10:00", "quiet_closes": "19:00", "office_opens": "07:00", "office_closes": "17:00"}
NAMES = {"name": "Harbor House", "sender_name": "Pier", "voice_number": "+13125550199", "sender": "+15005550006"}
FORM = re.compile(r'<form method="post" action="([^"]+)"[^>]*>(.*?)</form>', re.DOTALL)
FIELD = re.compile(r'name="([^"]+)" value="([^"]*)"')


@pytest.fixture
def browser(browser_of, supervisor):
    return browser_of(supervisor)


def take_back(browser, page: str) -> None:
    """Presses the 'Undo' that the page offers."""
    [(address, inside)] = [form for form in FORM.findall(browser.get(page).text) if "Undo" in form[1]]
    fields = {name: unescape(value) for name, value in FIELD.findall(inside)}
    answer = browser.post(address, **fields)
    assert answer.status_code == 303
    browser.get(answer.location)


def kept(clinic) -> dict[str, object]:
    db.session.expire_all()
    row = db.session.get_one(Clinic, clinic.id)
    return {name: getattr(row, name) for name in (*HOURS, *NAMES, "on_call_id")}


def test_every_change_of_the_settings_is_on_the_audit_trail_in_words(browser, counselor, clinic) -> None:
    done = (
        ("/clinic/hours", {**HOURS, "on_call_id": str(counselor.id)}, "Clinic settings changed"),
        ("/clinic/names", NAMES, "Clinic settings changed"),
        ("/sessions/closings", {"day": "2026-03-17", "reason": "Holiday", "do": "apply"}, "Clinic closed on a day"),
        ("/clinic/wordings/nudge/en", {"text": "{sender}: Answer when you can, or call {voice}."}, "Wording changed"),
        ("/clinic/staff", {"name": "New", "email": "new@example.org", "role": "counselor",
                           "password": "correct horse battery"}, "Staff added"),
        (f"/clinic/staff/{counselor.id}/role", {"role": "supervisor"}, "Role changed"),
    )  # fmt: skip
    for address, fields, said in done:
        before = db.session.query(AuditEvent).count()
        answer = browser.post(address, **fields)
        assert answer.status_code == 303, (address, answer.text[:2000])
        assert db.session.query(AuditEvent).count() > before, address
        assert said in browser.get("/clinic/audit?what=changed").text, address


def test_the_trail_says_which_settings_were_changed_and_what_somebody_became(browser, counselor) -> None:
    browser.post("/clinic/hours", **HOURS)
    browser.post(f"/clinic/staff/{counselor.id}/role", role="supervisor")
    page = unescape(browser.get("/clinic/audit?what=changed").text)
    assert "Texts from, Texts until, Office opens, Office closes" in page
    assert f"staff member {counselor.id}: Counselor → Supervisor" in page


def test_hours_and_names_are_taken_back_with_one_click(browser, counselor, clinic) -> None:
    before = kept(clinic)
    for address, fields in (("/clinic/hours", {**HOURS, "on_call_id": str(counselor.id)}), ("/clinic/names", NAMES)):
        assert browser.post(address, **fields).status_code == 303
        assert kept(clinic) != before
        take_back(browser, "/clinic")
        assert kept(clinic) == before


def test_a_role_is_taken_back_with_one_click(browser, counselor) -> None:
    browser.post(f"/clinic/staff/{counselor.id}/role", role="supervisor")
    take_back(browser, "/clinic/staff")
    db.session.expire_all()
    assert db.session.get_one(Staff, counselor.id).role == "counselor"


def test_a_cover_ended_by_mistake_holds_again_with_one_click(browser, counselor, supervisor, clinic, clock) -> None:
    colleague = a_counselor(clinic, name="Dana")
    days = {"starts_on": "2026-03-02", "ends_on": "2026-03-06"}
    browser.post("/cover", staff_id=str(counselor.id), covered_by=str(colleague.id), **days)
    browser.get("/cover")
    browser.post(f"/cover/{covers(supervisor, clock())[0].id}/end")
    assert covers(supervisor, clock()) == []
    take_back(browser, "/cover")
    [again] = covers(supervisor, clock())
    assert (again.staff_id, again.covered_by, again.ends_on) == (counselor.id, colleague.id, date(2026, 3, 6))


def test_a_holiday_is_closed_where_the_texts_that_change_are_shown_first(browser) -> None:
    page = browser.get("/clinic").text
    assert 'href="/sessions/closings"' in page and "/clinic/closings" not in page
