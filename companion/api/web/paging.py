"""Lists come in pages: ?page=2&page_size=50, answered as {items, page, page_size, total}."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from marshmallow import fields
from sqlalchemy import Select, func, select

from companion.database import db
from companion.rules.documents import DocumentSchema, Range

LARGEST_PAGE = 100
LAST_PAGE = 1_000_000


class PageQuery(DocumentSchema):
    """Query parameters of every list; lists with filters add theirs."""

    page = fields.Integer(load_default=1, validate=Range(1, LAST_PAGE))
    page_size = fields.Integer(load_default=20, validate=Range(1, LARGEST_PAGE))


@cache
def page_of(item: type[DocumentSchema]) -> type[DocumentSchema]:
    """The schema of a page of items."""
    name = item.__name__.removesuffix("Schema")
    return type(
        f"{name}PageSchema",
        (DocumentSchema,),
        {
            "items": fields.List(fields.Nested(item), required=True),
            "page": fields.Integer(required=True),
            "page_size": fields.Integer(required=True),
            "total": fields.Integer(required=True, metadata={"description": "how many there are on all pages"}),
        },
    )


def select_page(
    statement: Select[Any], query: Mapping[str, Any], represent: Callable[[Sequence[Any]], Sequence[Any]] | None = None
) -> dict[str, Any]:
    """One page of what a statement selects; it must have an order that leaves no ties."""
    total = db.session.scalar(select(func.count()).select_from(statement.order_by(None).subquery())) or 0
    rows = db.session.scalars(statement.limit(query["page_size"]).offset(_skipped(query))).all()
    return _page(represent(rows) if represent else rows, total, query)


def slice_page(items: Sequence[Any], query: Mapping[str, Any]) -> dict[str, Any]:
    """One page of a list that is at hand."""
    first = _skipped(query)
    return _page(items[first : first + query["page_size"]], len(items), query)


def _skipped(query: Mapping[str, Any]) -> int:
    return int((query["page"] - 1) * query["page_size"])


def _page(items: Sequence[Any], total: int, query: Mapping[str, Any]) -> dict[str, Any]:
    return {"items": items, "page": query["page"], "page_size": query["page_size"], "total": total}
