"""What goes into the cadence rules about a patient, and what comes out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from companion.rules.check_ins.risk import RiskLevel
from companion.rules.reasons import Code, Reason
from companion.rules.texts.kinds import MessageKind


@dataclass(frozen=True)
class Pause:
    """Days in the patient's zone, both included, on which nothing automated is sent."""

    starts_on: date
    ends_on: date


@dataclass(frozen=True)
class CareState:
    """What the rules need to know about a patient. Days are in the patient's zone.

    `stepped_down`: the enrollment followed a higher level, so check-ins taper from `enrolled_on` on. `risk_since` and
    `silent_since`: the first day of the present risk level and of the present silence.
    """

    enrolled_on: date
    stepped_down: bool
    risk: RiskLevel
    risk_since: date | None
    silent_since: date | None
    check_in_time: time | None
    pauses: tuple[Pause, ...]
    encouragement: bool = False
    milestone_date: date | None = None

    def at_risk(self, level: RiskLevel, day: date) -> bool:
        """Whether the patient is at this very level on a day, as far as is known now."""
        return self.risk == level and (self.risk_since is None or day >= self.risk_since)


@dataclass(frozen=True)
class SavedMeeting:
    """One occurrence of a support meeting the patient saved. `start` is aware UTC."""

    meeting_id: int
    start: datetime
    name: str


@dataclass(frozen=True)
class DueMessage:
    """A text that should exist. Instants are aware UTC, `due_at < useful_until`.

    `key` stays the same whenever it is due: it names the local day the text is about, not the time it is sent. `values`
    (plain JSON, local wall-clock times) fill the wording. `reasons`: each a `SentReason`.
    """

    key: str
    kind: MessageKind
    due_at: datetime
    useful_until: datetime
    wording: str
    values: dict[str, Any]
    reasons: tuple[Reason, ...]


class CheckInRhythm(StrEnum):
    """The three rhythms of a plan in which check-ins are asked."""

    pulse = "pulse"
    weekly = "weekly"
    monthly = "monthly"


class LeftOutReason(Code):
    """Why a text that the plan calls for is not sent. Each rule is explained in docs/plans.md."""

    paused = "paused", {"first": date, "last": date}
    red_risk = "red_risk"
    second_question = "second_question"
    told_by_digest = "told_by_digest"
    daily_cap = "daily_cap"
    one_question_a_day = "one_question_a_day", {"asked": CheckInRhythm}
    one_question_a_morning = "one_question_a_morning"


@dataclass(frozen=True)
class LeftOut:
    """A text that will not be sent, and why (a `LeftOutReason`)."""

    message: DueMessage
    reason: Reason


@dataclass(frozen=True)
class Cadence:
    """Both in order of due time."""

    due: tuple[DueMessage, ...]
    left_out: tuple[LeftOut, ...]
