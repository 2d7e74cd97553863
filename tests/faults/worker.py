"""python -m tests.faults.worker: a nursery of sending workers, so that a killed one is replaced in milliseconds.

Builds the application once; each line on stdin forks a worker, whose pid is answered on stdout. A worker is a process
of its own with its own connections, and loops the sending tick as `python -m jobs` does. Workers end with the nursery.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import threading
import time
from threading import Event

import structlog
from flask import Flask

from companion import create_app
from companion.database import db
from jobs.run import run_tick
from jobs.ticks import BY_NAME

PAUSE = 0.05  # seconds between two rounds; two seconds in `python -m jobs`


def work(app: Flask, nursery: int) -> None:
    stopping = Event()
    signal.signal(signal.SIGTERM, lambda *_: stopping.set())
    threading.Thread(target=_end_with, args=(nursery,), daemon=True).start()
    _begin_anew(app)
    while not stopping.wait(PAUSE):
        try:
            run_tick(app, BY_NAME["send_due"], stopping)
        except Exception as error:
            structlog.get_logger().error("tick failed", error=type(error).__name__)


def _begin_anew(app: Flask) -> None:
    """Shares nothing with the nursery or with sisters: no connection, no dice."""
    random.seed()
    app.extensions.pop("gateway", None)
    with app.app_context():
        db.engine.dispose(close=False)


def _end_with(nursery: int) -> None:
    while os.getppid() == nursery:
        time.sleep(0.5)
    os._exit(0)


def main() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead need no burial
    nursery = os.getpid()
    app = create_app()
    run_tick(app, BY_NAME["send_due"], Event())  # nothing is due yet: loads what a first round loads
    with app.app_context():
        db.engine.dispose()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            work(app, nursery)
            os._exit(0)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
