"""The outline of a plan says the same bounds as the schema enforces."""

from __future__ import annotations

from typing import Any

import pytest

from companion.rules.plans.document import PlanError, load_plan
from companion.rules.plans.outline import PHASE, PHASE_LISTS, SECTIONS, plan_field


def refused(path: str, value: Any) -> list[str]:
    """Fields that are refused when only this one is written."""
    document: dict[str, Any] = {"daily_cap": 2}
    *above, last = path.split(".")
    part = document
    for name in above:
        part = part.setdefault(name, {})
    part[last] = value
    if path == "no_answer.nudge_after_hours":
        part["call_task_after_hours"] = 336
    if path == "no_answer.call_task_after_hours":
        part["nudge_after_hours"] = 1
    try:
        load_plan(document)
    except PlanError as error:
        return list(error.errors)
    return []


NUMBERS = ["daily_cap"] + [
    f"{section.path}.{field.name}" for section in SECTIONS for field in section.fields if field.kind == "number"
]


@pytest.mark.parametrize("path", NUMBERS)
def test_a_number_is_allowed_from_low_to_high_and_not_beyond(path) -> None:
    field = plan_field(path)
    assert field.low < field.high
    assert refused(path, field.low) == refused(path, field.high) == []
    assert refused(path, field.low - 1) == refused(path, field.high + 1) == [path]


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.path)
def test_the_default_of_every_field_is_what_holds_where_a_document_leaves_it_out(section) -> None:
    for field in section.fields:
        if not field.optional:
            assert refused(f"{section.path}.{field.name}", field.default) == []


def test_every_part_of_the_plan_that_can_be_switched_off_is_a_section() -> None:
    assert [section.path for section in SECTIONS if "days_before" not in section.path] == [
        "week_digest",
        "session_reminders.evening_before",
        "session_reminders.hours_before",
        "pulse",
        "weekly",
        "monthly",
        "no_answer",
        "meetings",
        "missed_session",
        "encouragement",
        "milestones",
    ]
    assert PHASE_LISTS == ("pulse.phases", "pulse.taper")


def test_the_fields_of_a_phase_are_found_under_its_number() -> None:
    assert [plan_field(f"pulse.taper.3.{field.name}") for field in PHASE] == list(PHASE)
    with pytest.raises(KeyError):
        plan_field("pulse.phases.0.colour")
