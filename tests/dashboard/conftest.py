"""A signed-in browser without a window: posts carry the page's token, as a form would."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from companion.care.staff.sign_in import open_token
from companion.dashboard.web.signed_in import SEEN, TOKEN
from companion.models import Staff
from tests.builders import a_clinic, a_counselor

_TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


class Browser:
    """Signs in, follows links, sends forms."""

    def __init__(self, client: FlaskClient) -> None:
        self.client = client
        self.token = ""

    def sign_in(self, staff: Staff) -> Browser:
        """The session a sign-in leaves, without the deliberate slowness of checking a password (test_sign_in does)."""
        app = self.client.application
        now = app.extensions["clock"]()
        token, _ = open_token(staff, timedelta(hours=12), now)
        with self.client.session_transaction() as session:
            session[TOKEN], session[SEEN] = token, now.timestamp()
            session.permanent = True
        return self

    def get(self, address: str, **options: Any) -> TestResponse:
        return self._seen(self.client.get(address, **options))

    def post(self, address: str, headers: dict[str, str] | None = None, **fields: Any) -> TestResponse:
        """Sends a form; without a page seen yet, it looks at one first, for the token."""
        if not self.token:
            self.get("/cover")
        return self._seen(self.client.post(address, data={"csrf_token": self.token, **fields}, headers=headers))

    def _seen(self, answer: TestResponse) -> TestResponse:
        found = _TOKEN.search(answer.text) if answer.mimetype == "text/html" else None
        self.token = found[1] if found else self.token
        return answer


@pytest.fixture
def clinic(app: Flask) -> Any:
    return a_clinic()


@pytest.fixture
def counselor(clinic: Any) -> Staff:
    return a_counselor(clinic, name="Casey Counselor")


@pytest.fixture
def supervisor(clinic: Any) -> Staff:
    return a_counselor(clinic, role="supervisor", name="Sam Supervisor")


@pytest.fixture
def browser_of(app: Flask) -> Callable[[Staff], Browser]:
    return lambda staff: Browser(app.test_client()).sign_in(staff)


@pytest.fixture
def visitor(app: Flask) -> Browser:
    return Browser(app.test_client())
