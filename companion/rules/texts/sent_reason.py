"""Why a text is sent, for staff. A text has one reason or several: what calls for it first, then what changed it."""

from companion.rules.reasons import Code


class SentReason(Code):
    # check-ins of the plan
    check_in = "check_in", {"n": int}  # every n weeks
    weekly_check_in = "weekly_check_in", {"n": int}  # every n weeks
    monthly_check_in = "monthly_check_in"
    taper_held_by_silence = "taper_held_by_silence"
    more_often_at_amber_risk = "more_often_at_amber_risk"
    more_often_at_red_risk = "more_often_at_red_risk"
    at_chosen_hour = "at_chosen_hour"
    # sessions
    days_before = "days_before", {"n": int}
    hours_before = "hours_before", {"n": int}
    moved_out_of_quiet_hours = "moved_out_of_quiet_hours"
    names_sessions = "names_sessions", {"n": int}
    week_ahead = "week_ahead"
    session_changed = "session_changed"
    session_known_changed = "session_known_changed"  # known by habit, not by a text
    session_booked = "session_booked"
    session_missed = "session_missed"
    # what the patient chose
    hours_before_meeting = "hours_before_meeting", {"n": int}
    morning_after_meeting = "morning_after_meeting"
    saved_meeting_changed = "saved_meeting_changed"
    encouragement = "encouragement"
    milestone = "milestone", {"n": int}  # days
    # beside the plan
    answer = "answer"
    check_in_wanted = "check_in_wanted"
    not_answered_yet = "not_answered_yet"
    halt_question = "halt_question"
    check_back = "check_back"  # how it is, after a cry
    exercise_step = "exercise_step"
    exercise_chosen = "exercise_chosen"
    consent_question = "consent_question"
    number_question = "number_question"
    written_by_counselor = "written_by_counselor"
    demo = "demo"
    as_written = "as_written", {"text": str}  # from before there were codes
