"""The counselor's day, end to end: a phone, the jobs, a real browser, and the phone again."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Page, expect

from companion.database import db
from companion.models import Patient, Staff
from tests.browser.pages import no_sideways_scroll, sign_in
from tests.builders import PASSWORD, a_clinic, a_counselor, a_group, a_patient
from tests.conftest import SetClock
from tests.serving import Stack, running

pytestmark = pytest.mark.browser
EVENING = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)  # Monday 17:30 in Chicago
DAYS_COMPARED = 7
# Whether the focus is at `wanted`, and whether it can be seen where it is (the end of the page is nowhere).
FOCUS = """wanted => {
  const at = document.activeElement, style = getComputedStyle(at);
  const outlined = style.outlineStyle !== 'none' && style.outlineWidth !== '0px';
  return [at.matches(wanted), at === document.body || outlined || style.boxShadow !== 'none'];
}"""
# Targets smaller than WCAG 2.2 allows (2.5.8).
SMALL = "nodes => nodes.filter(n => n.offsetHeight && n.offsetHeight < 24).map(n => n.outerHTML)"


@pytest.fixture
def stack(sqlite_template: Path, tmp_path: Path, make_app: Callable[..., Flask]) -> Iterator[Stack]:
    path = tmp_path / "companion.sqlite"
    shutil.copy(sqlite_template, path)
    with running(make_app, f"sqlite:///{path}") as stack:
        yield stack


@pytest.fixture
def counselor(stack: Stack) -> Staff:
    return a_counselor(a_clinic(), name="Casey Counselor")


@pytest.fixture
def patient(stack: Stack, counselor: Staff, clock: SetClock) -> Patient:
    """In intensive outpatient with a group three evenings a week; has just been asked how it goes."""
    patient = a_patient(counselor, clock())
    a_group(counselor, [patient], clock(), rrule="FREQ=WEEKLY;BYDAY=TU,TH")
    clock.set(EVENING)
    stack.send_due()
    db.session.refresh(patient)
    db.session.expunge(patient)
    db.session.refresh(counselor)
    db.session.expunge(counselor)
    db.session.remove()
    return patient


def answers(stack: Stack, clock: SetClock, patient: Patient, text: str) -> None:
    stack.simulator.type(patient.phone, text)
    clock.pass_time(seconds=5)
    stack.send_due()
    db.session.remove()


def previewed(page: Page, patient: Patient) -> list[tuple[datetime, str]]:
    """When and what, as the page shows it, in UTC."""
    shown = page.eval_on_selector_all(
        "#preview .texts-day, #preview .text:not(.change-removed, .change-left_out)",
        "nodes => nodes.map(n => n.matches('.texts-day') ? [n.innerText, ''] : "
        "[n.querySelector('.number').innerText, n.querySelector('.bubble').innerText])",
    )
    day, found = "", []
    for when, body in shown:
        if not body:
            day = when
            continue
        local = datetime.strptime(f"2026 {day} {when}", "%Y %a, %b %d %I:%M %p").replace(tzinfo=patient.zone)
        found.append((local.astimezone(UTC), " ".join(body.split())))
    return found


def test_from_a_red_answer_to_the_texts_of_the_changed_plan(
    stack: Stack, clock: SetClock, chromium_page: Page, counselor: Staff, patient: Patient
) -> None:
    page = sign_in(chromium_page, stack, counselor)
    expect(page).to_have_title(re.compile("^Today"))

    # An alert arrives from the phone; the tab and the list tell, without reloading.
    answers(stack, clock, patient, "9 1 1")
    expect(page).to_have_title(re.compile(r"^\(1\) Today"))
    expect(page.locator(".row-red .why")).to_contain_text("used")

    # It is acknowledged with a note.
    page.get_by_role("link", name="Acknowledge: Robin Example").click()
    page.get_by_label("Note (not sent to the patient)").fill("Calling now")
    page.get_by_role("button", name="Acknowledge", exact=True).click()
    expect(page.locator("#said")).to_contain_text(re.compile("\\w"))
    expect(page.get_by_role("link", name="Acknowledge: Robin Example")).to_have_count(0)

    # A try to call is noted with one click, and taken back with another; the list stays what it is.
    page.get_by_role("button", name="No answer: Robin Example").click()
    expect(page.locator("#said")).to_have_text(re.compile(r"^\s*Noted: no answer\. It stays on the list\.\s*Undo\s*$"))
    expect(page.locator(".caseload .row")).to_have_count(1)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("#said")).to_contain_text("Taken back.")

    # The patient's page: a reply that arrives on the phone.
    page.get_by_role("link", name="Robin Example", exact=True).click()
    page.get_by_label("Write a text").fill("Thank you for telling us. I'll call you in ten minutes.")
    page.get_by_role("button", name="Send", exact=True).click()
    clock.pass_time(seconds=5)
    stack.send_due()
    assert stack.simulator.texts_to(patient.phone)[-1] == "Thank you for telling us. I'll call you in ten minutes."

    # The plan is changed; the preview says what comes and goes, and is what is then sent.
    page.get_by_role("link", name="Reminder plan").click()
    page.locator("#f-pulse-at").fill("12:15")
    expect(page.locator("#preview")).to_contain_text(re.compile(r"\d+ texts? differ"))
    expected = previewed(page, patient)
    page.get_by_label("Why").fill("mornings are hard at the moment")
    page.get_by_role("button", name="Save the plan").click()
    expect(page.get_by_text("Saved as version 1.")).to_be_visible()
    assert previewed(page, patient) == expected

    # The alert is settled; taken back by one click, and settled again.
    for taken_back in (True, False):
        page.goto(f"{stack.url}/alerts")
        page.get_by_role("link", name="Open: Robin Example").first.click()
        page.get_by_label("What was done").fill("called, will come on Friday")
        page.get_by_role("button", name="Resolve", exact=True).click()
        expect(page.locator("#said")).to_contain_text("Resolved.")
        if taken_back:
            page.get_by_role("button", name="Undo").click()
            expect(page.locator("#said")).not_to_contain_text("Resolved.")
    page.goto(f"{stack.url}/alerts")
    expect(page.locator(".caseload .row")).to_have_count(0)

    until = clock() + timedelta(days=DAYS_COMPARED)
    compared = [each for each in expected if each[0] < until]
    assert len(compared) >= 8
    already = len(stack.simulator.texts_to(patient.phone))
    for number, (due, body) in enumerate(compared, start=1):
        clock.set(due - timedelta(minutes=1))
        stack.plan_ahead()
        stack.send_due()
        assert len(stack.simulator.texts_to(patient.phone)) == already + number - 1, "a text nobody saw"
        clock.set(due)
        stack.send_due()
        assert " ".join(stack.simulator.texts_to(patient.phone)[-1].split()) == body


def test_the_day_with_the_keyboard_alone(
    stack: Stack, clock: SetClock, chromium_page: Page, counselor: Staff, patient: Patient
) -> None:
    answers(stack, clock, patient, "9 1 1")
    page = chromium_page
    page.goto(f"{stack.url}/sign-in")
    _tab_to(page, "[name=email]")
    page.keyboard.type(counselor.email)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Today")
    _tab_to(page, "a[aria-label='Acknowledge: Robin Example']")
    page.keyboard.press("Enter")
    expect(page.locator("input[name=note]")).to_be_focused()
    page.keyboard.type("Calling now")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Acknowledge: Robin Example")).to_have_count(0)
    _tab_to(page, ".who a")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Robin Example")
    _tab_to(page, "#f-body")
    page.keyboard.type("I'll call you in ten minutes.")
    _tab_to(page, "#reply button.main")
    page.keyboard.press("Space")
    expect(page.locator(".thread")).to_contain_text("I'll call you in ten minutes.")
    _tab_to(page, f"a[href='/patients/{patient.id}/plan']")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Reminder plan")
    _tab_to(page, "#f-daily_cap")
    page.keyboard.press("Control+a")
    page.keyboard.type("2")
    _tab_to(page, "[name=reason]")
    page.keyboard.type("fewer texts")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Saved as version 1.")).to_be_visible()


def _tab_to(page: Page, wanted: str) -> None:
    """Presses Tab until it is there; every stop on the way can be seen."""
    for _ in range(150):
        page.keyboard.press("Tab")
        here, visible = page.evaluate(FOCUS, wanted)
        assert visible, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        if here:
            return
    raise AssertionError(f"Tab never comes to {wanted}")


def test_the_day_on_a_phone(
    stack: Stack, clock: SetClock, chromium_page: Page, counselor: Staff, patient: Patient
) -> None:
    answers(stack, clock, patient, "9 1 1")
    page = chromium_page
    page.set_viewport_size({"width": 390, "height": 844})
    sign_in(page, stack, counselor)
    assert no_sideways_scroll(page)
    page.get_by_role("link", name="Acknowledge: Robin Example").click()
    page.get_by_label("Note (not sent to the patient)").fill("Calling now")
    page.get_by_role("button", name="Acknowledge", exact=True).click()
    expect(page.get_by_role("link", name="Acknowledge: Robin Example")).to_have_count(0)
    page.get_by_role("link", name="Robin Example", exact=True).click()
    page.get_by_label("Write a text").fill("I'll call you in ten minutes.")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator(".thread")).to_contain_text("I'll call you in ten minutes.")
    assert no_sideways_scroll(page)
    small = page.eval_on_selector_all("main button, main a.button", SMALL)
    assert small == []
