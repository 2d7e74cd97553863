"""Check-ins: how far they have come, and why one is red or amber."""

from __future__ import annotations

from enum import StrEnum

from companion.rules.check_ins.question_set import FlagMeaning
from companion.rules.check_ins.risk import RiskLevel, RiskReason
from companion.rules.check_ins.status import CheckInStatus
from companion.wording.catalog import N_, Words

AS_WRITTEN = "%(text)s"  # somebody's own words, the same in every language

WORDS: dict[type[StrEnum], Words] = {
    CheckInStatus: {
        CheckInStatus.asked: N_("waits for an answer"),
        CheckInStatus.partly: N_("partly answered"),
        CheckInStatus.answered: N_("answered"),
        CheckInStatus.lapsed: N_("no answer"),
        CheckInStatus.not_asked: N_("not asked"),
    },
    RiskLevel: {RiskLevel.red: N_("red"), RiskLevel.amber: N_("amber"), RiskLevel.green: N_("green")},
    RiskReason: {
        RiskReason.used: N_("answered 1 to used since the last check-in"),
        RiskReason.closeness_red: N_("closeness %(n)s (%(limit)s or more is red)"),
        RiskReason.closeness_amber: N_("closeness %(n)s (%(limit)s or more is amber)"),
        RiskReason.closeness_rose: N_("closeness up by %(by)s since the last check-in"),
        RiskReason.confidence_amber: N_("confidence %(n)s (%(limit)s or less is amber)"),
        RiskReason.asked_for_call: N_("asked for a call"),
        RiskReason.score_high: N_("%(what)s (%(score)s %(n)s, %(limit)s or more)"),
        RiskReason.score_low: N_("%(what)s (%(score)s %(n)s, %(limit)s or less)"),
        RiskReason.as_written: AS_WRITTEN,
    },
    FlagMeaning: {
        FlagMeaning.weekly_use: N_("weekly check: use"),
        FlagMeaning.weekly_risk: N_("weekly check: high risk"),
        FlagMeaning.weekly_protection: N_("weekly check: little protection"),
        FlagMeaning.phq2: N_("PHQ-2 positive"),
        FlagMeaning.own_words: AS_WRITTEN,
    },
}
