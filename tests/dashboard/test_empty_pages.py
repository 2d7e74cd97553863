"""A clinic on its first day: what is empty says what to do, and leads there."""

from __future__ import annotations

import re

import pytest

from tests.builders import a_patient

EMPTY = re.compile(r'<p class="empty">(.*?)</p>', re.DOTALL)


@pytest.fixture
def browser(browser_of, supervisor):
    return browser_of(supervisor)


@pytest.mark.parametrize(
    ("page", "leads_to"),
    [
        ("/today", "/patients/new"),
        ("/alerts", "/today"),
        ("/sessions", "/sessions/new"),
        ("/sessions/hours", "/patients/new"),
        ("/sessions/new", "/patients/new"),
        ("/clinic/plans/outpatient/history", "/clinic/plans/outpatient"),
    ],
)
def test_an_empty_page_of_the_clinic_leads_to_what_fills_it(browser, page, leads_to) -> None:
    found = EMPTY.findall(browser.get(page).text)
    assert any(f'href="{leads_to}"' in each for each in found), found


def test_a_new_patients_empty_parts_lead_to_what_fills_them(browser, counselor, clock) -> None:
    patient = a_patient(counselor, clock())
    page = f"/patients/{patient.id}"
    found = "".join(EMPTY.findall(browser.get(page).text))
    assert f'href="{page}/plan"' in found and 'href="/sessions"' in found
    assert "Write the first one down" in found
    assert f'href="{page}/plan"' in "".join(EMPTY.findall(browser.get(f"{page}/plan/history").text))


def test_no_holiday_is_said_with_where_to_enter_one_to_whom_may(browser, browser_of, counselor) -> None:
    assert "Enter the next holiday below." in browser.get("/sessions/closings").text
    page = browser_of(counselor).get("/sessions/closings").text
    assert "No closed days ahead." in page and "A supervisor can add a day." in page and "below" not in page
