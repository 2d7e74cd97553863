"""Addresses of our own files that change with their content, so that browsers may keep them for a year."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from flask import Flask, url_for

FOLDER = Path(__file__).parent / "static"


@cache
def _version(name: str) -> str:
    return hashlib.sha256((FOLDER / name).read_bytes()).hexdigest()[:10]


def asset(name: str) -> str:
    return url_for("dashboard.static", filename=name, v=_version(name))


def register(app: Flask) -> None:
    @app.context_processor
    def _assets() -> dict[str, Any]:
        return {"asset": asset}
