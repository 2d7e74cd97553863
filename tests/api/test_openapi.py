"""The document describes what is there, and the page that shows it needs nothing from outside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from companion.rules.clinic.levels_of_care import LevelOfCare
from companion.rules.plans.document import PlanError, default_document, load_plan, merge
from companion.rules.plans.fields import WEEKDAYS
from companion.rules.plans.patch import canonical, patch_between
from companion.rules.plans.schema import PlanSchema
from tests.rules.plans.plan_strategies import documents

METHODS = ("get", "post", "put", "patch", "delete")
# What OpenAPI 3.1 demands of the parts we use, in short: https://spec.openapis.org/oas/v3.1.0
SHAPE = {
    "type": "object",
    "required": ["openapi", "info", "paths", "components"],
    "properties": {
        "openapi": {"const": "3.1.0"},
        "info": {"type": "object", "required": ["title", "version", "description"]},
        "security": {"const": [{"bearer": []}]},
        "paths": {
            "type": "object",
            "patternProperties": {
                "^/": {
                    "type": "object",
                    "additionalProperties": False,
                    "properties": {"parameters": {"type": "array", "items": {"$ref": "#/$defs/parameter"}}}
                    | {method: {"$ref": "#/$defs/operation"} for method in METHODS},
                }
            },
            "additionalProperties": False,
        },
    },
    "$defs": {
        "operation": {
            "type": "object",
            "required": ["responses", "summary", "operationId", "tags"],
            "properties": {
                "parameters": {"type": "array", "items": {"$ref": "#/$defs/parameter"}},
                "requestBody": {"type": "object", "required": ["content"]},
                "responses": {
                    "type": "object",
                    "minProperties": 2,
                    "required": ["default"],
                    "propertyNames": {"pattern": "^([1-5][0-9]{2}|default)$"},
                    "additionalProperties": {"anyOf": [{"required": ["$ref"]}, {"required": ["description"]}]},
                },
            },
        },
        "parameter": {
            "anyOf": [
                {"type": "object", "required": ["$ref"]},
                {
                    "type": "object",
                    "required": ["name", "in", "schema"],
                    "properties": {"in": {"enum": ["query", "header", "path", "cookie"]}},
                    "if": {"properties": {"in": {"const": "path"}}},
                    "then": {"properties": {"required": {"const": True}}, "required": ["required"]},
                },
            ]
        },
    },
}


def _document(app: Flask) -> dict[str, Any]:
    document: dict[str, Any] = app.test_client().get("/api/openapi.json").json
    return document


def _walk(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _walk(item)


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield method, path, item[method]


def test_the_document_has_the_shape_of_openapi_3_1(plain_app: Flask) -> None:
    problems = [error.message for error in Draft202012Validator(SHAPE).iter_errors(_document(plain_app))]
    assert problems == []


def test_every_schema_in_the_document_is_a_json_schema_and_every_reference_leads_somewhere(plain_app: Flask) -> None:
    document = _document(plain_app)
    for schema in document["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
    for part in _walk(document):
        if "$ref" in part:
            target: Any = document
            for step in part["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            assert target


def test_every_route_is_in_the_document_and_nothing_else(plain_app: Flask) -> None:
    routes = {
        (method.lower(), re.sub(r"<(?:[a-z]+:)?([a-z_]+)>", r"{\1}", rule.rule))
        for rule in plain_app.url_map.iter_rules()
        if rule.rule.startswith("/api/v1")
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    assert {(method, path) for method, path, _ in _operations(_document(plain_app))} == routes


def test_operation_ids_are_unique_and_every_path_parameter_is_described(plain_app: Flask) -> None:
    document = _document(plain_app)
    ids = Counter(operation["operationId"] for _, _, operation in _operations(document))
    assert [name for name, times in ids.items() if times > 1] == []
    for path, item in document["paths"].items():
        named = {parameter["name"] for parameter in item.get("parameters", []) if parameter["in"] == "path"}
        assert named == set(re.findall(r"{([a-z_]+)}", path))


def test_errors_are_described_as_problem_json(plain_app: Flask) -> None:
    responses = _document(plain_app)["components"]["responses"]
    assert set(responses["DEFAULT_ERROR"]["content"]) == {"application/problem+json"}
    for name in ("PRECONDITION_FAILED", "PRECONDITION_REQUIRED", "UNPROCESSABLE_CONTENT"):
        described = responses.get(name) or responses["UNPROCESSABLE_ENTITY"]
        assert set(described["content"]) == {"application/problem+json"}


def test_every_edit_asks_for_if_match_in_the_document(plain_app: Flask) -> None:
    for method, path, operation in _operations(_document(plain_app)):
        if method == "patch" or (path.endswith("/plan") and method == "put"):
            assert {"$ref": "#/components/parameters/IF_MATCH"} in operation["parameters"], path


def _linked(client: FlaskClient) -> list[str]:
    return re.findall(r'(?:src|href)="([^"]+)"', client.get("/api/docs").text)


def test_the_docs_page_loads_everything_from_here(plain_app: Flask) -> None:
    client = plain_app.test_client()
    page = client.get("/api/docs")
    assert page.status_code == 200
    assert "http://" not in page.text and "https://" not in page.text and 'src="//' not in page.text
    assert "default-src 'self'" in page.headers["Content-Security-Policy"]
    links = _linked(client)
    assert len(links) == 5
    for link in links:
        assert link.startswith("/api/") and client.get(link).status_code == 200
    assert "http" not in client.get("/api/docs/start.js").text
    assert client.get("/api/docs/../../settings.py").status_code == 404
    assert client.get("/api/docs/swagger-ui.js.map").status_code == 404


def test_the_page_gets_a_document_its_swagger_ui_can_read(plain_app: Flask) -> None:
    """The package's Swagger UI stops at OpenAPI 3.0, where a type is one name and null is 'nullable'."""
    older = plain_app.test_client().get("/api/docs/openapi-3.0.json").json
    assert older["openapi"] == "3.0.3"
    assert older["paths"].keys() == _document(plain_app)["paths"].keys()
    for part in _walk(older):
        assert not isinstance(part.get("type"), list) or "properties" in part
    patient = older["components"]["schemas"]["Patient"]["properties"]
    assert patient["counselor_id"] == {"type": "integer", "nullable": True}


def _refusals(document: dict[str, Any], component: str, value: Any) -> list[str]:
    """What the described schema has against a value: paths."""
    schema = {"$ref": f"#/components/schemas/{component}", "components": document["components"]}
    return [error.json_path for error in Draft202012Validator(schema).iter_errors(value)]


def _plan_components(document: dict[str, Any]) -> dict[str, Any]:
    return {name: part for name, part in document["components"]["schemas"].items() if name.startswith("ReminderPlan")}


def test_plan_documents_lead_to_a_described_schema_in_requests_and_answers(plain_app: Flask) -> None:
    schemas = _document(plain_app)["components"]["schemas"]
    whole, patch = "#/components/schemas/ReminderPlan", "#/components/schemas/ReminderPlanPatch"
    for component, field, target in (
        ("Plan", "default", whole),
        ("Plan", "effective", whole),
        ("Plan", "override", patch),
        ("PlanChange", "override", patch),
        ("PlanVersion", "document", patch),
        ("ClinicPlan", "document", whole),
        ("ClinicPlanChange", "document", whole),
    ):
        assert schemas[component]["properties"][field]["$ref"] == target, (component, field)
    assert schemas["Draft"]["properties"]["override"]["anyOf"] == [{"$ref": patch}, {"type": "null"}]


def test_every_field_of_a_plan_is_described_with_a_type_and_says_what_it_means(plain_app: Flask) -> None:
    parts = _plan_components(_document(plain_app))
    assert set(parts["ReminderPlan"]["properties"]) == set(PlanSchema().fields)
    assert parts["ReminderPlan"]["required"] == ["daily_cap"]
    assert len(parts) == 2 * 15 - 1  # a whole one and a patch of each section; phases are only ever replaced
    for name, part in parts.items():
        assert part["additionalProperties"] is False, name
        for field, described in part["properties"].items():
            assert described["description"], (name, field)
            assert described.keys() & {"type", "$ref", "anyOf"}, (name, field)


def test_the_described_bounds_and_choices_are_those_of_the_rules(plain_app: Flask) -> None:
    parts = _plan_components(_document(plain_app))
    cap = parts["ReminderPlan"]["properties"]["daily_cap"]
    assert (cap["type"], cap["minimum"], cap["maximum"]) == ("integer", 0, 10)
    until = parts["ReminderPlanPhase"]["properties"]["until_week"]
    assert (until["type"], until["minimum"], until["maximum"]) == (["integer", "null"], 1, 520)
    assert parts["ReminderPlanWeekly"]["properties"]["weekday"]["enum"] == list(WEEKDAYS)
    assert parts["ReminderPlanWeeklyPatch"]["properties"]["weekday"]["enum"] == [*WEEKDAYS, None]
    assert parts["ReminderPlanWeekly"]["properties"]["at"]["default"] == "17:30"
    assert "default" not in parts["ReminderPlanWeeklyPatch"]["properties"]["at"]


@pytest.mark.parametrize("level", LevelOfCare)
def test_the_default_plan_of_every_level_fits_what_is_described(plain_app: Flask, level: LevelOfCare) -> None:
    document, plan = _document(plain_app), default_document(level)
    assert _refusals(document, "ReminderPlan", plan) == []
    assert _refusals(document, "ReminderPlan", canonical(plan)) == []
    assert _refusals(document, "ReminderPlanPatch", plan) == []


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        ({}, "$"),
        ({"daily_cap": 11}, "$.daily_cap"),
        ({"daily_cap": None}, "$.daily_cap"),
        ({"daily_cap": 2, "colour": "blue"}, "$"),
        ({"daily_cap": 2, "weekly": {"at": "08:59"}}, "$.weekly"),
        ({"daily_cap": 2, "weekly": {"at": "20:01"}}, "$.weekly"),
        ({"daily_cap": 2, "weekly": {"weekday": "someday"}}, "$.weekly"),
        ({"daily_cap": 2, "session_reminders": {"evening_before": {"kinds": []}}}, "$.session_reminders"),
        ({"daily_cap": 2, "session_reminders": {"days_before": {"8": {}}}}, "$.session_reminders"),
        ({"daily_cap": 2, "pulse": {"phases": [{"until_week": 2}]}}, "$.pulse"),
        ({"daily_cap": 2, "pulse": {"phases": [{"weekdays": [], "question_set": "weekly"}]}}, "$.pulse"),
        ({"daily_cap": 2, "milestones": {"days": [0]}}, "$.milestones"),
    ],
)
def test_what_the_rules_refuse_the_described_schema_refuses_too(plain_app: Flask, wrong: Any, path: str) -> None:
    with pytest.raises(PlanError):
        load_plan(wrong)
    assert _refusals(_document(plain_app), "ReminderPlan", wrong) == [path]


def test_any_valid_plan_and_any_override_fit_what_is_described(plain_app: Flask) -> None:
    document = _document(plain_app)

    @given(documents, documents)
    @settings(max_examples=60)
    def hold(default: dict[str, Any], wanted: dict[str, Any]) -> None:
        assert _refusals(document, "ReminderPlan", wanted) == []
        assert _refusals(document, "ReminderPlan", canonical(wanted)) == []
        assert _refusals(document, "ReminderPlanPatch", patch_between(default, wanted)) == []

    hold()


def test_the_examples_in_the_document_fit_what_they_are_examples_of(plain_app: Flask) -> None:
    document = _document(plain_app)
    plan = document["components"]["schemas"]["Plan"]["properties"]
    for field, component in (("default", "ReminderPlan"), ("override", "ReminderPlanPatch")):
        for example in plan[field]["examples"]:
            assert example and _refusals(document, component, example) == []
    assert load_plan(merge(default_document(LevelOfCare.intensive_outpatient), plan["override"]["examples"][0]))


def test_the_document_of_the_page_has_the_plan_too_in_the_words_of_openapi_3_0(plain_app: Flask) -> None:
    older = plain_app.test_client().get("/api/docs/openapi-3.0.json").json
    assert _plan_components(older).keys() == _plan_components(_document(plain_app)).keys()
    for part in _walk(older):
        assert {"type": "null"} not in part.get("anyOf", ())
        assert "$ref" not in part or len(part) == 1
    weekly = older["components"]["schemas"]["ReminderPlan"]["properties"]["weekly"]
    assert weekly["nullable"] is True and weekly["anyOf"] == [{"$ref": "#/components/schemas/ReminderPlanWeekly"}]
