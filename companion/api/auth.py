"""Signing in and out, and who is signed in."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from flask import current_app
from flask_smorest import abort
from marshmallow import fields

from companion import clock
from companion.api.staff import StaffSchema
from companion.api.web.fields import Instant
from companion.api.web.resource import Resource
from companion.api.web.sign_in import bearer_token, current_staff, limited, need_sign_in
from companion.care.errors import NotAllowed
from companion.care.staff.sign_in import check_password, close_token, open_token
from companion.database import db
from companion.models import Clinic, Staff
from companion.rules.documents import DocumentSchema, Length

auth = Resource("auth", "Signing in and out", public=True)


class SignInSchema(DocumentSchema):
    email = fields.String(required=True, validate=Length(1, 254))
    password = fields.String(required=True, load_only=True, validate=Length(1, 1000))


class TokenSchema(DocumentSchema):
    token = fields.String(required=True, metadata={"description": "shown once; only its hash is kept"})
    expires_at = Instant(required=True)
    staff = fields.Nested(StaffSchema, required=True)


class ClinicSchema(DocumentSchema):
    id = fields.Integer(required=True)
    name = fields.String(required=True)
    sender_name = fields.String(required=True)
    time_zone = fields.String(required=True)


class MeSchema(DocumentSchema):
    staff = fields.Nested(StaffSchema, required=True)
    clinic = fields.Nested(ClinicSchema, required=True)


@auth.post("/auth/token")
@limited
@auth.doc(security=[])
@auth.arguments(SignInSchema)
@auth.response(201, TokenSchema)
@auth.alt_response(401, "UNAUTHORIZED")
@auth.alt_response(429, "TOO_MANY_REQUESTS")
def sign_in(body: dict[str, str]) -> dict[str, Any]:
    """Sign in: a bearer token for e-mail address and password

    Attempts are limited per address and per account, together with those on the sign-in page.
    """
    now: datetime = clock.now()
    try:
        staff = check_password(body["email"], body["password"], now)
    except NotAllowed as error:
        abort(401, reason=error.reason)
    hours = current_app.extensions["settings"].token_hours
    token, expires_at = open_token(staff, timedelta(hours=hours), now)
    return {"token": token, "expires_at": expires_at, "staff": staff}


@auth.delete("/auth/token")
@auth.response(204)
def sign_out() -> None:
    """Sign out: this token is of no use any more"""
    need_sign_in()
    close_token(bearer_token(), clock.now())


@auth.get("/me")
@auth.response(200, MeSchema)
def read_me() -> dict[str, Staff | Clinic]:
    """Who is signed in, and at which clinic"""
    need_sign_in()
    staff = current_staff()
    return {"staff": staff, "clinic": db.session.get_one(Clinic, staff.clinic_id)}
