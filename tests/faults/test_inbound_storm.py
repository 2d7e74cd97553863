"""Everybody writes at once, every text comes twice, while texts go out and ticks run: each is handled once."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Event

from sqlalchemy import func, select
from structlog.testing import capture_logs

from companion import tallies
from companion.care.telling.planning import plan_ahead
from companion.care.texts.inbound import handle_left_over
from companion.database import db
from companion.models import Alert, Message, Patient, Tally
from companion.models.message import INBOUND
from jobs.run import run_tick
from jobs.ticks import BY_NAME
from tests.builders import a_counselor, a_group, a_patient
from tests.conftest import SetClock
from tests.serving import Stack

PATIENTS = 18
CHECK_IN = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)  # Monday 17:30 in Chicago, half an hour before the group
# What each person writes, one after the other; by the person's number.
SAID = (
    ("3 7 0", "thanks"),
    ("I want to die", "3 7 0"),
    ("STOP", "START"),
    ("C", "HELP"),
    ("my bus is late", "R", "3"),
    ("8 2 1", "STOP"),
)


def test_everybody_writes_at_once(
    stack: Stack, clock: SetClock, record_property: Callable[[str, object], None]
) -> None:
    began = time.monotonic()
    counselor = a_counselor()
    people = [a_patient(counselor, clock()) for _ in range(PATIENTS)]
    a_group(counselor, people, clock())
    phones = [person.phone for person in people]
    clock.set(CHECK_IN)
    stack.simulator.faults(inbound_twice=True)
    over = Event()

    def ticks() -> None:
        while not over.is_set():
            run_tick(stack.app, BY_NAME["send_due"], Event())
            with stack.app.app_context():
                # As late as it could ever run: what a webhook is handling right now looks left over.
                handle_left_over(clock() + timedelta(minutes=1))
                plan_ahead(clock() + timedelta(days=1))

    def write(number: int) -> list[str]:
        return [stack.simulator.type(phones[number], text)["sid"] for text in SAID[number % len(SAID)]]

    def bring_again(sids: list[str]) -> list[int]:
        return [stack.simulator.again(sid)["taken"] for sid in sids]

    working = [threading.Thread(target=ticks) for _ in range(2)]
    with capture_logs() as logged:
        for thread in working:
            thread.start()
        with ThreadPoolExecutor(PATIENTS) as pool:
            written = list(pool.map(write, range(PATIENTS)))
            again = list(pool.map(bring_again, written))
        over.set()
        for thread in working:
            thread.join(20)
    run_tick(stack.app, BY_NAME["send_due"], Event())
    assert [entry for entry in logged if entry["log_level"] in ("warning", "error")] == []
    assert {status for statuses in again for status in statuses} == {200}
    stack.simulator.wait_for(lambda: not stack.simulator.app.extensions["store"].unfinished())
    db.session.rollback()
    tallies.write(at_once=True)
    sids = {sid for texts in written for sid in texts}
    rows = db.session.scalars(select(Message).where(Message.direction == INBOUND)).all()
    assert {row.sid for row in rows} == sids and len(rows) == len(sids)
    assert all(row.handled_at for row in rows)
    times = db.session.scalar(select(func.sum(Tally.value)).where(Tally.name == tallies.INBOUND))
    assert times == len(rows), "a text was handled more than once"
    crisis = db.session.scalars(select(Alert).where(Alert.kind == "crisis")).all()
    assert len(crisis) == PATIENTS // len(SAID)
    # One crisis text each, however often their own was brought.
    told = db.session.scalars(select(Message.patient_id).where(Message.wording == "crisis.self_harm")).all()
    assert len(told) == len(set(told)) == len(crisis)
    opted_out = Counter(db.session.scalars(select(Patient.texting)))
    assert opted_out["opted_out"] == PATIENTS // len(SAID)
    assert not due_and_not_sent(clock())
    sent = db.session.scalars(select(Message.sid).where(Message.direction != INBOUND, Message.sid.is_not(None))).all()
    assert stack.simulator.counts()["created"] == len(sent) == len(set(sent))
    handled = dict(Counter(row.handled_as for row in rows))
    record_property(
        "count",
        f"{len(rows)} texts of {PATIENTS} people at once, each brought three times, were handled once: {handled}; "
        f"{len(sent)} texts out [{time.monotonic() - began:.0f} s]",
    )


def due_and_not_sent(now: datetime) -> Sequence[int]:
    waiting = Message.status.in_(("pending", "sending", "unknown"))
    return db.session.scalars(select(Message.id).where(waiting, Message.due_at <= now)).all()
