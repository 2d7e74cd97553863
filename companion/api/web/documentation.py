"""/api/openapi.json, and /api/docs: Swagger UI from the installed package, nothing from elsewhere."""

from __future__ import annotations

import http
from collections.abc import Callable, Iterable
from copy import deepcopy
from importlib.resources import files
from threading import RLock
from typing import Any

import flask_smorest
import swagger_ui_bundle
from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin, resolver
from apispec.ext.marshmallow.common import resolve_schema_cls
from flask import Blueprint, Flask, Response, current_app, jsonify, send_from_directory
from flask_smorest.utils import prepare_response
from marshmallow import fields

from companion.api.web.converters import CONVERTERS
from companion.api.web.fields import DocumentOf, ReasonSchema
from companion.api.web.problems import MIMETYPE, catalogue_entry
from companion.api.web.resource import Resource
from companion.rules.documents import DocumentSchema

ASSETS = frozenset(
    {"swagger-ui.css", "swagger-ui-bundle.js", "swagger-ui-standalone-preset.js", "index.css", "favicon-32x32.png"}
)
# Only what comes from here may load; Swagger UI writes style attributes itself.
POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"
DESCRIPTION = """What the dashboard and the phone app are built on.

Sign in at `POST /api/v1/auth/token` and send `Authorization: Bearer TOKEN`. Lists are paged (`page`, `page_size`).
What can be edited is read with an `ETag`; send it back in `If-Match`. Instants need a zone and come back in UTC.
Errors are problem JSON (RFC 9457). Another clinic's ids do not exist here."""

documentation = Blueprint("api-documentation", __name__, url_prefix="/api")


class ProblemSchema(DocumentSchema):
    """An error, as RFC 9457 has it."""

    type = fields.String(required=True, metadata={"description": "leads to a page on this kind of problem"})
    title = fields.String(required=True)
    status = fields.Integer(required=True)
    detail = fields.String(
        required=True,
        metadata={"description": "what to do about it, in a sentence, in the language of Accept-Language: en or es"},
    )
    code = fields.String(required=True, metadata={"description": "what was refused: to branch on and to count"})
    facts = fields.Dict(keys=fields.String(), required=True, metadata={"description": "facts of the code"})
    errors = fields.Dict(
        keys=fields.String(),
        values=fields.List(fields.String()),
        metadata={"description": "sentences by field, in the language of Accept-Language"},
    )
    reasons = fields.Dict(
        keys=fields.String(),
        values=fields.List(fields.Nested(ReasonSchema)),
        metadata={"description": "the same by field as codes with their facts and words"},
    )


class Api(flask_smorest.Api):
    """The OpenAPI document, with problems as errors; written when it is first asked for, not at every start."""

    ERROR_SCHEMA = ProblemSchema

    def __init__(self, app: Flask, **options: Any) -> None:
        self._undescribed: list[Resource] = []
        self._describing = RLock()
        self._spec: Any = None  # until the base class has made it
        super().__init__(app, **options)

    @property
    def spec(self) -> APISpec:
        with self._describing:
            waiting, self._undescribed = self._undescribed, []
            for resource in waiting:
                resource.register_views_in_doc(self, self._app, self._spec, name=resource.name, parameters=None)
                self._spec.tag({"name": resource.name, "description": resource.description})
            made: APISpec = self._spec
            return made

    @spec.setter
    def spec(self, spec: APISpec | None) -> None:
        self._spec = spec

    def register_blueprint(self, blp: Resource, **_: Any) -> None:
        self._app.extensions["flask-smorest"]["blp_name_to_api"][blp.name] = self
        self._app.register_blueprint(blp)
        self._undescribed.append(blp)

    def _register_error_handlers(self) -> None:
        """Ours are in companion.api.web.problems: other parts of the application keep theirs."""

    def _register_responses(self) -> None:
        for status in http.HTTPStatus:
            response: dict[str, Any] = {"description": status.phrase}
            if status >= 400:
                response["schema"] = ProblemSchema
            prepare_response(response, self.spec, MIMETYPE)
            self.spec.components.response(status.name, response, lazy=True)
        default = {"description": "A problem", "schema": ProblemSchema}
        prepare_response(default, self.spec, MIMETYPE)
        self.spec.components.response("DEFAULT_ERROR", default, lazy=True)


def register_documentation(
    app: Flask,
    resources: Iterable[Resource],
    component_name: Callable[[Any], str | None],
    describe_field: Callable[..., dict[str, Any]],
) -> None:
    """`component_name`, `describe_field`: names of schemas and properties of fields that apispec does not know."""

    def name_of(schema: Any) -> str:
        found = resolve_schema_cls(schema)
        return (component_name(found) if isinstance(found, type) else None) or resolver(schema)

    app.config.update(
        API_TITLE="Companion",
        API_VERSION="v1",
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX="/api",
        OPENAPI_JSON_PATH="openapi.json",
    )
    api = Api(
        app,
        spec_kwargs={
            "info": {"description": DESCRIPTION},
            "security": [{"bearer": []}],
            "marshmallow_plugin": MarshmallowPlugin(schema_name_resolver=name_of),
        },
    )
    for describe in (_document2reference, describe_field):
        api.ma_plugin.converter.add_attribute_function(describe)
    for converter, schema in CONVERTERS.values():
        api.register_converter(converter, lambda _converter, schema=schema: dict(schema))
    api.spec.components.security_scheme("bearer", {"type": "http", "scheme": "bearer"})
    for resource in resources:
        api.register_blueprint(resource)
    app.extensions["api"] = api
    app.register_blueprint(documentation)


@documentation.get("/docs")
def docs() -> Response:
    """The page itself; its script is a file of its own, so that nothing inline has to be allowed."""
    page = (files(__package__) / "docs.html").read_text(encoding="utf-8")
    return Response(page, mimetype="text/html", headers={"Content-Security-Policy": POLICY})


@documentation.get("/docs/start.js")
def start_script() -> Response:
    return Response((files(__package__) / "docs.js").read_text(encoding="utf-8"), mimetype="text/javascript")


@documentation.get("/docs/openapi-3.0.json")
def older_document() -> Response:
    """The same document for the page: the Swagger UI of the package reads OpenAPI up to 3.0."""
    api: Api = current_app.extensions["api"]
    return jsonify(as_openapi_3_0(api.spec.to_dict()))


@documentation.get("/docs/<path:name>")
def asset(name: str) -> Response:
    if name not in ASSETS:
        return Response(status=404)
    response = send_from_directory(swagger_ui_bundle.swagger_ui_path, name)
    response.headers["Cache-Control"] = "public, max-age=86400"
    return response


@documentation.get("/problems/<name>")
def problem_kind(name: str) -> Response:
    return catalogue_entry(name)


def _document2reference(self: Any, field: fields.Field[Any], ret: dict[str, Any], **_: Any) -> dict[str, Any]:
    """For apispec: a `DocumentOf` leads to the schema that describes it."""
    if not isinstance(field, DocumentOf):
        return {}
    for name in ("type", "additionalProperties"):
        ret.pop(name, None)
    reference = self.resolve_nested_schema(field.schema)
    return {"anyOf": [reference, {"type": "null"}]} if field.allow_none else dict(reference)


def as_openapi_3_0(document: dict[str, Any]) -> dict[str, Any]:
    """Null is 'nullable' there and no type; a schema has one example, and nothing stands beside a $ref."""
    older: dict[str, Any] = _older(deepcopy(document))
    return older | {"openapi": "3.0.3"}


def _older(value: Any) -> Any:
    if isinstance(value, list):
        return [_older(item) for item in value]
    if not isinstance(value, dict):
        return value
    older = {name: _older(item) for name, item in value.items()}
    types = older.get("type")
    if isinstance(types, list):
        named = [each for each in types if each != "null"]
        older |= {"type": named[0], "nullable": True} if "null" in types else {"type": named[0]}
        if isinstance(older.get("enum"), list):
            older["enum"] = [each for each in older["enum"] if each is not None]
    if {"type": "null"} in older.get("anyOf", ()):
        older |= {"anyOf": [each for each in older["anyOf"] if each != {"type": "null"}], "nullable": True}
    if isinstance(older.get("examples"), list):
        older["example"] = older.pop("examples")[0]
    if "$ref" in older and len(older) > 1:
        older["allOf"] = [{"$ref": older.pop("$ref")}]
    return older
