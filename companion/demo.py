"""`make run`: migrates, loads the demo clinic, starts web, jobs and the phone simulator, and says what to open."""

from __future__ import annotations

import os
import socket
import sys
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

from flask_migrate import upgrade

from companion import clock, create_app, fitness
from companion.settings import ROOT, SettingsError, environment

EX_REFUSED = 2
SIMULATOR = "exec python -m companion.simulator"  # beside what the Procfile starts in production
STARTS_WITHIN = 60  # seconds


def main() -> int:
    if environment().get("APP_ENV", "").strip() == "production":
        # Checked first: the demo's staff have a publicly known password.
        return _complain("the demo does not start where APP_ENV is production", EX_REFUSED)
    port, simulator_port = os.environ.get("PORT", "8000"), os.environ.get("SIMULATOR_PORT", "8001")
    for name, value in (("PORT", port), ("SIMULATOR_PORT", simulator_port)):
        problem = _port_problem(name, value)
        if problem:
            return _complain(problem)
    web, simulator = f"http://127.0.0.1:{port}", f"http://127.0.0.1:{simulator_port}"
    os.environ.setdefault("PUBLIC_BASE_URL", web)
    os.environ.setdefault("TWILIO_API_BASE_URL", simulator)
    os.environ.setdefault("LOG_LEVEL", "WARNING")
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    try:
        app = create_app()
    except SettingsError as error:
        return _complain(f"cannot start: {error}", fitness.EX_CONFIG)
    with app.app_context():
        upgrade()
        try:
            fitness.check()
        except fitness.Unfit as unfit:
            return _complain(f"cannot start: {unfit}", unfit.exit_code)
        from companion.demo_data import load, wake_up

        load(clock.now())
        wake_up(clock.now())
    return _run(web, simulator)


def _run(web: str, simulator: str) -> int:
    """All three processes until Ctrl-C; then each is told to finish what it does."""
    from honcho.manager import Manager

    manager = Manager()
    for name, command in processes().items():
        manager.add_process(name, command, cwd=str(ROOT), env=dict(os.environ), quiet=name == "simulator")
    threading.Thread(target=_announce, args=(web, simulator), daemon=True).start()
    manager.loop()
    # 130: ended by Ctrl-C, which is how this is meant to end.
    return 0 if manager.returncode in (None, 0, 130, -2, -15) else int(manager.returncode)


def processes() -> dict[str, str]:
    """Name and shell command of each process of the demo."""
    from honcho.environ import parse_procfile  # not installed in production, where only the refusal is reached

    return {**parse_procfile((ROOT / "Procfile").read_text()).processes, "simulator": SIMULATOR}


def _announce(web: str, simulator: str) -> None:
    from companion.demo_data import COUNSELOR, PASSWORD, SUPERVISOR

    deadline = time.monotonic() + STARTS_WITHIN
    while not (_answers(f"{web}/healthz") and _answers(f"{simulator}/")):
        if time.monotonic() > deadline:
            print(f"\nNot answering after {STARTS_WITHIN} s; look at the lines above.", flush=True)  # noqa: T201
            return
        time.sleep(0.3)
    lines = (
        ("The phone simulator", f"{simulator}/", "a reminder and a check-in arrive within seconds; answer them"),
        ("The counselor's pages", f"{web}/", f"{COUNSELOR} / {PASSWORD}"),
        ("The supervisor's view", "the same", f"{SUPERVISOR} / {PASSWORD}"),
        ("The API", f"{web}/api/docs", "what arrives shows at /api/v1/patients/1/messages"),
    )
    width = len(f"{web}/api/docs") + 4
    table = "".join(f"\n  {what:<25}{where:<{width}}{who}" for what, where, who in lines)
    print(f"{table}\n\n  Ctrl-C stops everything.\n", flush=True)  # noqa: T201


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2):  # noqa: S310 - our own loopback address
            return True
    except (urllib.error.URLError, OSError):
        return False


def _port_problem(name: str, value: str) -> str:
    if not value.isdecimal() or not 0 < int(value) < 65536:
        return f"{name} must be a port number such as 8000"
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", int(value)))
        except OSError:
            return f"port {value} is in use; choose another, for example: make run {name}={int(value) + 10}"
    return ""


def _complain(sentence: str, code: int = 69) -> int:
    print(f"make run: {sentence}", file=sys.stderr)  # noqa: T201
    return code


if __name__ == "__main__":
    sys.exit(main())
