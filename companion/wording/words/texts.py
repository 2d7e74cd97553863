"""Texts: what became of them, why they are sent, what they give away."""

from __future__ import annotations

from enum import StrEnum

from companion.rules.texts.delivery import ErrorMeaning
from companion.rules.texts.kinds import MessageKind
from companion.wording.catalog import N_, Words

WORDS: dict[type[StrEnum], Words] = {
    MessageKind: {
        MessageKind.crisis: N_("help in a crisis"),
        MessageKind.reply: N_("answer"),
        MessageKind.consent: N_("question of consent"),
        MessageKind.opt_out_confirmation: N_("confirmation of an opt-out"),
        MessageKind.session_reminder: N_("session reminder"),
        MessageKind.session_change: N_("correction"),
        MessageKind.personal: N_("written by hand"),
        MessageKind.missed_session: N_("missed session"),
        MessageKind.check_in: N_("check-in"),
        MessageKind.nudge: N_("nudge"),
        MessageKind.exercise: N_("exercise"),
        MessageKind.week_digest: N_("week digest"),
        MessageKind.meeting_reminder: N_("reminder of a meeting"),
        MessageKind.meeting_follow_up: N_("did you go?"),
        MessageKind.encouragement: N_("encouragement"),
        MessageKind.milestone: N_("milestone"),
    },
    ErrorMeaning: {
        ErrorMeaning.opted_out_with_carrier: N_("the person opted out with the carrier"),
        ErrorMeaning.number_not_valid: N_("the number is not valid"),
        ErrorMeaning.number_takes_no_texts: N_("the number cannot receive texts"),
        ErrorMeaning.landline: N_("the number is a landline"),
        ErrorMeaning.number_unknown: N_("the number is unknown to the carrier"),
        ErrorMeaning.landline_or_unreachable: N_("the number is a landline or unreachable for texts"),
        ErrorMeaning.region_not_enabled: N_("sending to this region is not enabled in the Twilio account"),
        ErrorMeaning.sender_not_registered: N_("the sender is not registered for A2P messaging"),
        ErrorMeaning.credentials_refused: N_("Twilio does not accept the account's credentials"),
        ErrorMeaning.account_not_active: N_("the Twilio account is not active"),
        ErrorMeaning.sender_not_valid: N_("the sender's number is not valid"),
        ErrorMeaning.sender_cannot_text: N_("the sender's number cannot send texts"),
        ErrorMeaning.filtered: N_("a carrier filtered the text"),
        ErrorMeaning.blocked: N_("the text was blocked"),
        ErrorMeaning.queue_full: N_("the sender's queue at Twilio is full; lower its rate"),
        ErrorMeaning.handset_out_of_reach: N_("the handset was off or out of reach"),
        ErrorMeaning.carrier_gave_no_reason: N_("the carrier gave no reason"),
        ErrorMeaning.not_delivered_in_time: N_("it could not be delivered while it was of use"),
        ErrorMeaning.nobody_can_tell: N_("nobody can tell whether it arrived"),
        ErrorMeaning.refused_without_code: N_("it was refused without a code"),
        ErrorMeaning.twilio_error: N_("Twilio error %(code)s"),
    },
}
