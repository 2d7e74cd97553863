"""What tests of pages share: signing in, WCAG by axe, the width, pictures for the README."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from companion.models import Staff
from tests.builders import PASSWORD

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text()
IMAGES = Path(__file__).resolve().parents[2] / "docs" / "images"
WIDTHS = (1280, 390)  # a laptop and a phone
WIDEST = (
    "() => [...document.querySelectorAll('body *')].filter(e => !e.closest('.scroll, .tabs')"
    " && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(e => e.outerHTML.slice(0, 80))"
)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def sign_in(page: Page, stack: Any, staff: Staff, password: str = PASSWORD) -> Page:
    page.goto(f"{stack.url}/sign-in")
    page.locator("[name=email]").fill(staff.email)
    page.locator("[name=password]").fill(password)
    page.locator("[name=password]").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Hoy" if staff.language == "es" else "Today")
    return page


def violations(page: Page) -> list[str]:
    """What axe finds against WCAG 2.2 AA."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE)
    found = page.evaluate(
        "rules => axe.run(document, {runOnly: rules}).then(done => done.violations.map("
        "each => each.id + ': ' + each.nodes.slice(0, 3).map(n => n.html).join(' | ')))",
        RULES,
    )
    return list(found)


def no_sideways_scroll(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1"))


def problems_at_any_width(page: Page) -> list[str]:
    """What axe finds, and what does not fit, on a laptop and on a phone; the page keeps the last width."""
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        found += [f"{width} px wide: {each}" for each in violations(page)]
        if not no_sideways_scroll(page):
            found.append(f"{width} px wide: scrolls sideways: {page.evaluate(WIDEST)}")
    return found


def picture(page: Page, name: str) -> None:
    """Kept for the README when asked to (SCREENSHOTS=1); the page is photographed in any case."""
    taken = page.screenshot()
    assert taken.startswith(b"\x89PNG")
    if os.environ.get("SCREENSHOTS"):
        (IMAGES / f"{name}.png").write_bytes(taken)
