"""Kinds of texts: which go first, and which are bound by quiet hours and the daily cap."""

from __future__ import annotations

from enum import StrEnum


class MessageKind(StrEnum):
    crisis = "crisis"
    reply = "reply"
    consent = "consent"
    opt_out_confirmation = "opt_out_confirmation"
    session_reminder = "session_reminder"
    session_change = "session_change"
    personal = "personal"  # written by a counselor
    missed_session = "missed_session"
    check_in = "check_in"
    nudge = "nudge"
    exercise = "exercise"
    week_digest = "week_digest"
    meeting_reminder = "meeting_reminder"
    meeting_follow_up = "meeting_follow_up"
    encouragement = "encouragement"
    milestone = "milestone"
    text = "text"  # whatever a person writes to us


# Lower goes first when more is due than the sender may send.
_PRIORITY = {
    MessageKind.crisis: 0,
    MessageKind.reply: 0,
    MessageKind.consent: 0,
    MessageKind.opt_out_confirmation: 0,
    MessageKind.session_reminder: 1,
    MessageKind.session_change: 1,
    MessageKind.personal: 1,
    MessageKind.missed_session: 1,
    MessageKind.week_digest: 1,
    MessageKind.meeting_reminder: 1,
    MessageKind.check_in: 2,
    MessageKind.nudge: 2,
    MessageKind.exercise: 2,
    MessageKind.meeting_follow_up: 2,
    MessageKind.encouragement: 3,
    MessageKind.milestone: 3,
    MessageKind.text: 0,
}
PRIORITIES = tuple(sorted(set(_PRIORITY.values())))
PRIORITY_NAMES = {0: "urgent", 1: "reminder", 2: "check_in", 3: "encouragement"}  # as metrics call them

_NOT_AUTOMATED = frozenset(
    {
        MessageKind.crisis,
        MessageKind.reply,
        MessageKind.consent,
        MessageKind.opt_out_confirmation,
        MessageKind.personal,
        MessageKind.text,
    }
)


def priority(kind: MessageKind) -> int:
    """0 leaves first: crisis and replies, then reminders, then check-ins, then encouragement."""
    return _PRIORITY[kind]


def automated(kind: MessageKind) -> bool:
    """Whether quiet hours, pauses and the daily cap bind it. What answers a person, or a person wrote, is exempt."""
    return kind not in _NOT_AUTOMATED
