"""A network that does everything wrong at once, by seeded chance: one text each, nobody forgotten, no blind retry."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import datetime
from itertools import pairwise

import pytest
from flask import Flask

from companion.outbox.gateway import NotProcessed, Outcome, OutgoingText, SmsGateway, Unknown
from companion.outbox.unknown import PROOF_AFTER
from tests.conftest import SetClock
from tests.faults.burst import a_burst, account_for, settle_everything, within
from tests.serving import Stack, running

TEXTS = 400
CREATE = {
    "too_many": 0.05,
    "server_error": 0.04,
    "drop_before": 0.04,
    "server_error_after": 0.05,
    "accept_then_drop": 0.06,
    "accept_then_hang": 0.01,
    "unreadable": 0.04,
    "callback_early": 0.1,
}
REPORTS = {"callback_lost": 0.25, "callback_twice": 0.25, "callback_late": 0.2, "callback_out_of_order": 0.2}
SECONDS = {"hang": 1.3, "late_by": 0.5, "retry_after": 7}


class NotingGateway(SmsGateway):
    """The real gateway; remembers when each text was handed over and what came of it."""

    def __init__(self, app: Flask) -> None:
        super().__init__(app.extensions["settings"])
        self._clock: Callable[[], datetime] = app.extensions["clock"]
        self.calls: dict[int, list[tuple[datetime, Outcome]]] = defaultdict(list)
        app.extensions["gateway"] = self

    def send(self, text: OutgoingText) -> Outcome:
        outcome = super().send(text)
        self.calls[text.message_id].append((self._clock(), outcome))
        return outcome

    def first_answers(self) -> Counter[str]:
        return Counter(type(calls[0][1]).__name__ for calls in self.calls.values())

    def check_no_blind_retry(self) -> int:
        """After an unknown end nothing is sent for as long as it takes to be sure. Returns the number of retries."""
        retries = 0
        for calls in self.calls.values():
            for (before, outcome), (again, _) in pairwise(calls):
                assert isinstance(outcome, NotProcessed | Unknown), outcome
                if isinstance(outcome, Unknown):
                    assert again - before >= PROOF_AFTER, (outcome, again - before)
                retries += 1
        return retries


@pytest.mark.parametrize(("database_url", "seed"), [("sqlite", 1), ("postgresql", 2)], indirect=["database_url"])
def test_every_text_arrives_once_whatever_the_network_does(
    seed: int,
    database_url: str,
    make_app: Callable[..., Flask],
    clock: SetClock,
    record_property: Callable[[str, object], None],
) -> None:
    began = time.monotonic()
    with running(make_app, database_url, TWILIO_TIMEOUT="1", SENDER_PACE="10000", SEND_THREADS="16") as stack:
        gateway = NotingGateway(stack.app)
        a_burst(TEXTS, clock())
        stack.simulator.faults(**CREATE, **REPORTS, **SECONDS, lookup_error=0.1, seed=seed)
        stack.send_due()
        # The network stays bad while the rest is settled and sent again.
        rounds = settle_everything(stack, lambda step: clock.pass_time(seconds=step.total_seconds()))
        reports_are_in(stack)
        account = account_for(stack)
    first, retries = gateway.first_answers(), gateway.check_no_blind_retry()
    assert (account.due, account.reached + account.staff) == (TEXTS, TEXTS)
    assert first["Unknown"] > TEXTS / 10 and first["NotProcessed"] > TEXTS / 100, first
    record_property(
        "count",
        f"bad network, seed {seed}, {database_url.partition(':')[0]}: first answers {dict(first)}, {retries} sent "
        f"again, settled in {rounds} rounds: {account} [{time.monotonic() - began:.0f} s]",
    )


def reports_are_in(stack: Stack) -> None:
    """No text is on its way, and the last delayed report has come."""
    within(5, lambda: not stack.simulator.app.extensions["store"].unfinished())
    reports = stack.simulator.app.extensions["webhooks"].counts
    quiet_since, seen = time.monotonic(), reports.total()

    def quiet() -> bool:
        nonlocal quiet_since, seen
        if reports.total() != seen:
            quiet_since, seen = time.monotonic(), reports.total()
        return time.monotonic() - quiet_since > 2 * SECONDS["late_by"]

    within(10, quiet)
