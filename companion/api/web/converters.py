"""Ids in addresses. What no id can be is a 404 before any view runs."""

from __future__ import annotations

from flask import Flask
from werkzeug.routing import BaseConverter, IntegerConverter, Map

from companion.row_ids import RowIdConverter


class OccurrenceConverter(BaseConverter):
    """Lineage and local start, such as 12-20260302T0900; ids of once, such as 12-20260302T1500Z, stay answerable.

    Only years a calendar can reckon with.
    """

    regex = r"[1-9][0-9]{0,17}-(?:19|20|21)[0-9]{6}T[0-9]{4}Z?"


class SlugConverter(BaseConverter):
    """The short name of an exercise, a level or a question set."""

    regex = r"[a-z0-9][a-z0-9_-]{0,59}"


class NumberConverter(IntegerConverter):
    """The number of a version; 0 is the default."""

    def __init__(self, map: Map) -> None:
        super().__init__(map, min=0, max=2**31 - 1)


CONVERTERS = {
    "id": (RowIdConverter, {"type": "integer", "minimum": 1}),
    "occurrence": (OccurrenceConverter, {"type": "string", "examples": ["12-20260302T0900"]}),
    "slug": (SlugConverter, {"type": "string"}),
    "number": (NumberConverter, {"type": "integer", "minimum": 0}),
}


def register_converters(app: Flask) -> None:
    for name, (converter, _) in CONVERTERS.items():
        app.url_map.converters[name] = converter
