"""The plan editor in a real browser: the preview beside it is what the phone then gets."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from companion.database import db
from companion.models import Clinic, Patient, Staff
from tests.browser.pages import problems_at_any_width, sign_in
from tests.builders import a_clinic, a_counselor, a_group, a_patient

pytestmark = pytest.mark.browser


@pytest.fixture
def counselor(stack) -> Staff:
    return a_counselor(a_clinic(), name="Casey Counselor")


@pytest.fixture
def patient(counselor: Staff, clock: Any) -> Patient:
    """Group today at 18:00, Wednesday and Friday; the clock stands on Monday 2 March, 10:00."""
    patient = a_patient(counselor, clock())
    a_group(counselor, [patient], clock())
    return patient


def test_what_the_preview_shows_is_what_the_phone_then_gets(
    stack, chromium_page: Page, counselor, patient, clock
) -> None:
    page = sign_in(chromium_page, stack, counselor)
    page.goto(f"{stack.url}/patients/{patient.id}/plan")
    page.get_by_label("Time", exact=True).and_(page.locator("#f-pulse-at")).fill("11:30")
    preview = page.locator("#preview")
    expect(preview.get_by_text("differs from the saved plan").or_(preview.get_by_text("differ from"))).to_be_visible()
    expect(page.locator("#b-pulse-at")).to_contain_text("level: 5:30 PM")
    shown = preview.locator(".text:not(.change-removed, .change-left_out) .bubble").all_inner_texts()
    page.get_by_label("Why").fill("asks in the morning")
    page.get_by_role("button", name="Save the plan").click()
    expect(page.get_by_text("Saved as version 1.")).to_be_visible()

    clock.set(datetime(2026, 3, 2, 17, 30, tzinfo=UTC))  # 11:30 in Chicago
    stack.send_due()
    clock.set(datetime(2026, 3, 2, 22, 0, tzinfo=UTC))  # two hours before the group
    stack.send_due()
    got = [" ".join(text.split()) for text in stack.simulator.texts_to(patient.phone)]
    assert got == [" ".join(text.split()) for text in shown[:2]]


def test_two_browsers_edit_one_plan_and_nothing_is_lost(stack, chromium, counselor, patient) -> None:
    other = a_counselor(db.session.get_one(Clinic, counselor.clinic_id), name="Dana")
    pages = []
    for person in (counselor, other):
        page = sign_in(chromium.new_context(locale="en-US").new_page(), stack, person)
        page.goto(f"{stack.url}/patients/{patient.id}/plan")
        pages.append(page)
    first, second = pages
    first.locator("#f-pulse-at").fill("10:00")
    first.get_by_label("Why").fill("mornings")
    first.get_by_role("button", name="Save the plan").click()
    expect(first.get_by_text("Saved as version 1.")).to_be_visible()

    second.locator("#f-daily_cap").fill("2")
    second.get_by_label("Why").fill("fewer texts")
    second.get_by_role("button", name="Save the plan").click()
    expect(second.get_by_role("alert")).to_contain_text("Casey Counselor saved this plan while you were editing")
    expect(second.locator("#f-pulse-at")).to_have_value("10:00")
    expect(second.locator("#f-daily_cap")).to_have_value("2")
    second.get_by_role("button", name="Save the plan").click()
    expect(second.get_by_text("Saved as version 2.")).to_be_visible()
    for page in pages:
        page.context.close()


def test_the_plan_is_edited_with_the_keyboard_alone(stack, chromium_page: Page, counselor, patient) -> None:
    page = sign_in(chromium_page, stack, counselor)
    page.goto(f"{stack.url}/patients/{patient.id}/plan")
    page.locator("#f-daily_cap").focus()
    page.keyboard.press("Control+a")
    page.keyboard.type("2")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "week_digest"
    page.keyboard.press("Space")
    expect(page.locator("#b-week_digest")).to_contain_text("changed")
    for _ in range(400):
        if page.evaluate("document.activeElement.name") == "reason":
            break
        page.keyboard.press("Tab")
    page.keyboard.type("fewer texts")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Saved as version 1.")).to_be_visible()


def test_the_editor_and_its_history_hold_to_wcag_and_fit_the_screen(stack, chromium_page, counselor, patient) -> None:
    page = sign_in(chromium_page, stack, counselor)
    page.goto(f"{stack.url}/patients/{patient.id}/plan")
    assert problems_at_any_width(page) == []
    page.locator("#f-pulse-at").fill("11:30")
    expect(page.locator("#b-pulse-at")).to_contain_text("level: 5:30 PM")
    assert problems_at_any_width(page) == []
    page.get_by_label("Why").fill("mornings")
    page.get_by_role("button", name="Save the plan").click()
    page.goto(f"{stack.url}/patients/{patient.id}/plan/history")
    assert problems_at_any_width(page) == []
