"""What is wrong with a field of a plan, or with one of the dashboard's forms: whole sentences, shown beside it."""

from __future__ import annotations

from companion.rules.refusals import FieldProblem
from companion.wording.catalog import N_, Words

PROBLEMS: Words = {
    # plans
    FieldProblem.plan_reason_needed: N_("Say in a few words why, for example 'works evenings now'."),
    FieldProblem.plan_group: N_("This must be a group of fields ({...}), or null to switch it off."),
    FieldProblem.plan_unknown_field: N_("There is no such field here; allowed are %(allowed)s."),
    FieldProblem.plan_null: N_("This may not be null; leave it out to get the default."),
    FieldProblem.plan_text: N_("This must be a text."),
    FieldProblem.plan_phases: N_("This must be a list of phases."),
    FieldProblem.plan_cap_needed: N_("Say how many automated texts a day at most."),
    FieldProblem.plan_days_before: N_('This must be a group such as {"3": {"at": "12:00"}}, by number of days.'),
    FieldProblem.plan_days_before_number: N_("This must be a number of days from 1 to %(most)s."),
    FieldProblem.plan_time: N_("%(value)s is not a time; write hours and minutes, such as 17:30."),
    FieldProblem.plan_time_outside: N_(
        "%(value)s is outside the hours for automated texts; it must be from %(earliest)s to %(latest)s."
    ),
    FieldProblem.plan_weekday: N_("%(value)s is not a weekday; it must be one of %(allowed)s."),
    FieldProblem.plan_weekdays: N_('%(value)s is not a list of weekdays; write one such as ["mon", "thu"].'),
    FieldProblem.plan_weekday_twice: N_("A weekday stands in the list twice; name each once."),
    FieldProblem.plan_kinds: N_('%(value)s is no choice of sessions; write "all" or a list of kinds.'),
    FieldProblem.plan_kind: N_("%(value)s is not a kind of session; it must be one of %(allowed)s."),
    FieldProblem.plan_number: N_("%(value)s must be a whole number %(unit)s from %(low)s to %(high)s."),
    FieldProblem.plan_yes_no: N_("%(value)s must be true or false."),
    FieldProblem.plan_day_counts: N_(
        "%(value)s must be a list of at most %(most)s numbers of days, such as [1, 7, 30]."
    ),
    FieldProblem.plan_phase_weekdays_needed: N_("Say on which weekdays this phase asks."),
    FieldProblem.plan_question_set: N_("This must be one of %(allowed)s, or a set of the clinic's own."),
    FieldProblem.plan_last_phase_ends: N_("The last phase must go on: leave out its until_week."),
    FieldProblem.plan_phase_without_end: N_("Only the last phase may be without until_week."),
    FieldProblem.plan_phases_order: N_("Each phase must end in a later week than the one before it."),
    FieldProblem.plan_nudge_too_late: N_(
        "The nudge must come before the call task, so this must be less than %(hours)s."
    ),
    FieldProblem.plan_sets_missing: N_("There is no question set called %(names)s; add it first."),
    # forms of the dashboard
    FieldProblem.choose_day: N_("Choose a day, such as 2026-03-31."),
    FieldProblem.choose_time: N_("Choose a time, such as 17:30."),
    FieldProblem.choose_zone: N_("Choose a zone such as America/Chicago."),
    FieldProblem.choose_kind: N_("Choose at least one kind of session."),
    FieldProblem.choose_weekday: N_("Choose at least one day of the week."),
    FieldProblem.choose_person: N_("Choose at least one person."),
    FieldProblem.whole_number: N_("Must be a whole number from %(low)s to %(high)s."),
    FieldProblem.day_numbers: N_("Write numbers of days with commas between, such as 1, 7, 30."),
    FieldProblem.plan_hours: N_("Automated texts leave from %(first)s to %(last)s only; choose a time between."),
    FieldProblem.nudge_after_call: N_("The nudge must come before the call task."),
    FieldProblem.phase_goes_on: N_("The last phase goes on for good: leave its week empty."),
    FieldProblem.phase_last_week_needed: N_("Give every phase but the last one its last week."),
    FieldProblem.phases_end_together: N_("Two phases end in the same week."),
    FieldProblem.nothing_differs: N_("Nothing differs from the saved plan yet."),
    FieldProblem.first_name_needed: N_("Write the first name."),
    FieldProblem.last_name_needed: N_("Write the last name."),
    FieldProblem.mobile_needed: N_("Write the mobile number that gets the texts."),
    FieldProblem.email_needed: N_("Write the e-mail address."),
    FieldProblem.neutral_name_needed: N_("Write a neutral name."),
    FieldProblem.voice_number_needed: N_("Write the number people can call."),
    FieldProblem.text_needed: N_("Write something first."),
    FieldProblem.look_at_findings: N_(
        "Look at what this text gives away. Change it, or tick that you want to send it."
    ),
    FieldProblem.amber_above_red: N_("Amber cannot begin above red."),
    FieldProblem.before_first_day: N_("This is before the first day."),
    FieldProblem.session_changed: N_(
        "Somebody changed this session meanwhile. Look at it as it is now, then decide again."
    ),
    FieldProblem.time_in_past: N_("This is in the past; choose a later day or time."),
    FieldProblem.takes_place_then: N_("This is when it takes place already."),
    FieldProblem.last_day_in_past: N_("This is in the past; choose yesterday or a later day."),
    FieldProblem.link_start: N_("A link begins with https://."),
    FieldProblem.mark_somebody: N_("Mark at least one person."),
    FieldProblem.page_expired: N_("This page was open for a while. Please sign in once more."),
}
