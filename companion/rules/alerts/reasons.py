"""Why an alert was opened, and what the system itself noted on one."""

from __future__ import annotations

from enum import StrEnum

from companion.rules.danger.serious import SeriousTopic
from companion.rules.reasons import Code, WallClock
from companion.rules.texts.delivery import ErrorMeaning
from companion.rules.texts.kinds import MessageKind


class TextReason(Code):
    """What somebody wrote that a person has to see."""

    self_harm = "self_harm"
    overdose = "overdose"
    overdose_other = "overdose_other"  # of somebody present
    unsure_danger = "unsure_danger"
    about_to_use = "about_to_use"
    sos = "sos"
    may_mean_danger = "may_mean_danger"
    serious = "serious", {"what": SeriousTopic}  # to be read the same day
    wants_call_back = "wants_call_back"  # when asked how it is after a cry
    needs_reading = "needs_reading"
    not_handled = "not_handled"  # handling the text failed again and again
    told_of_slip = "told_of_slip"
    running_late = "running_late"  # as stored before the session and the minutes were told
    wrote = "wrote"  # nothing that points to danger; used only for a number nobody knows


class CannotText(StrEnum):
    """Why no text can tell somebody that a session changed."""

    opted_out = "opted_out"
    not_agreed = "not_agreed"
    no_number = "no_number"
    landline = "landline"
    suspended = "suspended"
    shared = "shared"
    paused = "paused"
    discharged = "discharged"
    failed = "failed"


class AlertReason(Code):
    """Facts that name a session (`when`) give its start in the patient's zone."""

    unknown_number = "unknown_number", {"what": TextReason}
    from_shared_phone = "from_shared_phone", {"what": TextReason}  # of several patients; nobody knows who wrote
    start_from_shared_phone = "start_from_shared_phone"
    no_reply_sent = "no_reply_sent"  # second reason of the crisis alert when the patient opted out
    too_many_texts = "too_many_texts"
    author_limit = "author_limit", {"name": str}  # of staff
    clinic_limit = "clinic_limit"
    no_answer = "no_answer", {"hours": int}
    cannot_come = "cannot_come", {"when": WallClock}
    cannot_come_struggling = "cannot_come_struggling", {"when": WallClock}
    late = "late", {"when": WallClock}
    late_by = "late_by", {"when": WallClock, "n": int}  # minutes
    wants_call_at = "wants_call_at", {"when": WallClock}
    wants_call_after = "wants_call_after", {"when": WallClock}
    wants_to_move = "wants_to_move", {"when": WallClock}
    wants_another_time = "wants_another_time"  # for a session, and none is planned
    wants_another_hour = "wants_another_hour"  # for our texts
    wants_other_counselor = "wants_other_counselor"
    missed_session = "missed_session", {"when": WallClock}
    # What somebody has to hear by phone. `session`: its id; the times are by the patient's clock.
    not_told_off = "not_told_off", {"session": str, "was": WallClock, "why": CannotText}
    not_told_moved = "not_told_moved", {"session": str, "was": WallClock, "start": WallClock, "why": CannotText}
    not_told_added = "not_told_added", {"session": str, "start": WallClock, "why": CannotText}
    missed_again = "missed_again", {"n": int, "when": WallClock}
    opted_out = "opted_out"
    opted_out_or_session = "opted_out_or_session", {"when": WallClock}  # CANCEL after a reminder of this session
    declined_texts = "declined_texts"
    number_of_somebody_else = "number_of_somebody_else"
    number_not_confirmed = "number_not_confirmed"
    wrote_from_suspended_number = "wrote_from_suspended_number"
    number_does_not_work = "number_does_not_work", {"what": ErrorMeaning}
    texts_refused = "texts_refused", {"what": ErrorMeaning}
    texts_refused_with_error = "texts_refused_with_error", {"what": ErrorMeaning, "code": int}  # Twilio's error code
    text_not_delivered = "text_not_delivered", {"kind": MessageKind, "what": ErrorMeaning}


class AlertNote(Code):
    """What the system itself noted when it took on or settled an alert, beside the note that people write."""

    call_done = "call_done"
    visit = "visit"
    called_no_answer = "called_no_answer"
    attendance_corrected = "attendance_corrected"
    no_call_needed = "no_call_needed"  # the session is again as they know it, or a text tells them
    discharged = "discharged"
