"""What answers mean for a person's risk, with the reason in words. Rules are data: versioned and replayable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from companion.rules.check_ins.question_set import QuestionSet, score


class RiskLevel(StrEnum):
    green = "green"
    amber = "amber"
    red = "red"


_ORDER = {RiskLevel.green: 0, RiskLevel.amber: 1, RiskLevel.red: 2}


@dataclass(frozen=True)
class RiskRules:
    """Thresholds of one version. A counselor may set a patient's own; the version stays. Source: product.md."""

    version: int
    red_closeness: int = 8  # at or above
    amber_closeness: int = 5  # at or above
    amber_confidence: int = 3  # at or below
    amber_rise: int = 3  # closeness up by this much since the last check-in
    red_on_use: bool = True


@dataclass(frozen=True)
class Risk:
    """`reasons`: in words for the counselor. `wants_call`: the patient asked for a call."""

    level: RiskLevel
    reasons: tuple[str, ...]
    rules_version: int
    wants_call: bool = False


CURRENT_RULES = RiskRules(version=1)
# Old versions stay, so that stored answers can be replayed with the rules of their day.
RULES: Mapping[int, RiskRules] = MappingProxyType({CURRENT_RULES.version: CURRENT_RULES})
THRESHOLDS = frozenset({"red_closeness", "amber_closeness", "amber_confidence", "amber_rise", "red_on_use"})


def with_thresholds(rules: RiskRules, own: Mapping[str, Any]) -> RiskRules:
    """The rules with a patient's own thresholds. Unknown names are passed over."""
    return replace(rules, **{name: value for name, value in own.items() if name in THRESHOLDS})


def assess(
    rules: RiskRules, questions: QuestionSet, answers: Mapping[str, int], previous: Mapping[str, int] | None
) -> Risk:
    """Risk of one answered check-in. The same inputs always give the same result."""
    found = [*_red(rules, answers), *_amber(rules, answers, previous or {}), *_flags(questions, answers)]
    level = max((level for level, _ in found), key=_ORDER.__getitem__, default=RiskLevel.green)
    return Risk(
        level=level,
        reasons=tuple(reason for at, reason in found if at == level),
        rules_version=rules.version,
        wants_call=answers.get("help") == 2,
    )


def _red(rules: RiskRules, answers: Mapping[str, int]) -> list[tuple[RiskLevel, str]]:
    found = []
    if rules.red_on_use and answers.get("used") == 1:
        found.append((RiskLevel.red, "answered 1 to used since the last check-in"))
    closeness = answers.get("closeness")
    if closeness is not None and closeness >= rules.red_closeness:
        found.append((RiskLevel.red, f"closeness {closeness} ({rules.red_closeness} or more is red)"))
    return found


def _amber(rules: RiskRules, answers: Mapping[str, int], previous: Mapping[str, int]) -> list[tuple[RiskLevel, str]]:
    found = []
    closeness, confidence = answers.get("closeness"), answers.get("confidence")
    if closeness is not None:
        if rules.amber_closeness <= closeness < rules.red_closeness:
            found.append((RiskLevel.amber, f"closeness {closeness} ({rules.amber_closeness} or more is amber)"))
        rise = closeness - previous.get("closeness", closeness)
        if rise >= rules.amber_rise:
            found.append((RiskLevel.amber, f"closeness up by {rise} since the last check-in"))
    if confidence is not None and confidence <= rules.amber_confidence:
        found.append((RiskLevel.amber, f"confidence {confidence} ({rules.amber_confidence} or less is amber)"))
    if answers.get("help") == 2:
        found.append((RiskLevel.amber, "asked for a call"))
    return found


def _flags(questions: QuestionSet, answers: Mapping[str, int]) -> list[tuple[RiskLevel, str]]:
    """What the question set itself flags (weekly and monthly scores)."""
    return [(RiskLevel.amber, text) for text in score(questions, answers).flags]
