"""The default reminder plans as documents. Where they come from, field by field: docs/plans.md."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from companion.rules.clinic.levels_of_care import LEVELS, LevelOfCare

_MEETINGS = {"hours_before": 2, "follow_up_at": "10:00"}
_MONTHLY = {"week_of_month": 1, "weekday": "tue", "at": "17:30"}
_ENCOURAGEMENT = {"weekday": "sat", "at": "10:00"}
_MILESTONES = {"at": "10:00", "days": [1, 7, 14, 30, 60, 90, 120, 150, 180, 270], "yearly": True}

# Visits with one counselor or the family, which are made singly and forgotten more easily than a daily group.
_SINGLE_VISITS = ["family", "individual", "screening"]

INTENSIVE: dict[str, Any] = {
    "daily_cap": 3,
    "week_digest": {"weekday": "sun", "at": "17:00"},
    "session_reminders": {
        "evening_before": {"at": "18:00", "kinds": "all"},
        "days_before": {
            "3": {"at": "12:00", "kinds": _SINGLE_VISITS},
            "1": {"at": "12:00", "kinds": _SINGLE_VISITS},
        },
        "hours_before": {"hours": 2, "kinds": "all"},
    },
    "pulse": {
        "at": "17:30",
        "phases": [{"weekdays": ["mon", "wed", "fri"]}],
        "raised_weekdays": ["mon", "tue", "wed", "thu", "fri"],
    },
    "weekly": {"weekday": "sun", "at": "13:00", "every_weeks": 1},
    "monthly": _MONTHLY,
    "no_answer": {"nudge_after_hours": 4, "call_task_after_hours": 24},
    "meetings": _MEETINGS,
    "missed_session": {"text_same_day": True, "counselor_task": True, "alert_on_second": True},
    "encouragement": _ENCOURAGEMENT,
    "milestones": _MILESTONES,
}

OUTPATIENT: dict[str, Any] = {
    "daily_cap": 2,
    "session_reminders": {
        "days_before": {
            "3": {"at": "12:00", "kinds": "all"},
            "1": {"at": "12:00", "kinds": "all"},
        },
    },
    "pulse": {
        "at": "17:30",
        "phases": [{"until_week": 8, "weekdays": ["mon", "thu"]}, {"weekdays": ["mon"]}],
        # After a step down: IOP's check-ins for 2 weeks, then thinner; the weekly one never comes more often.
        "taper": [
            {"until_week": 2, "weekdays": ["mon", "wed", "fri"], "weekly_every_weeks": 1},
            {"until_week": 8, "weekdays": ["mon", "thu"]},
            {"until_week": 13, "weekdays": ["mon"]},
            {
                "until_week": 52,
                "weekdays": ["mon"],
                "every_weeks": 2,
                "question_set": "help_only",
                "weekly_every_weeks": 4,
            },
            {"weekdays": ["mon"], "every_weeks": 4, "question_set": "help_only", "weekly_every_weeks": 0},
        ],
        "raised_weekdays": ["mon", "tue", "wed", "thu", "fri"],
    },
    "weekly": {"weekday": "sun", "at": "13:00", "every_weeks": 2},
    "monthly": _MONTHLY,
    "no_answer": {"nudge_after_hours": 24, "call_task_after_hours": 48},
    "meetings": _MEETINGS,
    "missed_session": {"text_same_day": True, "counselor_task": True, "alert_on_second": False},
    "encouragement": _ENCOURAGEMENT,
    "milestones": _MILESTONES,
}

# Levels where the patient is in the house or not yet in treatment: nothing is sent.
NOTHING: dict[str, Any] = {"daily_cap": 0}


def default_document(level: LevelOfCare) -> dict[str, Any]:
    """A fresh copy of the product's plan for a level; a level without reminders has an empty plan."""
    if not LEVELS[level].reminders:
        return deepcopy(NOTHING)
    return deepcopy(OUTPATIENT if level == LevelOfCare.outpatient else INTENSIVE)
