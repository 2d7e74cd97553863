"""The simulator inside a test: a real HTTP server on a free port, and the few things a test wants to know."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any

import requests

from companion.simulator import SimulatorSettings, create_simulator
from companion.simulator.pages import shown
from companion.simulator.serving import Server


class RunningSimulator:
    """`with RunningSimulator(app_url=...) as simulator: ...`"""

    def __init__(self, **settings: Any) -> None:
        self.app = create_simulator(SimulatorSettings(**{"step": 0.01, **settings}))
        self._server = Server(self.app)
        self.base_url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._http = requests.Session()
        self._http.trust_env = False

    def __enter__(self) -> RunningSimulator:
        self._thread.start()
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._http.close()
        self._server.shutdown()
        self._thread.join()

    def texts_to(self, phone: str) -> list[str]:
        """What a phone has received, oldest first."""
        return [text["body"] for text in self.messages(phone) if not text["inbound"]]

    def messages(self, phone: str = "") -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._get("/simulator/messages.json", to=phone)
        return found

    def type(self, phone: str, text: str, **more: Any) -> dict[str, Any]:
        """A person types; returns when the app has answered the webhook, or failed to (`taken`, `note`)."""
        answer = self._http.post(
            f"{self.base_url}/simulator/phones/{phone}/messages", json={"text": text, **more}, timeout=20
        )
        answer.raise_for_status()
        return self._taken(answer.json()["sid"])

    def again(self, sid: str) -> dict[str, Any]:
        """Delivers an inbound text once more; returns as `type` does."""
        self._http.post(f"{self.base_url}/simulator/texts/{sid}/again", timeout=20).raise_for_status()
        return self._taken(sid)

    def _taken(self, sid: str) -> dict[str, Any]:
        store = self.app.extensions["store"]
        self.wait_for(lambda: store.text(sid)["taken"] is not None, 35)
        return shown(store.text(sid))

    def faults(self, **faults: Any) -> None:
        self._http.post(f"{self.base_url}/simulator/faults", json=faults, timeout=5).raise_for_status()

    def behave(self) -> None:
        """No more faults."""
        self._http.delete(f"{self.base_url}/simulator/faults", timeout=5).raise_for_status()

    def reset(self) -> None:
        self._http.post(f"{self.base_url}/simulator/reset", timeout=5).raise_for_status()

    def counts(self) -> dict[str, Any]:
        found: dict[str, Any] = self._get("/simulator/counts")
        return found

    def wait_for(self, holds: Callable[[], Any], seconds: float = 30) -> Any:
        """Returns what `holds` gives as soon as it is true. Raises `AssertionError` when it never is."""
        deadline = time.monotonic() + seconds
        while not (found := holds()):
            assert time.monotonic() < deadline, f"did not come true within {seconds} s"
            time.sleep(0.005)
        return found

    def _get(self, path: str, **params: str) -> Any:
        answer = self._http.get(self.base_url + path, params=params, timeout=10)
        answer.raise_for_status()
        return answer.json()
