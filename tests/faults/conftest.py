"""Tests of faults interfere with their engine: each has an application and a database of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from companion import create_app
from tests.conftest import SetClock
from tests.settings import settings_for


@pytest.fixture
def make_app(clock: SetClock) -> Callable[..., Flask]:
    def make(url: str, **environ: str) -> Flask:
        app = create_app(settings_for(url, **environ))
        app.extensions["clock"] = clock
        return app

    return make


@pytest.fixture
def postgresql_url(new_postgresql_url: str) -> str:
    return new_postgresql_url
