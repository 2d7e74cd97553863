"""Alerts: which there are, why, and what became of them; what a patient needs; contacts."""

from __future__ import annotations

from enum import StrEnum

from companion.rules.alerts.caseload import Need
from companion.rules.alerts.contacts import ContactKind
from companion.rules.alerts.kinds import AlertKind, AlertLevel, AlertStatus
from companion.rules.alerts.reasons import AlertNote, AlertReason, TextReason
from companion.wording.catalog import N_, Words

WORDS: dict[type[StrEnum], Words] = {
    AlertKind: {
        AlertKind.crisis: N_("Crisis"),
        AlertKind.red_risk: N_("Red check-in"),
        AlertKind.amber_risk: N_("Amber check-in"),
        AlertKind.wants_call: N_("Wants a call"),
        AlertKind.silence: N_("No answer"),
        AlertKind.missed_session: N_("Missed session"),
        AlertKind.second_miss: N_("Missed again"),
        AlertKind.cannot_come: N_("Cannot come"),
        AlertKind.message: N_("Message"),
        AlertKind.worrying_message: N_("Worrying message"),
        AlertKind.opted_out: N_("No texts wanted"),
        AlertKind.bad_number: N_("Number does not work"),
        AlertKind.unsettled: N_("Sent or not?"),
        AlertKind.not_delivered: N_("Not delivered"),
        AlertKind.sender_blocked: N_("Sender blocked"),
        AlertKind.too_many_texts: N_("Too many texts"),
    },
    AlertLevel: {AlertLevel.red: N_("red"), AlertLevel.amber: N_("amber"), AlertLevel.info: N_("for information")},
    AlertStatus: {
        AlertStatus.open: N_("open"),
        AlertStatus.acknowledged: N_("acknowledged"),
        AlertStatus.resolved: N_("resolved"),
    },
    Need: {
        Need.red: N_("Red"),
        Need.silent: N_("Silent"),
        Need.missed: N_("Missed session"),
        Need.amber: N_("Amber"),
        Need.steady: N_("Steady"),
    },
    ContactKind: {
        ContactKind.call: N_("Call"),
        ContactKind.no_answer: N_("Called, no answer"),
        ContactKind.visit: N_("Visit"),
        ContactKind.other: N_("Other contact"),
    },
    TextReason: {
        TextReason.self_harm: N_("wrote words that sound like self-harm"),
        TextReason.overdose: N_("wrote words that sound like an overdose"),
        TextReason.about_to_use: N_("wrote 'about to use'"),
        TextReason.sos: N_("wrote SOS"),
        TextReason.may_mean_danger: N_("wrote words that may mean danger; read them now"),
        TextReason.needs_reading: N_("wrote a message that needs to be read"),
        TextReason.not_handled: N_("a text could not be handled and needs to be read"),
        TextReason.told_of_slip: N_("told of a slip in their own words"),
        TextReason.running_late: N_("is running late for today's session"),
        TextReason.wrote: N_("wrote to us"),
    },
    AlertReason: {
        AlertReason.unknown_number: N_("an unknown number %(what)s"),
        AlertReason.no_reply_sent: N_("opted out of texts: no reply was sent, call"),
        AlertReason.too_many_texts: N_("very many texts within an hour; answers are held back"),
        AlertReason.no_answer: N_("no answer to the check-in for %(hours)s hours"),
        AlertReason.cannot_come: N_("cannot come to the session of %(when)s"),
        AlertReason.cannot_come_struggling: N_("cannot come to the session of %(when)s: struggling"),
        AlertReason.missed_session: N_("missed the session of %(when)s"),
        AlertReason.missed_again: N_("missed %(n)s sessions within 7 days, the last on %(when)s"),
        AlertReason.opted_out: N_("opted out of texts; reminders and check-ins no longer reach this person"),
        AlertReason.declined_texts: N_("does not want texts; agree on another way to stay in touch"),
        AlertReason.number_of_somebody_else: N_("the number belongs to somebody else now; ask for the new one"),
        AlertReason.number_not_confirmed: N_(
            "asked whether this is still their number, no answer for 7 days; ask in person"
        ),
        AlertReason.wrote_from_suspended_number: N_(
            "wrote from a number that gets no texts any more; call, then let texts go there again or enter the new "
            "number"
        ),
        AlertReason.number_does_not_work: N_("the phone number does not work (%(what)s); ask for the new one"),
        AlertReason.texts_refused: N_("texts are refused: %(what)s"),
        AlertReason.texts_refused_with_error: N_("texts are refused: %(what)s (Twilio error %(code)s)"),
        AlertReason.text_not_delivered: N_("a text (%(kind)s) did not arrive: %(what)s"),
    },
    AlertNote: {
        AlertNote.call_done: N_("call done"),
        AlertNote.visit: N_("visit"),
        AlertNote.called_no_answer: N_("called, no answer"),
        AlertNote.attendance_corrected: N_("attendance corrected"),
    },
}
