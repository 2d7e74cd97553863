"""The longest values that texts meet in life."""

from __future__ import annotations

from typing import Any

from companion.wording import TEXTS

DAY = [{"start": f"2026-09-30T{hour}", "minutes": 60} for hour in ("10:30", "12:30", "16:30")]
MEETINGS = [
    {"start": "2026-09-30T19:30", "name": "Thursday Night Hope", "place": "1200 Washington Ave"},
    {"start": "2026-10-03T12:00", "name": "Noon at the Library", "place": "85 Main St"},
]
LONGEST: dict[str, Any] = {
    "sender": "Harbor Street Office",  # a sender name has at most 20 letters
    "voice": "+12125550100",
    "phone_voice": "+12125550100",
    "start": "2026-09-30T12:30",
    "old_start": "2026-09-30T12:30",
    "new_start": "2026-09-23T10:30",
    "until": "2026-09-30",
    "opens_start": "2026-09-23T10:30",
    "days": 365,
    "low": 0,
    "high": 30,
    "title": "What a friend would say",
    "minutes": 15,
    "step": 12,
    "steps": 12,
    "text": "x" * 150,
    "question": "y" * 130,
    "at_time": "12:30",
    "opens_time": "10:30",
    "closes_time": "10:30",
    "team": "Maximiliano-",
    "reads": {"start": "2026-09-30T12:30"},
    "before": 9,
    "after": 0,
}
FORMS: dict[str, Any] = {
    "days": 365,
    "start": "2026-09-30T12:30",
    "link": "https://texts.example.org/c/3fJk92LmQpX8",
    "code": "483920",
    "name": "Thursday Night at the Library",
}


def longest_values(key: str) -> tuple[str, dict[str, Any]]:
    """The key to ask for and values that lead to the text of `key`, each as long as it gets."""
    base, _, form = key.partition("@")
    values = dict(LONGEST)
    if form == "one":
        values["days"] = 1
    elif form:
        values[form] = FORMS[form]
    if base.endswith(".none") and base.removesuffix(".none") in TEXTS:
        base = base.removesuffix(".none")
    else:
        values |= {"sessions": DAY, "old_sessions": DAY, "meetings": MEETINGS}
    return base, values
