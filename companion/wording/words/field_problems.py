"""What is wrong with a field: whole sentences, shown beside it."""

from __future__ import annotations

from enum import StrEnum

from companion.rules.refusals import FieldProblem, PlanUnit
from companion.wording.catalog import N_, Words
from companion.wording.words.plan_problems import PROBLEMS as OF_PLANS_AND_FORMS

WORDS: dict[type[StrEnum], Words] = {
    PlanUnit: {
        PlanUnit.texts: N_("of texts"),
        PlanUnit.hours: N_("of hours"),
        PlanUnit.days: N_("of days"),
        PlanUnit.weeks: N_("of weeks"),
    },
    FieldProblem: {
        # any document
        FieldProblem.required: N_("Missing data for required field."),
        FieldProblem.unknown_field: N_("Unknown field."),
        FieldProblem.null: N_("Field may not be null."),
        FieldProblem.not_valid: N_("Invalid value."),
        FieldProblem.not_text: N_("Not a valid string."),
        FieldProblem.not_whole_number: N_("Not a valid integer."),
        FieldProblem.not_yes_no: N_("Not a valid boolean."),
        FieldProblem.not_list: N_("Not a valid list."),
        FieldProblem.not_mapping: N_("Not a valid mapping type."),
        FieldProblem.not_object: N_("Must be an object."),
        FieldProblem.empty: N_("May not be empty."),
        FieldProblem.too_long: N_("At most %(most)s characters; this has %(has)s."),
        FieldProblem.too_short: N_("Must have at least %(least)s characters."),
        FieldProblem.at_least: N_("Must be %(low)s or more."),
        FieldProblem.from_to: N_("Must be from %(low)s to %(high)s."),
        FieldProblem.count_from_to: N_("Must have from %(low)s to %(high)s entries."),
        FieldProblem.length_from_to: N_("Write from %(low)s to %(high)s characters."),
        FieldProblem.one_of: N_("Must be one of %(allowed)s."),
        FieldProblem.choose: N_("Choose one of the list."),
        FieldProblem.cannot_change: N_("This field cannot be changed here."),
        FieldProblem.bad_name: N_("Use small letters, digits and _, at most 40, beginning with a letter."),
        FieldProblem.small_letters: N_("Use small letters only."),
        # instants, days, numbers of rows
        FieldProblem.not_instant: N_(
            "Give the instant with its zone, for example 2026-03-02T15:00:00Z or 2026-03-02T09:00:00-06:00."
        ),
        FieldProblem.not_day: N_("Give the day like 2026-03-02."),
        FieldProblem.not_time: N_("Give the time like 18:00."),
        FieldProblem.not_row_id: N_("Must be the number of an entry."),
        FieldProblem.year_too_far: N_("Must lie between the years %(first)s and %(last)s."),
        FieldProblem.not_zone: N_("Must be a zone such as America/Chicago."),
        FieldProblem.not_link: N_("Must begin with https:// or http://."),
        FieldProblem.not_language_code: N_("Must be a language code such as en or es."),
        FieldProblem.not_idempotency_key: N_("Must be 1 to 64 letters, digits, - or _."),
        FieldProblem.before_from: N_("Must not lie before from."),
        FieldProblem.span_too_long: N_("Ask for at most %(days)s days at once."),
        # people
        FieldProblem.given_name_needed: N_("Write at least a first name."),
        FieldProblem.name_needed: N_("Write the name."),
        FieldProblem.not_email: N_("Must be an e-mail address."),
        FieldProblem.not_phone: N_("This is not a phone number. Write it like +1 415 555 0134."),
        FieldProblem.no_such_phone: N_("No such number exists. Check the area code and the digits."),
        FieldProblem.last_before_first: N_("The last day cannot be before the first."),
        FieldProblem.thresholds_allowed: N_("May set %(allowed)s."),
        FieldProblem.level_needed: N_("Choose one of the levels."),
        FieldProblem.same_level: N_("The patient is at this level already; choose another."),
        FieldProblem.day_too_far: N_("Choose a day within the last %(past)s or the next %(ahead)s days."),
        FieldProblem.before_present_level: N_("This is before the present level began; choose a later day."),
        FieldProblem.before_current_level: N_("The current level began on %(since)s; choose that day or a later one."),
        FieldProblem.level_reason_needed: N_("Say in a few words why, for example 'completed the program'."),
        FieldProblem.confirm: N_("Confirm that this was considered."),
        FieldProblem.goal_needed: N_("Say the goal in the patient's own words."),
        # the clinic and its staff
        FieldProblem.clinic_name_needed: N_("Write the clinic's name."),
        FieldProblem.sender_name: N_("Must have 2 to 20 letters and be neutral: it heads every text a patient gets."),
        FieldProblem.not_sender: N_(
            "Must be a number such as +15005550006, a short code, or a messaging service (MG...)."
        ),
        FieldProblem.outside_widest_hours: N_("Texts may go out from 9:00 to 20:00 at most; choose hours within."),
        FieldProblem.hours_too_narrow: N_("Leave at least two hours in which texts may go out."),
        FieldProblem.office_closes_first: N_("The office cannot close before it opens."),
        FieldProblem.staff_left: N_("This person no longer works here; choose somebody else."),
        FieldProblem.colleague_needed: N_("Choose a colleague who works here."),
        FieldProblem.own_cover: N_("Choose somebody else: nobody can stand in for themselves."),
        FieldProblem.cover_in_past: N_("The last day lies in the past; choose today or a later day."),
        FieldProblem.covered_already: N_("There is cover for some of these days already; end that one first."),
        FieldProblem.day_over: N_("This day is over; choose today or a later one."),
        FieldProblem.closing_reason_needed: N_("Say why, for example 'Thanksgiving'."),
        # sessions, meetings
        FieldProblem.start_in_past: N_("The new time lies in the past; choose a later one."),
        FieldProblem.move_or_cancel: N_("Move a session or cancel it, not both at once."),
        FieldProblem.nothing_to_change: N_("Give a new start, a new length in minutes, or cancelled."),
        FieldProblem.marked_twice: N_("The same patient is marked twice."),
        FieldProblem.not_on_roster: N_("This patient is not on the roster of this session."),
        FieldProblem.session_not_begun: N_("This session has not begun yet; mark attendance when it has."),
        FieldProblem.meeting_in_future: N_("This lies in the future; log a meeting when it has begun."),
        # alerts, texts, check-ins
        FieldProblem.status_or_owner: N_("Give either a status (acknowledged, resolved) or an owner_id."),
        FieldProblem.alert_note_needed: N_(
            "Say in a few words what was done, for example 'called, will come on Friday'."
        ),
        FieldProblem.no_such_question: N_("This check-in has no such question."),
        FieldProblem.built_in_set: N_("This is a built-in set, which stays as it is; choose another name for yours."),
        FieldProblem.question_needed: N_("Write the question."),
        FieldProblem.question_too_long: N_("Shorten it: this would take more than %(texts)s texts."),
        # recurrence rules
        FieldProblem.rule_parts: N_(
            "A rule is made of NAME=VALUE parts with ';' between, e.g. FREQ=WEEKLY;BYDAY=MO,WE."
        ),
        FieldProblem.rule_part_unknown: N_(
            "%(name)s cannot be used here; allowed are %(allowed)s. The time of day is the session's."
        ),
        FieldProblem.rule_part_twice: N_("%(name)s stands in the rule twice."),
        FieldProblem.rule_freq: N_(
            "FREQ must be DAILY, WEEKLY, MONTHLY or YEARLY, for example FREQ=WEEKLY;BYDAY=MO,WE."
        ),
        FieldProblem.rule_counted_days: N_("BYDAY may count days (1MO, -1FR) only in a MONTHLY or YEARLY rule."),
        FieldProblem.rule_wkst: N_("WKST must be one of %(allowed)s."),
        FieldProblem.rule_bysetpos: N_("BYSETPOS picks from days: name them with BYDAY, BYMONTHDAY or BYMONTH."),
        FieldProblem.rule_byday: N_("BYDAY must name days such as MO or, in a month, 1MO or -1FR; %(value)s is none."),
        FieldProblem.rule_zero: N_("%(name)s cannot be 0."),
        FieldProblem.rule_number: N_("%(name)s must be a whole number from %(low)s to %(high)s."),
        FieldProblem.rule_until: N_(
            "UNTIL must be a day such as 20261231 (included) or a UTC time such as 20261231T235959Z."
        ),
        FieldProblem.rule_until_too_early: N_("UNTIL lies before the first day of the series."),
        FieldProblem.rule_without_sessions: N_("This rule brings no session within five years of its first day."),
        # question sets
        FieldProblem.more_than_minimum: N_("Must be more than minimum."),
        FieldProblem.english_needed: N_("Needs an English text."),
        FieldProblem.words_off_scale: N_("Words must stand for a number of the scale."),
        FieldProblem.word_for_two_numbers: N_("A word can stand for one number only."),
        FieldProblem.question_ids_repeat: N_("Every question needs an id of its own."),
        FieldProblem.score_of_other_question: N_("A score sums a question that is not in the set."),
        FieldProblem.flag_without_score: N_("A flag needs a score of the set."),
        # exercises
        FieldProblem.slug: N_("Use small letters, digits and hyphens, at most 60."),
        FieldProblem.version: N_("Use a whole number from 1 on."),
        FieldProblem.tags: N_("Use any of: %(allowed)s."),
        FieldProblem.steps: N_("Write 1 to %(most)s steps."),
        FieldProblem.step: N_("A step has seconds, text and sms."),
        FieldProblem.step_seconds: N_("Use 0 to %(most)s seconds."),
        FieldProblem.both_languages: N_("Write it in English (en) and Spanish (es)."),
        FieldProblem.words_needed: N_("Write something."),
        **OF_PLANS_AND_FORMS,
    },
}
