"""Staff accounts, signing in and out."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import select

from companion.care.audit import audit
from companion.care.errors import Conflict, Invalid, NotAllowed
from companion.care.scope import within
from companion.care.staff.sign_in_limit import address_of_account
from companion.database import db, transaction
from companion.models import AccessToken, Staff
from companion.rules.clinic.audit_trail import AuditAction
from companion.rules.reasons import Reason
from companion.rules.refusals import FieldProblem, Refusal
from companion.rules.staff.roles import Role

_hasher = PasswordHasher()
# Compared against when no such person exists, so that both answers take the same time. Of a password that was thrown
# away; stored, because to work one out takes a tenth of a second whenever a process starts.
_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$PFnyEOF5xWml9s/JNYepgQ$b2D7Zf1KLoEbV4M6lMR6g4yplgeTSRkYjJY+9WRFCPM"
SHORTEST_PASSWORD = 12
_TOO_SHORT = FieldProblem.too_short(least=SHORTEST_PASSWORD)


def add_staff(
    clinic_id: int, name: str, email: str, role: Role, password: str, now: datetime, *, by: Staff | None = None
) -> Staff:
    """A new account. Raises `Invalid`, `Conflict` for an e-mail address that has one."""
    errors: dict[str, list[Reason]] = {}
    address = email.strip().lower()
    if len(password) < SHORTEST_PASSWORD:
        errors["password"] = [_TOO_SHORT]
    if "@" not in address:
        errors["email"] = [FieldProblem.not_email()]
    if errors:
        raise Invalid(errors)
    with transaction():
        if db.session.scalar(select(Staff.id).where(Staff.email == address)) is not None:
            raise Conflict(Refusal.email_taken())
        staff = Staff(
            clinic_id=clinic_id,
            name=name.strip(),
            email=address,
            role=role,
            password_hash=_hasher.hash(password),
            created_at=now,
        )
        db.session.add(staff)
        db.session.flush()
        audit(AuditAction.staff_added, now, staff, by=by, role=role)
    return staff


def hash_password(password: str) -> str:
    """Raises `Invalid` for one that is too short."""
    if len(password) < SHORTEST_PASSWORD:
        raise Invalid({"password": [_TOO_SHORT]})
    return _hasher.hash(password)


def check_password(email: str, password: str, now: datetime) -> Staff:
    """The person with this address and password. Raises the same `NotAllowed` whichever was wrong."""
    staff = db.session.scalar(select(Staff).where(Staff.email == address_of_account(email)))
    try:
        _hasher.verify(staff.password_hash if staff else _NOBODY, password)
        right = staff is not None and staff.active
    except (VerificationError, InvalidHashError):
        right = False
    if not right or staff is None:
        raise NotAllowed(Refusal.wrong_password())
    with transaction():
        if _hasher.check_needs_rehash(staff.password_hash):
            staff.password_hash = _hasher.hash(password)
        audit(AuditAction.signed_in, now, by=staff)
    return staff


def colleagues(by: Staff) -> Sequence[Staff]:
    """Everybody who works or worked at the clinic, by name."""
    return db.session.scalars(within(Staff, by).order_by(Staff.name, Staff.id)).all()


def staff_names(by: Staff) -> dict[int, str]:
    return {person.id: person.name for person in colleagues(by)}


def set_language(staff: Staff, language: str) -> None:
    """The language of the person's own pages."""
    with transaction():
        staff.language = language


def open_token(staff: Staff, lasts: timedelta, now: datetime) -> tuple[str, datetime]:
    """A bearer token (shown once, stored as a hash) and when it expires."""
    token = secrets.token_urlsafe(32)
    expires = now + lasts
    with transaction():
        db.session.add(
            AccessToken(
                clinic_id=staff.clinic_id,
                staff_id=staff.id,
                token_hash=_hash(token),
                created_at=now,
                expires_at=expires,
            )
        )
    return token, expires


def staff_of_token(token: str, now: datetime) -> Staff | None:
    """Who a bearer token belongs to; None when it is unknown, expired or taken back."""
    row = db.session.scalar(select(AccessToken).where(AccessToken.token_hash == _hash(token)))
    if row is None or row.revoked_at is not None or row.expires_at <= now or not row.staff.active:
        return None
    return row.staff


def close_token(token: str, now: datetime) -> None:
    """Signs out: the token is no longer valid."""
    with transaction():
        row = db.session.scalar(select(AccessToken).where(AccessToken.token_hash == _hash(token)))
        if row is not None:
            row.revoked_at = row.revoked_at or now


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
