"""What every resource of the API is made of: a blueprint that demands sign-in, reads JSON strictly and answers
errors as problems."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import flask_smorest
import marshmallow
from flask import Request, request
from flask_smorest.etag import _get_etag_ctx
from flask_smorest.exceptions import PreconditionFailed, PreconditionRequired
from webargs.flaskparser import FlaskParser, abort
from werkzeug.exceptions import UnsupportedMediaType

from companion.api.web.problems import register_for_resource
from companion.api.web.sign_in import need_sign_in
from companion.rules.refusals import Refusal

ROOT = "/api/v1"


class StrictParser(FlaskParser):
    """Refuses what no view should have to think of: unknown filters, unreadable numbers, characters that are none."""

    DEFAULT_UNKNOWN_BY_LOCATION = {**FlaskParser.DEFAULT_UNKNOWN_BY_LOCATION, "query": marshmallow.RAISE}

    def load_querystring(self, req: Request, schema: marshmallow.Schema) -> Any:
        if any("\0" in text for name, values in req.args.lists() for text in (name, *values)):
            abort(400, reason=Refusal.nul_in_filter())
        return super().load_querystring(req, schema)

    def _raw_load_json(self, req: Request) -> Any:
        if not req.get_data(cache=True):
            return {}
        try:
            body = json.loads(req.get_data(cache=True), parse_constant=_refuse_constant)
        except (ValueError, RecursionError):
            abort(400)
        if any("\0" in text or _has_surrogate(text) for text in _texts(body)):
            abort(400, reason=Refusal.broken_text())
        return body


class Resource(flask_smorest.Blueprint):
    """A flask-smorest blueprint under /api/v1. Operation ids are the names of the views."""

    ARGUMENTS_PARSER = StrictParser()

    def __init__(self, name: str, description: str, *, public: bool = False) -> None:
        super().__init__(name, __name__, url_prefix=ROOT, description=description)
        if not public:
            self.before_request(need_sign_in)
        self.before_request(_need_json)
        register_for_resource(self)

    def check_etag(self, etag_data: Any, etag_schema: Any = None) -> None:
        """Compares If-Match with what holds now; call it with the row locked. Raises 428, 412.

        Unlike the library's it serves POST too: restoring a plan is an edit.
        """
        if not request.if_match:
            raise PreconditionRequired
        data = etag_schema().dump(etag_data) if etag_schema is not None else etag_data
        if self._generate_etag(data) not in request.if_match:
            raise PreconditionFailed
        _get_etag_ctx()["etag_checked"] = True

    def _store_endpoint_docs(self, endpoint: str, obj: Any, parameters: Any, tags: Any, **options: Any) -> None:
        super()._store_endpoint_docs(endpoint, obj, parameters, tags, **options)
        for method, info in self._docs[endpoint].items():
            if method != "parameters":
                info.setdefault("manual_doc", {}).setdefault("operationId", endpoint)


def _need_json() -> None:
    """A body of another kind is refused, never half read."""
    if request.method in ("POST", "PUT", "PATCH") and request.content_length and not request.is_json:
        raise UnsupportedMediaType


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield name
            yield from _texts(item)


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)
