"""What became of a text: its states, Twilio's reports in any order, and what each error code means for us."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


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


def after_callback(current: MessageStatus, twilio_status: str) -> MessageStatus:
    """The status after a report, in whatever order reports come.

    One that is older, repeated or of a kind nobody knows yet takes nothing back; but any report at all proves that
    Twilio has the text.
    """
    if current == MessageStatus.received:
        return current
    reported = _REPORTED.get(twilio_status.strip().lower(), MessageStatus.accepted)
    return reported if _RANK[reported] > _RANK[current] else current


class ErrorKind(StrEnum):
    opted_out = "opted_out"  # the person said STOP to this sender
    bad_number = "bad_number"  # no such number, or it takes no texts
    configuration = "configuration"  # ours to mend
    filtered = "filtered"  # a carrier blocks the sender or the words
    queue_full = "queue_full"  # the sender was given more than it can send
    maybe_retry = "maybe_retry"  # passing: handset off, network trouble
    expired = "expired"  # did not arrive within its ValidityPeriod
    unsettled = "unsettled"  # nobody can tell whether it went out
    unknown = "unknown"  # a code we do not know: shown to staff, never retried


@dataclass(frozen=True)
class ErrorPolicy:
    """`meaning` is a sentence for staff; it holds no personal data. `waits`: as an answer to the call it says nothing
    of this text, and is mended for all texts of the sender at once: they wait, as long as they are of use.
    """

    kind: ErrorKind
    meaning: str
    waits: bool = False


# Source: Twilio's error dictionary; codes keep being split, so an unlisted one is shown as it is.
_POLICIES: Mapping[int, ErrorPolicy] = MappingProxyType(
    {
        21610: ErrorPolicy(ErrorKind.opted_out, "the person opted out with the carrier"),
        21211: ErrorPolicy(ErrorKind.bad_number, "the number is not valid"),
        21614: ErrorPolicy(ErrorKind.bad_number, "the number cannot receive texts"),
        21635: ErrorPolicy(ErrorKind.bad_number, "the number is a landline"),
        30005: ErrorPolicy(ErrorKind.bad_number, "the number is unknown to the carrier"),
        30006: ErrorPolicy(ErrorKind.bad_number, "the number is a landline or unreachable for texts"),
        21408: ErrorPolicy(ErrorKind.configuration, "sending to this region is not enabled in the Twilio account"),
        30034: ErrorPolicy(ErrorKind.configuration, "the sender is not registered for A2P messaging"),
        20003: ErrorPolicy(ErrorKind.configuration, "Twilio does not accept the account's credentials", waits=True),
        20005: ErrorPolicy(ErrorKind.configuration, "the Twilio account is not active", waits=True),
        21212: ErrorPolicy(ErrorKind.configuration, "the sender's number is not valid", waits=True),
        21606: ErrorPolicy(ErrorKind.configuration, "the sender's number cannot send texts", waits=True),
        30007: ErrorPolicy(ErrorKind.filtered, "a carrier filtered the text"),
        30004: ErrorPolicy(ErrorKind.filtered, "the text was blocked"),
        # 30001 is the same as 21611, but reported after Twilio had taken the text.
        21611: ErrorPolicy(ErrorKind.queue_full, "the sender's queue at Twilio is full; lower its rate", waits=True),
        30001: ErrorPolicy(ErrorKind.queue_full, "the sender's queue at Twilio is full; lower its rate"),
        30003: ErrorPolicy(ErrorKind.maybe_retry, "the handset was off or out of reach"),
        30008: ErrorPolicy(ErrorKind.maybe_retry, "the carrier gave no reason"),
        30036: ErrorPolicy(ErrorKind.expired, "it could not be delivered while it was of use"),
    }
)
UNSETTLED = ErrorPolicy(ErrorKind.unsettled, "nobody can tell whether it arrived")


def error_policy(code: int | None) -> ErrorPolicy:
    """What a Twilio error code calls for. Unknown codes mean: no retry, show it to staff."""
    if code is None:
        return ErrorPolicy(ErrorKind.unknown, "it was refused without a code")
    return _POLICIES.get(code, ErrorPolicy(ErrorKind.unknown, f"Twilio error {code}"))
