"""Stopping and starting: nothing is lost, nothing hangs, nothing is begun twice."""

from __future__ import annotations

import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
import requests
from twilio.base.exceptions import TwilioRestException

from companion.simulator.testing import RunningSimulator
from tests.simulator.conftest import client_of
from tests.simulator.listener import TOKEN, Listener

ROOT = Path(__file__).resolve().parents[2]
PHONE, SENDER = "+13125550111", "+15005550006"


def test_a_restart_finds_conversations_and_opt_outs_again(listener: Listener, tmp_path: Path) -> None:
    state = str(tmp_path / "phones.sqlite")
    with RunningSimulator(app_url=listener.url, state=state) as first:
        first.type(PHONE, "stop")
    with RunningSimulator(app_url=listener.url, state=state) as second:
        assert [text["body"] for text in second.messages(PHONE)] == ["stop"]
        with pytest.raises(TwilioRestException) as refused:
            client_of(second.base_url).messages.create(to=PHONE, from_=SENDER, body="Hi")
        assert refused.value.code == 21610


@pytest.mark.parametrize("stopped_when", ["queued", "sent"])
def test_a_text_that_a_stop_interrupted_is_delivered_after_the_restart(
    listener: Listener, tmp_path: Path, stopped_when: str
) -> None:
    state = str(tmp_path / "phones.sqlite")
    with RunningSimulator(app_url=listener.url, state=state, step=60) as first:
        made = client_of(first.base_url).messages.create(to=PHONE, from_=SENDER, body="Hi")
        first.app.extensions["store"].change(made.sid, status=stopped_when)
    with RunningSimulator(app_url=listener.url, state=state) as second:
        client = client_of(second.base_url)
        second.wait_for(lambda: client.messages(made.sid).fetch().status == "delivered")


def test_what_an_earlier_run_sent_is_no_duplicate(listener: Listener, tmp_path: Path) -> None:
    state = str(tmp_path / "phones.sqlite")
    for _ in range(2):
        with RunningSimulator(app_url=listener.url, state=state) as simulator:
            client_of(simulator.base_url).messages.create(to=PHONE, from_=SENDER, body="Tomorrow, 9:00 AM")
            assert (simulator.counts()["created"], simulator.counts()["duplicates"]) == (1, 0)


def test_a_state_file_of_another_version_is_begun_anew(listener: Listener, tmp_path: Path) -> None:
    import sqlite3

    state = tmp_path / "phones.sqlite"
    with sqlite3.connect(state) as old:
        old.execute("CREATE TABLE text (words TEXT)")
    with RunningSimulator(app_url=listener.url, state=str(state)) as simulator:
        simulator.type(PHONE, "hello")
        assert len(simulator.messages()) == 1


def test_one_connection_serves_many_requests_and_is_cut_when_the_simulator_stops(listener: Listener) -> None:
    with RunningSimulator(app_url=listener.url) as simulator:
        port = int(simulator.base_url.rpartition(":")[2])
        client = HTTPConnection("127.0.0.1", port, timeout=5)
        client.connect()
        line = client.sock
        for _ in range(3):
            client.request("GET", "/simulator/counts")
            answer = client.getresponse()
            assert (answer.status, answer.version) == (200, 11)
            assert answer.read() and client.sock is line
    assert line.recv(100) == b""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5)
    client.close()


def test_a_stop_waits_neither_for_what_hangs_nor_for_half_a_request(listener: Listener) -> None:
    ended: list[object] = []

    def send() -> None:
        with pytest.raises(requests.exceptions.ConnectionError) as cut:
            client_of(simulator.base_url, timeout=120).messages.create(to=PHONE, from_=SENDER, body="Hi")
        ended.append(cut.value)

    with RunningSimulator(app_url=listener.url) as simulator:
        simulator.faults(accept_then_hang=1, hang=60)
        sending = threading.Thread(target=send)
        sending.start()
        simulator.wait_for(lambda: simulator.texts_to(PHONE))
        half = socket.create_connection(("127.0.0.1", int(simulator.base_url.rpartition(":")[2])), timeout=5)
        half.sendall(b"POST /simulator/reset HTTP/1.1\r\n")
    sending.join(50)
    assert len(ended) == 1  # cut, and not answered at last
    try:
        rest = half.recv(100)
    except ConnectionResetError:  # it still waited to be accepted when the server ended
        rest = b""
    assert rest == b""
    half.close()


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"\r\n\r\n",
        b"nonsense\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 200 + b"\r\n",
    ],
)
def test_what_is_no_http_does_not_harm_the_server(simulator: RunningSimulator, request_bytes: bytes) -> None:
    port = int(simulator.base_url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
        line.sendall(request_bytes)
        assert not line.recv(100).startswith(b"HTTP/1.1 200")
    assert simulator.counts()["created"] == 0


def free_port() -> int:
    """Below those that systems hand out: none that another test gets for port 0, or for its end of a connection."""
    while True:
        port = random.randrange(20_000, 32_000)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


def start(**environ: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "companion.simulator"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **environ},
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_up(url: str) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            requests.get(url, timeout=2).raise_for_status()
            return
        except requests.exceptions.ConnectionError:
            assert time.monotonic() < deadline
            time.sleep(0.05)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_as_a_process_it_serves_keeps_its_file_and_stops_cleanly(
    listener: Listener, tmp_path: Path, number: int
) -> None:
    port, state = free_port(), tmp_path / "new" / "simulator.sqlite"
    process = start(
        SIMULATOR_PORT=str(port), SIMULATOR_STATE=str(state), PUBLIC_BASE_URL=listener.url, TWILIO_AUTH_TOKEN=TOKEN
    )
    try:
        url = f"http://127.0.0.1:{port}"
        wait_up(url)
        requests.post(f"{url}/simulator/phones/{PHONE}/messages", json={"text": "hello"}, timeout=5)
        deadline = time.monotonic() + 30
        while not listener.heard and time.monotonic() < deadline:
            time.sleep(0.02)
        assert listener.heard[0].signed
        process.send_signal(number)
        _, complaints = process.communicate(timeout=10)
        assert (process.returncode, complaints) == (0, "")
        assert state.exists()
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize(
    ("environ", "named"),
    [
        ({"SIMULATOR_PORT": "http"}, "SIMULATOR_PORT"),
        ({"SIMULATOR_STEP": "slow"}, "SIMULATOR_STEP"),
        ({"SIMULATOR_THREADS": "0"}, "SIMULATOR_THREADS"),
        ({"SIMULATOR_KEEP": "perhaps"}, "SIMULATOR_KEEP"),
        ({"SIMULATOR_FAULTS": '{"earthquake": 1}'}, "earthquake"),
        ({"SIMULATOR_STATE": "/dev/null/simulator.sqlite"}, "SIMULATOR_STATE"),
    ],
)
def test_a_setting_it_cannot_read_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], environ: dict[str, Any], named: str
) -> None:
    from companion.simulator import __main__ as program

    for name, value in ({"SIMULATOR_STATE": ":memory:"} | environ).items():
        monkeypatch.setenv(name, value)
    assert program.main() == 78
    assert named in capsys.readouterr().err


def test_a_port_in_use_is_named(
    simulator: RunningSimulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from companion.simulator import __main__ as program

    port = simulator.base_url.rpartition(":")[2]
    monkeypatch.setenv("SIMULATOR_PORT", port)
    monkeypatch.setenv("SIMULATOR_STATE", ":memory:")
    assert program.main() == 69
    assert port in capsys.readouterr().err
