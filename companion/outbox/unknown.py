"""Texts that may or may not have been sent: never sent again without a check, and always settled in the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import defer

from companion.database import db, transaction
from companion.logs import log_facts
from companion.models import Message
from companion.outbox.gateway import Accepted, FoundText, GatewayUnavailable
from companion.outbox.settle import OnProblem, apply_outcome, become_unknown
from companion.rules.folding import fold
from companion.rules.texts.delivery import UNSETTLED, MessageProblem, MessageStatus
from companion.tallies import TEXTS, count

log = structlog.get_logger()

Find = Callable[[str, datetime], list[FoundText]]

Listed = list[FoundText] | None

BATCH = 100
BATCHES = 10  # limit of one run, so that the process can end between runs
ASKED_AT_ONCE = 8
# Twilio dates texts in whole seconds, and two machines' clocks differ.
CLOCK_SLACK = timedelta(seconds=30)
# A text that Twilio accepted appears in its list well before this.
PROOF_AFTER = timedelta(minutes=3)
LOOK_AGAIN = timedelta(seconds=45)
LONGEST_WAIT = timedelta(hours=1)  # between two looks
DOUBT_FOR = timedelta(hours=1)
GIVE_UP_AFTER = timedelta(hours=24)
MOST_ATTEMPTS = 3


def settle_unknown(now: datetime, find: Find, on_problem: OnProblem) -> Counter[str]:
    """Checks lapsed leases and unknown texts whose next check is due. Counts the results."""
    counts: Counter[str] = Counter()
    counts["lapsed"] = _take_over_lapsed(now)
    for _ in range(BATCHES):
        ids = _to_look_at(now)
        if not ids:
            break
        counts += _look_at(ids, now, find, on_problem)
    return +counts


def _take_over_lapsed(now: datetime) -> int:
    """A worker died: what it had not handed over is pending again, the rest is unknown."""
    with transaction():
        rows = db.session.scalars(
            select(Message)
            .where(Message.status == MessageStatus.sending, Message.lease_until < now)
            # Not decrypted: a row that no key fits must not hold up the others.
            .options(defer(Message.body), defer(Message.phone))
            .order_by(Message.id)
            .limit(1000)
            .with_for_update(skip_locked=True)
        ).all()
        for row in rows:
            if row.handed_over_at is None:
                row.status = MessageStatus.pending
                row.lease_until = None
            else:
                become_unknown(row, MessageProblem.process_stopped(), now)
                row.next_try_at = now
        return len(rows)


def _to_look_at(now: datetime) -> Sequence[int]:
    return db.session.scalars(
        select(Message.id)
        .where(Message.status == MessageStatus.unknown, Message.next_try_at <= now)
        .order_by(Message.next_try_at)
        .limit(BATCH)
    ).all()


def _put_off(message_id: int, now: datetime) -> None:
    """A text that cannot be settled goes to the end of the queue."""
    with transaction():
        db.session.execute(
            update(Message)
            .where(Message.id == message_id, Message.status == MessageStatus.unknown)
            .values(next_try_at=now + LONGEST_WAIT)
            .execution_options(synchronize_session=False)
        )


def _look_at(ids: Sequence[int], now: datetime, find: Find, on_problem: OnProblem) -> Counter[str]:
    """Asks Twilio about several at once, then settles one after the other. A row that cannot be read or settled goes
    to the end of the queue and does not hold up the others.
    """
    counts: Counter[str] = Counter()
    asked: dict[int, Future[Listed]] = {}
    with ThreadPoolExecutor(ASKED_AT_ONCE, thread_name_prefix="ask") as pool:
        for message_id in ids:
            with _put_off_if_it_fails(message_id, now, counts):
                asked[message_id] = pool.submit(_list, find, *_sent_to(message_id))
    for message_id, listed in asked.items():
        with _put_off_if_it_fails(message_id, now, counts):
            counts[_settle(message_id, listed.result(), now, on_problem)] += 1
    return counts


@contextmanager
def _put_off_if_it_fails(message_id: int, now: datetime, counts: Counter[str]) -> Iterator[None]:
    try:
        yield
    except OperationalError:
        raise  # the database is away, for all of them
    except Exception as error:
        log.error("unknown text not settled", message=message_id, **log_facts(error))
        _put_off(message_id, now)
        counts["put off"] += 1


def _sent_to(message_id: int) -> tuple[str, datetime]:
    """The phone, and since when Twilio may have the text. Read before the call; locked only after it."""
    with transaction():
        row = db.session.get_one(Message, message_id)
        phone, since = row.phone, row.handed_over_at
    assert phone is not None and since is not None
    return phone, (since - CLOCK_SLACK).replace(microsecond=0)


def _list(find: Find, phone: str, since: datetime) -> Listed:
    """What Twilio has; None when it could not be asked."""
    try:
        return find(phone, since)
    except GatewayUnavailable:
        return None


def _settle(message_id: int, listed: Listed, now: datetime, on_problem: OnProblem) -> str:
    with transaction():
        locked = db.session.scalar(
            select(Message)
            .where(Message.id == message_id, Message.status == MessageStatus.unknown, Message.next_try_at <= now)
            .with_for_update()
            .execution_options(populate_existing=True)
        )
        if locked is None:
            return "settled by others"  # a callback or another worker was faster
        return _conclude(locked, listed, now, on_problem)


def _conclude(row: Message, listed: Listed, now: datetime, on_problem: OnProblem) -> str:
    assert row.handed_over_at is not None and row.useful_until is not None
    free = [text for text in _free(listed or []) if text.sid not in (row.refused_sids or ())]
    match = _ours(row, free)
    if match is not None:
        apply_outcome(row, Accepted(match.sid, match.status, match.error_code), now, on_problem)
        return "found"
    age = now - row.handed_over_at
    if listed is None:
        return _ask_staff(row, now, on_problem) if age >= GIVE_UP_AFTER else _look_later(row, now)
    if free:
        # A text to this phone that matches no row of ours: it may be this one with its words changed on the way, so
        # we cannot be sure that Twilio does not have it.
        return _ask_staff(row, now, on_problem) if age >= DOUBT_FOR else _look_later(row, now)
    if age < PROOF_AFTER:
        return _look_later(row, now)
    row.next_try_at = None
    if now >= row.useful_until:
        row.status, row.ended_at, row.problem = MessageStatus.expired, now, MessageProblem.never_reached_in_time()
        count(TEXTS, row.status)
        return "expired"
    if row.attempts >= MOST_ATTEMPTS:
        return _ask_staff(row, now, on_problem)
    row.status, row.due_at, row.problem = MessageStatus.pending, now, MessageProblem.never_reached_carrier()
    return "sent again"


def _free(listed: Sequence[FoundText]) -> list[FoundText]:
    """Texts that Twilio has and that are not known to be one of our rows."""
    taken = set(db.session.scalars(select(Message.sid).where(Message.sid.in_([text.sid for text in listed]))))
    return [text for text in listed if text.sid not in taken]


def _ours(row: Message, free: Sequence[FoundText]) -> FoundText | None:
    """The listed text that is this row: same words, else same letters (Twilio may replace quotes and dashes)."""
    for same in (str.strip, _letters):
        found = next((text for text in free if same(text.body) == same(row.body)), None)
        if found is not None:
            return found
    return None


def _letters(body: str) -> str:
    return "".join(letter for letter in fold(body) if letter.isalnum())


def _look_later(row: Message, now: datetime) -> str:
    assert row.handed_over_at is not None
    # Soon at first, then at growing intervals of up to an hour.
    row.next_try_at = now + min(max(LOOK_AGAIN, (now - row.handed_over_at) / 2), LONGEST_WAIT)
    return "not yet known"


def _ask_staff(row: Message, now: datetime, on_problem: OnProblem) -> str:
    row.next_try_at = None
    row.problem = MessageProblem.not_settled()
    count(TEXTS, "unsettled")
    on_problem(row, UNSETTLED, now)
    return "left to staff"
