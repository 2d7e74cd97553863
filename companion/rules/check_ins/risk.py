"""What answers mean for a person's risk, and why. Rules are data: versioned and replayable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from companion.rules.check_ins.question_set import Flag, FlagMeaning, QuestionSet, score
from companion.rules.reasons import Code, Reason


class RiskLevel(StrEnum):
    green = "green"
    amber = "amber"
    red = "red"


class RiskReason(Code):
    """`n`: what was answered, or the sum of a score; `limit`: the threshold, a patient's own where they have one."""

    used = "used"
    closeness_red = "closeness_red", {"n": int, "limit": int}
    closeness_amber = "closeness_amber", {"n": int, "limit": int}
    closeness_rose = "closeness_rose", {"by": int}
    confidence_amber = "confidence_amber", {"n": int, "limit": int}
    asked_for_call = "asked_for_call"
    score_high = "score_high", {"what": FlagMeaning, "score": str, "n": int, "limit": int}
    score_low = "score_low", {"what": FlagMeaning, "score": str, "n": int, "limit": int}
    as_written = "as_written", {"text": str}  # stored as a sentence by an older version that nobody knows any more


_ORDER = {RiskLevel.green: 0, RiskLevel.amber: 1, RiskLevel.red: 2}


@dataclass(frozen=True)
class RiskRules:
    """Thresholds of one version. A counselor may set a patient's own; the version stays.

    Source: docs/sources.md, Check-ins.
    """

    version: int
    red_closeness: int = 8  # at or above
    amber_closeness: int = 5  # at or above
    amber_confidence: int = 3  # at or below
    amber_rise: int = 3  # closeness up by this much since the last check-in
    red_on_use: bool = True


@dataclass(frozen=True)
class Risk:
    """`reasons`: of the family `RiskReason`. `wants_call`: the patient asked for a call."""

    level: RiskLevel
    reasons: tuple[Reason, ...]
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


def _red(rules: RiskRules, answers: Mapping[str, int]) -> list[tuple[RiskLevel, Reason]]:
    found = []
    if rules.red_on_use and answers.get("used") == 1:
        found.append((RiskLevel.red, RiskReason.used()))
    closeness = answers.get("closeness")
    if closeness is not None and closeness >= rules.red_closeness:
        found.append((RiskLevel.red, RiskReason.closeness_red(n=closeness, limit=rules.red_closeness)))
    return found


def _amber(rules: RiskRules, answers: Mapping[str, int], previous: Mapping[str, int]) -> list[tuple[RiskLevel, Reason]]:
    found = []
    closeness, confidence = answers.get("closeness"), answers.get("confidence")
    if closeness is not None:
        if rules.amber_closeness <= closeness < rules.red_closeness:
            found.append(RiskReason.closeness_amber(n=closeness, limit=rules.amber_closeness))
        rise = closeness - previous.get("closeness", closeness)
        if rise >= rules.amber_rise:
            found.append(RiskReason.closeness_rose(by=rise))
    if confidence is not None and confidence <= rules.amber_confidence:
        found.append(RiskReason.confidence_amber(n=confidence, limit=rules.amber_confidence))
    if answers.get("help") == 2:
        found.append(RiskReason.asked_for_call())
    return [(RiskLevel.amber, reason) for reason in found]


def _flags(questions: QuestionSet, answers: Mapping[str, int]) -> list[tuple[RiskLevel, Reason]]:
    """What the question set itself flags (weekly and monthly scores)."""
    result = score(questions, answers)
    return [(RiskLevel.amber, _reason(flag, result.scores[flag.score])) for flag in result.flags]


def _reason(flag: Flag, sum_of_answers: int) -> Reason:
    code = RiskReason.score_high if flag.at_least else RiskReason.score_low
    return code(what=flag.meaning, score=flag.score, n=sum_of_answers, limit=flag.threshold)
