"""The override of a patient is what differs, and nothing more."""

from __future__ import annotations

from hypothesis import given

from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.plans.document import default_document, load_plan, merge
from companion.rules.plans.patch import canonical, patch_between, rebase_edits
from tests.rules.plans.plan_strategies import documents

IOP = default_document(LevelOfCare.intensive_outpatient)


def test_a_plan_that_changes_nothing_has_an_empty_override() -> None:
    assert patch_between(IOP, IOP) == {}
    assert patch_between(IOP, canonical(IOP)) == {}


def test_only_the_changed_field_is_in_the_override() -> None:
    wanted = merge(IOP, {"pulse": {"at": "10:00"}})
    assert patch_between(IOP, wanted) == {"pulse": {"at": "10:00"}}


def test_a_section_switched_off_is_null_and_one_reminder_taken_away_is_null() -> None:
    wanted = merge(IOP, {"week_digest": None, "session_reminders": {"days_before": {"3": None}}})
    assert patch_between(IOP, wanted) == {"week_digest": None, "session_reminders": {"days_before": {"3": None}}}


def test_what_the_level_changes_later_reaches_a_patient_who_changed_something_else() -> None:
    override = patch_between(IOP, merge(IOP, {"daily_cap": 2}))
    later = merge(IOP, {"pulse": {"at": "12:00"}})
    assert merge(later, override)["pulse"]["at"] == "12:00"


@given(documents, documents)
def test_the_override_makes_exactly_the_wanted_plan_of_the_level_plan(default, wanted) -> None:
    assert load_plan(merge(default, patch_between(default, wanted))) == load_plan(wanted)


@given(documents, documents)
def test_edits_over_a_plan_nobody_else_changed_are_the_plan_that_was_wanted(started, mine) -> None:
    started, mine = canonical(started), canonical(mine)
    rebased = rebase_edits(started, started, mine)
    assert rebased.document == mine
    assert rebased.theirs == rebased.both == ()


@given(documents, documents, documents)
def test_edits_of_two_people_together_are_always_a_plan(started, saved, mine) -> None:
    rebased = rebase_edits(canonical(started), canonical(saved), canonical(mine))
    assert canonical(rebased.document) == rebased.document
    assert all(change in rebased.mine for change in rebased.both)


def test_edits_of_two_people_that_make_no_plan_together_stay_mine() -> None:
    started = canonical(merge(IOP, {"no_answer": {"nudge_after_hours": 4, "call_task_after_hours": 24}}))
    saved = merge(started, {"no_answer": {"call_task_after_hours": 12}})
    mine = merge(started, {"no_answer": {"nudge_after_hours": 20}})
    assert rebase_edits(started, saved, mine).document == mine


def test_edits_begun_from_a_plan_that_is_not_known_any_more_stay_mine() -> None:
    mine = canonical(merge(IOP, {"daily_cap": 2}))
    rebased = rebase_edits(None, canonical(IOP), mine)
    assert rebased.document == mine
    assert [change.path for change in rebased.mine] == ["daily_cap"]
