"""python -m companion.simulator: serves the simulator on loopback until it is told to stop."""

from __future__ import annotations

import os
import signal
import sys
import threading

from companion.simulator import SimulatorSettings, create_simulator
from companion.simulator.serving import serve


def main() -> int:
    port = os.environ.get("SIMULATOR_PORT", "8001")
    if not port.isdigit():
        sys.stderr.write("simulator: SIMULATOR_PORT must be a port number such as 8001\n")
        return 78
    defaults = SimulatorSettings()
    settings = SimulatorSettings(
        app_url=os.environ.get("PUBLIC_BASE_URL", defaults.app_url).rstrip("/"),
        auth_token=os.environ.get("TWILIO_AUTH_TOKEN", defaults.auth_token),
        account_sid=os.environ.get("TWILIO_ACCOUNT_SID", defaults.account_sid),
        sender=os.environ.get("TWILIO_FROM", defaults.sender),
        state=os.environ.get("SIMULATOR_STATE", "instance/simulator.sqlite"),
        step=float(os.environ.get("SIMULATOR_STEP", defaults.step)),
        callbacks=os.environ.get("SIMULATOR_CALLBACKS", "yes") != "no",
    )
    app = create_simulator(settings)
    server = serve(app, int(port))
    for number in (signal.SIGTERM, signal.SIGINT):
        # shutdown() waits for serve_forever, which runs in this very thread.
        signal.signal(number, lambda *_: threading.Thread(target=server.shutdown).start())
    server.serve_forever()
    app.extensions["delivery"].stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
