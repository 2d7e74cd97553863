"""The last look before a text leaves: is it still wanted, allowed, and of use?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from companion.rules.texts.kinds import MessageKind, automated
from companion.rules.texts.quiet_hours import QuietHours, allowed, next_allowed_at_or_after

# Answers to the person must come through at any hour and in a pause.
ANSWERS = frozenset({MessageKind.reply, MessageKind.crisis, MessageKind.consent, MessageKind.opt_out_confirmation})
# Prompts that open a question: never put into the middle of a live conversation.
PROMPTS = frozenset(
    {
        MessageKind.check_in,
        MessageKind.nudge,
        MessageKind.meeting_follow_up,
        MessageKind.encouragement,
        MessageKind.milestone,
    }
)


class Action(StrEnum):
    send = "send"
    cancel = "cancel"
    expire = "expire"
    postpone = "postpone"


@dataclass(frozen=True)
class Verdict:
    action: Action
    why: str = ""
    until: datetime | None = None  # aware UTC, for postpone


@dataclass(frozen=True)
class Recipient:
    """What is true of the patient at the moment of sending. `talking_until`: a conversation is live until then."""

    enrolled: bool
    consented: bool
    opted_out: bool
    number_works: bool
    paused: bool
    zone: ZoneInfo
    quiet: QuietHours
    talking_until: datetime | None = None


SEND = Verdict(Action.send)


def may_send(kind: MessageKind, useful_until: datetime, to: Recipient, now: datetime) -> Verdict:
    """What to do with a text that is due. Instants are aware UTC.

    Source: product.md, crisis and caps; messaging-facts.md, opting out.
    """
    refused = _refused(kind, to)
    if refused:
        return Verdict(Action.cancel, refused)
    if now >= useful_until:
        return Verdict(Action.expire, "too late to be of use")
    if not automated(kind):
        return SEND
    return _automated(kind, useful_until, to, now)


def _refused(kind: MessageKind, to: Recipient) -> str:
    if kind == MessageKind.opt_out_confirmation:
        return ""  # the one text that may follow an opt-out
    if to.opted_out:
        return "opted out of texts"
    if not to.number_works and kind != MessageKind.crisis:
        return "the number does not work"
    if kind in ANSWERS:
        return ""
    if not to.consented:
        return "has not agreed to texts"
    if not to.enrolled:
        return "discharged"
    return "paused" if to.paused and automated(kind) else ""


def _automated(kind: MessageKind, useful_until: datetime, to: Recipient, now: datetime) -> Verdict:
    if not allowed(now, to.quiet, to.zone):
        opens = next_allowed_at_or_after(now, to.quiet, to.zone)
        return _postpone(opens, useful_until, "quiet hours")
    if kind in PROMPTS and to.talking_until is not None and now < to.talking_until:
        return _postpone(to.talking_until, useful_until, "in the middle of a conversation")
    return SEND


def _postpone(until: datetime, useful_until: datetime, why: str) -> Verdict:
    if until >= useful_until:
        return Verdict(Action.expire, f"{why} until it is too late to be of use")
    return Verdict(Action.postpone, why, until)
