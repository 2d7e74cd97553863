"""Every error is a problem document, and none of them is a surprise."""

from __future__ import annotations

from typing import Any

import marshmallow
import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError

from companion.api.web.problems import CATALOGUE, MORE
from companion.api.web.resource import Resource
from companion.database import db
from companion.logs import configure_logs
from companion.rules.documents import DocumentSchema
from companion.wording.speech import speaker
from tests.api.conftest import ROOT, Caller, assert_problem
from tests.builders import a_clinic, a_counselor, a_patient, a_phone

PATIENT = {"given_name": "Robin", "family_name": "Example", "level": "outpatient", "consent_method": "written"}
SINGLE = {"kind": "individual", "starts_on": "2026-03-09", "starts_at": "10:00", "minutes": 60}
TOO_DEEP = b"[" * 200_000
JSON = {"Content-Type": "application/json"}

# What is sent, and what comes back: status and name of the problem.
ERRORS: dict[str, tuple[str, str, dict[str, Any], int, str]] = {
    "no such address": ("GET", "/nowhere", {}, 404, "not-found"),
    "an id that is no number": ("GET", "/patients/robin", {}, 404, "not-found"),
    "an id of nobody": ("GET", "/patients/999", {}, 404, "not-found"),
    "an id beyond the database's numbers": ("GET", f"/patients/{10**30}", {}, 404, "not-found"),
    "a session of a day that does not exist": ("GET", "/sessions/1-20269999T0000Z", {}, 404, "not-found"),
    "a session at the end of time": ("GET", "/sessions/1-99991231T2359Z", {}, 404, "not-found"),
    "a method the address does not take": ("DELETE", "/patients", {}, 405, "method"),
    "a body that is no JSON": ("POST", "/patients", {"data": b"{", "headers": JSON}, 400, "malformed"),
    "a body nested beyond reason": ("POST", "/patients", {"data": TOO_DEEP, "headers": JSON}, 400, "malformed"),
    "a number beyond reason": ("POST", "/patients", {"data": b"9" * 5000, "headers": JSON}, 400, "malformed"),
    "a number that is none": ("POST", "/patients", {"data": b'{"a": NaN}', "headers": JSON}, 400, "malformed"),
    "bytes that are no UTF-8": ("POST", "/patients", {"data": b'{"a": "\xff"}', "headers": JSON}, 400, "malformed"),
    "a NUL in a filter": ("GET", "/meetings?fellowship=%00", {}, 400, "malformed"),
    "a sign-in nested beyond reason": ("POST", "/auth/token", {"data": TOO_DEEP, "headers": JSON}, 400, "malformed"),
    "a NUL in a text": ("POST", "/series", {"json": SINGLE | {"title": "a\0b"}}, 400, "malformed"),
    "half a surrogate pair": ("POST", "/series", {"data": b'{"title": "\\ud83d"}', "headers": JSON}, 400, "malformed"),
    "a body that is a list": ("POST", "/patients", {"json": []}, 422, "invalid"),
    "a form instead of JSON": ("POST", "/patients", {"data": {"phone": "1"}}, 415, "not-json"),
    "a body beyond 1 MB": ("POST", "/patients", {"data": b" " * 1_100_000, "headers": JSON}, 413, "too-large"),
    "fields that are missing": ("POST", "/patients", {"json": {}}, 422, "invalid"),
    "a misspelt filter": ("GET", "/patients?staus=active", {}, 422, "invalid"),
    "a page size beyond the limit": ("GET", "/patients?page_size=101", {}, 422, "invalid"),
    "a page beyond reason": ("GET", f"/patients?page={10**20}", {}, 422, "invalid"),
    "page zero": ("GET", "/patients?page=0", {}, 422, "invalid"),
    "a span that ends before it starts": (
        "GET",
        "/sessions?from=2026-03-02T00:00:00Z&to=2026-03-01T00:00:00Z",
        {},
        422,
        "invalid",
    ),
    "a span without end": ("GET", "/sessions?from=2026-01-01T00:00:00Z&to=2030-01-01T00:00:00Z", {}, 422, "invalid"),
    "an edit that says not of what": ("PATCH", "/patients/1", {"json": {"language": "es"}}, 428, "if-match"),
    "an edit of something that changed": (
        "PATCH",
        "/patients/1",
        {"json": {"language": "es"}, "etag": '"old"'},
        412,
        "changed-meanwhile",
    ),
    "a default plan saved by a counselor": (
        "PUT",
        "/levels/outpatient/plan",
        {"json": {"document": {}, "reason": "shorter"}, "etag": "*"},
        403,
        "not-allowed",
    ),
    "a change that is no change": (
        "POST",
        "/patients/1/enrollments",
        {"json": {"level": "intensive_outpatient", "reason": "again"}},
        409,
        "conflict",
    ),
    "a time zone that is none": (
        "PATCH",
        "/patients/1",
        {"json": {"time_zone": "Mars/Olympus"}, "etag": "*"},
        422,
        "invalid",
    ),
}


def test_every_error_is_a_problem_document(plain_caller: Caller, subtests: pytest.Subtests) -> None:
    assert a_patient(plain_caller.staff).id == 1
    for what, (method, path, options, status, name) in ERRORS.items():
        with subtests.test(what):
            assert_problem(plain_caller.call(method, path, **options), status, name)


def test_each_kind_of_problem_leads_to_a_page_that_explains_it(plain_app: Flask) -> None:
    client = plain_app.test_client()
    for status, (name, title, code) in CATALOGUE.items():
        page = client.get(f"/api/problems/{name}").json
        assert page["status"] == status and page["title"] == title
        assert page["detail"] == speaker("en").sentence(code())
    for name, (status, title, _) in MORE.items():
        page = client.get(f"/api/problems/{name}").json
        assert page["status"] == status and page["title"] == title
    assert_problem(client.get("/api/problems/nonsense"), 404, "not-found")


def test_an_invalid_body_is_explained_field_by_field(plain_caller: Caller) -> None:
    body = PATIENT | {"phone": "12", "level": "spa", "language": "xx", "colour": "blue", "starts_on": "yesterday"}
    errors = assert_problem(plain_caller.post("/patients", body), 422, "invalid")["errors"]
    assert set(errors) == {"level", "language", "colour", "starts_on"}
    assert errors["starts_on"] == ["Give the day like 2026-03-02."]
    assert all(sentence.endswith(".") for sentences in errors.values() for sentence in sentences)
    errors = assert_problem(plain_caller.post("/patients", PATIENT | {"phone": "12"}), 422, "invalid")["errors"]
    assert list(errors) == ["phone"]
    roster = SINGLE | {"roster": [1, "x", -1]}
    assert set(plain_caller.post("/series", roster).json["errors"]) == {"roster.1", "roster.2"}


def test_a_refusal_gives_its_code_and_facts_beside_the_words(plain_caller: Caller) -> None:
    document = assert_problem(plain_caller.get("/patients/999"), 404, "not-found")
    assert (document["code"], document["facts"]) == ("no_such_id", {"thing": "patient"})
    assert document["detail"] == "There is no patient with this id."


def test_each_wrong_field_is_given_as_codes_with_facts_and_words(plain_caller: Caller) -> None:
    document = assert_problem(plain_caller.post("/series", SINGLE | {"minutes": 1000, "colour": "red"}), 422, "invalid")
    assert (document["code"], document["facts"]) == ("invalid_input", {})
    assert document["reasons"] == {
        "minutes": [{"code": "from_to", "facts": {"low": 5, "high": 720}, "words": "Must be from 5 to 720."}],
        "colour": [{"code": "unknown_field", "facts": {}, "words": "Unknown field."}],
    }
    assert document["errors"] == {"minutes": ["Must be from 5 to 720."], "colour": ["Unknown field."]}


def test_problems_are_said_in_the_language_that_was_asked_for(plain_caller: Caller) -> None:
    spanish = {"Accept-Language": "es-MX,es;q=0.9,en;q=0.5"}
    response = plain_caller.post("/series", SINGLE | {"minutes": "long"}, headers=spanish)
    document = assert_problem(response, 422, "invalid")
    assert document["detail"] == "Vea errors: frases por campo."
    assert document["errors"] == {"minutes": ["Debe ser un número entero."]}
    assert [each["words"] for each in document["reasons"]["minutes"]] == document["errors"]["minutes"]
    assert "Accept-Language" in response.headers["Vary"]
    nobody = plain_caller.get("/patients/999", headers=spanish)
    assert nobody.json["detail"] == "No hay paciente con este id."
    nowhere = plain_caller.get("/nowhere", headers=spanish)
    assert (nowhere.json["code"], nowhere.json["detail"]) == ("nothing_here", "No existe nada así en esta clínica.")
    assert "Accept-Language" in nowhere.headers["Vary"]


def _inputs(plain_app: Flask) -> set[type[marshmallow.Schema]]:
    """Every schema of the API, and those they hold."""
    found: set[type[marshmallow.Schema]] = set()

    def gather(cls: type[marshmallow.Schema]) -> None:
        for each in cls.__subclasses__():
            found.add(each)
            gather(each)

    gather(marshmallow.Schema)
    return {each for each in found if each.__module__.startswith("companion.")}


def test_no_schema_of_ours_says_what_is_wrong_in_sentences_of_a_library(plain_app: Flask) -> None:
    schemas = _inputs(plain_app)
    assert len(schemas) > 80
    assert not {each for each in schemas if not issubclass(each, DocumentSchema)}
    left = {
        (schema.__name__, name, key)
        for schema in schemas
        if schema is not DocumentSchema
        for name, field in schema().fields.items()
        for key, words in field.error_messages.items()
        if isinstance(words, str)
    }
    assert not left


@pytest.mark.parametrize("instant", ["2026-03-09T10:00:00", "2026-03-09", "tomorrow", "0001-01-01T00:00:00Z", 5, None])
def test_an_instant_without_a_zone_is_refused_and_told_how(plain_caller: Caller, instant: object) -> None:
    a_patient(plain_caller.staff)
    assert plain_caller.post("/series", SINGLE | {"roster": [1]}).status_code == 201
    response = plain_caller.patch("/sessions/1-20260309T1500Z", {"start": instant}, etag="*")
    errors = assert_problem(response, 422, "invalid")["errors"]
    assert list(errors) == ["start"]
    if isinstance(instant, str) and instant.startswith("2026"):
        assert "with its zone" in errors["start"][0]
        assert "zone" in plain_caller.get(f"/sessions?from={instant}").json["errors"]["from"][0]


@pytest.mark.parametrize(
    "header", [None, "", "Bearer", "Bearer nonsense", "Basic Zm9vOmJhcg==", "bearer\u00a0x", "Bearer " + "x" * 5000]
)
def test_without_a_token_everything_is_401_and_says_how_to_sign_in(plain_app: Flask, header: str | None) -> None:
    client = plain_app.test_client()
    public = {"/api/v1/auth/token"}
    for rule in plain_app.url_map.iter_rules():
        if not rule.rule.startswith(ROOT) or rule.rule in public:
            continue
        values = {name: "1-20260309T1500Z" if name == "occurrence_id" else 1 for name in rule.arguments}
        built = rule.build(values)
        assert built is not None
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}:
            response = client.open(built[1], method=method, headers={"Authorization": header} if header else {})
            assert_problem(response, 401, "sign-in")
            assert response.headers["WWW-Authenticate"] == "Bearer"


def test_what_breaks_inside_is_a_500_without_a_word_of_what_was_said(
    capsys: pytest.CaptureFixture[str], plain_app: Flask, plain_caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    configure_logs("WARNING")  # to the stderr that is captured now

    def broken(**_: object) -> None:
        raise RuntimeError("Robin Example said something private")

    monkeypatch.setitem(plain_app.view_functions, "staff.list_staff", broken)
    response = plain_caller.get("/staff")
    assert_problem(response, 500, "failure")
    logged = capsys.readouterr().err
    assert "RuntimeError" in logged and "test_problems.py" in logged
    assert "Robin" not in logged + response.text and "private" not in logged + response.text


def test_a_database_that_does_not_answer_is_503_and_asks_to_wait(
    plain_app: Flask, plain_caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unavailable(**_: object) -> None:
        raise OperationalError("SELECT secret", {"name": "Robin"}, Exception("gone"))

    monkeypatch.setitem(plain_app.view_functions, "staff.list_staff", unavailable)
    response = plain_caller.get("/staff")
    assert_problem(response, 503, "busy")
    assert response.headers["Retry-After"] == "2"


def test_two_patients_cannot_share_a_number(caller: Caller) -> None:
    phone = a_phone()
    assert caller.post("/patients", PATIENT | {"phone": phone}).status_code == 201
    document = assert_problem(caller.post("/patients", PATIENT | {"phone": phone}), 409, "conflict")
    assert phone not in str(document)
    elsewhere = a_counselor(a_clinic("Elsewhere"))
    assert a_patient(elsewhere, phone=phone).id  # the same person may be in care at another clinic


def test_addresses_outside_the_api_keep_their_own_errors(plain_app: Flask) -> None:
    assert plain_app.test_client().get("/nowhere").mimetype == "text/html"


def test_every_resource_answers_errors_as_problems(plain_app: Flask) -> None:
    resources = [blueprint for blueprint in plain_app.blueprints.values() if isinstance(blueprint, Resource)]
    assert len(resources) >= 14
    assert all(Exception in resource.error_handler_spec[None][None] for resource in resources)
    db.session.rollback()
