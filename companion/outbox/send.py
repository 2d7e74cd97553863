"""Sends what is due: claims, checks, hands over and settles at the same time, so that none waits for another."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence, Set
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import timedelta
from threading import Event

import structlog
from sqlalchemy.exc import OperationalError

from companion import tallies
from companion.clock import Clock
from companion.logs import log_facts
from companion.outbox.check import check_again
from companion.outbox.claim import claim
from companion.outbox.gateway import NotProcessed, Outcome, OutgoingText, Unknown
from companion.outbox.settle import OnProblem, settle
from companion.rules.texts.delivery import MessageProblem

log = structlog.get_logger()

Send = Callable[[OutgoingText], Outcome]
Answer = tuple[OutgoingText, Outcome]
# A process that was stopped for longer (a suspended machine) sends nothing: another worker may have the text.
LONGEST_STANDSTILL = timedelta(seconds=30)
# Texts taken per thread: one in its call, two ready behind it. So no thread waits for the database, and the database
# is asked for many texts at a time instead of two or three.
PER_THREAD = 3
# Seconds: answers that arrive within this time are stored together.
GATHER = 0.04
# Seconds between tries to store answers while the database is away: they exist only in this process.
PATIENCE = (0.2, 0.5, 1, 2, 4, 8, 15)


def send_due(clock: Clock, send: Send, on_problem: OnProblem, threads: int, stopping: Event) -> Counter[str]:
    """Sends until nothing is due, or until `stopping`; then finishes what is in flight.

    Only this thread touches the database; the pool's threads only make calls. Counts outcomes by their kind.
    """
    counts: Counter[str] = Counter()
    in_flight: set[Future[list[Answer]]] = set()
    with ThreadPoolExecutor(threads, thread_name_prefix="send") as pool:
        while True:
            try:
                taken = _start(pool, clock, send, _room(in_flight, threads), stopping, in_flight)
            except OperationalError as error:
                if not in_flight:
                    raise
                taken = 0  # what is in flight is settled first
                log.warning("no texts claimed: the database is away", error=type(error).__name__)
            if not in_flight:
                if not taken:
                    return counts
                continue
            done, in_flight = _wait_for_batch(in_flight, threads)
            answers = [answer for future in done for answer in future.result()]
            _settle(answers, clock, on_problem)
            tallies.write()
            counts.update(type(outcome).__name__.lower() for _, outcome in answers)


def _room(in_flight: Set[Future[list[Answer]]], threads: int) -> int:
    """How many texts to claim now; 0 while there is room for only a few, as a claim of many costs the same."""
    room = PER_THREAD * threads - len(in_flight)
    return room if room >= max(1, threads // 2) else 0


def _wait_for_batch(
    in_flight: set[Future[list[Answer]]], threads: int
) -> tuple[set[Future[list[Answer]]], set[Future[list[Answer]]]]:
    """The calls that have ended (at least one), and the rest. Does not wait for more once they make a full batch."""
    first, rest = wait(in_flight, return_when=FIRST_COMPLETED)
    if len(first) >= threads // 2:
        return first, rest
    more, rest = wait(rest, timeout=GATHER)
    return first | more, rest


def _start(
    pool: ThreadPoolExecutor,
    clock: Clock,
    send: Send,
    seats: int,
    stopping: Event,
    in_flight: set[Future[list[Answer]]],
) -> int:
    """Fills the free seats; returns how many texts were claimed, also those that then did not leave."""
    if stopping.is_set() or not seats:
        return 0
    claimed = claim(seats, clock())
    if claimed:
        ready_at = time.time()
        for texts in _by_phone(_check(claimed, clock)):
            in_flight.add(pool.submit(_hand_over_in_turn, send, texts, ready_at))
    return len(claimed)


def _check(ids: Sequence[int], clock: Clock) -> list[OutgoingText]:
    """Checks all at once; when that fails, one by one, so that a row that cannot be read does not hold up others."""
    try:
        return check_again(ids, clock())
    except OperationalError:
        raise
    except Exception as error:
        if len(ids) == 1:
            # Its lease lapses, and it is tried again.
            log.error("text not prepared", message=ids[0], **log_facts(error))
            return []
    return [text for message_id in ids for text in _check([message_id], clock)]


def _by_phone(texts: Sequence[OutgoingText]) -> Iterable[list[OutgoingText]]:
    """Groups texts by phone to send them one after the other: 'step 2' never arrives before 'step 1'."""
    groups: dict[str, list[OutgoingText]] = {}
    for text in texts:
        groups.setdefault(text.to, []).append(text)
    return groups.values()


def _hand_over_in_turn(send: Send, texts: Sequence[OutgoingText], ready_at: float) -> list[Answer]:
    return [hand_over(send, text, ready_at) for text in texts]


def hand_over(send: Send, text: OutgoingText, ready_at: float) -> Answer:
    """Makes the call, unless it is too late. `ready_at`: Unix time at which the text was checked."""
    if time.time() - ready_at > LONGEST_STANDSTILL.total_seconds():
        return text, NotProcessed(MessageProblem.process_stood_still())
    try:
        return text, send(text)
    except Exception as error:
        return text, Unknown(MessageProblem.call_failed(error=type(error).__name__))


def _settle(answers: Sequence[Answer], clock: Clock, on_problem: OnProblem) -> None:
    """Stores answers; tries again while the database is briefly away. Storing one twice changes nothing."""
    for pause in PATIENCE:
        try:
            return _settle_apart(answers, clock, on_problem)
        except OperationalError as error:
            log.warning("answers wait for the database", answers=len(answers), error=type(error).__name__)
            time.sleep(pause)
    return _settle_apart(answers, clock, on_problem)


def _settle_apart(answers: Sequence[Answer], clock: Clock, on_problem: OnProblem) -> None:
    """Stores all in one transaction; when that fails, each in its own, so that one failure does not affect others."""
    try:
        settle(answers, clock(), on_problem)
    except OperationalError:
        raise
    except Exception as error:
        if len(answers) > 1:
            for answer in answers:
                _settle_apart([answer], clock, on_problem)
            return
        # Its lease lapses, and Twilio is asked what happened to it.
        log.error("answer not stored", message=answers[0][0].message_id, **log_facts(error))
