"""A plan survives its form: what the editor shows and sends back is the plan."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from werkzeug.datastructures import MultiDict

from companion.dashboard.plans.form import PlanForm
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.plans.document import default_document, load_plan
from companion.rules.plans.patch import canonical
from tests.rules.plans.plan_strategies import documents

IOP = canonical(default_document(LevelOfCare.intensive_outpatient))
OUTPATIENT = canonical(default_document(LevelOfCare.outpatient))


def sent(form: PlanForm, **changes: list[str] | None) -> PlanForm:
    fields = MultiDict((name, value) for name, values in form.fields.items() for value in values)
    for name, values in changes.items():
        fields.setlist(name, values or [])
    return PlanForm.of_request(MultiDict((name, value) for name in fields for value in fields.getlist(name)))


def change(document: dict[str, Any], **changes: list[str] | None) -> PlanForm:
    return sent(PlanForm.of_document(document), **changes)


@given(documents)
def test_any_plan_comes_back_from_the_form_as_it_went_in(document) -> None:
    form = change(canonical(document))
    assert load_plan(form.document()) == load_plan(document)
    assert form.ok


def test_a_section_that_is_unticked_is_off() -> None:
    assert "week_digest" not in change(IOP, week_digest=None).document()


def test_a_time_outside_the_hours_for_texts_is_told_beside_its_field() -> None:
    form = change(IOP, **{"pulse.at": ["22:00"]})
    form.document()
    assert list(form.errors) == ["pulse.at"]


def test_a_nudge_after_the_call_task_is_told_beside_the_nudge() -> None:
    form = change(IOP, **{"no_answer.nudge_after_hours": ["30"]})
    form.document()
    assert list(form.errors) == ["no_answer.nudge_after_hours"]


def test_no_kind_of_session_at_all_is_told_beside_the_kinds() -> None:
    form = change(IOP, **{"session_reminders.hours_before.kinds": None})
    form.document()
    assert list(form.errors) == ["session_reminders.hours_before.kinds"]


def test_a_phase_written_in_the_last_row_takes_its_place_in_time() -> None:
    form = change(
        OUTPATIENT,
        **{
            "pulse.phases.2": ["on"],
            "pulse.phases.2.weekdays": ["tue"],
            "pulse.phases.2.until_week": ["4"],
            "pulse.phases.2.every_weeks": ["1"],
            "pulse.phases.2.question_set": ["pulse"],
        },
    )
    weeks = [phase.get("until_week") for phase in form.document()["pulse"]["phases"]]
    assert weeks == [4, 8, None]
    assert form.ok


def test_two_phases_without_an_end_are_told_where_the_phases_are() -> None:
    form = change(OUTPATIENT, **{"pulse.phases.0.until_week": None})
    form.document()
    assert list(form.errors) == ["pulse.phases"]


def test_a_form_of_nonsense_is_refused_field_by_field_and_never_breaks() -> None:
    form = PlanForm.of_request(
        MultiDict(
            {"daily_cap": "many", "pulse": "on", "pulse.phases.99": "on", "milestones": "on", "milestones.days": "x"}
        )
    )
    form.document()
    assert {"daily_cap", "pulse.at", "milestones.days", "milestones.at"} <= set(form.errors)
