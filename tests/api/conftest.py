"""A signed-in caller speaking real HTTP to the application, on both databases or, where no SQL matters, on SQLite."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from companion.care.staff.sign_in import open_token
from companion.database import db
from companion.models import Staff
from tests.builders import a_counselor
from tests.conftest import SetClock

ROOT = "/api/v1"


class Caller:
    """A staff member with a token. Paths are relative to /api/v1."""

    def __init__(self, app: Flask, staff: Staff, token: str) -> None:
        self.app, self.staff, self.token = app, staff, token

    def call(self, method: str, path: str, *, etag: str | None = None, **options: Any) -> TestResponse:
        headers = {"Authorization": f"Bearer {self.token}"} | options.pop("headers", {})
        if etag is not None:
            headers["If-Match"] = etag
        # Each request has its own session, as in production; the test's must not hold a lock meanwhile.
        db.session.rollback()
        with self.app.app_context():
            return self.app.test_client().open(ROOT + path, method=method, headers=headers, **options)

    def get(self, path: str, **options: Any) -> TestResponse:
        return self.call("GET", path, **options)

    def post(self, path: str, json: Any = None, **options: Any) -> TestResponse:
        return self.call("POST", path, json=json if json is not None else {}, **options)

    def patch(self, path: str, json: Any, **options: Any) -> TestResponse:
        return self.call("PATCH", path, json=json, **options)

    def put(self, path: str, json: Any = None, **options: Any) -> TestResponse:
        return self.call("PUT", path, json=json if json is not None else {}, **options)

    def delete(self, path: str, **options: Any) -> TestResponse:
        return self.call("DELETE", path, **options)

    def etag(self, path: str) -> str:
        response = self.get(path)
        assert response.status_code == 200, response.text
        return response.headers["ETag"]

    def read(self, path: str) -> Any:
        response = self.get(path)
        assert response.status_code == 200, response.text
        return response.json


SignIn = Callable[..., Caller]


@pytest.fixture
def sign_in(app: Flask, clock: SetClock) -> SignIn:
    """Signs a new or given member of staff in."""

    def make(who: Staff | None = None, **of_staff: Any) -> Caller:
        who = who or a_counselor(**of_staff)
        token, _ = open_token(who, timedelta(days=30), clock())
        return Caller(app, who, token)

    return make


@pytest.fixture
def caller(sign_in: SignIn) -> Caller:
    return sign_in()


@pytest.fixture
def plain_app(sqlite_url: str, make_app: Callable[..., Flask]) -> Iterator[Flask]:
    """For rules that no database decides: SQLite only."""
    app = make_app(sqlite_url)
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def plain_caller(plain_app: Flask, clock: SetClock) -> Caller:
    who = a_counselor()
    token, _ = open_token(who, timedelta(days=30), clock())
    return Caller(plain_app, who, token)


def assert_problem(response: TestResponse, status: int, name: str) -> dict[str, Any]:
    """A problem document (RFC 9457) of this kind; returned for a closer look."""
    assert response.status_code == status, response.text
    assert response.mimetype == "application/problem+json"
    document: dict[str, Any] = response.json
    assert set(document) >= {"type", "title", "status", "detail"}
    assert document["status"] == status
    assert document["type"] == f"/api/problems/{name}"
    assert document["detail"].endswith((".", "?", "!"))
    return document
