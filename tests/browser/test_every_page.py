"""Every page of the dashboard, as a supervisor of the demo clinic sees it: WCAG 2.2 AA, the width of a phone and of a
laptop, both languages, nothing loaded from elsewhere, no page heavy. New pages are found by their routes.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request, Response, expect
from sqlalchemy import select

from companion.care.patients.contacts import note_contact
from companion.care.patients.goals import add_goal
from companion.database import db, transaction
from companion.demo_data import COUNSELOR, PASSWORD, SUPERVISOR
from companion.models import Patient, Staff
from companion.rules.patients.goals import GoalArea
from tests.apps import Apps
from tests.browser.pages import picture, problems_at_any_width, sign_in
from tests.conftest import SetClock
from tests.dashboard.test_spanish_pages import a_database_of_a_full_clinic, addresses
from tests.serving import Stack, running

pytestmark = pytest.mark.browser
HEAVIEST = 200_000  # bytes of a first load


@pytest.fixture(scope="module")
def full_clinic(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory, apps: Apps) -> Path:
    return a_database_of_a_full_clinic(sqlite_template, tmp_path_factory.mktemp("full"), apps)


@pytest.fixture
def stack(full_clinic: Path, tmp_path: Path, make_app: Callable[..., Flask]) -> Iterator[Stack]:
    path = tmp_path / "companion.sqlite"
    shutil.copy(full_clinic, path)
    with running(make_app, f"sqlite:///{path}") as stack:
        yield stack


def person(email: str, language: str = "en") -> Staff:
    with transaction():
        staff = db.session.execute(select(Staff).where(Staff.email == email)).scalar_one()
        staff.language = language
    db.session.refresh(staff)
    db.session.expunge(staff)
    return staff


class Watched:
    """What a page loads and complains about."""

    def __init__(self, page: Page, home: str) -> None:
        self.home = home
        self.elsewhere: list[str] = []
        self.said: list[str] = []
        self.loaded: list[Response] = []
        page.on("request", self._asked)
        page.on("console", self._complained)
        page.on("response", self._answered)
        page.on("pageerror", self._failed)

    def bytes(self) -> int:
        """What went over the line for this page, compressed as it was sent; an asset that was sent in pieces names no
        length and counts whole.
        """
        return sum(self._length(answer) for answer in self.loaded if answer.status == 200)

    def _length(self, answer: Response) -> int:
        length = answer.headers.get("content-length")
        return int(length) if length else len(answer.body())

    def _answered(self, answer: Response) -> None:
        self.loaded.append(answer)
        if answer.status >= 400:
            self.said.append(answer.url)

    def _failed(self, error: Error) -> None:
        self.said.append(str(error))

    def _complained(self, message: ConsoleMessage) -> None:
        # A part of a page, opened by itself, names no icon, and the browser looks for one.
        if message.type == "error" and not message.location["url"].endswith("/favicon.ico"):
            self.said.append(message.text)

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self.home, "data:", "about:", "blob:")):
            self.elsewhere.append(request.url)


def problems(page: Page, answer: Response | None, watched: Watched, language: str) -> list[str]:
    if answer is None or answer.status != 200:
        return [f"answered {answer.status if answer else 'nothing'}"]
    found = problems_at_any_width(page)
    weight = watched.bytes()
    if not 0 < weight < HEAVIEST:
        found.append(f"weighs {weight} bytes")
    if page.locator("html").get_attribute("lang") != language:
        found.append("the language of the page is not said")
    found += [f"loads {url}" for url in watched.elsewhere] + [f"console: {line}" for line in watched.said]
    watched.elsewhere, watched.said = [], []
    return found


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_holds_to_wcag_fits_the_screen_is_light_and_loads_nothing_from_elsewhere(
    stack: Stack, clock: SetClock, chromium: Browser, language: str
) -> None:
    staff = person(SUPERVISOR, language)
    # The first level of care gets no texts and so has no plan to show.
    found_at = addresses(stack.app, "GET", clock(), most=1)
    paths = sorted({path.replace("early_intervention", "intensive_outpatient") for path in found_at})
    db.session.remove()
    context = chromium.new_context(locale="en-US", reduced_motion="reduce")
    page = context.new_page()
    watched = Watched(page, stack.url)
    sign_in(page, stack, staff, PASSWORD)
    context.new_cdp_session(page).send("Network.setCacheDisabled", {"cacheDisabled": True})  # each is a first load
    wrong, seen = {}, 0
    for path in paths:
        watched.loaded.clear()
        answer = page.goto(stack.url + path)
        if answer is not None and not answer.text().lstrip().lower().startswith("<!doctype"):
            assert answer.status == 200, path  # a part that htmx puts into a page
            continue
        seen += 1
        found = problems(page, answer, watched, language)
        if found:
            wrong[path] = found
    context.close()
    assert wrong == {}
    assert seen >= 25


def test_the_summary_before_a_session_is_one_sheet_of_paper(stack: Stack, clock: SetClock, chromium: Browser) -> None:
    """Also for somebody with four groups and a class a week, goals, alerts and calls."""
    staff = person(COUNSELOR)
    patient = db.session.scalars(select(Patient).order_by(Patient.id).offset(1)).first()
    assert patient is not None
    for number, area in enumerate(GoalArea):
        add_goal(patient.id, area, f"the goal number {number} in my own words, a line long", staff, clock())
    for number in range(6):
        note_contact(patient.id, "no_answer", staff, clock() - timedelta(days=number), "tried at noon")
    address = f"{stack.url}/patients/{patient.id}/summary"
    db.session.remove()
    context = chromium.new_context(locale="en-US")
    page = sign_in(context.new_page(), stack, staff, PASSWORD)
    page.goto(address)
    for paper in ("Letter", "A4"):
        sheets = re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(format=paper))
        assert len(sheets) == 1, paper
    context.close()


def test_pictures_of_what_counselors_see(stack: Stack, clock: SetClock, chromium: Browser) -> None:
    staff = person(COUNSELOR)
    patient = db.session.scalars(select(Patient.id).order_by(Patient.id).offset(1)).first()
    db.session.remove()
    context = chromium.new_context(viewport={"width": 1280, "height": 860}, locale="en-US")
    page = sign_in(context.new_page(), stack, staff, PASSWORD)
    picture(page, "today")
    page.goto(f"{stack.url}/patients/{patient}")
    picture(page, "patient")
    page.goto(stack.url + "/today")
    page.get_by_role("link", name="Taylor Nguyen", exact=True).click()
    page.get_by_role("link", name="Reminder plan").click()
    page.locator("#f-pulse-at").fill("12:15")
    expect(page.locator("#preview")).to_contain_text(re.compile(r"\d+ texts? differ"))
    page.evaluate("scrollTo(0, 0)")
    picture(page, "plan-editor")
    context.close()
