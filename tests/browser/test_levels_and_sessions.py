"""The ladder, the group and the roll call in a real browser: what changes is said before it is done."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Page, expect

from companion.care.levels import latest_enrollment
from companion.care.patients.numbers import mark_landline
from companion.care.telling.planning import plan_ahead
from companion.database import db, transaction
from companion.models import SessionSeries, Staff
from tests.browser.pages import no_sideways_scroll, problems_at_any_width, sign_in, violations
from tests.builders import a_clinic, a_counselor, a_group, a_patient
from tests.conftest import SetClock
from tests.serving import Stack, running

pytestmark = pytest.mark.browser
AFTER_THE_GROUP = datetime(2026, 3, 4, 3, 30, tzinfo=UTC)  # Tuesday 21:30 in Chicago
NAMES = [f"Person {letter}" for letter in "ABCDEFGHIJKL"]


@pytest.fixture
def stack(sqlite_template: Path, tmp_path: Path, make_app: Callable[..., Flask]) -> Iterator[Stack]:
    path = tmp_path / "companion.sqlite"
    shutil.copy(sqlite_template, path)
    with running(make_app, f"sqlite:///{path}") as stack:
        yield stack


@pytest.fixture
def counselor(stack: Stack) -> Staff:
    return a_counselor(a_clinic(), name="Casey Counselor")


def test_a_step_down_lists_its_texts_and_at_red_risk_wants_a_confirmation_and_a_reason(
    stack: Stack, clock: SetClock, chromium_page: Page, counselor: Staff
) -> None:
    patient = a_patient(counselor, clock() - timedelta(days=60))
    with transaction():
        patient.risk, patient.risk_since = "red", clock()
    a_group(counselor, [patient], clock() - timedelta(days=60))
    plan_ahead(clock())
    page = sign_in(chromium_page, stack, counselor)
    page.goto(f"{stack.url}/patients/{patient.id}/level")
    page.locator("[name=level][value=outpatient]").check()
    page.locator("[name=taper]").uncheck()
    page.get_by_role("button", name="Show what changes").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("From Intensive outpatient to Outpatient")
    listed = page.get_by_role("region", name="Texts that come or go").locator(".change-removed, .change-added")
    assert listed.count() > 0
    assert violations(page) == [] and no_sideways_scroll(page)

    page.get_by_role("button", name="Change the level").click()
    expect(page.locator("#f-reason")).to_have_attribute("aria-invalid", "true")
    page.get_by_label("Why").fill("back at work, talked it over")
    page.get_by_role("button", name="Change the level").click()
    assert level_of(patient.id) == "intensive_outpatient", "nothing changes without the confirmation"
    page.get_by_label("I considered this, and the change is right now").check()
    page.get_by_role("button", name="Change the level").click()
    expect(page.locator("#said")).to_contain_text("Outpatient from")
    assert level_of(patient.id) == "outpatient"


def level_of(patient_id: int) -> str:
    db.session.remove()
    enrollment = latest_enrollment(patient_id)
    assert enrollment is not None
    return enrollment.level


def test_a_group_of_twelve_is_entered_once_moved_once_and_its_roll_called_in_one_screen(
    stack: Stack, clock: SetClock, chromium_page: Page, counselor: Staff
) -> None:
    for name in NAMES:
        a_patient(counselor, clock() - timedelta(days=1), given_name=name)
    page = sign_in(chromium_page, stack, counselor)
    page.goto(f"{stack.url}/sessions/new")
    page.get_by_role("button", name="Put it on the schedule").click()
    expect(page.locator(".wrong").first).to_be_visible()  # in words, beside the fields
    page.locator("[name=title]").fill("Evening group")
    for day in ("TU", "TH"):
        page.locator(f"[name=weekdays][value={day}]").check()
    page.locator("[name=starts_on]").fill("2026-03-03")
    page.locator("[name=starts_at]").fill("18:00")
    page.locator("[name=minutes]").fill("180")
    for name in NAMES:
        page.get_by_label(name).check()
    page.get_by_role("button", name="Put it on the schedule").click()
    db.session.remove()
    assert db.session.query(SessionSeries).count() == 1

    # Thursday's alone moves; the page says whose texts follow, and nothing has changed by looking.
    page.goto(f"{stack.url}/sessions")
    page.get_by_role("link", name="Evening group").nth(1).click()
    page.get_by_text("Move this one").click()
    page.locator("#move-time").fill("17:00")
    page.locator("details[open]").get_by_role("button", name="Show whose texts change").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Move this session")
    # All twelve hear the same words: these stand there once, beside the names.
    expect(page.locator("#telling .names > li")).to_have_count(len(NAMES))
    expect(page.locator("#telling .bubble")).to_have_count(1)
    expect(page.locator("#telling")).to_contain_text("2 reminders change with it")
    assert problems_at_any_width(page) == []
    # The tick decides who hears it besides those who were reminded, and the page follows it.
    page.get_by_label("Tell everybody on the roster").uncheck()
    expect(page.locator("#told")).to_contain_text("Nobody was told of it yet")
    expect(page.locator("#telling .bubble")).to_have_count(0)
    expect(page.get_by_label("Tell everybody on the roster")).to_be_focused()
    page.get_by_label("Tell everybody on the roster").check()
    expect(page.locator("#told")).to_contain_text("12 people get a text about it.")
    page.get_by_role("button", name="Move it").click()
    expect(page.locator(".tag-amber")).to_have_text("moved")

    # Tuesday's has been: eleven came, one did not.
    clock.set(AFTER_THE_GROUP)
    page = sign_in_again(page, stack, counselor)
    page.goto(f"{stack.url}/sessions")
    page.get_by_role("link", name="Evening group").first.click()
    page.get_by_role("link", name="Attendance").click()
    page.get_by_role("radiogroup", name=NAMES[0]).get_by_label("missed").check()
    page.get_by_role("button", name="All others attended").click()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("#said")).to_contain_text("12 people are marked.")
    expect(page.locator(".tag-red")).to_have_count(1)


def test_whom_no_text_reaches_is_called_from_the_list_of_today(
    stack: Stack, clock: SetClock, chromium_page: Page, counselor: Staff
) -> None:
    landline = a_patient(counselor, clock() - timedelta(days=60), given_name="Lee")
    mark_landline(landline.id, counselor, clock())
    a_group(counselor, [landline], clock() - timedelta(days=60), title="Evening group")
    page = sign_in(chromium_page, stack, counselor)
    page.goto(f"{stack.url}/sessions")
    page.get_by_role("link", name="Evening group").nth(1).click()
    page.get_by_text("Cancel this one").click()
    page.locator("details[open]").get_by_role("button", name="Show whose texts change").click()
    expect(page.locator("#told")).to_contain_text("1 person can get no text: a task to call opens.")
    expect(page.locator("#telling")).to_contain_text("a landline gets no texts")
    expect(page.locator(f"#telling a[href='tel:{landline.phone}']")).to_be_visible()
    assert problems_at_any_width(page) == []
    page.get_by_role("button", name="Cancel the session").click()
    expect(page.locator("#said")).to_contain_text("call, the task is on Today")

    page.goto(f"{stack.url}/today")
    row = page.get_by_role("listitem").filter(has_text="Call: not told")
    expect(row).to_contain_text("does not know that the session of Wed, Mar 4, 6:00 PM is off")
    expect(row).to_contain_text("due Mon, Mar 2")
    expect(row.get_by_role("link", name="Call 3")).to_have_attribute("href", f"tel:{landline.phone}")
    assert problems_at_any_width(page) == []
    page.goto(f"{stack.url}/alerts")
    page.get_by_role("link", name="Open: Lee Example").click()
    expect(page.get_by_role("link", name="Call 3")).to_be_visible()
    assert problems_at_any_width(page) == []
    page.get_by_label("What was done").fill("called, knows")
    page.get_by_role("button", name="Resolve").click()
    page.goto(f"{stack.url}/today")
    expect(page.locator("#caseload")).to_contain_text("Lee Example")
    expect(page.locator("#caseload")).not_to_contain_text("Call: not told")


def sign_in_again(page: Page, stack: Stack, counselor: Staff) -> Page:
    """Two days later the old sign-in has run out."""
    page.context.clear_cookies()
    return sign_in(page, stack, counselor)
