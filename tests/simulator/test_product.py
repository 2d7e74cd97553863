"""A product of its own: it states what it needs, production does not load it, and it refuses production."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

from companion.simulator.faults import defaults
from companion.simulator.opt_out import START_WORDS, STOP_WORDS
from companion.simulator.testing import RunningSimulator

ROOT = Path(__file__).resolve().parents[2]
SIMULATOR = ROOT / "companion" / "simulator"


def run(*arguments: str, folder: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **environ},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_its_requirements_are_exactly_what_it_imports() -> None:
    imported = set()
    for path in SIMULATOR.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                imported |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add((node.module or "").partition(".")[0])
    distributions = packages_distributions()
    needed = {distributions[name][0].lower() for name in imported - set(sys.stdlib_module_names) if name != "companion"}
    lines = (SIMULATOR / "requirements.in").read_text().splitlines()
    assert needed == {line.split()[0] for line in lines if not line.startswith("#")}


def test_web_and_jobs_run_where_neither_the_simulator_nor_the_demos_libraries_are(tmp_path: Path) -> None:
    program = """
import sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "honcho" or name.startswith("companion.simulator"):
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Absent())
import jobs.__main__
from companion import create_app
create_app()
create_app(web=False)
print("both are up")
"""
    done = run("-c", program, folder=tmp_path, DATABASE_URL=f"sqlite:///{tmp_path}/companion.sqlite")
    assert done.stdout == "both are up\n", done.stderr


def refusal(folder: Path, **environ: str) -> tuple[int, str]:
    refused = run("-m", "companion.simulator", folder=folder, SIMULATOR_STATE=":memory:", **environ)
    return refused.returncode, refused.stderr


def test_it_refuses_production(tmp_path: Path) -> None:
    assert refusal(tmp_path, APP_ENV="production") == (
        2,
        "simulator: a stand-in for Twilio does not start where APP_ENV is production\n",
    )


def test_it_reads_a_settings_file_as_the_companion_does(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("APP_ENV=production\nSIMULATOR_PORT=http\n")
    assert refusal(tmp_path)[0] == 2
    code, complaint = refusal(tmp_path, APP_ENV="development")
    assert (code, "SIMULATOR_PORT" in complaint) == (78, True)


def test_its_readme_names_every_address_and_every_fault(simulator: RunningSimulator) -> None:
    readme = (SIMULATOR / "README.md").read_text()
    addresses = {str(rule) for rule in simulator.app.url_map.iter_rules() if rule.endpoint != "static"}
    assert [address for address in sorted(addresses) if f"{address}`" not in readme] == []
    assert [fault for fault in defaults() if f"`{fault}`" not in readme] == []
    assert [word for word in sorted(STOP_WORDS | START_WORDS) if word not in readme] == []
