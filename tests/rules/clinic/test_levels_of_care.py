from __future__ import annotations

import pytest

from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare, step
from companion.rules.plans.document import default_document, load_plan


def test_the_ladder_has_every_level_once_and_in_order() -> None:
    assert set(LEVELS) == set(LevelOfCare)
    assert [settings.rank for settings in LEVELS.values()] == list(range(len(LEVELS)))
    assert [settings.asam for settings in LEVELS.values()] == ["0.5", "1", "2.1", "2.5", "3", "4"]


def test_reminders_are_sent_on_levels_1_2_1_and_2_5() -> None:
    assert {settings.asam for settings in LEVELS.values() if settings.reminders} == {"1", "2.1", "2.5"}


def test_hours_are_data_and_do_not_overlap() -> None:
    outpatient, iop = LEVELS[LevelOfCare.outpatient], LEVELS[LevelOfCare.intensive_outpatient]
    assert (outpatient.hours_per_week_min, outpatient.hours_per_week_max) == (1, 2)
    assert iop.hours_per_week_min == 10
    for settings in LEVELS.values():
        low, high = settings.hours_per_week_min, settings.hours_per_week_max
        assert low is None or high is None or low < high


def test_a_change_of_level_goes_up_down_or_nowhere() -> None:
    assert step(LevelOfCare.intensive_outpatient, LevelOfCare.outpatient) == "down"
    assert step(LevelOfCare.residential, LevelOfCare.intensive_outpatient) == "down"
    assert step(LevelOfCare.outpatient, LevelOfCare.partial_hospitalization) == "up"
    assert step(LevelOfCare.outpatient, LevelOfCare.outpatient) == "same"


@pytest.mark.parametrize("level", [level for level in LevelOfCare if not LEVELS[level].reminders])
def test_a_level_without_reminders_has_a_plan_that_sends_nothing(level) -> None:
    plan = load_plan(default_document(level))
    assert plan.daily_cap == 0
    assert plan.pulse is plan.weekly is plan.week_digest is plan.no_answer is None
