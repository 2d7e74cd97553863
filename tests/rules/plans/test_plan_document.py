"""Plan documents: what is accepted, what is refused in which words, patches and differences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare
from companion.rules.plans.document import (
    Change,
    PlanError,
    default_document,
    diff,
    dump_plan,
    load_patched,
    load_plan,
    merge,
)
from companion.rules.plans.fields import WEEKDAYS
from companion.rules.plans.plan import CheckInPhase, NoAnswer, WeekDigest
from companion.rules.plans.schema import PlanSchema
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, PlanUnit
from companion.rules.sessions.recurrence import SessionKind
from tests.rules.plans.plan_strategies import documents

IOP = default_document(LevelOfCare.intensive_outpatient)
OUTPATIENT = default_document(LevelOfCare.outpatient)


def refused(document) -> dict[str, list[str]]:
    with pytest.raises(PlanError) as caught:
        load_plan(document)
    return caught.value.errors


@pytest.mark.parametrize("level", list(LevelOfCare))
def test_every_default_plan_is_valid_and_complete(level) -> None:
    document = default_document(level)
    assert dump_plan(load_plan(document)) == dump_plan(load_plan(dump_plan(load_plan(document))))
    assert diff(document, merge(document, {})) == []


def test_the_iop_defaults_are_those_of_the_table() -> None:
    plan = load_plan(IOP)
    assert plan.daily_cap == 3
    assert plan.week_digest == WeekDigest(weekday=6, at=time(17))
    assert plan.session_reminders.evening_before.at == time(18)
    assert plan.session_reminders.evening_before.kinds == frozenset(SessionKind)
    assert plan.session_reminders.hours_before.hours == 2
    assert [step.days for step in plan.session_reminders.days_before] == [3, 1]
    assert plan.session_reminders.days_before[0].kinds == {
        SessionKind.individual,
        SessionKind.family,
        SessionKind.screening,
    }
    assert plan.pulse.at == time(17, 30)
    assert plan.pulse.phases == (CheckInPhase(weekdays=(0, 2, 4)),)
    assert (plan.weekly.weekday, plan.weekly.every_weeks) == (6, 1)
    assert plan.no_answer == NoAnswer(nudge_after_hours=4, call_task_after_hours=24)
    assert plan.meetings.hours_before == 2
    assert plan.missed_session.alert_on_second


def test_the_outpatient_defaults_are_those_of_the_table() -> None:
    plan = load_plan(OUTPATIENT)
    assert plan.daily_cap == 2
    assert plan.week_digest is plan.session_reminders.evening_before is plan.session_reminders.hours_before is None
    assert [(step.days, step.kinds) for step in plan.session_reminders.days_before] == [
        (3, frozenset(SessionKind)),
        (1, frozenset(SessionKind)),
    ]
    assert plan.pulse.phases == (CheckInPhase(weekdays=(0, 3), until_week=8), CheckInPhase(weekdays=(0,)))
    assert [phase.until_week for phase in plan.pulse.taper] == [2, 8, 13, 52, None]
    assert (plan.weekly.weekday, plan.weekly.every_weeks) == (6, 2)
    assert plan.no_answer == NoAnswer(nudge_after_hours=24, call_task_after_hours=48)
    assert not plan.missed_session.alert_on_second


def test_partial_hospitalization_has_the_plan_of_iop() -> None:
    assert default_document(LevelOfCare.partial_hospitalization) == IOP


def test_a_default_document_is_a_copy() -> None:
    default_document(LevelOfCare.outpatient)["pulse"]["phases"].clear()
    assert default_document(LevelOfCare.outpatient)["pulse"]["phases"]


@pytest.mark.parametrize(
    ("changes", "path", "problem"),
    [
        ({"daily_cap": 11}, "daily_cap", FieldProblem.plan_number(value="11", unit=PlanUnit.texts, low=0, high=10)),
        ({"daily_cap": True}, "daily_cap", FieldProblem.plan_number(value="True", unit=PlanUnit.texts, low=0, high=10)),
        ({"daily_cap": None}, "daily_cap", FieldProblem.plan_cap_needed()),
        ({"remind": 1}, "remind", FieldProblem.plan_unknown_field(allowed=tuple(PlanSchema().fields))),
        (
            {"pulse": {"time": "9:00"}},
            "pulse.time",
            FieldProblem.plan_unknown_field(allowed=("at", "phases", "taper", "raised_weekdays")),
        ),
        ({"pulse": {"at": "25:00"}}, "pulse.at", FieldProblem.plan_time(value="'25:00'")),
        ({"pulse": {"at": "9:00"}}, "pulse.at", FieldProblem.plan_time(value="'9:00'")),
        ({"pulse": {"at": 17}}, "pulse.at", FieldProblem.plan_time(value="17")),
        (
            {"pulse": {"at": "21:00"}},
            "pulse.at",
            FieldProblem.plan_time_outside(value="21:00", earliest="09:00", latest="20:00"),
        ),
        ({"pulse": {"at": "٠٩:٠٠"}}, "pulse.at", FieldProblem.plan_time(value="'٠٩:٠٠'")),
        (
            {"week_digest": {"weekday": "Sunday"}},
            "week_digest.weekday",
            FieldProblem.plan_weekday(value="'Sunday'", allowed=WEEKDAYS),
        ),
        ({"week_digest": 5}, "week_digest", FieldProblem.plan_group()),
        (
            {"pulse": {"phases": [{"weekdays": ["mon", "mon"]}]}},
            "pulse.phases.0.weekdays",
            FieldProblem.plan_weekday_twice(),
        ),
        (
            {"pulse": {"phases": [{"weekdays": "mon"}]}},
            "pulse.phases.0.weekdays",
            FieldProblem.plan_weekdays(value="'mon'"),
        ),
        ({"pulse": {"phases": [{}]}}, "pulse.phases.0.weekdays", FieldProblem.plan_phase_weekdays_needed()),
        ({"pulse": {"phases": {}}}, "pulse.phases", FieldProblem.plan_phases()),
        (
            {"pulse": {"phases": [{"weekdays": [], "until_week": 3}]}},
            "pulse.phases",
            FieldProblem.plan_last_phase_ends(),
        ),
        (
            {"pulse": {"taper": [{"weekdays": []}, {"weekdays": []}]}},
            "pulse.taper",
            FieldProblem.plan_phase_without_end(),
        ),
        (
            {"pulse": {"phases": [{"weekdays": [], "until_week": n} for n in (5, 5)] + [{"weekdays": []}]}},
            "pulse.phases",
            FieldProblem.plan_phases_order(),
        ),
        (
            {"pulse": {"phases": [{"weekdays": [], "question_set": "weekly"}]}},
            "pulse.phases.0.question_set",
            FieldProblem.plan_question_set(allowed=("pulse", "help_only")),
        ),
        (
            {"session_reminders": {"days_before": {"8": {}}}},
            "session_reminders.days_before.8",
            FieldProblem.plan_days_before_number(most=7),
        ),
        ({"session_reminders": {"days_before": [3]}}, "session_reminders.days_before", FieldProblem.plan_days_before()),
        (
            {"session_reminders": {"days_before": {"3": {"at": "07:00"}}}},
            "session_reminders.days_before.3.at",
            FieldProblem.plan_time_outside(value="07:00", earliest="09:00", latest="20:00"),
        ),
        (
            {"session_reminders": {"hours_before": {"hours": 13}}},
            "session_reminders.hours_before.hours",
            FieldProblem.plan_number(value="13", unit=PlanUnit.hours, low=1, high=12),
        ),
        (
            {"session_reminders": {"evening_before": {"kinds": ["yoga"]}}},
            "session_reminders.evening_before.kinds",
            FieldProblem.plan_kind(value="'yoga'", allowed=tuple(sorted(SessionKind))),
        ),
        (
            {"no_answer": {"nudge_after_hours": 24}},
            "no_answer.nudge_after_hours",
            FieldProblem.plan_nudge_too_late(hours=24),
        ),
        (
            {"monthly": {"week_of_month": 5}},
            "monthly.week_of_month",
            FieldProblem.plan_number(value="5", unit=PlanUnit.weeks, low=1, high=4),
        ),
        (
            {"missed_session": {"counselor_task": 1}},
            "missed_session.counselor_task",
            FieldProblem.plan_yes_no(value="1"),
        ),
        (
            {"milestones": {"days": [30, 0]}},
            "milestones.days",
            FieldProblem.plan_number(value="0", unit=PlanUnit.days, low=1, high=36_500),
        ),
        ({"milestones": {"days": "30"}}, "milestones.days", FieldProblem.plan_day_counts(value="'30'", most=60)),
    ],
)
def test_a_wrong_field_is_named_with_what_is_wrong_and_what_is_allowed(changes, path, problem) -> None:
    errors = refused(merge(IOP, changes))
    assert errors == {path: [problem]}


def test_all_wrong_fields_are_named_at_once() -> None:
    errors = refused({"daily_cap": 99, "pulse": {"at": "x", "no": 1}, "weekly": {"weekday": "x"}})
    assert set(errors) == {"daily_cap", "pulse.at", "pulse.no", "weekly.weekday"}


def test_null_inside_a_section_is_explained() -> None:
    document = merge(IOP, {})
    document["weekly"]["at"] = None
    assert refused(document) == {"weekly.at": [FieldProblem.plan_null()]}


@pytest.mark.parametrize("document", [[], "x", None, 3])
def test_what_is_no_document_at_all_is_refused(document) -> None:
    assert list(refused(document)) == ["plan"]


def test_a_section_is_switched_off_by_null_or_by_leaving_it_out() -> None:
    document = merge(IOP, {}) | {"week_digest": None, "session_reminders": None}
    without = {name: value for name, value in IOP.items() if name not in ("week_digest", "session_reminders")}
    assert load_plan(document) == load_plan(without)


def test_a_patients_override_is_a_merge_patch() -> None:
    override = {
        "week_digest": None,
        "pulse": {"at": "10:00"},
        "session_reminders": {"days_before": {"3": None, "2": {"at": "15:00"}}},
    }
    plan = load_plan(merge(IOP, override))
    assert plan.week_digest is None
    assert plan.pulse.at == time(10)
    assert plan.pulse.phases == load_plan(IOP).pulse.phases
    assert [step.days for step in plan.session_reminders.days_before] == [2, 1]


@pytest.mark.parametrize(
    ("target", "patch", "result"),
    [  # the cases of RFC 7396, appendix A, that have objects on both sides
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
        ({"a": "b"}, {"a": None}, {}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
    ],
)
def test_merging_follows_the_rfc(target, patch, result) -> None:
    assert merge(target, patch) == result


def test_merging_changes_neither_document() -> None:
    document, override = {"a": {"b": [1]}}, {"a": {"c": [2]}}
    merged = merge(document, override)
    merged["a"]["b"].append(9)
    merged["a"]["c"].append(9)
    assert (document, override) == ({"a": {"b": [1]}}, {"a": {"c": [2]}})


def test_the_difference_names_each_field_by_its_path() -> None:
    after = merge(
        IOP, {"daily_cap": 2, "week_digest": None, "session_reminders": {"days_before": {"3": {"at": "15:00"}}}}
    )
    assert diff(IOP, after) == [
        Change("daily_cap", 3, 2),
        Change("session_reminders.days_before.3.at", "12:00", "15:00"),
        Change("week_digest", {"weekday": "sun", "at": "17:00"}, None),
    ]


def test_an_override_that_contradicts_a_new_level_gives_way_there_and_is_named() -> None:
    """Written for outpatient, where the call task comes after 48 h; IOP's comes after 24 h."""
    override = {"no_answer": {"nudge_after_hours": 30}, "pulse": {"at": "10:00"}}
    plan, ignored = load_patched(OUTPATIENT, override)
    assert (plan.no_answer.nudge_after_hours, ignored) == (30, {})
    plan, ignored = load_patched(IOP, override)
    assert plan.no_answer == load_plan(IOP).no_answer
    assert plan.pulse.at == time(10)
    assert list(ignored) == ["no_answer.nudge_after_hours"]


def test_a_level_document_that_is_no_plan_is_still_refused() -> None:
    with pytest.raises(PlanError):
        load_patched({"daily_cap": 99}, {"pulse": {"at": "10:00"}})


@given(documents)
def test_any_valid_document_survives_the_round_trip(document) -> None:
    plan = load_plan(document)
    assert load_plan(dump_plan(plan)) == plan
    assert dump_plan(load_plan(dump_plan(plan))) == dump_plan(plan)


@settings(max_examples=60)
@given(documents, st.sampled_from([level for level in LevelOfCare if LEVELS[level].reminders]))
def test_whatever_a_patients_override_was_it_never_leaves_them_without_a_plan(override, level) -> None:
    plan, _ = load_patched(default_document(level), override)
    assert plan.daily_cap == override["daily_cap"]


@given(documents, documents)
def test_the_difference_between_two_documents_is_empty_only_when_they_are_equal(one, other) -> None:
    one, other = dump_plan(load_plan(one)), dump_plan(load_plan(other))
    assert (diff(one, other) == []) == (one == other)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


# The first text that is drawn builds hypothesis' table of characters, which takes a second.
@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from([*IOP, "other"]), json_values, max_size=4))
def test_no_json_whatever_makes_the_reader_fail_otherwise(document) -> None:
    errors: Mapping[str, Sequence[Reason]] = {}
    try:
        load_plan(merge(IOP, document))
    except PlanError as error:
        errors = error.errors
    assert all(isinstance(each.code, FieldProblem) for found in errors.values() for each in found)
