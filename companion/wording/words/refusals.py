"""Why a request is refused: clauses; `Speaker.sentence` makes sentences of them."""

from __future__ import annotations

from enum import StrEnum

from companion.rules.refusals import Refusal, Thing
from companion.wording.catalog import N_, Words

WORDS: dict[type[StrEnum], Words] = {
    Thing: {
        Thing.alert: N_("alert"),
        Thing.check_in: N_("check-in"),
        Thing.clinic: N_("clinic"),
        Thing.clinic_closing: N_("clinic closing"),
        Thing.contact: N_("contact"),
        Thing.cover: N_("cover"),
        Thing.enrollment: N_("enrollment"),
        Thing.goal: N_("goal"),
        Thing.meeting: N_("meeting"),
        Thing.message: N_("message"),
        Thing.patient: N_("patient"),
        Thing.session: N_("session"),
        Thing.session_series: N_("session series"),
        Thing.staff: N_("staff member"),
    },
    Refusal: {
        Refusal.nothing_here: N_("there is no such thing in this clinic"),
        Refusal.no_such_id: N_("there is no %(thing)s with this id"),
        Refusal.no_such_exercise: N_("there is no exercise of this name"),
        Refusal.no_such_question_set: N_("there is no question set of this name"),
        Refusal.no_such_level: N_("there is no such level of care"),
        Refusal.no_such_version: N_("there is no such version of this plan"),
        Refusal.meeting_not_saved: N_("this meeting is not on the patient's schedule"),
        Refusal.exercise_not_assigned: N_("this exercise is not assigned to this patient"),
        Refusal.not_on_roster: N_("this patient is not on the roster"),
        Refusal.only_supervisors: N_("only a supervisor or an administrator may do this"),
        Refusal.only_supervisors_hand_over: N_("only a supervisor may hand over somebody's patients"),
        Refusal.only_supervisors_close_clinic: N_("only a supervisor or an administrator may close the clinic"),
        Refusal.only_supervisors_arrange_cover: N_("only a supervisor may arrange cover for somebody else"),
        Refusal.only_supervisors_end_cover: N_("only a supervisor may end somebody else's cover"),
        Refusal.only_administrators: N_("only an administrator may do this for an administrator"),
        Refusal.not_your_contact: N_("only the person who noted it can take it back"),
        Refusal.not_your_level_change: N_("only the person who changed the level can take it back"),
        Refusal.sign_in_first: N_("send 'Authorization: Bearer TOKEN' with a token from POST /api/v1/auth/token"),
        Refusal.wrong_password: N_("e-mail address or password is not right"),
        Refusal.too_many_sign_ins: N_("there were too many sign-ins. Wait a few minutes, then try again"),
        Refusal.consented_already: N_("the patient has agreed to texts already"),
        Refusal.on_record_already: N_("this is on record already"),
        Refusal.discharged_already: N_("this patient is discharged already"),
        Refusal.number_taken: N_("another patient of this clinic has this number; change it there first"),
        Refusal.contact_stays: N_("this was noted a while ago and stays; add a new note instead"),
        Refusal.level_change_stays: N_("this change of level stays: take the step back as a new change"),
        Refusal.not_enrolled: N_("this patient has no enrollment; enroll them first"),
        Refusal.no_current_enrollment: N_("this patient has no current enrollment; enroll them again on their page"),
        Refusal.same_level: N_("the patient is at this level of care already"),
        Refusal.texts_changed: N_(
            "something changed since these texts were listed; look at the new list, then apply it"
        ),
        Refusal.unreachable_discharged: N_("this patient is discharged; call instead"),
        Refusal.unreachable_opted_out: N_("this patient opted out of texts; call instead"),
        Refusal.unreachable_no_consent: N_("this patient has not agreed to texts yet; ask for consent first"),
        Refusal.unreachable_number: N_("this phone number does not work; enter the new one first"),
        Refusal.not_from_patient: N_("only a text from a patient can be marked as read"),
        Refusal.gives_away: N_("change the words in warnings, or send it again with send_anyway"),
        Refusal.plan_changed: N_(
            "somebody else saved this plan meanwhile; look at their version, then save yours again"
        ),
        Refusal.check_in_answered: N_("this check-in is answered already"),
        Refusal.check_in_not_answered: N_("this check-in is not answered yet"),
        Refusal.alert_resolved: N_("this alert is resolved already"),
        Refusal.staff_left: N_("this person no longer works here; choose somebody else"),
        Refusal.cover_over: N_("this cover is over already"),
        Refusal.closed_already: N_("the clinic is closed on this day already"),
        Refusal.session_cancelled: N_("this session is cancelled; reinstate it first"),
        Refusal.single_session_end: N_("this is a single session; cancel it instead"),
        Refusal.single_session_move: N_("this is a single session; move it instead"),
        Refusal.meeting_of_feed: N_(
            "this meeting comes from a feed, which would undo the change; add one of your own instead"
        ),
        Refusal.own_account: N_("you cannot close your own account; ask a colleague"),
        Refusal.email_taken: N_("somebody has an account with this e-mail address already"),
        Refusal.nobody_left_to_supervise: N_(
            "nobody would be left to supervise; make somebody else a supervisor first"
        ),
        Refusal.clashed: N_("somebody else changed the same thing at the same moment; look at it and try again"),
        Refusal.malformed: N_("the body is not JSON that can be read"),
        Refusal.nul_in_filter: N_("a filter holds a character that is none (NUL)"),
        Refusal.broken_text: N_("a text holds a character that is none (NUL or half of a pair)"),
        Refusal.not_allowed: N_("this needs another role"),
        Refusal.method_not_allowed: N_("see the Allow header for what this address takes"),
        Refusal.state_forbids: N_("the state of things forbids it"),
        Refusal.changed_meanwhile: N_("read it again, look at what changed, and send your change anew"),
        Refusal.too_large: N_("send at most 1 MB"),
        Refusal.not_json: N_("send the body as application/json"),
        Refusal.invalid_input: N_("see errors: sentences by field"),
        Refusal.if_match_missing: N_("read it first and send its ETag in an If-Match header"),
        Refusal.failed: N_("nothing was changed. It is in the log; try again later"),
        Refusal.busy: N_("nothing was changed. Try again in a moment"),
        Refusal.refused: N_("the request was refused"),
    },
}
