"""?from=...&to=... in lists of what happens over time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from marshmallow.fields import Field

from companion.api.web.fields import Instant
from companion.care.errors import Invalid
from companion.rules.refusals import FieldProblem
from companion.rules.windows import Window

USUAL = timedelta(days=14)


def span_fields() -> dict[str, Field[Any]]:
    """Query fields `from` and `to`: a half-open span of aware instants."""
    return {
        "from": Instant(metadata={"description": "aware ISO 8601; default: now"}),
        "to": Instant(metadata={"description": "not included; default: 14 days after from"}),
    }


def read_span(query: Mapping[str, Any], now: datetime, longest: timedelta) -> Window:
    """Raises `Invalid` for a span that ends before it starts, or is longer than one answer should be."""
    start = query.get("from", now)
    end = query.get("to", start + USUAL)
    if end < start:
        raise Invalid({"to": [FieldProblem.before_from()]})
    if end - start > longest:
        raise Invalid({"to": [FieldProblem.span_too_long(days=longest.days)]})
    return Window(start, end)
