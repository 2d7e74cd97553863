"""History is append-only: migrations stay as they were released, and every release leaves a dump to upgrade from."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from companion.settings import ROOT
from tests.migrations.dumps import Dump, dumps
from tests.migrations.filling import fill

VERSIONS = ROOT / "migrations" / "versions"
# `sha256sum migrations/versions/*.py`. A new migration adds its line; no line ever changes.
CHECKSUMS = {
    "0001_first_tables.py": "8378bc8f1befacf5e1ca51248be6fdda16a8939d4847444a715630e6e368aff8",
    "0002_append_only.py": "dbb5d100b67ef728bf082ad5508599df13331d766bf3c6245b74f9392c0a472e",
    "0003_key_seals.py": "81373bc8aec2c13b7be27e7656413f9d62cef8c721d8824fda51034882116c3d",
    "0004_reasons_as_codes.py": "eb15d85378c39576a07e21ed71d0baed377ac0c22816d3f6eee28c1284115b34",
    "0006_audit_trail_codes.py": "9333cf78111b76170ff34ee7247b20c33c7462ce9e507c79510a5a0742f71175",
    "0007_messages_as_codes.py": "56c4e2c1817c31ff5a234e3462e2013040f77036761ae768cd041431dc5727cc",
    "0008_budgets.py": "28f599a81aee9ccb9d6db61452e533349c5f1eb0cc1588f78dc0e4287b7ef897",
    "0009_consent_of_a_number.py": "71667cd0a515efad6453ac27cfb238b94ede186c48f5f511dd0a3cb6bd49a3f8",
    "0011_who_holds_a_number.py": "59781f39a6401314c8bc0e91822c7c191575905e6cdbc0db13d225ac37bff2df",
    "0012_episodes_of_care.py": "70536456b6238230ce1fd02b24d4b82ad7b1256d9748c9083ad3b7ddd5679f24",
    "0013_closed_days.py": "bd77b79fb301cae24d3004b92a859c97b1bdde4e5c5b46b67ff3b6d0651cbd0b",
    "0014_rosters_and_ends.py": "da43b87cc9edc3d3a43351511f77f10b6978bf0f49998cd3c2784bf869530b05",
    "0010_sessions_named_by_local_start.py": "74cd4c926d1184baabadc0f554e1c2a2b581da39ba29420d71912b0e4306df32",
    "0015_what_people_know_by_habit.py": "12bcc0608f24c263c564d32bdd7e02d193f033276c48eefee18cd56b1ad52fb3",
}


def test_no_migration_is_ever_edited_or_taken_away() -> None:
    for name, checksum in CHECKSUMS.items():
        path = VERSIONS / name
        assert path.exists(), f"{name} is gone, but databases have gone through it: put it back"
        assert hashlib.sha256(path.read_bytes()).hexdigest() == checksum, (
            f"{name} was edited, but databases have gone through it as it was: "
            "put it back as it was and add a new migration"
        )


def test_every_migration_has_its_checksum_from_the_day_it_lands() -> None:
    new = {path.name for path in VERSIONS.glob("*.py")} - CHECKSUMS.keys()
    assert not new, f"add the lines of {sorted(new)} to CHECKSUMS: sha256sum migrations/versions/*.py"


def test_every_released_version_left_a_dump_of_each_database() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text()
    released = re.findall(r"^## (\d+\.\d+\.\d+) - \d{4}-\d\d-\d\d$", changelog, re.MULTILINE)
    assert "0.1.0" in released
    found = {(dump.version, dump.database) for dump in dumps()}
    for version in released:
        for database in ("sqlite", "postgresql"):
            assert (version, database) in found, f"no dump of {version}: python -m tests.migrations.make_dump"


@pytest.mark.parametrize("dump", dumps(), ids=str)
def test_a_dump_stays_small_enough_to_be_kept_in_a_repository(dump: Dump) -> None:
    assert dump.path.stat().st_size < 1_000_000


def test_the_next_release_can_be_dumped_with_rows_in_every_table(tmp_path: Path) -> None:
    fill(f"sqlite:///{tmp_path}/filled.sqlite")  # complains of a table without rows
