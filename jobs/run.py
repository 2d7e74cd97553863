"""Runs one tick and leaves a heartbeat; runs all of them on APScheduler until told to stop."""

from __future__ import annotations

import logging
import os
import signal
import socket
from datetime import UTC, datetime, timedelta
from threading import Event
from typing import Any

import structlog
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from flask import Flask
from sqlalchemy import func, select, update
from sqlalchemy.exc import SQLAlchemyError

from companion import clock, tallies
from companion.database import db, insert_or_ignore, transaction
from companion.fitness import Unfit, check_if_not_yet
from companion.logs import log_facts
from companion.models import TickHeartbeat
from jobs.ticks import TICKS, Result, Tick

log = structlog.get_logger()

# Leases and 'Twilio has nothing after three minutes' compare instants written by different machines: one whose
# clock is wrong would take over texts that others are still sending.
LONGEST_CLOCK_DIFFERENCE = timedelta(seconds=20)


def run_tick(app: Flask, tick: Tick, stopping: Event) -> Result:
    """Runs a tick once, in an application context of its own. Errors are logged, marked and raised."""
    with app.app_context():
        _mark(tick, started_at=clock.now(), late_after=tick.late_after)
        try:
            result = tick.run(clock.now, stopping)
        except Exception:
            db.session.rollback()
            _mark(tick, failed_at=clock.now())
            raise
        _mark(tick, finished_at=clock.now(), result=in_words(result)[:200])
        tallies.write()
    return result


def in_words(result: Result) -> str:
    """'accepted 3, rejected 1', or 'nothing to do'."""
    return ", ".join(f"{name} {count}" for name, count in result.items() if count) or "nothing to do"


def _mark(tick: Tick, **values: Any) -> None:
    """Best effort: a heartbeat that cannot be written must not stop the tick."""
    row = {"name": tick.name, "worker": worker_name(), "started_at": clock.now(), "result": ""}
    try:
        with transaction():
            db.session.execute(insert_or_ignore(TickHeartbeat, [row], ["name"]))
            db.session.execute(
                update(TickHeartbeat).where(TickHeartbeat.name == tick.name).values(worker=worker_name(), **values)
            )
    except SQLAlchemyError as error:
        db.session.rollback()
        log.warning("heartbeat not written", tick=tick.name, error=type(error).__name__)


def worker_name() -> str:
    return f"{socket.gethostname()}:{os.getpid()}"[:80]


def run_forever(app: Flask) -> None:
    """All ticks until SIGTERM or SIGINT; then what is in flight is finished first."""
    stopping = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    # 'Skipped: maximum number of instances' only says that a busy round lasts longer than its interval.
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)
    scheduler = BackgroundScheduler(
        timezone=UTC,
        jobstores={"default": MemoryJobStore()},
        # One thread for every tick: a long one never delays another.
        executors={"default": ThreadPoolExecutor(len(TICKS))},
    )
    for tick in TICKS:
        scheduler.add_job(
            guarded,
            "interval",
            args=(app, tick, stopping),
            id=tick.name,
            seconds=tick.every.total_seconds(),
            next_run_time=datetime.now(UTC),
            misfire_grace_time=int(tick.grace.total_seconds()),
            coalesce=True,
            max_instances=1,
        )
    scheduler.start()
    log.info("jobs started", worker=worker_name(), ticks=len(TICKS))
    stopping.wait()
    scheduler.shutdown(wait=True)
    with app.app_context():
        tallies.write(at_once=True)
    log.info("jobs stopped", worker=worker_name())


def guarded(app: Flask, tick: Tick, stopping: Event) -> None:
    """One failing run must not end the tick; the log says where it failed, never what data it worked on."""
    if stopping.is_set():
        return
    try:
        check_if_not_yet(app)
        wrong_by = clock_ahead(app)
        if abs(wrong_by) > LONGEST_CLOCK_DIFFERENCE:
            log.error(
                "tick not run: this machine's clock is wrong", tick=tick.name, ahead_s=int(wrong_by.total_seconds())
            )
            return
        result = run_tick(app, tick, stopping)
    except Unfit as unfit:
        # Started while the database was away. A restart reports the problem at once.
        log.error("jobs end: this process does not fit its database", why=str(unfit))
        stopping.set()
        return
    except Exception as error:
        log.error("tick failed", tick=tick.name, **log_facts(error))
        return
    if any(result.values()):
        log.info("tick", tick=tick.name, **dict(result))


def clock_ahead(app: Flask) -> timedelta:
    """How far this machine's clock is ahead of the database's; on SQLite it is the same machine's."""
    with app.app_context():
        if db.engine.dialect.name != "postgresql":
            return timedelta(0)
        theirs: datetime = db.session.execute(select(func.clock_timestamp())).scalar_one()
        return clock.now() - theirs
