"""Schemas of plan documents, one a section. Unknown fields are errors; a section left out or null is off.

Inside a section nothing but `daily_cap` is required, so that a patient's changes to one field (a merge patch) stay a
valid plan when the patient comes to a level whose plan lacks the rest of that section.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time
from itertools import pairwise
from typing import Any, ClassVar

from marshmallow import RAISE, ValidationError, fields, post_load, validates_schema

from companion.rules.check_ins.built_in import BUILT_IN
from companion.rules.documents import DocumentSchema, problem
from companion.rules.plans import plan as plans
from companion.rules.plans.fields import DayCounts, Kinds, WallTime, Weekday, Weekdays, Whole, YesNo
from companion.rules.refusals import FieldProblem, PlanUnit
from companion.rules.sessions.recurrence import SessionKind

EVERY_KIND = frozenset(SessionKind)
# What a phase may ask, beside a clinic's own sets: weekly and monthly have their own sections.
QUESTION_SETS = ("pulse", "help_only")
NOT_IN_A_PHASE = frozenset(BUILT_IN) - set(QUESTION_SETS)
QUESTION_SET_NAME = r"^[a-z][a-z0-9_]{0,39}$"
MAX_DAYS_BEFORE = 7
NOON, EVENING, CHECK_IN_TIME, MORNING = time(12), time(18), time(17, 30), time(10)


def may_be_asked(question_set: str) -> bool:
    """Whether a phase may name this set; whether the clinic has it is checked where the plan is saved."""
    return question_set not in NOT_IN_A_PHASE and bool(re.fullmatch(QUESTION_SET_NAME, question_set))


class Section(DocumentSchema):
    """Loads a mapping into the frozen value `makes`."""

    makes: ClassVar[type]
    problems: ClassVar = {
        (fields.Field, "null"): FieldProblem.plan_null,
        (fields.String, "invalid"): FieldProblem.plan_text,
        (fields.List, "invalid"): FieldProblem.plan_phases,
        (fields.Nested, "type"): FieldProblem.plan_group,
    }

    class Meta:
        unknown = RAISE

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.error_messages = self.error_messages | {
            "type": FieldProblem.plan_group(),
            "unknown": FieldProblem.plan_unknown_field(allowed=tuple(self.fields)),
        }

    @post_load
    def _make(self, data: dict[str, Any], **kwargs: Any) -> Any:
        return self.makes(**data)


class WeekDigestSchema(Section):
    makes = plans.WeekDigest
    weekday = Weekday(load_default=6)
    at = WallTime(load_default=time(17))


class EveningBeforeSchema(Section):
    makes = plans.EveningBefore
    at = WallTime(load_default=EVENING)
    kinds = Kinds(load_default=EVERY_KIND)


class DaysBeforeSchema(Section):
    makes = dict  # the number of days is its key in the document
    at = WallTime(load_default=NOON)
    kinds = Kinds(load_default=EVERY_KIND)


class HoursBeforeSchema(Section):
    makes = plans.HoursBefore
    hours = Whole(1, 12, PlanUnit.hours, load_default=2)
    kinds = Kinds(load_default=EVERY_KIND)


class DaysBeforeField(fields.Field[tuple[plans.DaysBefore, ...]]):
    """{"3": {...}, "1": {...}}: keyed by days, so that a patch can change or remove one of them."""

    def _serialize(
        self, value: tuple[plans.DaysBefore, ...] | None, attr: str | None, obj: Any, **kwargs: Any
    ) -> dict[str, Any]:
        return {str(step.days): DaysBeforeSchema().dump(step) for step in value or ()}

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> tuple[plans.DaysBefore, ...]:
        if not isinstance(value, Mapping):
            raise problem(FieldProblem.plan_days_before())
        steps: list[plans.DaysBefore] = []
        errors: dict[str, Any] = {}
        for days, document in value.items():
            if days not in {str(number) for number in range(1, MAX_DAYS_BEFORE + 1)}:
                errors[str(days)] = [FieldProblem.plan_days_before_number(most=MAX_DAYS_BEFORE)]
            elif document is not None:
                try:
                    steps.append(plans.DaysBefore(days=int(days), **DaysBeforeSchema().load(document)))
                except ValidationError as error:
                    errors[days] = error.messages
        if errors:
            raise ValidationError(errors)
        return tuple(sorted(steps, key=lambda step: -step.days))


class SessionRemindersSchema(Section):
    makes = plans.SessionReminders
    evening_before = fields.Nested(EveningBeforeSchema, allow_none=True, load_default=None)
    days_before = DaysBeforeField(load_default=())
    hours_before = fields.Nested(HoursBeforeSchema, allow_none=True, load_default=None)


class PhaseSchema(Section):
    makes = plans.CheckInPhase
    weekdays = Weekdays(required=True, error_messages={"required": [FieldProblem.plan_phase_weekdays_needed()]})
    until_week = Whole(1, 520, PlanUnit.weeks, allow_none=True, load_default=None)
    every_weeks = Whole(1, 12, PlanUnit.weeks, load_default=1)
    question_set = fields.String(load_default="pulse")
    weekly_every_weeks = Whole(0, 12, PlanUnit.weeks, allow_none=True, load_default=None)

    @validates_schema
    def _known_set(self, data: dict[str, Any], **kwargs: Any) -> None:
        if not may_be_asked(data.get("question_set") or ""):
            raise problem(FieldProblem.plan_question_set(allowed=QUESTION_SETS), "question_set")


class PhasesField(fields.List[plans.CheckInPhase]):
    """Phases in order of time; the last one goes on for good, because support must not just stop."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(fields.Nested(PhaseSchema), **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> Any:
        phases: list[Any] = super()._deserialize(value, attr, data, **kwargs)
        ends = [phase.until_week for phase in phases]
        if phases and ends[-1] is not None:
            raise problem(FieldProblem.plan_last_phase_ends())
        bounded = [end for end in ends[:-1] if end is not None]
        if len(bounded) < len(ends[:-1]):
            raise problem(FieldProblem.plan_phase_without_end())
        if any(later <= earlier for earlier, later in pairwise(bounded)):
            raise problem(FieldProblem.plan_phases_order())
        return tuple(phases)


class PulseSchema(Section):
    makes = plans.Pulse
    at = WallTime(load_default=CHECK_IN_TIME)
    phases = PhasesField(load_default=())
    taper = PhasesField(load_default=())
    raised_weekdays = Weekdays(load_default=())


class WeeklySchema(Section):
    makes = plans.WeeklyCheckIn
    weekday = Weekday(load_default=6)
    at = WallTime(load_default=CHECK_IN_TIME)
    every_weeks = Whole(1, 12, PlanUnit.weeks, load_default=1)


class MonthlySchema(Section):
    makes = plans.MonthlyCheckIn
    week_of_month = Whole(1, 4, PlanUnit.weeks, load_default=1)
    weekday = Weekday(load_default=1)
    at = WallTime(load_default=CHECK_IN_TIME)


class NoAnswerSchema(Section):
    makes = plans.NoAnswer
    nudge_after_hours = Whole(1, 168, PlanUnit.hours, load_default=24)
    call_task_after_hours = Whole(2, 336, PlanUnit.hours, load_default=48)

    @validates_schema
    def _in_order(self, data: dict[str, Any], **kwargs: Any) -> None:
        if data["nudge_after_hours"] >= data["call_task_after_hours"]:
            raise problem(FieldProblem.plan_nudge_too_late(hours=data["call_task_after_hours"]), "nudge_after_hours")


class MeetingsSchema(Section):
    makes = plans.Meetings
    hours_before = Whole(1, 12, PlanUnit.hours, load_default=2)
    follow_up_at = WallTime(allow_none=True, load_default=None)


class MissedSessionSchema(Section):
    makes = plans.MissedSession
    text_same_day = YesNo(load_default=True)
    counselor_task = YesNo(load_default=True)
    alert_on_second = YesNo(load_default=False)


class EncouragementSchema(Section):
    makes = plans.Encouragement
    weekday = Weekday(load_default=5)
    at = WallTime(load_default=MORNING)


class MilestonesSchema(Section):
    makes = plans.Milestones
    at = WallTime(load_default=MORNING)
    days = DayCounts(load_default=())
    yearly = YesNo(load_default=True)


class PlanSchema(Section):
    makes = plans.ReminderPlan
    daily_cap = Whole(
        0, 10, PlanUnit.texts, required=True, error_messages={"required": [FieldProblem.plan_cap_needed()]}
    )
    week_digest = fields.Nested(WeekDigestSchema, allow_none=True, load_default=None)
    session_reminders = fields.Nested(
        SessionRemindersSchema, allow_none=True, load_default=lambda: plans.SessionReminders()
    )
    pulse = fields.Nested(PulseSchema, allow_none=True, load_default=None)
    weekly = fields.Nested(WeeklySchema, allow_none=True, load_default=None)
    monthly = fields.Nested(MonthlySchema, allow_none=True, load_default=None)
    no_answer = fields.Nested(NoAnswerSchema, allow_none=True, load_default=None)
    meetings = fields.Nested(MeetingsSchema, allow_none=True, load_default=None)
    missed_session = fields.Nested(MissedSessionSchema, allow_none=True, load_default=None)
    encouragement = fields.Nested(EncouragementSchema, allow_none=True, load_default=None)
    milestones = fields.Nested(MilestonesSchema, allow_none=True, load_default=None)

    @post_load
    def _make(self, data: dict[str, Any], **kwargs: Any) -> plans.ReminderPlan:
        if data["session_reminders"] is None:
            data["session_reminders"] = plans.SessionReminders()
        return plans.ReminderPlan(**data)
