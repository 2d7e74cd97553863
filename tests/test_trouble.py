"""What an exception means is decided once; its text, which may repeat what a person said, goes nowhere."""

from __future__ import annotations

import pytest
from flask import Blueprint, Flask, Response
from sqlalchemy.exc import IntegrityError, OperationalError
from werkzeug.exceptions import Gone

from companion.care.errors import CareError, Conflict, Invalid, NotAllowed, NotFound, TooMany
from companion.logs import configure_logs
from companion.rules.refusals import FieldProblem, Refusal, Thing
from companion.trouble import Trouble, register, trouble_of

PRIVATE = "Robin said something private"


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (NotFound(Refusal.no_such_id(thing=Thing.patient)), 404),
        (NotAllowed(Refusal.only_supervisors()), 403),
        (Conflict(Refusal.alert_resolved()), 409),
        (CareError(Refusal.alert_resolved()), 409),
    ],
)
def test_what_a_use_case_refuses_is_told_with_its_reason_and_not_logged(error: CareError, status: int) -> None:
    assert trouble_of(error) == Trouble(status, error.reason)


def test_wrong_fields_and_waits_come_along() -> None:
    errors = {"phone": [FieldProblem.not_phone()]}
    assert trouble_of(Invalid(errors)) == Trouble(422, Refusal.invalid_input(), errors=errors)
    assert trouble_of(TooMany(Refusal.too_many_sign_ins(), 900)).retry_after == 900


@pytest.mark.parametrize(
    ("error", "status", "reason", "level"),
    [
        (IntegrityError("INSERT", {"name": PRIVATE}, Exception(PRIVATE)), 409, Refusal.clashed(), "warning"),
        (OperationalError("SELECT", {"name": PRIVATE}, Exception(PRIVATE)), 503, Refusal.busy(), "error"),
        (RuntimeError(PRIVATE), 500, Refusal.failed(), "error"),
    ],
)
def test_what_breaks_is_logged_by_its_kind_and_never_by_its_text(
    app: Flask, capsys: pytest.CaptureFixture[str], error: Exception, status: int, reason: object, level: str
) -> None:
    configure_logs("WARNING")  # to the stderr that is captured now
    trouble = trouble_of(error)
    assert (trouble.status, trouble.reason, trouble.level) == (status, reason, level)
    own, parts = Flask("own"), Blueprint("parts", __name__)

    @parts.get("/broken/<name>")
    def broken(name: str) -> str:
        raise error

    register(parts, lambda found: Response(found.reason.code, found.status))
    own.register_blueprint(parts)
    answer = own.test_client().get("/broken/robin")
    assert (answer.status_code, answer.text) == (status, trouble.reason.code)
    assert answer.headers.get("Retry-After") == ("2" if status == 503 else None)
    logged = capsys.readouterr().err
    assert "/broken/<name>" in logged and f'"level": "{level}"' in logged
    assert "Robin" not in logged + answer.text and "robin" not in logged


def test_what_werkzeug_refuses_stays_what_it_is() -> None:
    own, parts = Flask("own"), Blueprint("parts", __name__)

    @parts.get("/gone")
    def gone() -> str:
        raise Gone

    register(parts, lambda found: Response("ours", 500))
    own.register_blueprint(parts)
    assert own.test_client().get("/gone").status_code == 410
