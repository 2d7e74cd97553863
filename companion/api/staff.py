"""The people who work at the clinic."""

from __future__ import annotations

from typing import Any

from marshmallow import fields

from companion.api.web.fields import one_of
from companion.api.web.paging import PageQuery, page_of, select_page
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.care.scope import within
from companion.models import Staff
from companion.rules.documents import DocumentSchema
from companion.rules.staff.roles import Role

staff = Resource("staff", "Counselors, supervisors and administrators of the clinic")


class StaffSchema(DocumentSchema):
    id = fields.Integer(required=True)
    name = fields.String(required=True)
    email = fields.String(required=True)
    role = one_of(*Role, required=True)
    language = fields.String(required=True)
    active = fields.Boolean(required=True)


class StaffQuery(PageQuery):
    role = one_of(*Role)
    active = fields.Boolean()


@staff.get("/staff")
@staff.arguments(StaffQuery, location="query")
@staff.response(200, page_of(StaffSchema))
def list_staff(query: dict[str, Any]) -> dict[str, Any]:
    """Who works here"""
    statement = within(Staff, current_staff())
    if "role" in query:
        statement = statement.where(Staff.role == query["role"])
    if "active" in query:
        statement = statement.where(Staff.active.is_(query["active"]))
    return select_page(statement.order_by(Staff.id), query)
