"""Sections and fields of reminder plans, and what a counselor should know before saving one."""

from __future__ import annotations

from enum import StrEnum

from companion.rules.plans.names import PlanFieldName, PlanSection
from companion.rules.plans.warnings import PlanWarning
from companion.wording.catalog import N_, Words, counted

WORDS: dict[type[StrEnum], Words] = {
    PlanSection: {
        PlanSection.daily_cap: N_("Automated texts a day, at most"),
        PlanSection.week_digest: N_("Week digest"),
        PlanSection.session_reminders_evening_before: N_("Reminder the evening before"),
        PlanSection.session_reminders_hours_before: N_("Reminder hours before"),
        PlanSection.pulse: N_("Pulse check-in"),
        PlanSection.pulse_phases: N_("Pulse check-in, phases"),
        PlanSection.pulse_taper: N_("Pulse check-in, taper after a step down"),
        PlanSection.weekly: N_("Weekly check-in"),
        PlanSection.monthly: N_("Monthly check-in"),
        PlanSection.no_answer: N_("No answer"),
        PlanSection.meetings: N_("Support meetings"),
        PlanSection.missed_session: N_("Missed session"),
        PlanSection.encouragement: N_("Encouragement"),
        PlanSection.milestones: N_("Milestones"),
    },
    PlanFieldName: {
        PlanFieldName.weekday: N_("day"),
        PlanFieldName.at: N_("time"),
        PlanFieldName.kinds: N_("kinds of sessions"),
        PlanFieldName.hours: N_("hours before"),
        PlanFieldName.raised_weekdays: N_("days at red risk"),
        PlanFieldName.every_weeks: N_("every so many weeks"),
        PlanFieldName.week_of_month: N_("week of the month"),
        PlanFieldName.nudge_after_hours: N_("nudge after hours"),
        PlanFieldName.call_task_after_hours: N_("call task after hours"),
        PlanFieldName.hours_before: N_("hours before"),
        PlanFieldName.follow_up_at: N_("'did you go?' at"),
        PlanFieldName.text_same_day: N_("text on the same day"),
        PlanFieldName.counselor_task: N_("task for the counselor"),
        PlanFieldName.alert_on_second: N_("alert on the second within 7 days"),
        PlanFieldName.days: N_("days"),
        PlanFieldName.yearly: N_("each year after"),
        PlanFieldName.weekdays: N_("days"),
        PlanFieldName.until_week: N_("until week"),
        PlanFieldName.question_set: N_("asks"),
        PlanFieldName.weekly_every_weeks: N_("weekly check-in every so many weeks"),
    },
    PlanWarning: {
        PlanWarning.opted_out: N_("This person opted out: none of these texts is sent."),
        PlanWarning.not_agreed: N_("This person has not agreed to texts yet: none of these is sent until they do."),
        PlanWarning.not_in_care: N_("This person is not in care now: none of these texts is sent."),
        PlanWarning.number_does_not_work: N_(
            "The phone number does not work: none of these texts is sent until it is set right."
        ),
        PlanWarning.no_reminder: N_("Nothing reminds of the session on %(when)s."),
        PlanWarning.paused: counted(
            "Texts are paused on some of these days: %(n)s is not sent.",
            "Texts are paused on some of these days: %(n)s are not sent.",
        ),
        PlanWarning.left_out: counted(
            "%(n)s text is left out, the first on %(when)s: too many on one day, or two questions at once.",
            "%(n)s texts are left out, the first on %(when)s: too many on one day, or two questions at once.",
        ),
        PlanWarning.outside_hours: N_(
            "The clinic texts from %(opens)s to %(closes)s only: what the plan has at %(times)s moves there."
        ),
        PlanWarning.moved_earlier: counted(
            "%(n)s reminder comes earlier than planned, as the clinic texts from %(opens)s to %(closes)s only.",
            "%(n)s reminders come earlier than planned, as the clinic texts from %(opens)s to %(closes)s only.",
        ),
        PlanWarning.clocks_go_forward: N_("Clocks go forward on %(day)s. Texts and sessions keep their time of day."),
        PlanWarning.clocks_go_back: N_("Clocks go back on %(day)s. Texts and sessions keep their time of day."),
        PlanWarning.own_wording: N_("The clinic's own wording says '%(word)s', which tells others about treatment."),
        PlanWarning.too_long: counted(
            "%(n)s text is too long for one SMS, on %(when)s.",
            "%(n)s texts are too long for one SMS, the first on %(when)s.",
        ),
    },
}
