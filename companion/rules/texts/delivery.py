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
    no_number = "no_number"
    phone_shared = "phone_shared"
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
    # of the sender or its account: for the operator
    trial_account = "trial_account"
    sender_of_another_account = "sender_of_another_account"
    service_not_valid = "service_not_valid"
    service_without_numbers = "service_without_numbers"
    sender_not_provisioned = "sender_not_provisioned"
    toll_free_not_verified = "toll_free_not_verified"
    campaign_suspended = "campaign_suspended"
    messaging_disabled = "messaging_disabled"
    sender_id_needed = "sender_id_needed"
    too_fast = "too_fast"
    daily_limit = "daily_limit"
    loop_prevented = "loop_prevented"
    twilio_maintenance = "twilio_maintenance"
    handset_out_of_reach = "handset_out_of_reach"
    carrier_gave_no_reason = "carrier_gave_no_reason"
    not_delivered_in_time = "not_delivered_in_time"
    nobody_can_tell = "nobody_can_tell"
    refused_without_code = "refused_without_code"
    twilio_error = "twilio_error", {"code": int}  # one we do not know


@dataclass(frozen=True)
class ErrorPolicy:
    """`meaning`: an `ErrorMeaning`. `waits`: the cause is the sender or its account and not this text, and the text has
    certainly reached nobody: it waits, as long as it is of use, whether Twilio answers the call with this code or
    reports it later. `some_carriers`: others still take the sender's texts, which go on.
    """

    kind: ErrorKind
    meaning: Reason
    waits: bool = False
    some_carriers: bool = False


def _of_sender(
    kind: ErrorKind, meaning: ErrorMeaning, *codes: int, some_carriers: bool = False
) -> dict[int, ErrorPolicy]:
    """Codes that are the operator's to mend, for all texts of the sender at once."""
    return dict.fromkeys(codes, ErrorPolicy(kind, meaning(), waits=True, some_carriers=some_carriers))


# Source: Twilio's error dictionary (docs/sources.md, Delivery errors); codes keep being split, so an unlisted one is
# shown as it is.
_POLICIES: Mapping[int, ErrorPolicy] = MappingProxyType(
    {
        21610: ErrorPolicy(ErrorKind.opted_out, ErrorMeaning.opted_out_with_carrier()),
        21211: ErrorPolicy(ErrorKind.bad_number, ErrorMeaning.number_not_valid()),
        21614: ErrorPolicy(ErrorKind.bad_number, ErrorMeaning.number_takes_no_texts()),
        21635: ErrorPolicy(ErrorKind.bad_number, ErrorMeaning.landline()),
        30005: ErrorPolicy(ErrorKind.bad_number, ErrorMeaning.number_unknown()),
        30006: ErrorPolicy(ErrorKind.bad_number, ErrorMeaning.landline_or_unreachable()),
        21408: ErrorPolicy(ErrorKind.configuration, ErrorMeaning.region_not_enabled()),
        # Only texts to one country: the rest of the sender's go on.
        **dict.fromkeys((30018, 30040, 30041), ErrorPolicy(ErrorKind.configuration, ErrorMeaning.sender_id_needed())),
        30007: ErrorPolicy(ErrorKind.filtered, ErrorMeaning.filtered()),
        # The words are what is filtered: they would be again.
        30038: ErrorPolicy(ErrorKind.filtered, ErrorMeaning.filtered()),
        30004: ErrorPolicy(ErrorKind.filtered, ErrorMeaning.blocked()),
        30003: ErrorPolicy(ErrorKind.maybe_retry, ErrorMeaning.handset_out_of_reach()),
        30008: ErrorPolicy(ErrorKind.maybe_retry, ErrorMeaning.carrier_gave_no_reason()),
        # It waited in the sender's queue at Twilio until it was of no use: the sender was given too much.
        30036: ErrorPolicy(ErrorKind.queue_full, ErrorMeaning.not_delivered_in_time()),
        # the account
        **_of_sender(ErrorKind.configuration, ErrorMeaning.credentials_refused, 20003, 20404),
        **_of_sender(ErrorKind.configuration, ErrorMeaning.account_not_active, 10001, 20005, 30002),
        **_of_sender(ErrorKind.configuration, ErrorMeaning.messaging_disabled, 30037),
        **_of_sender(ErrorKind.configuration, ErrorMeaning.trial_account, 21608),
        # the sender, a number or a messaging service
        **_of_sender(ErrorKind.configuration, ErrorMeaning.sender_not_valid, 21212, 21603, 63007),
        **_of_sender(ErrorKind.configuration, ErrorMeaning.sender_cannot_text, 21606, 21607, 21659, 21661),
        **_of_sender(ErrorKind.configuration, ErrorMeaning.sender_of_another_account, 21660),
        **_of_sender(ErrorKind.configuration, ErrorMeaning.service_not_valid, 21701, 21705),
        **_of_sender(ErrorKind.configuration, ErrorMeaning.service_without_numbers, 21703, 21704),
        # its registration
        **_of_sender(ErrorKind.configuration, ErrorMeaning.sender_not_registered, 30034),
        **_of_sender(ErrorKind.configuration, ErrorMeaning.sender_not_provisioned, 30035),
        **_of_sender(ErrorKind.configuration, ErrorMeaning.sender_not_provisioned, 30024, some_carriers=True),
        **_of_sender(ErrorKind.configuration, ErrorMeaning.toll_free_not_verified, 30032),
        **_of_sender(ErrorKind.configuration, ErrorMeaning.campaign_suspended, 30033),
        # how much it sends; one carrier has a cap of its own, of which 30025 and 30026 say that half and 70 % are used
        **_of_sender(ErrorKind.queue_full, ErrorMeaning.queue_full, 21611, 30001),
        **_of_sender(ErrorKind.queue_full, ErrorMeaning.too_fast, 30022, 63017, 63018),
        **_of_sender(ErrorKind.queue_full, ErrorMeaning.daily_limit, 30454, 63038),
        **_of_sender(ErrorKind.queue_full, ErrorMeaning.daily_limit, 30023, 30025, 30026, 30027, some_carriers=True),
        **_of_sender(ErrorKind.filtered, ErrorMeaning.loop_prevented, 30039),
        **_of_sender(ErrorKind.configuration, ErrorMeaning.twilio_maintenance, 21730),
    }
)
UNSETTLED = ErrorPolicy(ErrorKind.unsettled, ErrorMeaning.nobody_can_tell())


# What the operator has to mend; no patient's row opens an alert of its own.
OPERATORS = frozenset({ErrorKind.filtered, ErrorKind.configuration, ErrorKind.queue_full})


def known_codes() -> tuple[int, ...]:
    """Every Twilio code with a policy of its own, ascending."""
    return tuple(sorted(_POLICIES))


def error_policy(code: int | None) -> ErrorPolicy:
    """What a Twilio error code calls for. Unknown codes mean: no retry, show it to staff."""
    if code is None:
        return ErrorPolicy(ErrorKind.unknown, ErrorMeaning.refused_without_code())
    return _POLICIES.get(code, ErrorPolicy(ErrorKind.unknown, ErrorMeaning.twilio_error(code=code)))
