"""python -m companion.simulator: serves the simulator on loopback until it is told to stop.

Settings (environment, or a .env file in the current folder): SIMULATOR_PORT, PUBLIC_BASE_URL, TWILIO_AUTH_TOKEN,
TWILIO_ACCOUNT_SID, TWILIO_FROM; SIMULATOR_STATE (file, or :memory:), SIMULATOR_STEP (seconds between statuses),
SIMULATOR_CALLBACKS and SIMULATOR_KEEP (yes or no: both off for load), SIMULATOR_THREADS, SIMULATOR_FAULTS (JSON, as
POST /simulator/faults takes). It does not start where APP_ENV is production.
"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import sys
import threading
from collections.abc import Callable, Mapping
from typing import Any

from dotenv import dotenv_values

from companion.simulator import SimulatorSettings, create_simulator
from companion.simulator.serving import Server

EX_REFUSED, EX_UNAVAILABLE, EX_CONFIG = 2, 69, 78


def main() -> int:
    environ = {name: value for name, value in dotenv_values(".env").items() if value is not None} | dict(os.environ)
    if environ.get("APP_ENV", "").strip() == "production":
        return _complain("a stand-in for Twilio does not start where APP_ENV is production", EX_REFUSED)
    try:
        port = _read(environ, "SIMULATOR_PORT", "8001", _port)
        app = create_simulator(read_settings(environ))
    except ValueError as error:
        return _complain(str(error), EX_CONFIG)
    except (sqlite3.Error, OSError) as error:
        return _complain(f"cannot use the file of SIMULATOR_STATE: {error}", EX_CONFIG)
    try:
        server = Server(app, port)
    except OSError as error:
        return _complain(f"cannot listen on port {port} (SIMULATOR_PORT): {error.strerror}", EX_UNAVAILABLE)
    for number in (signal.SIGTERM, signal.SIGINT):
        # shutdown() may have to wait until serve_forever has begun, in this very thread.
        signal.signal(number, lambda *_: threading.Thread(target=server.shutdown, daemon=True).start())
    server.serve_forever()
    return 0


def read_settings(environ: Mapping[str, str]) -> SimulatorSettings:
    """Raises `ValueError` naming the variable that cannot be read."""
    default = SimulatorSettings()
    return SimulatorSettings(
        app_url=environ.get("PUBLIC_BASE_URL", default.app_url).rstrip("/"),
        auth_token=environ.get("TWILIO_AUTH_TOKEN") or default.auth_token,
        account_sid=environ.get("TWILIO_ACCOUNT_SID") or default.account_sid,
        sender=environ.get("TWILIO_FROM") or default.sender,
        state=environ.get("SIMULATOR_STATE", "instance/simulator.sqlite"),
        step=_read(environ, "SIMULATOR_STEP", str(default.step), _seconds),
        threads=_read(environ, "SIMULATOR_THREADS", str(default.threads), _threads),
        callbacks=_read(environ, "SIMULATOR_CALLBACKS", "yes", _yes),
        keep=_read(environ, "SIMULATOR_KEEP", "yes", _yes),
        faults=_read(environ, "SIMULATOR_FAULTS", "{}", json.loads),
    )


def _read(environ: Mapping[str, str], name: str, default: str, read: Callable[[str], Any]) -> Any:
    try:
        return read(environ.get(name, default))
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65_536:
        raise ValueError("a port number such as 8001")
    return int(text)


def _threads(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 64:
        raise ValueError("a whole number from 1 to 64")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1
    if not 0 <= seconds <= 3600:
        raise ValueError("seconds from 0 to 3600")
    return seconds


def _yes(text: str) -> bool:
    if text not in ("yes", "no"):
        raise ValueError("yes or no")
    return text == "yes"


def _complain(sentence: str, code: int) -> int:
    sys.stderr.write(f"simulator: {sentence}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
