"""The life of a text after it was accepted: queued -> sent -> delivered, with callbacks, on a few threads."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from companion.simulator import SimulatorSettings
from companion.simulator.faults import Faults
from companion.simulator.store import Store, Text, now
from companion.simulator.webhooks import Webhooks

THREADS = 4
Step = Callable[[], None]


class Delivery:
    """One clock thread holds what is due when; the steps run on a bounded pool."""

    def __init__(self, settings: SimulatorSettings, store: Store, faults: Faults, webhooks: Webhooks) -> None:
        self._settings, self._store, self._faults, self._webhooks = settings, store, faults, webhooks
        self._due: list[tuple[float, int, Step]] = []
        self._order = itertools.count()
        self._wake = threading.Condition()
        self._stopped = False
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="delivery")
        self._clock = threading.Thread(target=self._run, daemon=True)
        self._clock.start()
        for text in store.unfinished():
            self.begin(text)

    def begin(self, text: Text) -> None:
        """Starts a text on its way."""
        self._later(self._settings.step, lambda: self._send(text["sid"]))

    def soon(self, step: Step) -> None:
        self._later(0, step)

    def stop(self) -> None:
        """Lets go of what has not begun and waits for what has."""
        with self._wake:
            self._stopped = True
            self._wake.notify()
        self._clock.join(timeout=5)
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _later(self, seconds: float, step: Step) -> None:
        with self._wake:
            heapq.heappush(self._due, (time.monotonic() + seconds, next(self._order), step))
            self._wake.notify()

    def _run(self) -> None:
        while True:
            with self._wake:
                while not self._stopped and (not self._due or self._due[0][0] > time.monotonic()):
                    self._wake.wait(self._due[0][0] - time.monotonic() if self._due else None)
                if self._stopped:
                    return
                _, _, step = heapq.heappop(self._due)
            self._pool.submit(step)

    def _send(self, sid: str) -> None:
        text = self._store.text(sid)
        if text is None or text["status"] != "queued":
            return
        if text["valid_until"] is not None and now() > text["valid_until"]:
            self._finish(text, "failed", 30036)
            return
        text = self._store.change(sid, status="sent", sent=now())
        assert text is not None
        if self._settings.callbacks and self._faults.strikes("callback_out_of_order"):
            self._deliver(sid, then=lambda: self._webhooks.status(text, "sent"))
            return
        if self._settings.callbacks:
            self._webhooks.status(text, "sent")
        self._later(self._settings.step, lambda: self._deliver(sid))

    def _deliver(self, sid: str, then: Step | None = None) -> None:
        text = self._store.text(sid)
        if text is None or text["status"] != "sent":
            return
        error = self._faults.values["final"].get(text["phone"])
        self._finish(text, "undelivered" if error else "delivered", error)
        if then is not None:
            then()

    def _finish(self, text: Text, status: str, error: int | None) -> None:
        changed = self._store.change(text["sid"], status=status, error=error)
        if changed is not None and self._settings.callbacks:
            self._webhooks.status(changed, status)
