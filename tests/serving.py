"""The application behind a real HTTP port, wired to a real simulator: what end-to-end tests talk to."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event
from typing import Any

from flask import Flask
from werkzeug.serving import WSGIRequestHandler, make_server

from companion.care.check_ins.silence import chase_silence
from companion.care.telling.planning import plan_ahead
from companion.care.texts import delivery
from companion.database import db
from companion.outbox.plan_ahead import PlanCounts
from companion.simulator.testing import RunningSimulator
from tests.settings import AUTH_TOKEN


class _Quiet(WSGIRequestHandler):
    def log(self, *_args: object) -> None:
        """Nothing."""


@dataclass
class Stack:
    """A served application and its simulator. Ticks are run by the test, so time moves only when it says so."""

    app: Flask
    simulator: RunningSimulator
    url: str

    def send_due(self) -> Counter[str]:
        return delivery.send_due(self.app.extensions["clock"], Event())

    def chase_silence(self) -> Counter[str]:
        return chase_silence(self.app.extensions["clock"]())

    def plan_ahead(self) -> PlanCounts:
        return plan_ahead(self.app.extensions["clock"]())

    def settle_unknown(self) -> Counter[str]:
        return delivery.settle_unknown(self.app.extensions["clock"]())


@contextmanager
def running(make_app: Callable[..., Flask], database_url: str, **environ: str) -> Iterator[Stack]:
    """Serves the application on a free port, with a simulator that calls back to it."""
    served: dict[str, Any] = {}
    server = make_server(
        "127.0.0.1",
        0,
        lambda environment, start: served["app"](environment, start),
        threaded=True,
        request_handler=_Quiet,
    )
    server.daemon_threads = False  # type: ignore[attr-defined] # what is being answered ends before the database does
    url = f"http://127.0.0.1:{server.server_port}"
    with RunningSimulator(app_url=url, auth_token=AUTH_TOKEN) as simulator:
        app = make_app(database_url, PUBLIC_BASE_URL=url, TWILIO_API_BASE_URL=simulator.base_url, **environ)
        served["app"] = app
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        with app.app_context():
            try:
                yield Stack(app, simulator, url)
                db.session.remove()
            finally:
                server.shutdown()
                thread.join()  # it waits for the requests it began
                db.engine.dispose()
