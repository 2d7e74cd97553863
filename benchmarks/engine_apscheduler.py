"""One APScheduler date job per reminder, kept by SQLAlchemyJobStore on the same PostgreSQL."""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler

from benchmarks import reminders


def scheduler() -> BackgroundScheduler:
    return BackgroundScheduler(
        timezone=UTC,
        jobstores={"default": SQLAlchemyJobStore(url=os.environ["DATABASE_URL"])},
        executors={"default": ThreadPoolExecutor(int(os.environ.get("CONCURRENCY", 10)))},  # 10: its own default
        job_defaults={"misfire_grace_time": None, "coalesce": True},
    )


def prepare(count: int, start: float) -> None:
    reminders.prepare(count)
    made = scheduler()
    made.start(paused=True)
    due = datetime.fromtimestamp(start, UTC)
    for number in range(count):
        made.add_job(reminders.remind, "date", run_date=due, args=(number,), id=str(number))
    made.shutdown()


if __name__ == "__main__":
    if sys.argv[1] == "prepare":
        prepare(int(sys.argv[2]), float(sys.argv[3]))
    else:
        running = scheduler()
        running.start()
        time.sleep(3600)
