"""Sends what is due: claims, checks, hands over and settles at the same time, so that none waits for another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from threading import Event

from companion import tallies
from companion.clock import Clock
from companion.outbox.check import check_again
from companion.outbox.claim import claim
from companion.outbox.gateway import Outcome, OutgoingText
from companion.outbox.settle import OnProblem, settle

Send = Callable[[OutgoingText], Outcome]


def send_due(clock: Clock, send: Send, on_problem: OnProblem, threads: int, stopping: Event) -> Counter[str]:
    """Sends until nothing is due, or until `stopping`; then finishes what is in flight.

    Only this thread touches the database; the pool's threads only make calls. Counts outcomes by their kind.
    """
    counts: Counter[str] = Counter()
    in_flight: set[Future[tuple[int, Outcome]]] = set()
    with ThreadPoolExecutor(threads, thread_name_prefix="send") as pool:
        while True:
            taken = _start(pool, clock, send, threads - len(in_flight), stopping, in_flight)
            if not in_flight:
                if not taken:
                    return counts
                continue
            done, in_flight = wait(in_flight, return_when=FIRST_COMPLETED)
            outcomes = [future.result() for future in done]
            settle(outcomes, clock(), on_problem)
            tallies.write()
            counts.update(type(outcome).__name__.lower() for _, outcome in outcomes)


def _start(
    pool: ThreadPoolExecutor,
    clock: Clock,
    send: Send,
    seats: int,
    stopping: Event,
    in_flight: set[Future[tuple[int, Outcome]]],
) -> int:
    """Fills the free seats; returns how many texts were claimed, also those that then did not leave."""
    if stopping.is_set() or not seats:
        return 0
    claimed = claim(seats, clock())
    for text in check_again(claimed, clock()) if claimed else ():
        in_flight.add(pool.submit(_call, send, text))
    return len(claimed)


def _call(send: Send, text: OutgoingText) -> tuple[int, Outcome]:
    return text.message_id, send(text)
