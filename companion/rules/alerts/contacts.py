"""How a counselor got in touch with a patient, and what that settles."""

from enum import StrEnum

from companion.rules.alerts.kinds import AlertKind
from companion.rules.alerts.reasons import AlertNote


class ContactKind(StrEnum):
    call = "call"
    no_answer = "no_answer"  # called, and nobody answered
    visit = "visit"
    other = "other"


REACHED = (ContactKind.call, ContactKind.visit)
# What speaking with the patient settles. A crisis is closed by hand, with a note of what was done.
SETTLED_BY_SPEAKING = frozenset(
    {
        AlertKind.red_risk,
        AlertKind.amber_risk,
        AlertKind.wants_call,
        AlertKind.silence,
        AlertKind.missed_session,
        AlertKind.second_miss,
        AlertKind.cannot_come,
        AlertKind.not_told,
        AlertKind.message,
        AlertKind.worrying_message,
        AlertKind.serious_message,
    }
)
# What is noted on an alert that a contact settled or took on.
NOTED = {
    ContactKind.call: AlertNote.call_done,
    ContactKind.visit: AlertNote.visit,
    ContactKind.no_answer: AlertNote.called_no_answer,
}
