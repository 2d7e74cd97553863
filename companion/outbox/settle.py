"""Stores what happened to texts: Twilio's answer to the call, and what it reports later."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import defer

from companion.database import among, db, transaction
from companion.models import Message
from companion.outbox.gateway import Accepted, NotProcessed, Outcome, OutgoingText, Rejected, Unknown
from companion.outbox.pace import slow_down
from companion.rules.reasons import Reason
from companion.rules.texts.delivery import ErrorPolicy, MessageStatus, after_callback, error_policy
from companion.rules.texts.webhook_fields import StatusReport
from companion.tallies import TEXTS, count, count_lateness

# Called inside the transaction, for what care has to act on: an opt-out, a dead number, a blocked sender.
OnProblem = Callable[[Message, ErrorPolicy, datetime], None]

FIRST_LOOK = timedelta(seconds=20)  # wait before asking Twilio about a text without an answer
LONGEST_BACKOFF = timedelta(minutes=5)
# A text that failed for its sender's sake, reported after Twilio had it: when it is tried again, at first and at most;
# and how long the sender's other texts rest.
FIRST_TRY_AGAIN, LONGEST_TRY_AGAIN = timedelta(minutes=2), timedelta(hours=1)
SENDER_RESTS = timedelta(minutes=1)
# Handed over, and nobody knows yet; 'unknown' when the answer comes after the lease has lapsed.
OPEN = (MessageStatus.sending, MessageStatus.unknown)
# Acceptance may come late, when the text was already given up or was to be sent again.
NOT_YET_ACCEPTED = (*OPEN, MessageStatus.pending, MessageStatus.expired)


def settle(answers: Sequence[tuple[OutgoingText, Outcome]], now: datetime, on_problem: OnProblem) -> None:
    """Stores the outcomes of calls, in one transaction.

    An answer to an earlier attempt than the row's is ignored: another worker has the text by now. Only acceptance by
    Twilio always counts, unless its failure was reported first and the text was taken back (its token is another).
    """
    by_id = {text.message_id: (text, outcome) for text, outcome in answers}
    with transaction():
        rows = db.session.scalars(
            select(Message)
            .where(among(Message.id, by_id))
            .options(defer(Message.body), defer(Message.phone))
            .order_by(Message.id)
            .with_for_update()
            .execution_options(populate_existing=True)
        ).all()
        pauses: dict[str, datetime] = {}
        # Patients are locked where a problem affects them; always in the same order, so that workers never deadlock.
        for row in sorted(rows, key=lambda row: (row.clinic_id, row.patient_id or 0, row.id)):
            text, outcome = by_id[row.id]
            current = text.token == row.token
            if current and (text.attempt == row.attempts or isinstance(outcome, Accepted)):
                apply_outcome(row, outcome, now, on_problem)
            if isinstance(outcome, NotProcessed) and outcome.slow_down and row.sender:
                until = now + timedelta(seconds=outcome.retry_after or 1)
                pauses[row.sender] = max(until, pauses.get(row.sender, until))
        slow_down(pauses, now)


def apply_outcome(row: Message, outcome: Outcome, now: datetime, on_problem: OnProblem) -> None:
    """Applies one outcome to one locked row. A callback may have come first: its result is kept."""
    if isinstance(outcome, Accepted):
        row.lease_until = None
        row.sid = row.sid or outcome.sid
        _note_accepted(row, now)
        row.next_try_at = None
        if row.status in NOT_YET_ACCEPTED:
            row.status = MessageStatus.accepted
            _advance(row, outcome.status, outcome.error_code, now, on_problem)
        return
    if row.status not in OPEN:
        return
    row.lease_until = None
    if isinstance(outcome, Rejected):
        row.next_try_at = None
        fail(row, outcome.code, now, on_problem)
    elif isinstance(outcome, NotProcessed):
        row.next_try_at = None
        try_later(row, outcome, now)
        count(TEXTS, "put_back" if row.status == MessageStatus.pending else row.status)
        if outcome.problem is not None:
            on_problem(row, outcome.problem, now)
    elif row.status == MessageStatus.sending and isinstance(outcome, Unknown):
        become_unknown(row, outcome.why, now)


def become_unknown(row: Message, why: Reason, now: datetime) -> None:
    row.status = MessageStatus.unknown
    count(TEXTS, row.status)
    row.problem = why
    row.lease_until = None
    row.next_try_at = now + FIRST_LOOK


def fail(row: Message, code: int | None, now: datetime, on_problem: OnProblem) -> None:
    policy = error_policy(code)
    row.status = MessageStatus.failed
    row.error_code = code
    row.problem = policy.meaning
    row.ended_at = now
    count(TEXTS, f"{row.status}:{policy.kind}")
    on_problem(row, policy, now)


def take_back(row: Message, policy: ErrorPolicy, code: int | None, now: datetime, on_problem: OnProblem) -> bool:
    """A text that Twilio took and that then failed for its sender's sake, having reached nobody: it waits and goes once
    more as a new one. False when it would be of no use by then.

    Whatever is still said of the failed one (a late answer, a repeated report, Twilio's list) no longer concerns the
    row: it gets a new token, and the old SID is kept among the refused ones.
    """
    assert row.useful_until is not None
    wait = min(LONGEST_TRY_AGAIN, FIRST_TRY_AGAIN * 2 ** min(max(row.attempts, 1) - 1, 9))
    if now + wait >= row.useful_until:
        return False
    row.status = MessageStatus.failed
    row.error_code = code
    on_problem(row, policy, now)
    row.status = MessageStatus.pending
    row.due_at = now + wait
    row.problem = policy.meaning
    if row.sid is not None:
        row.refused_sids = [*(row.refused_sids or ()), row.sid]
    row.sid = row.token = row.error_code = None
    row.accepted_at = row.sent_at = row.lease_until = row.next_try_at = None
    count(TEXTS, "put_back")
    if row.sender and not policy.some_carriers:
        slow_down({row.sender: now + SENDER_RESTS}, now)
    return True


def put_back(row: Message, now: datetime) -> None:
    """A text that Twilio refused for a reason that no longer applies: sent once more if it is still useful, with its
    failure cleared. One that Twilio accepted (it has a SID) is never sent again.
    """
    if row.sid is not None or row.useful_until is None or row.useful_until <= now:
        return
    row.status = MessageStatus.pending
    row.due_at = now
    row.error_code = row.problem = row.ended_at = None
    count(TEXTS, "put_back")


def try_later(row: Message, outcome: NotProcessed, now: datetime) -> None:
    """Back into the outbox: nothing was processed. Exponential backoff with full jitter, at least Retry-After."""
    assert row.useful_until is not None
    ceiling = min(LONGEST_BACKOFF, timedelta(seconds=2 ** min(row.attempts, 9)))
    wait = timedelta(seconds=outcome.retry_after or 0) + ceiling * random.random()  # noqa: S311 - jitter, no secret
    row.problem = outcome.why
    if now + wait >= row.useful_until:
        row.status = MessageStatus.expired
        row.ended_at = now
    else:
        row.status = MessageStatus.pending
        row.due_at = now + wait


def record_status(token: str, report: StatusReport, now: datetime, on_problem: OnProblem) -> bool:
    """What a status callback reports, in any order, repeated or early. False when the token names nothing of ours."""
    with transaction():
        row = db.session.scalar(
            select(Message).where(Message.token == token).with_for_update().execution_options(populate_existing=True)
        )
        if row is None:
            return False
        row.sid = row.sid or _own_sid(report.sid)
        _note_accepted(row, now)
        row.next_try_at = None
        row.lease_until = None
        _advance(row, report.status, report.code, now, on_problem)
        return True


def _own_sid(sid: str) -> str | None:
    """The id a report names, unless another text has it: which text is meant the token tells, which nobody guesses."""
    taken = sid and db.session.scalar(select(Message.id).where(Message.sid == sid))
    return None if taken else sid or None


def _advance(row: Message, twilio_status: str, code: int | None, now: datetime, on_problem: OnProblem) -> None:
    before = row.status
    row.status = after_callback(before, twilio_status)
    if row.status == before:
        return
    if row.status == MessageStatus.failed:
        policy = error_policy(code)
        given_up = before in (MessageStatus.cancelled, MessageStatus.expired)
        if given_up or not policy.waits or not take_back(row, policy, code, now, on_problem):
            fail(row, code, now, on_problem)
        return
    count(TEXTS, row.status)
    if row.status in (MessageStatus.sent, MessageStatus.delivered):
        row.sent_at = row.sent_at or now
        row.problem = None
        if row.status == MessageStatus.delivered:
            row.delivered_at = now
    elif row.status in (MessageStatus.cancelled, MessageStatus.expired):
        row.ended_at = now


def _note_accepted(row: Message, now: datetime) -> None:
    """Twilio has the text: known from its answer or from a report, whichever comes first, and counted once."""
    if row.accepted_at is not None:
        return
    row.accepted_at = now
    count(TEXTS, MessageStatus.accepted)
    if row.handed_over_at is not None and row.due_at is not None:
        count_lateness((row.handed_over_at - row.due_at).total_seconds())
