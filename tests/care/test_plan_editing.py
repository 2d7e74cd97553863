"""Saving an edit of a plan: what is stored, and what two people who edit at once are told."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from flask import Flask

from companion.care.errors import Invalid
from companion.care.patients.steps import start_enrollment
from companion.care.plans.editable import EditableLevelPlan, EditablePatientPlan
from companion.care.plans.editing import (
    AsWritten,
    EditConflict,
    Saved,
    Unchanged,
    WholePlan,
    plan_history,
    save_edit,
)
from companion.care.plans.versions import patient_plan, patient_plan_versions
from companion.database import db, transaction
from companion.models import Clinic, Patient, ReminderPlanVersion, Staff
from companion.outbox.plan_inputs import level_document
from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.plans.document import merge
from tests.builders import a_clinic, a_counselor, a_patient
from tests.conftest import SetClock

IOP = LevelOfCare.intensive_outpatient


@pytest.fixture
def casey(app: Flask) -> Staff:
    return a_counselor(a_clinic(), role="supervisor", name="Casey")


@pytest.fixture
def patient(casey: Staff, clock: SetClock) -> Patient:
    return a_patient(casey, clock())


def edited(plan: Any, **changes: Any) -> WholePlan:
    return WholePlan(merge(plan.opened().document, changes))


def test_of_a_whole_plan_only_what_differs_from_the_level_is_stored(casey, patient, clock) -> None:
    plan = EditablePatientPlan(patient, casey)
    saved = save_edit(plan, plan.base(), edited(plan, pulse={"at": "10:00"}), "mornings", clock())
    assert isinstance(saved, Saved)
    assert saved.version.document == {"pulse": {"at": "10:00"}}


def test_an_override_is_stored_word_for_word_also_where_it_repeats_the_level(casey, patient, clock) -> None:
    plan = EditablePatientPlan(patient, casey)
    repeats = {"daily_cap": level_document(casey.clinic_id, IOP)["daily_cap"]}
    for number in (1, 2):
        saved = save_edit(plan, plan.base(), AsWritten(repeats), "as agreed", clock())
        assert isinstance(saved, Saved)
        assert (saved.version.number, saved.version.document) == (number, repeats)


def test_a_whole_plan_that_holds_already_makes_no_version(casey, patient, clock) -> None:
    for plan in (EditablePatientPlan(patient, casey), EditableLevelPlan(IOP, casey)):
        assert save_edit(plan, plan.base(), edited(plan), "nothing", clock()) == Unchanged()
    assert db.session.query(ReminderPlanVersion).count() == 0


def test_saving_drops_what_no_longer_fits_the_level_even_if_nothing_else_is_changed(casey, patient, clock) -> None:
    plan, level = EditablePatientPlan(patient, casey), EditableLevelPlan(IOP, casey)
    save_edit(plan, plan.base(), AsWritten({"no_answer": {"nudge_after_hours": 20}}), "slow to answer", clock())
    sooner = {"no_answer": {"nudge_after_hours": 4, "call_task_after_hours": 12}}
    save_edit(level, level.base(), edited(level, **sooner), "call sooner", clock())
    opened = plan.opened()
    assert list(opened.ignored) == ["no_answer.nudge_after_hours"]
    assert isinstance(save_edit(plan, opened.base, WholePlan(opened.document), "settled", clock()), Saved)
    assert patient_plan(patient).override == {}
    assert plan.opened().ignored == {}


def test_who_saves_second_is_told_who_was_first_what_they_changed_and_gets_both_together(casey, patient, clock) -> None:
    other = a_counselor(db.session.get_one(Clinic, casey.clinic_id), name="Dana")
    plan = EditablePatientPlan(patient, casey)
    base, document = plan.base(), plan.opened().document
    hers = WholePlan(merge(document, {"pulse": {"at": "10:00"}, "daily_cap": 1}))
    assert isinstance(save_edit(EditablePatientPlan(patient, other), base, hers, "mornings", clock()), Saved)
    mine = WholePlan(merge(document, {"daily_cap": 2, "week_digest": None}))
    conflict = save_edit(plan, base, mine, "fewer", clock())
    assert isinstance(conflict, EditConflict)
    assert (conflict.author, conflict.reason, conflict.at) == ("Dana", "mornings", clock())
    rebased = conflict.rebased
    assert [change.path for change in rebased.theirs] == ["daily_cap", "pulse.at"]
    assert [change.path for change in rebased.mine] == ["daily_cap", "week_digest"]
    assert [(change.path, change.after) for change in rebased.both] == [("daily_cap", 2)]
    assert rebased.document == merge(document, {"pulse": {"at": "10:00"}, "daily_cap": 2, "week_digest": None})
    assert [version.reason for version in patient_plan_versions(patient)] == ["mornings"]
    again = save_edit(plan, conflict.opened.base, WholePlan(rebased.document), "fewer", clock())
    assert isinstance(again, Saved)
    assert again.version.document == {"pulse": {"at": "10:00"}, "daily_cap": 2, "week_digest": None}


def test_a_level_plan_saved_meanwhile_is_a_conflict_for_whoever_edits_a_patient_of_it(casey, patient, clock) -> None:
    plan, level = EditablePatientPlan(patient, casey), EditableLevelPlan(IOP, casey)
    base, mine = plan.base(), edited(plan, daily_cap=2)
    save_edit(level, level.base(), edited(level, pulse={"at": "11:00"}), "new hours", clock())
    conflict = save_edit(plan, base, mine, "fewer", clock())
    assert isinstance(conflict, EditConflict)
    assert (conflict.author, conflict.reason) == ("Casey", "new hours")
    assert conflict.rebased.document["pulse"]["at"] == "11:00"
    assert conflict.rebased.document["daily_cap"] == 2


def test_nobody_is_named_when_the_patient_changed_the_level_meanwhile(casey, patient, clock) -> None:
    plan, other = EditablePatientPlan(patient, casey), EditableLevelPlan(LevelOfCare.outpatient, casey)
    save_edit(other, other.base(), edited(other, pulse={"at": "11:00"}), "long ago", clock())
    clock.pass_time(days=100)
    base, mine = plan.base(), edited(plan, daily_cap=2)
    with transaction():
        start_enrollment(patient, LevelOfCare.outpatient, clock().date(), casey, clock())
    conflict = save_edit(plan, base, mine, "fewer", clock())
    assert isinstance(conflict, EditConflict)
    assert (conflict.author, conflict.reason, conflict.at) == ("", "", None)


def test_an_edit_without_a_reason_or_that_is_no_plan_is_refused_by_field(casey, patient, clock) -> None:
    plan = EditablePatientPlan(patient, casey)
    for wanted, reason, field in (
        (edited(plan, daily_cap=2), " ", "reason"),
        (WholePlan({"daily_cap": -1}), "why not", "daily_cap"),
        (AsWritten({"pulse": {"at": "late"}}), "why not", "pulse.at"),
    ):
        with pytest.raises(Invalid) as refused:
            save_edit(plan, plan.base(), wanted, reason, clock())
        assert list(refused.value.errors) == [field]


def test_of_many_who_save_at_the_same_moment_one_is_first_and_all_others_are_told(app, casey, patient, clock) -> None:
    base = EditablePatientPlan(patient, casey).base()
    document, ids = EditablePatientPlan(patient, casey).opened().document, (patient.id, casey.id)
    results: list[type] = []
    db.session.rollback()

    def save(cap: int) -> None:
        with app.app_context():
            plan = EditablePatientPlan(db.session.get_one(Patient, ids[0]), db.session.get_one(Staff, ids[1]))
            results.append(type(save_edit(plan, base, WholePlan({**document, "daily_cap": cap}), "mine", clock())))

    threads = [threading.Thread(target=save, args=(cap,)) for cap in range(4, 8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(result.__name__ for result in results) == ["EditConflict"] * 3 + ["Saved"]


def test_the_history_says_of_each_version_what_it_changed(casey, patient, clock) -> None:
    plan = EditablePatientPlan(patient, casey)
    assert plan_history(plan) == []
    for changes in ({"daily_cap": 2}, {"daily_cap": 1}):
        save_edit(plan, plan.base(), edited(plan, **changes), "fewer", clock())
    newest, first = plan_history(plan)
    assert [(change.path, change.before, change.after) for change in newest.changes] == [("daily_cap", 2, 1)]
    assert [(change.path, change.before, change.after) for change in first.changes] == [("daily_cap", 3, 2)]
    assert newest.author == first.author == "Casey"
