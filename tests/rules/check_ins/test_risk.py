"""Risk rules are data: versioned, explained in words, adjustable per patient, and the same every time."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.rules.check_ins.built_in import BUILT_IN
from companion.rules.check_ins.question_set import FlagMeaning
from companion.rules.check_ins.risk import (
    CURRENT_RULES,
    RULES,
    THRESHOLDS,
    Risk,
    RiskLevel,
    RiskReason,
    RiskRules,
    assess,
    with_thresholds,
)
from companion.rules.reasons import Reason
from companion.wording.speech import speaker

PULSE, WEEKLY, MONTHLY, HELP_ONLY = (BUILT_IN[name] for name in ("pulse", "weekly", "monthly", "help_only"))
DIGIT = st.integers(0, 9)
PULSE_ANSWERS = st.fixed_dictionaries({"closeness": DIGIT, "confidence": DIGIT, "used": st.integers(0, 1)})
ORDER = [RiskLevel.green, RiskLevel.amber, RiskLevel.red]


def pulse(closeness: int, confidence: int, used: int, before: int | None = None) -> Risk:
    return pulse_by(CURRENT_RULES, closeness, confidence, used, before)


def pulse_by(rules: RiskRules, closeness: int, confidence: int, used: int, before: int | None = None) -> Risk:
    previous = None if before is None else {"closeness": before, "confidence": 9, "used": 0}
    return assess(rules, PULSE, {"closeness": closeness, "confidence": confidence, "used": used}, previous)


def weekly(every: int = 0, **changes: int) -> Risk:
    return assess(CURRENT_RULES, WEEKLY, {question.id: every for question in WEEKLY.questions} | changes, None)


@pytest.mark.parametrize(
    ("answers", "level", "reasons"),
    [
        ((0, 9, 0), "green", ()),
        ((4, 4, 0), "green", ()),
        ((4, 9, 0, 2), "green", ()),
        ((5, 9, 0), "amber", (RiskReason.closeness_amber(n=5, limit=5),)),
        ((7, 9, 0), "amber", (RiskReason.closeness_amber(n=7, limit=5),)),
        ((0, 3, 0), "amber", (RiskReason.confidence_amber(n=3, limit=3),)),
        ((3, 9, 0, 0), "amber", (RiskReason.closeness_rose(by=3),)),
        (
            (6, 2, 0, 1),
            "amber",
            (
                RiskReason.closeness_amber(n=6, limit=5),
                RiskReason.closeness_rose(by=5),
                RiskReason.confidence_amber(n=2, limit=3),
            ),
        ),
        ((8, 9, 0), "red", (RiskReason.closeness_red(n=8, limit=8),)),
        ((9, 0, 0), "red", (RiskReason.closeness_red(n=9, limit=8),)),
        ((0, 9, 1), "red", (RiskReason.used(),)),
        ((9, 0, 1), "red", (RiskReason.used(), RiskReason.closeness_red(n=9, limit=8))),
    ],
)
def test_a_pulse_has_a_level_and_says_why(answers: tuple[int, ...], level: str, reasons: tuple[Reason, ...]) -> None:
    risk = pulse(*answers)
    assert (risk.level, risk.reasons, risk.rules_version) == (level, reasons, 1)


def test_without_an_earlier_check_in_closeness_has_not_risen() -> None:
    assert pulse(4, 9, 0, before=None).level == RiskLevel.green
    assert pulse(4, 9, 0, before=1).level == RiskLevel.amber


@pytest.mark.parametrize(
    ("own", "answers", "level", "reason"),
    [
        ({"red_closeness": 6}, (6, 9, 0), "red", RiskReason.closeness_red(n=6, limit=6)),
        ({"red_closeness": 9}, (8, 9, 0), "amber", RiskReason.closeness_amber(n=8, limit=5)),
        ({"amber_closeness": 3}, (3, 9, 0), "amber", RiskReason.closeness_amber(n=3, limit=3)),
        ({"amber_confidence": 5}, (0, 5, 0), "amber", RiskReason.confidence_amber(n=5, limit=5)),
        ({"amber_rise": 2}, (2, 9, 0, 0), "amber", RiskReason.closeness_rose(by=2)),
    ],
)
def test_a_patients_own_thresholds_count_and_the_reason_names_them(
    own: dict[str, int], answers: tuple[int, ...], level: str, reason: Reason
) -> None:
    risk = pulse_by(with_thresholds(CURRENT_RULES, own), *answers)
    assert (risk.level, risk.reasons) == (level, (reason,))
    assert risk.rules_version == CURRENT_RULES.version


def test_use_is_no_red_where_a_counselor_says_so() -> None:
    rules = with_thresholds(CURRENT_RULES, {"red_on_use": False})
    assert pulse_by(rules, 0, 9, 1).level == RiskLevel.green


def test_thresholds_nobody_knows_are_passed_over_and_the_version_cannot_be_set() -> None:
    assert with_thresholds(CURRENT_RULES, {"version": 9, "colour": "blue"}) == CURRENT_RULES


def test_rules_are_data_that_cannot_be_changed_and_every_version_stays() -> None:
    assert RULES[CURRENT_RULES.version] is CURRENT_RULES
    assert all(version == rules.version for version, rules in RULES.items())
    assert set(RULES) == set(range(1, CURRENT_RULES.version + 1))
    assert {field.name for field in fields(RiskRules)} == THRESHOLDS | {"version"}
    with pytest.raises(FrozenInstanceError):
        CURRENT_RULES.red_closeness = 1  # type: ignore[misc]
    with pytest.raises(TypeError):
        RULES[2] = CURRENT_RULES


def test_version_one_says_what_it_said_on_the_first_day() -> None:
    """Stored check-ins name this version: whoever wants other thresholds adds version 2."""
    assert RULES[1] == RiskRules(1, 8, 5, 3, 3, True)


def test_somebody_who_wants_a_call_gets_one_and_is_amber() -> None:
    risk = assess(CURRENT_RULES, HELP_ONLY, {"help": 2}, None)
    assert (risk.wants_call, risk.level, risk.reasons) == (True, "amber", (RiskReason.asked_for_call(),))
    assert assess(CURRENT_RULES, HELP_ONLY, {"help": 1}, None) == Risk(RiskLevel.green, (), 1)


@pytest.mark.parametrize(
    ("answers", "reasons"),
    [
        ({"item_4": 1}, (RiskReason.score_high(what=FlagMeaning.weekly_use(), score="use", n=1, limit=1),)),
        (
            {"item_1": 4, "item_2": 4, "item_3": 4},
            (RiskReason.score_high(what=FlagMeaning.weekly_risk(), score="risk", n=12, limit=12),),
        ),
        ({"item_1": 4, "item_2": 4, "item_3": 3}, ()),
        ({"item_9": 3}, ()),
        (
            {"item_9": 0, "item_10": 0},
            (RiskReason.score_low(what=FlagMeaning.weekly_protection(), score="protective", n=12, limit=12),),
        ),
    ],
)
def test_the_weekly_sums_flag_use_risk_and_little_protection(
    answers: dict[str, int], reasons: tuple[Reason, ...]
) -> None:
    """Protective items otherwise 3 each; the rest 0."""
    protective = dict.fromkeys(("item_9", "item_10", "item_12", "item_13", "item_14", "item_16"), 3)
    risk = weekly(**(protective | answers))
    assert risk.reasons == reasons
    assert risk.level == (RiskLevel.amber if reasons else RiskLevel.green)


@pytest.mark.parametrize(
    ("interest", "mood", "level"), [(0, 0, "green"), (1, 1, "green"), (1, 2, "amber"), (3, 3, "amber")]
)
def test_the_monthly_two_questions_flag_from_three_on(interest: int, mood: int, level: str) -> None:
    assert assess(CURRENT_RULES, MONTHLY, {"interest": interest, "mood": mood}, None).level == level


def test_half_a_sum_flags_nothing() -> None:
    assert assess(CURRENT_RULES, WEEKLY, {"item_4": 4}, None).reasons == ()


@given(PULSE_ANSWERS, st.none() | PULSE_ANSWERS)
def test_the_same_answers_always_give_the_same_result_with_a_reason_unless_green(
    answers: dict[str, int], previous: dict[str, int] | None
) -> None:
    risk = assess(CURRENT_RULES, PULSE, answers, previous)
    assert risk == assess(CURRENT_RULES, PULSE, dict(reversed(answers.items())), previous)
    assert bool(risk.reasons) == (risk.level != RiskLevel.green)


@given(PULSE_ANSWERS, st.none() | PULSE_ANSWERS)
def test_a_worse_answer_never_lowers_the_level(answers: dict[str, int], previous: dict[str, int] | None) -> None:
    level = ORDER.index(assess(CURRENT_RULES, PULSE, answers, previous).level)
    for worse in (
        {"closeness": min(9, answers["closeness"] + 1)},
        {"confidence": max(0, answers["confidence"] - 1)},
        {"used": 1},
    ):
        assert ORDER.index(assess(CURRENT_RULES, PULSE, answers | worse, previous).level) >= level


def test_what_a_monthly_check_in_flags_is_said_in_both_languages() -> None:
    (reason,) = assess(CURRENT_RULES, MONTHLY, {"interest": 3, "mood": 3}, None).reasons
    assert reason == RiskReason.score_high(what=FlagMeaning.phq2(), score="phq2", n=6, limit=3)
    assert speaker("en").reason(reason) == "PHQ-2 positive (phq2 6, 3 or more)"
    assert speaker("es").reason(reason) == "PHQ-2 positivo (phq2 6, 3 o más)"


def test_a_clinics_own_flag_is_told_in_the_clinics_own_words_in_every_language() -> None:
    own = RiskReason.score_low(what=FlagMeaning.own_words(text="100% tired"), score="rest", n=1, limit=1)
    assert speaker("en").reason(own) == "100% tired (rest 1, 1 or less)"
    assert speaker("es").reason(own) == "100% tired (rest 1, 1 o menos)"
