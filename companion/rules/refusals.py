"""Why something is refused: `Refusal` of a request as a whole, `FieldProblem` of one of its fields.

Words: companion/wording/words/refusals.toml (refusals as clauses) and field_problems.toml (whole sentences).
"""

from datetime import date, time
from enum import StrEnum

from companion.rules.reasons import Code


class Thing(StrEnum):
    """What is looked up by its id: the names of the tables."""

    alert = "alert"
    check_in = "check_in"
    clinic = "clinic"
    clinic_closing = "clinic_closing"
    contact = "contact"
    cover = "cover"
    enrollment = "enrollment"
    goal = "goal"
    meeting = "meeting"
    message = "message"
    patient = "patient"
    session = "session"
    session_series = "session_series"
    staff = "staff"


class PlanUnit(StrEnum):
    """What a number of a reminder plan counts."""

    texts = "texts"
    hours = "hours"
    days = "days"
    weeks = "weeks"


class Refusal(Code):
    """Why a request is refused as a whole. No fact holds a person's data."""

    # nothing there
    nothing_here = "nothing_here"
    no_such_id = "no_such_id", {"thing": Thing}
    no_such_exercise = "no_such_exercise"
    no_such_question_set = "no_such_question_set"
    no_such_level = "no_such_level"
    no_such_version = "no_such_version"
    meeting_not_saved = "meeting_not_saved"
    exercise_not_assigned = "exercise_not_assigned"
    not_on_roster = "not_on_roster"
    # somebody else may do it
    only_supervisors = "only_supervisors"
    only_supervisors_hand_over = "only_supervisors_hand_over"
    only_supervisors_close_clinic = "only_supervisors_close_clinic"
    only_supervisors_arrange_cover = "only_supervisors_arrange_cover"
    only_supervisors_end_cover = "only_supervisors_end_cover"
    only_administrators = "only_administrators"
    not_your_contact = "not_your_contact"
    not_your_level_change = "not_your_level_change"
    # signing in
    sign_in_first = "sign_in_first"
    wrong_password = "wrong_password"  # noqa: S105 - a name, not a password
    too_many_sign_ins = "too_many_sign_ins"
    # patients
    consented_already = "consented_already"
    took_consent_back = "took_consent_back"
    on_record_already = "on_record_already"
    discharged_already = "discharged_already"
    discharged_readmit = "discharged_readmit"
    not_discharged = "not_discharged"
    discharge_stays = "discharge_stays"
    number_of_deceased = "number_of_deceased"
    number_taken = "number_taken"
    number_taken_meanwhile = "number_taken_meanwhile"  # by somebody in care now, while this patient was away
    no_number = "no_number"
    takes_no_texts = "takes_no_texts"
    nobody_to_answer = "nobody_to_answer"  # a question to a phone that several patients share
    contact_stays = "contact_stays"
    level_change_stays = "level_change_stays"
    level_change_not_ahead = "level_change_not_ahead"
    not_enrolled = "not_enrolled"
    no_current_enrollment = "no_current_enrollment"
    same_level = "same_level"
    texts_changed = "texts_changed"
    # texts
    unreachable_discharged = "unreachable_discharged"
    unreachable_opted_out = "unreachable_opted_out"
    unreachable_no_consent = "unreachable_no_consent"
    unreachable_number = "unreachable_number"
    unreachable_no_number = "unreachable_no_number"
    unreachable_landline = "unreachable_landline"
    unreachable_shared = "unreachable_shared"
    too_many_written = "too_many_written"
    not_from_patient = "not_from_patient"
    gives_away = "gives_away"
    # plans, check-ins, alerts
    plan_changed = "plan_changed"
    check_in_answered = "check_in_answered"
    check_in_not_answered = "check_in_not_answered"
    alert_resolved = "alert_resolved"
    staff_left = "staff_left"
    cover_over = "cover_over"
    # sessions, meetings, the clinic
    closed_already = "closed_already"
    session_cancelled = "session_cancelled"
    single_session_end = "single_session_end"
    single_session_move = "single_session_move"
    session_begun = "session_begun"
    no_end_to_take_back = "no_end_to_take_back"
    nothing_to_put_back = "nothing_to_put_back"
    ask_first = "ask_first"
    meeting_of_feed = "meeting_of_feed"
    own_account = "own_account"
    email_taken = "email_taken"
    nobody_left_to_supervise = "nobody_left_to_supervise"
    # the request itself
    clashed = "clashed"
    malformed = "malformed"
    nul_in_filter = "nul_in_filter"
    broken_text = "broken_text"
    not_allowed = "not_allowed"
    method_not_allowed = "method_not_allowed"
    state_forbids = "state_forbids"
    changed_meanwhile = "changed_meanwhile"
    too_large = "too_large"
    not_json = "not_json"
    invalid_input = "invalid_input"
    if_match_missing = "if_match_missing"
    failed = "failed"
    busy = "busy"
    refused = "refused"


class FieldProblem(Code):
    """What is wrong with one field. `value`: what was sent, as a document shows it, cut short."""

    # any document
    required = "required"
    unknown_field = "unknown_field"
    null = "null"
    not_valid = "not_valid"
    not_text = "not_text"
    not_whole_number = "not_whole_number"
    not_yes_no = "not_yes_no"
    not_list = "not_list"
    not_mapping = "not_mapping"
    not_object = "not_object"
    empty = "empty"
    too_long = "too_long", {"most": int, "has": int}
    too_short = "too_short", {"least": int}
    at_least = "at_least", {"low": int}
    from_to = "from_to", {"low": int, "high": int}
    count_from_to = "count_from_to", {"low": int, "high": int}
    length_from_to = "length_from_to", {"low": int, "high": int}
    one_of = "one_of", {"allowed": tuple[str, ...]}
    choose = "choose"
    cannot_change = "cannot_change"
    bad_name = "bad_name"
    small_letters = "small_letters"
    # instants, days, numbers of rows
    not_instant = "not_instant"
    not_day = "not_day"
    not_time = "not_time"
    with_seconds = "with_seconds"
    not_row_id = "not_row_id"
    year_too_far = "year_too_far", {"first": int, "last": int}
    not_zone = "not_zone"
    zone_without_place = "zone_without_place", {"places": tuple[str, ...]}
    not_link = "not_link"
    not_language_code = "not_language_code"
    not_idempotency_key = "not_idempotency_key"
    before_from = "before_from"
    span_too_long = "span_too_long", {"days": int}
    # people
    given_name_needed = "given_name_needed"
    name_needed = "name_needed"
    not_email = "not_email"
    not_phone = "not_phone"
    no_such_phone = "no_such_phone"
    phone_extension = "phone_extension"
    phone_service = "phone_service"
    phone_satellite = "phone_satellite"
    phone_country = "phone_country", {"allowed": tuple[str, ...]}
    own_phone = "own_phone"
    voice_extension = "voice_extension"
    voice_premium = "voice_premium"
    phone_for_consent = "phone_for_consent"
    nobody_shares = "nobody_shares"
    last_before_first = "last_before_first"
    thresholds_allowed = "thresholds_allowed", {"allowed": tuple[str, ...]}
    level_needed = "level_needed"
    same_level = "same_level"
    day_too_far = "day_too_far", {"past": int, "ahead": int}
    before_present_level = "before_present_level"
    before_current_level = "before_current_level", {"since": date}
    day_ahead = "day_ahead", {"most": int}
    not_before_next_change = "not_before_next_change", {"on": date}
    before_discharge = "before_discharge", {"since": date}
    last_day_ahead = "last_day_ahead"
    readmission_reason_needed = "readmission_reason_needed"
    confirm_discharge = "confirm_discharge"
    series_over = "series_over"
    phone_or_name = "phone_or_name"
    level_reason_needed = "level_reason_needed"
    form_reason_needed = "form_reason_needed"
    confirm = "confirm"
    goal_needed = "goal_needed"
    # the clinic and its staff
    clinic_name_needed = "clinic_name_needed"
    sender_name = "sender_name"
    not_sender = "not_sender"
    outside_widest_hours = "outside_widest_hours"
    hours_too_narrow = "hours_too_narrow"
    office_closes_first = "office_closes_first"
    staff_left = "staff_left"
    colleague_needed = "colleague_needed"
    own_cover = "own_cover"
    cover_in_past = "cover_in_past"
    covered_already = "covered_already"
    day_over = "day_over"
    closing_reason_needed = "closing_reason_needed"
    closing_too_far = "closing_too_far", {"days": int}
    closing_too_long = "closing_too_long", {"days": int}
    not_of_closing = "not_of_closing", {"first": date, "last": date}
    stays_off = "stays_off"
    clinic_closed = "clinic_closed", {"day": date, "why": str}
    # sessions, meetings
    start_in_past = "start_in_past"
    move_or_cancel = "move_or_cancel"
    nothing_to_change = "nothing_to_change"
    marked_twice = "marked_twice"
    not_on_roster = "not_on_roster"
    session_not_begun = "session_not_begun"
    meeting_in_future = "meeting_in_future"
    # alerts, texts, check-ins
    status_or_owner = "status_or_owner"
    alert_note_needed = "alert_note_needed"
    no_such_question = "no_such_question"
    built_in_set = "built_in_set"
    question_needed = "question_needed"
    question_too_long = "question_too_long", {"texts": int}
    # recurrence rules
    rule_parts = "rule_parts"
    rule_part_unknown = "rule_part_unknown", {"name": str, "allowed": tuple[str, ...]}
    rule_part_twice = "rule_part_twice", {"name": str}
    rule_freq = "rule_freq"
    rule_counted_days = "rule_counted_days"
    rule_wkst = "rule_wkst", {"allowed": tuple[str, ...]}
    rule_bysetpos = "rule_bysetpos"
    rule_byday = "rule_byday", {"value": str}
    rule_zero = "rule_zero", {"name": str}
    rule_number = "rule_number", {"name": str, "low": int, "high": int}
    rule_until = "rule_until"
    rule_until_too_early = "rule_until_too_early"
    rule_without_sessions = "rule_without_sessions"
    # plans
    plan_reason_needed = "plan_reason_needed"
    plan_group = "plan_group"
    plan_unknown_field = "plan_unknown_field", {"allowed": tuple[str, ...]}
    plan_null = "plan_null"
    plan_text = "plan_text"
    plan_phases = "plan_phases"
    plan_cap_needed = "plan_cap_needed"
    plan_days_before = "plan_days_before"
    plan_days_before_number = "plan_days_before_number", {"most": int}
    plan_time = "plan_time", {"value": str}
    plan_time_outside = "plan_time_outside", {"value": str, "earliest": str, "latest": str}
    plan_weekday = "plan_weekday", {"value": str, "allowed": tuple[str, ...]}
    plan_weekdays = "plan_weekdays", {"value": str}
    plan_weekday_twice = "plan_weekday_twice"
    plan_kinds = "plan_kinds", {"value": str}
    plan_kind = "plan_kind", {"value": str, "allowed": tuple[str, ...]}
    plan_number = "plan_number", {"value": str, "unit": PlanUnit, "low": int, "high": int}
    plan_yes_no = "plan_yes_no", {"value": str}
    plan_day_counts = "plan_day_counts", {"value": str, "most": int}
    plan_phase_weekdays_needed = "plan_phase_weekdays_needed"
    plan_question_set = "plan_question_set", {"allowed": tuple[str, ...]}
    plan_last_phase_ends = "plan_last_phase_ends"
    plan_phase_without_end = "plan_phase_without_end"
    plan_phases_order = "plan_phases_order"
    plan_nudge_too_late = "plan_nudge_too_late", {"hours": int}
    plan_sets_missing = "plan_sets_missing", {"names": tuple[str, ...]}
    # question sets
    more_than_minimum = "more_than_minimum"
    english_needed = "english_needed"
    words_off_scale = "words_off_scale"
    word_for_two_numbers = "word_for_two_numbers"
    question_ids_repeat = "question_ids_repeat"
    score_of_other_question = "score_of_other_question"
    flag_without_score = "flag_without_score"
    # exercises
    slug = "slug"
    version = "version"
    tags = "tags", {"allowed": tuple[str, ...]}
    steps = "steps", {"most": int}
    step = "step"
    step_seconds = "step_seconds", {"most": int}
    both_languages = "both_languages"
    words_needed = "words_needed"
    # forms of the dashboard
    choose_day = "choose_day"
    choose_time = "choose_time"
    choose_kind = "choose_kind"
    choose_weekday = "choose_weekday"
    choose_person = "choose_person"
    whole_number = "whole_number", {"low": int, "high": int}
    day_numbers = "day_numbers"
    plan_hours = "plan_hours", {"first": time, "last": time}
    nudge_after_call = "nudge_after_call"
    phase_goes_on = "phase_goes_on"
    phase_last_week_needed = "phase_last_week_needed"
    phases_end_together = "phases_end_together"
    nothing_differs = "nothing_differs"
    first_name_needed = "first_name_needed"
    last_name_needed = "last_name_needed"
    email_needed = "email_needed"
    neutral_name_needed = "neutral_name_needed"
    voice_number_needed = "voice_number_needed"
    text_needed = "text_needed"
    look_at_findings = "look_at_findings"
    amber_above_red = "amber_above_red"
    before_first_day = "before_first_day"
    session_changed = "session_changed"
    session_twice = "session_twice"
    time_in_past = "time_in_past"
    takes_place_then = "takes_place_then"
    last_day_in_past = "last_day_in_past"
    last_day_before_held = "last_day_before_held", {"day": date}
    link_start = "link_start"
    mark_somebody = "mark_somebody"
    page_expired = "page_expired"
