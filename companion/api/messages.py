"""Texts: a patient's thread, what waits to be read, and what a counselor writes by hand."""

from __future__ import annotations

from typing import Any

from flask import request
from marshmallow import fields
from sqlalchemy import Select

from companion import clock
from companion.api.web.fields import Instant, Line, RowId, Said, one_of, reader
from companion.api.web.paging import PageQuery, page_of, select_page
from companion.api.web.problems import GIVES_AWAY, Refused
from companion.api.web.resource import Resource
from companion.api.web.sign_in import current_staff
from companion.care.errors import Invalid
from companion.care.records import list_opened, open_record
from companion.care.scope import within
from companion.care.texts.thread import LONGEST, GivesAway, mark_read, write_to_patient
from companion.models import Message
from companion.models.message import INBOUND, OUTBOUND
from companion.rules.clinic.audit_trail import RecordPart
from companion.rules.documents import DocumentSchema, Pattern
from companion.rules.reading.handled import HandledAs
from companion.rules.refusals import FieldProblem
from companion.rules.texts.delivery import MessageStatus
from companion.rules.texts.kinds import MessageKind
from companion.wording import segments

messages = Resource("messages", "Texts, in and out")


class MessageSchema(DocumentSchema):
    id = fields.Integer(required=True)
    patient_id = fields.Integer(required=True, allow_none=True, metadata={"description": "null: an unknown number"})
    direction = one_of(INBOUND, OUTBOUND, required=True)
    kind = one_of(*MessageKind, required=True, metadata={"description": "text: whatever a person writes to us"})
    status = one_of(*MessageStatus, required=True)
    body = fields.String(required=True)
    reason = fields.Function(
        lambda message: reader().reasons(message.reasons), metadata={"description": "`reasons` in words"}
    )
    reasons = fields.List(
        Said(), required=True, metadata={"description": "why it is sent: what calls for it, then what changed it"}
    )
    created_at = Instant(required=True)
    due_at = Instant(required=True, allow_none=True)
    useful_until = Instant(required=True, allow_none=True)
    sent_at = Instant(required=True, allow_none=True)
    delivered_at = Instant(required=True, allow_none=True)
    ended_at = Instant(required=True, allow_none=True)
    problem = Said(
        required=True, allow_none=True, metadata={"description": "why it failed, expired, was cancelled or waits"}
    )
    error_code = fields.Integer(required=True, allow_none=True, metadata={"description": "Twilio's"})
    author_id = fields.Integer(required=True, allow_none=True)
    handled_as = one_of(
        *HandledAs, required=True, allow_none=True, metadata={"description": "what an inbound text was taken for"}
    )
    opt_out_type = fields.String(
        required=True, allow_none=True, metadata={"description": "STOP, START or HELP that Twilio has answered itself"}
    )
    to_read = fields.Boolean(required=True, metadata={"description": "kept for the counselor, nobody has read it yet"})
    read_at = Instant(required=True, allow_none=True)
    read_by = fields.Integer(required=True, allow_none=True)


class MessageQuery(PageQuery):
    direction = one_of(INBOUND, OUTBOUND)
    kind = one_of(*MessageKind)
    status = one_of(*MessageStatus)
    to_read = fields.Boolean()


class ClinicMessageQuery(MessageQuery):
    patient_id = RowId()


class NewTextSchema(DocumentSchema):
    body = Line(LONGEST, required=True)
    send_anyway = fields.Boolean(
        load_default=False, metadata={"description": "send although warnings were found; they are on the audit trail"}
    )


class WarningSchema(DocumentSchema):
    word = fields.String(required=True)
    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    why = Said(required=True, metadata={"description": "what the word gives away"})


class WrittenSchema(DocumentSchema):
    message = fields.Nested(MessageSchema, required=True)
    segments = fields.Integer(required=True)
    warnings = fields.List(fields.Nested(WarningSchema), required=True)


class KeyHeader(DocumentSchema):
    key = fields.String(
        data_key="Idempotency-Key",
        validate=Pattern(r"^[A-Za-z0-9_-]{1,64}$", FieldProblem.not_idempotency_key()),
        metadata={"description": "the same key sends once, however often the request is repeated"},
    )


@messages.get("/patients/<id:patient_id>/messages")
@messages.arguments(MessageQuery, location="query")
@messages.response(200, page_of(MessageSchema))
def list_patient_messages(query: dict[str, Any], patient_id: int) -> dict[str, Any]:
    """A patient's thread, newest first; what is still to be sent is there as pending"""
    by = current_staff()
    patient = open_record(patient_id, RecordPart.messages, by, clock.now())
    statement = _filtered(within(Message, by).where(Message.patient_id == patient.id), query)
    return select_page(statement, query)


@messages.get("/messages")
@messages.arguments(ClinicMessageQuery, location="query")
@messages.response(200, page_of(MessageSchema))
def list_messages(query: dict[str, Any]) -> dict[str, Any]:
    """Texts of the clinic, newest first: with to_read=true those that wait for somebody to read them"""
    by = current_staff()
    statement = within(Message, by)
    if "patient_id" in query:
        statement = statement.where(Message.patient_id == query["patient_id"])
    page = select_page(_filtered(statement, query), query)
    list_opened(RecordPart.messages, len(page["items"]), by, clock.now())
    return page


@messages.post("/patients/<id:patient_id>/messages")
@messages.arguments(NewTextSchema)
@messages.response(201, WrittenSchema)
@messages.alt_response(409, "CONFLICT")
def send_message(body: dict[str, Any], patient_id: int) -> dict[str, Any]:
    """Write to a patient

    Words that may tell a stranger that somebody is in care are answered with 409 and `warnings`; send the text again
    with `send_anyway` if you want it all the same. An `Idempotency-Key` header makes a repeated request harmless.
    """
    try:
        written = write_to_patient(
            patient_id, body["body"], current_staff(), clock.now(), send_anyway=body["send_anyway"], key=_key()
        )
    except GivesAway as found:
        raise Refused(GIVES_AWAY, warnings=WarningSchema(many=True).dump(found.findings)) from None
    return {
        "message": written.message,
        "segments": segments(written.message.body).count,
        "warnings": written.findings,
    }


@messages.post("/messages/<id:message_id>/read")
@messages.response(200, MessageSchema)
def mark_message_read(message_id: int) -> Message:
    """Mark what a patient wrote as read; the first reader stays on record"""
    return mark_read(message_id, current_staff(), clock.now())


def _filtered(statement: Select[Any], query: dict[str, Any]) -> Select[Any]:
    for name in ("direction", "kind", "status"):
        if name in query:
            statement = statement.where(getattr(Message, name) == query[name])
    if "to_read" in query:
        statement = statement.where(Message.to_read.is_(query["to_read"]))
    return statement.order_by(Message.id.desc())


def _key() -> str | None:
    key = request.headers.get("Idempotency-Key")
    if key is not None and KeyHeader().validate({"Idempotency-Key": key}):
        raise Invalid({"Idempotency-Key": [FieldProblem.not_idempotency_key()]})
    return key
