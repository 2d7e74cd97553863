"""What a request for the schedule is asked before it is saved, and how it says that it is meant."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from marshmallow import fields, pre_dump

from companion.api.web.fields import Line, one_of, said
from companion.api.web.problems import ASK_FIRST, Refused
from companion.care.sessions.asking import AskFirst, Remark
from companion.rules.documents import DocumentSchema, Length
from companion.rules.sessions.remarks import ScheduleRemark


class RemarkSchema(DocumentSchema):
    key = fields.String(required=True, metadata={"description": "what to send in `accept`"})
    code = one_of(*ScheduleRemark, required=True)
    facts = fields.Dict(keys=fields.String(), required=True)
    words = fields.String(required=True, metadata={"description": "in the language of Accept-Language: en or es"})
    patient_id = fields.Integer(required=True, allow_none=True)
    counselor_id = fields.Integer(required=True, allow_none=True)
    session_id = fields.String(
        required=True, allow_none=True, metadata={"description": "the session that is there already"}
    )

    @pre_dump
    def _say(self, remark: Remark, **_: Any) -> dict[str, Any]:
        about = {name: getattr(remark, name) for name in ("key", "patient_id", "counselor_id", "session_id")}
        return said(remark.reason) | about


def accepted_keys() -> fields.List[str]:
    """The field `accept` of a request."""
    return fields.List(
        Line(80),
        load_default=list,
        validate=Length(max=1000),
        metadata={"description": "keys of the `remarks` of the 409 that asked: save it in spite of them"},
    )


@contextmanager
def asking() -> Iterator[None]:
    """What has to be looked at first is the problem `ask-first`, with its `remarks`."""
    try:
        yield
    except AskFirst as ask:
        raise Refused(ASK_FIRST, remarks=RemarkSchema(many=True).dump(ask.remarks)) from None
