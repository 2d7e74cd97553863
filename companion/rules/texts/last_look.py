"""The last look before a text leaves: is it still wanted, allowed, and of use?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from companion.rules.reasons import Reason
from companion.rules.texts.delivery import MessageProblem
from companion.rules.texts.kinds import MessageKind, automated
from companion.rules.texts.quiet_hours import QuietHours, allowed, next_allowed_at_or_after, too_late_by

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
    why: Reason | None = None  # a `MessageProblem`, unless it is sent
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
    number_since: datetime | None = None  # when the number took the place of another
    has_number: bool = True
    shares_phone: bool = False  # with another patient, who would read it too


SEND = Verdict(Action.send)


def may_send(
    kind: MessageKind, useful_until: datetime, to: Recipient, now: datetime, *, made_at: datetime | None = None
) -> Verdict:
    """What to do with a text that is due. Instants are aware UTC. `made_at`: of a text that belongs to the number the
    patient had then; None for one that follows the patient.

    Source: docs/sources.md, Crisis, Caps and Opting out.
    """
    if made_at is not None and to.number_since is not None and made_at < to.number_since:
        return Verdict(Action.cancel, MessageProblem.number_changed())
    refused = _refused(kind, to)
    if refused is not None:
        return Verdict(Action.cancel, refused)
    if now >= useful_until:
        return Verdict(Action.expire, MessageProblem.too_late())
    if not automated(kind):
        return SEND
    return _automated(kind, useful_until, to, now)


def _refused(kind: MessageKind, to: Recipient) -> Reason | None:
    if not to.has_number:
        return MessageProblem.no_number()
    if kind == MessageKind.opt_out_confirmation:
        return None  # the one text that may follow an opt-out
    if to.opted_out:
        return MessageProblem.opted_out()
    if not to.number_works and kind != MessageKind.crisis:
        return MessageProblem.number_does_not_work()
    if to.shares_phone and kind != MessageKind.crisis:
        return MessageProblem.phone_shared()
    if kind in ANSWERS:
        return None
    if not to.consented:
        return MessageProblem.not_agreed()
    if not to.enrolled:
        return MessageProblem.discharged()
    return MessageProblem.paused() if to.paused and automated(kind) else None


def _automated(kind: MessageKind, useful_until: datetime, to: Recipient, now: datetime) -> Verdict:
    if not allowed(now, to.quiet, to.zone):
        opens = next_allowed_at_or_after(now, to.quiet, to.zone)
        if kind == MessageKind.session_change and too_late_by(opens, useful_until):
            return SEND  # nobody is sent to a locked door for the sake of a quiet night
        return _postpone(opens, useful_until, MessageProblem.quiet_hours, MessageProblem.quiet_hours_too_long)
    if kind in PROMPTS and to.talking_until is not None and now < to.talking_until:
        talk, too_long = MessageProblem.in_conversation, MessageProblem.conversation_too_long
        return _postpone(to.talking_until, useful_until, talk, too_long)
    return SEND


def _postpone(until: datetime, useful_until: datetime, why: MessageProblem, too_long: MessageProblem) -> Verdict:
    """`too_long`: the problem if the text is of no use any more at `until`."""
    if until >= useful_until:
        return Verdict(Action.expire, too_long())
    return Verdict(Action.postpone, why(), until)
