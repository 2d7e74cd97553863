"""What became of a text: its states, Twilio's reports in any order, and what each error code means for us."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from companion.rules.reasons import Code, Reason


class MessageStatus(StrEnum):
    pending = "pending"
    sending = "sending"
    accepted = "accepted"
    sent = "sent"
    delivered = "delivered"
    failed = "failed"
    expired = "expired"
    cancelled = "cancelled"
    unknown = "unknown"
    received = "received"  # inbound


class Direction(StrEnum):
    inbound = "inbound"
    outbound = "outbound"


class MessageProblem(Code):
    """Why a text failed, expired, was cancelled or has to wait; beside what Twilio's error codes mean."""

    # because of the patient
    opted_out = "opted_out"
    not_agreed = "not_agreed"
    discharged = "discharged"
    number_does_not_work = "number_does_not_work"
    number_changed = "number_changed"
    paused = "paused"
    no_texts_now = "no_texts_now"
    # because of the time
    too_late = "too_late"
    quiet_hours = "quiet_hours"
    quiet_hours_too_long = "quiet_hours_too_long"
    in_conversation = "in_conversation"
    conversation_too_long = "conversation_too_long"
    # nobody needs it any more
    not_in_plan = "not_in_plan"
    check_in_answered = "check_in_answered"
    exercise_left = "exercise_left"
    exercise_unassigned = "exercise_unassigned"
    session_changed_again = "session_changed_again"
    session_not_missed = "session_not_missed"
    # on the way to Twilio; `error` is the name of an exception
    slower_pace = "slower_pace"
    no_connection = "no_connection"
    connection_broke = "connection_broke", {"error": str}
    call_failed = "call_failed", {"error": str}
    server_error = "server_error", {"status": int}
    answer_unreadable = "answer_unreadable"
    answer_without_sid = "answer_without_sid"
    process_stood_still = "process_stood_still"
    process_stopped = "process_stopped"
    never_reached_carrier = "never_reached_carrier"
    never_reached_in_time = "never_reached_in_time"
    not_settled = "not_settled"
    as_written = "as_written", {"text": str}  # from before there were codes


# What each of Twilio's statuses says about a text that we handed over.
_REPORTED: Mapping[str, MessageStatus] = MappingProxyType(
    {
        "accepted": MessageStatus.accepted,
        "scheduled": MessageStatus.accepted,
        "queued": MessageStatus.accepted,
        "sending": MessageStatus.accepted,
        "sent": MessageStatus.sent,
        "delivered": MessageStatus.delivered,
        "read": MessageStatus.delivered,
        "undelivered": MessageStatus.failed,
        "failed": MessageStatus.failed,
        "canceled": MessageStatus.cancelled,
    }
)
# A report never takes a text back to a lower rank: callbacks come out of order and repeatedly. 'Delivered' is the
# strongest: a handset's receipt outweighs a carrier's 'undelivered'.
_RANK: Mapping[MessageStatus, int] = MappingProxyType(
    {
        MessageStatus.pending: 0,
        MessageStatus.sending: 1,
        MessageStatus.unknown: 1,
        MessageStatus.expired: 1,
        MessageStatus.accepted: 2,
        MessageStatus.sent: 3,
        MessageStatus.cancelled: 4,
        MessageStatus.failed: 5,
        MessageStatus.delivered: 6,
    }
)


# Statuses in which a text has reached the phone, or may have.
TOLD = (
    MessageStatus.sending,
    MessageStatus.unknown,
    MessageStatus.accepted,
    MessageStatus.sent,
    MessageStatus.delivered,
)


def after_callback(current: MessageStatus, twilio_status: str) -> MessageStatus:
    """The status after a report, in whatever order reports come.

    A report that is older, repeated or of an unknown kind never lowers the status; but any report at all proves that
    Twilio has the text.
    """
    if current == MessageStatus.received:
        return current
    reported = _REPORTED.get(twilio_status.strip().lower(), MessageStatus.accepted)
    return reported if _RANK[reported] > _RANK[current] else current


class ErrorKind(StrEnum):
    opted_out = "opted_out"  # the person said STOP to this sender
    bad_number = "bad_number"  # no such number, or it takes no texts
    configuration = "configuration"  # for us to fix
    filtered = "filtered"  # a carrier blocks the sender or the words
    queue_full = "queue_full"  # the sender was given more than it can send
    maybe_retry = "maybe_retry"  # temporary: handset off, network trouble
    expired = "expired"  # did not arrive within its ValidityPeriod
    unsettled = "unsettled"  # nobody can tell whether it went out
    unknown = "unknown"  # a code we do not know: shown to staff, never retried


class ErrorMeaning(Code):
    """What an error code tells staff. Holds nothing of a person."""

    opted_out_with_carrier = "opted_out_with_carrier"
    number_not_valid = "number_not_valid"
    number_takes_no_texts = "number_takes_no_texts"
    landline = "landline"
    number_unknown = "number_unknown"
    landline_or_unreachable = "landline_or_unreachable"
    region_not_enabled = "region_not_enabled"
    sender_not_registered = "sender_not_registered"
    credentials_refused = "credentials_refused"
    account_not_active = "account_not_active"
    sender_not_valid = "sender_not_valid"
    sender_cannot_text = "sender_cannot_text"
    filtered = "filtered"
    blocked = "blocked"
    queue_full = "queue_full"
    handset_out_of_reach = "handset_out_of_reach"
    carrier_gave_no_reason = "carrier_gave_no_reason"
    not_delivered_in_time = "not_delivered_in_time"
    nobody_can_tell = "nobody_can_tell"
    refused_without_code = "refused_without_code"
    twilio_error = "twilio_error", {"code": int}  # one we do not know


@dataclass(frozen=True)
class ErrorPolicy:
    """`meaning`: an `ErrorMeaning`. `waits`: when Twilio answers a call with it, the cause is not this text, and
    one fix helps all texts of the sender: they wait, as long as they are of use.
    """

    kind: ErrorKind
    meaning: Reason
    waits: bool = False


# Source: Twilio's error dictionary; codes keep being split, so an unlisted one is shown as it is.
_POLICIES: Mapping[int, ErrorPolicy] = MappingProxyType(
    {
        21610: ErrorPolicy(ErrorKind.opted_out, ErrorMeaning.opted_out_with_carrier()),
        21211: ErrorPolicy(ErrorKind.bad_number, ErrorMeaning.number_not_valid()),
        21614: ErrorPolicy(ErrorKind.bad_number, ErrorMeaning.number_takes_no_texts()),
        21635: ErrorPolicy(ErrorKind.bad_number, ErrorMeaning.landline()),
        30005: ErrorPolicy(ErrorKind.bad_number, ErrorMeaning.number_unknown()),
        30006: ErrorPolicy(ErrorKind.bad_number, ErrorMeaning.landline_or_unreachable()),
        21408: ErrorPolicy(ErrorKind.configuration, ErrorMeaning.region_not_enabled()),
        30034: ErrorPolicy(ErrorKind.configuration, ErrorMeaning.sender_not_registered()),
        20003: ErrorPolicy(ErrorKind.configuration, ErrorMeaning.credentials_refused(), waits=True),
        20005: ErrorPolicy(ErrorKind.configuration, ErrorMeaning.account_not_active(), waits=True),
        21212: ErrorPolicy(ErrorKind.configuration, ErrorMeaning.sender_not_valid(), waits=True),
        21606: ErrorPolicy(ErrorKind.configuration, ErrorMeaning.sender_cannot_text(), waits=True),
        30007: ErrorPolicy(ErrorKind.filtered, ErrorMeaning.filtered()),
        30004: ErrorPolicy(ErrorKind.filtered, ErrorMeaning.blocked()),
        # 30001 is the same as 21611, but reported after Twilio had taken the text.
        21611: ErrorPolicy(ErrorKind.queue_full, ErrorMeaning.queue_full(), waits=True),
        30001: ErrorPolicy(ErrorKind.queue_full, ErrorMeaning.queue_full()),
        30003: ErrorPolicy(ErrorKind.maybe_retry, ErrorMeaning.handset_out_of_reach()),
        30008: ErrorPolicy(ErrorKind.maybe_retry, ErrorMeaning.carrier_gave_no_reason()),
        30036: ErrorPolicy(ErrorKind.expired, ErrorMeaning.not_delivered_in_time()),
    }
)
UNSETTLED = ErrorPolicy(ErrorKind.unsettled, ErrorMeaning.nobody_can_tell())


def error_policy(code: int | None) -> ErrorPolicy:
    """What a Twilio error code calls for. Unknown codes mean: no retry, show it to staff."""
    if code is None:
        return ErrorPolicy(ErrorKind.unknown, ErrorMeaning.refused_without_code())
    return _POLICIES.get(code, ErrorPolicy(ErrorKind.unknown, ErrorMeaning.twilio_error(code=code)))
