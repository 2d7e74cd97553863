"""Signing in, signing out, and what guessing meets."""

from __future__ import annotations

import re

import pytest
from argon2 import PasswordHasher
from flask import Flask

from companion.database import db, transaction
from companion.models import AccessToken, Staff
from companion.rules.refusals import Refusal
from tests.api.conftest import ROOT, SignIn, assert_problem
from tests.builders import PASSWORD, a_counselor
from tests.conftest import SetClock

PATH = f"{ROOT}/auth/token"


def test_a_token_opens_the_api_until_it_expires(app: Flask, clock: SetClock) -> None:
    staff = a_counselor()
    client = app.test_client()
    response = client.post(PATH, json={"email": f" {staff.email.upper()} ", "password": PASSWORD})
    assert response.status_code == 201, response.text
    body = response.json
    assert body["expires_at"] == "2026-03-03T04:00:00Z"
    assert "password" not in response.text
    headers = {"Authorization": f"Bearer {body['token']}"}
    me = client.get(f"{ROOT}/me", headers=headers).json
    assert me["staff"]["id"] == staff.id and me["clinic"]["time_zone"] == "America/Chicago"
    stored = db.session.query(AccessToken).one()
    assert body["token"] not in stored.token_hash
    db.session.rollback()
    clock.pass_time(hours=12)
    assert_problem(client.get(f"{ROOT}/me", headers=headers), 401, "sign-in")


def test_after_signing_out_the_token_is_of_no_use(sign_in: SignIn) -> None:
    caller = sign_in()
    assert caller.delete("/auth/token").status_code == 204
    assert_problem(caller.get("/me"), 401, "sign-in")
    assert_problem(caller.delete("/auth/token"), 401, "sign-in")


def test_who_has_left_cannot_go_on_with_an_old_token(sign_in: SignIn) -> None:
    caller = sign_in()
    with transaction():
        db.session.get_one(Staff, caller.staff.id).active = False
    assert_problem(caller.get("/patients"), 401, "sign-in")


@pytest.mark.parametrize("email", ["nobody@example.org", None])
def test_a_wrong_address_and_a_wrong_password_get_the_same_answer(plain_app: Flask, email: str | None) -> None:
    staff = a_counselor()
    db.session.rollback()
    wrong = {"email": email or staff.email, "password": "not the one"}
    response = plain_app.test_client().post(PATH, json=wrong)
    document = assert_problem(response, 401, "sign-in")
    assert document["detail"] == "E-mail address or password is not right."
    assert response.headers["WWW-Authenticate"] == "Bearer"


def test_an_address_of_nobody_costs_the_work_that_a_persons_does(quick_passwords: tuple[PasswordHasher, str]) -> None:
    hasher, of_nobody = quick_passwords
    assert not hasher.check_needs_rehash(of_nobody)


def test_guessing_one_account_is_slowed_down_whatever_address_it_comes_from(plain_app: Flask) -> None:
    client = plain_app.test_client()
    body = {"email": "casey@example.org", "password": "a guess"}
    statuses = [
        client.post(PATH, json=body, environ_base={"REMOTE_ADDR": f"203.0.113.{number}"}).status_code
        for number in range(10)
    ]
    assert statuses == [401] * 10
    blocked = client.post(
        PATH, json=body | {"email": "CASEY@example.org "}, environ_base={"REMOTE_ADDR": "203.0.113.99"}
    )
    assert assert_problem(blocked, 429, "too-many")["code"] == Refusal.too_many_sign_ins
    assert 0 < int(blocked.headers["Retry-After"]) <= 900
    other = client.post(PATH, json=body | {"email": "robin@example.org"})
    assert other.status_code == 401


def test_guesses_through_the_page_and_through_the_api_count_together(plain_app: Flask) -> None:
    client = plain_app.test_client()
    body = {"email": "casey@example.org", "password": "a guess"}
    token = re.search(r'name="csrf_token" value="([^"]+)"', client.get("/sign-in").text)
    assert token is not None
    through_the_page = [client.post("/sign-in", data=body | {"csrf_token": token[1]}).status_code for _ in range(5)]
    through_the_api = [client.post(PATH, json=body).status_code for _ in range(6)]
    assert through_the_page == [422] * 5
    assert through_the_api == [401] * 5 + [429]
    refused = client.post("/sign-in", data=body | {"csrf_token": token[1]})
    assert refused.status_code == 429 and "Wait a few minutes" in refused.text


def test_one_address_cannot_try_many_accounts(plain_app: Flask) -> None:
    client = plain_app.test_client()
    bodies = [{"email": f"casey{number}@example.org", "password": ""} for number in range(31)]
    statuses = [client.post(PATH, json=body).status_code for body in bodies]
    assert statuses == [422] * 30 + [429]
