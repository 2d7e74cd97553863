"""Sections and fields of a plan document that a change is named after. Values are paths, or names in a section."""

from enum import StrEnum


class PlanSection(StrEnum):
    daily_cap = "daily_cap"
    week_digest = "week_digest"
    session_reminders_evening_before = "session_reminders.evening_before"
    session_reminders_hours_before = "session_reminders.hours_before"
    pulse = "pulse"
    pulse_phases = "pulse.phases"
    pulse_taper = "pulse.taper"
    weekly = "weekly"
    monthly = "monthly"
    no_answer = "no_answer"
    meetings = "meetings"
    missed_session = "missed_session"
    encouragement = "encouragement"
    milestones = "milestones"


class PlanFieldName(StrEnum):
    weekday = "weekday"
    at = "at"
    kinds = "kinds"
    hours = "hours"
    raised_weekdays = "raised_weekdays"
    every_weeks = "every_weeks"
    week_of_month = "week_of_month"
    nudge_after_hours = "nudge_after_hours"
    call_task_after_hours = "call_task_after_hours"
    hours_before = "hours_before"
    follow_up_at = "follow_up_at"
    text_same_day = "text_same_day"
    counselor_task = "counselor_task"
    alert_on_second = "alert_on_second"
    days = "days"
    yearly = "yearly"
    weekdays = "weekdays"
    until_week = "until_week"
    question_set = "question_set"
    weekly_every_weeks = "weekly_every_weeks"
