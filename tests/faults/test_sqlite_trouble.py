"""SQLite that somebody else has locked, or on a full disk: nothing is lost in silence, and it goes on afterwards."""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from threading import Event
from typing import Any

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from companion.database import db
from companion.models import Message, Patient
from companion.models.message import INBOUND
from jobs.run import run_tick
from jobs.ticks import BY_NAME
from tests.builders import a_counselor, a_patient
from tests.conftest import SetClock
from tests.faults.burst import a_burst, account_for, settle_everything, states, within
from tests.serving import Stack

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

TEXTS = 60
NOON = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
EVERYTHING = 2**31


@contextmanager
def locked(database_url: str) -> Iterator[None]:
    """Somebody else writes and does not come to an end."""
    other = sqlite3.connect(database_url.removeprefix("sqlite:///"), isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.rollback()
        other.close()


@pytest.fixture
def impatient(stack: Stack) -> None:
    """Waits 0.2 s for a lock instead of many seconds."""
    db.engine.dispose()

    @event.listens_for(db.engine, "connect")
    def _connect(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA busy_timeout=200")


class Disk:
    """Room for the database's file: what it has now when `full`, else as much as it wants.

    `refused`: how often this thread could not write, for whatever reason.
    """

    def __init__(self) -> None:
        self.full = False
        self.refused = 0
        writer = threading.get_ident()

        @event.listens_for(db.engine, "handle_error")
        def _count(_context: object) -> None:
            self.refused += threading.get_ident() == writer

        @event.listens_for(db.engine, "begin")
        def _begin(connection: Any) -> None:
            connection.exec_driver_sql(f"PRAGMA max_page_count={1 if self.full else EVERYTHING}")


@pytest.fixture
def disk(stack: Stack) -> Disk:
    return Disk()


@pytest.fixture
def patient(stack: Stack, clock: SetClock) -> Patient:
    clock.set(NOON)
    return a_patient(a_counselor(), NOON, level="residential")


def inbound() -> int:
    db.session.rollback()
    number = db.session.scalar(select(func.count()).where(Message.direction == INBOUND))
    db.session.rollback()
    return number or 0


def test_a_text_that_comes_while_the_database_is_locked_for_a_moment_waits_and_is_stored(
    stack: Stack, database_url: str, patient: Patient
) -> None:
    with ExitStack() as lock:
        lock.enter_context(locked(database_url))
        release = threading.Timer(0.5, lock.close)
        release.start()
        assert stack.simulator.type(patient.phone, "I am on my way")["taken"] == 200
        release.join()
    assert inbound() == 1


def test_a_text_that_cannot_be_stored_is_answered_503_so_that_twilio_brings_it_again(
    stack: Stack, database_url: str, patient: Patient, impatient: None
) -> None:
    with locked(database_url):
        refused = stack.simulator.type(patient.phone, "STOP")
    assert (refused["taken"], inbound()) == (503, 0)
    assert stack.simulator.again(refused["sid"])["taken"] == 200
    assert stack.simulator.again(refused["sid"])["taken"] == 200
    assert inbound() == 1
    db.session.rollback()
    assert db.session.get_one(Patient, patient.id, populate_existing=True).texting == "opted_out"


def test_a_full_disk_refuses_texts_and_takes_them_when_there_is_room_again(
    stack: Stack, clock: SetClock, patient: Patient, disk: Disk
) -> None:
    disk.full = True
    refused = []
    for number in range(30):  # the last pages have some room left
        text = stack.simulator.type(patient.phone, f"{number} " + "It was a long day. " * 60)
        if text["taken"] != 200:
            refused.append(text)
    assert refused, "the disk was never full"
    assert {text["taken"] for text in refused} == {503}
    assert inbound() == 30 - len(refused)
    disk.full = False
    for text in refused:
        assert stack.simulator.again(text["sid"])["taken"] == 200
    assert inbound() == 30
    clock.pass_time(minutes=1)
    run_tick(stack.app, BY_NAME["handle_inbound"], Event())  # what was stored, but had no room to be acted on
    db.session.rollback()
    assert not db.session.scalars(
        select(Message.id).where(Message.direction == INBOUND, Message.handled_at.is_(None))
    ).all()


@pytest.mark.parametrize("trouble", ["locked", "full"])
def test_sending_goes_on_after_the_database_could_not_be_written(
    trouble: str,
    stack: Stack,
    database_url: str,
    clock: SetClock,
    impatient: None,
    disk: Disk,
    record_property: Callable[[str, object], None],
) -> None:
    a_burst(TEXTS, clock(), clinics=3, patients=4)
    stack.simulator.faults(latency=0.2, callback_lost=0.5, seed=1)

    def make_trouble() -> None:
        """While calls are in flight, until the sender has felt it."""
        within(5, lambda: stack.simulator.counts()["created"] >= 12)
        if trouble == "locked":
            with locked(database_url):
                within(5, lambda: disk.refused)
        else:
            disk.full = True
            within(5, lambda: disk.refused)
            disk.full = False

    maker = threading.Thread(target=make_trouble)
    maker.start()
    refused = 0
    with capture_logs() as logged:
        for _ in range(TEXTS):
            try:
                run_tick(stack.app, BY_NAME["send_due"], Event())
            except OperationalError:
                refused += 1
            if not states()["pending"]:
                break
    maker.join()
    said = Counter(entry["event"] for entry in logged)
    waited, unclaimed = said["answers wait for the database"], said["no texts claimed: the database is away"]
    assert refused + waited + unclaimed == disk.refused > 0
    rounds = settle_everything(stack, lambda step: clock.pass_time(seconds=step.total_seconds()))
    account = account_for(stack)
    assert (account.due, account.reached) == (TEXTS, TEXTS)
    record_property(
        "count",
        f"SQLite {trouble}: {refused} rounds failed, {unclaimed} claims failed, answers waited {waited} times, "
        f"settled in {rounds} rounds: {account}",
    )
