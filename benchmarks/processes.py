"""Starting, watching and ending processes, each by its own id."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parent.parent


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def run(arguments: Sequence[str], environ: Mapping[str, str]) -> None:
    subprocess.run([sys.executable, *arguments], cwd=ROOT, env={**os.environ, **environ}, check=True)


@contextmanager
def running(arguments: Sequence[str], environ: Mapping[str, str]) -> Iterator[psutil.Process]:
    with (ROOT / "benchmarks" / "results" / "processes.log").open("ab") as log:
        started = subprocess.Popen(list(arguments), cwd=ROOT, env={**os.environ, **environ}, stdout=log, stderr=log)
    process = psutil.Process(started.pid)
    try:
        yield process
    finally:
        family = [process, *process.children(recursive=True)] if process.is_running() else []
        for each in family:
            with_patience(each)
        started.wait(20)


def with_patience(process: psutil.Process) -> None:
    try:
        process.terminate()
        process.wait(10)
    except psutil.TimeoutExpired:
        process.kill()
    except psutil.NoSuchProcess:
        pass


def cpu(processes: Sequence[psutil.Process]) -> float:
    """Seconds of CPU that processes and their children have used."""
    total: float = 0.0
    for process in processes:
        for each in [process, *process.children(recursive=True)]:
            used = each.cpu_times()
            total += float(used.user + used.system)
    return total


def memory(processes: Sequence[psutil.Process]) -> float:
    """MB that the largest of the processes holds."""
    return (
        float(max(each.memory_info().rss for one in processes for each in [one, *one.children(recursive=True)])) / 1e6
    )


class Gateway:
    """The stand-in for Twilio, in a process of its own."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"

    def reset(self) -> None:
        urllib.request.urlopen(urllib.request.Request(f"{self.url}/reset", b"", method="POST"), timeout=10)

    def counts(self, since: float) -> dict[str, Any]:
        with urllib.request.urlopen(f"{self.url}/counts?since={since}", timeout=10) as answer:
            found: dict[str, Any] = json.load(answer)
            return found

    def wait_for(self, texts: int, since: float, longest: float) -> dict[str, Any]:
        """Counts as soon as all texts came, or after `longest` seconds, or 20 s without a further one."""
        deadline, last, changed = time.time() + longest, -1, time.time()
        while True:
            found = self.counts(since)
            if found["texts"] != last:
                last, changed = found["texts"], time.time()
            if last >= texts or time.time() > deadline or (last and time.time() - changed > 20):
                return found
            time.sleep(0.2)


@contextmanager
def gateway() -> Iterator[Gateway]:
    port = free_port()
    with running([sys.executable, "-m", "benchmarks.gateway", str(port)], {}):
        found = Gateway(port)
        for _ in range(100):
            try:
                found.reset()
                break
            except OSError:
                time.sleep(0.05)
        yield found
