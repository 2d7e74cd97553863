"""The life of an accepted text, queued -> sent -> delivered, with callbacks; and a phone's text to the app."""

from __future__ import annotations

import heapq
import itertools
import sys
import threading
import time
from collections.abc import Callable

from companion.simulator import SimulatorSettings, twiml
from companion.simulator.faults import Faults
from companion.simulator.store import Store, Text, now
from companion.simulator.webhooks import Webhooks

EXPIRED = 30036
Step = Callable[..., None]


class Delivery:
    """A fixed number of threads take what is due from one heap; a waiting text costs one small tuple."""

    def __init__(self, settings: SimulatorSettings, store: Store, faults: Faults, webhooks: Webhooks) -> None:
        self._settings, self._store, self._faults, self._webhooks = settings, store, faults, webhooks
        self._due: list[tuple[float, int, Step, tuple[str, ...]]] = []
        self._order = itertools.count()
        self._wake = threading.Condition()
        self._stopped = False
        for text in store.unfinished():
            self._later(settings.step, self._deliver if text["status"] == "sent" else self._send, text["sid"])
        self._threads = [
            threading.Thread(target=self._work, name=f"delivery-{number}", daemon=True)
            for number in range(settings.threads)
        ]
        for thread in self._threads:
            thread.start()

    def begin(self, text: Text) -> None:
        """Starts a text on its way."""
        self._later(
            self._settings.step, self._leave_service if text["status"] == "accepted" else self._send, text["sid"]
        )

    def rush(self, text: Text) -> None:
        """Delivers at once, callbacks and all, on the caller's thread."""
        if text["status"] == "accepted":
            self._leave_service(text["sid"], go_on=False)
        self._send(text["sid"], go_on=False)
        self._deliver(text["sid"])

    def take_in(self, sid: str) -> None:
        """A text that a phone wrote goes to the app, soon, on another thread."""
        self._later(0, self._take_in, sid)

    def stop(self) -> None:
        """Lets go of what has not begun (the store still has it) and waits a little for what has."""
        with self._wake:
            self._stopped = True
            self._wake.notify_all()
        for thread in self._threads:
            thread.join(timeout=2)

    # -- the clockwork -------------------------------------------------------------------------------------------

    def _later(self, seconds: float, step: Step, *about: str) -> None:
        with self._wake:
            heapq.heappush(self._due, (time.monotonic() + seconds, next(self._order), step, about))
            self._wake.notify()

    def _work(self) -> None:
        while (due := self._next()) is not None:
            step, about = due
            try:
                step(*about)
            except Exception as error:
                if not self._stopped:
                    sys.stderr.write(f"simulator: a step of a delivery failed: {type(error).__name__}\n")

    def _next(self) -> tuple[Step, tuple[str, ...]] | None:
        """What is due now; waits for it. None when stopped."""
        with self._wake:
            while not self._stopped:
                wait = self._due[0][0] - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    _, _, step, about = heapq.heappop(self._due)
                    return step, about
                self._wake.wait(wait)
            return None

    # -- outbound ------------------------------------------------------------------------------------------------

    def _leave_service(self, sid: str, go_on: bool = True) -> None:
        """A messaging service has chosen its number: from here it is as any other text."""
        text = self._store.change(sid, only_if=("accepted",), status="queued")
        if text is None:
            return
        self._report(text, "queued")
        if go_on:
            self._later(self._settings.step, self._send, sid)

    def _send(self, sid: str, go_on: bool = True) -> None:
        text = self._store.text(sid)
        if text is None or text["status"] not in ("accepted", "queued"):
            return
        if text["valid_until"] is not None and now() > text["valid_until"]:
            self._finish(sid, "failed", EXPIRED)
            return
        ending = self._faults.ending(text["phone"])
        if ending and ending.status == "failed":
            self._finish(sid, "failed", ending.error)
            return
        text = self._store.change(sid, only_if=("accepted", "queued"), status="sent", sent=now())
        if text is None:
            return  # cancelled in between
        if text["callback"] and self._faults.strikes("callback_out_of_order"):
            self._deliver(sid)
            self._report(text, "sent")
            return
        self._report(text, "sent")
        if go_on:
            self._later(self._settings.step, self._deliver, sid)

    def _deliver(self, sid: str) -> None:
        text = self._store.text(sid)
        if text is None or text["status"] != "sent":
            return
        ending = self._faults.ending(text["phone"])
        self._finish(sid, "undelivered" if ending else "delivered", ending.error if ending else None)

    def _finish(self, sid: str, status: str, error: int | None) -> None:
        text = self._store.change(sid, only_if=("accepted", "queued", "sent"), status=status, error=error)
        if text is not None:
            self._report(text, status)

    def _report(self, text: Text, status: str) -> None:
        """The status callback, unless a fault loses, delays or doubles it."""
        if not (text["callback"] and self._settings.callbacks):
            return
        if self._faults.strikes("callback_lost"):
            self._webhooks.count("callbacks_lost")
            return
        for _ in range(2 if self._faults.strikes("callback_twice") else 1):
            if self._faults.strikes("callback_late"):
                late = self._faults.values["late_by"]
                # The text as it is now: by then its row may say more than this callback should.
                self._later(late, lambda: self._call_back(text, status))
            else:
                self._call_back(text, status)

    def _call_back(self, text: Text, status: str) -> None:
        answer = self._webhooks.status(text, status)
        if not answer.good:
            self._store.change(text["sid"], note=_refusal(answer.status))

    # -- inbound -------------------------------------------------------------------------------------------------

    def _take_in(self, sid: str) -> None:
        """`taken` is the app's HTTP status: 0 when it did not answer."""
        text = self._store.text(sid)
        if text is None:
            return
        if self._faults.strikes("inbound_lost"):
            self._store.change(sid, taken=0, note="lost on the way (a fault that was set)")
            return
        note, status = "", 0
        for _ in range(2 if self._faults.strikes("inbound_twice") else 1):
            answer = self._webhooks.inbound(text)
            status = answer.status
            note = "" if answer.good else _refusal(answer.status)
            if answer.good:
                note = self._answer(text, answer.body) or note
        self._store.change(sid, taken=status, note=note)

    def _answer(self, text: Text, document: bytes) -> str:
        """Delivers what the app answered in TwiML. A note when Twilio could not read it."""
        try:
            bodies = twiml.answers(document)
        except ValueError as error:
            return str(error)
        for body in bodies:
            answer = self._store.add(
                account=text["account"],
                direction="outbound-reply",
                phone=text["phone"],
                sender=text["sender"],
                service=text["service"],
                body=body,
                status="queued",
            )
            self.begin(answer)
        return ""


def _refusal(status: int) -> str:
    return f"11200: the app answered {status or 'nothing'}"
