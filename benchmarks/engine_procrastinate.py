"""procrastinate on the same PostgreSQL: one job with `schedule_at` per reminder."""

from __future__ import annotations

import asyncio
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import procrastinate

from benchmarks import reminders

app = procrastinate.App(
    connector=procrastinate.PsycopgConnector(conninfo=os.environ["PLAIN_DATABASE_URL"], min_size=2, max_size=12)
)


@app.task(name="send")
def send_text(number: int) -> None:
    reminders.remind(number)


async def prepare(count: int, start: float) -> None:
    reminders.prepare(count)
    due = datetime.fromtimestamp(start, UTC)
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        for first in range(0, count, 1000):
            jobs = [{"number": number} for number in range(first, min(first + 1000, count))]
            await send_text.configure(schedule_at=due).batch_defer_async(*jobs)


async def work() -> None:
    concurrency = int(os.environ.get("CONCURRENCY", 1))  # 1: its own default
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(concurrency))
    async with app.open_async():
        await app.run_worker_async(concurrency=concurrency, fetch_job_polling_interval=1, wait=True)


if __name__ == "__main__":
    if sys.argv[1] == "prepare":
        asyncio.run(prepare(int(sys.argv[2]), float(sys.argv[3])))
    else:
        asyncio.run(work())
