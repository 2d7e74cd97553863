"""Celery with Redis: one task with an ETA per reminder."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime

from celery import Celery

from benchmarks import reminders

app = Celery("benchmarks.engine_celery", broker=os.environ["REDIS_URL"])
app.conf.task_ignore_result = True
app.conf.task_acks_late = True
app.conf.worker_prefetch_multiplier = 1


@app.task(name="send")
def send_text(number: int) -> None:
    reminders.remind(number)


if __name__ == "__main__":
    reminders.prepare(int(sys.argv[1]))
    due = datetime.fromtimestamp(float(sys.argv[2]), UTC)
    with app.producer_pool.acquire(block=True) as producer:
        for number in range(int(sys.argv[1])):
            send_text.apply_async((number,), eta=due, producer=producer)
