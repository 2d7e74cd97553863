"""Why a text of the plan is not sent."""

from __future__ import annotations

from enum import StrEnum

from companion.rules.cadence.values import CheckInRhythm, LeftOutReason
from companion.wording.catalog import N_, Words

WORDS: dict[type[StrEnum], Words] = {
    CheckInRhythm: {
        CheckInRhythm.pulse: N_("pulse"),
        CheckInRhythm.weekly: N_("weekly"),
        CheckInRhythm.monthly: N_("monthly"),
    },
    LeftOutReason: {
        LeftOutReason.paused: N_("paused from %(first)s to %(last)s"),
        LeftOutReason.red_risk: N_("at red risk a person calls; praise from a machine would hurt now"),
        LeftOutReason.second_question: N_(
            "the check-in is asked at about the same time, and one digit cannot answer both"
        ),
        LeftOutReason.told_by_digest: N_(
            "the daily cap is reached, and the week digest of the same day names these sessions"
        ),
        LeftOutReason.daily_cap: N_("the daily cap is reached, and the day's other texts matter more"),
        LeftOutReason.one_question_a_day: N_("one question a day, and this day asks the %(asked)s check-in"),
        LeftOutReason.one_question_a_morning: N_("one question a morning: it asks about the last meeting"),
    },
}
