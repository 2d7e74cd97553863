"""The simulator's page in a real browser: texts arrive without reloading, answers are typed, and reach the app."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from playwright.sync_api import Page, expect
from sqlalchemy import select

from companion.database import db
from companion.models import CheckIn
from tests.builders import a_counselor, a_group, a_patient
from tests.conftest import SetClock
from tests.e2e.test_main_path import SIX_PM
from tests.serving import Stack, running

pytestmark = pytest.mark.browser
IMAGES = Path(__file__).resolve().parents[2] / "docs" / "images"


@pytest.fixture
def stack(sqlite_template: Path, tmp_path: Path, make_app: Callable[..., Flask]) -> Iterator[Stack]:
    path = tmp_path / "companion.sqlite"
    shutil.copy(sqlite_template, path)
    with running(make_app, f"sqlite:///{path}") as stack:
        yield stack


def picture(page: Page, name: str) -> None:
    """Kept for the README when asked to (SCREENSHOTS=1); the page is photographed in any case."""
    taken = page.locator("#phone").screenshot()
    assert taken.startswith(b"\x89PNG")
    if os.environ.get("SCREENSHOTS"):
        (IMAGES / f"{name}.png").write_bytes(taken)


def answer(stack: Stack, page: Page, clock: SetClock, text: str, expected: str) -> None:
    """Types as the patient, lets the jobs send, and waits until the answer shows."""
    page.get_by_label("Answer as the patient").fill(text)
    with page.expect_response("**/simulator/phones/*/messages"):
        page.get_by_role("button", name="Send").click()
    db.session.remove()
    expect(page.locator("#thread .text.inbound").last).to_contain_text("the app has it")
    clock.pass_time(seconds=5)
    stack.send_due()
    expect(page.locator("#thread")).to_contain_text(expected)


def test_a_check_in_is_answered_on_the_page_and_the_answer_is_stored(
    stack: Stack, clock: SetClock, chromium_page: Page
) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    a_group(counselor, [patient], clock())
    page = chromium_page
    page.goto(stack.simulator.base_url)
    expect(page.locator("#none")).to_be_visible()
    clock.set(SIX_PM - timedelta(hours=2))
    stack.send_due()
    expect(page.locator("#thread .text")).to_have_count(1)
    expect(page.locator("#thread")).to_contain_text("Today Mon Mar 2: 6:00 PM")
    clock.set(SIX_PM - timedelta(minutes=30))
    stack.send_due()
    expect(page.locator("#thread")).to_contain_text("How close to slipping")
    expect(page.locator("#thread")).to_contain_text("1 segment, GSM-7")
    answer(stack, page, clock, "6 4 0", "Reply 1 to try something now")
    answer(stack, page, clock, "1", "how strong is the pull right now")
    picture(page, "simulator")
    db.session.remove()
    assert db.session.execute(select(CheckIn)).scalar_one().risk == "amber"


def test_a_cry_for_help_gets_its_answer_at_midnight(stack: Stack, clock: SetClock, chromium_page: Page) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock())
    clock.set(SIX_PM + timedelta(hours=6))
    stack.simulator.type(patient.phone, "hey you up")
    stack.send_due()
    page = chromium_page
    page.goto(stack.simulator.base_url)
    answer(stack, page, clock, "i cant do this anymore i want to die", "988")
    expect(page.locator("#thread")).to_contain_text("911")
    picture(page, "conversation-crisis")


def test_a_patient_who_cannot_come_says_why_in_spanish(stack: Stack, clock: SetClock, chromium_page: Page) -> None:
    counselor = a_counselor()
    patient = a_patient(counselor, clock(), language="es")
    a_group(counselor, [patient], clock(), rrule="FREQ=WEEKLY;BYDAY=TU")
    clock.set(SIX_PM)
    stack.send_due()
    page = chromium_page
    page.goto(stack.simulator.base_url)
    answer(stack, page, clock, "R", "5")
    answer(stack, page, clock, "3", "312-555-0100")
    picture(page, "conversation-spanish")


def test_the_page_is_small_and_loads_nothing_from_elsewhere(stack: Stack, clock: SetClock, chromium_page: Page) -> None:
    loaded: list[Any] = []
    chromium_page.on("response", lambda response: loaded.append(response))
    chromium_page.goto(stack.simulator.base_url)
    chromium_page.wait_for_load_state("networkidle")
    assert {response.url.startswith(stack.simulator.base_url) for response in loaded} == {True}
    assert sum(len(response.body()) for response in loaded if "changes.json" not in response.url) < 100_000
    assert chromium_page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_on_a_narrow_screen_nothing_runs_out_of_the_page(stack: Stack, clock: SetClock, chromium_page: Page) -> None:
    chromium_page.set_viewport_size({"width": 390, "height": 800})
    stack.simulator.type("+13125550111", "hello")
    chromium_page.goto(stack.simulator.base_url)
    expect(chromium_page.locator("#thread .text")).to_have_count(1)
    assert chromium_page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
