"""The demo: what it starts, and where it does not start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from companion.demo import processes

ROOT = Path(__file__).resolve().parent.parent


def test_production_starts_web_and_jobs_and_the_demo_adds_the_simulator() -> None:
    in_production = [line.partition(":")[0] for line in (ROOT / "Procfile").read_text().splitlines()]
    assert in_production == ["web", "jobs"]
    assert list(processes()) == ["web", "jobs", "simulator"]
    assert processes()["simulator"].endswith("python -m companion.simulator")


def test_the_demo_refuses_production_before_it_touches_the_database(tmp_path: Path) -> None:
    database = tmp_path / "production.sqlite"
    refused = subprocess.run(
        [sys.executable, "-m", "companion.demo"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "APP_ENV": "production", "DATABASE_URL": f"sqlite:///{database}"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == "make run: the demo does not start where APP_ENV is production\n"
    assert not database.exists()
