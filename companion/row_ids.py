"""Row numbers as they appear in URLs and requests."""

from __future__ import annotations

from werkzeug.routing import IntegerConverter, Map

LARGEST_ID = 2**63 - 1


class RowIdConverter(IntegerConverter):
    """`<id:patient_id>`: a positive number that fits the database; anything else is a 404 before any view runs."""

    def __init__(self, map: Map) -> None:
        super().__init__(map, min=1, max=LARGEST_ID)
